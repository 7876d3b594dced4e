"""The coverage engine's geometry by QGIS itself, for a QGIS without a shapely that can be used.

The same GEOS does the work as under shapely, called once for each geometry instead of once for an array. Nothing here
touches a layer or the project, so any thread may use it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry, QgsGeometryParameters, QgsRectangle, QgsWkbTypes

from ..core.kernel import MENDINGS, Geometries, KernelError, Rings, Wkb

_MULTIPOLYGON = 6
_SHORTEST_RING = 3
_HEADER = struct.Struct("<BII")
_COUNT = struct.Struct("<I")


class QgisKernel:
    """Geometries are ``QgsGeometry`` objects in arrays, ``None`` for a missing one."""

    name = "qgis"

    def decode(self, wkb: Wkb) -> Geometries:
        """See :meth:`.Kernel.decode`."""
        return _array(map(_decoded, wkb), len(wkb))

    def encode(self, geometries: Geometries) -> Wkb:
        """See :meth:`.Kernel.encode`."""
        return _array((None if g is None else g.asWkb().data() for g in geometries), len(geometries))

    def boxes(self, bounds: NDArray[np.float64]) -> Geometries:
        """See :meth:`.Kernel.boxes`."""
        return _array((QgsGeometry.fromRect(QgsRectangle(*row)) for row in bounds.tolist()), len(bounds))

    def bounds(self, geometries: Geometries) -> NDArray[np.float64]:
        """See :meth:`.Kernel.bounds`."""
        result = np.full((len(geometries), 4), np.nan)
        for index, geometry in enumerate(geometries):
            if geometry is not None and not geometry.isEmpty():
                box = geometry.boundingBox()
                result[index] = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
        return result

    def repair(self, geometries: Geometries) -> tuple[Geometries, NDArray[np.bool_]]:
        """See :meth:`.Kernel.repair`."""
        mended = np.zeros(len(geometries), dtype=bool)
        result = np.full(len(geometries), None, dtype=object)
        for index, geometry in enumerate(geometries):
            if geometry is None:
                continue
            if not _is_finite(geometry):
                mended[index] = True
            elif _is_polygonal(geometry) and not geometry.isEmpty() and geometry.isGeosValid():
                result[index] = geometry
            else:
                mended[index] = True
                result[index] = _mend(geometry)
        return result, mended

    def intersection(self, left: Geometries, right: Geometries) -> Geometries:
        """See :meth:`.Kernel.intersection`."""
        return _overlay(lambda a, b: a.intersection(b), left, right)

    def covers(self, left: Geometries, right: Geometries) -> NDArray[np.bool_]:
        """See :meth:`.Kernel.covers`; for areas "contains" and "covers" are the same."""
        held = (one is not None and other is not None and one.contains(other) for one, other in zip(left, right))
        return np.fromiter(held, dtype=bool, count=len(left))

    def difference(self, left: Geometries, right: Geometries, grid: float = 0.0) -> Geometries:
        """See :meth:`.Kernel.difference`."""
        parameters = QgsGeometryParameters()
        if grid > 0:
            parameters.setGridSize(grid)
        return _overlay(lambda a, b: a.difference(b, parameters), left, right)

    def union(self, geometries: Geometries) -> Any:
        """See :meth:`.Kernel.union`."""
        present = [geometry for geometry in geometries if geometry is not None and not geometry.isEmpty()]
        if not present:
            return None
        merged = QgsGeometry.unaryUnion(present)
        if merged.isNull():
            raise KernelError(merged.lastError())
        return None if merged.isEmpty() else merged

    def parts(self, geometries: Geometries) -> tuple[Geometries, NDArray[np.int64]]:
        """See :meth:`.Kernel.parts`."""
        several = [_parts(geometry) for geometry in geometries]
        counts = np.fromiter(map(len, several), dtype=np.int64, count=len(several))
        return _array(chain.from_iterable(several), int(counts.sum())), np.repeat(np.arange(len(several)), counts)

    def collect(self, polygons: Geometries) -> Any:
        """See :meth:`.Kernel.collect`."""
        return QgsGeometry.collectGeometry(list(polygons))

    def is_empty(self, geometries: Geometries) -> NDArray[np.bool_]:
        """See :meth:`.Kernel.is_empty`."""
        return np.fromiter((g is None or g.isEmpty() for g in geometries), dtype=bool, count=len(geometries))

    def rings(self, geometries: Geometries) -> Rings:
        """See :meth:`.Kernel.rings`."""
        pieces: list[NDArray[np.float64]] = []
        owners: list[int] = []
        holes: list[bool] = []
        for index, geometry in enumerate(geometries):
            if geometry is None or not _is_polygonal(geometry):
                continue
            for number, ring in _rings_of(geometry.asWkb().data()):
                pieces.append(ring)
                owners.append(index)
                holes.append(number > 0)
        counts = np.fromiter(map(len, pieces), dtype=np.int64, count=len(pieces))
        return Rings(
            np.concatenate(pieces) if pieces else np.empty((0, 2)),
            np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
            np.array(owners, dtype=np.int64),
            np.array(holes, dtype=bool),
        )


def _array(items: Any, count: int) -> Any:
    """Object array, item by item: numpy would try to look inside some objects."""
    result = np.full(count, None, dtype=object)
    for index, item in enumerate(items):
        result[index] = item
    return result


def _rings_of(wkb: bytes) -> Iterator[tuple[int, NDArray[np.float64]]]:
    """Rings of a 2D little-endian polygon or multipolygon, each with its number within its polygon (0: outer)."""
    _, kind, count = _HEADER.unpack_from(wkb)
    position = 9
    for _ in range(count if kind == _MULTIPOLYGON else 1):
        ring_count = count
        if kind == _MULTIPOLYGON:
            ring_count = _HEADER.unpack_from(wkb, position)[2]
            position += 9
        for number in range(ring_count):
            (vertices,) = _COUNT.unpack_from(wkb, position)
            ring = np.frombuffer(wkb, dtype="<f8", count=2 * vertices, offset=position + 4).reshape(-1, 2)
            position += 4 + 16 * vertices
            if vertices:
                yield number, ring


def _decoded(wkb: Any) -> QgsGeometry | None:
    """One geometry in two dimensions. What GEOS refuses to build (curves, open or too short rings) is unreadable."""
    if wkb is None:
        return None
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(wkb))
    if geometry.isNull() or QgsWkbTypes.isCurvedType(geometry.wkbType()):
        return None
    abstract = geometry.get()
    abstract.dropZValue()
    abstract.dropMValue()
    if not _is_polygonal(geometry):
        return geometry
    rings = list(_rings_of(geometry.asWkb().data()))
    if not all(_is_ring(ring) for _, ring in rings):
        return None
    if abstract.partCount() > sum(number == 0 for number, _ in rings) > 0:
        # QGIS calls a multipolygon invalid for an empty part, which GEOS and shapely pass over.
        geometry = QgsGeometry.collectGeometry([part for part in geometry.asGeometryCollection() if not part.isEmpty()])
    return geometry


def _is_ring(ring: NDArray[np.float64]) -> bool:
    return len(ring) >= _SHORTEST_RING and bool((ring[0] == ring[-1]).all())


def _is_polygonal(geometry: QgsGeometry) -> bool:
    return geometry.wkbType() in (Qgis.WkbType.Polygon, Qgis.WkbType.MultiPolygon)


def _is_finite(geometry: QgsGeometry) -> bool:
    if _is_polygonal(geometry):
        return all(bool(np.isfinite(ring).all()) for _, ring in _rings_of(geometry.asWkb().data()))
    return all(np.isfinite((vertex.x(), vertex.y())).all() for vertex in geometry.vertices())


def _mend(geometry: QgsGeometry) -> QgsGeometry | None:
    """The polygons of the valid form of one geometry, or ``None`` for none of them."""
    for _ in range(MENDINGS):
        valid = geometry.makeValid(Qgis.MakeValidMethod.Structure, keepCollapsed=False)
        if valid.isNull():  # GEOS fails at the structure, about once in 50 000 crossed polygons
            valid = geometry.makeValid(Qgis.MakeValidMethod.Linework)
        geometry = None if valid.isNull() else _polygons(valid)
        if geometry is None or geometry.isGeosValid():
            return geometry
    return None


def _overlay(operation: Callable[[Any, Any], QgsGeometry], left: Geometries, right: Geometries) -> Geometries:
    result = np.full(len(left), None, dtype=object)
    for index, (one, other) in enumerate(zip(left, right)):
        if one is None or other is None:
            continue
        outcome = operation(one, other)
        if outcome.isNull():
            raise KernelError(outcome.lastError())
        result[index] = _polygons(outcome)
    return result


def _parts(geometry: QgsGeometry | None) -> list[QgsGeometry]:
    if geometry is None:
        return []
    return geometry.asGeometryCollection() if geometry.isMultipart() else [geometry]


def _polygons(geometry: QgsGeometry) -> QgsGeometry | None:
    """Keep the polygons of a geometry, ``None`` where there are none."""
    if _is_polygonal(geometry):
        return None if geometry.isEmpty() else geometry
    parts = [part for part in geometry.asGeometryCollection() if _is_polygonal(part) and not part.isEmpty()]
    if not parts:
        return None
    merged = QgsGeometry.unaryUnion(parts)
    if merged.isNull():
        raise KernelError(merged.lastError())
    return merged
