"""A programme changed as a whole while others look at it, and killed in the middle."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from rare_earth_plugin.store import live_file
from rare_earth_plugin.store.live_file import changing
from rare_earth_plugin.store.programme import content_hash
from rare_earth_plugin.store.programme_file import ProgrammeFileError, check
from tests.programme_files import small_programme, sql


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def test_the_copy_becomes_the_file_and_nothing_stays_beside_it(programme: Path) -> None:
    with changing(programme) as draft:
        sql(draft, "UPDATE zone SET name = 'Neu' WHERE uuid = 'z1'")
        assert sql(programme, "SELECT name FROM zone WHERE uuid = 'z1'") == [("One",)]
    assert sql(programme, "SELECT name FROM zone WHERE uuid = 'z1'") == [("Neu",)]
    assert [entry.name for entry in programme.parent.iterdir()] == ["programme.gpkg"]


def test_a_copy_in_wal_mode_arrives_whole(programme: Path) -> None:
    with changing(programme) as draft:
        other = sqlite3.connect(draft, isolation_level=None)
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE programme SET title = 'Neu'")
        other.close()
    assert check(programme).title == "Neu"
    assert [entry.name for entry in programme.parent.iterdir()] == ["programme.gpkg"]


def test_an_error_leaves_the_file_and_removes_the_copy(programme: Path) -> None:
    def fail() -> None:
        with changing(programme) as draft:
            sql(draft, "DELETE FROM zone")
            raise ZeroDivisionError

    before = content_hash(programme)
    with pytest.raises(ZeroDivisionError):
        fail()
    assert content_hash(programme) == before
    assert [entry.name for entry in programme.parent.iterdir()] == ["programme.gpkg"]


def test_a_copy_that_is_no_programme_any_more_never_arrives(programme: Path) -> None:
    before = content_hash(programme)
    with pytest.raises(ProgrammeFileError) as caught, changing(programme) as draft:
        sql(draft, "DELETE FROM programme")
    assert (caught.value.kind, caught.value.path) == ("not_written", programme)
    assert content_hash(programme) == before


def test_an_open_reader_sees_the_new_state(programme: Path) -> None:
    with closing(sqlite3.connect(programme)) as reader:
        assert reader.execute("SELECT title FROM programme").fetchone() == ("Test programme",)
        with changing(programme) as draft:
            sql(draft, "UPDATE programme SET title = 'Neu'")
        assert reader.execute("SELECT title FROM programme").fetchone() == ("Neu",)


def test_what_another_program_saves_meanwhile_is_not_lost(programme: Path) -> None:
    with pytest.raises(ProgrammeFileError) as caught, changing(programme):
        sql(programme, "UPDATE programme SET title = 'Theirs'")
    assert caught.value.kind == "changed_meanwhile"
    assert check(programme).title == "Theirs"


def test_what_a_killed_process_left_goes(programme: Path) -> None:
    left = programme.with_name("programme~0123abcd.gpkg")
    left.write_bytes(programme.read_bytes())
    os.utime(left, (1, 1))
    with changing(programme):
        assert not left.exists()


def test_it_is_read_back(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hashes = iter(["as wanted", "as found"])
    monkeypatch.setattr(live_file, "content_of", lambda _connection: next(hashes))
    with pytest.raises(ProgrammeFileError) as caught, changing(programme):
        pass
    assert caught.value.kind == "not_written"
    monkeypatch.undo()
    sql(programme, "UPDATE programme SET note = 'no lock stays'")


def test_a_full_disk_is_told_as_one(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_file, "is_disk_full", lambda _path: True)
    for error in (ProgrammeFileError("not_written", programme), sqlite3.OperationalError("disk I/O error")):
        with pytest.raises(ProgrammeFileError) as caught, changing(programme):
            raise error
        assert caught.value.kind == "disk_full"


_KILLED = """
import sys, sqlite3
from pathlib import Path
from rare_earth_plugin.store.live_file import changing
with changing(Path(sys.argv[1])) as draft:
    connection = sqlite3.connect(draft)
    connection.execute("UPDATE programme SET title = 'Neu'")
    connection.executemany("INSERT INTO figure (uuid, note) VALUES (?, ?)", ((str(n), "x" * 500) for n in range(40000)))
    connection.commit()
    connection.close()
    print("copied", flush=True)
print("done", flush=True)
"""


@pytest.mark.parametrize("wait_ms", [0, 5, 15, 30, 60, 120])
def test_killed_at_any_moment_the_file_holds_the_old_or_the_new(programme: Path, checkout: Path, wait_ms: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(programme)], cwd=checkout, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "copied\n"
    try:
        process.wait(wait_ms / 1000)
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
    acknowledged = "done" in process.stdout.read()
    process.stdout.close()
    info = check(programme)  # which rolls a half-done copy back
    assert (info.title, info.counts["figure"]) in {("Test programme", 0), ("Neu", 40_000)}
    assert info.title == "Neu" or not acknowledged
    assert sql(programme, "PRAGMA integrity_check") == [("ok",)]


def test_what_another_program_saves_at_the_last_moment_is_not_lost(
    programme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the last look at the file and the copy, where others keep it in WAL mode."""
    looked, asked = live_file._data_version, list[int]()

    def then_somebody_saves(connection: sqlite3.Connection) -> int:
        number = looked(connection)
        asked.append(id(connection))
        if asked.count(id(connection)) == 2 and len(set(asked)) == len(asked) - 1:
            sql(programme, "UPDATE zone SET name = 'Theirs' WHERE uuid = 'z2'")
        return number

    monkeypatch.setattr(live_file, "_data_version", then_somebody_saves)
    with closing(sqlite3.connect(programme, isolation_level=None)) as keeper:
        keeper.execute("PRAGMA journal_mode = WAL")
        keeper.execute("BEGIN")
        keeper.execute("SELECT count(*) FROM zone").fetchone()
        with pytest.raises(ProgrammeFileError) as caught, changing(programme, beside_others=True) as draft:
            sql(draft, "UPDATE zone SET name = 'Neu' WHERE uuid = 'z1'")
        assert caught.value.kind == "changed_meanwhile"
    assert sql(programme, "SELECT name FROM zone ORDER BY uuid")[:2] == [("One",), ("Theirs",)]


def test_beside_others_a_copy_arrives_whole(programme: Path) -> None:
    with closing(sqlite3.connect(programme, isolation_level=None)) as keeper:
        keeper.execute("PRAGMA journal_mode = WAL")
        with changing(programme, beside_others=True) as draft:
            sql(draft, "UPDATE zone SET name = 'Neu' WHERE uuid = 'z1'")
        assert keeper.execute("SELECT name FROM zone WHERE uuid = 'z1'").fetchone() == ("Neu",)
    assert check(programme).title
