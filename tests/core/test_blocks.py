"""Licence blocks against closed forms, and against shapely over each block of a window."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from rare_earth_plugin.core.blocks import MOST_BLOCKS, Block, BlockError, Share, blocks_over, shares
from rare_earth_plugin.core.geodesy import area_m2, sheet_area_m2
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

KERNEL = ShapelyKernel()
MINUTE = 1 / 60


def held(perimeter: shapely.Geometry) -> list[Share]:
    blocks = blocks_over(*shapely.bounds(perimeter).tolist())
    frames = np.array([shapely.Polygon(block.ring()) for block in blocks], dtype=object)
    return shares(perimeter, blocks, frames, KERNEL)


def box(west: float, south: float, east: float, north: float) -> shapely.Polygon:
    """Minutes from 76 E, 48 N."""
    return shapely.box(76 + west * MINUTE, 48 + south * MINUTE, 76 + east * MINUTE, 48 + north * MINUTE)


def test_a_rectangle_of_whole_blocks() -> None:
    found = held(box(5, 12, 9, 15))
    assert len(found) == 12
    assert all(share.is_inside for share in found)
    assert found[0].block.code == "48°14′N 076°05′E"
    assert found[-1].block.code == "48°12′N 076°08′E"
    for share in found:
        assert share.block_km2 == pytest.approx(sheet_area_m2(*share.block.bounds) / 1e6, rel=1e-12)
    assert sum(share.held_km2 for share in found) == pytest.approx(area_m2(box(5, 12, 9, 15))[0] / 1e6, rel=1e-12)


def test_a_block_is_about_two_square_kilometres_as_an_ellipsoid_says() -> None:
    (share,) = held(box(0, 0, 1, 1))
    ring = Block(48 * 60, 76 * 60).ring()[:-1]
    area, _ = Geod(ellps="WGS84").polygon_area_perimeter(*ring.T)
    assert share.block_km2 == pytest.approx(abs(area) / 1e6, rel=1e-6)
    assert 2.2 < share.block_km2 < 2.4


def test_half_a_minute_off_touches_a_ring_of_blocks() -> None:
    found = held(box(0.5, 0.5, 3.5, 3.5))
    assert len(found) == 16
    assert sum(share.is_inside for share in found) == 4
    corner = found[0]
    assert corner.block == Block(48 * 60 + 3, 76 * 60)
    assert corner.share == pytest.approx(0.25, abs=1e-3)


def test_rounding_of_coordinates_touches_nothing() -> None:
    found = held(box(5 - 1e-8, 12 - 1e-8, 9 + 1e-8, 15 + 1e-8))
    assert len(found) == 12
    found = held(box(5 + 5e-8, 12 + 5e-8, 9 - 5e-8, 15 - 5e-8))
    assert [share.is_inside for share in found] == [True] * 12


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(0, 6, allow_subnormal=False), st.floats(0, 6, allow_subnormal=False)),
        min_size=3,
        max_size=8,
    )
)
def test_against_each_block_of_a_window(corners: list[tuple[float, float]]) -> None:
    hull = shapely.MultiPoint([(76 + x * MINUTE, 48 + y * MINUTE) for x, y in corners]).convex_hull
    if not isinstance(hull, shapely.Polygon) or area_m2(hull)[0] < 1e4:
        return
    expected = {}
    for row in range(-1, 7):
        for column in range(-1, 7):
            block = Block(48 * 60 + row, 76 * 60 + column)
            part = area_m2(shapely.intersection(hull, shapely.Polygon(block.ring())))[0] / 1e6
            if part > 1e-5:
                expected[block] = part
    found = {share.block: share.held_km2 for share in held(hull)}
    assert {block: km2 for block, km2 in found.items() if km2 > 1e-5} == pytest.approx(expected, rel=1e-6)
    assert sum(found.values()) == pytest.approx(area_m2(hull)[0] / 1e6, abs=1e-4)


def test_a_hole_is_not_held() -> None:
    ring = shapely.difference(box(0, 0, 3, 3), box(1, 1, 2, 2))
    assert len(held(ring)) == 8
    assert Block(48 * 60 + 1, 76 * 60 + 1) not in {share.block for share in held(ring)}


def test_codes_south_and_west_of_the_origin_name_the_south_west_corner() -> None:
    assert Block(-1, -1).code == "00°01′S 000°01′W"
    assert Block(-1, -1).bounds == (-MINUTE, -MINUTE, 0, 0)


def test_no_list_for_half_a_continent() -> None:
    with pytest.raises(BlockError) as caught:
        blocks_over(50, 40, 80, 55)
    assert caught.value.count == 30 * 60 * 15 * 60 > MOST_BLOCKS


def test_nothing_in_nothing() -> None:
    assert shares(box(0, 0, 1, 1), [], np.array([], dtype=object), KERNEL) == []
    assert blocks_over(76.0, 48.0, 76.0, 48.0) == []
