"""Geometry that breaks other engines, each measured a second way: one global union, one difference, the same area."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rare_earth_plugin.core.atoms import build_atoms
from rare_earth_plugin.core.coverage import UNUSED, Engine, Sweep
from rare_earth_plugin.core.footprints import REPAIRED, SKIPPED, Footprints
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.grid import cell_bounds
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .worlds import mended, wkb

KERNEL = ShapelyKernel()
TOTAL, SHEET_M2 = 1e-12, 1e-3
Case = tuple[list[Any], list[Any]]


def blob(lon: float, lat: float, radius: float, vertices: int, seed: int) -> Any:
    """An irregular outline around a place; valid, since its radius is a function of the angle."""
    rng = np.random.default_rng(seed)
    angle = np.arange(vertices) * 2 * np.pi / vertices
    out = np.ones(vertices)
    for wave in range(2, 9):
        out += rng.normal(0, 0.2) / wave * np.cos(wave * angle + rng.uniform(0, 2 * np.pi))
    out = radius * np.clip(out + rng.normal(0, 1e-3, vertices), 0.2, 2.0)
    return shapely.Polygon(np.column_stack([lon + 1.4 * out * np.cos(angle), lat + out * np.sin(angle)]))


def coast(lon: float, lat: float, radius: float, vertices: int, seed: int) -> Any:
    """An outline that wanders as coasts do, over forty times its radius long and valid."""
    rng = np.random.default_rng(seed)
    angle = np.arange(vertices) * 2 * np.pi / vertices
    walk = np.cumsum(rng.normal(0, 1, vertices))
    walk -= np.linspace(0, walk[-1], vertices)
    out = radius * (1 + 0.2 * walk / np.abs(walk).max())
    return shapely.Polygon(np.column_stack([lon + 1.4 * out * np.cos(angle), lat + out * np.sin(angle)]))


COUNTRY = blob(67.0, 49.0, 0.9, 400, 1)
"""Some 60 sheets, most of them cut by the outline, with a lake."""
LAND = shapely.difference(COUNTRY, blob(67.1, 49.05, 0.12, 60, 2))


def engine_of(territory: Sequence[Any], footprints: Sequence[Any], threads: int = 2) -> Engine:
    """An engine as for a file whose rows carry envelopes, which are all that is known of a footprint at first."""
    zones = np.array([shapely.box(66.1, 48.3, 67.2, 49.4), shapely.box(66.9, 48.9, 68.3, 49.7)], dtype=object)
    outline = np.array([mended(geometry) for geometry in territory], dtype=object)
    encoded = wkb(footprints)
    decoded = KERNEL.decode(encoded)
    return Engine(
        build_atoms(outline, [zones], KERNEL),
        Footprints.read(encoded, KERNEL, shapely.bounds(decoded)),
        KERNEL,
        threads,
    )


def everything(engine: Engine) -> Sweep:
    """All footprints covered."""
    return engine.run(np.zeros(len(engine.footprints.wkb), dtype=np.int64), 1)


def by_sheet(engine: Engine, values: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Cells, and what of a value by atom falls to each."""
    cells, place = np.unique(engine.atoms.cells, return_inverse=True)
    return cells, np.bincount(place, values)


def in_boxes(geometry: Any, bounds: NDArray[np.float64]) -> NDArray[np.object_]:
    """A geometry cut by each box; row by row first, for the sake of long outlines."""
    result = np.full(len(bounds), None, dtype=object)
    west, _, east, _ = shapely.bounds(geometry)
    for south, north in np.unique(bounds[:, [1, 3]], axis=0):
        row = np.flatnonzero(bounds[:, 1] == south)
        strip = shapely.intersection(geometry, shapely.box(west - 1, south, east + 1, north))
        boxes = shapely.box(bounds[row, 0], bounds[row, 1], bounds[row, 2], bounds[row, 3])
        result[row] = KERNEL.intersection(np.full(len(row), strip, dtype=object), boxes)
    return result


def check(territory: Sequence[Any], footprints: Sequence[Any]) -> Engine:
    """Total, every sheet and the remaining geometry against one global union and difference."""
    whole = shapely.union_all([mended(geometry) for geometry in territory])
    readable = KERNEL.decode(wkb(footprints))
    finite = [g for g in readable if np.isfinite(shapely.get_coordinates(g)).all()]
    remaining = shapely.difference(whole, shapely.union_all([mended(shapely.force_2d(g)) for g in finite]))
    engine = engine_of(territory, footprints)
    sweep = everything(engine)
    left, area, expected = sweep.left[1], area_m2(whole)[0], area_m2(remaining)[0]
    assert abs(left.sum() - expected) <= TOTAL * area
    cells, found = by_sheet(engine, left)
    of_sheets = area_m2(in_boxes(remaining, cell_bounds(cells)))
    assert np.abs(found - of_sheets).max() <= SHEET_M2
    _, polygons = sweep.remaining(engine.atoms, KERNEL)
    assert shapely.is_valid(polygons).all()
    assert abs(area_m2(polygons).sum() - left.sum()) <= TOTAL * area
    return engine


def on_sheet_edges() -> Case:
    """Frames of three scales, their corners from sums of steps that miss the grid by a last bit, and a gap of one."""
    frames = []
    for size, west, south in itertools.product((1, 2, 4), range(0, 8, 3), range(0, 12, 3)):
        x, y = 66 + 0.25 * west, 48 + sum([1 / 6] * south)
        frames.append(shapely.box(x, y, x + 0.25 * size, y + sum([1 / 6] * size)))
    halves = [shapely.box(66.5 + k / 4, 48.5, 66.5 + (k + 1) / 4, 48.5 + 1 / 6) for k in (0, 1, 3)]
    return [LAND], [*frames[::2], *halves]


def jittered(by: float) -> Case:
    """Forty copies of ten footprints, each vertex moved by about ``by`` degrees."""
    rng = np.random.default_rng(3)
    originals = [blob(66.2 + 0.16 * k, 48.5 + 0.1 * k, 0.2, 30 + k, k) for k in range(5)]
    originals += [shapely.box(66.5 + 0.25 * k, 48.5, 66.75 + 0.25 * k, 48.5 + 0.5) for k in range(5)]
    moved = []
    for original in originals * 40:
        ring = shapely.get_coordinates(original)
        ring += rng.normal(0, by, ring.shape)
        ring[-1] = ring[0]
        moved.append(shapely.Polygon(ring))
    return [LAND], moved


def long_outline() -> Case:
    """A footprint of 300 000 vertices, and two small ones across its edge."""
    big = coast(67.0, 49.0, 0.6, 300_000, 5)
    return [LAND], [big, blob(67.6, 49.3, 0.2, 40, 6), blob(66.3, 48.7, 0.2, 40, 7)]


def thousands_of_copies() -> Case:
    """Three footprints, three thousand times."""
    three = [blob(66.7 + 0.3 * k, 48.9 + 0.1 * k, 0.3, 80, 8 + k) for k in range(3)]
    return [LAND], three * 1000


def self_crossing() -> Case:
    """Bow-ties, pentagrams and rings through places in any order."""
    rng = np.random.default_rng(4)
    bow_ties = [shapely.Polygon([(x, 48.4), (x + 0.3, 48.9), (x + 0.3, 48.4), (x, 48.9)]) for x in (66.1, 66.9, 67.4)]
    turn = np.arange(5) * 2 * np.pi * 2 / 5
    star = shapely.Polygon(np.column_stack([67 + 0.5 * np.cos(turn), 49.2 + 0.4 * np.sin(turn)]))
    knots = [shapely.Polygon(np.column_stack([rng.uniform(66, 68, n), rng.uniform(48, 50, n)])) for n in (5, 8, 13, 40)]
    return [LAND], [*bow_ties, star, *knots]


def nested_holes() -> Case:
    """Islands in holes of islands, once as they should be and once as overlapping parts and holes beside the shell."""
    rings = [shapely.box(67 - s, 49 - s, 67 + s, 49 + s).exterior.coords for s in np.arange(0.9, 0.05, -0.05)]
    proper = shapely.MultiPolygon([shapely.Polygon(outer, [inner]) for outer, inner in zip(rings[::2], rings[1::2])])
    careless = shapely.Polygon(
        shapely.box(66.05, 48.05, 66.6, 48.6).exterior.coords,
        [shapely.box(66.2, 48.2, 66.5, 48.5).exterior.coords, shapely.box(66.3, 48.3, 66.4, 48.4).exterior.coords],
    )
    beside = shapely.Polygon(
        shapely.box(67.5, 49.4, 67.8, 49.7).exterior.coords, [shapely.box(67.7, 49.3, 68.1, 49.5).exterior.coords]
    )
    overlapping = shapely.MultiPolygon([shapely.box(66.1, 49.2, 66.5, 49.5), shapely.box(66.3, 49.3, 66.8, 49.6)])
    return [LAND], [proper, careless, beside, overlapping]


def elsewhere() -> Case:
    """Outside the territory, touching it, far beyond the globe, and one strip all around the earth."""
    west, south, east, north = LAND.bounds
    around = [
        shapely.box(west - 1, south, west, north),
        shapely.box(10, 10, 11, 11),
        shapely.box(179, 48, 190, 50),
        shapely.box(-190, 48, -179, 50),
        shapely.box(500, 48, 501, 50),
        shapely.box(66, -95, 67, -85),
        shapely.box(1e7, 1e7, 1e7 + 1, 1e7 + 1),
    ]
    return [LAND], [*around, shapely.box(-200, 48.95, 200, 49.03), blob(east, north, 0.3, 50, 9)]


def across_the_antimeridian() -> Case:
    """Longitudes past 180 are numbers like others; -179 is not 181."""
    land = [shapely.box(178.1, 60.05, 182.4, 62.03), shapely.box(-181.3, 60.1, -180.2, 61.2)]
    seen = [shapely.box(179.2, 60.5, 181.1, 61.1), shapely.box(-179.9, 60.2, -178.2, 61)]
    return land, [*seen, shapely.box(-182, 60.5, -180.7, 61.7), blob(180, 61, 0.4, 70, 10)]


def hollow() -> Case:
    """No geometry, empty ones, NaN and infinite coordinates, bytes that are no geometry; sound ones among them."""
    nan = shapely.Polygon([(66.2, 48.2), (67.5, 48.2), (np.nan, 49.5), (66.2, 49.5)])
    infinite = shapely.Polygon([(66.2, 48.2), (np.inf, 48.2), (67, 49.5), (66.2, 49.5)])
    line = shapely.LineString([(66, 48), (68, 50)])
    flat = shapely.Polygon([(66, 48), (68, 50), (67, 49)])
    parts = shapely.MultiPolygon([shapely.box(66.4, 48.6, 66.9, 49), shapely.Polygon()])
    hollow = [None, shapely.Polygon(), shapely.MultiPolygon(), nan, infinite, line, flat, b"", b"\x01\x03", b"nothing"]
    return [LAND], [*hollow, parts, blob(67.2, 49.1, 0.3, 40, 11), None, blob(67.4, 49.1, 0.3, 40, 12)]


def with_heights() -> Case:
    """Footprints with Z, NaN at some vertices of one."""
    flat = [blob(66.8 + 0.3 * k, 49, 0.3, 60, 20 + k) for k in range(3)]
    ring = np.column_stack([shapely.get_coordinates(flat[1]), np.full(61, np.nan)])
    ring[::2, 2] = 80.0
    return [LAND], [shapely.force_3d(flat[0], 120.0), shapely.Polygon(ring), flat[2]]


CASES: dict[str, Callable[[], Case]] = {
    "on_sheet_edges": on_sheet_edges,
    "jittered_1e-9": lambda: jittered(1e-9),
    "jittered_1e-14": lambda: jittered(1e-14),
    "long_outline": long_outline,
    "thousands_of_copies": thousands_of_copies,
    "self_crossing": self_crossing,
    "nested_holes": nested_holes,
    "elsewhere": elsewhere,
    "across_the_antimeridian": across_the_antimeridian,
    "hollow": hollow,
    "with_heights": with_heights,
}


@pytest.mark.parametrize("name", CASES)
def test_a_hard_case_agrees_with_one_global_union(name: str) -> None:
    check(*CASES[name]())


def test_a_territory_of_300_000_vertices_is_cut_and_covered() -> None:
    check([coast(67.0, 49.0, 0.7, 300_000, 30)], [blob(67.5, 49.2, 0.4, 90, 31), shapely.box(66.25, 48.5, 67, 49)])


def test_what_has_no_area_to_offer_is_skipped_and_what_crosses_itself_is_repaired() -> None:
    territory, footprints = hollow()
    everything(engine := engine_of(territory, footprints))
    decoded = engine.footprints.need(np.arange(len(footprints)), KERNEL)
    skipped = engine.footprints.state == SKIPPED
    assert skipped.tolist() == [*[True] * 10, False, False, True, False]
    assert not shapely.is_missing(decoded[~skipped]).any()
    everything(engine := engine_of(*self_crossing()))
    touched = engine.footprints.state > 0
    assert touched.any()
    assert (engine.footprints.state[touched] == REPAIRED).all()


def test_bounds_may_be_known_or_not() -> None:
    territory, footprints = self_crossing()
    known = everything(engine_of(territory, footprints))
    engine = engine_of(territory, footprints)
    unknown = Engine(engine.atoms, Footprints.read(wkb(footprints), KERNEL), KERNEL)
    assert np.abs(everything(unknown).left - known.left).max() <= SHEET_M2


def crowd(seed: int, count: int) -> list[Any]:
    """Footprints of several kinds on top of each other."""
    rng = np.random.default_rng(seed)
    rounds = [
        blob(rng.uniform(65.8, 68.2), rng.uniform(48, 50), rng.uniform(0.05, 0.4), int(rng.integers(4, 60)), seed + k)
        for k in range(count)
    ]
    x, y = rng.integers(0, 8, 8) / 4 + 66, (rng.integers(0, 10, 8) + 48 * 6) / 6
    return rounds + list(shapely.box(x, y, x + 0.5, y + 2 / 6)) + self_crossing()[1] + rounds[:3]


def assert_same(engine: Engine, left: Sweep, right: Sweep) -> None:
    """Equal to the last bit: areas, geometries and what was touched."""
    assert np.array_equal(left.left, right.left)
    assert np.array_equal(left.touched, right.touched)
    assert KERNEL.encode(left.geometries).tolist() == KERNEL.encode(right.geometries).tolist()


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32 - 1), st.integers(0, 2))
def test_200_changes_one_by_one_equal_a_full_run_to_the_last_bit(seed: int, kept: int) -> None:
    rng = np.random.default_rng(seed)
    engine = engine_of([LAND], crowd(seed % 1000, 20), threads=1)
    count = len(engine.footprints.wkb)
    stages = rng.integers(UNUSED, 3, count)
    sweep = engine.run(stages, 3, kept)
    for change in range(200):
        stages = stages.copy()
        stages[rng.integers(0, count, rng.integers(1, 4))] = rng.integers(UNUSED, 3)
        sweep = engine.rerun(sweep, stages)
        if change in (0, 99):
            assert_same(engine, sweep, engine.run(stages, 3, kept))
    assert_same(engine, sweep, engine.run(stages, 3, kept))
    # An engine that never saw the earlier statuses repairs and decodes other footprints first.
    fresh = engine_of([LAND], crowd(seed % 1000, 20), threads=2)
    assert_same(engine, sweep, fresh.run(stages, 3, kept))


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 1000))
def test_any_number_of_threads_gives_the_same_bits(seed: int) -> None:
    stages = np.random.default_rng(seed).integers(UNUSED, 3, len(crowd(seed, 40)))
    one, two, five = (engine_of([LAND], crowd(seed, 40), threads) for threads in (1, 2, 5))
    expected = one.run(stages, 3, 1)
    assert_same(one, expected, two.run(stages, 3, 1))
    assert_same(one, expected, five.run(stages, 3, 1))
    assert_same(one, expected, five.run(stages, 3, 1))


def test_the_order_of_the_footprints_changes_the_sums_by_rounding_only() -> None:
    footprints = crowd(7, 60)
    order = np.random.default_rng(1).permutation(len(footprints))
    first = everything(engine_of([LAND], footprints)).left[1]
    second = everything(engine_of([LAND], [footprints[k] for k in order])).left[1]
    assert abs(first.sum() - second.sum()) <= TOTAL * area_m2(LAND)[0]
    assert np.abs(first - second).max() <= SHEET_M2
