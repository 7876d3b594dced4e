"""Atoms: a partition of the territory by units and cells, whatever the units look like."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings

from rare_earth_plugin.core.atoms import Atoms, BalanceError, build_atoms
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.kernel import Geometries
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .shapes import layers
from .worlds import mended, traced_m2

KERNEL = ShapelyKernel()


def sound(polygons: list[Any]) -> Geometries:
    result = np.full(len(polygons), None, dtype=object)
    for index, polygon in enumerate(polygons):
        good = mended(polygon)
        result[index] = None if good.is_empty else good
    return result


def build(territory: list[Any], *units: list[Any]) -> Atoms:
    return build_atoms(sound(territory), [sound(layer) for layer in units], KERNEL)


@settings(max_examples=60)
@given(layers(most=3), layers(most=3), layers(most=3))
def test_units_of_any_shape_hold_what_they_share_with_the_territory(
    territory: list[Any], regions: list[Any], zones: list[Any]
) -> None:
    whole = shapely.union_all([mended(part) for part in territory])
    atoms = build(territory, regions, zones)
    assert atoms.areas.sum() == pytest.approx(traced_m2(whole), rel=1e-9, abs=0.1)
    assert (np.diff(atoms.cells) >= 0).all()
    for layer, units in zip(atoms.layers, (regions, zones)):
        held = layer.sums(atoms.areas)
        for unit, area in zip(units, held):
            assert area == pytest.approx(traced_m2(mended(unit).intersection(whole)), rel=1e-9, abs=1.0)
        beyond = whole.difference(shapely.union_all([mended(unit) for unit in units]))
        outside = atoms.areas[layer.outside(len(atoms))].sum()
        assert outside == pytest.approx(traced_m2(beyond), rel=1e-9, abs=1.0)


@settings(max_examples=40)
@given(layers(most=3), layers(most=3))
def test_atoms_do_not_overlap(territory: list[Any], units: list[Any]) -> None:
    atoms = build(territory, units)
    polygons = atoms.polygons(np.arange(len(atoms)), KERNEL)
    together = area_m2(shapely.union_all(polygons))[0]
    assert together == pytest.approx(atoms.areas.sum(), rel=1e-9, abs=0.1)


def test_each_atom_knows_all_units_that_hold_it() -> None:
    cell = shapely.box(66, 48, 66.25, 48 + 1 / 6)
    west, middle = shapely.box(66, 48, 66.125, 49), shapely.box(66.0625, 48, 66.1875, 49)
    atoms = build([cell], [west, middle, middle], [cell])
    members: dict[int, set[int]] = {}
    for atom, unit in zip(atoms.layers[0].atoms, atoms.layers[0].units):
        members.setdefault(int(atom), set()).add(int(unit))
    assert sorted(map(sorted, members.values())) == [[0], [0, 1, 2], [1, 2]]
    assert len(atoms) == 4
    assert atoms.layers[1].sums(atoms.areas)[0] == pytest.approx(traced_m2(cell), rel=1e-12)


def test_whole_cells_carry_no_geometry() -> None:
    atoms = build([shapely.box(66, 48, 67, 49)], [shapely.box(66, 48, 66.5, 49)])
    assert len(atoms) == 24
    assert np.equal(atoms.geometries, None).all()
    assert atoms.areas.sum() == pytest.approx(traced_m2(shapely.box(66, 48, 67, 49)), rel=1e-13)


def test_units_beyond_the_territory_and_missing_ones_hold_nothing() -> None:
    atoms = build([shapely.box(66, 48, 66.3, 48.3)], [shapely.box(60, 40, 61, 41), None, shapely.Polygon()])
    assert atoms.layers[0].sums(atoms.areas).tolist() == [0, 0, 0]
    assert atoms.layers[0].outside(len(atoms)).all()


class _LossyKernel(ShapelyKernel):
    """Loses a thousandth of every polygon that it cuts."""

    def intersection(self, left: Geometries, right: Geometries) -> Geometries:
        return shapely.buffer(super().intersection(left, right), -1e-4)


def test_a_partition_that_loses_area_is_withheld() -> None:
    with pytest.raises(BalanceError) as caught:
        build_atoms(sound([shapely.box(66.1, 48.1, 67.1, 49.1)]), [], _LossyKernel())
    assert caught.value.what == "partition"
    assert caught.value.found_m2 < caught.value.expected_m2


def test_the_same_outlines_are_cut_once_whoever_asks() -> None:
    asked: list[int] = []

    class Counting(ShapelyKernel):
        def union(self, geometries: Geometries) -> Any:
            asked.append(len(geometries))
            return super().union(geometries)

    territory, zone = [shapely.box(66.1, 48.1, 67.1, 49.1)], [shapely.box(66.1, 48.1, 66.2, 48.2)]
    with ThreadPoolExecutor(4) as pool:
        found = list(
            pool.map(lambda _: build_atoms(sound(territory), [sound(zone)], Counting()), range(8)),
        )
    assert asked == [1]
    assert all(atoms is found[0] for atoms in found)
    assert build_atoms(sound(territory), [sound([])], Counting()) is not found[0]
    assert len(asked) == 2
