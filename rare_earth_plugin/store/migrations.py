"""Bringing a programme file to the version that this plugin writes.

A backup is kept; the steps run on a copy, which is checked row by row; the file then takes the copy's content in one
transaction. Whatever goes wrong before leaves it as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from ..core.errors import SurveyError
from .backups import Cancelled, copy
from .folder_state import is_disk_full
from .live_file import changing
from .programme_file import ProgrammeFileError, reading
from .tables import SCHEMA_VERSION, select
from .version_2 import to_version_2
from .version_3 import to_version_3

Step = Callable[[sqlite3.Connection], None]
STEPS: Mapping[int, Step] = {1: to_version_2, 2: to_version_3}
"""Version -> what leads from it to the next one: plain SQL inside a transaction that is open already."""

# The spatial index's triggers name them, so SQLite wants them to be there; no step may change a geometry.
_GEOMETRY_FUNCTIONS = ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")


class MigrationError(SurveyError):
    """A file that could not be brought to another version; it is as it was.

    :ivar kind: ``no_step`` (from ``version``), ``failed`` (a step raised) or ``not_whole`` (rows are missing).
    """

    def __init__(self, kind: str, path: Path, version: int, detail: str = "") -> None:
        super().__init__(kind, path, version, detail)
        self.kind, self.path, self.version, self.detail = kind, path, version, detail


def migrate(
    path: Path,
    backup: Path,
    cancelled: Cancelled | None = None,
    steps: Mapping[int, Step] = STEPS,
    wanted: int = SCHEMA_VERSION,
) -> None:
    """Bring a programme file to version ``wanted``. May take a while; on any thread.

    The caller makes sure that no layer with unsaved edits reads the file, and opens its layers again.

    :param backup: where the file as it was is kept.
    :raises MigrationError: see there.
    :raises ProgrammeFileError: a file cannot be read or written, or another program holds or has changed it.
    :raises CancelledError: ``cancelled`` answered True.
    """
    version = version_of(path)
    missing = [number for number in range(version, wanted) if number not in steps]
    if missing:
        raise MigrationError("no_step", path, missing[0])
    if version >= wanted:
        return
    with changing(path, beside_others=True) as draft:
        copy(draft, backup, cancelled)
        _step_by_step(draft, path, version, wanted, steps)


def version_of(path: Path) -> int:
    """The schema version that a file states.

    :raises ProgrammeFileError: the file cannot be read or is no programme.
    """
    with reading(path) as connection:
        try:
            row = connection.execute("SELECT schema_version FROM programme ORDER BY rowid LIMIT 1").fetchone()
            return int(row[0])
        except (sqlite3.OperationalError, TypeError, ValueError):
            raise ProgrammeFileError("not_programme", path) from None


def _step_by_step(place: Path, path: Path, version: int, wanted: int, steps: Mapping[int, Step]) -> None:
    connection = sqlite3.connect(place, isolation_level=None)
    number = version
    try:
        for name in _GEOMETRY_FUNCTIONS:
            connection.create_function(name, 1, _refuse)
        before = _counts(connection)
        for number in range(version, wanted):
            connection.execute("BEGIN IMMEDIATE")
            steps[number](connection)
            connection.execute("UPDATE programme SET schema_version = ?", (number + 1,))
            connection.execute("COMMIT")
        after = _counts(connection)
        sound = connection.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.Error as error:
        if is_disk_full(place):
            raise ProgrammeFileError("disk_full", path) from error
        raise MigrationError("failed", path, number, str(error)) from error
    finally:
        connection.close()
    lost = [table for table, count in before.items() if after.get(table) != count]
    if sound != ("ok",) or lost:
        raise MigrationError("not_whole", path, version, ", ".join(lost))


def _refuse(_geometry: bytes) -> int:
    raise ValueError("a migration changes no geometry")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of every table that holds a programme's or a user's data."""
    names = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")]
    return {name: connection.execute(select(name, "count(*)")).fetchone()[0] for name in names}
