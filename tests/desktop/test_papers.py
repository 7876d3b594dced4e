"""Rooms of a page: none leaves it, none lies on another."""

from __future__ import annotations

import pytest

from rare_earth_plugin.map.papers import PAPERS, rooms_of


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("upright", [True, False])
def test_title_body_and_sources_stand_below_one_another(paper: str, upright: bool) -> None:
    rooms = rooms_of(paper, upright=upright)
    assert (rooms.width < rooms.height) == upright
    assert 0 < rooms.head.top() < rooms.head.bottom() < rooms.body.top()
    assert rooms.body.bottom() < rooms.foot.top() < rooms.foot.bottom() < rooms.height
    for room in (rooms.head, rooms.body, rooms.foot):
        assert 0 < room.left() < room.right() < rooms.width
