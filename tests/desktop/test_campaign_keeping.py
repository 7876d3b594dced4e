"""A campaign kept in a file: new, again, beside others, and where it cannot be."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from rare_earth_plugin.core.campaign_book import Book, Variant, write_book
from rare_earth_plugin.map.campaign_keeping import keep_in_file
from rare_earth_plugin.map.edits import EditError
from rare_earth_plugin.store.campaign_store import read_campaigns
from rare_earth_plugin.store.programme_file import check

from ..programme_files import add_row, open_table, sql
from .campaign_case import CAMPAIGN, PLAN
from .panel_tools import panel_programme

TODAY = datetime.date(2026, 5, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return panel_programme(tmp_path)


def test_a_new_campaign_comes_with_its_crews_and_stops(path: Path) -> None:
    uuid = keep_in_file(check(path), CAMPAIGN, PLAN)
    (row,) = read_campaigns(path)
    assert (row.uuid, row.name) == (uuid, CAMPAIGN.name)
    assert row.book(TODAY) == Book((Variant("1", CAMPAIGN, PLAN),), "1")
    assert sql(path, "SELECT code FROM crew ORDER BY code") == [(crew.code,) for crew in CAMPAIGN.crews]
    stops = sql(path, "SELECT COUNT(*) FROM visit WHERE kind <> 'camp'")
    assert stops == [(len(CAMPAIGN.stops),)]


def test_keeping_again_replaces_the_plan_and_doubles_nothing(path: Path) -> None:
    uuid = keep_in_file(check(path), CAMPAIGN, PLAN)
    before = sql(path, "SELECT uuid FROM visit ORDER BY uuid")
    assert keep_in_file(check(path), replace(CAMPAIGN, seconds=3.0), PLAN) == uuid
    (row,) = read_campaigns(path)
    assert row.book(TODAY).variant.campaign.seconds == 3.0
    assert sql(path, "SELECT uuid FROM visit ORDER BY uuid") == before


def test_the_variant_that_counts_gets_the_plan(path: Path) -> None:
    book = Book((Variant("1", CAMPAIGN), Variant("2", CAMPAIGN, is_stale=True)), "2")
    add_row(open_table(path, "campaign"), uuid="k", code="S-26", name="Season", plan=write_book(book))
    assert keep_in_file(check(path), CAMPAIGN, PLAN, "S-26") == "k"
    (row,) = read_campaigns(path)
    assert row.book(TODAY) == Book((Variant("1", CAMPAIGN), Variant("2", CAMPAIGN, PLAN)), "2")


@pytest.mark.parametrize(
    "shown", [Variant("1", replace(CAMPAIGN, detour=1.9), PLAN), Variant("1", CAMPAIGN, PLAN, "way")]
)
def test_inputs_that_differ_stay_as_a_variant_of_their_own(path: Path, shown: Variant) -> None:
    add_row(open_table(path, "campaign"), uuid="k", code="S-26", name="Season", plan=write_book(Book((shown,), "1")))
    assert keep_in_file(check(path), CAMPAIGN, PLAN, "S-26") == "k"
    (row,) = read_campaigns(path)
    assert row.book(TODAY) == Book((shown, Variant("2", CAMPAIGN, PLAN)), "2")


def test_a_file_that_is_read_only_is_told(path: Path) -> None:
    with pytest.raises(EditError) as caught:
        keep_in_file(replace(check(path), read_only=True), CAMPAIGN, PLAN)
    assert caught.value.kind == "not_editable"
    assert read_campaigns(path) == []
