from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rare_earth_plugin.core.campaign import CampaignError, Rates, Weight, Weights
from rare_earth_plugin.core.geodesic import geodesic_m
from rare_earth_plugin.core.proposal import propose
from tests.core.campaigns import campaign, crew, plain, sheet, target

MADE = plain((), (crew(methods=("geological",)),))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_a_score_is_what_its_lines_add_up_to(seed: int) -> None:
    made = campaign(seed, 6, 6, 2)
    found = propose(made, made.stops)
    assert sorted(entry.stop.key for entry in found) == sorted(stop.key for stop in made.stops)
    assert [entry.score for entry in found] == sorted((entry.score for entry in found), reverse=True)
    for entry in found:
        for term in (*entry.gains, *entry.costs):
            assert term.value == term.amount * term.weight
        assert entry.gain == pytest.approx(sum(term.value for term in entry.gains))
        assert entry.cost == pytest.approx(sum(term.value for term in entry.costs))
        assert entry.score == pytest.approx(entry.gain / entry.cost * 1000)
        for priority in entry.priorities:
            assert priority.value == priority.status * priority.confidence * priority.commodity
    assert propose(made, made.stops[::-1]) == found


def test_the_lines_of_a_sheet() -> None:
    inside = target("T", 70.4, 48.1, status="identified", confidence="B", commodities=("Nb", "Zr"))
    entry = next(
        entry
        for entry in propose(MADE, (sheet("S", 250.0, targets=("T", "elsewhere")), inside))
        if entry.stop.key == "S"
    )
    way = float(geodesic_m(70.0, 48.0, 70.5, 48.2)) / 1000
    amounts = {term.name: term.amount for term in (*entry.gains, *entry.costs)}
    days = math.ceil(250 / 12 + 2 * way / 300)
    assert amounts == {
        "unmapped": 2.5,
        "targets": pytest.approx(0.6 * 0.75 * 0.5),
        "access": pytest.approx(-way / 100),
        "crew_days": days,
        "way": pytest.approx(2 * way),
        "camp_nights": days - 1,
    }
    assert [priority.stop for priority in entry.priorities] == ["T"]


def test_every_weight_counts() -> None:
    stops = (sheet("S", 250.0), target("T"), target("far", 79.0))

    def order(weights: Weights) -> list[str]:
        return [entry.stop.key for entry in propose(replace(MADE, weights=weights), stops)]

    assert order(Weights(unmapped=0.0, access=0.0))[-1] == "S"
    assert order(Weights(unmapped=100.0))[0] == "S"
    assert order(Weights(access=50.0))[-1] == "far"
    assert order(Weights(targets=0.0, access=0.0)) == ["S", "T", "far"]


@pytest.mark.parametrize(
    ("symbols", "factor"), [(("REE",), 3.0), (("Nd",), 3.0), (("Dy", "Cu"), 4.0), (("Li",), 0.5), ((), 0.5)]
)
def test_the_best_commodity_counts_and_single_rare_earths_count_as_all(symbols: tuple[str, ...], factor: float) -> None:
    weights = Weights(commodities=(Weight("REE", 3.0), Weight("Dy", 4.0), Weight("other", 0.5)))
    (entry,) = propose(replace(MADE, weights=weights), (target("T", commodities=symbols),))
    assert entry.priorities[0].commodity == factor


def test_a_status_without_a_weight_is_no_priority() -> None:
    (entry,) = propose(MADE, (target("T", status="rejected"),))
    assert entry.priorities[0].value == 0.0


def test_the_nearest_crew_that_can_do_it_counts() -> None:
    near, far = crew("near", 70.4, 48.2, methods=("geochemical",)), crew("far", 75.0, 48.0)
    made = replace(MADE, crews=(near, far))
    by_key = {entry.stop.key: entry.crew for entry in propose(made, (sheet("S", 10.0), target("T")))}
    assert by_key == {"S": "far", "T": "near"}
    (entry,) = propose(replace(MADE, crews=(near,)), (sheet("S", 10.0),))
    assert entry.crew == ""


def test_where_nothing_costs_anything_the_gain_ranks() -> None:
    free = Rates("USD", 0.0, 0.0, 0.0, 0.0, 0.0)
    (entry,) = propose(replace(MADE, rates=free), (sheet("S", 100.0),))
    assert (entry.cost, entry.score) == (0.0, entry.gain)


@pytest.mark.parametrize(("crews", "reason"), [((), "no_crew"), ((crew(base=None),), "no_base")])
def test_without_a_base_there_is_no_access(crews: tuple, reason: str) -> None:
    with pytest.raises(CampaignError) as caught:
        propose(replace(MADE, crews=crews), (target("T"),))
    assert caught.value.reason == reason
