"""A crew's season as it turns the pages."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.crew_book import Pause, entries, is_at, legs, marks, pauses_after, work_days
from rare_earth_plugin.core.plan import (
    CLOSED,
    DAY_KINDS,
    FIELD,
    READY,
    REST,
    WEATHER,
    CrewDay,
    CrewTrips,
    Plan,
    Position,
    Totals,
    Trip,
    Visit,
)

FIRST = datetime.date(2027, 5, 1)
PLACE = (Position(70.0, 50.0),)


def day(number: int, kind: str, *, crew: str = "A", camp: bool = False, trip: int = 1) -> CrewDay:
    return CrewDay(crew, FIRST + datetime.timedelta(number), kind, trip, 480, 480, 0, 0, (), PLACE, camp)


def plan_of(*days: CrewDay) -> Plan:
    return Plan((CrewTrips("A", (Trip(()),)),), days, (), (Totals(""),))


def test_days_of_work_stand_alone_and_equal_pauses_are_one() -> None:
    plan = plan_of(
        day(0, FIELD),
        day(1, REST, camp=True),
        day(2, REST, camp=True),
        day(3, WEATHER, camp=True),
        day(4, FIELD),
        day(5, FIELD),
        day(6, READY),
        day(0, FIELD, crew="B"),
    )
    found = entries(plan, "A")
    assert [entry.kind for entry in found] == [FIELD, REST, WEATHER, FIELD, FIELD, READY]
    assert found[1] == Pause(REST, FIRST + datetime.timedelta(1), FIRST + datetime.timedelta(2), 1, True)
    assert found[1].days == 2
    assert len(work_days(plan, "A")) == 3
    assert len(work_days(plan, "B")) == 1
    assert work_days(plan, "C") == []


@pytest.mark.parametrize(
    "second", [day(1, WEATHER, camp=True), day(1, REST), day(1, REST, camp=True, trip=2), day(3, REST, camp=True)]
)
def test_pauses_that_differ_or_do_not_touch_stay_apart(second: CrewDay) -> None:
    assert len(entries(plan_of(day(0, REST, camp=True), second), "A")) == 2


def test_what_follows_a_day_of_work() -> None:
    plan = plan_of(day(0, CLOSED), day(1, FIELD), day(2, REST), day(3, WEATHER), day(4, FIELD))
    found = pauses_after(plan, "A")
    assert [pause.kind for pause in found[datetime.date.min]] == [CLOSED]
    assert [pause.kind for pause in found[FIRST + datetime.timedelta(1)]] == [REST, WEATHER]
    assert FIRST + datetime.timedelta(4) not in found


@given(st.lists(st.tuples(st.sampled_from(DAY_KINDS), st.booleans()), max_size=60))
def test_no_day_is_lost(kinds: list[tuple[str, bool]]) -> None:
    plan = plan_of(*(day(number, kind, camp=camp) for number, (kind, camp) in enumerate(kinds)))
    found = entries(plan, "A")
    assert sum(entry.days if isinstance(entry, Pause) else 1 for entry in found) == len(kinds)
    firsts = [entry.first if isinstance(entry, Pause) else entry.day for entry in found]
    assert firsts == sorted(firsts)


def test_kilometres_are_shared_out_by_the_time_of_driving() -> None:
    visits = (Visit("a", 540, 600, 1, 1, 1), Visit("b", 630, 700, 1, 1, 1))
    told = replace(day(0, FIELD), start=480, end=730, km=80, driving_minutes=120, visits=visits)
    found = list(legs(told))
    assert [leg.visit for leg in found] == [*visits, None]
    assert [leg.minutes for leg in found] == [60, 30, 30]
    assert [leg.km for leg in found] == pytest.approx([40, 20, 20])


def test_a_crew_that_stays_drives_nowhere() -> None:
    told = replace(day(0, FIELD), end=1000, visits=(Visit("a", 480, 1000, 1, 1, 1),))
    assert [leg.km for leg in legs(told)] == [0, 0]


def test_marks_count_by_crew_and_stay_readable_after_a_digit() -> None:
    one = replace(day(0, FIELD), visits=(Visit("x", 480, 500, 0, 1, 1), Visit("y", 500, 520, 0, 1, 1)))
    again = replace(day(1, FIELD), visits=(Visit("x", 480, 500, 0, 1, 1),))
    other = replace(day(0, FIELD, crew="C2"), visits=(Visit("z", 480, 500, 0, 1, 1),))
    assert marks(plan_of(one, again, other)) == {"x": "A1", "y": "A2", "z": "C2-1"}


def test_places_are_the_same_to_a_metre() -> None:
    assert is_at(Position(70, 50), 70.000001, 50)
    assert not is_at(Position(70, 50), 70.001, 50)
