from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given

from rare_earth_plugin.core.atoms import Atoms, build_atoms
from rare_earth_plugin.core.footprints import Footprints, Parts
from rare_earth_plugin.core.grid import cell_bounds
from rare_earth_plugin.core.pairs import Pairs
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from tests.core import shapes
from tests.core.worlds import scattered, wkb

KERNEL = ShapelyKernel()
WINDOW = shapely.box(66.1, 48.05, 67.9, 49.9)
HALVES = [shapely.box(66, 48, 67.1, 50), shapely.box(66.9, 48, 68, 50)]


def the_pairs(geometries: list[object]) -> tuple[Atoms, Parts, Pairs]:
    layers = [np.array(HALVES, dtype=object)]
    atoms = build_atoms(np.array([WINDOW], dtype=object), layers, KERNEL)
    parts = Parts.of(Footprints.read(wkb(geometries), KERNEL), KERNEL)
    return atoms, parts, Pairs.of(atoms, parts)


def shared_area(atoms: Atoms, parts: Parts) -> np.ndarray:
    """(atoms, parts) area in square degrees that the envelope of a part shares with the cell of an atom."""
    box, cover = cell_bounds(atoms.cells)[:, None, :], parts.bounds[None, :, :]
    low, high = np.maximum(box[..., :2], cover[..., :2]), np.minimum(box[..., 2:], cover[..., 2:])
    return (high - low).clip(0, None).prod(axis=2)


@given(shapes.layers())
def test_the_pairs_are_those_whose_envelopes_share_area(geometries: list[object]) -> None:
    atoms, parts, pairs = the_pairs(geometries)
    expected = {(int(a), int(p)) for a, p in np.argwhere(np.nan_to_num(shared_area(atoms, parts)) > 0)}
    found = list(zip(pairs.atoms.tolist(), pairs.parts.tolist()))
    assert set(found) == expected
    assert len(found) == len(expected)


def test_each_atom_meets_its_parts_by_falling_overlap() -> None:
    atoms, parts, pairs = the_pairs(scattered(60, seed=4))
    overlap = shared_area(atoms, parts)
    assert (np.diff(pairs.atoms) >= 0).all()
    step = 1.01 / 24 / 65_535  # a cell measures 1/24 of a square degree, and the order knows 65 536 steps of it
    for atom in np.unique(pairs.atoms):
        mine = pairs.parts[pairs.of_atoms(np.array([atom]))]
        assert (np.diff(overlap[atom, mine]) <= step).all()


def test_pairs_are_found_from_either_side() -> None:
    atoms, parts, pairs = the_pairs(scattered(40, seed=8))
    some = np.array([0, 3, 7, len(atoms) - 1])
    assert pairs.of_atoms(some).tolist() == np.flatnonzero(np.isin(pairs.atoms, some)).tolist()
    which = np.array([1, 5, len(parts.owners) - 1])
    assert sorted(pairs.of_parts(which).tolist()) == np.flatnonzero(np.isin(pairs.parts, which)).tolist()


@pytest.mark.parametrize("nothing", [[], [None], [shapely.Polygon()], [shapely.box(10, 10, 11, 11)]])
def test_what_is_missing_or_far_away_meets_nothing(nothing: list[object]) -> None:
    atoms, _, pairs = the_pairs(nothing)
    assert len(pairs.atoms) == len(pairs.parts) == 0
    assert len(pairs.of_atoms(np.arange(len(atoms)))) == 0
