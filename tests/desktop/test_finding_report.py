"""Reports of findings: no formula, no markup, nothing half written."""

from __future__ import annotations

import csv
import datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from rare_earth_plugin.core.checked import ERROR, NOTE, SET_VALUE, Finding, Repair
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.store import finding_report
from rare_earth_plugin.store.finding_report import COLUMNS, Checked, ReportError, write_report

CHECKED = Checked('A "programme" <i>', "file.gpkg", datetime.date(2026, 1, 2), True)
ODD = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@x",
    "-2",
    "\t=1",
    "<script>alert(1)</script>",
    'a";b,c',
    "two\nlines",
    "\x00\x07é",
]


def findings() -> list[Finding]:
    odd = [
        Finding("status_unknown", ERROR, "zone", f"key{n}", code, n, {"value": code}, (1, 2, 3, 4))
        for n, code in enumerate(ODD)
    ]
    repair = Repair(SET_VALUE, "zr", "Zr", "commodities")
    return [*odd, Finding("commodities_untidy", NOTE, "target", "k", "T-1", 9, {"value": "zr"}, None, repair)]


def test_csv_holds_every_finding_as_text(tmp_path: Path) -> None:
    path = write_report(tmp_path / "report.csv", findings(), CHECKED)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == len(ODD) + 1
    assert tuple(rows[0]) == COLUMNS
    for row in rows:
        assert not row["code"].lstrip().startswith(("=", "+", "-", "@"))
        assert not any(ord(character) < 32 for character in row["code"])
    assert (rows[0]["longitude"], rows[0]["latitude"]) == ("2.0", "3.0")
    assert rows[-1]["repair"] == "Set the field “commodities”: zr → Zr"
    assert (rows[-1]["longitude"], rows[-1]["fid"]) == ("", "9")


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_shows_markup_as_text(tmp_path: Path) -> None:
    path = write_report(tmp_path / "report.html", findings(), CHECKED)
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    assert set(reader.tags) == {"html", "head", "meta", "title", "style", "body", "h1", "p", "table", "tr", "th", "td"}
    assert reader.tags.count("tr") == len(ODD) + 2
    for part in ('Check of A "programme" <i>', "<script>alert(1)</script>", "ILLUSTRATIVE", "file.gpkg", "2026-01-02"):
        assert part in reader.text
    assert "Errors: 9, warnings: 0, notes: 1" in reader.text
    assert "\x00" not in reader.text


def test_nothing_found_is_said(tmp_path: Path) -> None:
    official = Checked("x", "file.gpkg", datetime.date(2026, 1, 2), False)
    text = write_report(tmp_path / "report.html", [], official).read_text("utf-8")
    assert "Nothing was found." in text
    assert "ILLUSTRATIVE" not in text


def test_half_characters_stop_nothing(tmp_path: Path) -> None:
    odd = [Finding("status_unknown", ERROR, "zone", "k", "\ud800x", 1, {"value": "\ud800"})]
    for name in ("report.html", "report.csv"):
        assert write_report(tmp_path / name, odd, CHECKED).is_file()


def test_other_endings_and_folders_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReportError) as caught:
        write_report(tmp_path / "report.txt", [], CHECKED)
    assert "let its name end in .html or .csv" in str(caught.value)
    with pytest.raises(ReportError) as caught:
        write_report(tmp_path / "nowhere" / "report.csv", [], CHECKED)
    assert caught.value.kind == "not_writable"
    assert "cannot be written (No such file or directory)" in str(caught.value)


@pytest.mark.parametrize("name", ["report.html", "report.csv"])
def test_what_was_there_stays_where_the_new_one_is_not_whole(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    path.write_text("old")
    with pytest.raises(CancelledError):
        write_report(path, findings(), CHECKED, lambda: True)
    assert path.read_text() == "old"
    monkeypatch.setattr(finding_report, "_is_whole_csv", lambda *_: False)
    monkeypatch.setattr(finding_report, "_is_whole_html", lambda *_: False)
    with pytest.raises(ReportError) as caught:
        write_report(path, findings(), CHECKED)
    assert caught.value.kind == "not_read_back"
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == [name]
