"""Features of a foreign layer as rows: polygons or points in EPSG:4326, whatever they were drawn in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core.coverage import CancelledError
from ..core.kernel import Wkb
from .polygon_source import EAST_LIMIT, NO_BOX, NORTH_LIMIT, Box, Skipped, SourceError, ToLonLat, plain, polygons_of
from .tables import CRS_ID, NO_GEOMETRY, POINTS, POLYGONS
from .transforms import transform_between

_LOOK_EVERY = 256
_HALF_LETTER = "\ufffd"
_LEAST_CORNERS = 4  # of a closed polyline, the first one counted twice


@dataclass(frozen=True)
class Placement:
    """Where the numbers of a layer lie on Earth.

    :ivar crs: what they are taken for.
    :ivar swapped: they stand as north, east, so the first is the second.
    """

    crs: QgsCoordinateReferenceSystem
    swapped: bool = False


@dataclass(frozen=True)
class ForeignRows:
    """Features as columns of the same length, in the order of the source.

    :ivar wkb: (n,) 2D WKB in EPSG:4326, ``None`` for the features in ``skipped``, for all where none was asked.
    :ivar bounds: (n, 4) west, south, east, north in degrees, NaN where there is no geometry.
    :ivar ids: (n,) feature ids.
    :ivar columns: field -> n values: ``None``, str, int, float, bool, date or datetime.
    :ivar skipped: features without a usable geometry, each with its reason: those of
        :data:`.polygon_source.SKIP_REASONS`, or ``not_point``.
    :ivar operation: name of the datum operation, "" where there was none.
    :ivar accuracy_m: of the operation, ``None`` where PROJ does not know it.
    :ivar closed_lines: features whose closed lines were taken as polygons.
    """

    wkb: Wkb
    bounds: NDArray[np.float64]
    ids: NDArray[np.int64]
    columns: dict[str, list[Any]]
    skipped: tuple[Skipped, ...]
    operation: str = ""
    accuracy_m: float | None = None
    closed_lines: int = 0

    def __len__(self) -> int:
        return len(self.ids)


class ForeignReader:
    """A layer as it stood when this was made, edits that were not saved included."""

    def __init__(
        self,
        layer: QgsVectorLayer,
        geometry: str,
        columns: Sequence[str],
        placement: Placement,
        context: QgsCoordinateTransformContext,
        keep: object = None,
    ) -> None:
        """Take the snapshot; main thread only.

        :param geometry: what the rows shall have: ``POLYGONS``, ``POINTS`` or ``NO_GEOMETRY`` of :mod:`.tables`.
        :param columns: fields to read.
        :param keep: what must not go before the rows are read: the folder of a temporary copy.
        :raises SourceError: ``crs_unknown``, ``no_operation`` or ``column_missing``.
        """
        fields = layer.fields()
        self._places = [fields.lookupField(column) for column in columns]
        for column, place in zip(columns, self._places):
            if place < 0:
                raise SourceError("column_missing", layer.name(), column)
        self._names, self._keep = tuple(columns), keep
        self._source = QgsVectorLayerFeatureSource(layer)
        self._total = layer.featureCount()
        self._geometry = geometry
        self._shape = _converter(geometry, placement, context, layer.name())

    def read(
        self, progress: Callable[[float], None] | None = None, cancelled: Callable[[], bool] | None = None
    ) -> ForeignRows:
        """All rows; any one thread may call this once.

        :param progress: called with the finished share, 0 to 1.
        :raises CancelledError: ``cancelled`` answered True.
        """
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes(self._places)
        request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        if self._shape is None:
            request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        wkbs: list[bytes | None] = []
        boxes: list[Box] = []
        ids: list[int] = []
        values: list[list[Any]] = [[] for _ in self._names]
        skipped: list[Skipped] = []
        for number, feature in enumerate(self._source.getFeatures(request)):
            if number % _LOOK_EVERY == 0:
                if cancelled is not None and cancelled():
                    raise CancelledError
                if progress is not None and self._total > 0:
                    progress(min(number / self._total, 1.0))
            wkb, reason, box = (None, "", NO_BOX) if self._shape is None else self._shape.convert(feature.geometry())
            if reason:
                skipped.append(Skipped(feature.id(), reason))
            wkbs.append(wkb)
            boxes.append(box)
            ids.append(feature.id())
            for column, place in zip(values, self._places):
                column.append(_whole_letters(plain(feature.attribute(place))))
        array = np.full(len(wkbs), None, dtype=object)
        array[:] = wkbs
        operation, accuracy = ("", None) if self._shape is None else self._shape.operation()
        return ForeignRows(
            array,
            np.array(boxes, dtype=np.float64).reshape(-1, 4),
            np.array(ids, dtype=np.int64),
            dict(zip(self._names, values)),
            tuple(skipped),
            operation,
            accuracy,
            self._shape.closed if isinstance(self._shape, _Polygons) else 0,
        )


def _whole_letters(value: Any) -> Any:
    """A value without the half letter that a field of fixed width leaves at its end in UTF-8."""
    return value.rstrip(_HALF_LETTER) if isinstance(value, str) and value.endswith(_HALF_LETTER) else value


def _converter(
    geometry: str, placement: Placement, context: QgsCoordinateTransformContext, layer: str
) -> _Polygons | _Points | None:
    if geometry == NO_GEOMETRY:
        return None
    return {POLYGONS: _Polygons, POINTS: _Points}[geometry](placement, context, layer)


class _Polygons:
    """Polygons and closed lines as polygons."""

    def __init__(self, placement: Placement, context: QgsCoordinateTransformContext, layer: str) -> None:
        self._swapped = placement.swapped
        self._converter = ToLonLat(placement.crs, context, layer)
        self.operation = self._converter.operation
        self.closed = 0

    def convert(self, geometry: QgsGeometry) -> tuple[bytes | None, str, Box]:
        shape = geometry
        outlines = None
        if not geometry.isNull() and polygons_of(geometry) is None:
            outlines = closed_lines(geometry)
            shape = outlines or geometry
        if self._swapped and not shape.isNull():
            shape = QgsGeometry(shape)
            shape.get().swapXy()
        wkb, reason, box = self._converter.polygons(shape)
        self.closed += outlines is not None and not reason
        return wkb, reason, box


class _Points:
    """Points; of a point set with one member, that member."""

    def __init__(self, placement: Placement, context: QgsCoordinateTransformContext, layer: str) -> None:
        self._swapped = placement.swapped
        # Checks the CRS in the same way as for polygons.
        self._checked = ToLonLat(placement.crs, context, layer)
        self._transform = transform_between(placement.crs, QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}"), context)

    def operation(self) -> tuple[str, float | None]:
        return self._checked.operation() if self._transform.isShortCircuited() else operation_of(self._transform)

    def convert(self, geometry: QgsGeometry) -> tuple[bytes | None, str, Box]:
        if geometry.isNull() or geometry.isEmpty():
            return None, "no_geometry", NO_BOX
        if geometry.constGet().nCoordinates() != 1:
            return None, "not_point", NO_BOX
        vertex = geometry.vertexAt(0)
        x, y = vertex.x(), vertex.y()
        if not np.isfinite([x, y]).all():
            return None, "not_finite", NO_BOX
        try:
            place = self._transform.transform(QgsPointXY(y, x) if self._swapped else QgsPointXY(x, y))
        except QgsCsException:
            return None, "transform_failed", NO_BOX
        lon, lat = place.x(), place.y()
        if not np.isfinite([lon, lat]).all():
            return None, "transform_failed", NO_BOX
        if abs(lon) > EAST_LIMIT or abs(lat) > NORTH_LIMIT:
            return None, "outside_globe", NO_BOX
        return QgsGeometry.fromPointXY(place).asWkb().data(), "", (lon, lat, lon, lat)


def operation_of(transform: QgsCoordinateTransform) -> tuple[str, float | None]:
    """Name and accuracy in metres of the operation that a transform has used; "" and ``None`` where it did nothing."""
    if transform.isShortCircuited():
        return "", None
    details = transform.instantiatedCoordinateOperationDetails()
    return details.name, details.accuracy if details.accuracy >= 0 else None


def closed_lines(geometry: QgsGeometry) -> QgsGeometry | None:
    """Lines that end where they began, as polygons; ``None`` unless every part is such a line."""
    rings = []
    for part in geometry.asGeometryCollection():
        if part.type() != Qgis.GeometryType.Line:
            return None
        curve = part.constGet()
        if QgsWkbTypes.isCurvedType(part.wkbType()):
            curve = curve.segmentize()
        points = [QgsPointXY(vertex) for vertex in curve.vertices()]
        if len(points) < _LEAST_CORNERS or points[0] != points[-1]:
            return None
        rings.append([points])
    return QgsGeometry.fromMultiPolygonXY(rings) if rings else None
