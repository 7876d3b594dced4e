"""Scales of printed maps."""

from __future__ import annotations

import pytest

from rare_earth_plugin.map.framed_map import round_scale


@pytest.mark.parametrize(
    ("scale", "printed"),
    [(1, 5_000), (50_000, 50_000), (50_001, 75_000), (760_000, 1_000_000), (11_800_000, 12_000_000)],
)
def test_a_map_is_drawn_at_the_next_round_scale(scale: float, printed: float, qgis_app: object) -> None:
    assert round_scale(scale) == printed
