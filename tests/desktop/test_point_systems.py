"""Coordinates in the systems of the field, against PROJ through another door."""

from __future__ import annotations

import math

import pytest
from pyproj import Transformer
from qgis.core import QgsCoordinateTransformContext, QgsPointXY

from rare_earth_plugin.store.point_systems import SYSTEMS, PointSystemError, PointWriter, crs_of, system_name

PLACES = [QgsPointXY(71.43, 51.13), QgsPointXY(77.999, 43.2), QgsPointXY(78.001, 43.2), QgsPointXY(50.3, 47.9)]


def writer(system: str) -> PointWriter:
    return PointWriter(system, QgsCoordinateTransformContext())


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_utm_is_that_of_pyproj(place: QgsPointXY) -> None:
    zone = int((place.x() + 180) // 6) + 1
    found = writer("utm").write(place)
    east, north = Transformer.from_crs(4326, 32600 + zone, always_xy=True).transform(place.x(), place.y())
    assert (found.first, found.second, found.crs) == (f"{north:.0f}", f"{east:.0f}", f"EPSG:{32600 + zone}")


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_gauss_krueger_has_its_zone_in_front(place: QgsPointXY) -> None:
    zone = int(place.x() // 6) + 1
    found = writer("gauss_krueger").write(place)
    assert found.crs == f"EPSG:{28400 + zone}"
    assert found.second.startswith(str(zone))
    assert len(found.second) == len(str(zone)) + 6
    back = Transformer.from_crs(28400 + zone, 4326, always_xy=True).transform(float(found.second), float(found.first))
    metres = math.hypot((back[0] - place.x()) * 111_320 * math.cos(math.radians(place.y())), back[1] - place.y())
    assert metres < 8  # a whole metre, and other parameters of the datum


def test_degrees_of_the_old_datum_lie_beside_those_of_the_new() -> None:
    place = PLACES[0]
    new, old = writer("degrees").write(place), writer("pulkovo").write(place)
    assert (new.first, new.second, new.crs) == ("51.130000", "71.430000", "EPSG:4326")
    assert str(new) == "51.130000 71.430000"
    assert old.crs == "EPSG:4284"
    metres = abs(float(old.second) - 71.43) * 111_320 * math.cos(math.radians(51.13))
    assert 30 < metres < 150
    assert writer("dms").write(place).first == "51°07'48.0\"N"
    assert writer("pulkovo_dms").write(place).second.endswith('"E')


def test_the_datum_operation_can_be_told() -> None:
    old = writer("pulkovo")
    assert old.operations() == []
    old.write(PLACES[0])
    (name, accuracy), *_ = old.operations()
    assert "Pulkovo" in name
    assert accuracy is None or accuracy > 0
    new = writer("dms")
    new.write(PLACES[0])
    assert new.operations() == []


def test_names_and_zones() -> None:
    assert len({system_name(system) for system in SYSTEMS}) == len(SYSTEMS)
    assert crs_of("utm", 71.0, -1.0).authid() == "EPSG:32742"


def test_a_place_without_a_zone_is_one_sentence() -> None:
    with pytest.raises(PointSystemError) as caught:
        writer("gauss_krueger").write(QgsPointXY(-60.0, 10.0))
    assert str(caught.value) == (
        "The place 10.00000 N -60.00000 E has no coordinates in the system “Pulkovo 1942, Gauss-Krüger zone, metres”; "
        "choose another one."
    )
