"""Tours for a few stops against the best there are, by OR-tools CP-SAT: ``python -m bench.small_tours [--count N]``.

Seeded instances of 6 to 12 stops with one to three crews under tight limits. CP-SAT goes on until it has shown that
nothing is better; ours has one second. Exit code 1 where ours is longer or visits less.
"""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np

from bench import peer_cpsat
from rare_earth_plugin.core.routing import RoutingProblem, routing_problem
from rare_earth_plugin.core.search_budget import SearchBudget
from rare_earth_plugin.core.tours import CYCLE, find_tours

_ROUNDING = 0.05
"""Kilometres by which whole metres may differ."""


def instance(seed: int) -> RoutingProblem:
    """Stops on a plane of 100 km, ways up to 30 % longer, work of five minutes to an hour; not all fits everywhere."""
    chance = np.random.default_rng(7000 + seed)
    stops, crews = int(chance.integers(6, 13)), int(chance.integers(1, 4))
    places = chance.uniform(0, 100, (stops + crews, 2))
    km = np.hypot(*(places[:, None] - places[None, :]).transpose(2, 0, 1)) * chance.uniform(
        1.0, 1.3, (stops + crews,) * 2
    )
    np.fill_diagonal(km, 0.0)
    work = chance.uniform(5, 60, stops)
    limit = chance.choice([0.5, 0.7, 0.9, 2.0]) * (work.sum() / crews + 150.0)
    return routing_problem(km, work, np.full(crews, limit))


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seconds", type=float, default=60.0, help="that CP-SAT may take for one")
    given = parser.parse_args()
    best = unknown = 0
    for seed in range(given.count):
        problem = instance(seed)
        tours = peer_cpsat.shortest(problem, given.seconds)
        if tours is None:
            unknown += 1
            continue
        served = {stop for tour in tours for stop in tour}
        wanted = sum(problem.tour_km(crew, tour) for crew, tour in enumerate(tours))
        wanted += sum(problem.prizes[stop] for stop in range(problem.stops) if stop not in served)
        budget = SearchBudget(seconds=1.0, clock=time.perf_counter, cycle=CYCLE * problem.stops)
        found = find_tours(problem, seed, budget).cost
        best += found <= wanted + _ROUNDING
        if found > wanted + _ROUNDING:
            print(f"instance {seed}: {problem.stops} stops, {problem.crews} crews: {found:.3f} instead of {wanted:.3f}")
    print(f"{given.count} instances: {best} as good as can be, {unknown} not solved by CP-SAT in time")
    return int(best + unknown < given.count)


if __name__ == "__main__":
    sys.exit(main())
