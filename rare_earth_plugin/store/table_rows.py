"""Rows of one spatial table of a programme file, geometries as WKB in EPSG:4326, read by SQLite alone.

Reading through QGIS would switch the file to another journal mode and leave files beside it; this way a file that is
read-only, or open in another program, is read without a trace and all tables in one consistent state.
"""

from __future__ import annotations

import math
import sqlite3
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..core.coverage import CancelledError
from .polygon_source import PolygonTable, ToLonLat, on_globe
from .programme_file import geometry_column
from .tables import BY_NAME, CRS_ID, FID, quoted, select

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_PLAIN_WKB = (b"\x01\x03\x00\x00\x00", b"\x01\x06\x00\x00\x00")  # little-endian Polygon and MultiPolygon
_LOOK_EVERY = 1024


@dataclass
class Rows:
    """Rows of a table, by feature id.

    :ivar values: feature id -> column -> value.
    :ivar wkb: feature id -> polygons, ``None`` where ``skipped`` tells why there are none.
    :ivar skipped: feature id -> reason, one of :data:`.polygon_source.SKIP_REASONS`.
    """

    values: dict[int, dict[str, Any]]
    wkb: dict[int, bytes | None]
    skipped: dict[int, str]

    @classmethod
    def of(cls, table: PolygonTable) -> Rows:
        """The same from what :func:`.polygon_source.read_polygons` gives."""
        ids = table.ids.tolist()
        columns = table.columns.items()
        values = {fid: {name: column[place] for name, column in columns} for place, fid in enumerate(ids)}
        return cls(values, dict(zip(ids, table.wkb.tolist())), {entry.id: entry.reason for entry in table.skipped})

    def drop(self, fid: int) -> None:
        """Forget a row, if it is there."""
        self.values.pop(fid, None)
        self.wkb.pop(fid, None)
        self.skipped.pop(fid, None)

    def lay_over(self, newer: Rows) -> None:
        """Take over the rows of ``newer``, which win."""
        for fid in newer.values:
            self.drop(fid)
        self.values.update(newer.values)
        self.wkb.update(newer.wkb)
        self.skipped.update(newer.skipped)


def read_rows(
    connection: sqlite3.Connection,
    table: str,
    context: QgsCoordinateTransformContext,
    cancelled: Callable[[], bool] | None = None,
) -> Rows:
    """All rows of a spatial table.

    :raises SourceError: the table's CRS is unknown.
    :raises CancelledError: ``cancelled`` answered True.
    """
    found = geometry_column(connection, table)
    column, srs_id = found if found else ("geom", CRS_ID)
    columns = list(BY_NAME[table].columns)
    query = select(table, *(quoted(name) for name in (FID, column, *columns)), ordered=True)
    converter = ToLonLat(_crs(connection, srs_id), context, table)
    plain = srs_id == CRS_ID
    rows = Rows({}, {}, {})
    for number, row in enumerate(connection.execute(query)):
        if number % _LOOK_EVERY == 0 and cancelled is not None and cancelled():
            raise CancelledError
        fid, blob = int(row[0]), row[1]
        wkb, reason = _polygons(blob, converter, plain)
        rows.values[fid] = dict(zip(columns, row[2:]))
        rows.wkb[fid] = wkb
        if reason:
            rows.skipped[fid] = reason
    return rows


def _crs(connection: sqlite3.Connection, srs_id: int) -> QgsCoordinateReferenceSystem:
    row = connection.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (srs_id,),
    ).fetchone()
    if row is None or srs_id in (0, -1):
        return QgsCoordinateReferenceSystem()
    crs = QgsCoordinateReferenceSystem(f"{row[0]}:{row[1]}")
    return crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(str(row[2]))


def _polygons(blob: Any, converter: ToLonLat, plain: bool) -> tuple[bytes | None, str]:
    """Geometry of a GeoPackage blob: ``GP``, version, flags, srs_id, envelope, WKB (OGC 12-128r19, 2.1.3)."""
    if blob is None:
        return None, "no_geometry"
    if not isinstance(blob, bytes) or len(blob) < 13 or blob[:2] != b"GP":
        return None, "unreadable"
    flags = blob[3]
    code = flags >> 1 & 7
    if code >= len(_ENVELOPE_BYTES):
        return None, "unreadable"
    start = 8 + _ENVELOPE_BYTES[code]
    if plain and code and not flags >> 4 & 1 and blob[start : start + 5] in _PLAIN_WKB:
        west, east, south, north = struct.unpack_from("<4d" if flags & 1 else ">4d", blob, 8)
        # The envelope answers all that is asked of a polygon that is in degrees already; a NaN within is the kernel's.
        if all(map(math.isfinite, (west, south, east, north))) and on_globe(west, south, east, north):
            return blob[start:], ""
    geometry = QgsGeometry()
    geometry.fromWkb(blob[start:])
    if geometry.isNull():
        return None, "unreadable"
    return converter.wkb(geometry)
