"""OR-tools routing by guided local search on the plain problem of tours: same matrix, same limits, same time."""

from __future__ import annotations

from typing import Any

import numpy as np
from ortools.constraint_solver import pywrapcp, routing_enums_pb2

from rare_earth_plugin.core.routing import RoutingProblem

_METRES = 1000
"""OR-tools counts in whole numbers: metres, and thousandths of a minute."""


def find_tours(problem: RoutingProblem, seconds: float) -> tuple[tuple[int, ...], ...]:
    """The tours that OR-tools finds; building its model does not count as its time."""
    stops, crews = problem.stops, problem.crews
    bases = [*range(stops, stops + crews)]
    manager = pywrapcp.RoutingIndexManager(stops + crews, crews, bases, bases)
    model = pywrapcp.RoutingModel(manager)
    metres = np.rint(problem.km * _METRES).astype(np.int64)
    work = np.concatenate([problem.service, np.zeros(crews)])[:, None]
    minutes = np.rint((problem.km * problem.pace[0] + work) * _METRES).astype(np.int64)
    model.SetArcCostEvaluatorOfAllVehicles(_callback(manager, model, metres))
    limits = [int(limit * _METRES) for limit in problem.limits]
    model.AddDimensionWithVehicleCapacity(_callback(manager, model, minutes), 0, limits, True, "minutes")
    for stop in range(stops):
        model.AddDisjunction([manager.NodeToIndex(stop)], int(problem.prizes[stop] * _METRES))
    wanted = pywrapcp.DefaultRoutingSearchParameters()
    wanted.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.PATH_CHEAPEST_ARC
    wanted.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    wanted.time_limit.FromMilliseconds(int(seconds * 1000))
    answer = model.SolveWithParameters(wanted)
    return tuple(_tour(manager, model, answer, crew, stops) for crew in range(crews))


def _callback(manager: Any, model: Any, matrix: np.ndarray) -> int:
    rows = matrix.tolist()
    return model.RegisterTransitCallback(lambda a, b: rows[manager.IndexToNode(a)][manager.IndexToNode(b)])


def _tour(manager: Any, model: Any, answer: Any, crew: int, stops: int) -> tuple[int, ...]:
    tour, index = [], model.Start(crew)
    while not model.IsEnd(index):
        node = manager.IndexToNode(index)
        if node < stops:
            tour.append(node)
        index = answer.Value(model.NextVar(index))
    return tuple(tour)
