"""Every season that the rules of a day allow, tried one by one: the outside judge of plans for a few stops.

Written from what the text of :mod:`rare_earth_plugin.core.field_days` says; shares no line of code with the plugin.
What a crew decides: which stops, in which order, when to go home in between, and on which day to set out again.
"""

from __future__ import annotations

import datetime
import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rare_earth_plugin.core.campaign import Campaign, Crew, Stop

HOUR, NEARLY = 60.0, 1e-6


def workdays(made: Campaign, crew: Crew) -> list[datetime.date]:
    """Days on which a crew can work: in its season, not closed, no day off, and not kept in reserve for weather."""
    agreed = {lock.day for lock in made.locks if lock.crew == crew.code}
    found, reserve = [], 0.0
    for offset in range((made.season.last - made.season.first).days + 1):
        today = made.season.first + datetime.timedelta(offset)
        if crew.season and not crew.season.first <= today <= crew.season.last:
            continue
        closed = any(span.first <= today <= span.last for span in (*made.season.forbidden, *crew.forbidden))
        if closed or today.isoweekday() in crew.days_off:
            continue
        shares = {loss.month: loss.share for loss in made.season.lost_by_month}
        reserve += shares.get(today.month, made.season.lost_share)
        if reserve >= 1.0 - 1e-9 and today not in agreed:
            reserve -= 1.0
        else:
            found.append(today)
    return found


def minutes_of(made: Campaign, crew: Crew, stop: Stop) -> float:
    """Work at a stop."""
    if stop.minutes is not None:
        return stop.minutes
    if stop.kind == "target":
        return made.minutes_per_target
    output = {(row.method, row.scale): row.km2_per_day for row in made.productivity}[stop.method, stop.scale]
    return stop.unmapped_km2 / output * crew.hours_per_day * HOUR


def can_do(made: Campaign, crew: Crew, stop: Stop) -> bool:
    """Whether method and lock leave a stop to a crew."""
    locked_to = {lock.stop: lock.crew for lock in made.locks}.get(stop.key, crew.code)
    return locked_to == crew.code and (stop.kind == "target" or not crew.methods or stop.method in crew.methods)


@dataclass(frozen=True)
class _Now:
    """A crew in the field: working day, minutes and kilometres of that day, where it is, the day it left its base."""

    day: int
    minutes: float
    driven: float
    place: int
    left: int
    km: float = 0.0


Home = tuple[frozenset[int], tuple[int, float] | None]
"""At the base: stops done, and the stop that waits for its rest with the minutes of that."""


class EverySeason:
    """All seasons of one crew.

    :ivar cheapest: money for each set of stops that can be done, by the stops' numbers.
    """

    def __init__(
        self, made: Campaign, number: int, km: list[list[float]], days: list[datetime.date] | None = None
    ) -> None:
        """:param days: days of work, where they are not all of the crew's."""
        self.made, self.crew, self.km = made, made.crews[number], km
        self.base = len(made.stops) + number
        self.days = workdays(made, self.crew) if days is None else days
        self.full = self.crew.hours_per_day * HOUR
        self.pace = HOUR / self.crew.speed_kmh
        self.work = [minutes_of(made, self.crew, stop) for stop in made.stops]
        self.may = [can_do(made, self.crew, stop) for stop in made.stops]
        self.locked = {lock.stop: lock.day for lock in made.locks if lock.day}
        rates = made.rates
        litres = rates.fuel_l_100km if self.crew.fuel_l_100km is None else self.crew.fuel_l_100km
        self.per_km = rates.km + litres / 100.0 * rates.fuel_price
        self.cheapest = self._all()

    def _all(self) -> dict[frozenset[int], float]:
        mornings: list[dict[Home, float]] = [{} for _ in range(len(self.days) + 1)]
        mornings[0][frozenset(), None] = 0.0
        for day, states in enumerate(mornings[:-1]):
            for state, money in states.items():
                outings = [*self._outings(day, state)]
                if state[1] is None or not outings:
                    _least(mornings[day + 1], state, money)  # a day at the base
                for evening, then, more in outings:
                    _least(mornings[evening + 1], then, money + more)
        return {done: money for (done, rest), money in mornings[-1].items() if rest is None}

    def _outings(self, day: int, state: Home) -> Iterator[tuple[int, Home, float]]:
        """Ways from the base and back: the working day of coming home, what is done then, and the money."""
        done, rest = state
        start = _Now(day, 0.0, 0.0, self.base, day)
        if rest is not None:
            yield from self._at(start, done, *rest)
            return
        for c in self._open(done):
            yield from self._at(start, done, c, self.work[c])

    def _open(self, done: frozenset[int]) -> list[int]:
        return [c for c, may in enumerate(self.may) if may and c not in done]

    def _at(self, before: _Now, done: frozenset[int], c: int, work: float) -> Iterator[tuple[int, Home, float]]:
        """Go to a stop, do its work as far as the nights allow, and whatever may come after."""
        now = self.drive(before, c)
        if now is None:
            return
        first = work == self.work[c]
        parts = self.made.stops[c].kind == "sheet" or self.work[c] > self.full + NEARLY
        left = self.full - now.minutes
        if first:
            if work > left + NEARLY and (not parts or left + NEARLY < HOUR):
                now = self._morning(now, now.day + 1)
            while now.day < len(self.days) and not self._begins(c, now.day):
                now = self._morning(now, now.day + 1)
            if now.day >= len(self.days):
                return
        arrived_with = work
        if before.place != self.base and parts and not self._worthwhile(now, work):
            return
        while True:
            left = self.full - now.minutes
            if work <= left + NEARLY:
                after = replace(now, minutes=now.minutes + work)
                ends = [*self._home(after, (done | {c}, None))] if self._open_on(c, now.day) else []
                if ends:
                    yield from ends
                    for other in self._open(done | {c}):
                        yield from self._at(after, done | {c}, other, self.work[other])
                    return
            evening = self._morning(now, now.day + 1)
            if parts and work > left + NEARLY and [*self._home(evening, (done, None))]:
                now, work = evening, work - left
                continue
            if parts:
                yield from self._supplies(now, done, c, work, arrived_with)
            return

    def _worthwhile(self, now: _Now, work: float) -> bool:
        """Whether work in parts is begun on the way from another stop: it can be done, or the crew can camp there."""
        done = replace(now, minutes=now.minutes + work)
        nothing: Home = (frozenset(), None)
        finished = done.minutes <= self.full + NEARLY and any(self._home(done, nothing))
        return finished or any(self._home(self._morning(now, now.day + 1), nothing))

    def _supplies(
        self, now: _Now, done: frozenset[int], c: int, work: float, before: float
    ) -> Iterator[tuple[int, Home, float]]:
        """Home in the middle of a stop: today after the work that leaves time for the way, or at once."""
        way = self.km[c][self.base]
        spare = min(self.full - now.minutes - way * self.pace, work)
        if spare > NEARLY and way <= self.crew.km_per_day - now.driven + NEARLY:
            now, work = replace(now, minutes=now.minutes + spare), work - spare
        if work < before - NEARLY:  # else it was no use to come
            yield from self._home(now, (done, (c, work)))

    def _home(self, now: _Now, then: Home) -> Iterator[tuple[int, Home, float]]:
        home = self.drive(now, self.base)
        if home is None or home.day >= len(self.days):
            return
        nights = (self.days[home.day] - self.days[home.left]).days
        if nights <= self.crew.nights_out:
            rates = self.made.rates
            yield home.day, then, home.km * self.per_km + (nights + 1) * rates.crew_day + nights * rates.camp_night

    def _begins(self, c: int, day: int) -> bool:
        locked = self.locked.get(self.made.stops[c].key)
        return self._open_on(c, day) and locked in (None, self.days[day])

    def _open_on(self, c: int, day: int) -> bool:
        span = self.made.stops[c].open_days
        return span is None or span.first <= self.days[day] <= span.last

    def _morning(self, now: _Now, day: int) -> _Now:
        return replace(now, day=day, minutes=0.0, driven=0.0)

    def drive(self, now: _Now, place: int) -> _Now | None:
        """Drive until hours or kilometres of the day are used up, then on; not for less than an hour of a day."""
        left = self.km[now.place][place]
        if left == math.inf:
            return None
        now = replace(now, km=now.km + left, place=place)
        while now.day < len(self.days):
            today = min((self.full - now.minutes) / self.pace, self.crew.km_per_day - now.driven)
            if left <= today + NEARLY:
                return replace(now, minutes=now.minutes + left * self.pace, driven=now.driven + left)
            if now.minutes == 0.0 or today * self.pace >= HOUR:
                left -= today
            now = self._morning(now, now.day + 1)
        return None


def _least(states: dict[Home, float], state: Home, money: float) -> None:
    if money < states.get(state, math.inf):
        states[state] = money


def best_plan(made: Campaign, km: list[list[float]], worth: list[float]) -> tuple[float, float]:
    """The most worth of stops that all crews together can do, and the least money for that much."""
    seasons = [EverySeason(made, number, km).cheapest for number in range(len(made.crews))]
    best = (0.0, 0.0)
    for chosen in itertools.product(*(season.items() for season in seasons)):
        stops = [c for done, _ in chosen for c in done]
        if len(stops) == len(set(stops)):
            gain, money = math.fsum(worth[c] for c in stops), math.fsum(money for _, money in chosen)
            if gain > best[0] + 1e-9 or (gain > best[0] - 1e-9 and money < best[1]):
                best = (gain, money)
    return best
