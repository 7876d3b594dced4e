"""The search against every season that can be: plans for a few stops are the best that there are."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rare_earth_plugin.core.campaign import Campaign, Days, Lock, MonthLoss, Season, Stop, Weights
from rare_earth_plugin.core.campaign_check import problems
from rare_earth_plugin.core.distances import network_distances
from rare_earth_plugin.core.planning import make_plan
from tests.core.campaigns import MAY, crew, day, sheet, target
from tests.core.every_season import best_plan
from tests.core.kept_rules import broken_rules

EQUAL_GAINS = Weights(unmapped=0.0, targets=0.0, access=0.0)
"""Then as many stops as can be come first, and money after."""


@st.composite
def small_campaigns(draw: st.DrawFn, stops: tuple[int, int] = (1, 5)) -> tuple[Campaign, NDArray[np.float64]]:
    """A few stops within two weeks: windows, closed days, days off, weather, locks, ways that are longer back."""

    def one_of(*values: object) -> object:
        return draw(st.sampled_from(values))

    def span(longest: int) -> Days:
        first = draw(st.integers(1, 10))
        return Days(day(first), day(first + draw(st.integers(0, longest))))

    chosen: list[Stop] = []
    for number in range(draw(st.integers(*stops))):
        if draw(st.booleans()):
            stop = target(f"T{number}", minutes=one_of(None, 60.0, 500.0, 700.0))
        else:
            stop = sheet(f"S{number}", draw(st.sampled_from([0.0, 6.0, 12.0, 20.0, 40.0])))
        chosen.append(replace(stop, open_days=span(5) if one_of(True, False, False) else None))
    parties = tuple(
        crew(
            code,
            km_per_day=one_of(80.0, 200.0, 400.0),
            hours_per_day=one_of(6.0, 10.0),
            speed_kmh=one_of(30.0, 50.0),
            nights_out=one_of(0, 1, 2, 4, 7),
            days_off=one_of((), (7,), (3, 7)),
            forbidden=(span(2),) if one_of(True, False, False) else (),
            season=Days(day(2), day(9)) if one_of(True, False, False) else None,
            methods=("geochemical",) if one_of(True, False, False) else (),
        )
        for code in "AB"[: draw(st.integers(1, 2))]
    )
    chance = np.random.default_rng(draw(st.integers(0, 10_000)))
    places = chance.uniform(0, draw(st.sampled_from([60, 150, 300])), (len(chosen) + len(parties), 2))
    km = np.hypot(*(places[:, None] - places[None, :]).transpose(2, 0, 1))
    if draw(st.booleans()):
        km *= chance.uniform(1.0, 1.4, km.shape)
    if one_of(True, *[False] * 8):
        km[0, 1:] = km[1:, 0] = math.inf
    np.fill_diagonal(km, 0.0)
    for place in range(len(km)):  # as on roads, no way is longer than one through another place
        km = np.minimum(km, km[:, [place]] + km[[place], :])
    closed = (Days(day(6), day(6)),) if draw(st.booleans()) else ()
    season = Season(MAY, day(draw(st.integers(4, 12))), 0.0, (MonthLoss(5, draw(st.sampled_from([0.0, 0.3]))),), closed)
    few = st.lists(st.sampled_from(chosen), max_size=1, unique=True)
    locks = tuple(
        Lock(stop.key, draw(st.sampled_from(parties)).code, draw(st.sampled_from([None, day(3), day(8)])))
        for stop in draw(few)
    )
    made = Campaign("Small", season, parties, tuple(chosen), weights=EQUAL_GAINS, locks=locks, seed=3)
    return replace(made, must_visit=tuple(stop.key for stop in draw(few))), km


def worth(made: Campaign) -> list[float]:
    """Locks before must-visit stops, those before all others."""
    locked = {lock.stop for lock in made.locks}
    return [1e6 if stop.key in locked else 1e3 if stop.key in made.must_visit else 1.0 for stop in made.stops]


def check_against_every_season(made: Campaign, km: NDArray[np.float64], rounds: int) -> None:
    if any(problems(made)):
        return  # a crew without a day of work is refused
    plan = make_plan(made, network_distances(made, km), iterations=rounds)
    assert not [*broken_rules(made, km.tolist(), plan)]
    values = worth(made)
    left_out = {entry.stop for entry in plan.unplaced}
    gain = math.fsum(value for stop, value in zip(made.stops, values) if stop.key not in left_out)
    assert (gain, plan.total.cost) == pytest.approx(best_plan(made, km.tolist(), values), abs=1e-6)


@settings(max_examples=40)
@given(small_campaigns())
def test_a_plan_for_a_few_stops_is_the_best_there_is(given: tuple[Campaign, NDArray[np.float64]]) -> None:
    check_against_every_season(*given, rounds=400)


@settings(max_examples=6)
@given(small_campaigns(stops=(6, 6)))
def test_a_plan_for_six_stops_is_the_best_there_is(given: tuple[Campaign, NDArray[np.float64]]) -> None:
    check_against_every_season(*given, rounds=1000)


def test_nights_out_hold_on_the_way_home_between_two_stops() -> None:
    """Found by the judge: T's last night came on top of the two that a crew with days off may spend outside."""
    party = crew(km_per_day=400.0, hours_per_day=6.0, speed_kmh=30.0, nights_out=2, days_off=(3, 7))
    stops = (sheet("S", 20.0, open_days=Days(day(4), day(9))), target("T"))
    made = Campaign("Small", Season(MAY, day(8), 0.0), (party,), stops, weights=EQUAL_GAINS)
    check_against_every_season(made, np.array([[0.0, 94.7, 17.7], [94.7, 0.0, 110.0], [17.7, 110.0, 0.0]]), 50)
