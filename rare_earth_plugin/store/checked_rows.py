"""A programme as the check looks at it: every row with its attributes, and the edits that are not saved yet."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.checked import CheckedProgramme, CheckedTable, Event
from ..core.coverage import Cancelled, CancelledError
from ..core.history import moves_of
from .attribute_values import day_of, number_of, scale_of, text_of
from .blobs import wkb_of
from .crs_catalogue import is_known
from .polygon_source import SourceError, plain, read_polygons
from .programme_file import check, geometry_column, present_columns, reading
from .snapshot import figure_of, layer_table
from .status_history import events_in
from .table_rows import Rows, read_rows
from .tables import BY_NAME, CRS_ID, DATE, FID, INTEGER, POINTS, REAL, quoted, select
from .transforms import transform_between

CHECKED = ("territory", "region", "zone", "target", "coverage", "base")
"""Tables that are checked."""
_FIGURES = "SELECT key, value, unit, as_of, statement, source, note FROM figure ORDER BY fid"
_LOOK_EVERY = 1000


@dataclass
class _Edited:
    """A layer with unsaved edits, as it was on the main thread."""

    source: QgsVectorLayerFeatureSource
    filtered: bool
    deleted: frozenset[int]


class CheckedRows:
    """Taken on the main thread, read on any."""

    def __init__(
        self,
        path: str | Path,
        layers: Mapping[str, QgsVectorLayer] | None = None,
        transform_context: QgsCoordinateTransformContext | None = None,
    ) -> None:
        """Take the unsaved edits of open layers; other layers, and those of other files, are ignored."""
        self.path = Path(path)
        self._context = transform_context or QgsCoordinateTransformContext()
        self._edited: dict[str, _Edited] = {}
        for name, layer in (layers or {}).items():
            if name in CHECKED and layer.isModified() and layer_table(layer, self.path) == name:
                deleted = frozenset(layer.editBuffer().deletedFeatureIds())
                source = QgsVectorLayerFeatureSource(layer)
                self._edited[name] = _Edited(source, bool(layer.subsetString()), deleted)

    def read(self, cancelled: Cancelled | None = None) -> CheckedProgramme:
        """The programme's rows; from any thread.

        :raises ProgrammeFileError: the file cannot serve as a programme.
        :raises SourceError: the CRS of a table is unknown.
        :raises CancelledError: ``cancelled`` answered True.
        """
        info = check(self.path)
        with reading(self.path) as connection:
            tables = {name: self._table(connection, name, cancelled) for name in CHECKED}
            figures = tuple(figure_of(row) for row in connection.execute(_FIGURES))
            events = _events(connection)
        return CheckedProgramme(info.illustrative, tables, figures, events)

    def territory(self, cancelled: Cancelled | None = None) -> CheckedTable:
        """The territory alone; as :meth:`read` otherwise."""
        check(self.path)
        with reading(self.path) as connection:
            return self._table(connection, "territory", cancelled)

    def _table(self, connection: sqlite3.Connection, name: str, cancelled: Cancelled | None) -> CheckedTable:
        edited = self._edited.get(name)
        if BY_NAME[name].geometry == POINTS:
            if edited is not None:
                columns = tuple(present_columns(connection, name))
                rows, points = read_points(edited.source, self._context, columns, cancelled)
            else:
                rows, points = _points_of(connection, name, self._context)
            return checked_table(name, rows, points, edited=edited is not None)
        rows = read_rows(connection, name, self._context, cancelled)
        if edited is not None:
            columns = tuple(present_columns(connection, name))
            newer = Rows.of(read_polygons(edited.source, self._context, columns, name, cancelled=cancelled))
            # A filter on the layer hides rows that are checked all the same.
            rows = rows.without(edited.deleted).overlaid(newer) if edited.filtered else newer
        return checked_table(name, rows, edited=edited is not None)


def checked_table(
    name: str, rows: Rows, points: NDArray[np.float64] | None = None, *, edited: bool = False
) -> CheckedTable:
    """Rows as the check takes them: texts, numbers and days, and a list of what cannot be read as such."""
    kinds = BY_NAME[name].columns if name in BY_NAME else {}
    unreadable: list[tuple[int, str, str]] = []
    columns: dict[str, Sequence[Any]] = {}
    for column, values in rows.columns.items():
        columns[column] = _read_column(column, values, _reader(column, kinds.get(column, "")), unreadable)
    places = {int(fid): place for place, fid in enumerate(rows.ids.tolist())}
    skipped = {places[fid]: reason for fid, reason in rows.skipped.items() if fid in places}
    keys = [text_of(key) for key in rows.column("uuid")]
    wkb = rows.wkb if points is None else None
    bounds = rows.bounds if points is None else None
    return CheckedTable(name, rows.ids, keys, columns, wkb, bounds, points, skipped, unreadable, edited)


def _reader(column: str, kind: str) -> Callable[[Any], Any]:
    if column == "scale":
        return scale_of
    return {DATE: day_of, REAL: _number, INTEGER: _number}.get(kind, text_of)


def _number(value: Any) -> float | None:
    number = number_of(value)
    if number is None and value not in (None, ""):
        raise ValueError(str(value))
    return number


def _read_column(
    column: str, values: Sequence[Any], read: Callable[[Any], Any], unreadable: list[tuple[int, str, str]]
) -> list[Any]:
    """Each different value is read once."""
    known: dict[Any, Any] = {}
    result = []
    for place, value in enumerate(values):
        key = value if value.__hash__ is not None else text_of(value)
        if key not in known:
            try:
                known[key] = read(value)
            except ValueError:
                known[key] = ValueError
        found = known[key]
        if found is ValueError:
            unreadable.append((place, column, text_of(value)))
            found = None
        result.append(found)
    return result


def _points_of(
    connection: sqlite3.Connection, name: str, context: QgsCoordinateTransformContext
) -> tuple[Rows, NDArray[np.float64]]:
    """Rows and positions of a table of points in the file."""
    names = tuple(present_columns(connection, name))
    geometry, srs_id = geometry_column(connection, name) or ("geom", CRS_ID)
    place_of = PointReader(QgsCoordinateReferenceSystem.fromEpsgId(srs_id), context, name)
    ids, positions, values = [], [], []
    for fid, blob, *row in connection.execute(
        select(name, *(quoted(column) for column in (FID, geometry, *names)), ordered=True)
    ):
        shape = QgsGeometry()
        wkb = wkb_of(blob)
        if wkb is not None:
            shape.fromWkb(wkb)
        ids.append(fid)
        positions.append(place_of.position(shape))
        values.append(row)
    return _pointed(ids, names, values, positions)


def read_points(
    source: Any, context: QgsCoordinateTransformContext, columns: Sequence[str], cancelled: Cancelled | None = None
) -> tuple[Rows, NDArray[np.float64]]:
    """Rows and positions (lon/lat degrees, NaN for none) of a source of points, on any thread.

    :param source: a layer's feature source or a Processing source.
    :raises SourceError: the CRS is unknown.
    :raises CancelledError: ``cancelled`` answered True.
    """
    is_layer_source = isinstance(source, QgsVectorLayerFeatureSource)
    crs = source.crs() if is_layer_source else source.sourceCrs()
    place_of = PointReader(crs, context, "" if is_layer_source else source.sourceName())
    places = [source.fields().lookupField(column) for column in columns]
    ids, positions, values = [], [], []
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest())):
        if number % _LOOK_EVERY == 0 and cancelled is not None and cancelled():
            raise CancelledError
        ids.append(feature.id())
        positions.append(place_of.position(feature.geometry()))
        values.append([plain(feature.attribute(place)) if place >= 0 else None for place in places])
    return _pointed(ids, columns, values, positions)


class PointReader:
    """Positions of geometries in longitude and latitude."""

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext, layer: str = ""
    ) -> None:
        """Prepare the operation that ``context`` prescribes.

        :raises SourceError: the CRS is unknown.
        """
        if not is_known(crs):
            raise SourceError("crs_unknown", layer)
        self._transform = None
        if crs.authid() not in (f"EPSG:{CRS_ID}", "OGC:CRS84"):
            lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
            self._transform = transform_between(crs, lonlat, context)

    def position(self, geometry: QgsGeometry) -> tuple[float, float]:
        """Longitude and latitude of a geometry's middle, NaN for none."""
        if geometry.isNull() or geometry.isEmpty():
            return math.nan, math.nan
        try:
            point = geometry.centroid().asPoint()
            if self._transform is not None:
                point = self._transform.transform(point)
        except (QgsCsException, TypeError, ValueError):
            return math.nan, math.nan
        return point.x(), point.y()


def _pointed(
    ids: Sequence[int], names: Sequence[str], values: Sequence[Sequence[Any]], positions: Sequence[tuple[float, float]]
) -> tuple[Rows, NDArray[np.float64]]:
    points = np.array(positions, dtype=np.float64).reshape(-1, 2)
    columns = {name: [row[place] for row in values] for place, name in enumerate(names)}
    empty = np.full(len(ids), None, dtype=object)
    rows = Rows(np.array(ids, dtype=np.int64), columns, empty, np.hstack([points, points]), {})
    return rows, points


def _events(connection: sqlite3.Connection) -> dict[str, list[Event]]:
    """The history by table, oldest first, corrections applied.

    What only the status was changed of tells the day of an earlier move.
    """
    events: dict[str, list[Event]] = {}
    for move in moves_of(events_in(connection)):
        happened = move.happened_on if move.stated else None
        events.setdefault(move.table, []).append(Event(move.row, move.old, move.new, happened))
    return events
