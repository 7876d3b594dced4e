"""When each stop is open to a crew, and how long the work there takes it."""

from __future__ import annotations

from dataclasses import dataclass

from .campaign import SHEET, Campaign, Crew
from .season import CrewCalendar


@dataclass(frozen=True)
class Openings:
    """Working days of one crew, by number, on which each stop may be begun (``early`` to ``late``) and be worked at."""

    early: tuple[int, ...]
    late: tuple[int, ...]
    until: tuple[int, ...]


def work_minutes(campaign: Campaign, number: int, minutes_a_day: float) -> float:
    """Minutes of work at a stop: what it states, else by the productivity for a sheet and the campaign's for a target.

    A sheet of which nothing is unmapped takes no time.
    """
    stop = campaign.stops[number]
    if stop.minutes is not None:
        return stop.minutes
    if stop.kind != SHEET:
        return campaign.minutes_per_target
    return stop.unmapped_km2 / (campaign.km2_per_day(stop) or 1.0) * minutes_a_day


def openings_of(campaign: Campaign, crew: Crew, calendar: CrewCalendar) -> Openings:
    """When the stops of a campaign are open to a crew; a lock on a day leaves only that day to begin."""
    count = len(calendar.working)
    locked = {lock.stop: lock.day for lock in campaign.locks if lock.crew == crew.code and lock.day}
    early, late, until = [], [], []
    for stop in campaign.stops:
        first, last = 0, count - 1
        if stop.open_days:
            first, last = calendar.first_from(stop.open_days.first), calendar.last_until(stop.open_days.last)
        begin, end = first, last
        day = locked.get(stop.key)
        if day:
            begin, end = max(begin, calendar.first_from(day)), min(end, calendar.last_until(day))
        early.append(begin)
        late.append(end)
        until.append(last)
    return Openings(tuple(early), tuple(late), tuple(until))
