from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox

from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.gui.status_change import StatusChangeDialog
from rare_earth_plugin.gui.table_page import TablePage

from ..programme_files import sql, square
from .panel_tools import panel_programme, pause, press, session_on, wait


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return panel_programme(tmp_path)


@pytest.fixture
def session(path: Path) -> Iterator[ProgrammeSession]:
    with session_on(path) as open_session:
        yield open_session


@pytest.fixture
def targets(session: ProgrammeSession) -> TablePage:
    return TablePage("target", session, QgsMapCanvas())


@pytest.fixture
def zones(session: ProgrammeSession) -> TablePage:
    return TablePage("zone", session, QgsMapCanvas())


def cells(page: TablePage, key: str) -> list[str]:
    column = page.model.column_of(key)
    return [page.shown.index(row, column).data() for row in range(page.shown.rowCount())]


def test_shows_what_was_computed(targets: TablePage, zones: TablePage) -> None:
    assert cells(targets, "code") == ["T-2", "T-10"]
    assert cells(targets, "region") == ["West", "East"]
    assert cells(targets, "base")[0].startswith("Near, ")
    assert cells(zones, "mapped") == ["0.0\u202f%", "100.0\u202f%"]
    assert all(cells(zones, "area"))


def test_sorts_numbers_as_numbers(targets: TablePage) -> None:
    column = targets.model.column_of("base")
    targets.view.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert cells(targets, "code") == ["T-10", "T-2"]
    targets.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert cells(targets, "code") == ["T-2", "T-10"]


def test_filters(targets: TablePage) -> None:
    filters = targets.filters
    filters.search.setText("zir")
    assert cells(targets, "code") == ["T-10"]
    assert filters.count.text() == "1 of 2"
    filters.search.setText("nothing like it")
    assert not cells(targets, "code")
    filters.search.clear()
    filters.commodity.setCurrentIndex(filters.commodity.findData("Zr"))
    assert cells(targets, "code") == ["T-2"]
    filters.commodity.setCurrentIndex(0)
    filters.region.setCurrentIndex(filters.region.findData("East"))
    assert cells(targets, "code") == ["T-10"]
    filters.choose_group("in_progress")
    assert cells(targets, "code") == ["T-2"]
    filters.status.setCurrentIndex(filters.status.findData("status:identified"))
    assert cells(targets, "code") == ["T-10"]


def test_selection_goes_both_ways(targets: TablePage, session: ProgrammeSession) -> None:
    layer = session.layers["target"]
    targets.view.selectRow(1)
    assert layer.selectedFeatures()[0]["code"] == "T-10"
    layer.selectByExpression("code = 'T-2'")
    assert [entry.row.text("code") for entry in targets.selected_entries()] == ["T-2"]
    layer.removeSelection()
    assert not targets.selected_entries()
    layer.selectAll()
    assert len(targets.selected_entries()) == 2


def test_selection_survives_an_edit(targets: TablePage, session: ProgrammeSession) -> None:
    layer = session.layers["target"]
    targets.view.selectRow(1)
    layer.startEditing()
    layer.changeAttributeValue(layer.selectedFeatureIds()[0], layer.fields().indexOf("name"), "Renamed")
    wait(lambda: "Renamed" in cells(targets, "name"))
    assert [entry.row.text("code") for entry in targets.selected_entries()] == ["T-10"]


def test_double_click_zooms(targets: TablePage, session: ProgrammeSession) -> None:
    canvas = targets._canvas
    canvas.setLayers([session.layers["target"]])
    canvas.setDestinationCrs(session.layers["target"].crs())
    targets.view.doubleClicked.emit(targets.shown.index(0, 1))
    centre = canvas.extent().center()
    assert (centre.x(), centre.y()) == pytest.approx((70.45, 50.45), abs=0.01)


def test_status_through_the_combo_and_the_dialog(
    zones: TablePage, session: ProgrammeSession, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[StatusChangeDialog] = []

    def ask(dialog: StatusChangeDialog) -> bool:
        asked.append(dialog)
        dialog._fields["reason"].setText("found a gap")
        return True

    monkeypatch.setattr(zones, "ask", ask)
    index = zones.shown.index(0, zones.model.column_of("status"))
    delegate = zones.view.itemDelegateForColumn(index.column())
    editor = delegate.createEditor(zones.view, None, index)
    assert isinstance(editor, QComboBox)
    offered = [editor.itemData(row) for row in range(editor.count())]
    assert offered[0] == "fieldwork"
    assert {"compilation", "airborne", "suspended", "cancelled"} <= set(offered)
    assert "superseded" not in offered
    editor.setCurrentIndex(offered.index("airborne"))
    delegate.setModelData(editor, zones.shown, index)
    assert asked[0]._needs == ("reason",)
    wait(lambda: cells(zones, "status")[0] == "airborne")
    assert session.save_edits()
    assert sql(path, "SELECT new_status, reason FROM status_event ORDER BY fid DESC LIMIT 1") == [
        ("airborne", "found a gap")
    ]


def test_a_suspended_zone_returns_to_where_it_was(zones: TablePage, session: ProgrammeSession, path: Path) -> None:
    import datetime

    fid = zones.model.entries[0].row.fid
    session.change_status("zone", [fid], "suspended", datetime.date(2026, 1, 1), {"reason": "flood"}, {})
    session.save_edits()
    wait(lambda: cells(zones, "status")[0] == "suspended")
    assert zones.moves_of([zones.model.entries[0]]) == ["fieldwork", "cancelled"]


def test_only_moves_that_all_selected_rows_may_make(zones: TablePage) -> None:
    zones.view.selectAll()
    moves = zones.moves_of(zones.selected_entries())
    assert "released" in moves
    assert "suspended" not in moves  # RE-02 is accepted
    menu = zones.menu()
    assert [action.text() for action in menu.actions() if action.menu()] == ["Change status", "Sort by"]
    menu.deleteLater()


def test_a_read_only_programme_offers_no_move(zones: TablePage, session: ProgrammeSession) -> None:
    zones.model.editable = False
    index = zones.model.index(0, zones.model.column_of("status"))
    assert not zones.model.flags(index) & Qt.ItemFlag.ItemIsEditable


def test_copies_a_table(targets: TablePage, session: ProgrammeSession) -> None:
    layer = session.layers["target"]
    layer.startEditing()
    layer.changeAttributeValue(targets.model.entries[0].row.fid, layer.fields().indexOf("name"), "=cmd()\t<b>&\nx")
    wait(lambda: targets.model.entries[0].row.text("name").startswith("="))
    targets.copy(everything=True)
    mime = QApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    assert "ILLUSTRATIVE" in lines[0]
    assert lines[1].split("\t")[:3] == ["Code", "Name", "Status"]
    assert lines[2].split("\t")[1] == "'=cmd() <b>& x"
    assert float(lines[2].split("\t")[7]) > 50
    assert "&lt;b&gt;&amp;" in mime.html()
    targets.view.selectRow(1)
    targets.view.setFocus()
    press(targets.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    targets.copy()
    assert len(QApplication.clipboard().text().splitlines()) == 3


def test_layer_gone_and_back(targets: TablePage, session: ProgrammeSession) -> None:
    QgsProject.instance().removeMapLayer(session.layers["target"].id())
    assert targets.model.rowCount() == 0
    assert "Open the programme again" in targets._empty.text()
    targets.view.selectAll()
    targets.zoom_to([1])
    session.open_file(session.info.path)
    wait(lambda: targets.model.rowCount() == 2)


def test_filtered_layer(targets: TablePage, session: ProgrammeSession) -> None:
    session.layers["target"].setSubsetString("code = 'T-2'")
    wait(lambda: cells(targets, "code") == ["T-2"])
    session.layers["target"].setSubsetString("1 = 2")
    wait(lambda: not cells(targets, "code"))
    assert "filter" in targets._empty.text()


def test_nulls_and_unknown_statuses(tmp_path: Path) -> None:
    path = panel_programme(tmp_path, "nulls.gpkg")
    sql(path, "UPDATE zone SET status = 'asleep', name = NULL WHERE code = 'RE-01'")
    sql(path, "UPDATE zone SET status = NULL, uuid = NULL, geom = NULL, code = NULL WHERE code = 'RE-02'")
    with session_on(path) as session:
        page = TablePage("zone", session, None)
        assert cells(page, "status") == ["none", "asleep"]
        assert [entry.group for entry in page.shown.shown()] == ["unknown", "unknown"]
        page.filters.choose_group("unknown")
        assert page.shown.rowCount() == 2
        assert page.moves_of(page.shown.shown())[0] == "proposed"


def test_no_zones(tmp_path: Path) -> None:
    path = panel_programme(tmp_path, "none.gpkg")
    sql(path, "DELETE FROM zone")
    with session_on(path) as session:
        page = TablePage("zone", session, None)
        assert page.model.rowCount() == 0
        assert page._empty.text() == "The programme has no row here yet."


def test_2500_zones_are_listed_filtered_sorted_and_selected(tmp_path: Path) -> None:
    path = panel_programme(tmp_path, "many.gpkg")
    layer = QgsVectorLayer(f"{path}|layername=zone", "zone", "ogr")
    features = []
    for number in range(2500):
        feature = QgsFeature(layer.fields())
        feature["uuid"], feature["code"], feature["status"] = f"u{number}", f"Z-{number}", "proposed"
        feature.setGeometry(QgsGeometry.fromWkt(square(70 + (number % 50) * 0.04, 50 + (number // 50) * 0.04, 0.04)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    with session_on(path) as session:
        page = TablePage("zone", session, None)
        page.show()
        pause(0.1)

        page.reload()
        page.filters.search.setText("Z-12")
        assert page.shown.rowCount() > 100
        page.filters.search.clear()
        page.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        session.layers["zone"].selectAll()
        assert len(page.selected_entries()) == 2502
        page.hide()


@pytest.mark.parametrize("role", ["zone", "target"])
def test_what_is_mapped_and_left_shows_in_a_narrow_panel(session: ProgrammeSession, role: str) -> None:
    page = TablePage(role, session, None)
    page.resize(430, 500)
    page.show()
    heading, view = page.view.horizontalHeader(), page.view
    shown = [page.model.columns[heading.logicalIndex(place)].key for place in range(5)]
    assert shown == ["code", "name", "status", "mapped", "remaining"]
    ends = [
        view.columnViewportPosition(heading.logicalIndex(p)) + heading.sectionSize(heading.logicalIndex(p))
        for p in range(5)
    ]
    assert ends[-1] <= view.viewport().width()
    name = page.model.column_of("name")
    narrow = view.columnWidth(name)
    view.setColumnWidth(name, narrow + 40)
    page.resize(700, 500)
    page.reload()
    assert view.columnWidth(name) == narrow + 40
    page.close()
