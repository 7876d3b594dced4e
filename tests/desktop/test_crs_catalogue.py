from __future__ import annotations

import numpy as np
import pyproj
import pytest
from qgis.core import QgsCoordinateReferenceSystem

from rare_earth_plugin.store.crs_catalogue import CrsEntry, catalogue

ENTRIES = {entry.authid: entry for entry in catalogue()}


@pytest.mark.parametrize("entry", catalogue(), ids=lambda entry: entry.authid)
def test_names_and_numbers_are_those_of_epsg(entry: CrsEntry) -> None:
    known = QgsCoordinateReferenceSystem(entry.authid)
    assert entry.crs().isValid()
    if not known.isValid():
        assert entry.wkt
        return
    assert known.description() == entry.name
    crs = pyproj.CRS(entry.authid)
    assert entry.degrees == crs.is_geographic
    if entry.false_easting is not None:
        (easting,) = [one.value for one in crs.coordinate_operation.params if one.name == "False easting"]
        assert easting == entry.false_easting


@pytest.mark.parametrize("zone", range(8, 16))
def test_the_shipped_definitions_are_gauss_krueger_on_grs_80(zone: int) -> None:
    entry = ENTRIES[f"EPSG:{10934 + zone}"]
    crs = pyproj.CRS(entry.wkt).source_crs
    expected = pyproj.CRS(f"+proj=tmerc +lon_0={6 * zone - 3} +k=1 +x_0={zone}500000 +ellps=GRS80 +type=crs")
    place = (6 * zone - 2.5, 48.25)
    made, wanted = (pyproj.Proj(one)(*place) for one in (crs, expected))
    assert made == pytest.approx(wanted, abs=1e-6)
    assert crs.name == entry.name


@pytest.mark.parametrize(
    ("authid", "x", "y", "near", "far"),
    [
        ("EPSG:4326", 70, 50, True, True),
        ("EPSG:4326", 13_500_000, 5_500_000, False, False),
        ("EPSG:28413", 13_500_000, 5_500_000, True, True),
        ("EPSG:28412", 13_500_000, 5_500_000, False, True),
        ("EPSG:28413", 70, 50, False, False),
        ("EPSG:32642", 500_000, 5_500_000, True, True),
        ("EPSG:32642", 1_500_000, 5_500_000, False, True),
        ("EPSG:3857", 7_800_000, 6_400_000, True, True),
        ("EPSG:3857", 1e12, 1e12, False, False),
    ],
)
def test_a_look_at_the_numbers(authid: str, x: float, y: float, near: bool, far: bool) -> None:
    xy = np.array([(x, y)] * 3, dtype=float)
    assert (ENTRIES[authid].may_be(xy), ENTRIES[authid].may_be(xy, anywhere=True)) == (near, far)
    assert not ENTRIES[authid].may_be(xy[:0])
