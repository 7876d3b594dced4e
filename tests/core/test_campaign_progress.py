from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings

from rare_earth_plugin.core.campaign import Campaign
from rare_earth_plugin.core.campaign_progress import CrewProgress, Done, campaign_progress
from rare_earth_plugin.core.distances import geodesic_distances
from rare_earth_plugin.core.plan import Plan
from rare_earth_plugin.core.planning import make_plan
from tests.core.campaigns import campaign, campaigns, day

MADE = campaign(7, 3, 6, 2)
PLAN = make_plan(MADE, geodesic_distances(MADE), iterations=50)


def ends(plan: Plan) -> dict[str, datetime.date]:
    return {visit.stop: entry.day for entry in plan.days for visit in entry.visits}


@settings(max_examples=20, deadline=None)
@given(campaigns())
def test_a_season_that_goes_as_planned(made: Campaign) -> None:
    plan = make_plan(made, geodesic_distances(made), iterations=5)
    done = [Done(stop, ended) for stop, ended in ends(plan).items()]
    for share in (0.3, 0.7, 1.0):
        on = plan.days[int(share * (len(plan.days) - 1))].day
        state = campaign_progress(made, plan, done, on)
        assert (state.late, state.early, state.unplanned) == ((), (), ())
        assert all(row.planned_stops == row.done_stops for row in state.crews)
        assert all(row.done_km2 <= row.planned_km2 + 1e-6 for row in state.crews)  # a sheet under way
    state = campaign_progress(made, plan, done, max(entry.day for entry in plan.days))
    assert state.total.done_km2 == pytest.approx(plan.total.km2)
    assert state.total.planned_km2 == pytest.approx(plan.total.km2)


def test_late_early_and_unplanned_stops_are_named() -> None:
    ended = ends(PLAN)
    first, *_, last = sorted(ended, key=lambda key: (ended[key], key))
    state = campaign_progress(MADE, PLAN, [Done(last, day(2)), Done("new", day(3), "C1", 5.0)], ended[first])
    assert first in state.late
    assert state.early == (last,)
    assert state.unplanned == ("new",)
    assert state.total.done_stops == 2


def test_reports_of_one_sheet_add_up_to_what_it_lacked() -> None:
    stop = next(stop for stop in MADE.stops if stop.kind == "sheet")
    half = stop.unmapped_km2 / 2
    reports = [Done(stop.key, day(5), "C0", half), Done(stop.key, day(6), "C1", half * 3)]
    state = campaign_progress(MADE, PLAN, reports, day(5))
    assert state.total.done_km2 == pytest.approx(half)
    state = campaign_progress(MADE, PLAN, reports, day(6))
    by_crew = {row.crew: row for row in state.crews}
    assert (by_crew["C0"].done_km2, by_crew["C1"].done_km2) == (pytest.approx(half), pytest.approx(half))
    assert (by_crew["C0"].done_stops, by_crew["C1"].done_stops) == (0, 1)


def test_what_happens_later_does_not_count_yet() -> None:
    state = campaign_progress(MADE, PLAN, [Done("T0", day(100))], datetime.date(2027, 4, 30))
    assert state.total == CrewProgress("", 0, 0, 0.0, 0.0)


def test_a_crew_from_elsewhere_has_its_own_row() -> None:
    state = campaign_progress(MADE, PLAN, [Done("T0", day(1), "Z")], day(1))
    assert [row.crew for row in state.crews] == ["C0", "C1", "Z", ""]
