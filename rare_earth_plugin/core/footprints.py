"""Footprints of surveys: geometries that are decoded, checked and repaired when first needed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .grid import Blocks, block_bounds, spans
from .kernel import Geometries, Kernel, Wkb, absent
from .wkb import WkbColumn, digests_of, lengths_of

_BUSY = 20_000
"""Vertices x touched cells past which a footprint is cut into parts."""

_WINDOW = 1 << 16
"""Envelopes that are looked at together."""
_PIECE = 5000
"""Footprints that are decoded together: their bytes are held beside the geometries for as long."""

CHECKED_WHOLE = 20_000
"""Up to so many footprints are all checked for their validity; of more only those that a figure needs."""

PENDING, SOUND, REPAIRED, SKIPPED = 0, 1, 2, 3
_MIXER = np.uint64(0x9E3779B97F4A7C15)  # odd, from the golden ratio: spreads every bit


@dataclass
class Footprints:
    """Geometries as the engine takes them.

    :ivar wkb: (n,) WKB in lon/lat degrees, ``None`` for a missing geometry; a late column is read as far as needed.
    :ivar bounds: (n, 4) west, south, east, north; NaN where there is no geometry.
    :ivar geometries: (n,) valid polygons, as far as they were needed.
    :ivar state: (n,) ``PENDING``, ``SOUND``, ``REPAIRED`` or ``SKIPPED`` (nothing polygonal).
    :ivar fetched: (n,) WKB of a late column, as far as :meth:`bytes_of` was asked for it.
    """

    wkb: WkbColumn
    bounds: NDArray[np.float64]
    geometries: Geometries
    state: NDArray[np.int8]
    fetched: Wkb

    @classmethod
    def read(cls, wkb: WkbColumn, kernel: Kernel, bounds: NDArray[np.float64] | None = None) -> Footprints:
        """Footprints from WKB. Without ``bounds`` every geometry is decoded and checked at once, otherwise when it is
        needed first: of 100 000 footprints four in five never are.
        """
        count = len(wkb)
        known = np.full((count, 4), np.nan) if bounds is None else bounds
        nothing = np.full(count, None, dtype=object)
        fetched = wkb if isinstance(wkb, np.ndarray) else nothing.copy()
        result = cls(wkb, known, nothing, np.zeros(count, dtype=np.int8), fetched)
        if bounds is None:
            result.bounds[:] = kernel.bounds(result.need(np.arange(count), kernel))
        else:
            result.state[np.isnan(bounds).any(axis=1)] = SKIPPED
        return result

    def need(self, which: NDArray[np.int64], kernel: Kernel) -> Geometries:
        """Valid geometries of the footprints ``which``; ``None`` where nothing polygonal can be had."""
        pending = which[self.state[which] == PENDING]
        if len(pending):
            pending = np.unique(pending)
            for low in range(0, len(pending), _PIECE):
                some = pending[low : low + _PIECE]
                wkb = self.fetched[some]
                late = absent(wkb)
                wkb[late] = self.wkb[some[late]]
                sound, mended = kernel.repair(kernel.decode(wkb))
                self.geometries[some] = sound
                self.state[some] = np.where(kernel.is_empty(sound), SKIPPED, np.where(mended, REPAIRED, SOUND))
        return self.geometries[which]

    def bytes_of(self, which: NDArray[np.int64]) -> Wkb:
        """WKB of the footprints ``which``, held from now on: who looks at a footprint's bytes looks again."""
        late = np.unique(which[absent(self.fetched[which])])
        self.fetched[late] = self.wkb[late]
        return self.fetched[which]


@dataclass(frozen=True)
class Parts:
    """Footprints, the large ones cut into blocks of cells.

    A long outline overlaid with each of its cells costs vertices x cells; cut by halves, it costs little more than
    its vertices.

    :ivar owners: (p,) the footprint that a part belongs to.
    :ivar bounds: (p, 4) envelope of the part.
    :ivar pieces: (p,) geometry of a part that was cut, ``None`` where the part is the whole footprint.
    """

    source: Footprints
    owners: NDArray[np.int64]
    bounds: NDArray[np.float64]
    pieces: Geometries

    @classmethod
    def of(cls, footprints: Footprints, kernel: Kernel) -> Parts:
        """Cut the footprints whose vertices x touched cells pass the limit."""
        plain, large = _by_size(footprints)
        owners, bounds, pieces = [plain], [np.empty((0, 4))], [np.empty(0, dtype=object)]
        blocks = Blocks.around(footprints.need(large, kernel), kernel)
        while len(blocks.owners):
            whole = absent(blocks.pieces)
            rings = kernel.rings(blocks.pieces)
            vertices = np.bincount(rings.owners, np.diff(rings.starts), minlength=len(blocks.pieces))
            small = (vertices * blocks.sizes <= _BUSY) | (blocks.sizes == 1)
            done = blocks.pieces[small]
            done[whole[small]] = kernel.boxes(block_bounds(*blocks.spans[whole].T))
            owners.append(large[blocks.owners[small]])
            bounds.append(kernel.bounds(done))
            pieces.append(done)
            blocks = blocks.some(~small).halved(kernel)
        owner = np.concatenate(owners)
        order = np.argsort(_ranks(footprints)[owner], kind="stable")
        parts = cls(footprints, owner[order], footprints.bounds[owner[order]], np.full(len(owner), None, dtype=object))
        cut = np.flatnonzero(order >= len(plain))
        parts.bounds[cut] = np.concatenate(bounds)[order[cut] - len(plain)]
        parts.pieces[cut] = np.concatenate(pieces)[order[cut] - len(plain)]
        return parts

    def geometries(self, which: NDArray[np.int64], kernel: Kernel) -> Geometries:
        """Valid geometries of parts; ``None`` where a footprint has nothing polygonal."""
        result = self.pieces[which]
        whole = np.flatnonzero(absent(result))
        result[whole] = self.source.need(self.owners[which[whole]], kernel)
        return result


def _by_size(footprints: Footprints) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Footprints that stay as they are, and those that are worth cutting."""
    count = len(footprints.bounds)
    busy = np.zeros(count, dtype=bool)
    vertices = lengths_of(footprints.wkb) // 16
    for low in range(0, count, _WINDOW):
        some = slice(low, low + _WINDOW)
        _, _, width, height = spans(footprints.bounds[some])
        busy[some] = (vertices[some] * width * height > _BUSY) & (width * height > 1)
    return np.flatnonzero(~busy), np.flatnonzero(busy)


def _ranks(footprints: Footprints) -> NDArray[np.int64]:
    """Place of each footprint by its envelope, then its bytes: the order of a layer's rows must decide no tie.

    Envelopes are ordered by a number mixed from their bits, since sorting four columns takes ten times as long.
    """
    bits = np.ascontiguousarray(footprints.bounds).view(np.uint64)
    mixed = np.zeros(len(bits), dtype=np.uint64)
    for column in bits.T:
        mixed = (mixed ^ column) * _MIXER
        mixed ^= mixed >> np.uint64(29)
    order = np.argsort(mixed, kind="stable")
    mixed = mixed[order]
    among = _to_compare(mixed, footprints.wkb, order)
    keys = list(zip(mixed[among].tolist(), (wkb or b"" for wkb in footprints.wkb[order[among]])))
    order[among] = order[among[sorted(range(len(keys)), key=keys.__getitem__)]]
    ranks = np.empty(len(order), dtype=np.int64)
    ranks[order] = np.arange(len(order))
    return ranks


def _to_compare(envelopes: NDArray[np.uint64], wkb: WkbColumn, order: NDArray[np.int64]) -> NDArray[np.int64]:
    """Places that share their envelope, in rising order of it, with others whose bytes are not all the same as theirs.

    Most footprints of one envelope are copies, of which any may come first, so that nobody has to look at their bytes.
    """
    twin = np.append(envelopes[1:] == envelopes[:-1], False)
    among = np.flatnonzero(twin | np.append(False, twin[:-1]))
    digests = digests_of(wkb, order[among])
    group = np.searchsorted(envelopes, envelopes[among])
    unlike = (group[1:] == group[:-1]) & (digests[1:] != digests[:-1])
    return among[np.isin(group, group[1:][unlike])]
