"""One table of a programme as an import finds it: its rows, which row a foreign one is, and what would change."""

from __future__ import annotations

import hashlib
import math
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry

from ..core.coverage import CancelledError
from .attribute_values import day_of
from .blobs import wkb_of
from .programme_file import ProgrammeFileError, check_version, geometry_column, reading
from .tables import BY_NAME, CRS_ID, DATE, FID, INTEGER, REAL, quoted, select

SAME_DEGREES = 1e-9
"""Coordinates that differ by less (0.1 mm) are the same: another version of PROJ rounds otherwise."""
_PIECE = 1000


@dataclass(frozen=True)
class TableState:
    """Rows of one spatial table as columns of the same length, in the order of their ids.

    :ivar wkb: (n) as stored, ``None`` for a row without geometry.
    :ivar digest: of all that the table holds; another one means that somebody has changed it.
    :ivar zone_uuids: code of each zone of the programme, and its UUID itself -> its UUID.
    :ivar territory: polygons of the territory, as stored.
    """

    table: str
    path: Path
    fids: list[int]
    columns: dict[str, list[Any]]
    wkb: list[bytes | None]
    digest: str
    zone_uuids: Mapping[str, str] = field(default_factory=dict)
    territory: tuple[bytes, ...] = ()

    def __len__(self) -> int:
        return len(self.fids)

    def text(self, column: str, row: int) -> str:
        """A value as text, "" for none."""
        value = self.columns[column][row]
        return "" if value is None else str(value).strip()


def read_state(path: Path, table: str, cancelled: Callable[[], bool] | None = None) -> TableState:
    """Read a table and what an import into it must know of the others; on any thread.

    :raises ProgrammeFileError: the file cannot be read, has another version than this plugin writes, or
        ``other_crs``: the table lies in no longitude and latitude.
    :raises CancelledError: ``cancelled`` answered True.
    """
    check_version(path)
    with reading(path) as connection:
        fids, columns, wkb, digest = _rows(connection, path, table, cancelled)
        zones = dict(connection.execute(select("zone", "uuid", "uuid") + " WHERE uuid <> ''"))
        zones |= dict(connection.execute(select("zone", "trim(code)", "uuid") + " WHERE code <> '' AND uuid <> ''"))
        territory = _territory(connection)
    return TableState(table, path, fids, columns, wkb, digest, zones, territory)


def territory_of(path: Path) -> tuple[bytes, ...]:
    """The polygons of a programme's territory, none where it has none yet.

    :raises ProgrammeFileError: the file cannot be read.
    """
    with reading(path) as connection:
        return _territory(connection)


def _territory(connection: sqlite3.Connection) -> tuple[bytes, ...]:
    outline = connection.execute(select("territory", _geometry_of(connection, "territory")))
    return tuple(wkb for wkb in (wkb_of(blob) for (blob,) in outline) if wkb)


def digest_of(connection: sqlite3.Connection, path: Path, table: str) -> str:
    """The digest of a table as :class:`TableState` has it."""
    return _rows(connection, path, table, None)[3]


def _geometry_of(connection: sqlite3.Connection, table: str) -> str:
    found = geometry_column(connection, table)
    return quoted(found[0] if found else "geom")


def _rows(
    connection: sqlite3.Connection, path: Path, table: str, cancelled: Callable[[], bool] | None
) -> tuple[list[int], dict[str, list[Any]], list[bytes | None], str]:
    found = geometry_column(connection, table)
    if found is not None and found[1] != CRS_ID:
        raise ProgrammeFileError("other_crs", path, table=table)
    names = list(BY_NAME[table].columns)
    query = select(table, quoted(FID), _geometry_of(connection, table), *map(quoted, names), ordered=True)
    fids: list[int] = []
    wkb: list[bytes | None] = []
    columns: dict[str, list[Any]] = {name: [] for name in names}
    digest = hashlib.sha256()
    cursor = connection.execute(query)
    while piece := cursor.fetchmany(_PIECE):
        if cancelled is not None and cancelled():
            raise CancelledError
        digest.update(repr(piece).encode())
        for fid, blob, *values in piece:
            fids.append(fid)
            wkb.append(wkb_of(blob))
            for name, value in zip(names, values):
                columns[name].append(value)
    return fids, columns, wkb, digest.hexdigest()


class Matcher:
    """Finds the row of the programme that a row of the source is: by UUID, else by code, else by its shape."""

    def __init__(self, state: TableState, by_code: bool) -> None:
        """Prepare the search.

        :param by_code: whether the source has codes; where it has none, rows with one are found by their shape too.
        """
        self._state = state
        self.taken: dict[int, str] = {}
        """Row of the programme -> label of the source's row that it was found for."""
        self._by_uuid: dict[str, int] = {}
        self._by_code: dict[str, list[int]] = {}
        self._by_shape: dict[bytes, list[int]] = {}
        for row in range(len(state)):
            uuid, code = state.text("uuid", row).casefold(), state.text("code", row)
            if uuid:
                self._by_uuid.setdefault(uuid, row)
            if code:
                self._by_code.setdefault(code, []).append(row)
            if not (code and by_code):
                self._by_shape.setdefault(shape_key(state.wkb[row]), []).append(row)

    def named(self, uuid: str, code: str) -> list[int]:
        """Rows with the UUID, else with the code; several mean that nobody can tell."""
        row = self._by_uuid.get(uuid.casefold()) if uuid else None
        if row is not None:
            return [row]
        return self._by_code.get(code, []) if code else []

    def shaped(self, wkb: bytes | None) -> list[int]:
        """Rows of the same shape that were not found for another row yet."""
        if wkb is None:
            return []
        rows = self._by_shape.get(shape_key(wkb), [])
        return [row for row in rows if row not in self.taken and same_shape(self._state.wkb[row], wkb)]


def codes_twice(state: TableState, new_codes: Mapping[int | None, str]) -> dict[int | None, str]:
    """Rows that get a code which another row has too, once all of them have theirs; feature id -> code.

    :param new_codes: feature id of a row -> the code that it gets.
    """
    counts = Counter(new_codes.get(fid, state.text("code", row)) for row, fid in enumerate(state.fids))
    return {fid: code for fid, code in new_codes.items() if code and counts[code] > 1}


def shape_key(wkb: bytes | None) -> bytes:
    """Equal for geometries that are the same, and seldom for others: envelope in 1e-4 degrees."""
    if wkb is None:
        return b""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    box = geometry.boundingBox()
    # Rounded to a coarse grid: two envelopes 1e-9 degrees apart part only where a line of the grid runs between them.
    sides = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return repr([round(side * 1e4) for side in sides]).encode() if all(map(math.isfinite, sides)) else b""


def same_shape(old: bytes | None, new: bytes | None) -> bool:
    """Whether two geometries have the same vertices, wherever their rings begin and whichever way they run."""
    if old is None or new is None:
        return old is new
    if old == new:
        return True
    pair = []
    for wkb in (old, new):
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        if geometry.isNull():
            return False
        geometry.convertToMultiType()
        abstract = geometry.constGet().clone()
        abstract.normalize()
        pair.append(abstract)
    return bool(pair[0].fuzzyEqual(pair[1], SAME_DEGREES))


def same_value(table: str, column: str, old: Any, new: Any) -> bool:
    """Whether a stored value says the same as a new one."""
    kind = BY_NAME[table].columns[column]
    if old in (None, "") or new in (None, ""):
        return old in (None, "") and new in (None, "")
    if kind in (REAL, INTEGER):
        try:
            return math.isclose(float(old), float(new), rel_tol=1e-12)
        except (TypeError, ValueError):
            return False
    if kind == DATE:
        try:
            return day_of(old) == day_of(new)
        except ValueError:
            return False
    return str(old) == str(new)


def label_of(columns: Mapping[str, Sequence[Any]], row: int, number: int) -> str:
    """What people call a row: its code, else its name, else the number of the feature."""
    for name in ("code", "name", "uuid"):
        if name in columns and columns[name][row]:
            return str(columns[name][row])
    return str(number)
