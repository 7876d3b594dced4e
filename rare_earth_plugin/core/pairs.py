"""Which footprints meet which atoms, by their envelopes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .atoms import Atoms
from .footprints import Parts
from .grid import cell_bounds, spans, spread
from .sheets import LAT_CELLS, LON_CELLS

Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Pairs:
    """Pairs of an atom and a part of a footprint whose envelopes share area, by atom and then by falling overlap.

    :ivar atoms: (p,) ascending.
    :ivar parts: (p,) alongside.
    :ivar first: (atoms + 1,) index of the first pair of each atom, and p at the end.
    """

    atoms: Indices
    parts: Indices
    first: Indices
    part_count: int

    @classmethod
    def of(cls, atoms: Atoms, parts: Parts) -> Pairs:
        """Find the pairs by integer arithmetic on the envelopes; atoms of one cell meet the same parts."""
        cells, first, counts = np.unique(atoms.cells, return_index=True, return_counts=True)
        part, cell = spread(*spans(parts.bounds))
        place = np.searchsorted(cells, cell)
        inside = np.flatnonzero(place < len(cells))
        inside = inside[cells[place[inside]] == cell[inside]]
        part, place = part[inside], place[inside]
        box, cover = cell_bounds(cells)[place], parts.bounds[part]
        wide = np.minimum(box[:, 2], cover[:, 2]) - np.maximum(box[:, 0], cover[:, 0])
        high = np.minimum(box[:, 3], cover[:, 3]) - np.maximum(box[:, 1], cover[:, 1])
        kept = np.flatnonzero((wide > 0) & (high > 0))
        kept = kept[_by_place_and_overlap(place[kept], (wide * high)[kept], len(cells))]
        part, place = part[kept], place[kept]
        repeats = counts[place]
        atom = np.repeat(first[place] - (np.cumsum(repeats) - repeats), repeats) + np.arange(int(repeats.sum()))
        part = np.repeat(part, repeats)
        order = np.argsort(atom, kind="stable")
        return cls(atom[order], part[order], np.searchsorted(atom[order], np.arange(len(atoms) + 1)), len(parts.owners))

    def of_atoms(self, atoms: Indices) -> Indices:
        """Places of all pairs of some atoms, which ascend."""
        return _ranges(self.first, atoms)

    def of_parts(self, parts: Indices) -> Indices:
        """Places of all pairs of some parts."""
        order, first = self._by_part
        return order[_ranges(first, parts)]

    @cached_property
    def _by_part(self) -> tuple[Indices, Indices]:
        order = np.argsort(self.parts, kind="stable")
        return order, np.searchsorted(self.parts[order], np.arange(self.part_count + 1))


def _ranges(first: Indices, which: Indices) -> Indices:
    """The ranges ``first[k]:first[k + 1]`` of all ``which``, end to end."""
    counts = first[which + 1] - first[which]
    return np.asarray(np.repeat(first[which] - (np.cumsum(counts) - counts), counts) + np.arange(int(counts.sum())))


def _by_place_and_overlap(place: Indices, overlap: NDArray[np.float64], places: int) -> Indices:
    """Order by place and then by falling overlap, in 65 536 steps: numpy sorts 16-bit numbers in linear time."""
    steps = np.iinfo(np.uint16).max
    rank = (steps * (1 - overlap * (LON_CELLS * LAT_CELLS))).clip(0, steps).astype(np.uint16)
    order = np.argsort(rank, kind="stable")
    return order[np.argsort(place[order].astype(np.min_scalar_type(places)), kind="stable")]
