"""Polygons of any layer, in any coordinate reference system, as plain WKB in longitude and latitude (WGS 84)."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsUnitTypes,
    QgsVariantUtils,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.coverage import CancelledError
from ..core.errors import SurveyError
from ..core.wkb import WkbColumn
from .crs_catalogue import is_known
from .tables import CRS_ID
from .transforms import transform_between

LONGEST_EDGE_M = 2_000.0
"""Edges are cut to this before a change of CRS, because a straight edge of one is a curve in the other."""
METRES_PER_DEGREE = 111_320.0
"""One degree of longitude on the equator, the longest that a degree gets."""
EAST_LIMIT, NORTH_LIMIT = 360.0, 90.0
"""How far from 0 a position in degrees may lie; longitudes may run past the antimeridian."""
_CURVE_STEP = math.radians(0.1)  # of arc; an inscribed circle is then too small by 5e-7
_MOST_VERTICES = 5_000_000  # an outline of 10 million km at 2 km: no place on Earth
_LOOK_EVERY = 256
_KIND_END = 5
# WKB of a Polygon (3) and a MultiPolygon (6) in two dimensions. To ask QGIS for the kind takes longer than to read one.
_PLAIN_KINDS = (b"\x01\x03\x00\x00\x00", b"\x01\x06\x00\x00\x00")

Box = tuple[float, float, float, float]
"""West, south, east, north."""
NO_BOX: Box = (math.nan, math.nan, math.nan, math.nan)

SKIP_REASONS = (
    "no_geometry",
    "unreadable",
    "not_polygon",
    "not_finite",
    "too_large",
    "transform_failed",
    "outside_globe",
    "antimeridian",
)


class SourceError(SurveyError):
    """A layer that no polygons can be read from.

    :ivar reason: ``crs_unknown``, ``no_operation`` (no way from its CRS to WGS 84) or ``column_missing``.
    :ivar layer: the layer's name.
    :ivar detail: the CRS or the column.
    """

    def __init__(self, reason: str, layer: str, detail: str = "") -> None:
        super().__init__(f"{layer}: {reason} {detail}".rstrip())
        self.reason, self.layer, self.detail = reason, layer, detail


@dataclass(frozen=True)
class Skipped:
    """A feature whose geometry cannot be used, and why (one of :data:`SKIP_REASONS`)."""

    id: int
    reason: str


@dataclass(frozen=True)
class PolygonTable:
    """Features as columns of the same length, in the order of the source.

    :ivar wkb: (n,) 2D WKB in EPSG:4326, ``None`` for the features in ``skipped``. Validity is the kernel's business.
    :ivar bounds: (n, 4) their west, south, east, north in degrees, NaN for the features in ``skipped``.
    :ivar ids: (n,) feature ids.
    :ivar columns: requested attribute -> n values: ``None``, str, int, float, bool, date or datetime.
    :ivar operation: name of the datum operation, "" where the source is in EPSG:4326 already.
    :ivar accuracy_m: of the operation, ``None`` where PROJ does not know it.
    """

    wkb: WkbColumn
    bounds: np.ndarray[Any, np.dtype[np.float64]]
    ids: np.ndarray[Any, np.dtype[np.int64]]
    columns: dict[str, list[Any]]
    skipped: tuple[Skipped, ...]
    operation: str = ""
    accuracy_m: float | None = None

    def __len__(self) -> int:
        return len(self.ids)


class ToLonLat:
    """Turns geometries of one CRS into polygons in longitude and latitude."""

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext, layer: str = ""
    ) -> None:
        """Prepare the operation that ``context`` (the project's) prescribes.

        :raises SourceError: the CRS is unknown, or nothing leads from it to WGS 84.
        """
        if not is_known(crs):
            raise SourceError("crs_unknown", layer, crs.description())
        self._transform: QgsCoordinateTransform | None = None
        # OGC:CRS84 differs in the order of axes only, and QGIS always keeps longitude first.
        if crs.authid() not in (f"EPSG:{CRS_ID}", "OGC:CRS84"):
            self._transform = transform_between(crs, QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}"), context)
            if not self._transform.isValid():
                raise SourceError("no_operation", layer, crs.userFriendlyIdentifier())
        self._step = LONGEST_EDGE_M / METRES_PER_DEGREE
        if not crs.isGeographic():
            metre = QgsUnitTypes.fromUnitToUnitFactor(Qgis.DistanceUnit.Meters, crs.mapUnits())
            self._step = LONGEST_EDGE_M * metre

    def operation(self) -> tuple[str, float | None]:
        """Name and accuracy in metres of the operation in use; known for sure after the first geometry."""
        if self._transform is None:
            return "", None
        details = self._transform.instantiatedCoordinateOperationDetails()
        return details.name, details.accuracy if details.accuracy >= 0 else None

    def wkb(self, geometry: QgsGeometry) -> tuple[bytes | None, str]:
        """Polygons of a geometry as WKB, or ``None`` and one of :data:`SKIP_REASONS`."""
        return self.polygons(geometry)[:2]

    def polygons(self, geometry: QgsGeometry) -> tuple[bytes | None, str, Box]:
        """The same with the envelope, which is :data:`NO_BOX` where there are no polygons."""
        if self._transform is None:
            content = geometry.asWkb().data()
            if content[:_KIND_END] in _PLAIN_KINDS and not geometry.isEmpty():
                return _placed(content, _envelope(geometry), "not_finite")
        if geometry.isNull() or geometry.isEmpty():
            return None, "no_geometry", NO_BOX
        flat = polygons_of(geometry)
        if flat is None:
            return None, "not_polygon", NO_BOX
        box = _envelope(flat)
        if box is None:
            return None, "not_finite", NO_BOX
        if self._transform is not None:
            if flat.length() / self._step > _MOST_VERTICES:
                return None, "too_large", NO_BOX
            flat = flat.densifyByDistance(self._step)
            try:
                outcome = flat.transform(self._transform)
            except QgsCsException:
                return None, "transform_failed", NO_BOX
            if outcome != Qgis.GeometryOperationResult.Success:
                return None, "transform_failed", NO_BOX
            # Edges of 2 km cannot jump half around the globe, unless the operation wrapped the longitude.
            if self._wraps(flat):
                return None, "antimeridian", NO_BOX
            return _placed(flat.asWkb().data(), _envelope(flat), "transform_failed")
        return _placed(flat.asWkb().data(), box, "not_finite")

    @staticmethod
    def _wraps(geometry: QgsGeometry) -> bool:
        if geometry.boundingBox().width() <= 180:
            return False
        for part in geometry.asGeometryCollection():
            for ring in part.asPolygon():
                if any(abs(ring[i].x() - ring[i + 1].x()) > 180 for i in range(len(ring) - 1)):
                    return True
        return False


def polygons_of(geometry: QgsGeometry) -> QgsGeometry | None:
    """The polygonal parts of a geometry, in two dimensions and with straight edges; ``None`` where there are none."""
    flat = QgsGeometry(geometry)
    if QgsWkbTypes.isCurvedType(flat.wkbType()):
        flat = QgsGeometry(flat.constGet().segmentize(_CURVE_STEP))
    kind = QgsWkbTypes.flatType(flat.wkbType())
    if kind == Qgis.WkbType.GeometryCollection:
        parts = [polygons_of(part) for part in flat.asGeometryCollection()]
        flat = QgsGeometry.collectGeometry([part for part in parts if part is not None])
        if flat.isNull() or flat.isEmpty():
            return None
    elif QgsWkbTypes.geometryType(kind) != Qgis.GeometryType.Polygon:
        return None
    elif kind not in (Qgis.WkbType.Polygon, Qgis.WkbType.MultiPolygon):  # triangle, TIN, polyhedral surface
        parts = flat.constGet().coordinateSequence()
        flat = QgsGeometry.fromMultiPolygonXY([[list(map(QgsPointXY, ring)) for ring in part] for part in parts])
    abstract = flat.get()
    abstract.dropZValue()
    abstract.dropMValue()
    return flat


def _placed(content: bytes, box: Box | None, reason: str) -> tuple[bytes | None, str, Box]:
    """Polygons with their envelope, unless it lies beyond the globe, or for a ``reason`` there is none."""
    if box is None:
        return None, reason, NO_BOX
    west, south, east, north = box
    if not (-EAST_LIMIT <= west <= east <= EAST_LIMIT and -NORTH_LIMIT <= south <= north <= NORTH_LIMIT):
        return None, "outside_globe", NO_BOX
    return content, "", box


def _envelope(geometry: QgsGeometry) -> Box | None:
    """West, south, east, north, or ``None`` where a coordinate is no finite number, which an envelope may hide."""
    # The perimeter is a sum over all vertices, so a NaN or an infinity anywhere makes it one.
    if not math.isfinite(geometry.length()):
        return None
    box = geometry.boundingBox()
    values = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return values if math.isfinite(sum(values)) else None


def plain(value: Any) -> Any:
    """An attribute as a plain Python value."""
    if value is None or QgsVariantUtils.isNull(value):
        return None
    if isinstance(value, QDate):
        return datetime.date(value.year(), value.month(), value.day()) if value.isValid() else None
    if isinstance(value, QDateTime):
        if not value.isValid():
            return None
        day, time = value.date(), value.time()
        return datetime.datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second(), time.msec() * 1000
        )
    return value


def read_polygons(
    source: QgsFeatureSource | QgsVectorLayerFeatureSource,
    context: QgsCoordinateTransformContext,
    columns: Sequence[str] = (),
    name: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    ids: Collection[int] | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> PolygonTable:
    """Read all polygons of a source; any thread that may iterate the source may call this.

    :param source: vector layer (main thread only), its feature source, or a Processing source.
    :param context: the project's coordinate operations.
    :param columns: attributes to read beside the geometry.
    :param name: of the layer, for errors.
    :param progress: called with the finished share, 0 to 1.
    :param ids: features to read, ``None`` for all.
    :param crs: for a source that itself knows none.
    :raises SourceError: CRS unknown or a column missing.
    :raises CancelledError: ``cancelled`` answered True.
    """
    is_layer_source = isinstance(source, QgsVectorLayerFeatureSource)
    name = name or ("" if is_layer_source else source.sourceName())
    own = source.crs() if is_layer_source else source.sourceCrs()
    converter = ToLonLat(crs if crs is not None and not is_known(own) else own, context, name)
    fields = source.fields()
    places = [fields.lookupField(column) for column in columns]
    for column, place in zip(columns, places):
        if place < 0:
            raise SourceError("column_missing", name, column)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(places)
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    if ids is not None:
        request.setFilterFids(list(ids))
    total = 0 if is_layer_source else source.featureCount()
    wkbs: list[bytes | None] = []
    boxes: list[Box] = []
    ids: list[int] = []
    values: list[list[Any]] = [[] for _ in columns]
    skipped: list[Skipped] = []
    for number, feature in enumerate(_features(source, request)):
        if number % _LOOK_EVERY == 0:
            if cancelled is not None and cancelled():
                raise CancelledError
            if progress is not None and total > 0:
                progress(min(number / total, 1.0))
        wkb, reason, box = converter.polygons(feature.geometry())
        if reason:
            skipped.append(Skipped(feature.id(), reason))
        wkbs.append(wkb)
        boxes.append(box)
        ids.append(feature.id())
        for column, place in zip(values, places):
            column.append(plain(feature.attribute(place)))
    array = np.full(len(wkbs), None, dtype=object)
    array[:] = wkbs
    operation, accuracy = converter.operation()
    table = dict(zip(columns, values))
    bounds = np.array(boxes, dtype=np.float64).reshape(-1, 4)
    return PolygonTable(array, bounds, np.array(ids, dtype=np.int64), table, tuple(skipped), operation, accuracy)


def _features(source: Any, request: QgsFeatureRequest) -> Any:
    if isinstance(source, QgsProcessingFeatureSource):
        # Processing would stop at the first invalid geometry; here they are repaired and listed.
        return source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    return source.getFeatures(request)
