"""Which footprints meet which atoms, by their envelopes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .atoms import Atoms
from .footprints import Parts
from .grid import Cells, cell_bounds, spans, spread
from .sheets import LAT_CELLS, LON_CELLS

Indices = NDArray[np.int64]
_WINDOW = 1 << 16
"""Parts whose cells are looked up together."""


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
        """Find the pairs by integer arithmetic on the envelopes; atoms of one cell meet the same parts.

        In windows of parts: what is computed of all cells that they touch is many times the size of the result.
        """
        cells, place_of_atom = np.unique(atoms.cells, return_inverse=True)
        windows = range(0, max(len(parts.bounds), 1), _WINDOW)
        found = [_meetings(cells, parts.bounds[low : low + _WINDOW], low) for low in windows]
        place, part, rank = (np.concatenate(column) for column in zip(*found))
        # numpy sorts 16-bit numbers in linear time.
        order = np.argsort(rank, kind="stable")
        order = order[np.argsort(place[order], kind="stable")]
        part = part[order]
        of_place = np.concatenate([[0], np.cumsum(np.bincount(place, minlength=len(cells)))])
        first = np.concatenate([[0], np.cumsum(np.diff(of_place)[place_of_atom])])
        atom = np.repeat(np.arange(len(atoms)), np.diff(first))
        return cls(atom, part[ranges(of_place, place_of_atom)], first, len(parts.owners))

    def of_atoms(self, atoms: Indices) -> Indices:
        """Places of all pairs of some atoms, which ascend."""
        return ranges(self.first, atoms)

    def of_parts(self, parts: Indices) -> Indices:
        """Places of all pairs of some parts."""
        order, first = self._by_part
        return order[ranges(first, parts)]

    @cached_property
    def _by_part(self) -> tuple[Indices, Indices]:
        order = np.argsort(self.parts, kind="stable")
        return order, np.searchsorted(self.parts[order], np.arange(self.part_count + 1))


def ranges(first: Indices, which: Indices) -> Indices:
    """The ranges ``first[k]:first[k + 1]`` of all ``which``, end to end."""
    counts = first[which + 1] - first[which]
    return np.asarray(np.repeat(first[which] - (np.cumsum(counts) - counts), counts) + np.arange(int(counts.sum())))


def _meetings(
    cells: Cells, bounds: NDArray[np.float64], offset: int
) -> tuple[NDArray[np.unsignedinteger[Any]], Indices, NDArray[np.uint16]]:
    """Cells that envelopes share area with: place of the cell, envelope, rank by falling overlap in 65 536 steps."""
    part, cell = spread(*spans(bounds))
    place = np.searchsorted(cells, cell)
    inside = np.flatnonzero(place < len(cells))
    inside = inside[cells[place[inside]] == cell[inside]]
    part, place = part[inside], place[inside]
    box, cover = cell_bounds(cells)[place], bounds[part]
    wide = np.minimum(box[:, 2], cover[:, 2]) - np.maximum(box[:, 0], cover[:, 0])
    high = np.minimum(box[:, 3], cover[:, 3]) - np.maximum(box[:, 1], cover[:, 1])
    kept = np.flatnonzero((wide > 0) & (high > 0))
    steps = np.iinfo(np.uint16).max
    rank = (steps * (1 - (wide * high)[kept] * (LON_CELLS * LAT_CELLS))).clip(0, steps).astype(np.uint16)
    return place[kept].astype(np.min_scalar_type(len(cells))), part[kept] + offset, rank
