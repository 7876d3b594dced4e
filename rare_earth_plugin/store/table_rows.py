"""Rows of one spatial table of a programme file, geometries as WKB in EPSG:4326, read by SQLite alone.

Reading through QGIS would switch the file to another journal mode and leave files beside it; this way a file that is
read-only, or open in another program, is read without a trace and all tables in one consistent state.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateTransformContext

from ..core.kernel import Wkb
from .file_polygons import Place, read_place
from .polygon_source import PolygonTable
from .programme_file import geometry_column, present_columns
from .tables import CRS_ID, FID, GEOMETRY


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
    """All rows of a spatial table of a programme.

    :param columns: the columns to read, by default all.
    :raises SourceError: the table's CRS is unknown.
    :raises CancelledError: ``cancelled`` answered True.
    """
    found = geometry_column(connection, table)
    place = Place(table, FID, *(found if found else (GEOMETRY, CRS_ID)))
    names = list(present_columns(connection, table) if columns is None else columns)
    read = read_place(connection, place, names, context, cancelled)
    return Rows(read.ids, read.columns, read.wkb, read.bounds, {entry.id: entry.reason for entry in read.skipped})
