"""The list of findings by itself: the place is kept, and the map shows where a finding is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas

from rare_earth_plugin.core.checked import ERROR, NOTE, Finding
from rare_earth_plugin.gui.finding_list import FindingList, show_places
from rare_earth_plugin.gui.finding_model import FindingRows

FOUND = [Finding("code_missing", ERROR, "zone", code=f"Z-{number}") for number in range(5)]


@pytest.fixture
def canvas() -> Iterator[QgsMapCanvas]:
    made = QgsMapCanvas()
    made.resize(300, 300)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    yield made
    made.deleteLater()


def test_the_place_in_the_table_is_kept() -> None:
    made = FindingList()
    made.take(FindingRows(FOUND))
    assert made.selected() == []
    made.view.selectRow(3)
    made.take(FindingRows(FOUND[:3] + FOUND[4:]))
    assert made.selected() == [FOUND[4]]
    made.take(FindingRows(FOUND[:2]))
    assert made.selected() == [FOUND[1]]
    made.take(FindingRows([]))
    assert made.selected() == []
    assert made.view.isHidden()
    assert not made.empty.isHidden()
    made.deleteLater()


def test_counts_and_filters() -> None:
    made = FindingList()
    made.take(FindingRows([*FOUND, Finding("illustrative", NOTE, "programme")]))
    assert made.counted == {"error": 5, "warning": 0, "note": 1}
    assert [made.table.itemText(place) for place in range(3)] == ["All tables", "Zones 5", "Programme 1"]
    made.table.setCurrentIndex(made.table.findData("programme"))
    assert made.model.rowCount() == 1
    made.take(FindingRows(FOUND))  # the table that was chosen has no finding any more
    assert made.model.rowCount() == 5
    made.deleteLater()


def test_a_point_is_shown_with_its_surroundings(canvas: QgsMapCanvas) -> None:
    show_places(canvas, [Finding("outside", ERROR, "base", where=(61.0, 46.0, 61.0, 46.0))])
    extent = canvas.extent()
    assert (extent.center().x(), extent.center().y()) == pytest.approx((61, 46))
    assert 0.04 < extent.height() < 0.1


def test_several_places_are_shown_together(canvas: QgsMapCanvas) -> None:
    places = [(61.0, 46.0, 62.0, 47.0), (64.0, 48.0, 65.0, 49.0)]
    show_places(canvas, [Finding("overlap", ERROR, "zone", where=where) for where in places])
    extent = canvas.extent()
    assert extent.xMinimum() < 61
    assert extent.xMaximum() > 65
    assert extent.yMinimum() < 46
    assert extent.yMaximum() > 49


def test_nowhere_moves_no_map(canvas: QgsMapCanvas) -> None:
    before = canvas.extent().toString()
    show_places(canvas, [Finding("illustrative", NOTE, "programme")])
    assert canvas.extent().toString() == before
