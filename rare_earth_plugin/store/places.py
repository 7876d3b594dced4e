"""Where things lie: the oblasts that zones and targets touch, and the field base nearest to each target."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.coverage import CancelledError
from ..core.programme import ProgrammeData, Units
from .attribute_values import text_of
from .blobs import wkb_of
from .polygon_source import read_polygons
from .programme_file import geometry_column, reading
from .table_rows import Rows, read_rows
from .tables import CRS_ID, quoted, select
from .transforms import transform_between

ELLIPSOID = "EPSG:7030"
_LEAST_SHARE = 0.01  # of a unit's area: what an oblast must hold of it to be named
_CANDIDATES = 4  # bases that look nearest on a plane, of which the ellipsoid decides
_COLUMNS = ("uuid", "code", "name")
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class EditedTargets:
    """An open layer of targets with edits that are not saved, as it was on the main thread."""

    source: QgsVectorLayerFeatureSource
    deleted: frozenset[int]

    @classmethod
    def of(cls, layer: QgsVectorLayer | None) -> EditedTargets | None:
        """The edits of a layer, ``None`` where there are none."""
        if layer is None or not layer.isModified():
            return None
        return cls(QgsVectorLayerFeatureSource(layer), frozenset(layer.editBuffer().deletedFeatureIds()))


@dataclass(frozen=True)
class NearestBase:
    """The field base nearest to a point inside a target, along the ellipsoid."""

    name: str
    km: float


@dataclass(frozen=True)
class Places:
    """What a table says about the position of a row, by UUID.

    :ivar targets: the targets as units, for the accounting within them.
    :ivar regions: UUID of a zone or target -> names of its oblasts, the one with the largest share first.
    :ivar bases: UUID of a target -> its nearest field base.
    """

    targets: Units
    regions: dict[str, tuple[str, ...]]
    bases: dict[str, NearestBase]


def read_places(
    path: str | Path,
    data: ProgrammeData,
    edited: EditedTargets | None,
    context: QgsCoordinateTransformContext,
    cancelled: Cancelled | None = None,
) -> Places:
    """Read targets and bases of a programme file and place them; on any thread.

    :param edited: unsaved edits of the targets; they win over the file.
    :param context: the project's coordinate operations.
    :raises ProgrammeFileError: the file cannot be read.
    :raises SourceError: the CRS of a table is unknown.
    :raises CancelledError: ``cancelled`` answered True.
    """
    with reading(path) as connection:
        rows = read_rows(connection, "target", context, cancelled, _COLUMNS)
        names, points = _read_points(connection, context)
    if edited is not None:
        newer = Rows.of(read_polygons(edited.source, context, _COLUMNS, "target", cancelled=cancelled))
        rows = rows.without(edited.deleted).overlaid(newer)
    units = _units(rows)
    regions = {**_regions_of(data.zones, data.regions, cancelled), **_regions_of(units, data.regions, cancelled)}
    return Places(units, regions, _nearest(units, names, points, cancelled))


def _units(rows: Rows) -> Units:
    """Rows as units; one without a UUID goes by its feature id, as everywhere."""
    uuids = zip(rows.column("uuid"), rows.ids.tolist())
    keys = tuple(text_of(uuid) or f"fid:{fid}" for uuid, fid in uuids)
    codes, names = (tuple(map(text_of, rows.column(name))) for name in ("code", "name"))
    return Units(keys, codes, names, rows.wkb)


def _geometry(wkb: bytes | None) -> QgsGeometry:
    geometry = QgsGeometry()
    if wkb is not None:
        geometry.fromWkb(wkb)
        if not geometry.isGeosValid():
            geometry = geometry.makeValid()
    return geometry


def _regions_of(units: Units, regions: Units, cancelled: Cancelled | None) -> dict[str, tuple[str, ...]]:
    shapes = [_geometry(wkb) for wkb in regions.wkb]
    engines = []
    for shape in shapes:
        engine = None if shape.isNull() else QgsGeometry.createGeometryEngine(shape.constGet())
        if engine is not None:
            engine.prepareGeometry()
        engines.append(engine)
    result = {}
    for key, wkb in zip(units.keys, units.wkb):
        if cancelled is not None and cancelled():
            raise CancelledError
        unit = _geometry(wkb)
        shares = [
            (_share(unit, shape, engine), name)
            for shape, engine, name in zip(shapes, engines, regions.names)
            if engine is not None and not unit.isNull() and shape.boundingBoxIntersects(unit)
        ]
        shares = sorted((pair for pair in shares if pair[0] >= _LEAST_SHARE), key=lambda pair: -pair[0])
        result[key] = tuple(dict.fromkeys(name for _, name in shares))
    return result


def _share(unit: QgsGeometry, shape: QgsGeometry, engine: object) -> float:
    """Share of a unit that lies in a region, in plane degrees: enough for an order."""
    if engine.contains(unit.constGet()):
        return 1.0
    area = unit.area()
    return unit.intersection(shape).area() / area if area > 0 and engine.intersects(unit.constGet()) else 0.0


def _read_points(
    connection: sqlite3.Connection, context: QgsCoordinateTransformContext
) -> tuple[list[str], NDArray[np.float64]]:
    """Names and (n, 2) lon/lat degrees of the bases that have a position."""
    found = geometry_column(connection, "base")
    if found is None:
        return [], np.empty((0, 2))
    column, srs_id = found
    lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
    to_lonlat = transform_between(QgsCoordinateReferenceSystem.fromEpsgId(srs_id), lonlat, context)
    names: list[str] = []
    points: list[tuple[float, float]] = []
    for name, blob in connection.execute(select("base", "name", quoted(column), ordered=True)):
        geometry = _geometry(wkb_of(blob))
        if geometry.isNull() or geometry.isEmpty():
            continue
        try:
            point = to_lonlat.transform(geometry.centroid().asPoint())
        except (QgsCsException, ValueError, TypeError):
            continue
        if math.isfinite(point.x()) and math.isfinite(point.y()):
            names.append(text_of(name))
            points.append((point.x(), point.y()))
    return names, np.array(points, dtype=np.float64).reshape(-1, 2)


def _nearest(
    units: Units, names: list[str], points: NDArray[np.float64], cancelled: Cancelled | None
) -> dict[str, NearestBase]:
    if not names:
        return {}
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}"), QgsCoordinateTransformContext())
    measure.setEllipsoid(ELLIPSOID)
    result = {}
    for key, wkb in zip(units.keys, units.wkb):
        if cancelled is not None and cancelled():
            raise CancelledError
        inside = _geometry(wkb).pointOnSurface()
        if inside.isNull() or inside.isEmpty():
            continue
        here = inside.asPoint()
        # Good enough to tell the few that may be nearest.
        east = (points[:, 0] - here.x() + 180) % 360 - 180
        flat = np.hypot(east * math.cos(math.radians(here.y())), points[:, 1] - here.y())
        best = [
            (measure.measureLine(here, QgsPointXY(*points[index])) / 1000, names[index])
            for index in np.argsort(flat, kind="stable")[:_CANDIDATES]
        ]
        km, name = min(best)
        result[key] = NearestBase(name, km)
    return result
