"""A campaign in the edit buffers, saved, undone and read back."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from rare_earth_plugin.core.campaign_book import read_book
from rare_earth_plugin.map import campaign_rows as rows
from rare_earth_plugin.map.edits import EditError
from rare_earth_plugin.map.layers import edited_layers, find_layers, remove_programme
from rare_earth_plugin.map.saving import save
from rare_earth_plugin.store.campaign_store import read_campaigns
from rare_earth_plugin.store.programme_file import check

from ..programme_files import sql
from .campaign_case import BOOK, CAMPAIGN, CREWS, MAY, PLAN
from .panel_tools import panel_programme


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return panel_programme(tmp_path)


@pytest.fixture
def layers(path: Path) -> Iterator[dict[str, QgsVectorLayer]]:
    project = QgsProject.instance()
    rows.add_tables(project, check(path), {})
    yield find_layers(project)
    for layer in edited_layers(project):
        layer.rollBack()


def test_the_tables_are_there_once_and_not_in_the_legend(path: Path, layers: dict[str, QgsVectorLayer]) -> None:
    project = QgsProject.instance()
    rows.add_tables(project, check(path), layers)
    assert sorted(find_layers(project)) == sorted(rows.KEPT_ROLES)
    assert len(project.mapLayers()) == 3
    assert all(layer.flags() & QgsMapLayer.LayerFlag.Private for layer in layers.values())
    assert not project.layerTreeRoot().findLayers()
    remove_programme(project)
    assert not project.mapLayers()


def test_saved_and_read_back(path: Path, layers: dict[str, QgsVectorLayer]) -> None:
    uuid = rows.add_campaign(layers["campaign"], "S-26", "Season 2026", BOOK)
    assert rows.refresh_rows(layers, uuid, BOOK, {"B1": "b1"})
    assert read_campaigns(path) == []
    save(list(layers.values()))
    (row,) = read_campaigns(path)
    assert (row.uuid, row.name, row.starts_on, row.ends_on) == (uuid, "Season 2026", MAY[0], MAY[30])
    assert row.book(MAY[0]) == BOOK
    crews = sql(path, "SELECT code, name, base_uuid, people, vehicle FROM crew ORDER BY code")
    assert crews == [("A", "Crew A", "b1", 4, None), ("B", "Crew B", "b1", 2, "lorry")]
    visits = sql(path, "SELECT code, kind, crew, day, trip, position, locked, work_km2 FROM visit ORDER BY code")
    assert visits == [
        ("A 2026-05-01", "camp", "Crew A", "2026-05-01", 1, None, None, None),
        ("A 2026-05-02", "camp", "Crew A", "2026-05-02", 1, None, None, None),
        ("M-42-77-А", "sheet", "Crew A", "2026-05-01", 1, 2, 0, 20.0),
        ("T-10", "target", None, None, None, None, 0, None),
        ("T-2", "target", "Crew A", "2026-05-01", 1, 1, 1, None),
    ]
    ((crew_uuid,),) = sql(path, "SELECT uuid FROM crew WHERE code = 'A'")
    assert sql(path, "SELECT count(*) FROM visit WHERE crew_uuid = ?", crew_uuid) == [(4,)]
    assert not rows.refresh_rows(layers, uuid, BOOK, {"B1": "b1"})
    rows.keep_book(layers["campaign"], uuid, BOOK, "nothing")
    assert not any(layer.isModified() for layer in layers.values())


def test_another_plan_changes_what_differs_and_keeps_what_people_noted(
    path: Path, layers: dict[str, QgsVectorLayer]
) -> None:
    uuid = rows.add_campaign(layers["campaign"], "S-26", "Season 2026", BOOK)
    rows.refresh_rows(layers, uuid, BOOK)
    save(list(layers.values()))
    before = dict(sql(path, "SELECT code, uuid FROM visit"))
    rows.mark_done(layers["visit"], uuid, ["t1"], MAY[4])
    assert rows.done_stops(layers["visit"], uuid) == {"t1": MAY[4]}
    fewer = replace(CAMPAIGN, crews=CREWS[:1], stops=CAMPAIGN.stops[:1], locks=(), must_visit=())
    book = replace(BOOK, variants=(replace(BOOK.variants[0], campaign=fewer, plan=None),))
    rows.keep_book(layers["campaign"], uuid, book, "Fewer")
    rows.refresh_rows(layers, uuid, book)
    save(list(layers.values()))
    found = sql(path, "SELECT code, uuid, day, done_on, status FROM visit ORDER BY code")
    assert found == [
        ("M-42-77-А", before["M-42-77-А"], None, None, "planned"),
        ("T-2", before["T-2"], "2026-05-01", "2026-05-05", "done"),  # it was done, so it stays
    ]
    assert sql(path, "SELECT code FROM crew") == [("A",)]


def test_a_camp_that_moves_keeps_its_row(layers: dict[str, QgsVectorLayer]) -> None:
    uuid = rows.add_campaign(layers["campaign"], "S", "S", BOOK)
    rows.refresh_rows(layers, uuid, BOOK)
    moved = replace(PLAN.days[1], path=(replace(PLAN.days[1].path[0], lon=70.7),))
    plan = replace(PLAN, days=(PLAN.days[0], moved, PLAN.days[2]))
    book = replace(BOOK, variants=(replace(BOOK.variants[0], plan=plan),))
    assert rows.refresh_rows(layers, uuid, book)
    (camp,) = layers["visit"].getFeatures("code = 'A 2026-05-02'")
    assert camp.geometry().asPoint().x() == pytest.approx(70.7)


def test_each_change_is_one_step_that_can_be_undone(layers: dict[str, QgsVectorLayer]) -> None:
    layer = layers["campaign"]
    uuid = rows.add_campaign(layer, "S-26", "Season 2026", BOOK)
    other = replace(BOOK, variants=(replace(BOOK.variants[0], plan=None),))
    rows.keep_book(layer, uuid, other, "Inputs")
    assert layer.undoStack().count() == 2
    assert layer.undoStack().undoText() == "Inputs"
    layer.undoStack().undo()
    (row,) = rows.campaigns_of(layer)
    assert read_book(row.text) == BOOK


def test_a_campaign_goes_with_its_crews_and_stops(path: Path, layers: dict[str, QgsVectorLayer]) -> None:
    kept = rows.add_campaign(layers["campaign"], "K", "Kept", BOOK)
    gone = rows.add_campaign(layers["campaign"], "G", "Gone", BOOK)
    for uuid in (kept, gone):
        rows.refresh_rows(layers, uuid, BOOK)
    rows.remove_campaign(layers, gone)
    save(list(layers.values()))
    assert [row.name for row in read_campaigns(path)] == ["Kept"]
    assert sql(path, "SELECT DISTINCT campaign_uuid FROM visit") == [(kept,)]
    assert sql(path, "SELECT count(*) FROM crew") == [(2,)]


def test_what_is_not_there_is_told(layers: dict[str, QgsVectorLayer]) -> None:
    with pytest.raises(EditError) as caught:
        rows.keep_book(layers["campaign"], "nobody", BOOK, "x")
    assert caught.value.kind == "row_missing"
    uuid = rows.add_campaign(layers["campaign"], "S", "S", BOOK)
    with pytest.raises(EditError):
        rows.mark_done(layers["visit"], uuid, ["t1"], datetime.date(2026, 5, 1))
    layers["crew"].setReadOnly(True)
    with pytest.raises(EditError) as caught:
        rows.refresh_rows(layers, uuid, BOOK)
    assert caught.value.kind == "not_editable"
