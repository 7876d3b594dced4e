"""Degrees, minutes and seconds: whole again, and never sixty."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.angles import sexagesimal


@given(st.floats(-180, 180), st.integers(0, 4))
def test_the_parts_make_the_angle_again(angle: float, decimals: int) -> None:
    found = sexagesimal(angle, decimals)
    assert 0 <= found.minutes < 60
    assert 0 <= found.seconds < 60
    whole = (found.degrees + found.minutes / 60 + found.seconds / 3600) * (-1 if found.negative else 1)
    assert whole == pytest.approx(angle, abs=0.5001 / 3600 / 10**decimals)


@pytest.mark.parametrize(
    ("angle", "decimals", "parts"),
    [
        (48 + 12 / 60 + 5.25 / 3600, 2, (False, 48, 12, 5.25)),
        (48 + 12 / 60 + 59.996 / 3600, 2, (False, 48, 13, 0.0)),
        (47.99999999, 2, (False, 48, 0, 0.0)),
        (-0.5, 0, (True, 0, 30, 0.0)),
        (-1e-9, 2, (False, 0, 0, 0.0)),
    ],
)
def test_rounding_carries(angle: float, decimals: int, parts: tuple[bool, int, int, float]) -> None:
    assert sexagesimal(angle, decimals) == parts
