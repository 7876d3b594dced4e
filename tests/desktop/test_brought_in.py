"""What crews brought, in the edit buffers and in the file."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from rare_earth_plugin.core.handback import GONE
from rare_earth_plugin.core.merging import CONFLICT, DELETE, Merge, merge
from rare_earth_plugin.map.brought_in import (
    HandoverError,
    Statement,
    add_field_layers,
    bring_in,
    bringing_in,
    check_unedited,
    irregular_move,
)
from rare_earth_plugin.map.edit_steps import InterruptedEditError, can_undo, undo_steps
from rare_earth_plugin.map.handover_file import merge_into_file
from rare_earth_plugin.map.layers import add_programme, find_layers
from rare_earth_plugin.map.saving import save
from rare_earth_plugin.map.steps import finished
from rare_earth_plugin.store.field_package_format import DATA
from rare_earth_plugin.store.programme import open_programme
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from rare_earth_plugin.store.returned_package import Returned, read_returned
from tests.desktop.returned_packages import PACKAGE, in_field, leave, observe
from tests.field_programmes import CREW, OTHER, field_programme
from tests.programme_files import sql

MOMENT = datetime.datetime(2026, 10, 1, 12, 0, tzinfo=datetime.timezone.utc)
SAID = Statement(CREW, "Отряд Ёлкина", MOMENT)


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return field_programme(tmp_path)


@pytest.fixture
def package(programme: Path, tmp_path: Path) -> Path:
    folder = leave(programme, tmp_path / "C1")
    in_field(folder, "UPDATE visit SET done_on = '2026-05-03', status = 'done', minutes = 95 WHERE uuid = 'v-2'")
    in_field(folder, "UPDATE target SET status = 'explored', note = 'жила' WHERE uuid = 't1'")
    observe(folder, "o-new", 70.42, 50.42, code="C1-2", lithology="gneiss", dip=30.0)
    return folder


@pytest.fixture
def project(qgis_new_project: None, programme: Path) -> QgsProject:
    project = QgsProject.instance()
    info = open_programme(programme)
    add_field_layers(project, info, add_programme(project, info))
    return project


def merged(programme: Path, package: Path) -> tuple[Returned, Merge]:
    returned = read_returned(package, programme)
    return returned, merge(returned.ours, returned.handback, returned.memory)


def row(programme: Path, table: str, uuid: str, *columns: str) -> tuple[object, ...]:
    (found,) = sql(programme, f"SELECT {', '.join(columns)} FROM {table} WHERE uuid = ?", uuid)
    return found


def test_it_is_one_step_that_can_be_undone(project: QgsProject, programme: Path, package: Path) -> None:
    layers = find_layers(project)
    _, found = merged(programme, package)
    steps = bring_in(layers, found.outcome(), SAID)
    assert [step.rows for step in steps] == [1, 1, 1, 1]
    assert {step.layer.undoStack().undoText() for step in steps} == {"Brought by Отряд Ёлкина"}
    assert layers["observation"].isModified()
    assert can_undo(steps)
    assert undo_steps(steps)
    assert not any(layer.undoStack().canUndo() for layer in layers.values())
    assert [one["code"] for one in layers["observation"].getFeatures()] == ["C1-1", "C2-1"]


def content(layers: dict[str, QgsVectorLayer]) -> dict[str, object]:
    """What the layers hold, and what of it is edited."""
    return {
        name: (layer.isEditable(), layer.undoStack().count(), [one.attributes() for one in layer.getFeatures()])
        for name, layer in layers.items()
    }


def test_given_up_after_any_turn_the_layers_are_as_they_were(
    project: QgsProject, programme: Path, package: Path
) -> None:
    in_field(package, "DELETE FROM visit WHERE uuid = 'v-1'")
    layers = find_layers(project)
    outcome = merged(programme, package)[1].outcome({(("visit", "v-1"), GONE): GONE})
    before = content(layers)
    turns = sum(1 for _ in bringing_in(layers, outcome, SAID))
    for layer in layers.values():
        layer.rollBack()
    assert content(layers) == before
    edited = 0
    for turn in range(1, turns + 1):
        steps = bringing_in(layers, outcome, SAID)
        shares = [next(steps) for _ in range(turn)]
        assert shares == sorted(shares)
        edited += any(layer.isModified() for layer in layers.values())
        steps.close()
        assert content(layers) == before
    assert edited >= 3  # one turn at least of each table that changes
    assert shares[-1] == 1.0


def test_saved_by_another_tool_midway_nothing_is_saved(project: QgsProject, programme: Path, package: Path) -> None:
    layers = find_layers(project)
    steps = bringing_in(layers, merged(programme, package)[1].outcome(), SAID)
    while not layers["visit"].isModified():
        next(steps)
    assert layers["visit"].commitChanges()
    with pytest.raises(InterruptedEditError):
        finished(steps)
    assert row(programme, "visit", "v-2", "done_on", "minutes") == (None, 90.0)
    assert sql(programme, "SELECT count(*) FROM handover") == [(0,)]
    assert not any(layer.isEditable() for layer in layers.values())


def test_saved_it_is_in_the_file_with_its_history_and_comes_in_no_second_time(
    project: QgsProject, programme: Path, package: Path
) -> None:
    layers = find_layers(project)
    _, found = merged(programme, package)
    outcome = found.outcome()
    bring_in(layers, outcome, SAID)
    save([layer for layer in layers.values() if layer.isModified()])
    assert row(programme, "visit", "v-2", "done_on", "status", "minutes") == ("2026-05-03", "done", 95.0)
    assert row(programme, "observation", "o-new", "lithology", "dip", "crew_uuid", "geometry_source") == (
        "gneiss",
        30.0,
        CREW,
        "field",
    )
    assert row(programme, "target", "t1", "status", "note") == ("explored", "жила")
    last = "SELECT tool, old_status, new_status FROM status_event WHERE row_uuid = 't1' ORDER BY fid DESC LIMIT 1"
    ((tool, old, new),) = sql(programme, last)
    assert tool.startswith("field package")
    assert (old, new) == ("licensed", "explored")
    ((at, kind, package_uuid, crew, author, added, changed, conflicts),) = sql(
        programme, "SELECT at, kind, package_uuid, crew_uuid, author, added, changed, conflicts FROM handover"
    )
    assert (at, kind, package_uuid) == ("2026-10-01T12:00:00Z", "in", PACKAGE)
    assert (crew, author, added, changed, conflicts) == (CREW, "Отряд Ёлкина", 1, 2, 0)
    again = merged(programme, package)[1]
    assert (again.knows, again.rows) == ("same", ())
    assert again.outcome().says_nothing
    # Corrected by the crew after that, it is its own later word and no conflict.
    in_field(package, "UPDATE observation SET lithology = 'granite' WHERE uuid = 'o-new'")
    later = merged(programme, package)[1].outcome()
    assert [write.values for write in later.writes] == [{"lithology": "granite"}]
    assert not later.open


def test_two_crews_at_one_target_and_a_conflict_that_waits(
    project: QgsProject, programme: Path, package: Path, tmp_path: Path
) -> None:
    sql(programme, "UPDATE visit SET target_uuid = 't1' WHERE uuid = 'v-9'")
    second = leave(programme, tmp_path / "C2", "0f5e3a52-63a5-4b7a-8a94-3f1f3e2d1c09", OTHER)
    in_field(second, "UPDATE target SET note = 'пусто' WHERE uuid = 't1'")
    merge_into_file(
        programme, merged(programme, package)[1].outcome(), SAID, merged(programme, package)[0].ours, beside_others=True
    )
    returned, found = merged(programme, second)
    (one,) = found.rows
    assert (one.kind, one.packages) == (CONFLICT, {PACKAGE})
    assert [value for _, value in one.asked[0].options] == ["жила", "пусто"]
    merge_into_file(programme, found.outcome(), Statement(OTHER, "C2", MOMENT), returned.ours, beside_others=True)
    assert row(programme, "target", "t1", "note") == ("жила",)
    assert sql(programme, "SELECT conflicts FROM handover ORDER BY fid") == [(0,), (1,)]
    returned, found = merged(programme, second)
    outcome = found.outcome({(("target", "t1"), "note"): "жила; пусто"})
    merge_into_file(programme, outcome, Statement(OTHER, "C2", MOMENT), returned.ours, beside_others=True)
    assert row(programme, "target", "t1", "note") == ("жила; пусто",)
    assert not merged(programme, second)[1].rows
    assert not merged(programme, package)[1].rows


def test_deleting_only_when_asked_for(project: QgsProject, programme: Path, package: Path) -> None:
    in_field(package, "DELETE FROM visit WHERE uuid = 'v-1'")
    _, found = merged(programme, package)
    assert [one.key for one in found.of_kind(DELETE)] == [("visit", "v-1")]
    bring_in(find_layers(project), found.outcome({(("visit", "v-1"), GONE): GONE}), SAID)
    assert "V-1" not in [one["code"] for one in find_layers(project)["visit"].getFeatures()]


def test_a_row_that_was_changed_since_the_review_stops_all_of_it(
    project: QgsProject, programme: Path, package: Path
) -> None:
    layers = find_layers(project)
    returned, found = merged(programme, package)
    sql(programme, "UPDATE target SET note = 'meanwhile' WHERE uuid = 't1'")
    with pytest.raises(HandoverError) as caught:
        bring_in(layers, found.outcome(), SAID)
    assert caught.value.kind == "changed"
    assert not any(layer.isEditable() for layer in layers.values())
    with pytest.raises(HandoverError):
        merge_into_file(programme, found.outcome(), SAID, returned.ours, beside_others=True)
    sql(programme, "DELETE FROM observation WHERE uuid = 'o-9'")
    with pytest.raises(ProgrammeFileError) as also:
        merge_into_file(programme, found.outcome(), SAID, returned.ours, beside_others=True)
    assert also.value.kind == "changed_meanwhile"
    assert sql(programme, "SELECT count(*) FROM handover") == [(0,)]


def test_what_a_layer_refuses_leaves_the_others_as_they_were(
    project: QgsProject, programme: Path, package: Path
) -> None:
    layers = find_layers(project)
    outcome = merged(programme, package)[1].outcome()
    layers["handover"].setReadOnly(True)
    with pytest.raises(HandoverError) as caught:
        bring_in(layers, outcome, SAID)
    assert caught.value.kind == "not_editable"
    assert not any(layer.isModified() for layer in layers.values())
    with pytest.raises(HandoverError) as caught:
        bring_in({}, outcome, SAID)
    assert caught.value.kind == "no_layer"


def test_edits_that_are_not_saved_come_first(project: QgsProject) -> None:
    layers = find_layers(project)
    check_unedited(layers)
    layers["target"].startEditing()
    check_unedited(layers)
    layers["target"].changeAttributeValue(1, layers["target"].fields().lookupField("note"), "x")
    with pytest.raises(HandoverError) as caught:
        check_unedited(layers)
    assert "save or undo them" in str(caught.value)


def test_the_layers_of_the_field_come_once_and_the_record_stays_unseen(project: QgsProject, programme: Path) -> None:
    before = find_layers(project)
    add_field_layers(project, open_programme(programme), before)
    assert find_layers(project) == before
    shown = [node.layer() for node in project.layerTreeRoot().findLayers()]
    assert before["observation"] in shown
    assert before["handover"] not in shown


@pytest.mark.parametrize(
    ("table", "was", "now", "odd"),
    [
        ("target", "identified", "ranked", False),
        ("target", "registered", "nonsense", True),
        ("visit", "planned", "x", False),
    ],
)
def test_moves_that_the_life_cycle_does_not_foresee(table: str, was: str, now: str, odd: bool) -> None:
    assert irregular_move(table, {"status": was}, now) is odd


def test_the_data_file_is_left_as_it_was(programme: Path, package: Path) -> None:
    before = (package / DATA).read_bytes()
    merged(programme, package)
    assert (package / DATA).read_bytes() == before
