"""Tours of a campaign against OR-tools: ``python -m bench.tours [--seconds N] [--seeds 1,2] [--only 3,9]``.

Ten seeded instances of the plain routing problem, both searches by the wall clock and in turn, each alone at its time.
Every answer is measured by the same function, and one that breaks a limit is refused. The table goes into
docs/PERFORMANCE.md between its own marks. Exit code 1 where ours visits less or is longer by more than 3 %.
"""

from __future__ import annotations

import argparse
import datetime
import os
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rare_earth_plugin.core.geodesic import geodesic_m
from rare_earth_plugin.core.routing import RoutingProblem, routing_problem
from rare_earth_plugin.core.search_budget import SearchBudget
from rare_earth_plugin.core.tours import CYCLE, find_tours

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "PERFORMANCE.md"
BEGIN, END = "<!-- tours:begin -->", "<!-- tours:end -->"
INSTANCES = (
    (20, 1, 1),
    (30, 2, 1),
    (40, 3, 3),
    (60, 2, 2),
    (80, 4, 1),
    (100, 3, 3),
    (120, 6, 2),
    (150, 5, 1),
    (200, 1, 1),
    (200, 6, 3),
)
"""Stops, crews, bases; the last crew begins again at the first base."""
ALLOWED = 0.03
_MINUTES_PER_KM, _DETOUR = 1.5, 1.3


@dataclass(frozen=True)
class Answer:
    """Tours, measured by us."""

    km: float
    served: int
    seconds: float
    load: float


def instance(number: int) -> RoutingProblem:
    """Stops over the steppe, six in ten of them in clusters, with four hours to three days of work; limits are tight.

    A crew has 3 % more than its share of the work and of the way from stop to near stop, and a way out and home.
    """
    stops, crews, bases = INSTANCES[number]
    chance = np.random.default_rng(9000 + number)
    centres = np.column_stack([chance.uniform(52, 84, 8), chance.uniform(43, 53, 8)])
    clustered = centres[chance.integers(0, 8, stops)] + chance.normal(0, [1.2, 0.8], (stops, 2))
    spread = np.column_stack([chance.uniform(50, 86, stops), chance.uniform(42, 54, stops)])
    places = np.where(chance.random((stops, 1)) < 0.6, clustered, spread)
    at = np.column_stack([chance.uniform(55, 80, bases), chance.uniform(44, 52, bases)])[np.arange(crews) % bases]
    lon, lat = np.vstack([places, at]).T
    km = geodesic_m(lon[:, None], lat[:, None], lon[None, :], lat[None, :]) / 1000.0 * _DETOUR
    np.fill_diagonal(km, 0.0)
    work = chance.choice([240.0, 480.0, 600.0, 1200.0, 1800.0], stops)
    near = float(np.sort(km[:stops, :stops], axis=1)[:, 1:4].mean())
    out = 2.0 * float(np.median(km[:stops, stops:].min(axis=1)))
    limit = 1.03 * (work.sum() + _MINUTES_PER_KM * near * stops) / crews + _MINUTES_PER_KM * out
    return routing_problem(km, work, np.full(crews, limit), _MINUTES_PER_KM)


def measured(problem: RoutingProblem, tours: Sequence[Sequence[int]], began: float) -> Answer:
    """What tours come to; a stop served twice or a limit broken is an error."""
    seconds = time.perf_counter() - began
    stops = [stop for tour in tours for stop in tour]
    if len(stops) != len(set(stops)):
        raise ValueError("a stop is served twice")
    for crew, tour in enumerate(tours):
        if problem.tour_time(crew, tour) > problem.limits[crew] + 0.1:  # OR-tools rounds each way
            raise ValueError(f"tour {crew} takes too long")
    km = sum(problem.tour_km(crew, tour) for crew, tour in enumerate(tours))
    return Answer(km, len(stops), seconds, os.getloadavg()[0])


def ours(problem: RoutingProblem, seconds: float, seed: int) -> Answer:
    """Our search, its preparation within its time."""
    began = time.perf_counter()
    budget = SearchBudget(seconds=seconds, clock=time.perf_counter, cycle=CYCLE * problem.stops)
    return measured(problem, find_tours(problem, seed, budget).tours, began)


def theirs(problem: RoutingProblem, seconds: float) -> Answer:
    """OR-tools."""
    from bench import peer_ortools

    began = time.perf_counter()
    return measured(problem, peer_ortools.find_tours(problem, seconds), began)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--seeds", default="1,2,3", help="of our search; the table shows median and worst")
    parser.add_argument("--only", help="numbers of instances, from 1")
    parser.add_argument("--to", type=Path, default=DOCUMENT, help="markdown file that the table goes into")
    given = parser.parse_args()
    seeds = [int(text) for text in given.seeds.split(",")]
    numbers = [int(text) for text in given.only.split(",")] if given.only else [*range(1, len(INSTANCES) + 1)]
    rows, missed = [], 0
    for number in numbers:
        problem = instance(number - 1)
        peer = theirs(problem, given.seconds)
        found = [ours(problem, given.seconds, seed) for seed in seeds]
        row, failed = _row(number, peer, found)
        missed += failed
        rows.append(row)
        print(row, f"load {max(answer.load for answer in (peer, *found)):.1f}", flush=True)
    text = _table(rows, given.seconds, len(seeds))
    if len(numbers) == len(INSTANCES):
        _write(given.to, text)
    return int(missed > 0)


def _row(number: int, peer: Answer, found: list[Answer]) -> tuple[str, bool]:
    stops, crews, bases = INSTANCES[number - 1]
    served = min(answer.served for answer in found)
    gaps = sorted(answer.km / peer.km - 1.0 for answer in found)
    more = served > peer.served
    failed = served < peer.served or (not more and gaps[-1] > ALLOWED)
    cells = (
        f"{number}",
        f"{stops}, {crews}, {bases}",
        f"{served}",
        f"{peer.served}",
        f"{statistics.median(answer.km for answer in found):.0f}",
        f"{peer.km:.0f}",
        f"{statistics.median(gaps):+.2%}",
        f"{gaps[-1]:+.2%}",
        "**missed**" if failed else "reached",
    )
    return "| " + " | ".join(cells) + " |", failed


def _table(rows: Sequence[str], seconds: float, seeds: int) -> str:
    head = (
        f"Measured {datetime.date.today().isoformat()} on {os.cpu_count()} cores, {seconds:g} s each by the clock, in "
        f"turn; ours by {seeds} seeds. To reach: no stop fewer, and at most {ALLOWED:.0%} longer with the worst "
        "seed. Again with `.venv-bench/bin/python -m bench.tours`.\n\n"
        "| | stops, crews, bases | served: ours | OR-tools | km: ours, median | OR-tools | longer | worst seed | |\n"
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n"
    )
    return head + "\n".join(rows) + "\n"


def _write(document: Path, table: str) -> None:
    text = document.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    document.write_text(f"{before}{BEGIN}\n{table}{END}{after}", "utf-8")
    print(f"Written: {document}")


if __name__ == "__main__":
    sys.exit(main())
