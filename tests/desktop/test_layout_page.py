"""Texts, tables and scale bars of a page keep to their rooms."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemScaleBar, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QRectF

from rare_earth_plugin.map.house_style import HouseStyle
from rare_earth_plugin.map.layout_page import Page, written_of
from rare_earth_plugin.map.site_sheets import utm
from tests.desktop.map_contents import tables


@pytest.fixture
def page(empty_project: QgsProject) -> Page:
    return Page(empty_project, (210, 297), HouseStyle(family="DejaVu Sans"))


def label(page: Page) -> QgsLayoutItemLabel:
    (item,) = [item for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel)]
    return item


def test_a_short_line_keeps_its_size_and_a_long_one_is_made_smaller_then_cut(page: Page) -> None:
    page.line("Short", QRectF(0, 0, 100, 8), 16)
    assert label(page).text() == "Short"
    assert label(page).textFormat().size() == 16
    page.layout.removeLayoutItem(label(page))
    page.line("Somewhat longer than that", QRectF(0, 0, 60, 8), 16)
    assert label(page).text() == "Somewhat longer than that"
    assert 9 < label(page).textFormat().size() < 16
    page.layout.removeLayoutItem(label(page))
    page.line("x" * 300, QRectF(0, 0, 60, 8), 16)
    assert label(page).text().endswith("…")
    assert label(page).sizeForText().width() <= 60.5


def test_a_text_is_broken_into_lines_and_cut_where_it_does_not_fit(page: Page) -> None:
    height = page.text("one two three " * 4, QRectF(0, 0, 40, 60), 8)
    assert height > 2 * page.text_height("one", 8, 40)
    assert label(page).text() == "one two three " * 4
    page.layout.removeLayoutItem(label(page))
    assert page.text("one two three " * 400, QRectF(0, 0, 40, 12), 8) <= 12
    assert label(page).text().endswith("…")


def test_nothing_in_a_text_is_computed(page: Page) -> None:
    page.line("[% 1 + 1 %]", QRectF(0, 0, 100, 8), 9)
    assert label(page).currentText().replace("\u200b", "") == "[% 1 + 1 %]"


def test_the_font_is_the_house_s(page: Page) -> None:
    page.line("Text", QRectF(0, 0, 100, 8), 9)
    assert label(page).textFormat().font().family() == "DejaVu Sans"


def test_a_table_fills_its_width_and_cuts_the_widest_texts(page: Page) -> None:
    rows = [["Name", "km²"], ["A very long name indeed, longer than its column can be", "1 234"], ["Short", "5"]]
    height = page.table(rows, QRectF(10, 10, 50, 40), 7, numbers=(1,), key="table")
    listed = tables(page.layout)["table"]
    assert [row[1] for row in listed] == ["km²", "1 234", "5"]
    assert listed[1][0].endswith("…")
    assert listed[2][0] == "Short"
    frame = page.layout.itemById("table")
    assert frame.multiFrame().totalSize().height() <= height + 0.1
    assert frame.multiFrame().totalSize().width() <= 50.5


def test_a_table_without_rows_takes_no_room(page: Page) -> None:
    assert page.table([], QRectF(0, 0, 50, 40), 7) == 0


@pytest.mark.parametrize("width_m", [4_000, 90_000, 3_000_000])
def test_a_scale_bar_is_round_and_stays_in_its_room(page: Page, width_m: float) -> None:
    middle = QgsRectangle(
        500_000 - width_m / 2, 5_000_000 - width_m / 2, 500_000 + width_m / 2, 5_000_000 + width_m / 2
    )
    chart = page.chart(QRectF(10, 10, 190, 190), [], utm(69, 45), middle)
    page.scale_bar(chart, QRectF(120, 180, 72, 12), 8)
    (bar,) = [item for item in page.layout.items() if isinstance(item, QgsLayoutItemScaleBar)]
    assert f"{bar.unitsPerSegment():.9g}".strip("0.")[0] in "125"
    assert QRectF(115, 175, 80, 25).contains(bar.sceneBoundingRect())


def test_what_was_written_tells_a_change(page: Page) -> None:
    page.line("Text", QRectF(0, 0, 100, 8), 9, key="text")
    page.box(QRectF(1, 2, 3, 4), "#000000", key="box")
    assert written_of(page.layout.itemById("text")) == "Text"
    assert written_of(page.layout.itemById("box")) == "1.00 2.00 3.00 4.00"
