"""What the coverage engine asks of a geometry library.

Two libraries answer: shapely (:mod:`.shapely_kernel`) and QGIS's own ``QgsGeometry`` (in ``store``). The
engine never looks inside a geometry; it passes arrays of them from one call to the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .errors import SurveyError

Geometries = NDArray[np.object_]
Wkb = NDArray[np.object_]
MENDINGS = 4
"""Repairs of one geometry at the most: rounding leaves about one mended polygon in 3 000 that crosses itself again."""


def absent(geometries: Geometries) -> NDArray[np.bool_]:
    """True where there is no geometry (``None``)."""
    return np.asarray(geometries == np.array(None), dtype=bool)


class KernelError(SurveyError):
    """The geometry library gave up on at least one pair of an overlay."""


@dataclass(frozen=True)
class Rings:
    """All rings of an array of polygonal geometries, laid end to end.

    :ivar coordinates: (m, 2) lon/lat degrees.
    :ivar starts: (r + 1,) index of the first vertex of each ring, and m at the end.
    :ivar owners: (r,) index of the geometry that each ring belongs to.
    :ivar holes: (r,) True where the ring is a hole.
    """

    coordinates: NDArray[np.float64]
    starts: NDArray[np.int64]
    owners: NDArray[np.int64]
    holes: NDArray[np.bool_]


class Kernel(Protocol):
    """Planar operations on arrays of polygonal geometries in lon/lat degrees; ``None`` is "no geometry"."""

    name: str

    def decode(self, wkb: Wkb) -> Geometries:
        """Geometries from an array of WKB bytes; ``None`` where the bytes are missing or cannot be read."""
        ...

    def encode(self, geometries: Geometries) -> Wkb:
        """2D little-endian WKB; ``None`` stays ``None``."""
        ...

    def boxes(self, bounds: NDArray[np.float64]) -> Geometries:
        """Rectangles from an (n, 4) array of west, south, east, north."""
        ...

    def bounds(self, geometries: Geometries) -> NDArray[np.float64]:
        """(n, 4) west, south, east, north; NaN where a geometry is missing or empty."""
        ...

    def repair(self, geometries: Geometries) -> tuple[Geometries, NDArray[np.bool_]]:
        """Valid polygonal geometries and a mask of those that had to be mended.

        Mending is ``make_valid`` by the structure method, of which only polygons are kept. A geometry of which
        nothing polygonal is left, or with a NaN or infinite coordinate, becomes ``None`` (and counts as mended).
        """
        ...

    def intersection(self, left: Geometries, right: Geometries) -> Geometries:
        """Polygonal part of the pairwise intersection, ``None`` where there is none; raises :class:`KernelError`."""
        ...

    def covers(self, left: Geometries, right: Geometries) -> NDArray[np.bool_]:
        """True where ``left`` is known to hold all of ``right``, pair by pair; False also where nobody can tell."""
        ...

    def difference(self, left: Geometries, right: Geometries, grid: float = 0.0) -> Geometries:
        """Pairwise ``left - right``, on a precision grid (degrees) where ``grid`` > 0; raises :class:`KernelError`."""
        ...

    def union(self, geometries: Geometries) -> Any:
        """One geometry that covers what any of them covers, ``None`` for none of them; raises :class:`KernelError`."""
        ...

    def parts(self, geometries: Geometries) -> tuple[Geometries, NDArray[np.int64]]:
        """Single polygons, and the index of the geometry that each comes from, ascending; none for ``None``."""
        ...

    def collect(self, polygons: Geometries) -> Any:
        """One geometry of several single polygons, which share no area."""
        ...

    def is_empty(self, geometries: Geometries) -> NDArray[np.bool_]:
        """True where there is no geometry or an empty one."""
        ...

    def rings(self, geometries: Geometries) -> Rings:
        """Every ring with its vertices, in the order of the geometries."""
        ...
