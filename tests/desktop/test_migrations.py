"""Files of earlier versions, of which one each is kept in tests/data, and what goes wrong on the way."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from rare_earth_plugin.store.migrations import STEPS, MigrationError, migrate, version_of
from rare_earth_plugin.store.note_sentences import note_sentence
from rare_earth_plugin.store.programme import content_hash
from rare_earth_plugin.store.programme_file import ProgrammeFileError, check
from rare_earth_plugin.store.sentences import sentence
from rare_earth_plugin.store.tables import SCHEMA_VERSION

from ..programme_files import open_table, small_programme, sql

KEPT = sorted((Path(__file__).resolve().parent.parent / "data").glob("programme_v*.gpkg"))


def add_a_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE zone ADD COLUMN extra TEXT")
    connection.execute("UPDATE zone SET extra = code")


def lose_rows(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM figure")
    connection.execute("DELETE FROM base")
    connection.execute("DROP TRIGGER status_event_no_delete")
    connection.execute("DELETE FROM status_event")


def stumble(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE zone ADD COLUMN extra TEXT")
    connection.execute("UPDATE nowhere SET x = 1")


def test_a_file_of_every_version_is_kept() -> None:
    assert [path.stem for path in KEPT] == [f"programme_v{number}" for number in range(1, SCHEMA_VERSION + 1)]
    assert sorted(STEPS) == list(range(1, SCHEMA_VERSION))


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_kept_file_is_brought_up_to_date(kept: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(kept, tmp_path / "programme.gpkg"))
    zones = sql(path, "SELECT uuid, code, name, status FROM zone ORDER BY fid")
    events = sql(path, "SELECT uuid, old_status, new_status FROM status_event ORDER BY fid")
    migrate(path, tmp_path / "backup.gpkg")
    info = check(path)
    assert (info.schema_version, info.read_only) == (SCHEMA_VERSION, False)
    assert sql(path, "SELECT uuid, code, name, status FROM zone ORDER BY fid") == zones != []
    assert sql(path, "SELECT uuid, old_status, new_status FROM status_event ORDER BY fid") == events != []


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def test_step_by_step_with_a_backup(programme: Path, tmp_path: Path) -> None:
    before, backup = content_hash(programme), tmp_path / "before.gpkg"
    layer = open_table(programme, "zone")
    steps = {SCHEMA_VERSION: add_a_column, SCHEMA_VERSION + 1: lambda _connection: None}
    migrate(programme, backup, steps=steps, wanted=SCHEMA_VERSION + 2)
    del layer
    assert version_of(programme) == SCHEMA_VERSION + 2
    assert sql(programme, "SELECT extra FROM zone ORDER BY fid") == [("RE-01",), ("RE-02",)]
    assert content_hash(backup) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["before.gpkg", "programme.gpkg"]


@pytest.mark.parametrize(("step", "kind"), [(lose_rows, "not_whole"), (stumble, "failed")])
def test_a_step_that_fails_changes_nothing(programme: Path, tmp_path: Path, step: object, kind: str) -> None:
    before = programme.read_bytes()
    with pytest.raises(MigrationError) as caught:
        migrate(programme, tmp_path / "b.gpkg", steps={SCHEMA_VERSION: step}, wanted=SCHEMA_VERSION + 1)
    assert caught.value.kind == kind
    assert str(programme) in sentence(caught.value)
    assert programme.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.gpkg", "programme.gpkg"]


def test_a_file_that_lists_a_table_which_is_gone(programme: Path, tmp_path: Path) -> None:
    listed = "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('gone', 'attributes', 'gone')"
    sql(programme, listed)
    before = content_hash(programme)
    with pytest.raises(MigrationError) as caught:
        migrate(programme, tmp_path / "b.gpkg", steps={SCHEMA_VERSION: add_a_column}, wanted=SCHEMA_VERSION + 1)
    assert (caught.value.kind, caught.value.version) == ("failed", SCHEMA_VERSION)
    assert "gone" in sentence(caught.value)
    assert content_hash(programme) == before


def test_no_way(programme: Path, tmp_path: Path) -> None:
    with pytest.raises(MigrationError) as caught:
        migrate(programme, tmp_path / "b.gpkg", steps={}, wanted=SCHEMA_VERSION + 1)
    assert "stays read-only" in sentence(caught.value)
    assert not (tmp_path / "b.gpkg").exists()


def test_a_newer_file_is_opened_read_only(programme: Path, tmp_path: Path) -> None:
    migrate(programme, tmp_path / "b.gpkg", steps={SCHEMA_VERSION: add_a_column}, wanted=SCHEMA_VERSION + 1)
    info = check(programme)
    assert info.read_only
    assert [note.code for note in info.notes if "schema" in note.code] == ["newer_schema"]
    told = next(note_sentence(note) for note in info.notes if note.code == "newer_schema")
    assert f"version {SCHEMA_VERSION + 1}" in told
    migrate(programme, tmp_path / "c.gpkg")  # never back
    assert version_of(programme) == SCHEMA_VERSION + 1


def test_what_is_no_programme_has_no_version(programme: Path) -> None:
    sql(programme, "DELETE FROM programme")
    with pytest.raises(ProgrammeFileError) as caught:
        version_of(programme)
    assert caught.value.kind == "not_programme"


def test_what_another_program_saves_meanwhile_is_not_lost(programme: Path, tmp_path: Path) -> None:
    def meanwhile(_connection: sqlite3.Connection) -> None:
        sql(programme, "UPDATE programme SET title = 'Theirs'")

    with pytest.raises(ProgrammeFileError) as caught:
        migrate(programme, tmp_path / "b.gpkg", steps={SCHEMA_VERSION: meanwhile}, wanted=SCHEMA_VERSION + 1)
    assert caught.value.kind == "changed_meanwhile"
    info = check(programme)
    assert (info.title, info.schema_version) == ("Theirs", SCHEMA_VERSION)
