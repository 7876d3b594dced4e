"""The history of statuses as the database keeps it, edited with QGIS and without."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.store.schema import create_programme
from tests.programme_files import add_row, open_table, small_programme, sql, square

UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def events(path: Path, row: str) -> list[tuple[object, ...]]:
    columns = "table_name, row_code, old_status, new_status, happened_on, author, reason, document, stated"
    return sql(path, f"SELECT {columns} FROM status_event WHERE row_uuid = ? ORDER BY fid", row)


def test_a_first_status_is_an_event(programme: Path) -> None:
    assert events(programme, "z1") == [("zone", "RE-01", None, "fieldwork", None, None, None, None, 1)]
    assert events(programme, "c2") == [("coverage", "F-2", None, "contracted", None, None, None, None, 1)]
    (moment, uuid), *_ = sql(programme, "SELECT at, uuid FROM status_event")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", moment)
    assert UUID4.fullmatch(uuid)


def test_a_row_without_status_makes_no_event(programme: Path) -> None:
    add_row(open_table(programme, "target"), square(70, 50), uuid="t1", code="T-01")
    assert events(programme, "t1") == []


def test_a_move_in_the_edit_buffer_becomes_an_event_when_saved(programme: Path) -> None:
    layer = open_table(programme, "zone")
    fid = next(f.id() for f in layer.getFeatures() if f["uuid"] == "z1")
    layer.startEditing()
    move = {"status": "compilation", "status_on": QDate(2025, 3, 1), "author": "А. Б.", "reason": "r", "document": "d"}
    for name, value in move.items():
        assert layer.changeAttributeValue(fid, layer.fields().lookupField(name), value)
    assert len(events(programme, "z1")) == 1
    assert layer.commitChanges(), layer.commitErrors()
    assert events(programme, "z1")[1:] == [
        ("zone", "RE-01", "fieldwork", "compilation", "2025-03-01", "А. Б.", "r", "d", 1)
    ]


def test_a_move_that_is_undone_before_saving_leaves_no_event(programme: Path) -> None:
    layer = open_table(programme, "zone")
    fid = next(f.id() for f in layer.getFeatures())
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().lookupField("status"), "compilation")
    layer.undoStack().undo()
    assert layer.commitChanges()
    assert len(events(programme, "z1")) == 1


def test_other_edits_make_no_event(programme: Path) -> None:
    layer = open_table(programme, "zone")
    fid = next(f.id() for f in layer.getFeatures())
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().lookupField("name"), "Another")
    assert layer.commitChanges()
    assert len(events(programme, "z1")) == 1


def test_a_status_changed_alone_does_not_claim_the_author_of_the_last_move(programme: Path) -> None:
    sql(programme, "UPDATE zone SET status = 'compilation', author = 'A', status_on = '2025-01-01' WHERE uuid = 'z1'")
    sql(programme, "UPDATE zone SET status = 'submitted' WHERE uuid = 'z1'")
    last = events(programme, "z1")[-1]
    assert last == ("zone", "RE-01", "compilation", "submitted", "2025-01-01", "A", None, None, 0)


def test_a_fresh_identity_makes_the_move_a_stated_one_and_names_its_tool(programme: Path) -> None:
    stamp = "move_uuid = 'm1', tool = 'panel'"
    sql(programme, f"UPDATE zone SET status = 'compilation', {stamp} WHERE uuid = 'z1'")
    # The same day and author and no reason again: only the identity says that they hold for this move too.
    sql(programme, "UPDATE zone SET status = 'submitted', move_uuid = 'm2', tool = 'panel' WHERE uuid = 'z1'")
    sql(programme, "UPDATE zone SET status = 'accepted' WHERE uuid = 'z1'")
    found = sql(programme, "SELECT uuid, stated, tool FROM status_event WHERE row_uuid = 'z1' ORDER BY fid")[1:]
    assert found[:2] == [("m1", 1, "panel"), ("m2", 1, "panel")]
    assert found[2][1:] == (0, None)
    assert UUID4.fullmatch(str(found[2][0]))


def test_an_identity_that_an_event_has_already_is_not_given_again(programme: Path) -> None:
    sql(programme, "UPDATE zone SET status = 'compilation', move_uuid = 'm1', tool = 'panel' WHERE uuid = 'z1'")
    sql(programme, "UPDATE zone SET status = 'submitted', move_uuid = NULL WHERE uuid = 'z1'")
    sql(programme, "UPDATE zone SET status = 'compilation', move_uuid = 'm1' WHERE uuid = 'z1'")
    uuids = [uuid for (uuid,) in sql(programme, "SELECT uuid FROM status_event WHERE row_uuid = 'z1'")]
    assert uuids.count("m1") == 1
    assert len(set(uuids)) == 4


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE status_event SET author = 'someone else'",
        "DELETE FROM status_event",
        "INSERT OR REPLACE INTO status_event (fid, uuid) VALUES (1, 'x')",
        "INSERT OR REPLACE INTO status_event (uuid) SELECT uuid FROM status_event LIMIT 1",
    ],
)
def test_the_history_only_grows(programme: Path, statement: str) -> None:
    before = sql(programme, "SELECT * FROM status_event")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(programme, statement)
    assert sql(programme, "SELECT * FROM status_event") == before


def test_an_event_of_the_past_can_be_added(programme: Path) -> None:
    sql(programme, "INSERT INTO status_event (table_name, row_uuid, new_status) VALUES ('zone', 'z1', 'proposed')")
    ((uuid,),) = sql(programme, "SELECT uuid FROM status_event WHERE new_status = 'proposed'")
    assert UUID4.fullmatch(uuid)


def test_every_new_row_gets_an_identity_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "new.gpkg"
    create_programme(path, "T", True)
    for table in ("zone", "region", "figure"):
        layer = open_table(path, table)
        add_row(layer)
        add_row(layer, uuid="")
        found = [uuid for (uuid,) in sql(path, f"SELECT uuid FROM {table}")]
        assert len(set(found)) == 2
        assert all(UUID4.fullmatch(uuid) for uuid in found)


def test_an_identity_is_not_given_twice(programme: Path) -> None:
    layer = open_table(programme, "zone")
    layer.startEditing()
    add_row(layer, square(70, 51), uuid="z1", code="RE-03")
    assert not layer.commitChanges()
    assert "UNIQUE constraint failed: zone.uuid" in " ".join(layer.commitErrors())
    layer.rollBack()
    assert sql(programme, "SELECT count(*) FROM zone") == [(2,)]
