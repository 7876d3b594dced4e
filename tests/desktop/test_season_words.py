"""A planned season in words and tables."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from rare_earth_plugin.core.campaign import Days, MonthLoss
from rare_earth_plugin.core.crew_book import Pause, marks
from rare_earth_plugin.core.plan import DAY_KINDS, FIELD, REST, UNPLACED_REASONS, Position, Unplaced, Visit
from rare_earth_plugin.map import season_words as words

from .campaign_case import CAMPAIGN, CREWS, MAY, PLAN, STOPS

BY_KEY = {stop.key: stop for stop in STOPS}


def test_a_season_says_when_and_what_is_left_out() -> None:
    facts = dict(words.season_facts(CAMPAIGN))
    assert facts["Season"] == "1 May 2026 – 31 May 2026"
    assert facts["Weather"].startswith("15.0")
    season = replace(
        CAMPAIGN.season,
        last=datetime.date(2026, 6, 30),
        lost_by_month=(MonthLoss(6, 0.3),),
        forbidden=(Days(MAY[8], MAY[8]), Days(MAY[10], MAY[11])),
    )
    facts = dict(words.season_facts(replace(CAMPAIGN, season=season)))
    assert "15.0" in facts["Weather"]
    assert "30.0" in facts["Weather"]
    assert facts["No work on"] == "9 May 2026, 11 May 2026 – 12 May 2026"


def test_totals_have_a_row_for_each_crew_and_one_for_all() -> None:
    rows = words.totals_table(CAMPAIGN, PLAN)
    assert [row[0] for row in rows] == ["Crew", "Crew A", "Crew B", "All crews"]
    assert rows[1][1:6] == ["Near", "1", "1", "1", "20"]
    assert rows[0][-1] == "Cost, USD"
    assert len({len(row) for row in rows}) == 1


def test_stops_in_the_order_of_the_season() -> None:
    rows = words.stops_table(CAMPAIGN, PLAN, marks(PLAN))
    assert [row[:2] for row in rows[1:]] == [["A1", "T-2 Quartz"], ["A2", "M-42-77-А"]]
    assert rows[2][2:] == ["1 May 2026", "3 May 2026", "2", "20.0"]
    assert len(words.stops_table(CAMPAIGN, PLAN, marks(PLAN), "B")) == 1


def test_what_does_not_fit_is_counted_and_named_by_reason() -> None:
    assert words.unplaced_lines(CAMPAIGN, PLAN) == ["Season too short: 1 – T-10"]
    plan = replace(PLAN, unplaced=tuple(Unplaced("t2", reason) for reason in UNPLACED_REASONS))
    lines = words.unplaced_lines(CAMPAIGN, plan)
    assert len(lines) == len(UNPLACED_REASONS)
    assert not any(reason in line for reason, line in zip(UNPLACED_REASONS, lines))


def test_places_by_what_stands_there() -> None:
    assert words.place_name(CREWS[0], Position(70.5, 50.5), BY_KEY) == "Base Near"
    assert words.place_name(CREWS[0], Position(70.6, 50.6), BY_KEY) == "Camp at M-42-77-А"
    assert words.place_name(CREWS[0], Position(1, 1), BY_KEY) == "Camp"
    assert words.place_name(replace(CREWS[0], base=None), Position(70.5, 50.5), BY_KEY) == "Camp"


def test_tasks() -> None:
    sheet = replace(STOPS[0], targets=("t2", "t1"))
    codes = {"t1": "T-2", "t2": "T-10"}
    said = words.task(sheet, Visit("M-42-77-А", 480, 900, 8, 1, 2), codes)
    assert said == "Geological, 1:50\u202f000: 8.0\u202fkm² to map; day 1 of 2; targets inside: T-2, T-10"
    said = words.task(STOPS[1], Visit("t1", 480, 900, 0, 1, 1), codes, "samples")
    assert said == "Visit the target Quartz; REE; licensed; samples"


def test_pauses_and_hours() -> None:
    pause = Pause(REST, MAY[1], MAY[2], 1, True)
    assert words.pause_line(pause) == "2 May 2026 – 3 May 2026: day off, in camp"
    assert words.pause_line(replace(pause, last=MAY[1], camp=False)) == "2 May 2026: day off, at the base"
    assert words.duration(65).replace("\u202f", " ") == "1 h 05 min"
    assert words.clock(545.4) == "09:05"
    assert words.day_title(PLAN.days[0]) == "Friday, 1 May 2026"


@pytest.mark.parametrize("kind", [kind for kind in DAY_KINDS if kind != FIELD])
def test_every_kind_of_day_has_a_name(kind: str) -> None:
    assert words.day_kind_name(kind) != kind
