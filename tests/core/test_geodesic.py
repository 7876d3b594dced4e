"""Geodesics against GeographicLib by way of pyproj."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod

from rare_earth_plugin.core.geodesic import geodesic_m

GEOD = Geod(ellps="WGS84")
LON, LAT = st.floats(-360, 360), st.floats(-90, 90)


@given(LON, LAT, st.floats(-160, 160), LAT)
def test_against_geographiclib(lon: float, lat: float, east: float, other: float) -> None:
    assert geodesic_m(lon, lat, lon + east, other) == pytest.approx(GEOD.inv(lon, lat, lon + east, other)[2], abs=1e-3)


def test_a_column_against_geographiclib() -> None:
    rng = np.random.default_rng(1)
    start = rng.uniform([40, 35], [95, 60], (20_000, 2))
    for reach in (10.0, 0.05, 1e-5):
        end = start + rng.normal(0, reach, start.shape)
        end[:, 1] = end[:, 1].clip(-90, 90)
        expected = GEOD.inv(*start.T, *end.T)[2]
        assert np.abs(geodesic_m(*start.T, *end.T) - expected).max() < 1e-4


def test_shapes_and_ends() -> None:
    assert geodesic_m(50, 50, 50, 50) == 0
    assert geodesic_m(179.5, 10, -179.5, 10) == pytest.approx(GEOD.inv(179.5, 10, -179.5, 10)[2], abs=1e-3)
    assert geodesic_m(0, 0, 1, 0) == pytest.approx(np.radians(1) * 6_378_137, abs=1e-6)
    assert geodesic_m([0, 1, 2], 0, 0, [[0], [1]]).shape == (2, 3)


def test_near_the_antipodes_it_is_near() -> None:
    for other in ((180, 0), (179.7, 0.1), (179.9, -0.3)):
        assert geodesic_m(0, 0, *other) == pytest.approx(GEOD.inv(0, 0, *other)[2], rel=6e-3)
