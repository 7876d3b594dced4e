"""The border of a territory: which positions lie inside, and how far the others lie from it along the ellipsoid."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .geodesic import geodesic_m
from .kernel import Rings

_LONGEST_DEGREE_M = 111_695.0
"""One degree of a meridian at the pole, the longest degree that the ellipsoid has."""
_BANDS = 2048
_EXACT_M = 0.05
_PARTS = 8
_RUN = 32  # edges whose envelopes are looked at as one
_AT_ONCE = 4_000_000

Positions = NDArray[np.float64]
"""(n, 2) longitude and latitude in degrees."""


class Border:
    """The rings of a territory, edges straight in longitude and latitude as everywhere."""

    def __init__(self, rings: Rings) -> None:
        coordinates = rings.coordinates
        owner = np.repeat(np.arange(len(rings.starts) - 1), np.diff(rings.starts))
        edge = np.flatnonzero(owner[1:] == owner[:-1])
        self._from, self._to = coordinates[edge], coordinates[edge + 1]
        low, high = np.minimum(self._from, self._to), np.maximum(self._from, self._to)
        self._starts = np.arange(0, len(edge), _RUN)
        self._runs = np.empty((0, 4))
        if len(edge):
            self._runs = np.hstack([np.minimum.reduceat(low, self._starts), np.maximum.reduceat(high, self._starts)])
        self._south = float(low[:, 1].min(initial=np.inf))
        self._north = float(high[:, 1].max(initial=-np.inf))
        # Edges by bands of latitude: a ray to the east crosses only edges of the band that it starts in.
        first, last = self._band(low[:, 1]), self._band(high[:, 1])
        repeats = last - first + 1
        edges = np.repeat(np.arange(len(edge)), repeats)
        bands = first[edges] + np.arange(len(edges)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
        order = np.argsort(bands, kind="stable")
        self._banded, self._limits = edges[order], np.searchsorted(bands[order], np.arange(_BANDS + 1))

    def __len__(self) -> int:
        return len(self._from)

    def _band(self, latitude: NDArray[np.float64]) -> NDArray[np.int64]:
        height = max(self._north - self._south, 1e-12) / _BANDS
        return np.asarray(np.clip(((latitude - self._south) / height).astype(np.int64), 0, _BANDS - 1))

    def inside(self, positions: Positions) -> NDArray[np.bool_]:
        """(n,) True within the outer rings and out of the holes (even-odd rule); NaN lies nowhere."""
        result = np.zeros(len(positions), dtype=bool)
        lat = positions[:, 1]
        near = np.flatnonzero((lat >= self._south) & (lat <= self._north) & np.isfinite(positions[:, 0]))
        band = self._band(lat[near])
        counts = self._limits[band + 1] - self._limits[band]
        step = max(1, int(_AT_ONCE // max(counts.max(initial=1), 1)))
        for low in range(0, len(near), step):
            some, repeats = near[low : low + step], counts[low : low + step]
            point = np.repeat(np.arange(len(some)), repeats)
            turn = np.arange(len(point)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
            edge = self._banded[self._limits[band[low : low + step]][point] + turn]
            crossed = self._crosses(positions[some[point]], edge)
            result[some] = np.bincount(point, crossed, minlength=len(some)).astype(np.int64) % 2 == 1
        return result

    def _crosses(self, positions: Positions, edges: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether a position sees an edge to the east, pair by pair."""
        (lon, lat), (west, south), (east, north) = positions.T, self._from[edges].T, self._to[edges].T
        across = (south > lat) != (north > lat)
        rise = np.where(across, north - south, 1.0)
        return np.asarray(across & (lon < west + (lat - south) * ((east - west) / rise)))

    def nears(self, bounds: NDArray[np.float64]) -> NDArray[np.bool_]:
        """(n,) False where no piece of the border can lie in an envelope (west, south, east, north)."""
        result = np.zeros(len(bounds), dtype=bool)
        runs = self._runs
        step = max(1, _AT_ONCE // max(len(runs), 1))
        for low in range(0, len(bounds), step):
            box = bounds[low : low + step, :, None]
            meets = (runs[:, 0] <= box[:, 2]) & (runs[:, 2] >= box[:, 0])
            result[low : low + step] = (meets & (runs[:, 1] <= box[:, 3]) & (runs[:, 3] >= box[:, 1])).any(axis=1)
        return result

    def distance_m(self, lon: float, lat: float) -> float:
        """Metres along the geodesic to the nearest point of the border; infinite where there is none.

        Branch and bound: an edge cannot be nearer than its middle less half its length, so of ever shorter pieces only
        those stay that may hold the nearest point, until their length does not matter (5 cm).
        """
        if not len(self):
            return float(np.inf)
        # First by runs of edges: some point of the border lies within half the diagonal of a run's envelope.
        middle = (self._runs[:, :2] + self._runs[:, 2:]) / 2
        away, half = (
            geodesic_m(lon, lat, middle[:, 0], middle[:, 1]),
            _longest_m(self._runs[:, :2], self._runs[:, 2:]) / 2,
        )
        best = float((away + half).min())
        runs = self._starts[away - half <= best]
        edges = (runs[:, None] + np.arange(_RUN)).ravel()
        edges = edges[edges < len(self)]
        start, end = self._from[edges], self._to[edges]
        while len(start):
            middle = (start + end) / 2
            away = geodesic_m(lon, lat, middle[:, 0], middle[:, 1])
            best = min(best, float(away.min()))
            half = _longest_m(start, end) / 2
            open_still = (away - half < best - _EXACT_M) & (half > _EXACT_M)
            start, end = start[open_still], end[open_still]
            share = np.linspace(0, 1, _PARTS + 1)[:, None, None]
            cuts = start + (end - start) * share
            start, end = cuts[:-1].reshape(-1, 2), cuts[1:].reshape(-1, 2)
        return best

    def distances_m(self, positions: Positions) -> NDArray[np.float64]:
        """(n,) the same for many positions, one by one."""
        return np.array([self.distance_m(float(lon), float(lat)) for lon, lat in positions], dtype=np.float64)


def _longest_m(start: Positions, end: Positions) -> NDArray[np.float64]:
    """(n,) metres that edges cannot exceed."""
    level = np.where(start[:, 1] * end[:, 1] < 0, 0.0, np.minimum(np.abs(start[:, 1]), np.abs(end[:, 1])))
    # A parallel of the ellipsoid is longer than that of the sphere by 1 in 297 at the most.
    across = (end[:, 0] - start[:, 0]) * np.cos(np.radians(level)) * 1.004
    return np.asarray(_LONGEST_DEGREE_M * np.hypot(across, end[:, 1] - start[:, 1]))
