"""Changes of several layers, a piece at a time: all of them, or none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt import sip

from rare_earth_plugin.core.errors import SurveyError
from rare_earth_plugin.map.edit_steps import (
    EditStep,
    InterruptedEditError,
    can_undo,
    editing,
    pieces,
    set_values,
    undo_steps,
)
from rare_earth_plugin.map.steps import Steps, finished

from ..programme_files import add_row, open_table, small_programme, sql


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = small_programme(tmp_path / "programme.gpkg")
    targets = open_table(file, "target")
    for number in range(30):
        add_row(targets, uuid=f"t{number}", code=f"T-{number}")
    return file


@pytest.fixture
def layers(path: Path) -> list[QgsVectorLayer]:
    return [open_table(path, "target"), open_table(path, "zone")]


class RefusedError(SurveyError):
    """A layer that refuses."""


def naming(layers: list[QgsVectorLayer], name: str = "new") -> Steps[list[EditStep]]:
    """Give all rows a name, each in a turn, and add one."""
    with editing(layers, lambda layer: RefusedError(layer.name())) as edits:
        for layer in layers:
            with edits.step(layer, "Naming", layer.featureCount()):
                for row in list(layer.getFeatures()):
                    if not set_values(layer, row, {"name": name, "no such field": 1}):
                        raise RefusedError(layer.name())
                    yield from edits.turn(0.5)
                add_row(layer, uuid="added")
    return edits.steps


def state(layers: list[QgsVectorLayer]) -> list[Any]:
    """All that a stop must bring back."""
    return [
        (
            layer.isEditable(),
            layer.isModified(),
            layer.undoStack().canUndo(),
            layer.undoStack().canRedo(),
            [feature.attributes() for feature in layer.getFeatures()],
        )
        for layer in layers
    ]


def test_a_step_a_layer_that_can_be_undone(layers: list[QgsVectorLayer]) -> None:
    rows = [[feature.attributes() for feature in layer.getFeatures()] for layer in layers]
    steps = finished(naming(layers))
    assert [(entry.rows, entry.layer.undoStack().count()) for entry in steps] == [(30, 1), (2, 1)]
    assert {str(feature["name"]) for feature in layers[1].getFeatures() if feature["uuid"] != "added"} == {"new"}
    assert can_undo(steps)
    assert undo_steps(steps)
    assert [[feature.attributes() for feature in layer.getFeatures()] for layer in layers] == rows
    assert not any(layer.isModified() for layer in layers)
    assert not undo_steps(steps)


@pytest.mark.parametrize("turns", [1, 2, 29, 30, 31, 32])
def test_given_up_after_any_turn_nothing_of_it_is_left(layers: list[QgsVectorLayer], turns: int) -> None:
    before = state(layers)
    steps = naming(layers)
    for _ in range(turns):
        next(steps)
    assert layers[0].isModified()
    steps.close()
    assert state(layers) == before


def test_what_was_edited_before_stays(layers: list[QgsVectorLayer]) -> None:
    layer = layers[0]
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("name"), "mine")
    before = state(layers)
    steps = naming(layers)
    for _ in range(31):
        next(steps)
    steps.close()
    assert state(layers) == before
    assert next(layer.getFeatures())["name"] == "mine"
    layer.rollBack()


def test_a_layer_that_refuses_leaves_the_others_as_they_were(layers: list[QgsVectorLayer]) -> None:
    before = state(layers)
    layers[1].setReadOnly(True)
    with pytest.raises(RefusedError):
        finished(naming(layers))
    assert state(layers) == before


def test_saved_by_another_tool_midway_none_of_it_is_saved(layers: list[QgsVectorLayer], path: Path) -> None:
    steps = naming(layers)
    for _ in range(31):
        next(steps)
    assert layers[0].commitChanges()
    with pytest.raises(InterruptedEditError) as caught:
        next(steps)
    assert str(caught.value).startswith("A layer was saved or left while it was being changed")
    assert sql(path, "SELECT count(*) FROM target WHERE name IS NOT NULL") == [(0,)]
    assert sql(path, "SELECT DISTINCT name FROM zone ORDER BY name") == [("One",), ("Two",)]
    assert not any(layer.isEditable() for layer in layers)


def test_edit_mode_left_by_another_tool_midway_is_told(layers: list[QgsVectorLayer]) -> None:
    before = state(layers)
    steps = naming(layers)
    next(steps)
    layers[0].rollBack()
    with pytest.raises(InterruptedEditError):
        finished(steps)
    assert state(layers) == before


def test_a_layer_that_is_gone_midway_does_not_keep_the_others(path: Path) -> None:
    layers = [open_table(path, "target"), open_table(path, "zone")]
    rest = layers[:1]
    before = state(rest)
    steps = naming(layers)
    for _ in range(31):
        next(steps)
    sip.delete(layers[1])
    steps.close()
    assert state(rest) == before


def test_undoing_values_asks_the_file_for_none_of_them(layers: list[QgsVectorLayer], path: Path) -> None:
    """What a row held before is told by the change: once the file says otherwise, undoing shows it no sooner."""
    layer = layers[1]
    steps = finished(naming([layer]))
    told: list[Any] = []
    layer.attributeValueChanged.connect(lambda _fid, _place, value: told.append(value))
    sql(path, "UPDATE zone SET name = 'meanwhile'")
    assert undo_steps(steps)
    assert told == ["Two", "One"]


def test_a_step_of_somebody_else_is_not_undone_in_its_place(layers: list[QgsVectorLayer]) -> None:
    layer = layers[0]
    steps = finished(naming([layer]))
    assert layer.commitChanges(False)
    layer.beginEditCommand("By hand")
    layer.changeAttributeValue(1, layer.fields().lookupField("name"), "by hand")
    layer.endEditCommand()
    assert not can_undo(steps)
    assert not undo_steps(steps)
    assert layer.getFeature(1)["name"] == "by hand"
    layer.rollBack()


def test_nothing_is_undone_in_a_layer_that_is_gone(layers: list[QgsVectorLayer]) -> None:
    steps = finished(naming(layers))
    sip.delete(layers[1])
    assert not can_undo(steps)
    assert not undo_steps(steps)
    assert layers[0].isModified()
    layers[0].rollBack()


def test_pieces_are_all_rows_once() -> None:
    rows = list(range(47))
    some = list(pieces(rows))
    assert [row for piece in some for row in piece] == rows
    assert max(map(len, some)) <= 20
    assert list(pieces([])) == []
