"""The report of an import as a CSV table that a spreadsheet opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .drafts import draft_of
from .import_plan import ImportPlan
from .import_sentences import left_out_sentence, remark_sentence
from .import_values import text_of
from .table_files import plain_text

COLUMNS = ("what", "row", "feature", "field", "old", "new", "why")


def report_rows(plan: ImportPlan, *, drop: bool) -> Iterator[list[str]]:
    """One row for each row added, value changed, row absent or left out, and remark, in the order of the source."""
    for row in plan.added:
        yield _row("added", row.label, row.source_id)
    for row in plan.changed:
        for change in row.changes:
            yield _row("changed", row.label, row.source_id, change.column, change.old, change.new)
        if row.wkb is not None:
            yield _row("changed", row.label, row.source_id, "geometry")
    for gone in plan.absent:
        yield _row("dropped" if drop else "kept", gone.label, "")
    for left in plan.left_out:
        yield _row("left out", left.label, left.source_id, why=left_out_sentence(left))
    for label in plan.repaired:
        yield _row("repaired", label, "", "geometry")
    for remark in plan.remarks:
        yield _row("remark", remark.label, remark.source_id, remark.column, why=remark_sentence(remark))


def write_report(plan: ImportPlan, path: Path, *, drop: bool) -> None:
    """Write it, whole or not at all.

    :raises OSError: the file cannot be written.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(report_rows(plan, drop=drop))
    # The mark tells spreadsheets that it is UTF-8.
    with draft_of(path) as draft, draft.open("w", encoding="utf-8-sig", newline="") as stream:
        stream.write(text.getvalue())


def _row(
    what: str, label: str, feature: Any, field: str = "", old: Any = None, new: Any = None, *, why: str = ""
) -> list[str]:
    return [what, *(plain_text(text_of(value)) for value in (label, feature, field, old, new, why))]
