"""Larger campaigns at random: every plan keeps every rule, and what it leaves out is left out for the reason told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rare_earth_plugin.core.campaign import Campaign, Days, Lock, MonthLoss, Season, Stop
from rare_earth_plugin.core.campaign_check import problems
from rare_earth_plugin.core.distances import network_distances
from rare_earth_plugin.core.plan import Plan
from rare_earth_plugin.core.plan_changes import move
from rare_earth_plugin.core.planning import make_plan
from tests.core.campaigns import MAY, crew, day, sheet, target
from tests.core.kept_rules import broken_rules

Case = tuple[Campaign, NDArray[np.float64]]
METHODS = ("geological", "geochemical")


def busy(seed: int, count: int, crews: int, extent: float) -> Case:
    """A season with whatever can come between, on ways of about ``extent`` km."""
    chance = np.random.default_rng(seed)
    days = int(chance.integers(20, 150))

    def span(longest: int) -> Days:
        first = int(chance.integers(1, days))
        return Days(day(first), day(first + int(chance.integers(0, longest))))

    def spans(most: int, longest: int) -> tuple[Days, ...]:
        return tuple(span(longest) for _ in range(int(chance.integers(0, most + 1))))

    stops: list[Stop] = []
    for number in range(count):
        stop = target(f"T{number}", minutes=chance.choice([None, 30.0, 400.0, 1500.0]))
        if chance.random() < 0.5:
            stop = sheet(f"S{number}", float(chance.choice([0.0, 8.0, 30.0, 90.0])), method=str(chance.choice(METHODS)))
        stops.append(
            replace(stop, lon=float(chance.uniform(60, 80)), open_days=span(40) if chance.random() < 0.3 else None)
        )
    parties = tuple(
        crew(
            code,
            km_per_day=float(chance.choice([100.0, 300.0])),
            hours_per_day=float(chance.choice([6.0, 10.0])),
            speed_kmh=float(chance.choice([25.0, 60.0])),
            nights_out=int(chance.choice([0, 1, 3, 12])),
            days_off=[(), (7,), (2, 7)][chance.integers(3)],
            season=Days(day(5), day(days - 3)) if chance.random() < 0.3 else None,
            forbidden=spans(2, 6),
            methods=[(), ("geological",)][chance.integers(2)],
            fuel_l_100km=[None, 30.0][chance.integers(2)],
        )
        for code in "ABC"[:crews]
    )
    places = chance.uniform(0, extent, (len(stops) + len(parties), 2))
    km = np.hypot(*(places[:, None] - places[None, :]).transpose(2, 0, 1)) * chance.uniform(1.0, 1.2)
    np.fill_diagonal(km, 0.0)
    if chance.random() < 0.2:
        km[0, 1:] = km[1:, 0] = np.inf
    season = Season(MAY, day(days), 0.1, (MonthLoss(6, 0.4),), spans(2, 5))
    some = [stops[place] for place in np.flatnonzero(chance.random(len(stops)) < 0.1)]
    locks = [
        Lock(s.key, parties[chance.integers(len(parties))].code, span(1).first if chance.random() < 0.5 else None)
        for s in some
    ]
    must = tuple(stop.key for stop in stops if chance.random() < 0.1)
    return Campaign("Busy", season, parties, tuple(stops), locks=tuple(locks), must_visit=must, seed=5), km


def kept(made: Campaign, km: NDArray[np.float64], plan: Plan) -> None:
    assert not [*broken_rules(made, km.tolist(), plan)]


@settings(max_examples=30)
@given(st.integers(0, 1_000_000), st.integers(1, 60), st.integers(1, 3), st.sampled_from([80.0, 250.0, 600.0]))
def test_a_plan_keeps_every_rule_and_says_what_it_leaves_out(seed: int, count: int, crews: int, extent: float) -> None:
    made, km = busy(seed, count, crews, extent)
    if not any(problems(made)):
        kept(made, km, make_plan(made, network_distances(made, km), iterations=25))


@settings(max_examples=10)
@given(st.integers(0, 1_000_000), st.integers(9, 40), st.integers(1, 3))
def test_a_stop_that_was_moved_by_hand_breaks_no_rule(seed: int, count: int, crews: int) -> None:
    made, km = busy(seed, count, crews, 250.0)
    if any(problems(made)):
        return
    ways = network_distances(made, km)
    plan = make_plan(made, ways, iterations=10)
    party = made.crews[seed % crews]
    agreed, moved = move(made, ways, plan, made.stops[seed % count].key, party.code, day(15 + seed % 40))
    kept(agreed, km, moved)
