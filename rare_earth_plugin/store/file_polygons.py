"""Polygons of a table of a GeoPackage, read by SQLite alone.

Rows are kept as columns, and read in pieces: 100 000 of them are no second, and the window gets its turn meanwhile.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..core.coverage import CancelledError
from ..core.kernel import Wkb
from .blobs import PLAIN_WKB_AT, plain_polygons, wkb_of
from .file_wkb import FileWkb
from .polygon_source import NO_BOX, Box, PolygonTable, Skipped, ToLonLat
from .programme_file import ProgrammeFileError, geometry_column, is_read_only, reading
from .tables import CRS_ID, quoted, select

_PIECE = 1000


@dataclass(frozen=True)
class Place:
    """Where the geometries of a table stand.

    :ivar key: its integer primary key.
    :ivar geometry: name of the geometry column.
    """

    table: str
    key: str
    geometry: str
    srs_id: int

    def query(self, *names: str) -> str:
        """Selects key, geometry and other columns of all rows."""
        return select(self.table, *(quoted(name) for name in (self.key, self.geometry, *names)))

    @classmethod
    def find(cls, connection: sqlite3.Connection, table: str) -> Place | None:
        """The place of a table, ``None`` for a view and for anything without geometries or such a key.

        :param table: "" for the only one with geometries.
        """
        if not table:
            listed = connection.execute("SELECT table_name FROM gpkg_geometry_columns").fetchall()
            table = listed[0][0] if len(listed) == 1 else ""
        found = geometry_column(connection, table)
        keys = [row[1:3] for row in connection.execute(f"PRAGMA table_info({quoted(table)})") if row[5]]
        if found is None or len(keys) != 1 or keys[0][1].upper() != "INTEGER":
            return None
        return cls(table, keys[0][0], *found)


@contextlib.contextmanager
def late_polygons(
    path: str | Path,
    table: str,
    names: Sequence[str],
    context: QgsCoordinateTransformContext,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[PolygonTable]:
    """Polygons of a table of a GeoPackage, whose WKB is read as it is needed, for as long as the block lasts.

    The block reads one state of the file, and who saves into it meanwhile may have to wait for its end: it is for a
    computation, never for what lies open. A file that can only be read is taken whole: nothing tells when it changes.

    :raises ProgrammeFileError: the file or the table cannot be read.
    :raises SourceError: the table's CRS is unknown.
    :raises CancelledError: ``cancelled`` answered True.
    """
    with reading(path) as connection:
        place = Place.find(connection, table)
        if place is None:
            raise ProgrammeFileError("table_missing", path, table=table)
        yield read_place(connection, place, names, context, cancelled, late=not is_read_only(path))


def read_place(
    connection: sqlite3.Connection,
    place: Place,
    names: Sequence[str],
    context: QgsCoordinateTransformContext,
    cancelled: Callable[[], bool] | None = None,
    late: bool = False,
) -> PolygonTable:
    """All rows of a table, by their key.

    :param names: columns to read beside the geometry.
    :param late: leave WKB in the file where its blob tells the envelope. Then it can be had for as long as the
        connection is open in the same transaction, which any thread must be allowed to use.
    :raises SourceError: the table's CRS is unknown.
    :raises CancelledError: ``cancelled`` answered True.
    """
    converter = ToLonLat(_crs(connection, place.srs_id), context, place.table)
    in_degrees = place.srs_id == CRS_ID
    columns: list[list[Any]] = [[] for _ in names]
    ids, bounds = _Column(np.int64), _Column(np.float64, 4)
    kept: _Held | _Left = _Left() if late and in_degrees else _Held()
    skipped: list[Skipped] = []
    cursor = connection.execute(f"{place.query(*names)} ORDER BY {quoted(place.key)}")
    while piece := cursor.fetchmany(_PIECE):
        if cancelled is not None and cancelled():
            raise CancelledError
        fids, blobs, *values = zip(*piece)
        for column, some in zip(columns, values):
            column.extend(some)
        plain, boxes = plain_polygons(blobs)
        plain &= in_degrees
        odd: dict[int, bytes | None] = {}
        for row in np.flatnonzero(~plain).tolist():
            odd[row], reason, boxes[row] = _polygons(blobs[row], converter)
            if reason:
                skipped.append(Skipped(int(fids[row]), reason))
        kept.add(blobs, odd)
        ids.add(fids)
        bounds.add(boxes)
    keys = ids.all()
    wkb = kept.column(connection, place, keys)
    rows = dict(zip(names, columns))
    return PolygonTable(wkb, bounds.all(), keys, rows, tuple(skipped), *converter.operation())


class _Column:
    """An array that grows piece by piece; gathering the pieces at the end would hold them twice."""

    def __init__(self, kind: type, *width: int) -> None:
        self._array, self._count = np.empty((0, *width), dtype=kind), 0

    def add(self, values: Any) -> None:
        """Put values behind the others."""
        end = self._count + len(values)
        if end > len(self._array):
            self._resize(end + end // 4)
        self._array[self._count : end] = values
        self._count = end

    def all(self) -> NDArray[Any]:
        """The array, once nothing more is added."""
        self._resize(self._count)
        return self._array

    def _resize(self, count: int) -> None:
        self._array.resize((count, *self._array.shape[1:]), refcheck=False)


class _Held:
    """WKB in memory."""

    def __init__(self) -> None:
        self._wkb: list[bytes | None] = []

    def add(self, blobs: Sequence[Any], odd: dict[int, bytes | None]) -> None:
        """Take the WKB of plain blobs, and what was made of the odd ones."""
        self._wkb += [odd[row] if row in odd else blob[PLAIN_WKB_AT:] for row, blob in enumerate(blobs)]

    def column(self, _connection: sqlite3.Connection, _place: Place, ids: NDArray[np.int64]) -> Wkb:
        """All of it."""
        result = np.full(len(ids), None, dtype=object)
        result[:] = self._wkb
        return result


class _Left:
    """WKB in the file, but for odd blobs; of the others what the engine asks before it needs them."""

    def __init__(self) -> None:
        self._odd: dict[int, bytes | None] = {}
        self._lengths, self._digests = _Column(np.int64), _Column(np.int64)
        self._count = 0

    def add(self, blobs: Sequence[Any], odd: dict[int, bytes | None]) -> None:
        """Measure plain blobs, and take what was made of the odd ones."""
        sizes = (len(odd[row] or b"") if row in odd else len(blob) - PLAIN_WKB_AT for row, blob in enumerate(blobs))
        self._lengths.add(np.fromiter(sizes, dtype=np.int64, count=len(blobs)))
        self._digests.add(np.fromiter(map(hash, blobs), dtype=np.int64, count=len(blobs)))
        self._odd.update((self._count + row, wkb) for row, wkb in odd.items())
        self._count += len(blobs)

    def column(self, connection: sqlite3.Connection, place: Place, ids: NDArray[np.int64]) -> FileWkb:
        """The late column."""
        query = f"{place.query()} WHERE {quoted(place.key)} IN"
        return FileWkb(connection, query, ids, self._lengths.all(), self._digests.all(), self._odd)


def _crs(connection: sqlite3.Connection, srs_id: int) -> QgsCoordinateReferenceSystem:
    row = connection.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (srs_id,),
    ).fetchone()
    if row is None or srs_id in (0, -1):
        return QgsCoordinateReferenceSystem()
    crs = QgsCoordinateReferenceSystem(f"{row[0]}:{row[1]}")
    return crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(str(row[2]))


def _polygons(blob: Any, converter: ToLonLat) -> tuple[bytes | None, str, Box]:
    """Polygons of a blob as WKB, the reason why there are none, and the envelope."""
    if blob is None:
        return None, "no_geometry", NO_BOX
    geometry = QgsGeometry()
    wkb = wkb_of(blob)
    if wkb is not None:
        geometry.fromWkb(wkb)
    if geometry.isNull():
        return None, "unreadable", NO_BOX
    return converter.polygons(geometry)
