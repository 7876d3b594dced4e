"""Every way in which a file can fail to be a programme, with the sentence that the user reads."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from rare_earth_plugin.store import programme_file
from rare_earth_plugin.store.note_sentences import note_sentence
from rare_earth_plugin.store.programme_file import KINDS, ProgrammeFileError, check
from rare_earth_plugin.store.schema import create_programme
from rare_earth_plugin.store.sentences import sentence
from tests.programme_files import open_table, small_programme, sql

NOBODY = 65534


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def failure(path: Path) -> ProgrammeFileError:
    with pytest.raises(ProgrammeFileError) as caught:
        check(path)
    assert caught.value.kind in KINDS
    assert caught.value.path == path
    return caught.value


def test_a_programme_is_read_without_a_trace(programme: Path) -> None:
    before = programme.read_bytes()
    info = check(programme)
    assert (info.title, info.illustrative, info.read_only) == ("Test programme", True, False)
    assert info.counts["zone"] == 2
    assert programme.read_bytes() == before
    assert [entry.name for entry in programme.parent.iterdir()] == [programme.name]


def test_a_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "gone.gpkg"
    assert sentence(failure(path)) == f"The programme file {path} does not exist; choose another one."
    assert failure(tmp_path / "gone.gpkg" / "further").kind == "missing"


def test_a_folder(tmp_path: Path) -> None:
    assert sentence(failure(tmp_path)) == f"The file {tmp_path} is no GeoPackage; choose a programme file (.gpkg)."


def test_a_locked_file(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programme_file, "_WAIT_S", 0.1)
    other = sqlite3.connect(programme, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert sentence(failure(programme)) == (
            f"The programme file {programme} is locked by another program; close it there, then open it again."
        )
    finally:
        other.close()
    assert check(programme).title == "Test programme"


@pytest.mark.parametrize("kept", [0, 20, 90, 512, 5000, 0.5, 0.99])
def test_a_truncated_file(programme: Path, kept: float) -> None:
    content = programme.read_bytes()
    programme.write_bytes(content[: int(kept * len(content)) if isinstance(kept, float) else kept])
    assert sentence(failure(programme)) == (
        f"The programme file {programme} is incomplete or damaged; take it from a backup or copy it again."
    )


def test_a_damaged_file(programme: Path) -> None:
    content = bytearray(programme.read_bytes())
    content[4096 : len(content) - 4096] = os.urandom(len(content) - 8192)
    programme.write_bytes(content)
    assert failure(programme).kind == "truncated"


@pytest.mark.parametrize("content", [b"hello", b"PK\x03\x04" + bytes(5000), "Ж".encode() * 4000])
def test_a_foreign_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.gpkg"
    path.write_bytes(content)
    assert sentence(failure(path)) == f"The file {path} is no GeoPackage; choose a programme file (.gpkg)."


def test_a_database_that_is_no_geopackage(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    sql(path, "CREATE TABLE programme (schema_version)")
    assert failure(path).kind == "not_geopackage"


def test_a_geopackage_that_is_no_programme(programme: Path) -> None:
    sql(programme, "DROP TABLE programme")
    assert sentence(failure(programme)) == (
        f"The GeoPackage {programme} is no survey programme, since it has no table 'programme' that says so; "
        "choose a programme file, or import its layers into one."
    )


@pytest.mark.parametrize("version", [None, "abc", 0, -1])
def test_a_programme_without_a_version_is_none(programme: Path, version: object) -> None:
    sql(programme, "UPDATE programme SET schema_version = ?", version)
    assert failure(programme).kind == "not_programme"


def test_a_programme_table_without_rows_or_version(programme: Path) -> None:
    sql(programme, "DELETE FROM programme")
    assert failure(programme).kind == "not_programme"
    sql(programme, "ALTER TABLE programme RENAME COLUMN schema_version TO edition")
    assert failure(programme).kind == "not_programme"


def test_a_newer_programme(programme: Path) -> None:
    sql(programme, "UPDATE programme SET schema_version = 7")
    sql(programme, "DROP TABLE coverage")
    assert sentence(failure(programme)) == (
        f"The programme file {programme} has version 7, but this plugin reads up to version 3; update the plugin."
    )


def test_a_missing_table(programme: Path) -> None:
    sql(programme, "DROP TABLE coverage")
    assert sentence(failure(programme)) == (
        f"The programme file {programme} lacks the table 'coverage'; take it from a backup."
    )


@pytest.mark.parametrize(("table", "column"), [("figure", "as_of"), ("programme", "title"), ("status_event", "at")])
def test_a_missing_column(programme: Path, table: str, column: str) -> None:
    sql(programme, f"ALTER TABLE {table} RENAME COLUMN {column} TO other")
    assert sentence(failure(programme)) == (
        f"The programme file {programme} lacks the column '{column}' in the table '{table}'; take it from a backup."
    )


def test_a_table_without_geometry(programme: Path) -> None:
    sql(programme, "DELETE FROM gpkg_geometry_columns WHERE table_name = 'zone'")
    assert failure(programme).facts == {"table": "zone", "column": "geom"}


def test_empty_tables_are_noted(tmp_path: Path) -> None:
    info = create_programme(tmp_path / "empty.gpkg", "T", True)
    assert [note_sentence(note) for note in info.notes] == [
        "The table 'territory' is empty.",
        "The table 'zone' is empty.",
        "The table 'target' is empty.",
        "The table 'coverage' is empty.",
    ]


@pytest.mark.parametrize(("stored", "illustrative"), [(0, False), (1, True), (None, True), ("no", True)])
def test_whatever_is_no_clear_no_counts_as_illustrative(programme: Path, stored: object, illustrative: bool) -> None:
    sql(programme, "UPDATE programme SET illustrative = ?, title = NULL", stored)
    assert check(programme).illustrative is illustrative
    assert check(programme).title == ""


def test_a_second_programme_row_is_noted(programme: Path) -> None:
    sql(programme, "INSERT INTO programme (title, schema_version) VALUES ('Second', 1)")
    info = check(programme)
    assert info.title == "Test programme"
    assert "The table 'programme' has several rows; the first one counts." in map(note_sentence, info.notes)


def test_a_file_that_qgis_edits_is_read(programme: Path) -> None:
    layer = open_table(programme, "zone")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("name"), "Changed")
    assert check(programme).counts["zone"] == 2
    assert layer.commitChanges()


def test_what_a_crashed_writer_left_is_rolled_back(programme: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    writer = sqlite3.connect(programme, isolation_level=None)
    writer.execute("PRAGMA cache_size = 2")
    writer.execute("BEGIN")
    writer.executemany(
        "INSERT INTO figure (key, value) VALUES (?, ?)", ((f"key {number}", "x" * 500) for number in range(2000))
    )
    for name in (programme.name, f"{programme.name}-journal"):
        shutil.copy(programme.parent / name, crashed / name)
    writer.close()
    copy = crashed / programme.name
    assert copy.stat().st_size > programme.stat().st_size / 2
    assert check(copy).counts["figure"] == 0


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user can enter, with the store in it; pytest's own is closed to others."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        package = Path(programme_file.__file__).parent.parent
        for part in ("core", "store"):
            (folder / "rare_earth_plugin" / part).mkdir(parents=True)
            for file in ("__init__", "errors", "folder_state", "programme_file", "tables"):
                if (source := package / part / f"{file}.py").exists():
                    shutil.copy(source, folder / "rare_earth_plugin" / part)
        yield folder


def check_without_rights(folder: Path, path: Path) -> str:
    """What :func:`check` says of a file to a user who may not write it (tests may run as root, who may everything)."""
    script = (
        "import sys; from rare_earth_plugin.store.programme_file import check, ProgrammeFileError\n"
        "try: info = check(sys.argv[1]); print(info.read_only, info.counts['zone'], [n.code for n in info.notes])\n"
        "except ProgrammeFileError as error: print(error.kind)"
    )
    done = subprocess.run(
        [str(Path(sys.executable).resolve()), "-c", script, str(path)],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        user=NOBODY if os.geteuid() == 0 else None,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize("wal", [False, True])
def test_a_read_only_file_in_a_read_only_folder_opens(programme: Path, open_folder: Path, wal: bool) -> None:
    if wal:
        assert sql(programme, "PRAGMA journal_mode = WAL") == [("wal",)]
    target = open_folder / "data"
    target.mkdir()
    path = Path(shutil.copy(programme, target))
    path.chmod(0o444)
    target.chmod(0o555)
    assert check_without_rights(open_folder, path) == "True 2 ['empty_table', 'read_only']"
    assert [entry.name for entry in target.iterdir()] == [path.name]
    target.chmod(0o755)


def test_a_journal_that_cannot_be_read_is_told(programme: Path, open_folder: Path) -> None:
    target = open_folder / "data"
    target.mkdir()
    writer = sqlite3.connect(programme, isolation_level=None)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("UPDATE programme SET note = 'later'")
    for end in ("", "-wal"):
        shutil.copy(f"{programme}{end}", target)
        (target / f"{programme.name}{end}").chmod(0o444)
    writer.close()
    target.chmod(0o555)
    found = check_without_rights(open_folder, target / programme.name)
    assert found == "True 2 ['empty_table', 'read_only', 'journal_left']"
    target.chmod(0o755)


def test_a_file_without_permission(programme: Path, open_folder: Path) -> None:
    path = Path(shutil.copy(programme, open_folder))
    path.chmod(0o000)
    assert check_without_rights(open_folder, path) == "not_readable"
    error = ProgrammeFileError("not_readable", path, detail="")
    assert sentence(error) == (
        f"The programme file {path} cannot be read; check its permissions and whether its drive is there."
    )
