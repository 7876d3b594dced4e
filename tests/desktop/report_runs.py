"""Reports and dossiers of a small programme, for their tests; PDFs as another program reads them."""

from __future__ import annotations

import datetime
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.changes import changes_since
from rare_earth_plugin.core.history import Event
from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.report_data import ReportData, gather
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.places import read_places
from rare_earth_plugin.store.snapshot import Snapshot

from .map_contents import TODAY, contents_of

SINCE = datetime.date(2025, 9, 1)
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
reads_pdf = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads it as another program would")


def event(number: int, row: str, old: str, new: str, day: str, **facts: Any) -> Event:
    """A move of a zone (``z…``), target (``t…``) or footprint (``c…``), recorded on its day."""
    table = {"z": "zone", "t": "target", "c": "coverage"}[row[0]]
    happened = datetime.date.fromisoformat(day)
    made = Event(number, f"e{number}", f"{day}T09:00:00.000Z", happened, table, row, row.upper(), old, new)
    return made._replace(**facts)


EVENTS = (
    event(1, "z1", "", "contracted", "2025-01-10", author="A. B."),
    event(2, "z2", "", "accepted", "2025-02-10"),
    event(3, "t1", "", "licensed", "2025-03-10"),
    event(4, "z1", "contracted", "fieldwork", "2025-10-10", author="A. B.", reason="Season began", document="No 7"),
    event(5, "c1", "in_work", "accepted", "2025-08-01", at="2025-11-02T09:00:00.000Z"),
)


@contextmanager
def report_of(path: Path, events: tuple[Event, ...] = EVENTS, **changes: Any) -> Iterator[tuple[Contents, ReportData]]:
    """A programme with what its report tells, the history being ``events``."""
    with contents_of(path, **changes) as contents:
        data = Snapshot(path).read()
        accountant = Accountant(data, best_kernel()) if contents.account is not None else None
        regions = read_places(path, data, None, contents.project.transformContext()).regions
        found = gather(path, data, accountant, contents.account, since=SINCE, today=TODAY, regions=regions)
        yield contents, _with(found, events)


def _with(found: ReportData, events: tuple[Event, ...]) -> ReportData:
    return ReportData(**{**vars(found), "changes": changes_since(events, SINCE, found.until)})


def pdf_text(path: Path, page: int | None = None) -> str:
    """What another program reads, of one page or all of them, in one line."""
    only = [] if page is None else ["-f", str(page), "-l", str(page)]
    done = subprocess.run(
        ["pdftotext", "-layout", *only, str(path), "-"], capture_output=True, check=True, encoding="utf-8"
    )
    text = " ".join(done.stdout.split())
    for ligature, letters in _LIGATURES.items():
        text = text.replace(ligature, letters)
    return text


def pdf_pages(path: Path) -> int:
    """Number of pages, by pdfinfo."""
    done = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True, encoding="utf-8")
    return next(int(line.split()[-1]) for line in done.stdout.splitlines() if line.startswith("Pages"))
