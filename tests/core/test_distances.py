from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from rare_earth_plugin.core.campaign import CampaignError
from rare_earth_plugin.core.distances import geodesic_distances, network_distances, places
from rare_earth_plugin.core.geodesic import geodesic_m
from tests.core.campaigns import campaign, crew, plain, target


def test_ways_are_geodesics_with_the_detour() -> None:
    made = replace(plain((target("a", 70.0, 48.0), target("b", 71.0, 49.0))), detour=1.4)
    km = geodesic_distances(made).km
    assert km[0, 1] == pytest.approx(float(geodesic_m(70.0, 48.0, 71.0, 49.0)) / 1000 * 1.4, rel=1e-12)
    assert (np.diag(km) == 0).all()
    assert np.allclose(km, km.T, rtol=1e-12)


def test_stops_come_before_bases() -> None:
    made = plain((target("a", 71.0, 49.0),), (crew("A", 60.0, 44.0), crew("B", 61.0, 45.0)))
    assert places(made).tolist() == [[71.0, 49.0], [60.0, 44.0], [61.0, 45.0]]


def test_a_crew_without_a_base_has_no_ways() -> None:
    with pytest.raises(CampaignError) as caught:
        geodesic_distances(replace(campaign(), crews=(crew(base=None),)))
    assert (caught.value.reason, caught.value.facts) == ("no_base", {"crew": "Crew A"})


def test_a_network_is_taken_as_it_is() -> None:
    made = plain((target("a"),))
    km = network_distances(made, [[5.0, 7.0], [math.nan, 0.0]]).km
    assert km.tolist() == [[0.0, 7.0], [math.inf, 0.0]]


@pytest.mark.parametrize("km", [[[0.0]], [[0.0, -1.0], [1.0, 0.0]]])
def test_a_network_of_other_places_or_with_negative_ways_is_refused(km: list[list[float]]) -> None:
    with pytest.raises(CampaignError) as caught:
        network_distances(plain((target("a"),)), km)
    assert caught.value.reason == "distances"
