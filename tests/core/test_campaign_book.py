from __future__ import annotations

import datetime
import json

import pytest

from rare_earth_plugin.core.campaign import Campaign, CampaignError, Crew, Stop, usual_season
from rare_earth_plugin.core.campaign_book import Book, Variant, read_book, write_book
from rare_earth_plugin.core.plan import FIELD, CrewDay, CrewTrips, Plan, Position, Totals, Trip, Unplaced, Visit

PLAN = Plan(
    (CrewTrips("A", (Trip(("S",)),)),),
    (
        CrewDay(
            "A",
            datetime.date(2026, 5, 1),
            FIELD,
            1,
            480.0,
            900.0,
            40.0,
            60.0,
            (Visit("S", 540.0, 900.0, 7.5, 1, 1),),
            (Position(66.0, 48.0), Position(66.5, 48.5)),
            True,
        ),
    ),
    (Unplaced("T", "season_short", "A", 3.0, 1.0),),
    (Totals("A", 1, 1, 0, 7.5, 40.0), Totals("", 1, 1, 0, 7.5, 40.0)),
)
CAMPAIGN = Campaign("Season", usual_season(2026), (Crew("A", "Crew A"),), (Stop("S", "sheet", 66.5, 48.5),))
BOOK = Book((Variant("1", CAMPAIGN, PLAN), Variant("2", CAMPAIGN, roads="layer")), "2")


def test_a_book_is_read_back_as_it_was_written() -> None:
    assert read_book(write_book(BOOK)) == BOOK


def test_the_variant_that_counts() -> None:
    assert BOOK.variant.name == "2"
    assert Book(BOOK.variants, "gone").variant.name == "1"


def test_variants_come_change_and_go() -> None:
    changed = BOOK.with_variant(Variant("1", CAMPAIGN))
    assert (changed.shown, [one.plan for one in changed.variants]) == ("1", [None, None])
    grown = BOOK.with_variant(Variant("3", CAMPAIGN))
    assert ([one.name for one in grown.variants], grown.shown) == (["1", "2", "3"], "3")
    assert grown.without("3").shown == "1"
    assert BOOK.without("1") == Book((BOOK.variants[1],), "2")
    last = BOOK.without("1").without("2")
    assert [one.name for one in last.variants] == ["2"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda book: book["variants"].clear(), "missing_key"),
        (lambda book: book["variants"][0]["plan"]["totals"].clear(), "missing_key"),
        (lambda book: book.update(format="other"), "json"),
        (lambda book: book.update(version=9), "newer"),
        (lambda book: book["variants"][0].update(colour="red"), "unknown_key"),
    ],
)
def test_what_is_no_book_is_told(change: object, reason: str) -> None:
    book = json.loads(write_book(BOOK))
    change(book)
    with pytest.raises(CampaignError) as caught:
        read_book(json.dumps(book))
    assert caught.value.reason == reason
