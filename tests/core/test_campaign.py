from __future__ import annotations

import datetime
from dataclasses import replace

from rare_earth_plugin.core.campaign import Crew, Days, MonthLoss, Productivity, Season, usual_season
from tests.core.campaigns import campaign, sheet, target


def test_the_usual_season_runs_from_may_to_october() -> None:
    season = usual_season(2031)
    assert (season.first, season.last) == (datetime.date(2031, 5, 1), datetime.date(2031, 10, 31))


def test_both_ends_of_days_belong_to_them() -> None:
    days = Days(datetime.date(2027, 6, 1), datetime.date(2027, 6, 3))
    assert [datetime.date(2027, 6, 1) in days, datetime.date(2027, 6, 3) in days] == [True, True]
    assert [datetime.date(2027, 5, 31) in days, datetime.date(2027, 6, 4) in days] == [False, False]


def test_a_month_may_lose_more_than_the_season() -> None:
    season = Season(datetime.date(2027, 5, 1), datetime.date(2027, 10, 31), 0.1, (MonthLoss(10, 0.4),))
    assert (season.lost(9), season.lost(10)) == (0.1, 0.4)


def test_days_of_a_crew_that_end_with_the_season_follow_it() -> None:
    season, longer = usual_season(2027), replace(usual_season(2027), last=datetime.date(2027, 11, 15))
    june = datetime.date(2027, 6, 1)
    crew = Crew("A", "", season=Days(june, season.last))
    assert crew.in_season(season, longer).season == Days(june, longer.last)
    assert crew.in_season(season, replace(season, first=june)).season is None
    fixed = Crew("A", "", season=Days(june, datetime.date(2027, 8, 1)))
    assert fixed.in_season(season, longer) == fixed
    assert Crew("A", "").in_season(season, longer) == Crew("A", "")


def test_productivity_goes_by_method_and_scale() -> None:
    made = campaign(productivity=(Productivity("geological", 50_000, 12.0), Productivity("geochemical", 50_000, 15.0)))
    assert made.km2_per_day(sheet("a", 10, method="geochemical")) == 15.0
    assert made.km2_per_day(sheet("a", 10, scale=200_000)) is None


def test_a_stop_that_is_found_again_keeps_what_was_decided() -> None:
    known = sheet("S", 10.0, minutes=90.0, open_days=Days(datetime.date(2027, 6, 1), datetime.date(2027, 6, 3)))
    found = sheet("S", 4.0, lon=71.0, method="geochemical")
    renewed = known.renewed(found)
    assert (renewed.minutes, renewed.open_days) == (90.0, known.open_days)
    assert (renewed.unmapped_km2, renewed.lon, renewed.method) == (4.0, 71.0, "geochemical")


def test_a_stop_is_called_by_its_code_then_name_then_key() -> None:
    assert target("k", code="T-01", name="Espe").label == "T-01"
    assert target("k", name="Espe").label == "Espe"
    assert target("k").label == "k"
