from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from rare_earth_plugin.map.edits import change_status
from rare_earth_plugin.map.provenance import sign_outside_moves, user_name
from rare_earth_plugin.map.saving import save

from ..programme_files import add_row, open_table, small_programme, sql, square


@pytest.fixture
def zones(tmp_path: Path) -> QgsVectorLayer:
    layer = open_table(small_programme(tmp_path / "p.gpkg"), "zone")
    layer.beforeCommitChanges.connect(lambda *_: sign_outside_moves(layer))
    yield layer
    layer.rollBack()


def last_event(tmp_path: Path) -> tuple[object, ...]:
    query = "SELECT row_code, new_status, stated, tool FROM status_event ORDER BY fid DESC LIMIT 1"
    return sql(tmp_path / "p.gpkg", query)[0]


def test_a_status_changed_in_an_attribute_table_is_signed(zones: QgsVectorLayer, tmp_path: Path) -> None:
    fid = next(f.id() for f in zones.getFeatures("code = 'RE-01'"))
    for status in ("submitted", "accepted"):
        zones.startEditing()
        zones.changeAttributeValue(fid, zones.fields().indexOf("status"), status)
        assert zones.commitChanges()
        code, new, stated, tool = last_event(tmp_path)
        assert (code, new, stated) == ("RE-01", status, 0)
        assert "outside the panel" in str(tool)
        assert user_name() in str(tool)


def test_a_move_is_signed_once(zones: QgsVectorLayer) -> None:
    zones.startEditing()
    fid = next(f.id() for f in zones.getFeatures("code = 'RE-01'"))
    zones.changeAttributeValue(fid, zones.fields().indexOf("status"), "submitted")
    assert sign_outside_moves(zones) == 1
    assert sign_outside_moves(zones) == 0


def test_a_row_that_is_drawn_is_signed(zones: QgsVectorLayer, tmp_path: Path) -> None:
    zones.startEditing()
    add_row(zones, square(71, 51), uuid="z9", code="RE-09", status="proposed")
    add_row(zones, square(70, 51), uuid="z8", code="RE-08")
    assert sign_outside_moves(zones) == 1
    assert zones.commitChanges()
    code, new, stated, tool = last_event(tmp_path)
    assert (code, new, stated) == ("RE-09", "proposed", 1)
    assert "outside the panel" in str(tool)


def test_the_panel_s_moves_and_other_edits_are_left_alone(zones: QgsVectorLayer, tmp_path: Path) -> None:
    fid = next(f.id() for f in zones.getFeatures("code = 'RE-01'"))
    change_status(zones, "zone", [fid], "submitted", datetime.date(2026, 1, 1), {"author": "A"})
    zones.changeAttributeValue(fid, zones.fields().indexOf("note"), "seen")
    assert sign_outside_moves(zones) == 0
    save([zones])
    assert str(last_event(tmp_path)[3]).startswith("panel, ")


def moved_on_in_the_table(zones: QgsVectorLayer, fid: int, status: str = "accepted", **typed: str) -> None:
    """The panel moves a row, and before that is saved somebody moves it on in the attribute table."""
    recorded = {"author": "Panel", "reason": "of the panel", "document": "no. 1"}
    change_status(zones, "zone", [fid], "submitted", datetime.date(2026, 1, 1), recorded)
    for name, value in {"status": status, **typed}.items():
        assert zones.changeAttributeValue(fid, zones.fields().indexOf(name), value)


MOVE = "SELECT old_status, new_status, happened_on, author, reason, document, stated FROM status_event ORDER BY fid"


def test_a_move_that_went_on_from_the_panel_s_is_not_the_panel_s(zones: QgsVectorLayer, tmp_path: Path) -> None:
    zones.startEditing()
    fid = next(f.id() for f in zones.getFeatures("code = 'RE-01'"))
    change_status(zones, "zone", [fid], "compilation", datetime.date(2025, 5, 5), {"author": "A"})
    save([zones])
    moved_on_in_the_table(zones, fid)
    save([zones])
    # As for every move outside: what the row said before, and not stated.
    assert sql(tmp_path / "p.gpkg", MOVE)[-1] == ("compilation", "accepted", "2025-05-05", "A", None, None, 0)
    assert "outside the panel" in str(last_event(tmp_path)[3])
    assert sql(tmp_path / "p.gpkg", "SELECT author, reason FROM zone WHERE uuid = 'z1'") == [("A", None)]


def test_what_is_typed_for_such_a_move_is_its_own(zones: QgsVectorLayer, tmp_path: Path) -> None:
    fid = next(f.id() for f in zones.getFeatures("code = 'RE-01'"))
    moved_on_in_the_table(zones, fid, author="Typed")
    assert sign_outside_moves(zones) == 1
    assert sign_outside_moves(zones) == 0
    save([zones])
    assert sql(tmp_path / "p.gpkg", MOVE)[-1] == ("fieldwork", "accepted", None, "Typed", None, None, 1)


def test_an_undo_makes_the_move_the_panel_s_again(zones: QgsVectorLayer, tmp_path: Path) -> None:
    fid = next(f.id() for f in zones.getFeatures("code = 'RE-01'"))
    moved_on_in_the_table(zones, fid)
    zones.undoStack().undo()
    assert sign_outside_moves(zones) == 0
    save([zones])
    expected = ("fieldwork", "submitted", "2026-01-01", "Panel", "of the panel", "no. 1", 1)
    assert sql(tmp_path / "p.gpkg", MOVE)[-1] == expected
    assert str(last_event(tmp_path)[3]).startswith("panel, ")


def test_a_new_row_that_went_on_from_the_panel_s_move(zones: QgsVectorLayer, tmp_path: Path) -> None:
    zones.startEditing()
    add_row(zones, square(71, 51), uuid="z9", code="RE-09", status="compilation")
    fid = next(iter(zones.editBuffer().addedFeatures()))
    moved_on_in_the_table(zones, fid)
    save([zones])
    assert sql(tmp_path / "p.gpkg", MOVE)[-1] == (None, "accepted", None, None, None, None, 1)
    assert "outside the panel" in str(last_event(tmp_path)[3])


def test_a_layer_of_an_earlier_version_is_not_signed() -> None:
    layer = QgsVectorLayer("Polygon?field=status:string", "x", "memory")
    layer.startEditing()
    assert sign_outside_moves(layer) == 0
