"""OR-tools CP-SAT on the plain problem of tours: a circuit for each crew, solved until nothing better can be."""

from __future__ import annotations

import numpy as np
from ortools.sat.python import cp_model

from rare_earth_plugin.core.routing import RoutingProblem

_METRES = 1000
"""CP-SAT counts in whole numbers: metres, and thousandths of a minute."""


def shortest(problem: RoutingProblem, seconds: float) -> tuple[tuple[int, ...], ...] | None:
    """The best tours there are, ``None`` where that could not be shown in time."""
    model = cp_model.CpModel()
    n = problem.stops
    metres = np.rint(problem.km * _METRES).astype(np.int64)
    steps: list[dict[tuple[int, int], cp_model.IntVar]] = []
    served: list[list[cp_model.IntVar]] = [[] for _ in range(n)]
    cost = []
    for crew in range(problem.crews):
        # Node n is the crew's base; a loop at a node leaves it out.
        arcs = {(a, b): model.new_bool_var(f"{crew} {a} {b}") for a in range(n + 1) for b in range(n + 1) if a != b}
        out = [model.new_bool_var(f"{crew} without {a}") for a in range(n + 1)]
        model.add_circuit([(a, b, used) for (a, b), used in arcs.items()] + [(a, a, out[a]) for a in range(n + 1)])
        at = [*range(n), n + crew]
        minutes = []
        for (a, b), used in arcs.items():
            cost.append(int(metres[at[a], at[b]]) * used)
            minutes.append(round(float(problem.km[at[a], at[b]] * problem.pace[crew]) * _METRES) * used)
        for stop in range(n):
            served[stop].append(out[stop].negated())
            minutes.append(round(float(problem.service[stop]) * _METRES) * out[stop].negated())
            model.add_implication(out[n], out[stop])
        model.add(sum(minutes) <= int(problem.limits[crew] * _METRES))
        steps.append(arcs)
    for stop in range(n):
        model.add(sum(served[stop]) <= 1)
        cost.append(int(problem.prizes[stop] * _METRES) * (1 - sum(served[stop])))
    model.minimize(sum(cost))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    if solver.solve(model) != cp_model.OPTIMAL:
        return None
    return tuple(_tour({a: b for (a, b), used in arcs.items() if solver.value(used)}, n) for arcs in steps)


def _tour(after: dict[int, int], base: int) -> tuple[int, ...]:
    tour, node = [], after.get(base, base)
    while node != base:
        tour.append(node)
        node = after[node]
    return tuple(tour)
