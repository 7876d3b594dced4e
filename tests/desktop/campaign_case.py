"""A campaign and a plan for tests that need no solver."""

from __future__ import annotations

import datetime

from rare_earth_plugin.core.campaign import SHEET, TARGET, Base, Campaign, Crew, Lock, Season, Stop
from rare_earth_plugin.core.campaign_book import Book, Variant
from rare_earth_plugin.core.plan import (
    FIELD,
    REST,
    CrewDay,
    CrewTrips,
    Plan,
    Position,
    Totals,
    Trip,
    Unplaced,
    Visit,
)

MAY = [datetime.date(2026, 5, number) for number in range(1, 32)]
NEAR = Base("B1", "Near", 70.5, 50.5)
CREWS = (Crew("A", "Crew A", NEAR), Crew("B", "Crew B", NEAR, people=2, vehicle="lorry"))
STOPS = (
    Stop("M-42-77-А", SHEET, 70.6, 50.6, code="M-42-77-А", unmapped_km2=20.0),
    Stop("t1", TARGET, 70.45, 50.45, code="T-2", name="Quartz", status="licensed", commodities=("REE",)),
    Stop("t2", TARGET, 71.45, 50.45, code="T-10", name="Zircon"),
)
CAMPAIGN = Campaign(
    "Season 2026", Season(MAY[0], MAY[30]), CREWS, STOPS, locks=(Lock("t1", "A", MAY[0]),), must_visit=("t1",)
)


def _way(*stops: int) -> tuple[Position, ...]:
    return tuple(Position(STOPS[place].lon, STOPS[place].lat) for place in stops)


_HOME = (Position(NEAR.lon, NEAR.lat),)
PLAN = Plan(
    (CrewTrips("A", (Trip(("t1", "M-42-77-А")),)), CrewTrips("B")),
    (
        CrewDay(
            *("A", MAY[0], FIELD, 1, 480.0, 1000.0, 20.0, 40.0),
            (Visit("t1", 500.0, 740.0, 0.0, 1, 1), Visit("M-42-77-А", 760.0, 1000.0, 8.0, 1, 2)),
            _HOME + _way(1, 0),
            True,
        ),
        CrewDay("A", MAY[1], REST, 1, 480.0, 480.0, 0.0, 0.0, (), _way(0), True),
        CrewDay(
            *("A", MAY[2], FIELD, 1, 480.0, 900.0, 15.0, 30.0),
            (Visit("M-42-77-А", 480.0, 870.0, 12.0, 2, 2),),
            _way(0) + _HOME,
            False,
        ),
    ),
    (Unplaced("t2", "season_short", "B", 4.0, 1.0),),
    (
        Totals("A", 1, 1, 1, 20.0, 35.0, 3, 2, 28, 2, 6.3, 1950.0),
        Totals("B"),
        Totals("", 1, 1, 1, 20.0, 35.0, 3, 2, 28, 2, 6.3, 1950.0),
    ),
)
BOOK = Book((Variant("1", CAMPAIGN, PLAN),), "1")
