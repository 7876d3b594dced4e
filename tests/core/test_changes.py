"""What became known since a day: moves after it, late ones, corrected ones, and those that were taken back."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.changes import Changes, changes_since
from rare_earth_plugin.core.history import Event

DAY = datetime.date(2025, 1, 1)


def day(number: int) -> datetime.date:
    return DAY + datetime.timedelta(days=number)


def event(number: int, old: str, new: str, on: int, at: int | None = None, **facts: str) -> Event:
    recorded = f"{day(on if at is None else at).isoformat()}T10:00:00.000Z"
    return Event(number, f"e{number}", recorded, day(on), "zone", "z1", "RE-01", old, new)._replace(**facts)


HISTORY = [
    event(1, "", "proposed", 0),
    event(2, "proposed", "contracted", 10),
    event(3, "contracted", "fieldwork", 20),
]


def listed(changes: Changes) -> list[tuple[str, bool]]:
    return [(change.move.new, change.is_late) for change in changes.listed]


def test_the_day_itself_is_over_and_the_last_one_counts() -> None:
    assert listed(changes_since(HISTORY, day(10), day(20))) == [("fieldwork", False)]
    assert listed(changes_since(HISTORY, day(9), day(19))) == [("contracted", False)]
    assert listed(changes_since(HISTORY, day(20), day(30))) == []


def test_how_things_stood_at_both_ends() -> None:
    changes = changes_since(HISTORY, day(5), day(15))
    assert changes.before[("zone", "z1")].new == "proposed"
    assert changes.now[("zone", "z1")].new == "contracted"


def test_what_was_recorded_late_is_told_as_late() -> None:
    late = event(4, "fieldwork", "airborne", 5, at=25)
    assert listed(changes_since([*HISTORY, late], day(22), day(30))) == [("airborne", True)]


def test_a_correction_since_makes_an_old_move_news() -> None:
    correction = event(4, "proposed", "designed", 10, at=25, corrects="e2")
    assert listed(changes_since([*HISTORY, correction], day(22), day(30))) == [("designed", True)]


def test_what_a_correction_took_back_is_counted() -> None:
    correction = event(4, "proposed", "proposed", 10, at=25, corrects="e2")
    changes = changes_since([*HISTORY, correction], day(22), day(30))
    assert (listed(changes), changes.withdrawn) == ([], 1)
    assert changes_since([*HISTORY, correction], day(26), day(30)).withdrawn == 0


@st.composite
def histories(draw: st.DrawFn) -> Sequence[Event]:
    count = draw(st.integers(0, 8))
    states = ["", *(f"s{number}" for number in range(1, count + 1))]
    days = draw(st.lists(st.integers(0, 30), min_size=count, max_size=count))
    return [event(number + 1, states[number], states[number + 1], on) for number, on in enumerate(days)]


@given(histories(), st.integers(-1, 31), st.integers(0, 31))
def test_each_move_that_was_recorded_on_its_day_is_in_one_period(
    history: Sequence[Event], first: int, length: int
) -> None:
    middle, end = day(first), day(first + length)
    before = listed(changes_since(history, datetime.date.min, middle))
    after = listed(changes_since(history, middle, end))
    whole = listed(changes_since(history, datetime.date.min, end))
    assert sorted(before + after) == sorted(whole)
    assert not any(is_late for _, is_late in whole)
