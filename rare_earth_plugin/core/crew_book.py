"""A crew's season as it turns the pages: a page for each day of work, a line for what lies between them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Union

from .plan import FIELD, CrewDay, Plan, Position, Visit
from .stints import by_stop, days_of

_LETTERS_APART = "-"


@dataclass(frozen=True)
class Pause:
    """Days without work, one after another, of one kind and at one place.

    :ivar kind: one of :data:`.plan.DAY_KINDS`.
    :ivar trip: number of the trip that they belong to; 0 at the base between trips.
    :ivar camp: whether the crew sleeps in a camp.
    """

    kind: str
    first: datetime.date
    last: datetime.date
    trip: int
    camp: bool

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Leg:
    """A stretch of way: to a visit, or from the last one to where the crew sleeps.

    :ivar visit: ``None`` for the way to the night.
    """

    visit: Visit | None
    km: float
    minutes: float


Entry = Union[CrewDay, Pause]


def entries(plan: Plan, crew: str) -> tuple[Entry, ...]:
    """The days of a crew in their order: each day of work for itself, those between them as pauses."""
    found: list[Entry] = []
    for day in days_of(plan, crew):
        if day.kind == FIELD:
            found.append(day)
            continue
        pause = Pause(day.kind, day.day, day.day, day.trip, day.camp)
        before = found[-1] if found else None
        if isinstance(before, Pause) and _goes_on(before, pause):
            found[-1] = replace(before, last=pause.last)
        else:
            found.append(pause)
    return tuple(found)


def _goes_on(before: Pause, pause: Pause) -> bool:
    same = (before.kind, before.trip, before.camp) == (pause.kind, pause.trip, pause.camp)
    return same and pause.first - before.last == datetime.timedelta(1)


def work_days(plan: Plan, crew: str) -> list[CrewDay]:
    """The days on which a crew drives or works."""
    return [entry for entry in entries(plan, crew) if isinstance(entry, CrewDay)]


def pauses_after(plan: Plan, crew: str) -> dict[datetime.date, list[Pause]]:
    """What follows each day of work until the next one; under :attr:`datetime.date.min` what comes before the first."""
    found: dict[datetime.date, list[Pause]] = {}
    day = datetime.date.min
    for entry in entries(plan, crew):
        if isinstance(entry, CrewDay):
            day = entry.day
        else:
            found.setdefault(day, []).append(entry)
    return found


def legs(day: CrewDay) -> Iterator[Leg]:
    """The ways of a day: what is not work is driving, its kilometres shared out by time."""
    clock = day.start
    km_per_minute = day.km / day.driving_minutes if day.driving_minutes > 0 else 0.0
    for visit in (*day.visits, None):
        minutes = max((day.end if visit is None else visit.start) - clock, 0.0)
        yield Leg(visit, minutes * km_per_minute, minutes)
        clock = day.end if visit is None else visit.end


def marks(plan: Plan) -> dict[str, str]:
    """What each stop in the plan is marked with on a map: code of its crew and place in that crew's season."""
    counts: dict[str, int] = {}
    found = {}
    for key, stint in by_stop(plan).items():
        counts[stint.crew] = counts.get(stint.crew, 0) + 1
        apart = _LETTERS_APART if stint.crew[-1:].isdigit() else ""
        found[key] = f"{stint.crew}{apart}{counts[stint.crew]}"
    return found


def is_at(place: Position, lon: float, lat: float) -> bool:
    """Whether two places are the same to a metre."""
    return abs(place.lon - lon) < 1e-5 and abs(place.lat - lat) < 1e-5
