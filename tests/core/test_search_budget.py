from __future__ import annotations

import itertools

import pytest

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.core.search_budget import SearchBudget


def test_rounds_are_counted_and_a_longer_search_begins_as_a_shorter_one() -> None:
    short, long = ([*SearchBudget(count).cooled()] for count in (700, 5000))
    assert (len(short), len(long)) == (700, 5000)
    assert long[:700] == short
    assert all(0 <= cooled < 1 for cooled in long)


def test_each_cycle_is_twice_as_long() -> None:
    cooled = [*SearchBudget(3500).cooled()]
    assert [number for number, value in enumerate(cooled) if value == 0] == [0, 500, 1500]


def by_clock(seconds: float, tick: float, cycle: int = 0) -> list[float]:
    ticks = itertools.count(0.0, tick)
    return [*SearchBudget(seconds=seconds, clock=lambda: next(ticks), cycle=cycle).cooled()]


def test_the_clock_ends_the_search() -> None:
    cooled = by_clock(2.0, 0.01)
    assert cooled == sorted(cooled)
    assert 0.9 < cooled[-1] < 1.0
    assert len(cooled) == 199 * 8


def test_a_fast_search_cools_down_several_times() -> None:
    cooled = by_clock(2.0, 0.01, cycle=400)
    drops = sum(after < before for before, after in zip(cooled, cooled[1:]))
    assert drops == 2  # after some trial rounds 1 528 are to be expected, thrice 400 and some
    assert by_clock(2.0, 0.01, cycle=100_000) == by_clock(2.0, 0.01)


def test_no_time_is_no_search() -> None:
    assert not [*SearchBudget(seconds=0.0, clock=lambda: 1.0).cooled()]
    assert not [*SearchBudget().cooled()]


def test_progress_rises_to_one() -> None:
    told: list[float] = []
    for _ in SearchBudget(100, progress=told.append).cooled():
        pass
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_a_cancelled_search_stops_at_once() -> None:
    looks = iter([False, False, True])
    cooled = SearchBudget(10_000, cancelled=lambda: next(looks)).cooled()
    begun = [*itertools.islice(cooled, 16)]
    with pytest.raises(CancelledError):
        next(cooled)
    assert len(begun) == 16
