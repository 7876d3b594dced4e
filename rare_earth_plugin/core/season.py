"""The days of a crew: which of its season it can work, which it rests, and which it keeps in reserve for weather."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from .campaign import Crew, Days, Season
from .plan import CLOSED, FIELD, REST, WEATHER


@dataclass(frozen=True)
class CrewCalendar:
    """All days of a crew's season.

    :ivar days: calendar days, ``kinds`` the kind of each: :data:`.plan.FIELD` for one that can be worked.
    :ivar working: the days that can be worked, as proleptic Gregorian ordinals.
    """

    days: tuple[datetime.date, ...]
    kinds: tuple[str, ...]
    working: tuple[int, ...]

    def first_from(self, day: datetime.date) -> int:
        """Number of the first working day on or after a day; how many there are where none is."""
        ordinal = day.toordinal()
        return sum(worked < ordinal for worked in self.working)

    def last_until(self, day: datetime.date) -> int:
        """Number of the last working day up to a day; -1 where none is."""
        ordinal = day.toordinal()
        return sum(worked <= ordinal for worked in self.working) - 1


def crew_calendar(crew: Crew, season: Season, agreed: Collection[datetime.date] = ()) -> CrewCalendar:
    """The calendar of a crew within a season.

    Days for weather are spread evenly: each day that could be worked adds its month's share, and whenever the sum
    passes one, that day is kept in reserve.

    :param agreed: days that something is locked to; the reserve moves on to the next day.
    """
    own = crew.season or Days(season.first, season.last)
    first, last = max(own.first, season.first), min(own.last, season.last)
    closed = (*season.forbidden, *crew.forbidden)
    days, kinds, reserve = [], [], 0.0
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = datetime.date.fromordinal(ordinal)
        kind = FIELD
        if any(day in span for span in closed):
            kind = CLOSED
        elif day.isoweekday() in crew.days_off:
            kind = REST
        else:
            reserve += season.lost(day.month)
            if reserve >= 1.0 - 1e-9 and day not in agreed:
                kind, reserve = WEATHER, reserve - 1.0
        days.append(day)
        kinds.append(kind)
    working = tuple(day.toordinal() for day, kind in zip(days, kinds) if kind == FIELD)
    return CrewCalendar(tuple(days), tuple(kinds), working)
