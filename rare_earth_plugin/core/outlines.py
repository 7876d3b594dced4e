"""Where a box lies by an outline, from the bytes of its WKB and without a geometry library.

An overlay costs forty microseconds, this question one. Four overlays in ten would find that a footprint takes all of a
remainder or nothing of it, which the remainder's envelope tells as well: no edge of the footprint enters it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .footprints import SOUND, Parts
from .kernel import Kernel, Wkb, absent

_COUNT = struct.Struct("<I")
CROSSED, OUTSIDE, INSIDE = 0, 1, 2
"""An edge enters the box, or nobody can tell; the outline holds nothing of the box; it holds all of it."""
_SLACK = 1e-13
"""Degrees by which an edge must pass a corner: more than the rounding of the test."""
_THIN = 1e-9
"""Degrees; a box that is thinner is left to an overlay."""
_BATCH = 1500
"""Outlines that are laid end to end."""
_POLYGON = b"\x01\x03\x00\x00\x00\x01\x00\x00\x00"
"""WKB of a little-endian polygon of one ring, up to the number of its vertices."""
_MULTIPOLYGON = b"\x01\x06\x00\x00\x00\x01\x00\x00\x00" + _POLYGON


@dataclass(frozen=True)
class Outlines:
    """Outlines of parts of footprints, read when they are needed first.

    :ivar rings: (p,) bytes of the coordinates of a part that is one ring, empty for all else; ``None`` until needed.
    """

    parts: Parts
    rings: Wkb

    @classmethod
    def of(cls, parts: Parts, kernel: Kernel) -> Outlines:
        """Only what was cut is looked at."""
        rings = np.full(len(parts.owners), None, dtype=object)
        cut = np.flatnonzero(~absent(parts.pieces))
        rings[cut] = [_ring(wkb) for wkb in kernel.encode(parts.pieces[cut])]
        return cls(parts, rings)

    def sides(self, which: NDArray[np.int64], boxes: NDArray[np.float64]) -> NDArray[np.int8]:
        """(n,) ``CROSSED``, ``OUTSIDE`` or ``INSIDE``: where each box, west, south, east, north, lies by a part.

        The answer holds also for an outline that crosses itself and is repaired later, with one exception: inside of
        it is only what the repair says, so ask :meth:`sound`.
        """
        new = np.unique(which[absent(self.rings[which])])
        self.rings[new] = [_ring(wkb) for wkb in self.parts.source.bytes_of(self.parts.owners[new])]
        pieces = range(0, len(which), _BATCH)
        found = [_sides(self.rings[which[low : low + _BATCH]], boxes[low : low + _BATCH]) for low in pieces]
        return np.concatenate([np.zeros(0, dtype=np.int8), *found])

    def sound(self, which: NDArray[np.int64]) -> NDArray[np.bool_]:
        """(n,) True where the outline is the footprint as it counts. Its geometry must have been needed before."""
        cut = ~absent(self.parts.pieces[which])
        return np.asarray(cut | (self.parts.source.state[self.parts.owners[which]] == SOUND))


def _ring(wkb: bytes | None) -> memoryview:
    """Coordinates of a polygon of one ring, empty for all else; a view of the bytes, which are held already."""
    if wkb is None:
        return memoryview(b"")
    start = 13 if wkb[:9] == _POLYGON else 22 if wkb[:18] == _MULTIPOLYGON else 0
    # A wrong number of vertices is for the geometry library to find.
    whole = start and len(wkb) - start == 16 * _COUNT.unpack_from(wkb, start - 4)[0]
    return memoryview(wkb)[start if whole else len(wkb) :]


def _sides(rings: Wkb, boxes: NDArray[np.float64]) -> NDArray[np.int8]:
    """Where each box lies by a ring, given as the bytes of its closed coordinates; no bytes: ``CROSSED``."""
    counts = np.fromiter(map(len, rings), dtype=np.int64, count=len(rings)) // 16
    x, y = np.frombuffer(b"".join(rings.tolist()), dtype="<f8").reshape(-1, 2).T
    west, south, east, north = boxes.T
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    owner = np.repeat(np.arange(len(rings)), counts)
    inner = owner[1:] == owner[:-1]
    clear = ~inner
    for values, low, high in ((x, west, east), (y, south, north)):
        for beyond in (values <= np.repeat(low, counts), values >= np.repeat(high, counts)):
            clear |= beyond[1:] & beyond[:-1]
    near = np.flatnonzero(~clear)
    ring = owner[near]
    across, up = x[near + 1] - x[near], y[near + 1] - y[near]
    distance = np.abs(across * (middle_y[ring] - y[near]) - up * (middle_x[ring] - x[near]))
    reach = np.abs(up) * ((east - west)[ring] / 2 + _SLACK) + np.abs(across) * ((north - south)[ring] / 2 + _SLACK)
    crossed = (counts == 0) | (np.minimum(east - west, north - south) < _THIN)
    crossed[ring[~(distance > reach)]] = True
    # The winding number of the middle, by the edges that pass from one side of its parallel to the other.
    above = y > np.repeat(middle_y, counts)
    edge = np.flatnonzero((above[1:] != above[:-1]) & inner)
    ring = owner[edge]
    across, up = x[edge + 1] - x[edge], y[edge + 1] - y[edge]
    left = across * (middle_y[ring] - y[edge]) - up * (middle_x[ring] - x[edge])
    turn = np.where(up > 0, left > 0, -(left < 0).astype(np.int8))
    winding = np.bincount(ring, turn, minlength=len(rings))
    return np.where(crossed, CROSSED, np.where(winding != 0, INSIDE, OUTSIDE)).astype(np.int8)
