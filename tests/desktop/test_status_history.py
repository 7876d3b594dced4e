from __future__ import annotations

import datetime
import sqlite3
from pathlib import Path

import pytest

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.history import Event, HistoryError, effective, standing
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from rare_earth_plugin.store.sentences import sentence
from rare_earth_plugin.store.status_history import (
    earlier_statuses,
    read_events,
    record_correction,
    unexplained_events,
)
from rare_earth_plugin.store.tables import SCHEMA_VERSION

from ..programme_files import small_programme, sql

replace = Event._replace
DAY = datetime.date(2025, 3, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "p.gpkg")


def test_statuses_in_their_order(path: Path) -> None:
    sql(path, "UPDATE zone SET status = 'suspended' WHERE uuid = 'z1'")
    assert earlier_statuses(path, ["z1", "nobody"]) == {"z1": ["fieldwork", "suspended"]}
    assert earlier_statuses(path, []) == {}
    assert len(earlier_statuses(path, ["z1", "z2", *map(str, range(2000))])) == 2


def test_events_as_they_were_recorded(path: Path) -> None:
    sql(path, "UPDATE zone SET status = 'submitted', author = 'Ә. Б.', status_on = '2025-03-01' WHERE uuid = 'z1'")
    first, second = read_events(path, ["z1"])
    assert (first.old, first.new, first.happened_on, first.code) == ("", "fieldwork", None, "RE-01")
    assert (second.old, second.new, second.happened_on, second.author) == ("fieldwork", "submitted", DAY, "Ә. Б.")
    assert second.stated
    assert not second.tool
    assert second.recorded_on == datetime.datetime.now(datetime.timezone.utc).date()
    assert len(read_events(path)) == 5
    with pytest.raises(CancelledError):
        read_events(path, cancelled=lambda: True)


def test_a_correction_is_a_further_event(path: Path) -> None:
    sql(path, "UPDATE zone SET status = 'submitted' WHERE uuid = 'z1'")
    before = sql(path, "SELECT * FROM status_event")
    (open_one,) = unexplained_events(path)
    assert (open_one.code, open_one.old, open_one.new) == ("RE-01", "fieldwork", "submitted")
    wanted = replace(
        open_one, corrects=open_one.uuid, happened_on=DAY, author="A", reason="report came", document="D", tool="test"
    )
    made = record_correction(path, wanted)
    after = sql(path, "SELECT * FROM status_event")
    assert after[: len(before)] == before
    assert len(after) == len(before) + 1
    assert unexplained_events(path) == []
    events = read_events(path, ["z1"])
    assert made in events
    counted = next(event for event in effective(events) if event.uuid == open_one.uuid)
    assert (counted.author, counted.reason, counted.happened_on, counted.at) == ("A", "report came", DAY, open_one.at)
    assert standing(events, DAY)["zone", "z1"].new == "submitted"
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(path, "UPDATE status_event SET reason = 'x' WHERE corrects IS NOT NULL")
    again = record_correction(path, replace(made, corrects=open_one.uuid, reason="report came by post"))
    assert next(e for e in effective(read_events(path, ["z1"])) if e.uuid == open_one.uuid).reason == again.reason


def test_a_file_of_the_first_version_has_a_history_without_corrections(path: Path) -> None:
    for name in ("status_event_no_update", "status_event_no_delete", "status_event_no_replace"):
        sql(path, f"DROP TRIGGER {name}")
    for table in ("zone", "target", "coverage"):
        sql(path, f"DROP TRIGGER {table}_status_changed")
        sql(path, f"DROP TRIGGER {table}_inserted")
    for column in ("tool", "corrects"):
        sql(path, f"ALTER TABLE status_event DROP COLUMN {column}")
    event, *_ = read_events(path, ["z1"])
    assert (event.new, event.tool, event.corrects) == ("fieldwork", "", "")
    assert unexplained_events(path) == []
    with pytest.raises(HistoryError) as caught:
        record_correction(path, replace(event, corrects=event.uuid, happened_on=DAY, reason="r"))
    assert "earlier version" in sentence(caught.value)


def test_a_locked_file_takes_no_correction(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rare_earth_plugin.store.status_history._WAIT_S", 0.1)
    event, *_ = read_events(path, ["z1"])
    other = sqlite3.connect(path, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProgrammeFileError) as caught:
            record_correction(path, replace(event, corrects=event.uuid, happened_on=DAY, reason="r"))
        assert caught.value.kind == "locked"
    finally:
        other.close()
    assert len(read_events(path, ["z1"])) == 1


def test_an_unreadable_day_counts_as_none(path: Path) -> None:
    sql(path, "INSERT INTO status_event (happened_on, row_uuid, new_status) VALUES ('soon', 'z1', 'proposed')")
    assert read_events(path, ["z1"])[-1].happened_on is None


def test_a_file_of_a_later_version_takes_no_correction(path: Path) -> None:
    event, *_ = read_events(path, ["z1"])
    sql(path, "UPDATE programme SET schema_version = ?", SCHEMA_VERSION + 1)
    with pytest.raises(ProgrammeFileError) as caught:
        record_correction(path, replace(event, corrects=event.uuid, happened_on=DAY, reason="r"))
    assert caught.value.kind == "newer_schema"
    assert len(read_events(path, ["z1"])) == 1
