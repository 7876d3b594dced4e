"""Campaigns to plan in tests: seeded ones, and small ones of whose plans one knows everything."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from rare_earth_plugin.core.campaign import Base, Campaign, Crew, Days, MonthLoss, Season, Stop, usual_season
from rare_earth_plugin.core.field_days import FieldRules
from rare_earth_plugin.core.season import crew_calendar

MAY = datetime.date(2027, 5, 1)
"""A Saturday."""


def day(number: int) -> datetime.date:
    """A day by its number in the season, from 1."""
    return MAY + datetime.timedelta(number - 1)


def crew(code: str = "A", lon: float = 70.0, lat: float = 48.0, **other: Any) -> Crew:
    return replace(Crew(code, f"Crew {code}", Base(f"B-{code}", f"Base {code}", lon, lat)), **other)


def target(key: str, lon: float = 70.5, lat: float = 48.0, **other: Any) -> Stop:
    return replace(Stop(key, "target", lon, lat, status="ranked", confidence="A", commodities=("REE",)), **other)


def sheet(key: str, km2: float, lon: float = 70.5, lat: float = 48.2, **other: Any) -> Stop:
    return replace(Stop(key, "sheet", lon, lat, unmapped_km2=km2), **other)


def campaign(seed: int = 1, sheets: int = 4, targets: int = 8, crews: int = 2, **other: Any) -> Campaign:
    """A seeded campaign around 72 E, 48.5 N."""
    chance = np.random.default_rng(seed)

    def place() -> tuple[float, float]:
        return float(chance.uniform(70, 74)), float(chance.uniform(47, 50))

    stops = [sheet(f"S{number}", float(chance.uniform(10, 150)), *place()) for number in range(sheets)]
    stops += [target(f"T{number}", *place()) for number in range(targets)]
    parties = [crew(f"C{number}", *place()) for number in range(crews)]
    made = Campaign("Season 2027", usual_season(2027), tuple(parties), tuple(stops), seed=seed)
    return replace(made, **other)


def plain(stops: tuple[Stop, ...], crews: tuple[Crew, ...] = (), **other: Any) -> Campaign:
    """A campaign without weather and days off, on bare geodesics."""
    season = Season(MAY, datetime.date(2027, 10, 31), lost_share=0.0)
    made = Campaign("Plain", season, crews or (crew(days_off=()),), stops, detour=1.0)
    return replace(made, **other)


def rules_of(made: Campaign, km: list[list[float]], number: int = 0) -> FieldRules:
    """The days of one crew over given ways."""
    party = made.crews[number]
    return FieldRules(party, crew_calendar(party, made.season), len(made.stops) + number, km, made)


@st.composite
def campaigns(draw: st.DrawFn) -> Campaign:
    """Campaigns of all kinds that can be planned, some of them with far too much to do."""
    made = campaign(
        draw(st.integers(0, 10_000)), draw(st.integers(0, 5)), draw(st.integers(1, 9)), draw(st.integers(1, 3))
    )
    parties = tuple(
        replace(
            party,
            km_per_day=draw(st.sampled_from([80.0, 250.0, 600.0])),
            hours_per_day=draw(st.sampled_from([6.0, 10.0])),
            nights_out=draw(st.sampled_from([0, 2, 5, 14])),
            days_off=draw(st.sampled_from([(), (7,), (6, 7)])),
            season=draw(st.sampled_from([None, Days(day(20), day(80))])),
            forbidden=draw(st.sampled_from([(), (Days(day(30), day(33)),)])),
        )
        for party in made.crews
    )
    stops = tuple(
        replace(stop, open_days=draw(st.sampled_from([None, None, Days(day(10), day(60)), Days(day(90), day(110))])))
        for stop in made.stops
    )
    last = draw(st.sampled_from([day(40), day(184)]))
    season = Season(MAY, last, draw(st.sampled_from([0.0, 0.3])), (MonthLoss(6, 0.5),), (Days(day(25), day(26)),))
    return replace(made, crews=parties, stops=stops, season=season)
