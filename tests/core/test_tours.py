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
    """The least cost by trying everything: best order of each set of stops, best sets for the crews."""
    n, k = problem.stops, problem.crews
    best_of = []
    for crew in range(k):
        costs = {}
        for stops in itertools.chain.from_iterable(itertools.combinations(range(n), size) for size in range(n + 1)):
            orders = [
                problem.tour_km(crew, order)
                for order in itertools.permutations(stops)
                if problem.tour_time(crew, order) <= problem.limits[crew]
            ]
            if orders:
                costs[frozenset(stops)] = min(orders)
        best_of.append(costs)
    all_stops = frozenset(range(n))
    left = {frozenset(): 0.0}
    for costs in best_of:
        after: dict[frozenset[int], float] = {}
        for (done, cost), (stops, more) in itertools.product(left.items(), costs.items()):
            if not done & stops:
                key = done | stops
                after[key] = min(after.get(key, np.inf), cost + more)
        left = after
    return min(cost + sum(problem.prizes[c] for c in all_stops - done) for done, cost in left.items())


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
