from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from rare_earth_plugin.core.status import StatusError
from rare_earth_plugin.gui.wording import sentence
from rare_earth_plugin.map.edits import (
    EditError,
    change_status,
    has_other_edits,
    missing_needs,
    undo_all,
    unsaved_statuses,
)
from rare_earth_plugin.map.saving import save

from ..programme_files import open_table, small_programme, sql

DAY = datetime.date(2026, 2, 3)


@pytest.fixture
def zones(tmp_path: Path) -> QgsVectorLayer:
    layer = open_table(small_programme(tmp_path / "p.gpkg"), "zone")
    yield layer
    undo_all(layer)


def ids(layer: QgsVectorLayer) -> list[int]:
    return sorted(feature.id() for feature in layer.getFeatures())


def test_one_named_undo_step_for_all_rows(zones: QgsVectorLayer) -> None:
    change_status(zones, "zone", ids(zones), "submitted", DAY, {"author": "A", "reason": "all back"})
    assert zones.undoStack().count() == 1
    assert "submitted" in zones.undoStack().undoText()
    assert unsaved_statuses(zones) == 2
    zones.undoStack().undo()
    assert {feature["status"] for feature in zones.getFeatures()} == {"fieldwork", "accepted"}


def test_all_rows_or_none(zones: QgsVectorLayer) -> None:
    with pytest.raises(StatusError):
        change_status(zones, "zone", ids(zones), "suspended", DAY, {"reason": "flood"})  # one of them is accepted
    assert not zones.isEditable()


def test_reason_and_document_are_of_this_move_only(zones: QgsVectorLayer, tmp_path: Path) -> None:
    fid = ids(zones)[0]
    change_status(zones, "zone", [fid], "suspended", DAY, {"author": "A", "reason": "flood", "document": "D 1"})
    save([zones])
    change_status(zones, "zone", [fid], "fieldwork", DAY, {"author": "B"}, {fid: ["fieldwork"]})
    save([zones])
    path = tmp_path / "p.gpkg"
    assert sql(path, "SELECT author, reason, document FROM zone WHERE fid = ?", fid) == [("B", None, None)]
    query = "SELECT new_status, author, reason FROM status_event WHERE row_uuid = 'z1' ORDER BY fid"
    assert sql(path, query)[1:] == [("suspended", "A", "flood"), ("fieldwork", "B", None)]


def test_a_report_number_that_is_known_need_not_be_given_again(zones: QgsVectorLayer) -> None:
    fid = ids(zones)[1]
    with pytest.raises(StatusError):
        change_status(zones, "zone", [fid], "released", DAY, {})
    change_status(zones, "zone", [fid], "released", DAY, {"report_no": "R 7"})
    feature = zones.getFeature(fid)
    assert feature["report_no"] == "R 7"
    assert feature["accepted_on"].toString("yyyy-MM-dd") == "2024-05-01"  # it was accepted before


def test_a_common_report_number_does_not_overwrite_one_that_a_row_has(zones: QgsVectorLayer) -> None:
    zones.startEditing()
    zones.changeAttributeValue(ids(zones)[1], zones.fields().indexOf("report_no"), "R 1")
    rows = [{name: feature[name] for name in ("status", "report_no")} for feature in zones.getFeatures()]
    rows[0]["report_no"] = None
    assert missing_needs("zone", "released", rows) == ["report_no"]
    assert missing_needs("zone", "released", rows[1:]) == ["report_no"]  # one alone may get another number
    assert missing_needs("zone", "released", [rows[1], rows[1]]) == []
    change_status(zones, "zone", ids(zones), "released", DAY, {"report_no": "R 9"})
    assert [feature["report_no"] for feature in zones.getFeatures()] == ["R 9", "R 1"]


def test_the_history_names_the_panel_as_the_recorder(zones: QgsVectorLayer, tmp_path: Path) -> None:
    fid = ids(zones)[0]
    for status in ("compilation", "submitted"):  # the second differs from the first by its status alone
        change_status(zones, "zone", [fid], status, DAY, {"author": "A"})
        save([zones])
    found = sql(tmp_path / "p.gpkg", "SELECT stated, tool FROM status_event WHERE row_uuid = 'z1' ORDER BY fid")[1:]
    assert [stated for stated, _ in found] == [1, 1]
    assert all(tool.startswith("panel, ") and "Rare Earth Survey" in tool for _, tool in found)


def test_layers_that_take_no_change() -> None:
    layer = QgsVectorLayer("Polygon?field=status:string", "<x>", "memory")
    with pytest.raises(EditError) as caught:
        change_status(layer, "zone", [1], "selected", DAY, {})
    assert caught.value.kind == "field_missing"
    assert "“<x>” has no field “status_on”" in sentence(caught.value)


def test_what_the_database_refuses_is_kept(zones: QgsVectorLayer, tmp_path: Path) -> None:
    sql(
        tmp_path / "p.gpkg",
        "CREATE TRIGGER refuse BEFORE UPDATE ON zone BEGIN SELECT RAISE(ABORT, 'not today'); END",
    )
    change_status(zones, "zone", ids(zones)[:1], "compilation", DAY, {})
    with pytest.raises(EditError) as caught:
        save([zones])
    assert "kept, unsaved" in sentence(caught.value)
    assert unsaved_statuses(zones) == 1


def test_work_that_is_taken_up_again_counts_from_its_next_acceptance(zones: QgsVectorLayer) -> None:
    fid = ids(zones)[1]
    change_status(zones, "zone", [fid], "fieldwork", DAY, {"reason": "blunder in the north"})
    assert not zones.getFeature(fid)["accepted_on"]
    later = datetime.date(2027, 4, 5)
    change_status(zones, "zone", [fid], "released", later, {"report_no": "R 8"})
    assert zones.getFeature(fid)["accepted_on"].toString("yyyy-MM-dd") == "2027-04-05"


def test_other_edits_are_told_from_status_moves(zones: QgsVectorLayer) -> None:
    fid = ids(zones)[0]
    assert not has_other_edits(zones)
    change_status(zones, "zone", [fid], "suspended", DAY, {"reason": "flood"})
    assert not has_other_edits(zones)
    zones.changeAttributeValue(ids(zones)[1], zones.fields().indexOf("note"), "seen")
    assert has_other_edits(zones)
    zones.undoStack().undo()
    assert not has_other_edits(zones)
    zones.deleteFeature(ids(zones)[1])
    assert has_other_edits(zones)
