"""Area on the ellipsoid: closed form, geodesics on densified edges, heavy densification, and what must not matter."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from rare_earth_plugin.core.geodesy import area_m2, authalic_q, ring_areas_m2, sheet_area_m2
from rare_earth_plugin.core.sheets import SCALES, sheets_in

from .shapes import boxes, crossed, sound
from .worlds import KAZAKHSTAN_BOX, boundary, mended, q_extended, sheet_closed_form_m2, traced_m2

WGS84 = Geod(ellps="WGS84")
places = st.tuples(st.floats(-170, 170), st.floats(-89, 89))


def relative(found: Any, expected: Any) -> float:
    return float(np.max(np.abs(np.asarray(found) / np.asarray(expected) - 1)))


def test_every_sheet_of_kazakhstan_has_the_area_of_the_closed_form() -> None:
    bounds = np.array([sheet.bounds for sheet in sheets_in(*KAZAKHSTAN_BOX, 50_000)])
    assert len(bounds) == 42 * 4 * 16 * 6
    expected = sheet_closed_form_m2(bounds)
    assert relative(area_m2(shapely.box(*bounds.T)), expected) < 1e-12
    assert relative([sheet_area_m2(*row) for row in bounds], expected) < 1e-12


@pytest.mark.parametrize("scale", SCALES)
def test_a_sheet_is_the_sum_of_its_sheets_at_the_finest_scale(scale: int) -> None:
    sheets = sheets_in(60, 44, 72, 52, scale)
    areas = area_m2(np.array([shapely.Polygon(sheet.ring()) for sheet in sheets], dtype=object))
    finest = sheet_closed_form_m2(np.array([s.bounds for s in sheets_in(60, 44, 72, 52, 50_000)]))
    assert areas.sum() == pytest.approx(finest.sum(), rel=1e-12)
    assert areas[0] == pytest.approx(sheet_area_m2(*sheets[0].bounds), rel=1e-12)


def test_q_is_snyders_formula_from_pole_to_pole() -> None:
    latitudes = np.linspace(-90, 90, 3601)
    assert np.abs(authalic_q(latitudes) - np.asarray(q_extended(latitudes), float)).max() < 4e-15


def test_q_at_the_pole_is_the_tabled_value() -> None:
    # Snyder 1987, p. 17: the authalic radius of an ellipsoid is a * sqrt(qp / 2); WGS 84: 6 371 007.1809 m.
    assert 6_378_137.0 * np.sqrt(authalic_q(90.0) / 2) == pytest.approx(6_371_007.1809, abs=5e-5)


@pytest.mark.parametrize(
    "vertices",
    [
        [(60, 45), (70, 45), (70, 52), (60, 52)],
        [(50, 41), (85, 49), (62, 55)],
        [(66.1, 48.2), (67.9, 48.9), (67.2, 50.3), (65.0, 49.9), (65.4, 48.8)],
        [(76, 43), (76.01, 43), (76.013, 43.02), (75.99, 43.017)],
    ],
)
def test_geodesics_between_dense_vertices_give_the_same_area(vertices: list[tuple[float, float]]) -> None:
    polygon = shapely.Polygon(vertices)
    dense = shapely.segmentize(polygon, 0.001)
    geodesic, _ = WGS84.geometry_area_perimeter(dense)
    assert area_m2(polygon)[0] == pytest.approx(abs(geodesic), rel=1e-7)


def test_the_boundary_of_kazakhstan_equals_its_heavy_densification() -> None:
    outline = boundary()
    found = area_m2(outline)[0]
    assert found / 1e6 == pytest.approx(2_720_767, abs=1)
    assert found == pytest.approx(traced_m2(outline, 0.0005), rel=2e-12)
    geodesic, _ = WGS84.geometry_area_perimeter(shapely.segmentize(outline, 0.01))
    assert found == pytest.approx(abs(geodesic), rel=1e-7)


@given(polygon=st.one_of(sound(), crossed().map(mended)), at=st.floats(0.05, 1.95))
def test_the_parts_of_a_cut_polygon_add_up(polygon: Any, at: float) -> None:
    west, east = shapely.box(60, 40, 66 + at, 60), shapely.box(66 + at, 40, 75, 60)
    whole, one, other = area_m2([polygon, polygon.intersection(west), polygon.intersection(east)])
    assert one + other == pytest.approx(whole, rel=1e-9, abs=1e-3)


@given(st.lists(places, min_size=3, max_size=9), st.integers(0, 8))
def test_start_and_direction_do_not_matter(ring: list[tuple[float, float]], turn: int) -> None:
    turn %= len(ring)
    moved = ring[turn:] + ring[:turn]
    rings = np.array([*ring, ring[0], *moved, moved[0], *ring[::-1], ring[-1]])
    one, other, backwards = ring_areas_m2(rings, np.arange(4) * (len(ring) + 1))
    scale = 1e14  # m2 that one edge may sweep, of which the last digits are lost
    assert other == pytest.approx(one, rel=1e-12, abs=scale * 1e-14)
    assert backwards == pytest.approx(-one, rel=1e-12, abs=scale * 1e-14)


@given(st.lists(places, min_size=3, max_size=6, unique=True))
def test_an_edge_may_be_as_long_as_the_earth(ring: list[tuple[float, float]]) -> None:
    closed = shapely.LinearRing([*ring, ring[0]])
    dense = shapely.get_coordinates(shapely.segmentize(closed, 0.5))
    found = ring_areas_m2(shapely.get_coordinates(closed), np.array([0, len(ring) + 1]))[0]
    assert found == pytest.approx(ring_areas_m2(dense, np.array([0, len(dense)]))[0], rel=1e-11, abs=1.0)


@given(sound(), st.floats(-100, 100))
def test_longitude_has_no_origin(box: Any, shift: float) -> None:
    moved = shapely.transform(box, lambda xy: xy + np.array([shift, 0]))
    west, _, east, _ = box.bounds
    lost = 1e-13 / (east - west)  # digits of the width that the shift itself takes
    assert area_m2(moved)[0] == pytest.approx(area_m2(box)[0], rel=1e-11 + 10 * lost)


@given(boxes(), boxes())
def test_holes_are_taken_away(one: Any, other: Any) -> None:
    left = shapely.difference(one, other)
    assert area_m2(left)[0] == pytest.approx(
        area_m2(one)[0] - area_m2(shapely.intersection(one, other))[0], rel=1e-9, abs=1e-3
    )


def test_clockwise_is_positive() -> None:
    ring = np.array([(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)], dtype=float)
    forth, back = ring_areas_m2(np.concatenate([ring, ring[::-1]]), np.array([0, 5, 10]))
    assert forth == -back == pytest.approx(sheet_area_m2(0, 0, 1, 1), rel=1e-13)


def test_the_whole_earth() -> None:
    # 510 065 621.724 km2: the surface of the WGS 84 ellipsoid.
    assert sheet_area_m2(-180, -90, 180, 90) / 1e6 == pytest.approx(510_065_621.724, abs=1e-3)
    assert area_m2(shapely.box(-180, -90, 180, 90))[0] / 1e6 == pytest.approx(510_065_621.724, abs=1e-3)


def test_nothing_has_no_area() -> None:
    nothing = np.array([None, shapely.Polygon(), shapely.MultiPolygon(), shapely.Point(1, 2)], dtype=object)
    assert area_m2(nothing).tolist() == [0, 0, 0, 0]
    assert area_m2(np.array([], dtype=object)).tolist() == []
    assert ring_areas_m2(np.empty((0, 2)), np.array([0])).tolist() == []


def test_a_multipolygon_is_the_sum_of_its_parts_and_indices_keep_their_place() -> None:
    parts = [shapely.box(60, 45, 61, 46), shapely.box(63, 45, 64, 47)]
    areas = area_m2(np.array([None, shapely.MultiPolygon(parts), parts[0], parts[1]], dtype=object))
    assert areas[0] == 0
    assert areas[1] == pytest.approx(areas[2] + areas[3], rel=1e-15)
    assert areas.dtype == np.float64
