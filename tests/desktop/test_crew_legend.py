"""The legend by crew."""

from __future__ import annotations

from qgis.core import QgsLayoutItemMarker, QgsLayoutItemPolyline, QgsProject
from qgis.PyQt.QtCore import QRectF

from rare_earth_plugin.map.crew_legend import crew_legend
from rare_earth_plugin.map.layout_page import Page

from .campaign_case import CAMPAIGN
from .map_contents import texts

ROOM = QRectF(10, 10, 90, 60)


def drawn(page: Page, kind: type) -> int:
    return sum(isinstance(item, kind) for item in page.layout.items())


def test_each_crew_has_its_line_and_marks() -> None:
    page = Page(QgsProject.instance(), (210, 297))
    assert 0 < crew_legend(page, CAMPAIGN, ROOM, 1.0, unplaced=True) < ROOM.height()
    assert {"Crew A", "Crew B", "way", "camp", "Does not fit"} <= set(texts(page.layout))
    assert drawn(page, QgsLayoutItemPolyline) == 2
    assert drawn(page, QgsLayoutItemMarker) == 2 * 3 + 1 + 2
    dashes = [
        item.symbol().symbolLayer(1).useCustomDashPattern()
        for item in page.layout.items()
        if isinstance(item, QgsLayoutItemPolyline)
    ]
    assert sorted(dashes) == [False, True]


def test_one_crew_alone() -> None:
    page = Page(QgsProject.instance(), (210, 297))
    crew_legend(page, CAMPAIGN, ROOM, 1.0, only="B")
    assert "Crew A" not in texts(page.layout)
    assert drawn(page, QgsLayoutItemPolyline) == 1
