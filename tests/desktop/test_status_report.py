"""The pages of a report as they are built: sections, the chart, words of changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsLayoutExporter
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from rare_earth_plugin.map.chart_item import ChartItem
from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.report_data import ReportData
from rare_earth_plugin.map.report_flow import ReportFlow
from rare_earth_plugin.map.status_report import fill_report, report_name

from .map_contents import texts
from .panel_tools import panel_programme
from .report_runs import EVENTS, report_of

Made = tuple[Contents, ReportData]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    with report_of(panel_programme(tmp_path)) as found:
        yield found


def filled(made: Made) -> ReportFlow:
    flow = ReportFlow(made[0], made[0].title, report_name(), "")
    assert len(list(fill_report(flow, *made))) > 5
    return flow


def test_the_first_page_says_it_in_short(made: Made) -> None:
    flow = filled(made)
    said = texts(flow.written[0].page.layout)
    assert "In short" in said
    assert any("are left to be mapped" in text for text in said)
    assert any(text.startswith("2 moves of statuses") for text in said)
    assert flow.written[0].page.layout.itemById("scale bar") is not None
    bookmarks = [written.bookmark for written in flow.written if written.bookmark]
    assert bookmarks[:2] == ["Programme overview", "Figures"]


def test_the_chart_is_drawn_at_any_resolution(made: Made) -> None:
    flow = filled(made)
    (page,) = [written.page for written in flow.written if written.page.layout.itemById("chart") is not None]
    chart = page.layout.itemById("chart")
    assert isinstance(chart, ChartItem)
    room = chart.sceneBoundingRect()
    for dpi in (60, 150):
        size = QSize(round(210 / 25.4 * dpi), round(297 / 25.4 * dpi))
        image = QgsLayoutExporter(page.layout).renderPageToImage(0, size, dpi)
        scale = dpi / 25.4
        inked = [
            QColor(image.pixel(x, y)).lightness() < 200
            for x in range(round(room.left() * scale), round(room.right() * scale), 2)
            for y in range(round(room.top() * scale), round(room.bottom() * scale), 2)
        ]
        assert 0.003 < sum(inked) / len(inked) < 0.5
    dark = [
        QColor(image.pixel(x, round((room.bottom() + 0.5) * scale))).lightness() < 128
        for x in range(round(room.left() * scale), round(room.right() * scale))
    ]
    assert not any(dark)  # nothing runs out below


def test_corrections_that_took_moves_back_are_counted(tmp_path: Path) -> None:
    taken = EVENTS[3]._replace(
        number=9, uuid="e9", new="contracted", corrects="e4", reason="Never begun", at="2025-12-01T09:00:00.000Z"
    )
    with report_of(panel_programme(tmp_path), (*EVENTS, taken)) as found:
        said = [text for written in filled(found).written for text in texts(written.page.layout)]
    assert "1 moves were taken back by corrections." in said or "1 move was taken back by corrections." in said
    assert any(text.startswith("1 moves of statuses") or text.startswith("1 move of") for text in said)


def test_what_is_not_saved_is_told(made: Made) -> None:
    zones = made[0].layers["zone"]
    assert zones.startEditing()
    row = next(zones.getFeatures())
    zones.changeAttributeValue(row.id(), zones.fields().indexOf("status"), "submitted")
    said = [text for written in filled(made).written for text in texts(written.page.layout)]
    zones.rollBack()
    assert "Changes that are not saved yet are not in the history." in said
    assert "submitted" in said
