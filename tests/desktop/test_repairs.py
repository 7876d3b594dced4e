"""Repairs in edit buffers: one undo step, all or nothing, and only of what is still as it was checked."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from rare_earth_plugin.core.checked import Finding
from rare_earth_plugin.core.validation import validate
from rare_earth_plugin.map.edit_steps import can_undo, undo_steps
from rare_earth_plugin.map.provenance import sign_outside_moves
from rare_earth_plugin.map.repairs import RepairError, apply_repairs, repairing
from rare_earth_plugin.store.checked_rows import CheckedRows
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.status_history import earlier_statuses

from ..programme_files import add_row, open_table, small_programme, sql

BOWTIE = "MULTIPOLYGON(((71.2 51.2, 71.4 51.4, 71.4 51.2, 71.2 51.4, 71.2 51.2)))"
SWAPPED = "MULTIPOLYGON(((51.5 70.5, 51.6 70.5, 51.6 70.6, 51.5 70.6, 51.5 70.5)))"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = small_programme(tmp_path / "programme.gpkg")
    targets = open_table(file, "target")
    for key, wkt, code in (("t1", BOWTIE, "T-1"), ("t2", SWAPPED, " T-2 ")):
        add_row(targets, wkt, uuid=key, code=code, status="Licensed", commodities="ree, zr")
    return file


def layers(path: Path) -> dict[str, QgsVectorLayer]:
    return {name: open_table(path, name) for name in ("zone", "target")}


def found(path: Path, opened: dict[str, QgsVectorLayer] | None = None) -> list[Finding]:
    programme = CheckedRows(path, opened).read()
    return validate(programme, best_kernel(), datetime.date(2026, 1, 1))


def with_repair(path: Path, rule: str) -> list[Finding]:
    some = [finding for finding in found(path) if finding.rule == rule and finding.repair is not None]
    assert some
    return some


def values(layer: QgsVectorLayer, column: str) -> list[Any]:
    return [feature[column] for feature in layer.getFeatures()]


def test_every_repair_at_once_leaves_nothing_to_repair(path: Path) -> None:
    opened = layers(path)
    repaired = apply_repairs(opened, found(path))
    assert [(entry.layer.name(), entry.rows) for entry in repaired] == [("target", 2)]
    assert opened["target"].undoStack().count() == 1
    assert opened["target"].undoStack().undoText() == "Repair of 2 rows"
    left = found(path, opened)
    assert [finding for finding in left if finding.repair is not None] == []
    assert {finding.rule for finding in left} & {"swapped", "geometry_invalid", "status_unknown"} == set()
    assert values(opened["target"], "status") == ["licensed"] * 2
    assert values(opened["target"], "code") == ["T-1", "T-2"]
    assert values(opened["target"], "commodities") == ["REE;Zr"] * 2
    assert opened["target"].commitChanges()
    assert earlier_statuses(path, ["t1"]) == {"t1": ["Licensed", "licensed"]}  # the trigger has seen it
    assert all(finding.repair is None for finding in found(path))


def test_a_repaired_status_is_the_panel_s_in_the_history(path: Path) -> None:
    opened = layers(path)
    apply_repairs(opened, with_repair(path, "status_unknown"))
    assert sign_outside_moves(opened["target"]) == 0
    assert opened["target"].commitChanges()
    moves = sql(path, "SELECT old_status, new_status, tool FROM status_event WHERE old_status IS NOT NULL")
    assert [move[:2] for move in moves] == [("Licensed", "licensed")] * 2
    assert all(str(move[2]).startswith("panel, ") for move in moves)


def test_undo_brings_everything_back(path: Path) -> None:
    opened = layers(path)
    before = [(f.attributes(), f.geometry().asWkt()) for f in opened["target"].getFeatures()]
    repaired = apply_repairs(opened, found(path))
    assert can_undo(repaired)
    assert undo_steps(repaired)
    assert [(f.attributes(), f.geometry().asWkt()) for f in opened["target"].getFeatures()] == before
    assert not can_undo(repaired)
    opened["target"].rollBack()


def test_given_up_after_any_turn_nothing_is_repaired(path: Path) -> None:
    opened = layers(path)
    checked = found(path)
    before = [(f.attributes(), f.geometry().asWkt()) for f in opened["target"].getFeatures()]
    turns = sum(1 for _ in repairing(opened, checked))
    opened["target"].rollBack()
    for turn in range(1, turns + 1):
        steps = repairing(opened, checked)
        for _ in range(turn):
            next(steps)
        assert opened["target"].isModified() is (turn == turns)
        steps.close()
        assert [(f.attributes(), f.geometry().asWkt()) for f in opened["target"].getFeatures()] == before
        assert not opened["target"].isEditable()


def test_what_came_after_a_repair_is_not_undone_with_it(path: Path) -> None:
    opened = layers(path)
    repaired = apply_repairs(opened, with_repair(path, "code_untidy"))
    layer = opened["target"]
    layer.changeAttributeValue(1, layer.fields().indexOf("name"), "later")
    assert not undo_steps(repaired)
    assert values(layer, "name")[0] == "later"
    layer.rollBack()
    assert not can_undo(repaired)
    assert not can_undo([])


def test_the_geometries_of_a_repair(path: Path) -> None:
    opened = layers(path)
    apply_repairs(opened, [*with_repair(path, "geometry_invalid"), *with_repair(path, "swapped")])
    bow, swapped = [feature.geometry() for feature in opened["target"].getFeatures()]
    assert bow.isGeosValid()
    assert bow.isMultipart()
    assert bow.area() == pytest.approx(0.02)
    box = swapped.boundingBox()
    assert (box.xMinimum(), box.yMinimum()) == (70.5, 51.5)
    opened["target"].rollBack()


def test_a_row_that_was_changed_since_is_left_alone_and_so_are_all(path: Path) -> None:
    checked = found(path)
    sql(path, "UPDATE target SET commodities = 'Zr' WHERE uuid = 't2'")
    opened = layers(path)
    with pytest.raises(RepairError) as caught:
        apply_repairs(opened, checked)
    assert caught.value.kind == "changed"
    assert "was changed since the check" in str(caught.value)
    assert not any(layer.isEditable() for layer in opened.values())


@pytest.mark.parametrize("rule", ["geometry_invalid", "code_untidy"])
def test_a_row_that_is_gone(path: Path, rule: str) -> None:
    checked = with_repair(path, rule)
    sql(path, "DELETE FROM target")
    with pytest.raises(RepairError) as caught:
        apply_repairs(layers(path), checked)
    assert caught.value.kind == "row_missing"


def test_a_row_is_found_by_its_uuid_when_its_number_is_anothers(path: Path) -> None:
    checked = with_repair(path, "code_untidy")
    sql(path, "UPDATE target SET fid = fid + 10")
    opened = layers(path)
    apply_repairs(opened, checked)
    assert values(opened["target"], "code") == ["T-1", "T-2"]
    opened["target"].rollBack()


def test_a_polygon_that_somebody_mended_already(path: Path) -> None:
    checked = with_repair(path, "geometry_invalid")
    opened = layers(path)
    apply_repairs(opened, checked)
    with pytest.raises(RepairError) as caught:
        apply_repairs(opened, checked)
    assert caught.value.kind == "changed"
    opened["target"].rollBack()


def test_layers_that_take_no_repair(path: Path) -> None:
    checked = with_repair(path, "code_untidy")
    with pytest.raises(RepairError) as caught:
        apply_repairs({}, checked)
    assert (caught.value.kind, "T-2" in str(caught.value)) == ("no_layer", True)
    opened = layers(path)
    opened["target"].setReadOnly(True)
    with pytest.raises(RepairError) as caught:
        apply_repairs(opened, checked)
    assert caught.value.kind == "not_editable"


def test_axes_are_exchanged_in_degrees_only(path: Path) -> None:
    checked = with_repair(path, "swapped")
    plane = QgsVectorLayer("MultiPolygon?crs=EPSG:3857&field=uuid:string", "plane", "memory")
    for key in ("t1", "t2"):
        add_row(plane, SWAPPED, uuid=key)
    with pytest.raises(RepairError) as caught:
        apply_repairs({"target": plane}, checked)
    assert caught.value.kind == "not_degrees"


def test_findings_without_a_repair_change_nothing(path: Path) -> None:
    opened = layers(path)
    assert apply_repairs(opened, [finding for finding in found(path) if finding.repair is None]) == []
    assert not any(layer.isEditable() for layer in opened.values())
