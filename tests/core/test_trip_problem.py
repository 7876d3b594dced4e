from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from rare_earth_plugin.core.campaign import Campaign, Days, Lock, Season, Stop
from rare_earth_plugin.core.distances import geodesic_distances, network_distances
from rare_earth_plugin.core.plan import (
    LOCK,
    NO_CREW,
    NO_DAYS,
    OPEN_SHORT,
    SEASON_SHORT,
    TOO_LONG,
    UNREACHABLE,
    Unplaced,
)
from rare_earth_plugin.core.planning import make_plan
from rare_earth_plugin.core.trip_problem import campaign_problem, routing_of
from tests.core.campaigns import MAY, campaign, crew, day, plain, sheet, target

HOME = crew(days_off=(), nights_out=0)
CHEMIST = crew(methods=("geochemical",))


def with_lock(stop: Stop, *locks: Lock) -> Campaign:
    return plain((stop,), (crew(days_off=()), crew("B", days_off=(), methods=("geochemical",))), locks=locks)


@pytest.mark.parametrize(
    ("made", "reason", "by", "needed", "given"),
    [
        (plain((sheet("X", 50.0),), (CHEMIST,)), NO_CREW, "", 0, 0),
        (plain((target("X", 75.0),), (HOME,)), TOO_LONG, "A", 2, 0),
        (plain((target("X", open_days=Days(day(-50), day(-40))),)), NO_DAYS, "A", 0, 0),
        (plain((sheet("X", 5000.0),)), SEASON_SHORT, "A", 417, 184),
        (plain((sheet("X", 120.0, open_days=Days(day(10), day(14))),)), OPEN_SHORT, "A", 10, 5),
        (plain((sheet("X", 5000.0, open_days=Days(day(-9), day(900))),)), SEASON_SHORT, "A", 417, 184),
        (with_lock(sheet("X", 50.0), Lock("X", "B")), LOCK, "B", 0, 0),
        (with_lock(target("X", 80.0), Lock("X", "A", day(1))), LOCK, "A", 0, 0),
        (with_lock(target("X"), Lock("X", "A", day(500))), NO_DAYS, "A", 0, 0),
    ],
)
def test_each_reason_is_told(made: Campaign, reason: str, by: str, needed: float, given: float) -> None:
    plan = make_plan(made, geodesic_distances(made), iterations=3)
    found = plan.unplaced[0]
    assert found == Unplaced("X", reason, by, found.needed, found.given)
    assert (found.needed, found.given) == (pytest.approx(needed, abs=1), given)


def test_a_stop_without_a_way_is_told() -> None:
    made = plain((target("X"), target("Y")))
    km = np.full((3, 3), 10.0)
    km[0, 1:] = km[1:, 0] = math.inf
    plan = make_plan(made, network_distances(made, km), iterations=3)
    assert [(entry.stop, entry.reason) for entry in plan.unplaced] == [("X", UNREACHABLE)]
    assert plan.total.targets == 1


def test_a_full_season_is_told_with_the_days_that_lack() -> None:
    made = plain((sheet("a", 60.0), sheet("b", 60.0)), season=Season(MAY, day(8), 0.0))
    plan = make_plan(made, geodesic_distances(made), iterations=3)
    assert len(plan.unplaced) == 1
    left_out = plan.unplaced[0]
    assert (left_out.reason, left_out.crew) == (SEASON_SHORT, "A")
    assert left_out.needed > left_out.given == plan.total.spare_days


def test_days_that_others_fill_are_told_of_the_stop_that_is_open_on_them() -> None:
    stops = tuple(sheet(key, 50.0, open_days=Days(day(10), day(15))) for key in ("a", "b"))
    made = plain(stops)
    (left_out,) = make_plan(made, geodesic_distances(made), iterations=3).unplaced
    assert (left_out.reason, left_out.crew) == (OPEN_SHORT, "A")
    assert left_out.needed > left_out.given  # of days on which it is open


def test_what_gives_more_is_worth_more_and_must_and_locks_come_first() -> None:
    stops = (sheet("poor", 10.0), sheet("rich", 100.0), target("must"), target("locked"))
    made = replace(plain(stops), must_visit=("must",), locks=(Lock("locked", "A"),))
    prizes = campaign_problem(made, geodesic_distances(made)).trips.prizes
    assert prizes[0] < prizes[1]
    assert 100 * prizes[1] < prizes[2]
    assert 10 * prizes[2] < prizes[3]


def test_no_stop_is_worth_less_than_a_trip_to_it() -> None:
    made = campaign(1, 5, 10, 2)
    problem = campaign_problem(made, geodesic_distances(made))
    for c in range(len(made.stops)):
        runs = [rules.trip((c,), 0) for rules in problem.trips.rules]
        costs = [rules.cost(run) for rules, run in zip(problem.trips.rules, runs) if run]
        assert min(costs) < problem.trips.prizes[c]


def test_the_plain_problem_has_the_hours_of_the_season() -> None:
    made = plain((sheet("S", 24.0), target("T")))
    plain_problem = routing_of(campaign_problem(made, geodesic_distances(made)))
    assert plain_problem.service.tolist() == [1200.0, 240.0]
    assert plain_problem.pace.tolist() == [pytest.approx(2.0)]  # 300 km in ten hours, slower than 40 km/h
    assert plain_problem.limits[0] == pytest.approx(184 * 600 * 0.9)
