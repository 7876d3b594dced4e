"""A plan as people read it: who works where from which day to which."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .plan import CrewDay, Plan


@dataclass(frozen=True)
class Stint:
    """The work of one crew at one stop, over one or several days.

    :ivar days: days on which it works there.
    :ivar minutes: work at the place, without the way.
    """

    crew: str
    stop: str
    trip: int
    first: datetime.date
    last: datetime.date
    days: int
    minutes: float
    km2: float


def stints(plan: Plan) -> tuple[Stint, ...]:
    """Work by crew in the plan's order, then by day and by hour."""
    found: dict[tuple[str, int, str], Stint] = {}
    for day in plan.days:
        for visit in day.visits:
            key = (day.crew, day.trip, visit.stop)
            known = found.get(key)
            minutes = visit.end - visit.start
            if known is None:
                found[key] = Stint(day.crew, visit.stop, day.trip, day.day, day.day, 1, minutes, visit.km2)
            else:
                found[key] = replace(
                    known,
                    last=day.day,
                    days=known.days + (known.last != day.day),
                    minutes=known.minutes + minutes,
                    km2=known.km2 + visit.km2,
                )
    return tuple(found.values())


def by_stop(plan: Plan) -> dict[str, Stint]:
    """All work at each stop as one: a sheet that takes several trips begins with the first of them."""
    found: dict[str, Stint] = {}
    for stint in sorted(stints(plan), key=lambda one: one.first):
        known = found.get(stint.stop)
        found[stint.stop] = (
            stint
            if known is None
            else replace(
                known,
                last=max(known.last, stint.last),
                days=known.days + stint.days,
                minutes=known.minutes + stint.minutes,
                km2=known.km2 + stint.km2,
            )
        )
    return found


def places_in_trips(plan: Plan) -> dict[str, int]:
    """The place of each stop in the trip in which its work begins, from 1."""
    counts: dict[tuple[str, int], int] = {}
    places: dict[str, int] = {}
    for stint in stints(plan):
        trip = (stint.crew, stint.trip)
        counts[trip] = counts.get(trip, 0) + 1
        places.setdefault(stint.stop, counts[trip])
    return places


def days_of(plan: Plan, crew: str) -> Iterator[CrewDay]:
    """The days of one crew."""
    return (day for day in plan.days if day.crew == crew)


def camps(plan: Plan) -> Iterator[CrewDay]:
    """Days that end in a camp, which stands at the end of their way."""
    return (day for day in plan.days if day.camp and day.path)
