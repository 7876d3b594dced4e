"""The findings of a check as a file: CSV for a spreadsheet program, or HTML to read and print."""

from __future__ import annotations

import csv
import datetime
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from ..core.checked import Finding
from ..core.coverage import Cancelled, CancelledError
from ..core.errors import SurveyError
from ..core.validation import counts
from .drafts import draft_of
from .finding_sentences import counts_text, finding_sentence, repair_sentence, repair_values, severity_name, table_name
from .languages import translate
from .locations import plugin_version
from .table_files import plain_text

ENDINGS = (".html", ".csv")
COLUMNS = ("severity", "table", "code", "uuid", "fid", "rule", "finding", "repair", "longitude", "latitude")
_LOOK_EVERY = 500
_BREAKS = re.compile(r"[\t\r\n\x0b\x0c\x85\u2028\u2029]+")
_END = "</body></html>\n"
_STYLE = (
    "body{font:14px/1.4 sans-serif;margin:2em;color:#222;background:#fff}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:3px 8px;border-bottom:1px solid #ccc;overflow-wrap:anywhere}"
    ".error td:first-child{border-left:5px solid #b3261e}.warning td:first-child{border-left:5px dashed #c77700}"
    ".note td:first-child{border-left:5px dotted #6b8499}.warn{font-weight:bold}"
)


class ReportError(SurveyError):
    """A report that could not be written.

    :ivar kind: ``format`` (neither .html nor .csv), ``not_writable`` or ``not_read_back``.
    :ivar detail: what the system said.
    """

    def __init__(self, kind: str, path: Path, detail: str = "") -> None:
        super().__init__(kind, path, detail)
        self.kind, self.path, self.detail = kind, path, detail

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "format": translate("FindingReport", "{path} names no report; let its name end in .html or .csv."),
            "not_writable": translate(
                "FindingReport",
                "The report {path} cannot be written ({detail}); close it in the other program, check the folder and "
                "the free space, then try again.",
            ),
            "not_read_back": translate(
                "FindingReport",
                "The report {path} was not written completely, so what was there before stays; check the free space.",
            ),
        }[self.kind]
        return text.format(path=self.path, detail=self.detail).replace(" ()", "")


@dataclass(frozen=True)
class Checked:
    """What was checked, and when."""

    title: str
    source: str
    day: datetime.date
    illustrative: bool


def write_report(
    path: str | Path, findings: Sequence[Finding], checked: Checked, cancelled: Cancelled | None = None
) -> Path:
    """Write a report; what is at ``path`` is replaced only by a whole one.

    :param path: ends in ``.html`` or ``.csv``.
    :raises ReportError: see there.
    :raises CancelledError: ``cancelled`` answered True.
    """
    target = Path(path)
    if target.suffix.lower() not in ENDINGS:
        raise ReportError("format", target)
    write, is_whole = (_write_csv, _is_whole_csv) if target.suffix.lower() == ".csv" else (_write_html, _is_whole_html)
    try:
        with draft_of(target) as draft:
            write(draft, findings, checked, cancelled)
            if not is_whole(draft, len(findings)):
                raise ReportError("not_read_back", target)
    except OSError as error:
        raise ReportError("not_writable", target, error.strerror or "") from error
    return target


def _watched(findings: Sequence[Finding], cancelled: Cancelled | None) -> Iterator[Finding]:
    for number, finding in enumerate(findings):
        if number % _LOOK_EVERY == 0 and cancelled is not None and cancelled():
            raise CancelledError
        yield finding


def repair_text(finding: Finding) -> str:
    """The repair that is offered with its values, "" for none."""
    if finding.repair is None:
        return ""
    old, new = repair_values(finding.repair)
    return f"{repair_sentence(finding.repair)}: {old} → {new}"


def middle_of(finding: Finding) -> tuple[float, float] | None:
    """Longitude and latitude of where a finding is."""
    if finding.where is None:
        return None
    west, south, east, north = finding.where
    return (west + east) / 2, (south + north) / 2


def _write_csv(path: Path, findings: Sequence[Finding], _checked: Checked, cancelled: Cancelled | None) -> None:
    # The mark tells spreadsheet programs that the text is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
        writer.writerow(COLUMNS)
        for finding in _watched(findings, cancelled):
            texts = [finding.severity, finding.table, finding.code, finding.key]
            told = [finding.rule, finding_sentence(finding), repair_text(finding)]
            place = middle_of(finding) or ("", "")
            writer.writerow([*map(_cell, texts), finding.fid, *map(_cell, told), *place])


def _is_whole_csv(path: Path, count: int) -> bool:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    return len(rows) == count + 1 and all(len(row) == len(COLUMNS) for row in rows)


def _cell(text: str) -> str:
    """A text on one line that no spreadsheet program takes for a formula."""
    return plain_text(_BREAKS.sub(" ", text))


def _write_html(path: Path, findings: Sequence[Finding], checked: Checked, cancelled: Cancelled | None) -> None:
    title = translate("FindingReport", "Check of {title}").format(title=checked.title)
    found = counts(findings)
    listed = counts_text(found)
    facts = translate("FindingReport", "File: {source}. Checked on {day} with Rare Earth Survey {version}.").format(
        source=checked.source, day=checked.day.isoformat(), version=plugin_version()
    )
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(
            f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{_escaped(title)}</title>'
            f"<style>{_STYLE}</style></head><body>\n<h1>{_escaped(title)}</h1>\n<p>{_escaped(facts)}</p>\n"
        )
        if checked.illustrative:
            warning = translate("FindingReport", "ILLUSTRATIVE GEOMETRY, not official.")
            stream.write(f'<p class="warn">{_escaped(warning)}</p>\n')
        stream.write(f"<p>{_escaped(listed)}</p>\n")
        if findings:
            _write_rows(stream, findings, cancelled)
        else:
            stream.write(f"<p>{_escaped(translate('FindingReport', 'Nothing was found.'))}</p>\n")
        stream.write(_END)


def _is_whole_html(path: Path, count: int) -> bool:
    text = path.read_text("utf-8")
    return text.endswith(_END) and text.count("<tr class=") == count


def _write_rows(stream: TextIO, findings: Sequence[Finding], cancelled: Cancelled | None) -> None:
    headings = (
        translate("FindingReport", "Severity"),
        translate("FindingReport", "Table"),
        translate("FindingReport", "Row"),
        translate("FindingReport", "Finding"),
        translate("FindingReport", "Repair offered"),
        translate("FindingReport", "Longitude, latitude"),
        "UUID",
    )
    stream.write(f"<table>\n<tr>{''.join(f'<th>{_escaped(heading)}</th>' for heading in headings)}</tr>\n")
    for finding in _watched(findings, cancelled):
        place = middle_of(finding)
        cells = (
            severity_name(finding.severity),
            table_name(finding.table),
            finding.code,
            finding_sentence(finding),
            repair_text(finding),
            f"{place[0]:.5f} {place[1]:.5f}" if place else "",
            finding.key,
        )
        row = "".join(f"<td>{_escaped(cell)}</td>" for cell in cells)
        stream.write(f'<tr class="{_escaped(finding.severity)}">{row}</tr>\n')
    stream.write("</table>\n")


def _escaped(text: str) -> str:
    # Control characters have no place in HTML, and half a character pair in no file.
    clean = "".join(character if character.isprintable() or character == "\n" else " " for character in text)
    return html.escape(clean.encode("utf-8", "replace").decode("utf-8"))
