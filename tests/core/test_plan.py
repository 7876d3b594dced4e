from __future__ import annotations

import json

import pytest
from hypothesis import given, settings

from rare_earth_plugin.core.campaign import Campaign, CampaignError
from rare_earth_plugin.core.distances import geodesic_distances
from rare_earth_plugin.core.plan import Plan, Totals, Unplaced, read_plan, write_plan
from rare_earth_plugin.core.planning import make_plan
from tests.core.campaigns import campaigns


@settings(max_examples=15, deadline=None)
@given(campaigns())
def test_what_is_written_is_read_back(made: Campaign) -> None:
    plan = make_plan(made, geodesic_distances(made), iterations=5)
    assert read_plan(write_plan(plan)) == plan


def test_the_total_is_the_last_of_the_sums() -> None:
    plan = Plan((), (), (Unplaced("T", "season_short", "A", 3, 1),), (Totals("A"), Totals("", km=3.0)))
    assert plan.total.km == 3.0
    assert read_plan(write_plan(plan)) == plan


def test_a_plan_without_sums_or_a_campaign_is_no_plan() -> None:
    with pytest.raises(CampaignError) as caught:
        read_plan(write_plan(Plan((), (), (), ())))
    assert caught.value.reason == "missing_key"
    with pytest.raises(CampaignError) as caught:
        read_plan(json.dumps({"format": "rare-earth-campaign", "version": 1}))
    assert caught.value.reason == "json"
