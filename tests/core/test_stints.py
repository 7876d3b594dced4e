from __future__ import annotations

import datetime
from dataclasses import replace

from rare_earth_plugin.core.plan import FIELD, REST, CrewDay, Plan, Position, Totals, Visit
from rare_earth_plugin.core.stints import by_stop, camps, days_of, places_in_trips, stints

MAY = [datetime.date(2026, 5, number) for number in range(1, 6)]


def day(crew: str, number: int, *visits: Visit, camp: bool = True, kind: str = FIELD) -> CrewDay:
    return CrewDay(crew, MAY[number], kind, 1, 480, 900, 10, 20, visits, (Position(66, 48),), camp)


PLAN = Plan(
    (),
    (
        day("A", 0, Visit("S", 500, 600, 3.0, 1, 2)),
        day("A", 1, kind=REST),
        day("A", 2, Visit("S", 480, 530, 1.5, 2, 2), Visit("T", 600, 700, 0.0, 1, 1), camp=False),
        day("B", 0, Visit("U", 480, 900, 9.0, 1, 1), Visit("U", 900, 910, 0.5, 1, 1)),
    ),
    (),
    (Totals(""),),
)


def test_work_over_several_days_is_one_stint() -> None:
    first, second, third = stints(PLAN)
    assert (first.crew, first.stop, first.first, first.last) == ("A", "S", MAY[0], MAY[2])
    assert (first.days, first.minutes, first.km2) == (2, 150, 4.5)
    assert (second.stop, second.first, second.minutes) == ("T", MAY[2], 100)
    assert (third.crew, third.days, third.km2) == ("B", 1, 9.5)


def test_days_and_camps() -> None:
    assert [one.day for one in days_of(PLAN, "A")] == MAY[:3]
    assert [(one.crew, one.day) for one in camps(PLAN)] == [("A", MAY[0]), ("A", MAY[1]), ("B", MAY[0])]


def test_a_sheet_that_takes_two_trips_is_one_stop() -> None:
    again = replace(day("A", 4, Visit("S", 480, 500, 0.5, 3, 3), Visit("V", 600, 700, 0.0, 1, 1)), trip=2)
    plan = replace(PLAN, days=(*PLAN.days[:3], again, *PLAN.days[3:]))
    assert len(stints(plan)) == 5
    whole = by_stop(plan)["S"]
    assert (whole.trip, whole.first, whole.last, whole.days, whole.km2) == (1, MAY[0], MAY[4], 3, 5.0)
    assert places_in_trips(plan) == {"S": 1, "T": 2, "V": 2, "U": 1}
