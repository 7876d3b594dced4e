"""The coverage engine's geometry by shapely 2.1 or newer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .kernel import MENDINGS, Geometries, KernelError, Rings, Wkb, absent

_POLYGON, _MULTIPOLYGON = 3, 6


class ShapelyKernel:
    """Vectorised; GEOS releases Python's lock, so threads run side by side."""

    name = "shapely"

    def decode(self, wkb: Wkb) -> Geometries:
        """See :meth:`.Kernel.decode`."""
        return np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), dtype=object)

    def encode(self, geometries: Geometries) -> Wkb:
        """See :meth:`.Kernel.encode`."""
        return np.asarray(shapely.to_wkb(geometries, output_dimension=2, byte_order=1), dtype=object)

    def boxes(self, bounds: NDArray[np.float64]) -> Geometries:
        """See :meth:`.Kernel.boxes`."""
        return np.asarray(shapely.box(bounds[:, 0], bounds[:, 1], bounds[:, 2], bounds[:, 3]), dtype=object)

    def bounds(self, geometries: Geometries) -> NDArray[np.float64]:
        """See :meth:`.Kernel.bounds`."""
        with np.errstate(invalid="ignore"):  # of NaN coordinates
            return np.asarray(shapely.bounds(geometries))

    def repair(self, geometries: Geometries) -> tuple[Geometries, NDArray[np.bool_]]:
        """See :meth:`.Kernel.repair`."""
        kinds = shapely.get_type_id(geometries)
        usable = shapely.is_valid(geometries) & ((kinds == _POLYGON) | (kinds == _MULTIPOLYGON))
        usable &= ~shapely.is_empty(geometries)
        mended = ~usable & ~shapely.is_missing(geometries)
        result = geometries.copy()
        result[~usable] = None
        for index in np.flatnonzero(mended):
            if np.isfinite(shapely.get_coordinates(geometries[index])).all():
                result[index] = _mend(geometries[index])
        return result, mended

    def intersection(self, left: Geometries, right: Geometries) -> Geometries:
        """See :meth:`.Kernel.intersection`."""
        return _polygons(_overlay(shapely.intersection, left, right))

    def covers(self, left: Geometries, right: Geometries) -> NDArray[np.bool_]:
        """See :meth:`.Kernel.covers`."""
        return _covers(left, right)

    def difference(self, left: Geometries, right: Geometries, grid: float = 0.0) -> Geometries:
        """See :meth:`.Kernel.difference`."""
        return _polygons(_overlay(shapely.difference, left, right, grid_size=grid if grid > 0 else None))

    def union(self, geometries: Geometries) -> Any:
        """See :meth:`.Kernel.union`."""
        merged = _overlay(shapely.union_all, geometries)
        return None if merged is None or merged.is_empty else merged

    def parts(self, geometries: Geometries) -> tuple[Geometries, NDArray[np.int64]]:
        """See :meth:`.Kernel.parts`."""
        parts, owners = shapely.get_parts(geometries, return_index=True)
        return np.asarray(parts, dtype=object), owners.astype(np.int64)

    def collect(self, polygons: Geometries) -> Any:
        """See :meth:`.Kernel.collect`."""
        return shapely.multipolygons(polygons)

    def is_empty(self, geometries: Geometries) -> NDArray[np.bool_]:
        """See :meth:`.Kernel.is_empty`."""
        return np.asarray(shapely.is_empty(geometries) | shapely.is_missing(geometries))

    def rings(self, geometries: Geometries) -> Rings:
        """See :meth:`.Kernel.rings`."""
        parts, part_owner = shapely.get_parts(geometries, return_index=True)
        rings, ring_part = shapely.get_rings(parts, return_index=True)
        coordinates, ring_of_vertex = shapely.get_coordinates(rings, return_index=True)
        counts = np.bincount(ring_of_vertex, minlength=len(rings))
        holes = np.zeros(len(rings), dtype=bool)
        holes[1:] = ring_part[1:] == ring_part[:-1]
        starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        return Rings(coordinates, starts, part_owner[ring_part].astype(np.int64), holes)


def _overlay(operation: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    try:
        with np.errstate(invalid="ignore"):  # GEOS leaves the processor's flag set by envelopes of empty results
            return operation(*arguments, **options)
    except shapely.errors.GEOSException as error:
        raise KernelError(str(error)) from error


def _covers(left: Geometries, right: Geometries) -> NDArray[np.bool_]:
    """Pair by pair, False for sound pairs whose edges almost meet, at which GEOS gives up."""
    try:
        return np.asarray(shapely.covers(left, right), dtype=bool)
    except shapely.errors.GEOSException:
        if len(left) == 1:
            return np.array([False])
        half = len(left) // 2
        return np.concatenate([_covers(left[:half], right[:half]), _covers(left[half:], right[half:])])


def _mend(geometry: Any) -> Any:
    """The polygons of the valid form of one geometry, or ``None`` for none of them."""
    for _ in range(MENDINGS):
        geometry = _valid_form(geometry)
        if geometry is None or shapely.is_valid(geometry):
            return geometry
    return None


def _valid_form(geometry: Any) -> Any:
    # Linework steps in where GEOS fails at the structure, about once in 50 000 crossed polygons.
    for options in ({"method": "structure", "keep_collapsed": False}, {"method": "linework"}):
        try:
            return _polygons(np.array([shapely.make_valid(geometry, **options)], dtype=object))[0]
        except shapely.errors.GEOSException:
            continue
    return None


def _polygons(geometries: Any) -> Geometries:
    """Keep of each geometry its polygons, ``None`` where there are none."""
    array = np.asarray(geometries, dtype=object)
    kinds = shapely.get_type_id(array)
    array[shapely.is_empty(array) | ((kinds >= 0) & (kinds < _POLYGON))] = None
    mixed = np.flatnonzero(((kinds > _POLYGON) & (kinds != _MULTIPOLYGON)) & ~absent(array))
    for index in mixed:
        parts = shapely.get_parts(shapely.get_parts(array[index]))
        flat = parts[shapely.get_type_id(parts) == _POLYGON]
        array[index] = shapely.union_all(flat) if len(flat) else None
    return array
