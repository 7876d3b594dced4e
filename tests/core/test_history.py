"""What counts of a history, and how things stood on a day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.history import (
    Event,
    HistoryError,
    by_row,
    check_correction,
    corrections,
    effective,
    moves_of,
    standing,
)
from rare_earth_plugin.core.status import ZONE

replace = Event._replace
DAY = datetime.date(2025, 1, 1)


def day(number: int) -> datetime.date:
    return DAY + datetime.timedelta(days=number)


def move(number: int, old: str, new: str, on: int | None, **facts: object) -> Event:
    happened = None if on is None else day(on)
    event = Event(number, f"e{number}", "2025-06-01T10:00:00.000Z", happened, "zone", "z1", "RE-01", old, new)
    return replace(event, **facts)  # type: ignore[arg-type]


HISTORY = [
    move(1, "", "proposed", 0),
    move(2, "proposed", "contracted", 10, author="A", reason="r"),
    move(3, "contracted", "fieldwork", 20),
]


def correction(number: int, of: Event, **facts: object) -> Event:
    return replace(of, number=number, uuid=f"e{number}", corrects=of.uuid, **{"reason": "was wrong", **facts})  # type: ignore[arg-type]


def test_moves_count_in_the_order_of_their_days() -> None:
    late = move(4, "fieldwork", "airborne", 5)
    assert [event.new for event in effective([*HISTORY, late])] == ["proposed", "airborne", "contracted", "fieldwork"]


def test_the_last_correction_counts_and_both_events_stay() -> None:
    first = correction(4, HISTORY[1], happened_on=day(12), author="B")
    second = correction(5, first, happened_on=day(13), document="D 7")
    events = [*HISTORY, first, second]
    assert corrections(events) == {"e2": second}
    counted = effective(events)[1]
    assert (counted.uuid, counted.happened_on, counted.document) == ("e2", day(13), "D 7")
    assert len(events) == 5


def test_corrections_that_cite_each_other_do_no_harm() -> None:
    one = correction(4, HISTORY[1])
    loop = [replace(one, corrects="e5"), replace(one, number=5, uuid="e5", corrects="e4")]
    assert [event.new for event in effective([*HISTORY, *loop])] == ["proposed", "contracted", "fieldwork"]


def test_a_move_that_never_was_is_taken_back() -> None:
    void = correction(4, HISTORY[1], new="proposed")
    assert [event.new for event in effective([*HISTORY, void])] == ["proposed", "fieldwork"]
    assert standing([*HISTORY, void], day(15))["zone", "z1"].new == "proposed"


def test_the_order_of_recording_is_kept_where_it_matters() -> None:
    late = move(4, "fieldwork", "airborne", 5)
    fixed = correction(5, HISTORY[1], happened_on=day(12))
    assert [(event.new, event.happened_on) for event in moves_of([*HISTORY, late, fixed])] == [
        ("proposed", day(0)),
        ("contracted", day(12)),
        ("fieldwork", day(20)),
        ("airborne", day(5)),
    ]


@pytest.mark.parametrize(("on", "status"), [(0, "proposed"), (9, "proposed"), (10, "contracted"), (400, "fieldwork")])
def test_as_of_a_day(on: int, status: str) -> None:
    assert standing(HISTORY, day(on))["zone", "z1"].new == status


def test_before_the_first_day_there_is_no_status() -> None:
    assert standing(HISTORY, day(-1)) == {}


def test_a_status_changed_alone_counts_from_the_day_it_was_recorded() -> None:
    alone = move(4, "fieldwork", "compilation", 20, stated=False)
    assert alone.is_unexplained
    assert alone.day == datetime.date(2025, 6, 1)
    assert standing([*HISTORY, alone], datetime.date(2025, 5, 31))["zone", "z1"].new == "fieldwork"
    explained = correction(5, alone, happened_on=day(30), stated=True)
    assert standing([*HISTORY, alone, explained], day(30))["zone", "z1"].new == "compilation"
    assert not explained.is_unexplained


def test_an_event_without_any_day_was_there_from_the_beginning() -> None:
    assert standing([move(1, "", "proposed", None, at="when?")], datetime.date(1900, 1, 1))


def test_a_first_status_without_a_day_stands_before_moves_of_earlier_days() -> None:
    imported = move(1, "", "fieldwork", None, at="2026-01-01T00:00:00.000Z")
    later = move(2, "fieldwork", "submitted", 20)
    assert [event.new for event in effective([imported, later])] == ["fieldwork", "submitted"]
    assert standing([imported, later], datetime.date(2027, 1, 1))["zone", "z1"].new == "submitted"
    assert standing([imported, later], day(30))["zone", "z1"].new == "submitted"
    assert standing([imported, later], day(10)) == {}


def test_a_history_keeps_ending_in_the_status_of_its_row() -> None:
    good = correction(4, HISTORY[1], new="airborne")
    assert [event.new for event in check_correction(HISTORY, good, ZONE.states, "fieldwork")][1] == "airborne"
    with pytest.raises(HistoryError) as caught:
        check_correction(HISTORY, correction(4, HISTORY[2], new="submitted"), ZONE.states, "fieldwork")
    assert (caught.value.reason, caught.value.status, caught.value.current) == (
        "ends_elsewhere",
        "submitted",
        "fieldwork",
    )
    with pytest.raises(HistoryError, match="ends_elsewhere"):
        check_correction(HISTORY, correction(4, HISTORY[1], happened_on=day(30)), ZONE.states, "fieldwork")


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"corrects": "no such"}, "no_event"),
        ({"new": "dreaming"}, "unknown_status"),
        ({"happened_on": None}, "no_day"),
        ({"reason": ""}, "no_reason"),
    ],
)
def test_corrections_that_cannot_be(facts: dict[str, object], reason: str) -> None:
    with pytest.raises(HistoryError) as caught:
        check_correction(HISTORY, replace(correction(4, HISTORY[2]), **facts), ZONE.states, "fieldwork")  # type: ignore[arg-type]
    assert caught.value.reason == reason


def test_a_history_that_lost_its_row_s_status_can_still_be_corrected() -> None:
    assert check_correction(HISTORY, correction(4, HISTORY[1], author="C"), ZONE.states, "accepted")


@given(
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from(ZONE.states)), min_size=1, max_size=12), st.integers(0, 40)
)
def test_the_standing_is_the_last_counted_move_up_to_the_day(steps: Sequence[tuple[int, str]], on: int) -> None:
    events, before = [], ""
    for number, (happened, status) in enumerate(steps):
        events.append(move(number, before, status, happened))
        before = status
    counted = [event for event in effective(events) if event.day <= day(on)]  # type: ignore[operator]
    found = standing(events, day(on)).get(("zone", "z1"))
    assert found == (counted[-1] if counted else None)


def test_events_by_row() -> None:
    other = replace(HISTORY[0], row="z2")
    assert by_row([*HISTORY, other]) == {("zone", "z1"): HISTORY, ("zone", "z2"): [other]}
