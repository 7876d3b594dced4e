from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.core.routing import RoutingProblem, Tours, routing_problem
from rare_earth_plugin.core.search_budget import SearchBudget
from rare_earth_plugin.core.tours import TourSearch, find_tours


def problem_of(seed: int, stops: int, crews: int, slack: float, symmetric: bool = True) -> RoutingProblem:
    chance = np.random.default_rng(seed)
    places = chance.uniform(0, 100, (stops + crews, 2))
    km = np.hypot(*(places[:, None] - places[None, :]).transpose(2, 0, 1))
    if not symmetric:
        km *= chance.uniform(1.0, 1.3, km.shape)
        np.fill_diagonal(km, 0.0)
    service = chance.uniform(5, 60, stops)
    limit = slack * (service.sum() / crews + 150.0)
    return routing_problem(km, service, np.full(crews, limit))


def shortest(problem: RoutingProblem) -> float:
    """The least cost by trying everything: each order of each set of stops, each share of the stops between crews."""
    n = problem.stops
    left: dict[frozenset[int], float] = {frozenset(): 0.0}
    for crew in range(problem.crews):
        after: dict[frozenset[int], float] = {}
        for (done, cost), (stops, more) in itertools.product(left.items(), _all_tours(problem, crew).items()):
            if not done & stops:
                key = done | stops
                after[key] = min(after.get(key, np.inf), cost + more)
        left = after
    return min(cost + sum(problem.prizes[c] for c in range(n) if c not in done) for done, cost in left.items())


def _all_tours(problem: RoutingProblem, crew: int) -> dict[frozenset[int], float]:
    """The shortest way of one crew through each set of stops for which it has the time."""
    km, base = problem.km.tolist(), problem.stops + crew
    pace, limit = float(problem.pace[crew]), float(problem.limits[crew])
    found: dict[frozenset[int], float] = {frozenset(): 0.0}
    paths: list[tuple[frozenset[int], int, float, float]] = [(frozenset(), base, 0.0, 0.0)]
    while paths:
        done, here, way, work = paths.pop()
        for c in range(problem.stops):
            if c not in done and problem.allowed[c, crew]:
                stops, out, minutes = done | {c}, way + km[here][c], work + float(problem.service[c])
                home = out + km[c][base]
                if home * pace + minutes <= limit and home < found.get(stops, np.inf):
                    found[stops] = home
                if out * pace + minutes <= limit:
                    paths.append((stops, c, out, minutes))
    return found


def check(problem: RoutingProblem, tours: Tours) -> None:
    served = [stop for tour in tours.tours for stop in tour]
    assert sorted([*served, *tours.left_out]) == list(range(problem.stops))
    for crew, tour in enumerate(tours.tours):
        assert problem.tour_time(crew, tour) <= problem.limits[crew] * (1 + 1e-12) + 1e-9
        assert all(problem.allowed[stop, crew] for stop in tour)
    assert tours.km == pytest.approx(sum(problem.tour_km(crew, tour) for crew, tour in enumerate(tours.tours)))
    assert tours.cost == pytest.approx(tours.km + sum(problem.prizes[stop] for stop in tours.left_out))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("stops", "crews", "slack"), [(7, 1, 9.0), (6, 2, 0.9), (5, 3, 0.7), (6, 2, 0.5)])
def test_small_problems_are_solved_exactly(seed: int, stops: int, crews: int, slack: float) -> None:
    problem = problem_of(seed, stops, crews, slack, symmetric=seed % 2 == 0)
    found = find_tours(problem, seed, SearchBudget(1500))
    check(problem, found)
    assert found.cost == pytest.approx(shortest(problem), rel=1e-9)


@settings(max_examples=20)
@given(st.integers(0, 10_000), st.integers(1, 8), st.integers(1, 3), st.sampled_from([0.5, 0.8, 2.0]), st.booleans())
def test_up_to_eight_stops_are_solved_exactly(seed: int, stops: int, crews: int, slack: float, far_worth: bool) -> None:
    """Crews of their own pace, stops that not every crew may serve, and some that are not worth a long way."""
    plain, chance = problem_of(seed, stops, crews, slack, symmetric=False), np.random.default_rng(seed)
    worth = plain.prizes if far_worth else chance.choice([20.0, 60.0, 500.0], stops)
    allowed = chance.random((stops, crews)) < 0.8
    pace = chance.uniform(0.5, 1.5, crews)
    problem = RoutingProblem(plain.km, plain.service, pace, plain.limits, worth, allowed)
    found = find_tours(problem, seed, SearchBudget(1500))
    check(problem, found)
    assert found.cost == pytest.approx(shortest(problem), rel=1e-9)


def test_a_circle_is_driven_around() -> None:
    angles = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    chance = np.random.default_rng(4)
    angles = np.concatenate([chance.permutation(angles[1:]), angles[:1]])
    places = np.column_stack([np.cos(angles), np.sin(angles)])
    km = np.hypot(*(places[:, None] - places[None, :]).transpose(2, 0, 1))
    found = find_tours(routing_problem(km, np.zeros(59), np.array([1e9])), 1, SearchBudget(3000))
    assert found.km == pytest.approx(60 * 2 * np.sin(np.pi / 60))


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 10_000), st.integers(0, 30), st.integers(1, 4), st.sampled_from([0.1, 0.6, 1.0, 3.0]), st.booleans()
)
@example(1, 0, 2, 1.0, True)
def test_no_stop_twice_and_no_limit_broken(seed: int, stops: int, crews: int, slack: float, symmetric: bool) -> None:
    problem = problem_of(seed, stops, crews, slack, symmetric)
    allowed = np.random.default_rng(seed).random((stops, crews)) < 0.8
    problem = RoutingProblem(problem.km, problem.service, problem.pace, problem.limits, problem.prizes, allowed)
    check(problem, find_tours(problem, seed, SearchBudget(150)))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([0.5, 0.8, 2.0]))
def test_the_running_sums_stay_true(seed: int, slack: float) -> None:
    search = TourSearch(problem_of(seed, 25, 3, slack), seed)
    for number in range(200):
        search.round(search.temperature(number / 200))
        assert search.best_cost == pytest.approx(search.best().cost)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000))
def test_the_same_seed_gives_the_same_and_more_rounds_never_worse(seed: int) -> None:
    problem = problem_of(seed, 25, 2, 0.9)
    costs = [find_tours(problem, seed, SearchBudget(rounds)).cost for rounds in (0, 50, 200, 600, 1200)]
    assert costs == sorted(costs, reverse=True)
    assert find_tours(problem, seed, SearchBudget(200)) == find_tours(problem, seed, SearchBudget(200))


def test_where_no_way_leads_nobody_goes() -> None:
    problem = problem_of(3, 12, 2, 5.0)
    km = problem.km.copy()
    km[4, :] = km[:, 4] = np.inf
    found = find_tours(routing_problem(km, problem.service, problem.limits), 1, SearchBudget(200))
    assert found.left_out == (4,)


def test_a_search_can_be_cancelled() -> None:
    with pytest.raises(CancelledError):
        find_tours(problem_of(1, 10, 1, 2.0), 1, SearchBudget(100, cancelled=lambda: True))
