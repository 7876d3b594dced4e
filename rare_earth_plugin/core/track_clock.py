"""What a receiver got wrong along a track: told, and cut where the way was not gone, never lost."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .geodesic import geodesic_m

BACKWARDS, IMPOSSIBLE, JUMP, UNTIMED = "backwards", "impossible", "jump", "untimed"
KINDS = (BACKWARDS, IMPOSSIBLE, JUMP, UNTIMED)
"""Time runs back; a date at which nobody can have been there; a leap that nobody can have made; no times at all."""
_FIRST_DAY = np.datetime64("1995-01-01")
"""The satellites serve everybody since then; a clock that was never set begins in 1970, 1980 or 1999-08-22."""
_FASTEST_M_S = 70.0  # 250 km/h
_LEAP_M = 2_000.0
_UNTIMED_LEAP, _UNTIMED_LEAP_M = 25.0, 5_000.0  # times the median step, and at least so far

Moments = NDArray[np.datetime64]


@dataclass(frozen=True)
class ClockFault:
    """One kind of fault along a track.

    :ivar kind: one of :data:`KINDS`.
    :ivar count: fixes it was met at.
    :ivar first: number of the first of them, from 0.
    :ivar detail: the worst of it: seconds back, the year, or metres.
    """

    kind: str
    count: int
    first: int
    detail: float


@dataclass(frozen=True)
class CheckedTrack:
    """A track and what is odd about it.

    :ivar parts: first fix of each stretch that was gone, and after it the number of all fixes; together they hold every
        fix once.
    :ivar started, ended: first and last moment that can be true, ``None`` where there is none.
    """

    parts: tuple[int, ...]
    faults: tuple[ClockFault, ...]
    started: np.datetime64 | None
    ended: np.datetime64 | None


def check_track(lonlat: NDArray[np.float64], times: Moments, last_day: datetime.date) -> CheckedTrack:
    """Look at the fixes of one track in the order in which they were recorded.

    :param lonlat: (n, 2) degrees.
    :param times: (n) moments, NaT where there is none.
    :param last_day: the day after which no fix can have been recorded.
    """
    count = len(lonlat)
    moments = times.astype("datetime64[s]")
    known = ~np.isnat(moments)
    limit = np.datetime64(last_day, "D") + np.timedelta64(2, "D")  # a day ends later elsewhere
    possible = known & (moments >= _FIRST_DAY) & (moments < limit)
    faults = []
    if count and not known.any():
        faults.append(ClockFault(UNTIMED, count, 0, 0.0))
    impossible = np.flatnonzero(known & ~possible)
    if len(impossible):
        years = moments[impossible].astype("datetime64[Y]").astype(np.int64) + 1970
        faults.append(ClockFault(IMPOSSIBLE, len(impossible), int(impossible[0]), float(years[0])))
    faults += _backwards(moments, possible)
    leaps, lengths = _leaps(lonlat, moments, possible)
    if len(leaps):
        faults.append(ClockFault(JUMP, len(leaps), int(leaps[0]), float(lengths.max())))
    sure = moments[possible]
    started, ended = (sure.min(), sure.max()) if len(sure) else (None, None)
    return CheckedTrack((0, *(leaps + 1).tolist(), count), tuple(faults), started, ended)


def _backwards(moments: Moments, possible: NDArray[np.bool_]) -> list[ClockFault]:
    places = np.flatnonzero(possible)
    if len(places) < 2:
        return []
    steps = np.diff(moments[places]).astype(np.int64)
    back = np.flatnonzero(steps < 0)
    if not len(back):
        return []
    return [ClockFault(BACKWARDS, len(back), int(places[back[0] + 1]), float(-steps.min()))]


def _leaps(
    lonlat: NDArray[np.float64], moments: Moments, possible: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The fixes from which the way leaps on, and how far each time."""
    if len(lonlat) < 2:
        return np.empty(0, dtype=np.int64), np.empty(0)
    lengths = geodesic_m(lonlat[:-1, 0], lonlat[:-1, 1], lonlat[1:, 0], lonlat[1:, 1])
    timed = possible[:-1] & possible[1:]
    seconds = np.where(timed, np.diff(np.where(possible, moments, moments[:1])).astype(np.int64), 0)
    timed &= seconds > 0
    too_fast = timed & (lengths > _LEAP_M) & (lengths > _FASTEST_M_S * np.maximum(seconds, 1))
    usual = float(np.median(lengths[lengths > 0])) if (lengths > 0).any() else 0.0
    too_far = ~timed & (lengths > max(_UNTIMED_LEAP_M, _UNTIMED_LEAP * usual))
    places = np.flatnonzero(too_fast | too_far)
    return places, lengths[places]
