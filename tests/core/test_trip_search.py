from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rare_earth_plugin.core.campaign import Campaign
from rare_earth_plugin.core.distances import geodesic_distances
from rare_earth_plugin.core.trip_problem import campaign_problem
from rare_earth_plugin.core.trip_search import TripProblem, TripSearch
from tests.core.campaigns import campaign, campaigns


def problem_of(made: Campaign) -> TripProblem:
    return campaign_problem(made, geodesic_distances(made)).trips


def check(problem: TripProblem, search: TripSearch) -> None:
    """The best trips can be done, visit nothing twice, and cost what the search says."""
    trips, absent = search.best()
    served = [c for own in trips for trip in own for c in trip]
    assert sorted([*served, *absent]) == list(range(len(problem.prizes)))
    cost = float(sum(problem.prizes[c] for c in absent))
    for v, own in enumerate(trips):
        runs = problem.rules[v].cheapest(own)
        assert runs is not None
        assert all(problem.allowed[c, v] for trip in own for c in trip)
        assert all(before.last < after.first for before, after in zip(runs, runs[1:]))
        cost += sum(map(problem.rules[v].cost, runs))
    assert search.best_cost == pytest.approx(cost)


@settings(max_examples=40, deadline=None)
@given(campaigns(), st.integers(0, 1000))
def test_the_best_trips_are_what_they_say(made: Campaign, seed: int) -> None:
    problem = problem_of(made)
    search = TripSearch(problem, seed)
    for number in range(40):
        search.round(search.temperature(number / 40))
    check(problem, search)


@settings(max_examples=15, deadline=None)
@given(campaigns())
def test_a_search_can_begin_with_any_trips(made: Campaign) -> None:
    problem = problem_of(made)
    everything = [[[*range(len(made.stops))]] for _ in made.crews]
    check(problem, TripSearch(problem, 1, everything))


def test_the_best_never_becomes_worse() -> None:
    search = TripSearch(problem_of(campaign(3, 6, 20, 3)), 3)
    before = search.best_cost
    for number in range(150):
        better = search.round(search.temperature(number / 150))
        assert better == (search.best_cost < before)
        before = search.best_cost


def test_a_search_mends_a_bad_order() -> None:
    made = campaign(5, 0, 14, 1)
    problem = problem_of(made)
    bad = TripSearch(problem, 1, [[[c] for c in range(14)]])
    start = bad.best_cost
    for number in range(300):
        bad.round(bad.temperature(number / 300))
    assert bad.best_cost < 0.7 * start


def test_a_stop_that_others_make_way_for_comes_in() -> None:
    made = campaign(2, 25, 3, 1)
    problem = problem_of(made)
    search = TripSearch(problem, 1)
    absent = search.best()[1]
    assert absent  # one crew cannot do all of it
    pushed = TripSearch(problem, 1, search.best()[0], absent[0])
    assert absent[0] in {c for trips in pushed.trips() for trip in trips for c in trip}


def test_nothing_to_do() -> None:
    problem = TripProblem(np.zeros((0, 0)), (), np.zeros(0), np.zeros((0, 0), dtype=bool))
    search = TripSearch(problem, 1)
    assert not search.round(1.0)
    assert search.best() == ((), ())
