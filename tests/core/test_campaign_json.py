from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from rare_earth_plugin.core.campaign import Campaign, CampaignError, Lock
from rare_earth_plugin.core.campaign_json import read_campaign, write_campaign
from tests.core.campaigns import campaign, campaigns, crew, day


@settings(max_examples=30, deadline=None)
@given(campaigns())
def test_what_is_written_is_read_back(made: Campaign) -> None:
    made = replace(made, locks=(Lock("T0", "C0", day(12)),), must_visit=("T0",))
    text = write_campaign(made)
    assert read_campaign(text) == made
    assert write_campaign(read_campaign(text)) == text


def test_a_crew_without_a_base_can_be_kept() -> None:
    made = replace(campaign(), crews=(crew(base=None),))
    assert read_campaign(write_campaign(made)) == made


def test_what_has_a_default_may_be_missing() -> None:
    text = json.dumps(
        {
            "format": "rare-earth-campaign",
            "version": 1,
            "name": "Жаз",
            "season": {"first": "2027-05-01", "last": "2027-10-31"},
        }
    )
    assert read_campaign(text).rates.crew_day == 600.0


def changed(**keys: Any) -> str:
    return json.dumps({**json.loads(write_campaign(campaign())), **keys})


def inside(place: str, value: Any) -> str:
    found = json.loads(write_campaign(campaign()))
    found["crews"][1][place] = value
    return json.dumps(found)


@pytest.mark.parametrize(
    ("text", "reason", "name"),
    [
        ("{", "json", None),
        ("[]", "json", None),
        (changed(format="other"), "json", None),
        (changed(version=2), "newer", None),
        (changed(version=True), "wrong_value", "version"),
        (changed(colour="red"), "unknown_key", "colour"),
        (inside("wheels", 4), "unknown_key", "crews[2].wheels"),
        (inside("people", 4.5), "wrong_value", "crews[2].people"),
        (inside("people", True), "wrong_value", "crews[2].people"),
        (inside("base", {"code": "B", "name": "b", "lon": 70}), "missing_key", "crews[2].base.lat"),
        (inside("base", 3), "wrong_value", "crews[2].base"),
        (inside("days_off", 7), "wrong_value", "crews[2].days_off"),
        (inside("season", {"first": "2027-05-01", "last": "2027-13-01"}), "wrong_value", "crews[2].season.last"),
        (inside("km_per_day", "much"), "wrong_value", "crews[2].km_per_day"),
        (inside("name", None), "wrong_value", "crews[2].name"),
        (changed(detour=float("nan")), "wrong_value", "detour"),
    ],
)
def test_what_is_not_understood_is_refused_with_its_place(text: str, reason: str, name: str | None) -> None:
    with pytest.raises(CampaignError) as caught:
        read_campaign(text)
    assert caught.value.reason == reason
    assert caught.value.facts.get("name") == name
