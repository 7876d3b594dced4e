from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rare_earth_plugin.core.best_starts import BestStarts
from rare_earth_plugin.core.campaign import Campaign, Days, Season
from rare_earth_plugin.core.distances import network_distances
from rare_earth_plugin.core.field_days import FieldRules
from rare_earth_plugin.core.planning import make_plan
from tests.core.campaigns import MAY, crew, day, plain, rules_of, target

PARTY = crew(days_off=(7,), km_per_day=400.0, speed_kmh=50.0)
KM = [[0.0, 120.0, 100.0], [120.0, 0.0, 100.0], [100.0, 100.0, 0.0]]
"""Two stops at 100 km from the base, the last place: each takes a day and a half, both together two and a half."""


def season_of(last: int, **other: object) -> FieldRules:
    stops = (target("a", minutes=450.0), target("b", minutes=450.0))
    made: Campaign = plain(stops, (replace(PARTY, **other),), season=Season(MAY, day(last), 0.0))
    return rules_of(made, KM)


def test_a_crew_waits_for_monday_rather_than_rest_in_a_camp() -> None:
    rules = season_of(8)
    soonest = rules.trip((0,), 0)
    assert soonest is not None
    assert (soonest.first, soonest.nights) == (0, 2)  # from Saturday over Sunday
    runs = BestStarts(rules).season([[0]])
    assert runs is not None
    assert (runs[0].first, runs[0].nights) == (1, 1)


def test_a_crew_does_not_wait_where_the_season_then_ends_too_early() -> None:
    rules = season_of(5)  # four days of work for two trips of two
    runs = BestStarts(rules).season([[0], [1]])
    assert runs is not None
    assert [(run.first, run.last) for run in runs] == [(0, 1), (2, 3)]
    assert BestStarts(season_of(4)).season([[0], [1]]) is None


def test_all_trips_together_cost_least() -> None:
    """Waiting costs the second trip nothing, but the third would meet the day on which the crew must not work."""
    rules = season_of(15, forbidden=(Days(day(7), day(8)),))
    runs = BestStarts(rules).season([[0], [1]])
    assert runs is not None
    assert [run.nights for run in runs] == [1, 1]


def test_the_first_day_on_which_a_trip_can_be_done() -> None:
    rules = season_of(8, nights_out=1)
    run = BestStarts(rules).first(0, 0)
    assert run is not None
    assert run.first == 1
    assert BestStarts(rules).first(0, 6) is None


@pytest.mark.parametrize("count", [2, 12])
def test_a_plan_waits_for_better_days_whether_stops_are_few_or_many(count: int) -> None:
    stops = tuple(target(f"T{number}", minutes=450.0) for number in range(count))
    made = plain(stops, (replace(PARTY, nights_out=1),))
    arms = np.array([100.0] * count + [0.0])
    km = np.where(np.eye(count + 1, dtype=bool), 0.0, arms[:, None] + arms[None, :])
    plan = make_plan(made, network_distances(made, km), iterations=20)
    assert plan.total.trips == count
    assert plan.total.camp_nights == count  # no trip of two days has a Sunday within
