"""Coordinates as texts."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.coordinates import decimal_text, dms_text, gauss_krueger_zone, metre_text, utm_zone

WRITTEN = re.compile(r"(\d+)°(\d\d)'(\d\d\.\d)\"([NS])")


@given(st.floats(-90, 90))
def test_degrees_minutes_and_seconds_say_the_same_place(latitude: float) -> None:
    found = WRITTEN.fullmatch(dms_text(latitude, "N", "S"))
    assert found is not None
    degrees, minutes, seconds = int(found[1]), int(found[2]), float(found[3])
    assert minutes < 60
    assert seconds < 60
    read = (degrees + minutes / 60 + seconds / 3600) * (-1 if found[4] == "S" else 1)
    assert read == pytest.approx(latitude, abs=0.051 / 3600)


def test_carries_go_all_the_way_up() -> None:
    assert dms_text(51.99999999, "N", "S") == "52°00'00.0\"N"
    assert dms_text(52.0 + 59.96 / 3600, "N", "S") == "52°01'00.0\"N"
    assert dms_text(-70.5, "E", "W") == "70°30'00.0\"W"
    assert dms_text(0.0, "E", "W") == "0°00'00.0\"E"


def test_no_number_is_an_error() -> None:
    with pytest.raises(ValueError):
        dms_text(float("nan"), "N", "S")


def test_decimal_degrees_and_metres() -> None:
    assert decimal_text(52.0614444) == "52.061444"
    assert metre_text(13_432_100.49) == "13432100"


@pytest.mark.parametrize(
    ("longitude", "zone"), [(0.0, 1), (42.0, 8), (47.999, 8), (72.0, 13), (75.0, 13), (78.0, 14), (-3.0, 60)]
)
def test_zones(longitude: float, zone: int) -> None:
    assert gauss_krueger_zone(longitude) == zone
    assert utm_zone(longitude) == (zone + 29) % 60 + 1


def test_the_utm_zones_of_the_country() -> None:
    assert [utm_zone(lon) for lon in (46.5, 71.4, 87.3)] == [38, 42, 45]
