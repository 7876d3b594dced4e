"""The local plane against PROJ, the geodesic and the area on the ellipsoid."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
import shapely

from rare_earth_plugin.core.geodesic import geodesic_m
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.local_plane import LocalPlane

MIDDLES = [(66.9, 48.0), (71.4, 51.1), (0.0, 0.0), (-70.0, -40.0), (80.0, 75.0)]


@pytest.mark.parametrize(("lon", "lat"), MIDDLES)
def test_it_is_lamberts_projection_as_proj_has_it(lon: float, lat: float) -> None:
    peer = pyproj.Proj(proj="laea", lon_0=lon, lat_0=lat, ellps="WGS84")
    draw = np.random.default_rng(7)
    lons, lats = lon + draw.uniform(-5, 5, 500), lat + draw.uniform(-4, 4, 500)
    plane = LocalPlane(lon, lat)
    east, north = plane.forward(lons, lats)
    peer_east, peer_north = peer(lons, lats)
    # PROJ sums a series for the authalic latitude, here q is exact.
    assert np.abs(east - peer_east).max() < 1e-3
    assert np.abs(north - peer_north).max() < 1e-3
    back = plane.backward(east, north)
    assert np.abs(back[0] - lons).max() < 1e-11
    assert np.abs(back[1] - lats).max() < 1e-11


def test_the_middle_is_the_middle() -> None:
    plane = LocalPlane.around([66.0, 68.0], [47.0, 49.0])
    assert [float(value) for value in plane.forward(67.0, 48.0)] == pytest.approx([0.0, 0.0], abs=1e-8)
    lon, lat = plane.backward(0.0, 0.0)
    assert (float(lon), float(lat)) == pytest.approx((67.0, 48.0), abs=1e-12)


def test_areas_are_those_of_the_ellipsoid() -> None:
    plane = LocalPlane(67.0, 48.0)
    ring = shapely.segmentize(shapely.box(65.5, 46.5, 68.0, 49.0), 0.001)
    flat = shapely.transform(ring, lambda degrees: np.column_stack(plane.forward(degrees[:, 0], degrees[:, 1])))
    assert flat.area == pytest.approx(area_m2(ring)[0], rel=1e-9)


def test_distances_are_true_near_the_middle() -> None:
    plane = LocalPlane(67.0, 48.0)
    draw = np.random.default_rng(3)
    lon, lat = 67.0 + draw.uniform(-1, 1, 300), 48.0 + draw.uniform(-0.7, 0.7, 300)
    east, north = plane.forward(lon, lat)
    flat = np.hypot(np.diff(east), np.diff(north))
    assert np.abs(flat / geodesic_m(lon[:-1], lat[:-1], lon[1:], lat[1:]) - 1).max() < 5e-5
