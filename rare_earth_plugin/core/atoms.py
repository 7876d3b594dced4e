"""Atoms: territory x units x cell, the smallest areas that a ledger adds up.

Every row of a ledger is a sum over the same atoms, so territory, oblasts, zones and sheets cannot disagree.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from .errors import SurveyError
from .geodesy import areas_of_rings, sheet_area_m2
from .grid import Cells, Pieces, cell_bounds, column_row, cut
from .kernel import Geometries, Kernel, absent

_PIECE = 256
"""Geometries that are measured together."""
_LOST = 1e-9
"""Relative area that may be missing between a polygon and the sum of its pieces, in slivers that of a km2."""
_KM2 = 1e6
_KEPT = 3
"""Partitions that are kept: of the programme, of its targets, of a cartogram."""
_kept: dict[tuple[Hashable, ...], Future[Atoms]] = {}  # from the one that was asked for longest ago
_lock = threading.Lock()


class BalanceError(SurveyError):
    """Areas that must add up do not; the result is withheld.

    :ivar what: ``partition`` or ``coverage``.
    """

    def __init__(self, what: str, expected_m2: float, found_m2: float) -> None:
        super().__init__(f"{what}: {expected_m2:.6f} m2 expected, {found_m2:.6f} m2 found")
        self.what, self.expected_m2, self.found_m2 = what, expected_m2, found_m2


@dataclass(frozen=True)
class Membership:
    """Which atoms belong to which units of one layer; units may overlap, so an atom may belong to several.

    :ivar atoms: index of the atom, one entry a pair.
    :ivar units: index of the unit, alongside.
    :ivar count: number of units of the layer.
    """

    atoms: NDArray[np.int64]
    units: NDArray[np.int64]
    count: int

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """(count,) sums of a value by atom over each unit."""
        return np.bincount(self.units, values[self.atoms], minlength=self.count).astype(np.float64)

    def outside(self, atom_count: int) -> NDArray[np.bool_]:
        """(atoms,) True where an atom belongs to no unit."""
        inside = np.zeros(atom_count, dtype=bool)
        inside[self.atoms] = True
        return ~inside


@dataclass(frozen=True)
class Atoms:
    """The partition of a territory, ordered by cell.

    :ivar cells: (n,) cell of each atom, ascending.
    :ivar geometries: (n,) its polygon, ``None`` where it is the whole cell.
    :ivar areas: (n,) m2.
    :ivar layers: for each layer of units, which atoms its units hold.
    """

    cells: Cells
    geometries: Geometries
    areas: NDArray[np.float64]
    layers: tuple[Membership, ...]

    def __len__(self) -> int:
        return len(self.cells)

    def polygons(self, which: NDArray[np.int64], kernel: Kernel) -> Geometries:
        """Polygons of some atoms, boxes where an atom is a whole cell."""
        return filled(self.geometries[which], self.cells[which], kernel)


def filled(geometries: Geometries, cells: Cells, kernel: Kernel) -> Geometries:
    """The geometries with the box of the cell in place of each ``None``."""
    whole = np.flatnonzero(absent(geometries))
    result = geometries.copy()
    if len(whole):
        result[whole] = kernel.boxes(cell_bounds(cells[whole]))
    return result


def areas_m2(geometries: Geometries, kernel: Kernel) -> NDArray[np.float64]:
    """(n,) areas on the ellipsoid; 0 for ``None``.

    In pieces: Python objects are made for all rings, and as long as that lasts no other thread, such as a window's, has
    its turn.
    """
    pieces = [geometries[low : low + _PIECE] for low in range(0, len(geometries), _PIECE)] or [geometries]
    return np.concatenate([areas_of_rings(kernel.rings(piece), len(piece)) for piece in pieces])


def build_atoms(territory: Geometries, layers: Sequence[Geometries], kernel: Kernel) -> Atoms:
    """Cut a territory by cell and by the units of each layer.

    The last few partitions are kept for the whole process: the same outlines, read again or asked for by another
    question, cost nothing, and whoever asks while they are being cut waits for them.

    :param territory: array of valid polygons; they may overlap each other.
    :param layers: arrays of valid polygons; units of one layer may overlap.
    :raises BalanceError: the atoms do not add up to the territory.
    """
    key = (type(kernel), *(tuple(kernel.encode(outlines).tolist()) for outlines in (territory, *layers)))
    with _lock:
        known = _kept.pop(key, None)
        future = _kept[key] = known or Future()
        while len(_kept) > _KEPT:
            del _kept[next(iter(_kept))]
    if known is None:
        try:
            future.set_result(_partition(territory, layers, kernel))
        except BaseException as error:
            future.set_exception(error)
            with _lock:
                _kept.pop(key, None)
    return future.result()


def _partition(territory: Geometries, layers: Sequence[Geometries], kernel: Kernel) -> Atoms:
    whole = kernel.union(territory)
    outline = np.array([whole], dtype=object)
    with ThreadPoolExecutor() as pool:
        base, *cuts = pool.map(cut, [outline, *layers], repeat(kernel))
    faces = _split_by_units(base, cuts, kernel)
    areas = _atom_areas(faces.cells, faces.geometries, kernel)
    expected, found = float(areas_m2(outline, kernel).sum()), float(areas.sum())
    if abs(expected - found) > _LOST * max(expected, _KM2):
        raise BalanceError("partition", expected, found)
    memberships = tuple(Membership(atoms, units, len(layer)) for (atoms, units), layer in zip(faces.members, layers))
    return Atoms(faces.cells, faces.geometries, areas, memberships)


def _atom_areas(cells: Cells, geometries: Geometries, kernel: Kernel) -> NDArray[np.float64]:
    """Closed form for whole cells (one value a row of cells), the vertices for the others."""
    areas = areas_m2(geometries, kernel)
    whole = np.flatnonzero(absent(geometries))
    _, rows = column_row(cells[whole])
    values, inverse = np.unique(rows, return_inverse=True)
    bounds = cell_bounds(cells[whole])
    first = np.zeros(len(values), dtype=np.int64)
    first[inverse] = np.arange(len(whole))
    by_row = np.array([sheet_area_m2(*bounds[index]) for index in first])
    areas[whole] = by_row[inverse] if len(whole) else 0.0
    return areas


def _split_by_units(base: Pieces, layers: Sequence[Pieces], kernel: Kernel) -> _Faces:
    """Faces of the arrangement of all units within each cell of the territory.

    Step k splits the faces of every cell at once by the k-th unit of that cell.
    """
    faces = _Faces(base.cells, base.geometries, [(_NONE, _NONE) for _ in layers])
    for layer, pieces in enumerate(layers):
        known = np.isin(pieces.cells, base.cells)
        mine = Pieces(pieces.owners[known], pieces.cells[known], pieces.geometries[known])
        turn = np.arange(len(mine.cells)) - np.searchsorted(mine.cells, mine.cells)
        for step in range(int(turn.max(initial=-1)) + 1):
            now = turn == step
            faces.split(layer, Pieces(mine.owners[now], mine.cells[now], mine.geometries[now]), kernel)
    faces.keep(np.argsort(faces.cells, kind="stable"))
    return faces


_NONE = np.zeros(0, dtype=np.int64)


@dataclass
class _Faces:
    """Faces while they are being split. ``members`` holds for each layer pairs of a face and a unit that holds it."""

    cells: Cells
    geometries: Geometries
    members: list[tuple[NDArray[np.int64], NDArray[np.int64]]]

    def split(self, layer: int, unit: Pieces, kernel: Kernel) -> None:
        """Split the faces by one layer's unit pieces, at most one a cell, into what lies inside and outside."""
        place = np.searchsorted(unit.cells, self.cells)
        place[place == len(unit.cells)] = 0
        held = np.flatnonzero(unit.cells[place] == self.cells)
        parts = unit.geometries[place[held]]
        crossed = np.flatnonzero(~absent(parts))
        partly, inside = held[crossed], parts[crossed]
        outside = kernel.difference(filled(self.geometries[partly], self.cells[partly], kernel), inside)
        left = ~absent(outside)
        partly, inside, outside = partly[left], inside[left], outside[left]
        wholly = np.setdiff1d(held, partly, assume_unique=True)
        some = np.flatnonzero(~absent(self.geometries[partly]))  # of a whole cell the unit's piece is what it holds
        inside[some] = kernel.intersection(self.geometries[partly[some]], inside[some])
        born = ~absent(inside)
        parents = partly[born]
        count = len(self.cells)
        children = count + np.arange(len(parents))
        child_of = np.full(count, -1, dtype=np.int64)
        child_of[parents] = children
        self.geometries = np.concatenate([self.geometries, inside[born]])
        self.geometries[partly] = outside
        self.cells = np.concatenate([self.cells, self.cells[parents]])
        for index, (face, owner) in enumerate(self.members):
            copied = child_of[face] >= 0
            new_faces, new_units = [face, child_of[face[copied]]], [owner, owner[copied]]
            if index == layer:
                new_faces += [wholly, children]
                new_units += [unit.owners[place[wholly]], unit.owners[place[parents]]]
            self.members[index] = np.concatenate(new_faces), np.concatenate(new_units)

    def keep(self, order: NDArray[np.int64]) -> None:
        """Leave only these faces, in this order."""
        new = np.full(len(self.cells), -1, dtype=np.int64)
        new[order] = np.arange(len(order))
        self.cells, self.geometries = self.cells[order], self.geometries[order]
        for index, (face, owner) in enumerate(self.members):
            stays = new[face] >= 0
            self.members[index] = new[face[stays]], owner[stays]
