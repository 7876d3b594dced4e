"""What a crew does on its days: drives, works, camps where the evening finds it, and comes back within its nights out.

The rules of a day. A crew drives until its kilometres or hours are used up, and drives on the next morning; for less
than an hour it does not set out any more. Work that fits into one day is done in one go; what takes longer, and any
sheet, is begun when it gets there and goes on from day to day. Before a stop opens, the crew leaves its base later
rather than wait in a camp. When its nights out would be used up before the next stop is done, or in the middle of a
sheet, the crew goes home for supplies and sets out again on another day: for a sheet that it has begun on the next
working day that brings the work on. From one stop to the next it goes only where it can end the work or stay for a
night. A trip ends at the base, where waiting for a better day to begin the next one costs nothing.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Sequence
from dataclasses import dataclass

from .best_starts import BestStarts
from .campaign import SHEET, Campaign, Crew
from .opening_days import openings_of, work_minutes
from .season import CrewCalendar

_SHORTEST_MINUTES = 60.0
"""What is left of a day below this is no use for setting out or for beginning to work."""
_ROUNDING = 1e-6
NEVER = 1 << 30
_LATER_STARTS = 6
FEW = 8
"""For so many stops every day is weighed on which a trip could begin, each time; for more of them at the end."""
DRIVE, WORK = "drive", "work"


@dataclass(frozen=True)
class Deed:
    """Something done without a break within one day.

    :ivar kind: ``drive`` or ``work``.
    :ivar day: number of the working day; ``start`` and ``end`` are minutes after its beginning.
    :ivar place: number of the place driven to or worked at.
    :ivar km: driven.
    :ivar reached: share, 0 to 1, of the way to ``place`` that is behind the crew at the end.
    """

    kind: str
    day: int
    start: float
    end: float
    place: int
    km: float = 0.0
    reached: float = 1.0


@dataclass(frozen=True)
class TripRun:
    """How a trip goes.

    :ivar first, last: working days by number.
    :ivar nights: calendar nights away from the base.
    :ivar days_out: calendar days from leaving the base to coming back, over all its outings.
    """

    first: int
    last: int
    km: float
    nights: int
    days_out: int


class FieldRules:
    """The days of one crew among the places of a campaign.

    :ivar base: number of the place of its base.
    :ivar km: ways between places, row from, column to.
    :ivar work: minutes of work at each stop.
    """

    def __init__(
        self, crew: Crew, calendar: CrewCalendar, base: int, km: list[list[float]], campaign: Campaign
    ) -> None:
        self.base, self.calendar = base, calendar
        self.minutes_a_day, self.km_a_day = crew.hours_per_day * 60.0, crew.km_per_day
        self.minutes_per_km = 60.0 / crew.speed_kmh
        self.nights_out = crew.nights_out
        rates = campaign.rates
        litres = rates.fuel_l_100km if crew.fuel_l_100km is None else crew.fuel_l_100km
        self.litres_per_km = litres / 100.0
        self.cost_per_km = rates.km + self.litres_per_km * rates.fuel_price
        self.cost_per_day, self.cost_per_night = rates.crew_day, rates.camp_night
        self.km = km
        self.work = tuple(work_minutes(campaign, number, self.minutes_a_day) for number in range(len(campaign.stops)))
        self._parts = tuple(
            stop.kind == SHEET or work > self.minutes_a_day + _ROUNDING for stop, work in zip(campaign.stops, self.work)
        )
        self.openings = openings_of(campaign, crew, calendar)
        working = calendar.working
        # Of each working day the last one on which a crew that left then may come home.
        self._latest = [bisect.bisect_right(working, day + self.nights_out) - 1 for day in working]
        self._home: dict[int, int] = {}
        self._memory: dict[tuple[int, tuple[int, ...]], TripRun | None] = {}
        self._best_starts = BestStarts(self)
        self._few = len(campaign.stops) <= FEW

    def cost(self, run: TripRun) -> float:
        """Money that a trip takes."""
        return run.km * self.cost_per_km + run.days_out * self.cost_per_day + run.nights * self.cost_per_night

    def way_km(self, place: int) -> float:
        """Kilometres from the base to a place and back."""
        return self.km[self.base][place] + self.km[place][self.base]

    def least_days(self, place: int) -> float:
        """Working days that a trip to one stop takes at least."""
        way = self.way_km(place)
        return max((way * self.minutes_per_km + self.work[place]) / self.minutes_a_day, way / self.km_a_day)

    def least_span(self, place: int) -> int:
        """Working days after the first one that an outing to a stop takes at least."""
        way = self.way_km(place)
        if way == math.inf:
            return NEVER
        there = max(way * self.minutes_per_km / self.minutes_a_day, way / self.km_a_day)
        days = there if self._parts[place] else self.least_days(place)  # parts may be left for another outing
        return max(math.ceil(days - _ROUNDING) - 1, 0)

    def trips(self, trips: Sequence[Sequence[int]]) -> list[TripRun] | None:
        """How the trips of a season go one after another; ``None`` where one cannot be done.

        Each begins as soon as it can. Where stops are few, :meth:`cheapest` is asked instead.
        """
        return self.cheapest(trips) if self._few else self._soonest(trips)

    def cheapest(self, trips: Sequence[Sequence[int]]) -> list[TripRun] | None:
        """As :meth:`trips`, each begun on the day on which all of them together cost least."""
        return self._best_starts.season(trips) or self._soonest(trips)

    def _soonest(self, trips: Sequence[Sequence[int]]) -> list[TripRun] | None:
        runs, day = [], 0
        for stops in trips:
            run = self.trip(stops, day)
            if run is None:
                return None
            runs.append(run)
            day = run.last + 1
        return runs

    def starting(self, stops: Sequence[int], first: int) -> tuple[TripRun | None, int]:
        """How a trip goes that starts on just that working day, and by how many days it had better start later."""
        return self._drive_and_work(stops, first, None)

    def trip(self, stops: Sequence[int], day: int) -> TripRun | None:
        """How a trip goes that may start on a working day or later; ``None`` where it cannot be done."""
        key = (day, tuple(stops))
        try:
            return self._memory[key]
        except KeyError:
            pass
        if len(self._memory) > 200_000:
            self._memory.clear()
        run, later = self._drive_and_work(stops, day, None)
        start = day
        for _ in range(_LATER_STARTS):
            if not later:
                break
            start += later
            better, later = self._drive_and_work(stops, start, None)
            run = better or run
        if run is None and len(stops) == 1:
            run = self._best_starts.first(stops[0], day)
        self._memory[key] = run
        return run

    def deeds(self, stops: Sequence[int], run: TripRun) -> list[Deed]:
        """All that is done on a trip that goes as ``run`` says, in order."""
        deeds: list[Deed] = []
        self._drive_and_work(stops, run.first, deeds)
        return deeds

    def _drive_and_work(self, stops: Sequence[int], first: int, deeds: list[Deed] | None) -> tuple[TripRun | None, int]:
        """The trip, and by how many days it had better start later since it waits for a stop or meets days of rest."""
        full = self.minutes_a_day + _ROUNDING
        early, late, until = self.openings.early, self.openings.late, self.openings.until
        count, base = len(self.calendar.working), self.base
        whole, waited, here = 0.0, 0, base
        at = _Moment(first, 0.0, 0.0, first)
        for place in (*stops, base):
            if here != base != place and not self._in_time(at, here, place):
                home = self.km[here][base]
                if not self._drive(at, home, base, deeds) or self._nights(at.left_base, at.day) > self.nights_out:
                    return None, waited
                whole += home
                self._come_home(at, early[place] - self._home_after(place))
                here = base
            way = self.km[here][place]
            whole += way
            if not self._drive(at, way, place, deeds):
                return None, waited
            here = place
            if place == base:
                break
            work = self.work[place]
            left = full - at.minutes
            if work > left and (not self._parts[place] or left < _SHORTEST_MINUTES):
                at.next_day()
            if at.day < early[place]:
                waited = waited or early[place] - at.day
                at.next_day(early[place])
            if at.day > late[place]:
                return None, waited
            if self._parts[place]:
                supplied = self._work_in_parts(at, place, deeds)
                if supplied < 0.0:
                    return None, waited or 1
                whole += supplied
            else:
                self._work(at, work, place, deeds)
            if at.day > until[place]:
                return None, waited
        if at.day >= count:
            return None, waited
        if self._nights(at.left_base, at.day) > self.nights_out:
            # Days of rest count as nights out: the same trip may do a day later.
            return None, waited or int(at.day - at.left_base <= self.nights_out)
        self._come_home(at)
        return TripRun(first, at.ended, whole, at.nights, at.days_out), waited

    def _nights(self, first: int, last: int) -> int:
        working = self.calendar.working
        return working[last] - working[first] if last < len(working) else NEVER

    def _drive(self, at: _Moment, way: float, place: int, deeds: list[Deed] | None) -> bool:
        """Drive to a place from where the crew is; ``False`` where that never ends."""
        if way == math.inf:
            return False
        full, far, pace = self.minutes_a_day + _ROUNDING, self.km_a_day + _ROUNDING, self.minutes_per_km
        left = way
        while True:
            takes = left * pace
            if at.minutes + takes <= full and at.driven + left <= far:
                if deeds is not None and (left or place == self.base):
                    deeds.append(Deed(DRIVE, at.day, at.minutes, at.minutes + takes, place, left))
                at.minutes += takes
                at.driven += left
                return True
            if at.day >= len(self.calendar.working):
                return False
            can = min(self.km_a_day - at.driven, (self.minutes_a_day - at.minutes) / pace)
            if can * pace >= _SHORTEST_MINUTES or not at.minutes:
                left -= can
                if deeds is not None:
                    end = at.minutes + can * pace
                    deeds.append(Deed(DRIVE, at.day, at.minutes, end, place, can, 1.0 - left / way))
            at.next_day()

    def _work_in_parts(self, at: _Moment, place: int, deeds: list[Deed] | None) -> float:
        """Work from day to day, with ways home and back where the nights out are used up before it is done.

        :returns: kilometres of those ways, -1 where the work cannot be done.
        """
        full, work, fresh = self.minutes_a_day, self.work[place], self._home_after(place)
        supplied, todo = 0.0, work
        home, done_before = _Moment(-1, 0.0, 0.0, -1), 0
        while True:
            left = full - at.minutes
            evenings = self._latest[at.left_base] - fresh - at.day if at.day < len(self._latest) else 0
            if work <= left + _ROUNDING:
                if evenings >= 1 or self._leaving(at, work, place) is not None:
                    self._work(at, work, place, deeds)
                    return supplied
            elif evenings >= 1:
                stays = min(evenings, math.ceil((work - left - _ROUNDING) / full))
                if deeds is not None:
                    deeds.append(Deed(WORK, at.day, at.minutes, full, place))
                    deeds += [Deed(WORK, at.day + more, 0.0, full, place) for more in range(1, stays)]
                work -= left + (stays - 1) * full
                at.next_day(at.day + stays)
                continue
            leaves = self._leaving(at, 0.0, place)
            # Home today leaves the time until then for work, home tomorrow none of today.
            today = max(min(work, full - leaves.minutes), 0.0) if leaves and leaves.day == at.day else 0.0
            if today > _ROUNDING:
                self._work(at, today, place, deeds)
                work -= today
            if leaves is not None and todo - work > _ROUNDING:
                if not self._drive(at, self.km[place][self.base], self.base, deeds):
                    return -1.0
                self._come_home(at)
                todo, home, done_before = work, at.copy(), len(deeds or ())
                supplied += self.km[place][self.base] + self.km[self.base][place]
            elif home.day < 0:
                return -1.0
            else:  # nothing came of this outing: it rather begins a day later
                home.next_day()
                home.left_base = home.day
                at.become(home)
                if deeds is not None:
                    del deeds[done_before:]
            if at.day >= len(self._latest) or not self._drive(at, self.km[self.base][place], place, deeds):
                return -1.0

    def _come_home(self, at: _Moment, leaves: int = 0) -> None:
        """End an outing on the day that it is, and be ready for the next one on the morning after or later."""
        nights = self._nights(at.left_base, at.day)
        at.nights += nights
        at.days_out += nights + 1
        at.ended = at.day
        at.next_day(max(at.day + 1, leaves))
        at.left_base = at.day

    def _in_time(self, at: _Moment, here: int, place: int) -> bool:
        """Whether a crew can go on to a stop and still be home within its nights out; of a sheet, do a part of it."""
        way, work, full = self.km[here][place], self.work[place], self.minutes_a_day
        if at.day >= len(self._latest):
            return True  # the season is over anyhow
        latest, fresh = self._latest[at.left_base], self._home_after(place)
        shortly = 3 + int(2.0 * max(way * self.minutes_per_km / full, way / self.km_a_day))
        if at.day + shortly + fresh <= latest and (self._parts[place] or work <= full):
            return True
        then = _Moment(at.day, at.minutes, at.driven, at.left_base)
        if not self._drive(then, way, place, None):
            return True
        left = full + _ROUNDING - then.minutes
        if work > left and (not self._parts[place] or left < _SHORTEST_MINUTES):
            then.next_day()
        if then.day < self.openings.early[place]:
            then.next_day(self.openings.early[place])
        if self._parts[place] and latest - fresh - then.day >= 1:
            return True
        return then.minutes + work <= full + _ROUNDING and self._leaving(then, work, place) is not None

    def _work(self, at: _Moment, minutes: float, place: int, deeds: list[Deed] | None) -> None:
        if deeds is not None:
            deeds.append(Deed(WORK, at.day, at.minutes, at.minutes + minutes, place))
        at.minutes += minutes

    def _leaving(self, at: _Moment, work: float, place: int) -> _Moment | None:
        """When a crew is home that leaves a place after some work, ``None`` where that is too late."""
        leaves = _Moment(at.day, at.minutes + work, at.driven, at.left_base)
        if not self._drive(leaves, self.km[place][self.base], self.base, None):
            return None
        return leaves if self._nights(at.left_base, leaves.day) <= self.nights_out else None

    def _home_after(self, place: int) -> int:
        """Working days from the morning of leaving a place to the evening at the base: 0 for the same day."""
        if place not in self._home:
            at = _Moment(0, 0.0, 0.0, 0)
            self._home[place] = at.day if self._drive(at, self.km[place][self.base], self.base, None) else NEVER
        return self._home[place]


class _Moment:
    """Where in its season a crew is: working day, minutes and kilometres of that day, the day it left its base."""

    __slots__ = ("day", "days_out", "driven", "ended", "left_base", "minutes", "nights")

    def __init__(self, day: int, minutes: float, driven: float, left_base: int) -> None:
        self.day, self.minutes, self.driven, self.left_base = day, minutes, driven, left_base
        self.nights = self.days_out = self.ended = 0

    def copy(self) -> _Moment:
        """Another one of the same time and place."""
        copied = _Moment(0, 0.0, 0.0, 0)
        copied.become(self)
        return copied

    def become(self, other: _Moment) -> None:
        """Go back, or on, to another moment."""
        for name in self.__slots__:
            setattr(self, name, getattr(other, name))

    def next_day(self, day: int = -1) -> None:
        """The morning of the next working day, or of a later one."""
        self.day, self.minutes, self.driven = (self.day + 1 if day < 0 else day), 0.0, 0.0
