from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings

from rare_earth_plugin.core.campaign import Campaign, CampaignError, Lock
from rare_earth_plugin.core.distances import geodesic_distances
from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.core.plan import LOCK, NO_DAYS, Plan
from rare_earth_plugin.core.plan_changes import places
from rare_earth_plugin.core.planning import make_plan, numbers_of
from rare_earth_plugin.core.season import crew_calendar
from tests.core.campaigns import campaign, campaigns, crew, day, plain, sheet, target


def planned(made: Campaign, iterations: int = 30, start: Plan | None = None) -> Plan:
    return make_plan(made, geodesic_distances(made), iterations=iterations, start=start)


@settings(max_examples=15, deadline=None)
@given(campaigns())
def test_the_same_campaign_gives_the_same_plan(made: Campaign) -> None:
    assert planned(made) == planned(made)


@pytest.mark.parametrize("seed", range(4))
def test_more_rounds_never_give_a_worse_plan(seed: int) -> None:
    made = campaign(seed, 3, 14, 2)
    plans = [planned(made, iterations) for iterations in (0, 20, 100, 300)]
    assert not plans[0].unplaced
    costs = [plan.total.cost for plan in plans]
    assert costs == sorted(costs, reverse=True)


@settings(max_examples=15, deadline=None)
@given(campaigns())
def test_going_on_from_a_plan_keeps_it_at_least(made: Campaign) -> None:
    plan = planned(made)
    again = planned(made, 0, plan)
    assert places(again) == places(plan)
    assert again.totals == plan.totals


def test_a_sheet_of_several_trips_is_one_stop_again() -> None:
    made = plain((sheet("S", 120.0), target("T")), (crew(days_off=(), nights_out=3),))
    plan = planned(made)
    assert sum("S" in trip.stops for trip in plan.crews[0].trips) > 1
    stops = [c for trip in numbers_of(made, plan)[0] for c in trip]
    assert sorted(stops) == [0, 1]


@settings(max_examples=30, deadline=None)
@given(campaigns())
def test_locks_hold_or_are_told(made: Campaign) -> None:
    days = crew_calendar(made.crews[-1], made.season).days
    locks = (Lock("T0", made.crews[-1].code, days[len(days) // 2]), Lock(made.stops[0].key, made.crews[0].code))
    made = replace(made, locks=locks[: 1 if made.stops[0].key == "T0" else 2])
    plan = planned(made)
    where = places(plan)
    told = {entry.stop for entry in plan.unplaced if entry.reason in (LOCK, NO_DAYS, "too_long", "season_short")}
    for lock in made.locks:
        if lock.stop in where:
            assert where[lock.stop].crew == lock.crew
            assert lock.day in (None, where[lock.stop].day)
        else:
            assert lock.stop in told


def test_what_must_be_visited_comes_before_what_gives_more() -> None:
    poor = [target(f"P{number}", 71.0 + number / 50, status="appraised", confidence="C") for number in range(3)]
    rich = [sheet(f"R{number}", 100.0, 70.2, 48.0 + number / 10) for number in range(20)]
    party = crew(forbidden=())
    made = replace(plain((*poor, *rich), (party,)), must_visit=tuple(stop.key for stop in poor))
    plan = planned(made, 60)
    left_out = {entry.stop for entry in plan.unplaced}
    assert left_out
    assert left_out <= {stop.key for stop in rich}


def test_when_not_all_fits_what_gives_more_is_kept() -> None:
    stops = [sheet(f"S{number}", 120.0, 70.3, 48.0 + number / 50, minutes=6000.0) for number in range(25)]
    stops = [replace(stop, unmapped_km2=1.0) if number % 2 else stop for number, stop in enumerate(stops)]
    plan = planned(plain(tuple(stops)), 60)
    kept = {entry for trip in plan.crews[0].trips for entry in trip.stops}
    assert {f"S{number}" for number in range(0, 25, 2)} <= kept
    assert 0 < len(plan.unplaced) < 13


def test_each_crew_does_its_own_methods() -> None:
    made = campaign(1, 6, 0, 2)
    crews = (replace(made.crews[0], methods=("geochemical",)), made.crews[1])
    plan = planned(replace(made, crews=crews))
    assert not plan.crews[0].trips
    assert plan.crews[1].trips


def test_the_clock_is_the_caller_s_and_progress_is_told() -> None:
    made = replace(campaign(1, 2, 6, 1), seconds=3.0)
    ticks = itertools.count(0.0, 0.5)
    told: list[float] = []
    make_plan(made, geodesic_distances(made), clock=lambda: next(ticks), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert next(ticks) < 5.0


def test_a_search_can_be_cancelled() -> None:
    made = campaign()
    with pytest.raises(CancelledError):
        make_plan(made, geodesic_distances(made), iterations=1000, cancelled=lambda: True)


def test_wrong_inputs_are_refused_before_any_search() -> None:
    made = campaign()
    with pytest.raises(CampaignError) as caught:
        make_plan(replace(made, detour=0.0), geodesic_distances(made), iterations=1)
    assert caught.value.facts["name"] == "detour"


def test_a_lock_on_a_day_off_is_told() -> None:
    made = replace(plain((target("T"),), (crew(days_off=(7,)),)), locks=(Lock("T", "A", day(2)),))
    assert [(entry.stop, entry.reason, entry.crew) for entry in planned(made).unplaced] == [("T", NO_DAYS, "A")]
