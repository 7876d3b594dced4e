"""Clocks that run back, were never set, or stand; positions that leap."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from rare_earth_plugin.core.track_clock import BACKWARDS, IMPOSSIBLE, JUMP, UNTIMED, CheckedTrack, check_track

TODAY = datetime.date(2026, 10, 1)
START = np.datetime64("2026-07-01T08:00:00")


def way(count: int, step_m: float = 20.0) -> np.ndarray:
    return np.column_stack([np.full(count, 67.0), 48.0 + np.arange(count) * step_m / 111_200.0])


def clock(count: int, seconds: int = 15) -> np.ndarray:
    return START + np.arange(count) * np.timedelta64(seconds, "s")


def kinds(track: CheckedTrack) -> list[tuple[str, int, int]]:
    return [(fault.kind, fault.count, fault.first) for fault in track.faults]


def test_a_sound_track() -> None:
    track = check_track(way(100), clock(100), TODAY)
    assert (track.faults, track.parts) == ((), (0, 100))
    assert (track.started, track.ended) == (START, START + np.timedelta64(99 * 15, "s"))


def test_time_that_runs_back_is_told_and_loses_no_fix() -> None:
    times = clock(100)
    times[40:] -= np.timedelta64(3600, "s")
    track = check_track(way(100), times, TODAY)
    assert kinds(track) == [(BACKWARDS, 1, 40)]
    assert track.faults[0].detail == 3585.0
    assert track.parts == (0, 100)


@pytest.mark.parametrize(("moment", "year"), [("1970-01-01T00:00:00", 1970), ("2080-02-01T00:00:00", 2080)])
def test_dates_that_cannot_be(moment: str, year: int) -> None:
    times = clock(50)
    times[:7] = np.datetime64(moment)
    track = check_track(way(50), times, TODAY)
    assert kinds(track) == [(IMPOSSIBLE, 7, 0)]
    assert track.faults[0].detail == year
    assert track.started == times[7]


def test_a_clock_that_was_never_set() -> None:
    track = check_track(way(5), np.full(5, np.datetime64("1980-01-06T00:00:00")), TODAY)
    assert kinds(track) == [(IMPOSSIBLE, 5, 0)]
    assert (track.started, track.ended) == (None, None)


def test_a_leap_cuts_the_track_and_keeps_both_parts() -> None:
    place = way(100)
    place[60:, 0] += 0.5  # 37 km within 15 seconds
    track = check_track(place, clock(100), TODAY)
    assert kinds(track) == [(JUMP, 1, 59)]
    assert track.faults[0].detail == pytest.approx(37_200, rel=0.01)
    assert track.parts == (0, 60, 100)


def test_a_car_between_two_traverses_is_no_leap() -> None:
    place, times = way(100), clock(100)
    place[60:, 0] += 0.5
    times[60:] += np.timedelta64(3600, "s")
    assert check_track(place, times, TODAY).faults == ()


def test_without_times_only_a_leap_out_of_all_proportion_counts() -> None:
    times = np.full(100, np.datetime64("NaT"), dtype="datetime64[s]")
    place = way(100)
    assert kinds(check_track(place, times, TODAY)) == [(UNTIMED, 100, 0)]
    place[60:, 0] += 0.5
    assert kinds(check_track(place, times, TODAY)) == [(UNTIMED, 100, 0), (JUMP, 1, 59)]
    assert kinds(check_track(way(5, 40_000.0), times[:5], TODAY)) == [(UNTIMED, 5, 0)]


@pytest.mark.parametrize("count", [0, 1])
def test_hardly_any_fix(count: int) -> None:
    assert check_track(way(count), clock(count), TODAY).parts[-1] == count
