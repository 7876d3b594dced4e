"""Area on the ellipsoid of polygons whose edges are straight in longitude and latitude.

The area follows from the vertices alone, without projection: Green's theorem turns it into an integral of the
authalic function q along the edges, so parallels and meridians are exact and areas are additive.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from .kernel import Rings

SEMI_MAJOR_M = 6_378_137.0
"""Equatorial radius of WGS 84 in metres."""
INVERSE_FLATTENING = 298.257223563
_FLATTENING = 1 / INVERSE_FLATTENING
E2 = _FLATTENING * (2 - _FLATTENING)
"""Square of the first eccentricity of WGS 84."""

# q(phi) = sin(phi) * sum over k of _Q_SERIES[k] * sin(phi)^2k: the power series of Snyder 1987, eq. 3-12, from
# 1/(1 - x) = sum x^k and atanh(x)/x = sum x^2k/(2k + 1). Each term is e2 = 0.0067 times the one before, so eight
# reach the last bit of a double.
_Q_SERIES = tuple((1 - E2) * E2**k * (1 + 1 / (2 * k + 1)) for k in range(8))
_GAUSS = ((-math.sqrt(0.6), 5 / 9), (0.0, 8 / 9), (math.sqrt(0.6), 5 / 9))  # nodes and weights on -1 to 1
_LONGEST_EDGE = 4.0  # degrees of latitude that one quadrature spans; beyond, an edge is split


def authalic_q(latitude_deg: ArrayLike) -> NDArray[np.float64]:
    """Snyder's q (1987, "Map Projections: A Working Manual", eq. 3-12), dimensionless.

    The area between the equator, a parallel and two meridians is ``a^2 / 2 * q * (lon2 - lon1)`` in radians.
    """
    sine = np.sin(np.radians(np.asarray(latitude_deg, dtype=np.float64)))
    square = sine * sine
    total = np.full_like(square, _Q_SERIES[-1])
    for coefficient in _Q_SERIES[-2::-1]:
        total *= square
        total += coefficient
    return np.asarray(sine * total)


def ring_areas_m2(coordinates: NDArray[np.float64], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Signed areas of closed rings, positive where they run clockwise seen from above.

    :param coordinates: (m, 2) lon/lat degrees of all rings end to end, each ring closed by its first vertex.
    :param starts: (r + 1,) index of the first vertex of each ring, and m at the end.
    :return: (r,) square metres.

    Formula: ``a^2 / 2 * sum over edges of (lon2 - lon1) * mean of q along the edge``, the mean by three-point
    Gauss-Legendre quadrature. q is taken relative to the ring's first vertex, which changes nothing in a closed ring
    but keeps small rings free of cancellation.
    """
    rings = len(starts) - 1
    if rings <= 0 or not len(coordinates):
        return np.zeros(max(rings, 0))
    lon, lat = coordinates[:, 0], coordinates[:, 1]
    owner = np.repeat(np.arange(rings), np.diff(starts))
    inside = np.flatnonzero((owner[1:] == owner[:-1]) & (lon[1:] != lon[:-1]))
    ring, lat1, lat2 = owner[inside], lat[inside], lat[inside + 1]
    width = np.radians(lon[inside + 1] - lon[inside])
    if len(inside) and (pieces := np.ceil(np.abs(lat2 - lat1) / _LONGEST_EDGE)).max() > 1:
        ring, width, lat1, lat2 = _split_long(ring, width, lat1, lat2, np.maximum(pieces, 1).astype(np.int64))
    reference = authalic_q(lat[np.minimum(starts[:-1], len(lat) - 1)])[ring]
    middle, half = (lat1 + lat2) / 2, (lat2 - lat1) / 2
    mean = np.zeros_like(middle)
    flat = half == 0  # parallels, which are half of all edges of sheets, need one evaluation
    mean[flat] = authalic_q(middle[flat])
    sloped = ~flat
    for node, weight in _GAUSS:
        mean[sloped] += weight / 2 * authalic_q(middle[sloped] + node * half[sloped])
    summed = np.bincount(ring, width * (mean - reference), minlength=rings)
    return np.asarray(SEMI_MAJOR_M**2 / 2 * summed)


def _split_long(
    ring: NDArray[np.int64],
    width: NDArray[np.float64],
    lat1: NDArray[np.float64],
    lat2: NDArray[np.float64],
    pieces: NDArray[np.int64],
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Cut edges into equal parts that the quadrature integrates to the last digits."""
    total = np.repeat(pieces, pieces)
    order = np.arange(len(total)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    south, rise = np.repeat(lat1, pieces), np.repeat(lat2 - lat1, pieces)
    return (
        np.repeat(ring, pieces),
        np.repeat(width, pieces) / total,
        south + rise * (order / total),
        south + rise * ((order + 1) / total),
    )


def areas_of_rings(rings: Rings, count: int) -> NDArray[np.float64]:
    """Areas in m2 of ``count`` polygonal geometries from all their rings: outer rings less holes."""
    areas = np.abs(ring_areas_m2(rings.coordinates, rings.starts))
    return np.bincount(rings.owners, np.where(rings.holes, -areas, areas), minlength=count).astype(np.float64)


def area_m2(geometries: Any) -> NDArray[np.float64]:
    """Areas of shapely polygons or multipolygons in lon/lat degrees (WGS 84 ellipsoid).

    :param geometries: one geometry or an array of them; empty and missing ones have area 0.
    :return: float array of square metres, of the length of the input (1 for a single geometry).
    """
    from .shapely_kernel import ShapelyKernel

    array = np.atleast_1d(np.asarray(geometries, dtype=object))
    return areas_of_rings(ShapelyKernel().rings(array), len(array))


def sheet_area_m2(west: float, south: float, east: float, north: float) -> float:
    """Closed form of the area between two meridians and two parallels (degrees), in m2 (Snyder 1987, eq. 3-12)."""
    low, high = authalic_q([south, north])
    return float(SEMI_MAJOR_M**2 / 2 * np.radians(east - west) * (high - low))
