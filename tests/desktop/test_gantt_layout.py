from __future__ import annotations

import pytest

from rare_earth_plugin.gui.gantt_layout import UNPLACED, Geometry, block_at, step, timetable

from .campaign_case import CAMPAIGN, MAY, PLAN

SHAPE = Geometry(day=20.0, row=30, names=80, heading=40)


def test_what_is_drawn() -> None:
    table = timetable(CAMPAIGN, PLAN, {"t1": MAY[1]})
    assert (table.first, table.days, table.crews, table.codes) == (MAY[0], 31, ("Crew A", "Crew B"), ("A", "B"))
    blocks = {block.stop: block for block in table.blocks}
    target, sheet, left = blocks["t1"], blocks["M-42-77-А"], blocks["t2"]
    assert (target.row, target.first, target.locked, target.done) == (0, MAY[0], True, True)
    assert (target.start, target.end) == (pytest.approx(20 / 600), pytest.approx(260 / 600))
    assert (sheet.start, sheet.end) == (pytest.approx(280 / 600), pytest.approx(2 + 390 / 600))
    assert (left.row, left.first) == (UNPLACED, None)
    assert [(shade.row, shade.day, shade.kind) for shade in table.shades] == [
        (0, 0, "field"),
        (0, 1, "rest"),
        (0, 2, "field"),
    ]


def test_without_a_plan_the_season_alone() -> None:
    table = timetable(CAMPAIGN, None, {})
    assert (table.blocks, table.shades, table.days) == ((), (), 31)


def test_places_and_points_agree() -> None:
    table = timetable(CAMPAIGN, PLAN, {})
    for number, block in enumerate(table.blocks):
        rect = SHAPE.rect(block, 2)
        assert block_at(table.blocks, SHAPE, 2, rect.center().x(), rect.center().y()) == number
        assert rect.height() == 24
    assert block_at(table.blocks, SHAPE, 2, 40, 50) is None  # on the names
    assert SHAPE.place_at(80 + 3.5 * 20, 40 + 30 + 5, table) == (1, 3)
    assert SHAPE.place_at(80, 40 + 60, table) is None  # what does not fit has no days
    scrolled = Geometry(20.0, 30, 80, 40, across=100)
    assert scrolled.place_at(81, 45, table) == (0, 5)
    assert scrolled.rect(table.blocks[0], 2).left() == SHAPE.rect(table.blocks[0], 2).left() - 100


def test_arrows_lead_everywhere() -> None:
    blocks = timetable(CAMPAIGN, PLAN, {}).blocks
    at = {block.stop: number for number, block in enumerate(blocks)}
    assert step(blocks, at["t1"], "right") == at["M-42-77-А"]
    assert step(blocks, at["M-42-77-А"], "right") == at["M-42-77-А"]
    assert step(blocks, at["M-42-77-А"], "home") == at["t1"]
    assert step(blocks, at["t1"], "end") == at["M-42-77-А"]
    assert step(blocks, at["t1"], "down") == at["t2"]
    assert step(blocks, at["t2"], "up") == at["t1"]
    assert step(blocks, at["t1"], "up") == at["t1"]
    assert step(blocks, 99, "left") == 0
    assert step((), 0, "left") == -1
