"""Earned ground against closed forms: lattices and parallel traverses that just meet a norm, or just miss it."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.core.field_norms import BOTH, LINES, OBSERVATIONS, Norm, NormError, default_norm
from rare_earth_plugin.core.geodesy import area_m2, sheet_area_m2
from rare_earth_plugin.core.local_plane import LocalPlane
from rare_earth_plugin.core.programme import NO_UNITS, Units
from rare_earth_plugin.core.sheets import locate
from rare_earth_plugin.core.track_coverage import earned_coverage, ground_of_lines, ground_of_points

Floats = NDArray[np.float64]
NORM = default_norm(50_000)


def lattice(columns: int, rows: int, across: float, along: float) -> Floats:
    """Positions in metres, the first of them half a cell from 0, 0."""
    east, north = np.meshgrid((np.arange(columns) + 0.5) * across, (np.arange(rows) + 0.5) * along)
    return np.column_stack([east.ravel(), north.ravel()])


def degrees(metres: Floats, plane: LocalPlane) -> Floats:
    return np.column_stack(plane.backward(metres[:, 0], metres[:, 1]))


def units(*polygons: shapely.Polygon) -> Units:
    codes = tuple(f"S{number}" for number in range(len(polygons)))
    return Units(codes, codes, codes, shapely.to_wkb(np.array(polygons, dtype=object)))


@pytest.mark.parametrize("scale", [200_000, 50_000, 10_000])
def test_a_lattice_at_exactly_the_norm_earns_all_of_its_ground(scale: int) -> None:
    norm = default_norm(scale)
    ground = ground_of_points(lattice(12, 9, norm.step_m, norm.step_m), norm)
    assert ground.area == pytest.approx(12 * 9 * norm.step_m**2, rel=1e-9)
    assert ground.area == pytest.approx(12 * 9 / norm.per_km2 * 1e6, rel=1e-9)
    assert ground.bounds == pytest.approx((0, 0, 12 * norm.step_m, 9 * norm.step_m), abs=1e-6)


def test_a_lattice_one_percent_too_wide_earns_nothing() -> None:
    step = 1.01 * NORM.step_m
    assert ground_of_points(lattice(12, 9, step, step), NORM).is_empty


def test_traverses_with_observations_as_often_as_the_norm_asks_for() -> None:
    norm = Norm(50_000, 2.0, 1.0)
    ground = ground_of_points(lattice(6, 40, 1000.0, 500.0), norm)
    inner = (5 * 1000) * (39 * 500)
    rim = norm.step_m / 2
    assert ground.area == pytest.approx(inner + 2 * rim * (5000 + 19_500) + 4 * rim**2, rel=1e-9)
    # The same number of observations on traverses twice as far apart leaves gaps, however dense it is on each of them.
    assert ground_of_points(lattice(3, 80, 2000.0, 250.0), norm).is_empty


def test_half_of_the_ground_is_dense_enough() -> None:
    step = NORM.step_m
    dense = lattice(10, 10, step, step)
    sparse = lattice(5, 5, 2 * step, 2 * step) + np.array([10 * step, 0.0])
    ground = ground_of_points(np.concatenate([dense, sparse]), NORM)
    assert 100 * step**2 <= ground.area <= 1.06 * 100 * step**2
    assert shapely.box(0, 0, 9.5 * step, 10 * step).difference(ground).area < 1


@pytest.mark.parametrize("count", [0, 1, 2])
def test_fewer_than_three_observations_earn_nothing(count: int) -> None:
    assert ground_of_points(lattice(1, count, 10.0, 10.0), NORM).is_empty


def test_observations_in_one_line_earn_nothing() -> None:
    assert ground_of_points(lattice(50, 1, 10.0, 10.0), NORM).is_empty


def test_many_observations_on_one_outcrop_do_not_pay_for_the_country_around() -> None:
    step = NORM.step_m
    outcrop = lattice(10, 10, 5.0, 5.0)
    around = np.array([[2 * step, 0.0], [0.0, 2 * step], [2 * step, 2 * step]])
    ground = ground_of_points(np.concatenate([outcrop, around]), NORM)
    assert ground.area < (45 + step) ** 2 * 1.01


@pytest.mark.parametrize("count", [1, 2, 7])
def test_parallel_traverses_at_the_spacing_earn_all_ground_between_them(count: int) -> None:
    apart, length = 1000 * NORM.spacing_km, 9000.0
    lines = shapely.multilinestrings([[[0, (i + 0.5) * apart], [length, (i + 0.5) * apart]] for i in range(count)])
    assert ground_of_lines(lines, NORM).area == pytest.approx(count * apart * length, rel=1e-9)


def test_traverses_twice_as_far_apart_earn_half_and_twice_as_near_no_more() -> None:
    apart, length = 1000 * NORM.spacing_km, 9000.0
    wide = shapely.multilinestrings([[[0, (2 * i + 1) * apart], [length, (2 * i + 1) * apart]] for i in range(5)])
    assert ground_of_lines(wide, NORM).area == pytest.approx(5 * apart * length, rel=1e-9)
    near = shapely.multilinestrings([[[0, (i / 2 + 0.5) * apart], [length, (i / 2 + 0.5) * apart]] for i in range(9)])
    assert ground_of_lines(near, NORM).area == pytest.approx(5 * apart * length, rel=1e-9)


def test_a_sheet_worked_through_is_earned_whole() -> None:
    """A lattice that fills a sheet 1:50 000, in degrees, as a receiver records it."""
    sheet = locate(66.9, 48.05, 50_000)
    west, south, east, north = sheet.bounds
    columns, rows = 38, 38  # 489 m across at most and 488 m along
    lon = west + (np.arange(columns) + 0.5) * (east - west) / columns
    lat = south + (np.arange(rows) + 0.5) * (north - south) / rows
    points = np.stack(np.meshgrid(lon, lat), axis=-1).reshape(-1, 2)
    lines = [np.array([[west, place], [east, place]]) for place in lat]
    frame = units(shapely.box(*sheet.bounds))
    area = sheet_area_m2(*sheet.bounds) / 1e6
    result = earned_coverage(points, lines, NORM, frame)
    assert result.evidence == BOTH
    on_it = [row for row in result.sheets if row.code]
    assert [row.km2 for row in on_it] == [pytest.approx(area, rel=2e-3)]
    assert on_it[0].km2 <= area * (1 + 1e-12)
    assert on_it[0].observations == len(points)
    assert on_it[0].track_km == pytest.approx(result.track_km, rel=2e-2)
    alone = earned_coverage(points, [], NORM, frame)
    assert alone.evidence == OBSERVATIONS
    assert alone.sheets[0].km2 == pytest.approx(area, rel=1e-3)
    assert area_m2(shapely.from_wkb(alone.sheets[0].wkb))[0] / 1e6 == pytest.approx(alone.sheets[0].km2, rel=1e-12)


def test_sheets_and_the_ground_outside_add_up_to_the_total() -> None:
    plane = LocalPlane(67.0, 48.0)
    points = degrees(lattice(30, 30, 500, 500) - 7500, plane)
    frames = units(shapely.box(66.75, 47.9, 67.0, 48.0), shapely.box(67.0, 47.9, 67.25, 48.0))
    result = earned_coverage(points, [], NORM, frames)
    assert [row.code for row in result.sheets] == ["S0", "S1", ""]
    assert sum(row.km2 for row in result.sheets) == pytest.approx(result.total_km2, rel=1e-9)
    assert result.total_km2 == pytest.approx(225.0, rel=2e-4)
    assert result.km2_of_norm == 225.0
    limit = shapely.box(66.8, 47.0, 67.0, 49.0)
    cut = earned_coverage(points, [], NORM, frames, within=shapely.to_wkb(np.array([limit], dtype=object)))
    assert cut.total_km2 == pytest.approx(225.0 / 2, rel=3e-3)


def test_places_seen_twice_count_once() -> None:
    plane = LocalPlane(67.0, 48.0)
    points = degrees(lattice(5, 5, 500, 500), plane)
    twice = earned_coverage(np.concatenate([points, points, points + 1e-6]), [], NORM, NO_UNITS)
    once = earned_coverage(points, [], NORM, NO_UNITS)
    assert (twice.places, twice.repeated) == (25, 50)
    assert twice.total_km2 == pytest.approx(once.total_km2, rel=1e-6)


def test_both_kinds_of_evidence_are_needed_where_both_are_asked_for() -> None:
    plane = LocalPlane(67.0, 48.0)
    points = degrees(lattice(20, 20, 500, 500), plane)
    line = degrees(np.array([[0.0, 5000.0], [10_000.0, 5000.0]]), plane)
    one = earned_coverage(points, [line], NORM, NO_UNITS)
    assert one.total_km2 == pytest.approx(5.0, rel=1e-3)  # 10 km of track, 500 m wide
    assert earned_coverage(points, [line], NORM, NO_UNITS, LINES).total_km2 == pytest.approx(5.0, rel=1e-3)
    assert earned_coverage(points, [line], NORM, NO_UNITS, OBSERVATIONS).total_km2 == pytest.approx(100.0, rel=1e-3)
    assert earned_coverage(points[:0], [line], NORM, NO_UNITS).total_km2 == 0.0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 4000), st.floats(0, 4000)), max_size=60),
    st.floats(0.5, 8),
    st.floats(0.2, 2),
)
def test_ground_lies_near_observations_and_a_milder_norm_earns_no_less(
    places: list[tuple[float, float]], per_km2: float, spacing: float
) -> None:
    points = np.unique(np.round(np.array(places, dtype=float).reshape(-1, 2), 1), axis=0)
    norm = Norm(50_000, per_km2, spacing)
    ground = ground_of_points(points, norm)
    reach = norm.widest_gap_m / 2 + norm.step_m
    assert ground.difference(shapely.buffer(shapely.multipoints(points), reach)).area < 1e-3 * max(ground.area, 1)
    milder = Norm(50_000, per_km2 / 2, spacing)
    if milder.widest_gap_m >= norm.widest_gap_m and not ground.is_empty:
        assert not ground_of_points(points, milder).is_empty


@pytest.mark.parametrize("evidence", ["", "hearsay"])
def test_evidence_of_another_kind(evidence: str) -> None:
    points = np.array([[67.0, 48.0]])
    if evidence:
        with pytest.raises(NormError):
            earned_coverage(points, [], NORM, NO_UNITS, evidence)
    else:
        assert earned_coverage(points, [], NORM, NO_UNITS, evidence).total_km2 == 0.0


def test_nothing_was_seen() -> None:
    result = earned_coverage(np.empty((0, 2)), [np.array([[67.0, 48.0]])], NORM, NO_UNITS)
    assert (result.total_km2, result.sheets, math.isnan(result.track_km)) == (0.0, (), False)


def test_it_can_be_stopped() -> None:
    with pytest.raises(CancelledError):
        earned_coverage(np.array([[67.0, 48.0]]), [], NORM, NO_UNITS, cancelled=lambda: True)
