"""The preview's map and tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.gui.import_models import preview_models, shown
from rare_earth_plugin.gui.import_preview_page import PreviewPage
from rare_earth_plugin.map.import_preview import extent_of_shapes, preview_layers
from rare_earth_plugin.store.import_plan import ImportPlan
from rare_earth_plugin.store.import_state import territory_of
from tests.desktop.algorithm_runs import layer
from tests.desktop.import_runs import mapping, planned
from tests.programme_files import small_programme, sql, square


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


@pytest.fixture
def plan(programme: Path) -> ImportPlan:
    fields = "&field=code:string&field=name:string&field=status:string&field=km2:double"
    rows = [
        ["RE-01", "<b>Uno</b>", "submitted", 1234.5],
        ["RE-03", "Three", "proposed", None],
        ["RE-04", "X", "?", None],
    ]
    source = layer([square(70, 50, 0.5), square(71, 51), square(70, 51)], fields=fields, rows=rows)
    return planned(programme, source, mapping("zone", code="code", name="name", status="status", declared_km2="km2"))


def test_what_would_go_back_stands_first_and_is_marked(programme: Path) -> None:
    sql(programme, "UPDATE zone SET status = 'released' WHERE uuid = 'z2'")
    source = layer(
        [square(70, 50), square(71, 50)],
        fields="&field=code:string&field=name:string&field=status:string",
        rows=[["RE-01", "Uno", "submitted"], ["RE-02", "Dos", "accepted"]],
    )
    plan = planned(programme, source, mapping("zone", code="code", name="name", status="status"))
    model = preview_models(plan)["changed"]
    assert [row[:2] for row in cells(model)[:2]] == [["RE-02", "Name"], ["RE-02", "Status"]]
    icons = [model.data(model.index(row, 0), Qt.ItemDataRole.DecorationRole) for row in range(model.rowCount())]
    assert [icon is not None for icon in icons] == [False, True, False, False]
    assert "released -> accepted" in model.data(model.index(1, 3), Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(3, 3), Qt.ItemDataRole.ToolTipRole) == "submitted"
    page = PreviewPage()
    page.show_plan(plan, territory_of(programme))
    assert page.note.text().startswith("1 status")
    page.let_go()


def cells(model: object) -> list[list[str]]:
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_tables_tell_what_would_change(plan: ImportPlan) -> None:
    models = preview_models(plan)
    assert cells(models["added"]) == [["RE-03", "Three", "proposed"]]
    assert cells(models["changed"])[:3] == [
        ["RE-01", "Name", "One", "<b>Uno</b>"],
        ["RE-01", "Status", "fieldwork", "submitted"],
        ["RE-01", "Declared area, km²", "–", shown("declared_km2", 1234.5)],
    ]
    row, field, old, new = cells(models["changed"])[3]
    assert (row, field) == ("RE-01", "Geometry")
    assert old.endswith(" km²")
    assert old != new
    assert cells(models["absent"]) == [["RE-02", "Two"]]
    assert cells(models["left_out"])[0][2] == "unknown status '?'"
    assert shown("accepted_on", "2024-09-14") == "14 Sep 2024"
    assert shown("accepted_on", "soon") == "soon"
    assert models["added"].headerData(0, Qt.Orientation.Horizontal) == "Row"


def test_the_map_has_new_old_and_absent_geometry(plan: ImportPlan, programme: Path) -> None:
    layers = preview_layers(plan, territory_of(programme))
    assert [layer.featureCount() for layer in layers] == [2, 1, 1, 1]
    assert all(layer.isValid() for layer in layers)
    assert extent_of_shapes([row.wkb for row in plan.added]).xMinimum() == 71
    assert extent_of_shapes([None]).isNull()


def test_points_are_pictured_too(programme: Path) -> None:
    source = layer(["POINT(70.5 50.5)"], kind="Point", fields="&field=n:string", rows=[["Near"]])
    plan = planned(programme, source, mapping("base", name="n"))
    assert [layer.featureCount() for layer in preview_layers(plan, ())] == [1, 0, 0, 0]


def test_the_page_shows_only_tables_with_rows_and_zooms_to_one(plan: ImportPlan, programme: Path) -> None:
    page = PreviewPage()
    page.show_plan(plan, territory_of(programme))
    titles = [page.tabs.tabText(tab) for tab in range(page.tabs.count()) if page.tabs.isTabVisible(tab)]
    assert titles == ["Added 1", "Changed 1", "Not in the source 1", "Left out 1"]
    assert "1 not in the source (kept)" in page.counts.text()
    page.drop.setChecked(True)
    assert "1 dropped" in page.counts.text()
    whole = page.canvas.extent()
    view = page.tabs.widget(2)
    view.clicked.emit(view.model().index(0, 0))
    assert page.canvas.extent() != whole
    view = page.tabs.widget(3)
    view.clicked.emit(view.model().index(0, 0))  # what is left out has no place on the map
    page.let_go()
    assert page.canvas.layers() == []
    assert QgsProject.instance().mapLayers() == {}
