"""The engine against union and intersection of everything at once, and the ways in which it must not vary."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rare_earth_plugin.core.atoms import BalanceError, build_atoms
from rare_earth_plugin.core.coverage import UNUSED, CancelledError, Engine, Sweep
from rare_earth_plugin.core.footprints import Footprints
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.kernel import Geometries, KernelError
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .shapes import anything, broken, layers
from .worlds import covered_m2, mended, scattered, traced_m2, wkb

KERNEL = ShapelyKernel()
WORLD = shapely.box(66, 48, 68, 50)
CLOSE = {"rel": 1e-9, "abs": 0.5}  # m2; the slivers that repairs leave have no area to be relative to


def engine(territory: list[Any], footprints: list[Any], kernel: ShapelyKernel = KERNEL, **options: Any) -> Engine:
    outline = Footprints.read(wkb(territory), KERNEL).geometries
    atoms = build_atoms(outline[~KERNEL.is_empty(outline)], [], KERNEL)
    return Engine(atoms, Footprints.read(wkb(footprints), KERNEL), kernel, **options)


def zeros(count: int) -> NDArray[np.int64]:
    return np.zeros(count, dtype=np.int64)


def shapes(found: Engine, sweep: Sweep) -> Geometries:
    return sweep.remaining(found.atoms, KERNEL)[1]


def has_area(territory: list[Any]) -> bool:
    return not shapely.union_all([mended(part) for part in territory]).is_empty


@given(layers(most=3).filter(has_area), st.lists(st.one_of(anything(), broken()), max_size=7))
def test_covered_is_what_union_and_intersection_find(territory: list[Any], footprints: list[Any]) -> None:
    found = engine(territory, footprints)
    left = found.run(zeros(len(footprints)), 1).left.sum(axis=1)
    known = [None if isinstance(footprint, bytes) else footprint for footprint in footprints]
    area, covered = covered_m2(territory, known)
    assert left[0] == pytest.approx(area, **CLOSE)
    assert left[1] + covered == pytest.approx(area, **CLOSE)


@given(layers(most=2).filter(has_area), layers(most=5))
def test_what_remains_is_one_global_difference(territory: list[Any], footprints: list[Any]) -> None:
    found = engine(territory, footprints)
    sweep = found.run(zeros(len(footprints)), 1)
    remaining = shapes(found, sweep)
    whole = shapely.union_all([mended(part) for part in territory])
    expected = whole.difference(shapely.union_all([mended(part) for part in footprints]))
    assert sweep.left[1].sum() == pytest.approx(traced_m2(expected), **CLOSE)
    assert area_m2(remaining).sum() == pytest.approx(sweep.left[1].sum(), rel=1e-12, abs=1e-6)
    together = shapely.union_all(remaining) if len(remaining) else shapely.Polygon()
    assert traced_m2(together.symmetric_difference(expected)) == pytest.approx(0, abs=50)  # 0.5 mm along 100 km


@settings(max_examples=60)
@given(layers(most=6), st.data())
def test_stages_take_away_one_after_another(footprints: list[Any], data: st.DataObject) -> None:
    choice = st.sampled_from([UNUSED, 0, 1, 2])
    stages = np.array(data.draw(st.lists(choice, min_size=len(footprints), max_size=len(footprints))), dtype=np.int64)
    left = engine([WORLD], footprints).run(stages, 3).left.sum(axis=1)
    for stage in range(3):
        used = [footprint for footprint, its in zip(footprints, stages) if 0 <= its <= stage]
        area, covered = covered_m2([WORLD], used)
        assert left[stage + 1] == pytest.approx(area - covered, **CLOSE)


@settings(max_examples=60)
@given(layers(most=6), st.randoms())
def test_the_order_of_footprints_changes_no_bit(footprints: list[Any], random: Any) -> None:
    order = list(range(len(footprints)))
    random.shuffle(order)
    one, other = engine([WORLD], footprints), engine([WORLD], [footprints[index] for index in order])
    first, second = one.run(zeros(len(order)), 1), other.run(zeros(len(order)), 1)
    assert first.left.tobytes() == second.left.tobytes()
    assert KERNEL.encode(shapes(one, first)).tolist() == KERNEL.encode(shapes(other, second)).tolist()


@settings(max_examples=40)
@given(layers(most=6), st.integers(0, 5))
def test_a_footprint_counts_once_however_often_it_is_there(footprints: list[Any], place: int) -> None:
    again = [*footprints, footprints[place % len(footprints)]]
    once = engine([WORLD], footprints).run(zeros(len(footprints)), 1).left[1].sum()
    twice = engine([WORLD], again).run(zeros(len(again)), 1).left[1].sum()
    assert twice == pytest.approx(once, rel=1e-12, abs=1e-3)


def test_a_second_run_repeats_every_bit() -> None:
    footprints = scattered(150, 1)
    found = engine([WORLD], footprints)
    first, second = (found.run(zeros(len(footprints)), 1) for _ in range(2))
    assert first.left.tobytes() == second.left.tobytes()
    assert KERNEL.encode(shapes(found, first)).tolist() == KERNEL.encode(shapes(found, second)).tolist()


@pytest.mark.parametrize("threads", [2, 3, 8])
def test_the_number_of_threads_changes_no_bit(threads: int) -> None:
    footprints = scattered(300, 2)
    stages = np.arange(len(footprints)) % 4 - 1
    alone, many = engine([WORLD], footprints, threads=1), engine([WORLD], footprints, threads=threads)
    first, second = alone.run(stages, 3), many.run(stages, 3)
    assert first.left.tobytes() == second.left.tobytes()
    assert KERNEL.encode(shapes(alone, first)).tolist() == KERNEL.encode(shapes(many, second)).tolist()


@settings(max_examples=30)
@given(layers(most=6), st.data())
def test_a_rerun_is_a_run_to_the_last_bit(footprints: list[Any], data: st.DataObject) -> None:
    each = st.lists(st.sampled_from([UNUSED, 0, 1, 2]), min_size=len(footprints), max_size=len(footprints))
    before, after = (np.array(data.draw(each), dtype=np.int64) for _ in range(2))
    found = engine([WORLD], footprints)
    fresh, again = found.run(after, 3), found.rerun(found.run(before, 3), after)
    assert fresh.left.tobytes() == again.left.tobytes()
    assert KERNEL.encode(shapes(found, fresh)).tolist() == KERNEL.encode(shapes(found, again)).tolist()


def test_only_the_atoms_asked_for_are_worked_on() -> None:
    found = engine([WORLD], [WORLD])
    within = np.arange(0, len(found.atoms), 3)
    left = found.run(zeros(1), 1, within=within).left
    assert (left[1, within] == 0).all()
    rest = np.setdiff1d(np.arange(len(found.atoms)), within)
    assert (left[1, rest] == found.atoms.areas[rest]).all()


def test_no_footprints_leave_everything() -> None:
    found = engine([WORLD], [])
    sweep = found.run(zeros(0), 3)
    assert (sweep.left == found.atoms.areas).all()
    assert area_m2(shapes(found, sweep)).sum() == pytest.approx(traced_m2(WORLD), rel=1e-12)


def test_a_footprint_beyond_the_territory_touches_nothing() -> None:
    found = engine([WORLD], [shapely.box(60, 40, 61, 41), shapely.box(68, 48, 69, 50)])
    sweep = found.run(zeros(2), 1)
    assert not sweep.touched.any()
    assert sweep.left[1].sum() == sweep.left[0].sum()


def test_a_finer_precision_than_a_footprint_is_not_invented() -> None:
    """A footprint that fills a cell to the last bit leaves nothing, one that lacks a millimetre leaves a millimetre."""
    cell = shapely.box(66, 48, 66.25, 48 + 1 / 6)
    assert engine([cell], [cell]).run(zeros(1), 1).left[1].sum() == 0
    short = shapely.box(66, 48, 66.25 - 1e-8, 48 + 1 / 6)
    left = engine([cell], [short]).run(zeros(1), 1).left[1].sum()
    assert left == pytest.approx(traced_m2(shapely.box(66.25 - 1e-8, 48, 66.25, 48 + 1 / 6)), rel=1e-6)


@pytest.mark.parametrize("threads", [1, 4])
def test_cancelling_stops_without_a_result(threads: int) -> None:
    footprints = scattered(100, 3)
    found = engine([WORLD], footprints, threads=threads)
    asked = []

    def cancelled() -> bool:
        asked.append(threading.get_ident())
        return len(asked) > 2

    with pytest.raises(CancelledError):
        found.run(zeros(len(footprints)), 1, cancelled=cancelled)
    assert found.run(zeros(len(footprints)), 1).left[1].sum() > 0  # the engine is none the worse for it


@pytest.mark.parametrize("threads", [1, 4])
def test_progress_rises_to_one(threads: int) -> None:
    footprints = scattered(100, 4)
    seen: list[float] = []
    engine([WORLD], footprints, threads=threads).run(zeros(len(footprints)), 1, progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1)


class _Shrinking(ShapelyKernel):
    """A geometry library that loses a strip of a few metres with each difference."""

    def difference(self, left: Geometries, right: Geometries, grid: float = 0.0) -> Geometries:
        result = super().difference(left, right, grid)
        some = ~KERNEL.is_empty(result)
        result[some] = shapely.buffer(result[some], -1e-5)
        return result


class _Failing(ShapelyKernel):
    """A geometry library that cannot subtract without a precision grid."""

    def difference(self, left: Geometries, right: Geometries, grid: float = 0.0) -> Geometries:
        if grid == 0:
            raise KernelError("side location conflict")
        return super().difference(left, right, grid)


def test_a_wrong_difference_is_withheld() -> None:
    with pytest.raises(BalanceError) as caught:
        engine([WORLD], [shapely.box(66.1, 48.1, 66.6, 48.7)], _Shrinking()).run(zeros(1), 1)
    assert caught.value.what == "coverage"
    assert abs(caught.value.found_m2 - caught.value.expected_m2) > 1


def test_a_difference_that_fails_is_snapped_to_a_micrometre_and_told() -> None:
    footprint = shapely.Polygon([(66.1, 48.05), (66.6, 48.1), (66.3, 48.61)])
    sound, failing = engine([WORLD], [footprint]), engine([WORLD], [footprint], _Failing())
    expected, sweep = sound.run(zeros(1), 1), failing.run(zeros(1), 1)
    before, after = sweep.left
    assert sorted(sweep.snapped) == np.flatnonzero(sweep.touched).tolist()
    assert set(np.flatnonzero(after < before)) <= set(sweep.snapped) != set()
    assert expected.snapped == []
    assert sweep.left[1].sum() == pytest.approx(expected.left[1].sum(), rel=1e-9)
