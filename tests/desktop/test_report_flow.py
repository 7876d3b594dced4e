"""Pages that fill: nothing is lost, heads are repeated, no text leaves its column, each page says what it must."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rare_earth_plugin.map import report_flow
from rare_earth_plugin.map.report_flow import ReportFlow

from .map_contents import contents_of, tables, texts
from .panel_tools import panel_programme

HEAD = ["Code", "Words", "km²"]


@pytest.fixture
def flow(tmp_path: Path) -> Iterator[ReportFlow]:
    with contents_of(panel_programme(tmp_path)) as contents:
        made = ReportFlow(contents, "Title", "below", "foot")
        made.start_page("First")
        yield made


def printed(flow: ReportFlow, key: str) -> list[list[list[str]]]:
    """The tables of a key, page by page."""
    found = [tables(written.page.layout) for written in flow.written]
    return [table for page in found for name, table in page.items() if name.startswith(key)]


def test_a_long_table_goes_on_with_its_head_and_loses_no_row(flow: ReportFlow) -> None:
    rows = [[f"R-{number}", f"row {number}", str(number)] for number in range(200)]
    flow.table([HEAD, *rows], [2], "long")
    parts = printed(flow, "long")
    assert len(parts) == len(flow.written) > 2
    assert all(part[0] == HEAD for part in parts)
    cells = [[cell.strip() for cell in row] for part in parts for row in part[1:]]
    assert cells == rows


def test_long_texts_are_broken_into_lines_that_fit_their_column(flow: ReportFlow) -> None:
    words = "Kokshetau ".join("abcdefghij") * 3
    flow.table([HEAD, ["R-1", words, "1"], ["R-2", "x" * 300, "2"]], [2], "wide")
    (part,) = printed(flow, "wide")
    assert "\n" in part[1][1]
    assert part[1][1].split() == words.split()
    assert part[2][1].replace("\n", "") == "x" * 300
    size = report_flow.TABLE
    for row in part[1:]:
        for line in row[1].split("\n"):
            assert flow.page.text_width(line, size, bold=False) < flow.rest.width()


def test_a_row_higher_than_a_page_is_cut_with_an_ellipsis(flow: ReportFlow) -> None:
    flow.table([HEAD, ["R-1", "word " * 9000, "1"], ["R-2", "after", "2"]], [2], "tall")
    parts = printed(flow, "tall")
    assert parts[0][1][1].endswith("…")
    assert parts[-1][-1][0] == "R-2"


def test_rows_that_nobody_turns_pages_for_are_counted(flow: ReportFlow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_flow, "MOST_ROWS", 5)
    flow.table([HEAD, *([str(number), "", ""] for number in range(12))], [2], "most")
    assert sum(len(part) - 1 for part in printed(flow, "most")) == 5
    assert any("7 more rows" in text for text in texts(flow.page.layout))


def test_a_heading_never_stands_alone_at_the_foot(flow: ReportFlow) -> None:
    flow.use(flow.rest.height() - 12)
    flow.section("Next")
    assert [written.bookmark for written in flow.written] == ["First", "Next"]
    assert "Next" in texts(flow.page.layout)


def test_each_page_has_the_note_and_its_number(flow: ReportFlow) -> None:
    flow.table([HEAD, *([str(number), "", ""] for number in range(120))], [2], "t")
    flow.number_pages()
    count = len(flow.written)
    for number, written in enumerate(flow.written, start=1):
        said = texts(written.page.layout)
        assert any("ILLUSTRATIVE GEOMETRY" in text for text in said)
        assert f"Page {number} of {count}" in said
        assert any("foot" in text for text in said)
        assert "Title" in said


def test_an_official_programme_has_no_note(tmp_path: Path) -> None:
    with contents_of(panel_programme(tmp_path), illustrative=False) as contents:
        page = ReportFlow(contents, "Title", "", "").start_page()
        assert not any("ILLUSTRATIVE" in text for text in texts(page.layout))


def test_a_title_of_three_hundred_characters_stays_on_the_page(tmp_path: Path) -> None:
    with contents_of(panel_programme(tmp_path)) as contents:
        page = ReportFlow(contents, "Title " * 50, "below " * 50, "foot " * 80).start_page()
        sheet = page.layout.pageCollection().page(0).sceneBoundingRect()
        labels = [item for item in page.layout.items() if hasattr(item, "text")]
        assert labels
        for item in labels:
            assert sheet.contains(item.sceneBoundingRect())
        (title,) = [item for item in labels if item.id() == "title"]
        assert title.text().endswith("…")


def test_no_rows_make_no_table(flow: ReportFlow) -> None:
    flow.table([HEAD], [2], "none")
    flow.paragraph("")
    assert printed(flow, "none") == []
