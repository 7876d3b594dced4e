from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rare_earth_plugin.core.campaign import Campaign, CampaignError, Lock
from rare_earth_plugin.core.distances import geodesic_distances
from rare_earth_plugin.core.plan import Plan
from rare_earth_plugin.core.plan_changes import (
    Place,
    compare,
    locked,
    locked_as_planned,
    mended,
    move,
    places,
    unlocked,
)
from rare_earth_plugin.core.planning import make_plan
from tests.core.campaigns import campaign, campaigns, day

MADE = campaign(7, 4, 16, 3)
WAYS = geodesic_distances(MADE)
PLAN = make_plan(MADE, WAYS, iterations=200)


def working_day(plan: Plan, crew: str, share: float) -> datetime.date:
    days = [entry.day for entry in plan.days if entry.crew == crew and entry.kind in ("field", "ready")]
    return days[int(share * (len(days) - 1))]


@pytest.mark.parametrize("stop", [stop.key for stop in MADE.stops[::3]])
@pytest.mark.parametrize("crew", [crew.code for crew in MADE.crews])
def test_a_stop_goes_to_another_crew(stop: str, crew: str) -> None:
    changed, plan = move(MADE, WAYS, PLAN, stop, crew)
    assert changed.locks == (Lock(stop, crew),)
    assert places(plan)[stop].crew == crew
    assert {*places(plan)} == {*places(PLAN)}


@pytest.mark.parametrize("stop", [stop.key for stop in MADE.stops[::3]])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_a_stop_goes_to_another_day(stop: str, share: float) -> None:
    wanted = working_day(PLAN, "C1", share)
    _, plan = move(MADE, WAYS, PLAN, stop, "C1", wanted)
    assert places(plan)[stop] == Place("C1", wanted)
    assert {*places(plan)} == {*places(PLAN)}


def test_a_move_to_where_it_is_changes_nothing() -> None:
    stop = MADE.stops[5].key
    where = places(PLAN)[stop]
    _, plan = move(MADE, WAYS, PLAN, stop, where.crew, where.day)
    assert places(plan)[stop] == where
    assert plan.total.cost == pytest.approx(PLAN.total.cost, rel=0.03)


def test_earlier_locks_hold_when_others_move() -> None:
    made, plan = MADE, PLAN
    agreed = {}
    for number, stop in enumerate(MADE.stops[::4]):
        crew = MADE.crews[number % 3].code
        wanted = working_day(plan, crew, 0.15 + 0.13 * number)
        made, plan = move(made, WAYS, plan, stop.key, crew, wanted)
        agreed[stop.key] = Place(crew, wanted)
    assert agreed.items() <= places(plan).items()


@settings(max_examples=25, deadline=None)
@given(campaigns(), st.data())
def test_a_move_comes_about_or_is_told(made: Campaign, data: st.DataObject) -> None:
    ways = geodesic_distances(made)
    plan = make_plan(made, ways, iterations=20)
    stop = data.draw(st.sampled_from(made.stops)).key
    crew = data.draw(st.sampled_from(made.crews)).code
    wanted = data.draw(st.sampled_from([None, day(5), day(35), day(70)]))
    changed, after = move(made, ways, plan, stop, crew, wanted)
    if stop in places(after):
        assert places(after)[stop].crew == crew
        assert wanted in (None, places(after)[stop].day)
    else:
        assert stop in {entry.stop for entry in after.unplaced}
    assert {*places(after)} | {entry.stop for entry in after.unplaced} == {stop.key for stop in made.stops}
    assert move(made, ways, plan, stop, crew, wanted) == (changed, after)


def test_locks_are_set_and_taken_away() -> None:
    made = locked(locked(MADE, "T1", "C0"), "T1", "C2", day(9))
    assert made.locks == (Lock("T1", "C2", day(9)),)
    assert unlocked(made, "T1") == MADE
    where = places(PLAN)["T1"]
    assert locked_as_planned(MADE, PLAN, "T1").locks == (Lock("T1", where.crew, where.day),)
    assert locked_as_planned(MADE, PLAN, "T1", with_day=False).locks == (Lock("T1", where.crew),)


def test_what_is_not_planned_cannot_be_locked_there() -> None:
    with pytest.raises(CampaignError) as caught:
        locked_as_planned(MADE, PLAN, "nowhere")
    assert (caught.value.reason, caught.value.facts) == ("not_planned", {"stop": "nowhere"})


def test_a_crew_that_leaves_hands_its_stops_on() -> None:
    made = replace(MADE, crews=MADE.crews[:2])
    plan = mended(made, geodesic_distances(made), PLAN)
    assert [row.crew for row in plan.totals] == ["C0", "C1", ""]
    assert {*places(plan)} | {entry.stop for entry in plan.unplaced} == {stop.key for stop in MADE.stops}
    kept = {key: where for key, where in places(PLAN).items() if where.crew != "C2"}
    assert kept
    assert kept.items() <= places(plan).items()
    assert not plan.unplaced


def test_a_comparison_tells_every_difference() -> None:
    without = replace(MADE, stops=MADE.stops[1:])
    ways = geodesic_distances(without)
    other = make_plan(without, ways, iterations=20)
    found = compare(PLAN, other)
    assert found.dropped == (MADE.stops[0].key,)
    assert found.added == ()
    assert compare(other, PLAN).added == found.dropped
    old, new = places(PLAN), places(other)
    assert {entry.stop for entry in found.moved} == {key for key in new if new[key] != old[key]}
    assert all((entry.before, entry.after) == (old[entry.stop], new[entry.stop]) for entry in found.moved)
    assert found.totals[-1].cost == pytest.approx(other.total.cost - PLAN.total.cost)
    assert [row.crew for row in found.totals] == ["C0", "C1", "C2", ""]


def test_a_plan_does_not_differ_from_itself() -> None:
    found = compare(PLAN, PLAN)
    assert (found.moved, found.added, found.dropped) == ((), (), ())
    assert all(row.cost == 0 and row.km == 0 and row.trips == 0 for row in found.totals)
