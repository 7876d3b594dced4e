"""Rows of one spatial table of a programme file, geometries as WKB in EPSG:4326, read by SQLite alone.

Reading through QGIS would switch the file to another journal mode and leave files beside it; this way a file that is
read-only, or open in another program, is read without a trace and all tables in one consistent state.

Rows are kept as columns, and read in pieces: 100 000 of them are no second, and the window gets its turn meanwhile.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..core.coverage import CancelledError
from ..core.kernel import Wkb
from .polygon_source import EAST_LIMIT, NO_BOX, NORTH_LIMIT, Box, PolygonTable, ToLonLat
from .programme_file import geometry_column
from .tables import BY_NAME, CRS_ID, FID, quoted, select

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_PIECE = 1000
# A GeoPackage blob as OGR writes it: little-endian, with an envelope (west, east, south, north), and behind that the
# WKB of a Polygon (3) or a MultiPolygon (6), whose first vertex lies at the one place or the other.
_HEAD = np.dtype(
    {
        "names": ["magic", "flags", "box", "order", "kind", "polygon_x", "part_order", "multi_x"],
        "formats": ["S2", "u1", ("<f8", 4), "u1", "<u4", ("<f8", 2), "u1", ("<f8", 2)],
        "offsets": [0, 3, 8, 40, 41, 53, 49, 62],
        "itemsize": 78,
    }
)
_PLAIN_FLAGS, _WKB_AT = 0b00000011, 40
_NO_HEAD = bytes(_HEAD.itemsize)


@dataclass(frozen=True)
class Rows:
    """Rows of a table as columns of the same length, saved rows by feature id and after them the new ones.

    :ivar ids: (n,) feature ids, negative for rows that were not saved yet.
    :ivar columns: name -> n values.
    :ivar wkb: (n,) polygons, ``None`` where ``skipped`` tells why there are none.
    :ivar bounds: (n, 4) west, south, east, north in degrees; NaN where there are no polygons.
    :ivar skipped: feature id -> reason, one of :data:`.polygon_source.SKIP_REASONS`.
    """

    ids: NDArray[np.int64]
    columns: dict[str, list[Any]]
    wkb: Wkb
    bounds: NDArray[np.float64]
    skipped: dict[int, str]

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def of(cls, table: PolygonTable) -> Rows:
        """The same from what :func:`.polygon_source.read_polygons` gives."""
        skipped = {entry.id: entry.reason for entry in table.skipped}
        rows = cls(table.ids, table.columns, table.wkb, table.bounds, skipped)
        return rows._in_order()

    def column(self, name: str) -> list[Any]:
        """Values of a column, all ``None`` where it was not read."""
        return self.columns[name] if name in self.columns else [None] * len(self)

    def _in_order(self) -> Rows:
        return self.some(np.lexsort((self.ids, self.ids < 0)))

    def some(self, places: NDArray[np.int64]) -> Rows:
        """The rows at some places."""
        order = places.tolist()
        columns = {name: [values[place] for place in order] for name, values in self.columns.items()}
        return Rows(self.ids[places], columns, self.wkb[places], self.bounds[places], self.skipped)

    def without(self, fids: Collection[int]) -> Rows:
        """The rows but some."""
        gone = np.isin(self.ids, np.array([*fids], dtype=np.int64))
        rows = self.some(np.flatnonzero(~gone)) if gone.any() else self
        skipped = {fid: reason for fid, reason in self.skipped.items() if fid not in fids}
        return Rows(rows.ids, rows.columns, rows.wkb, rows.bounds, skipped)

    def overlaid(self, newer: Rows) -> Rows:
        """The rows with ``newer`` ones in place of those with the same id."""
        older = self.without(newer.ids.tolist())
        joined = Rows(
            np.concatenate([older.ids, newer.ids]),
            {name: [*values, *newer.column(name)] for name, values in older.columns.items()},
            np.concatenate([older.wkb, newer.wkb]),
            np.concatenate([older.bounds, newer.bounds]),
            {**older.skipped, **newer.skipped},
        )
        return joined._in_order()


def read_rows(
    connection: sqlite3.Connection,
    table: str,
    context: QgsCoordinateTransformContext,
    cancelled: Callable[[], bool] | None = None,
    columns: Sequence[str] | None = None,
) -> Rows:
    """All rows of a spatial table.

    :param columns: the columns to read, by default all.
    :raises SourceError: the table's CRS is unknown.
    :raises CancelledError: ``cancelled`` answered True.
    """
    found = geometry_column(connection, table)
    geometry, srs_id = found if found else ("geom", CRS_ID)
    names = list(BY_NAME[table].columns if columns is None else columns)
    query = select(table, *(quoted(name) for name in (FID, geometry, *names)), ordered=True)
    converter = ToLonLat(_crs(connection, srs_id), context, table)
    columned: list[list[Any]] = [[] for _ in (FID, *names)]
    wkb: list[bytes | None] = []
    bounds = [np.empty((0, 4))]
    skipped: dict[int, str] = {}
    cursor = connection.execute(query)
    while piece := cursor.fetchmany(_PIECE):
        if cancelled is not None and cancelled():
            raise CancelledError
        ids, blobs, *values = zip(*piece)
        for column, some in zip(columned, (ids, *values)):
            column.extend(some)
        usable, boxes = _plain(blobs)
        usable &= srs_id == CRS_ID
        wkb += [blob[_WKB_AT:] if plain else None for blob, plain in zip(blobs, usable.tolist())]
        for place in np.flatnonzero(~usable).tolist():
            content, reason, boxes[place] = _polygons(blobs[place], converter)
            wkb[place - len(blobs)] = content
            if reason:
                skipped[int(ids[place])] = reason
        bounds.append(boxes)
    array = np.full(len(wkb), None, dtype=object)
    array[:] = wkb
    columns_read = dict(zip(names, columned[1:]))
    return Rows(np.array(columned[0], dtype=np.int64), columns_read, array, np.concatenate(bounds), skipped)


def _crs(connection: sqlite3.Connection, srs_id: int) -> QgsCoordinateReferenceSystem:
    row = connection.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (srs_id,),
    ).fetchone()
    if row is None or srs_id in (0, -1):
        return QgsCoordinateReferenceSystem()
    crs = QgsCoordinateReferenceSystem(f"{row[0]}:{row[1]}")
    return crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(str(row[2]))


def _plain(blobs: Sequence[Any]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Which blobs hold polygons that need no look inside if they are in degrees already, and the envelopes of all.

    A NaN farther inside is the kernel's business. An envelope that does not even hold the first vertex is not trusted.
    """
    size = _HEAD.itemsize
    heads = [blob[:size] if isinstance(blob, bytes) and len(blob) >= size else _NO_HEAD for blob in blobs]
    head = np.frombuffer(b"".join(heads), dtype=_HEAD)
    box = head["box"][:, [0, 2, 1, 3]].copy()
    multi = (head["kind"] == 6) & (head["part_order"] == 1)
    first = np.where(multi[:, None], head["multi_x"], head["polygon_x"])
    usable = (head["magic"] == b"GP") & (head["flags"] == _PLAIN_FLAGS) & (head["order"] == 1)
    usable &= multi | (head["kind"] == 3)
    with np.errstate(invalid="ignore"):
        usable &= ((box[:, :2] <= first) & (first <= box[:, 2:]) & (np.abs(box[:, ::2]) <= EAST_LIMIT)).all(axis=1)
        usable &= (np.abs(box[:, 1::2]) <= NORTH_LIMIT).all(axis=1)
    return usable, box


def _polygons(blob: Any, converter: ToLonLat) -> tuple[bytes | None, str, Box]:
    """Geometry of a GeoPackage blob: ``GP``, version, flags, srs_id, envelope, WKB (OGC 12-128r19, 2.1.3)."""
    if blob is None:
        return None, "no_geometry", NO_BOX
    if not isinstance(blob, bytes) or len(blob) < 13 or blob[:2] != b"GP":
        return None, "unreadable", NO_BOX
    code = blob[3] >> 1 & 7
    if code >= len(_ENVELOPE_BYTES):
        return None, "unreadable", NO_BOX
    geometry = QgsGeometry()
    geometry.fromWkb(blob[8 + _ENVELOPE_BYTES[code] :])
    if geometry.isNull():
        return None, "unreadable", NO_BOX
    return converter.polygons(geometry)
