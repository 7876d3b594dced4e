"""A forecast in sentences, in the language in force."""

from __future__ import annotations

import datetime

from rare_earth_plugin.core.forecast import Basis, Goal, Work, forecast
from rare_earth_plugin.core.programme import Figure
from rare_earth_plugin.map.forecast_words import forecast_in_words, illustrative_pace

BASIS = Basis(datetime.date(2025, 12, 31), 2_038_000.0, 2025, 2025, 24_000.0)


def words(goal_km2: float, day: datetime.date, basis: Basis = BASIS) -> str:
    return forecast_in_words(forecast(basis, Goal(goal_km2, day), Work()), Work())


def test_one_year_to_the_goal() -> None:
    text = words(2_200_000, datetime.date(2026, 12, 31))
    assert "162\u202f000\u202fkm² in 2026: about 7 times the pace of 2025" in text
    assert "0 of 10\u202f000 simulated courses with 4 crews" in text


def test_a_goal_that_is_reached_and_one_that_is_slower_than_the_pace() -> None:
    assert words(2_000_000, datetime.date(2026, 12, 31)).startswith(
        "The goal of 2\u202f000\u202f000\u202fkm² was reached"
    )
    assert "of the pace of 2025" in words(2_048_000, datetime.date(2026, 12, 31))
    assert "about as much as the pace" in words(2_062_000, datetime.date(2026, 12, 31))


def test_where_nothing_was_covered_no_pace_is_told() -> None:
    still = Basis(datetime.date(2025, 12, 31), 2_038_000.0, 2024, 2025, 0.0)
    assert "in 2024–2025 nothing new was covered" in words(2_200_000, datetime.date(2027, 6, 30), still)


def test_which_years_are_no_fact() -> None:
    figures = [Figure(f"coverage_{year}", 1.0, "1", "km2", f"{year}-12", "", "") for year in (2024, 2025)]
    assert "before 2025" in illustrative_pace(figures)
    assert "not published" in illustrative_pace(figures[:1])
