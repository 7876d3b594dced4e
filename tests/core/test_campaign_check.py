from __future__ import annotations

import datetime
import math
from dataclasses import replace
from typing import Any

import pytest

from rare_earth_plugin.core.campaign import (
    Campaign,
    CampaignError,
    Days,
    Lock,
    MonthLoss,
    Productivity,
    Rates,
    Season,
    Weight,
    Weights,
)
from rare_earth_plugin.core.campaign_check import check, problems, remarks
from tests.core.campaigns import MAY, campaign, crew, day, sheet, target

BACK = Days(day(9), day(8))


def with_season(**other: Any) -> Campaign:
    made = campaign(crews=1)
    return replace(made, season=replace(made.season, **other))


def with_crew(**other: Any) -> Campaign:
    return replace(campaign(), crews=(crew(**other),))


def with_stop(**other: Any) -> Campaign:
    return replace(campaign(), stops=(sheet("S", 10.0, code="M-42-1", **other),))


@pytest.mark.parametrize(
    ("made", "reason", "facts"),
    [
        (replace(campaign(), crews=()), "no_crew", {}),
        (replace(campaign(), stops=()), "no_stops", {}),
        (with_crew(base=None), "no_base", {"crew": "Crew A"}),
        (with_crew(days_off=(1, 2, 3, 4, 5, 6, 7)), "no_days", {"crew": "Crew A"}),
        (
            with_crew(season=Days(datetime.date(2026, 5, 1), datetime.date(2026, 9, 1))),
            "outside_season",
            {"crew": "Crew A", "first": "2026-05-01", "last": "2026-09-01"},
        ),
        (with_crew(forbidden=(Days(MAY, datetime.date(2027, 10, 31)),)), "no_days", {}),
        (with_season(lost_share=1.0), "no_days", {}),
        (with_season(last=datetime.date(2027, 4, 1)), "dates", {"name": "season"}),
        (with_season(last=datetime.date(2028, 6, 1)), "season_long", {}),
        (with_season(forbidden=(BACK,)), "dates", {"name": "forbidden"}),
        (with_season(lost_by_month=(MonthLoss(13, 0.1),)), "range", {"name": "month", "value": "13"}),
        (with_season(lost_by_month=(MonthLoss(5, 0.1), MonthLoss(5, 0.2))), "duplicate", {"name": "lost_by_month"}),
        (with_crew(season=BACK), "dates", {"name": "crew", "crew": "Crew A"}),
        (with_crew(code=""), "no_code", {"crew": "Crew "}),
        (with_crew(lat=91.0), "position", {"name": "Base A"}),
        (with_crew(hours_per_day=0.0), "range", {"name": "hours_per_day", "crew": "Crew A"}),
        (with_crew(speed_kmh=math.nan), "range", {"name": "speed_kmh"}),
        (with_crew(day_starts=1000), "range", {"name": "day_starts"}),
        (with_crew(days_off=(0,)), "range", {"name": "days_off"}),
        (with_crew(fuel_l_100km=-1.0), "range", {"name": "fuel_l_100km"}),
        (replace(campaign(), rates=Rates(crew_day=-5.0)), "range", {"name": "crew_day", "value": "-5"}),
        (replace(campaign(), detour=0.9), "range", {"name": "detour"}),
        (replace(campaign(), weights=Weights(access=-1.0)), "range", {"name": "access"}),
        (
            replace(campaign(), weights=Weights(statuses=(Weight("ranked", -1.0),))),
            "range",
            {"name": "statuses: ranked"},
        ),
        (
            replace(campaign(), productivity=(Productivity("geological", 50_000, 0.0),)),
            "range",
            {"name": "km2_per_day"},
        ),
        (with_stop(scale=25_000), "no_productivity", {"stop": "M-42-1", "scale": "25000"}),
        (with_stop(lon=math.inf), "position", {"name": "M-42-1"}),
        (with_stop(open_days=BACK), "dates", {"name": "open_days", "stop": "M-42-1"}),
        (with_stop(kind="lake"), "kind", {"value": "lake"}),
        (with_stop(minutes=-1.0), "range", {"name": "minutes"}),
        (replace(campaign(), stops=(target("T"), target("T"))), "duplicate", {"name": "stops", "value": "T"}),
        (replace(campaign(), crews=(crew(), crew())), "duplicate", {"name": "crews", "value": "A"}),
        (replace(campaign(), must_visit=("nowhere",)), "unknown_stop", {"name": "must_visit", "stop": "nowhere"}),
        (replace(campaign(), locks=(Lock("S0", "Z"),)), "unknown_crew", {"crew": "Z"}),
        (replace(campaign(), locks=(Lock("S0", "C0"), Lock("S0", "C1"))), "duplicate", {"name": "locks"}),
    ],
)
def test_each_wrong_input_is_named(made: Campaign, reason: str, facts: dict[str, str]) -> None:
    found = [*problems(made)]
    assert [problem.reason for problem in found] == [reason]
    assert facts.items() <= found[0].facts.items()
    with pytest.raises(CampaignError) as caught:
        check(made)
    assert caught.value.reason == reason


def test_a_good_campaign_has_no_problems() -> None:
    assert not [*problems(campaign())]


def test_all_problems_are_told_at_once() -> None:
    made = replace(campaign(), crews=(), stops=(), season=Season(day(2), day(1)))
    assert [problem.reason for problem in problems(made)] == ["dates", "no_crew", "no_stops"]


def of_crew(**other: Any) -> Campaign:
    return replace(campaign(), crews=(crew(**other),))


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (of_crew(season=Days(day(-3), day(20))), [("partly_outside", "2027-04-27", "2027-05-20")]),
        (of_crew(season=Days(day(5), day(900))), [("partly_outside", "2027-05-05", "2029-10-16")]),
        (of_crew(forbidden=(Days(day(-9), day(-8)),)), [("closed_outside", "2027-04-21", "2027-04-22")]),
        (
            of_crew(season=Days(day(10), day(20)), forbidden=(Days(day(21), day(22)), Days(day(8), day(10)))),
            [("closed_outside", "2027-05-21", "2027-05-22")],
        ),
        (of_crew(season=Days(day(10), day(20)), forbidden=(Days(day(12), day(13)),)), []),
        (with_stop(open_days=Days(day(-30), day(0))), [("stop_outside", "2027-03-31", "2027-04-30")]),
        (with_stop(open_days=Days(day(-30), day(1))), []),
    ],
)
def test_what_may_be_meant_otherwise_is_told_and_can_be_planned(
    made: Campaign, told: list[tuple[str, str, str]]
) -> None:
    assert [(one.reason, one.facts["first"], one.facts["last"]) for one in remarks(made)] == told
    assert not [*problems(made)]


def test_what_is_a_problem_is_no_remark_as_well() -> None:
    away = of_crew(season=Days(day(-30), day(-20)), forbidden=(Days(day(-25), day(-25)),))
    assert [one.reason for one in problems(away)] == ["outside_season"]
    assert not [*remarks(away)]
    assert not [*remarks(of_crew(season=BACK))]
