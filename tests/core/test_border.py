"""Inside and outside against shapely, distances against a dense border and GeographicLib."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from rare_earth_plugin.core.border import Border
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

GEOD = Geod(ellps="WGS84")
RINGED = shapely.union(
    shapely.difference(shapely.box(50, 40, 60, 50), shapely.box(52, 42, 58, 48)), shapely.box(54, 44, 56, 46)
)


def border_of(polygon: Any) -> Border:
    return Border(ShapelyKernel().rings(np.array([polygon], dtype=object)))


@pytest.fixture(scope="module")
def country(checkout: Path) -> Any:
    text = (checkout / "resources" / "source" / "kz_boundary.geojson").read_text("utf-8")
    return shapely.get_parts(shapely.from_geojson(text))[0]


def test_inside_like_shapely(country: Any) -> None:
    positions = np.random.default_rng(3).uniform([44, 38], [90, 57], (20_000, 2))
    assert (border_of(country).inside(positions) == shapely.contains_xy(country, positions)).all()


@given(st.lists(st.tuples(st.floats(49, 61), st.floats(39, 51)), min_size=1, max_size=20))
def test_inside_of_holes_and_islands(positions: list[tuple[float, float]]) -> None:
    array = np.array(positions)
    away = shapely.distance(shapely.boundary(RINGED), shapely.points(array)) > 1e-9
    inside = border_of(RINGED).inside(array)
    assert (inside == shapely.contains_xy(RINGED, array))[away].all()


def test_nowhere_is_not_inside() -> None:
    border = border_of(RINGED)
    assert not border.inside(np.array([[np.nan, 45], [51, np.nan], [np.inf, 45], [51, 99]])).any()
    assert border.inside(np.empty((0, 2))).shape == (0,)
    nothing = border_of(None)
    assert len(nothing) == 0
    assert not nothing.inside(np.array([[51.0, 45.0]])).any()
    assert nothing.distance_m(51, 45) == np.inf


@pytest.mark.parametrize("seed", range(12))
def test_distance_against_a_dense_border(country: Any, seed: int) -> None:
    lon, lat = np.random.default_rng(seed).uniform([44, 39], [90, 57])
    # 10 m between the vertices near the position: the nearest one is too far by some centimetres at the most.
    reach = shapely.distance(country.boundary, shapely.Point(lon, lat)) * 2 + 0.1
    near = shapely.intersection(country.boundary, shapely.Point(lon, lat).buffer(reach))
    vertices = shapely.get_coordinates(shapely.segmentize(near, 1e-4))
    whole = np.full(len(vertices), 1.0)
    expected = GEOD.inv(lon * whole, lat * whole, *vertices.T)[2].min()
    assert border_of(country).distance_m(lon, lat) == pytest.approx(expected, abs=0.5, rel=1e-6)


def test_distance_to_a_meridian_in_closed_form() -> None:
    border = border_of(shapely.box(60, 45, 70, 50))
    along_equator = border_of(shapely.box(60, -5, 70, 5)).distance_m(59, 0)
    assert along_equator == pytest.approx(np.radians(1) * 6_378_137, abs=0.1)
    north = GEOD.inv(65, 50, 65, 50.03)[2]
    assert border.distance_m(65, 50.03) == pytest.approx(north, abs=0.1)
    assert border.distance_m(65, 50) == pytest.approx(0, abs=0.1)
    assert border.distances_m(np.array([[65, 50.03], [65, 50]])) == pytest.approx([north, 0], abs=0.1)


def test_nears_finds_every_piece(country: Any) -> None:
    corners = np.random.default_rng(5).uniform([44, 38], [88, 56], (2000, 2))
    bounds = np.hstack([corners, corners + 0.4])
    meets = shapely.intersects(country.boundary, shapely.box(*bounds.T))
    nears = border_of(country).nears(bounds)
    assert not (meets & ~nears).any()  # it may say yes too often, never no
    assert nears.mean() < 0.5
