"""A programme file as SQLite sees it: opened without leaving a trace, and checked before anything is read from it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.errors import SurveyError
from .folder_state import is_disk_full, keeps_locks
from .tables import BY_NAME, SCHEMA_VERSION, TABLES, Table, quoted, select, tables_of

KINDS = (
    "missing",
    "exists",
    "locked",
    "no_locks",
    "disk_full",
    "not_readable",
    "not_writable",
    "not_written",
    "truncated",
    "not_geopackage",
    "not_programme",
    "newer_schema",
    "older_schema",
    "table_missing",
    "column_missing",
    "other_crs",
    "in_use",
    "changed_meanwhile",
    "same_file",
)
_GEOPACKAGE_IDS = (0x47504B47, 0x47503130, 0x47503131)  # "GPKG", "GP10", "GP11"
_WAIT_S = 2.0
_MOST_SOURCES = 500


class ProgrammeFileError(SurveyError):
    """A file that cannot serve as a programme.

    :ivar kind: one of :data:`KINDS`.
    :ivar path: the file.
    :ivar facts: ``table``, ``column``, ``version``, ``detail`` as the kind has them.
    """

    def __init__(self, kind: str, path: str | Path, **facts: Any) -> None:
        super().__init__(f"{kind}: {path} {facts or ''}".rstrip())
        self.kind, self.path, self.facts = kind, Path(path), facts


@dataclass(frozen=True)
class Note:
    """Something to tell about a programme that is no error.

    :ivar code: what it is, as ``empty_table``; :func:`.sentences.note_sentence` puts it into words.
    :ivar table: the table it is about, or "".
    :ivar rows: codes (or ids) of the rows it is about.
    :ivar detail: a value that was met.
    """

    code: str
    table: str = ""
    rows: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class ProgrammeInfo:
    """What :func:`check` learns about a programme file.

    :ivar counts: table -> number of rows, 0 for one that a file of an earlier version lacks.
    :ivar read_only: the file or its folder takes no writes, or its version is not the plugin's.
    """

    path: Path
    title: str
    illustrative: bool
    schema_version: int
    counts: dict[str, int]
    read_only: bool
    notes: list[Note] = field(default_factory=list)


def is_read_only(path: str | Path) -> bool:
    """Whether edits of the file must fail: SQLite also needs to write a journal into the folder."""
    file = Path(path)
    return not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK))


@contextlib.contextmanager
def reading(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection in one consistent read transaction; SQLite's complaints become ProgrammeFileError.

    The file is only ever looked at through SQLite: opening and closing it by other means would drop the locks that
    an open QGIS layer of the same process holds on it (POSIX). May be used on any thread, by one at a time.
    """
    file = Path(path)
    try:
        size = file.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        raise ProgrammeFileError("missing", file) from None
    except OSError as error:
        raise ProgrammeFileError("not_readable", file, detail=error.strerror) from error
    if file.is_dir():
        raise ProgrammeFileError("not_geopackage", file)
    if not os.access(file, os.R_OK):
        raise ProgrammeFileError("not_readable", file, detail="")
    if size == 0:
        raise ProgrammeFileError("truncated", file)
    connection = None
    try:
        connection = _connect(file)
        yield connection
    except sqlite3.DatabaseError as error:
        raise _translated(error, file) from error
    finally:
        if connection is not None:
            connection.close()


def _connect(file: Path) -> sqlite3.Connection:
    """Plain reading first; with write access where a crashed writer's journal must be rolled back; else as it lies."""
    modes = ["mode=ro", "mode=ro&immutable=1"] if is_read_only(file) else ["mode=ro", "mode=rw"]
    for mode in modes:
        connection = sqlite3.connect(
            f"{file.absolute().as_uri()}?{mode}", uri=True, timeout=_WAIT_S, check_same_thread=False
        )
        try:
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as error:
            connection.close()
            if mode == modes[-1] or "locked" in str(error):
                raise
        except sqlite3.Error:
            connection.close()
            raise
        else:
            return connection
    raise AssertionError("unreachable")


def why_not_writable(path: str | Path) -> str:
    """What keeps SQLite from writing to the file right now: one of :data:`KINDS`, or "" where nothing does.

    Asked before a commit: QGIS itself would wait for a locked file for many seconds, with the window standing still.
    """
    file = Path(path)
    if not file.exists():
        return "missing"
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=_WAIT_S, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        return "not_writable" if "readonly" in str(error) else _translated(error, file).kind
    finally:
        connection.close()
    return ""


def is_free(path: str | Path) -> bool:
    """Whether nobody else holds a file open for writing: a commit into a file that was replaced is lost silently.

    What is no database cannot be held as one.
    """
    connection = sqlite3.connect(path, isolation_level=None, timeout=0)
    try:
        # Leaving the WAL mode of QGIS's editing needs the file for oneself, as does an exclusive transaction.
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError:
        return True
    else:
        return bool(mode == "delete")
    finally:
        connection.close()


def tidy(path: str | Path) -> None:
    """Take away the journal that QGIS's editing leaves where another program had the file open at its end.

    What stands in the journal goes into the file first. Nothing happens while somebody still has the file open.
    """
    file = Path(path)
    if not file.with_name(f"{file.name}-wal").exists() or is_read_only(file):
        return
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error:
        return
    finally:
        connection.close()


def _translated(error: sqlite3.DatabaseError, file: Path) -> ProgrammeFileError:
    text = str(error)
    if ("locked" in text or "disk I/O" in text) and not keeps_locks(file.parent):
        return ProgrammeFileError("no_locks", file)
    if "locked" in text or "busy" in text:
        return ProgrammeFileError("locked", file)
    if "not a database" in text:
        # SQLite gave up on the header, so no connection holds a lock that this reading could drop.
        with file.open("rb") as stream:
            begins_well = stream.read(15) == b"SQLite format 3"
        return ProgrammeFileError("truncated" if begins_well else "not_geopackage", file)
    if is_disk_full(file) and ("disk I/O" in text or "full" in text):
        return ProgrammeFileError("disk_full", file)
    if "malformed" in text or "disk I/O" in text:
        return ProgrammeFileError("truncated", file)
    return ProgrammeFileError("not_readable", file, detail=text)


def check(path: str | Path) -> ProgrammeInfo:
    """Look whether a file is a programme that this version can read; nothing is written.

    :raises ProgrammeFileError: every kind but ``exists``, ``not_writable`` and ``not_written``.
    """
    file = Path(path)
    with reading(file) as connection:
        tables = {
            row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
        }
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        if application not in _GEOPACKAGE_IDS and "gpkg_contents" not in tables:
            raise ProgrammeFileError("not_geopackage", file)
        if "programme" not in tables:
            raise ProgrammeFileError("not_programme", file)
        title, illustrative, version = _programme_row(connection, file)
        try:
            _check_columns(connection, file, tables, version)
        except ProgrammeFileError as error:
            raise _newer(file, version) if version > SCHEMA_VERSION else error from None
        counts = {
            table.name: connection.execute(select(table.name, "count(*)")).fetchone()[0] if table.name in tables else 0
            for table in TABLES
        }
    notes = [Note("empty_table", name) for name in ("territory", "zone", "target", "coverage") if not counts[name]]
    read_only = is_read_only(file)
    if version != SCHEMA_VERSION:  # edits would lack what the other version records
        notes.append(Note("newer_schema" if version > SCHEMA_VERSION else "older_schema", detail=str(version)))
    elif read_only:
        notes.append(Note("read_only"))
    if read_only:
        journal = file.with_name(f"{file.name}-wal")
        if journal.exists() and journal.stat().st_size:
            notes.append(Note("journal_left"))
    if counts["programme"] > 1:
        notes.append(Note("several_programmes", "programme"))
    return ProgrammeInfo(file, title, illustrative, version, counts, read_only or version != SCHEMA_VERSION, notes)


def check_version(path: str | Path) -> None:
    """Make sure that a file is a programme of the version that this plugin writes: others lack or know other columns.

    :raises ProgrammeFileError: ``older_schema``, ``newer_schema``, and every kind that :func:`check` has.
    """
    version = check(path).schema_version
    if version > SCHEMA_VERSION:
        raise _newer(Path(path), version)
    if version < SCHEMA_VERSION:
        raise ProgrammeFileError("older_schema", path, version=version, supported=SCHEMA_VERSION)


def content_of(connection: sqlite3.Connection) -> str:
    """Hash of all rows of an open programme. The bytes of a file say nothing: opening it in QGIS may change them."""
    digest = hashlib.sha256()
    for table in _present_tables(connection):
        digest.update(table.name.encode())
        for row in connection.execute(select(table.name, "*", ordered=True)):
            digest.update(repr(row).encode())
    return digest.hexdigest()


def named_sources(path: str | Path) -> dict[str, list[str]]:
    """What the rows of each spatial table name as their sources; may take a moment, on any thread.

    :raises ProgrammeFileError: the file cannot be read.
    """
    with reading(path) as connection:
        return {
            table.name: [
                str(source)
                for (source,) in connection.execute(
                    f"{select(table.name, 'DISTINCT source')} WHERE source <> '' LIMIT {_MOST_SOURCES}"
                )
            ]
            for table in _present_tables(connection)
            if table.spatial
        }


def extent_of(path: str | Path, table: str) -> tuple[float, float, float, float] | None:
    """West, south, east, north of a table as the file states it, ``None`` where it states none.

    :raises ProgrammeFileError: the file cannot be read.
    """
    with reading(path) as connection:
        row = connection.execute(
            "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ?", (table,)
        ).fetchone()
    return None if row is None or None in row else row


def _programme_row(connection: sqlite3.Connection, file: Path) -> tuple[str, bool, int]:
    """Title, illustrative, version. The version comes first: a newer file may lack any other column."""
    columns = _columns_of(connection, "programme")
    if "schema_version" not in columns:
        raise ProgrammeFileError("not_programme", file)
    row = connection.execute("SELECT schema_version FROM programme ORDER BY rowid LIMIT 1").fetchone()
    version = _whole(row[0]) if row else None
    if version is None or version < 1:
        raise ProgrammeFileError("not_programme", file)
    for column in ("title", "illustrative"):
        if column not in columns:
            if version > SCHEMA_VERSION:
                raise _newer(file, version)
            raise ProgrammeFileError("column_missing", file, table="programme", column=column)
    title, illustrative = connection.execute(
        "SELECT title, illustrative FROM programme ORDER BY rowid LIMIT 1"
    ).fetchone()
    # Whatever is no clear "no" counts as illustrative: the claim to be official must be made.
    return str(title or ""), _whole(illustrative) != 0, version


def _newer(file: Path, version: int) -> ProgrammeFileError:
    return ProgrammeFileError("newer_schema", file, version=version, supported=SCHEMA_VERSION)


def _whole(value: Any) -> int | None:
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


def _columns_of(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f"PRAGMA table_info({quoted(table)})")}


def _present_tables(connection: sqlite3.Connection) -> list[Table]:
    """The tables that a file has: one of an earlier version lacks some."""
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    return [table for table in TABLES if table.name in names]


def present_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table that a file has: one of an earlier version lacks some."""
    present = _columns_of(connection, table)
    return [name for name in BY_NAME[table].columns if name in present]


def _check_columns(connection: sqlite3.Connection, file: Path, tables: set[str], version: int) -> None:
    for table in tables_of(version):
        if table.name not in tables:
            raise ProgrammeFileError("table_missing", file, table=table.name)
        present = _columns_of(connection, table.name)
        for column in table.columns_of(version):
            if column not in present:
                raise ProgrammeFileError("column_missing", file, table=table.name, column=column)
        if table.spatial and geometry_column(connection, table.name) is None:
            raise ProgrammeFileError("column_missing", file, table=table.name, column="geom")


def geometry_column(connection: sqlite3.Connection, table: str) -> tuple[str, int] | None:
    """Name of a table's geometry column and its ``srs_id``, or ``None``."""
    row = connection.execute(
        "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
    ).fetchone()
    return (str(row[0]), int(row[1])) if row else None
