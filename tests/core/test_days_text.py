from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.campaign import CampaignError, Days
from rare_earth_plugin.core.days_text import read_days, write_days


def day(month: int, number: int) -> datetime.date:
    return datetime.date(2026, month, number)


SPANS = (Days(day(6, 1), day(6, 1)), Days(day(7, 10), day(7, 14)))
dates = st.dates(datetime.date(1990, 1, 1), datetime.date(2090, 1, 1))


@given(st.sets(st.tuples(dates, st.integers(0, 400)), max_size=6))
def test_what_is_written_is_read_back(pairs: set[tuple[datetime.date, int]]) -> None:
    spans = tuple(Days(first, first + datetime.timedelta(length)) for first, length in sorted(pairs))
    assert read_days(write_days(spans)) == spans


@pytest.mark.parametrize(
    "text",
    [
        "2026-06-01, 2026-07-10..2026-07-14",
        "2026-07-10 – 2026-07-14; 1.6.2026",
        "01.06.2026\n10.07.2026-14.07.2026,",
        " 2026-6-1 ,, 10.07.2026..2026-07-14, 2026-06-01",
        "2026-07-10-2026-07-14, 2026-06-01",
    ],
)
def test_days_as_people_type_them(text: str) -> None:
    assert read_days(text) == SPANS


def test_nothing_is_no_day() -> None:
    assert read_days(" , ;") == ()
    assert write_days(()) == ""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-06-01, June", "June"),
        ("2026-02-30", "2026-02-30"),
        ("2026-06-01 2026-06-02", "2026-06-01 2026-06-02"),
        ("10.07.2026..", "10.07.2026.."),
        ("01.06", "01.06"),
        ("x" * 90, "x" * 40),
    ],
)
def test_what_is_no_day_is_named(text: str, value: str) -> None:
    with pytest.raises(CampaignError) as caught:
        read_days(text)
    assert (caught.value.reason, caught.value.facts) == ("days_text", {"value": value})


def test_a_span_that_ends_before_it_begins() -> None:
    with pytest.raises(CampaignError) as caught:
        read_days("2026-07-14..2026-07-10")
    assert caught.value.reason == "dates"
    assert caught.value.facts == {"name": "closed", "first": "2026-07-14", "last": "2026-07-10"}
