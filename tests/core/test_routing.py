from __future__ import annotations

import numpy as np

from rare_earth_plugin.core.routing import routing_problem

KM = np.array([[0.0, 3.0, 5.0], [4.0, 0.0, 6.0], [7.0, 8.0, 0.0]])
"""Two stops and a base, other ways back than there."""


def test_a_tour_goes_out_and_back() -> None:
    problem = routing_problem(KM, np.array([10.0, 20.0]), np.array([100.0]), pace=2.0)
    assert problem.tour_km(0, (0, 1)) == 7.0 + 3.0 + 6.0
    assert problem.tour_time(0, (0, 1)) == 16.0 * 2 + 30.0


def test_an_empty_tour_is_no_way() -> None:
    problem = routing_problem(KM, np.zeros(2), np.array([100.0]))
    assert (problem.tour_km(0, ()), problem.tour_time(0, ())) == (0.0, 0.0)


def test_any_stop_is_worth_more_than_any_way() -> None:
    km = KM.copy()
    km[0, 1] = np.inf
    problem = routing_problem(km, np.zeros(2), np.array([1.0, 1.0]))
    assert (problem.prizes > 2 * 8.0).all()
    assert (problem.stops, problem.crews) == (2, 2)
