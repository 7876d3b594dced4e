"""What is left of atoms while footprints are taken away, in single polygons as soon as they come apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .kernel import Geometries, Kernel
from .pairs import Indices, ranges


@dataclass
class Rest:
    """What is left of some atoms; each polygon has a narrow envelope of its own.

    :ivar geometries: (n,) pieces, ``None`` where nothing is left.
    :ivar homes: (n,) place of the atom that a piece belongs to.
    :ivar envelopes: (n, 4) of the pieces, NaN where nothing is left.
    """

    geometries: Geometries
    homes: Indices
    envelopes: NDArray[np.float64]

    @classmethod
    def of(cls, geometries: Geometries, kernel: Kernel) -> Rest:
        """Atoms as they are, a piece each."""
        return cls(geometries, np.arange(len(geometries)), kernel.bounds(geometries))

    def candidates(self, homes: Indices, parts: Indices) -> tuple[Indices, Indices]:
        """Pieces and parts, by piece, from places of atoms, which ascend, and parts."""
        first = np.searchsorted(homes, np.arange(int(self.homes.max(initial=-1)) + 2))
        return np.repeat(np.arange(len(self.homes)), np.diff(first)[self.homes]), parts[ranges(first, self.homes)]

    def some_left(self, count: int) -> NDArray[np.bool_]:
        """(count,) True for the atoms of which something is left."""
        result = np.zeros(count, dtype=bool)
        result[self.homes[~np.isnan(self.envelopes[:, 0])]] = True
        return result

    def come_apart(self, taken: Indices, piece: Indices, part: Indices, kernel: Kernel) -> tuple[Indices, Indices]:
        """Split those pieces of which several polygons are left. Every one takes over the candidates, by piece."""
        polygons, owner = kernel.parts(self.geometries[taken])
        several = ~firsts(owner)
        parents = taken[owner[several]]
        born = len(self.homes) + np.arange(len(parents))
        self.geometries[taken[owner[~several]]] = polygons[~several]
        self.geometries = np.concatenate([self.geometries, polygons[several]])
        self.homes = np.concatenate([self.homes, self.homes[parents]])
        self.envelopes = np.concatenate([self.envelopes, np.empty((len(born), 4))])
        fresh = np.concatenate([taken, born])
        self.envelopes[fresh] = kernel.bounds(self.geometries[fresh])
        first = np.searchsorted(piece, np.arange(len(self.homes) + 1))
        followers = np.repeat(born, np.diff(first)[parents])
        return np.append(piece, followers), np.append(part, part[ranges(first, parents)])

    def whole(self, pieces: Indices, count: int, kernel: Kernel) -> Geometries:
        """(count,) what is left of each atom by its pieces, ``None`` for none."""
        order = pieces[np.argsort(self.homes[pieces], kind="stable")]
        homes, first, counts = np.unique(self.homes[order], return_index=True, return_counts=True)
        result = np.full(count, None, dtype=object)
        result[homes] = self.geometries[order[first]]
        for several in np.flatnonzero(counts > 1):
            result[homes[several]] = kernel.collect(self.geometries[order[first[several] :][: counts[several]]])
        return result


def firsts(ascending: Indices) -> NDArray[np.bool_]:
    """(n,) True at the first of each run of equal numbers."""
    return np.asarray(np.append(True, ascending[1:] != ascending[:-1])[: len(ascending)])
