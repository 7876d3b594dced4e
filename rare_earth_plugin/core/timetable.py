"""A plan day by day: from the trips of crews to their days, and from the days to sums."""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from .campaign import SHEET, Campaign, Crew
from .field_days import WORK, Deed, FieldRules, TripRun
from .plan import FIELD, READY, CrewDay, CrewTrips, Position, Totals, Trip, Visit


def crew_days(
    campaign: Campaign, crew_number: int, rules: FieldRules, trips: Sequence[Sequence[int]], runs: Sequence[TripRun]
) -> tuple[CrewDay, ...]:
    """Every calendar day of a crew's season; trips are numbered by each leaving of the base.

    :param crew_number: of the crew.
    :param trips: numbers of stops, ``runs`` how the trips go.
    """
    crew = campaign.crews[crew_number]
    walk = _Walk(campaign, crew, rules)
    by_day: dict[int, list[Deed]] = {}
    for stops, run in zip(trips, runs):
        for deed in rules.deeds(stops, run):
            by_day.setdefault(deed.day, []).append(deed)
    worked_at = {(deed.place, day) for day, deeds in by_day.items() for deed in deeds if deed.kind == WORK}
    walk.parts = Counter(place for place, _ in worked_at)
    days: list[CrewDay] = []
    number, work_day, starts = 0, -1, float(crew.day_starts)
    for day, kind in zip(rules.calendar.days, rules.calendar.kinds):
        work_day += kind == FIELD
        out = bool(days) and days[-1].camp
        deeds = by_day.get(work_day) if kind == FIELD else None
        number += deeds is not None and not out
        still = CrewDay(
            crew.code,
            day,
            READY if kind == FIELD and deeds is None else kind,
            number if out or deeds is not None else 0,
            starts,
            starts,
            0.0,
            0.0,
            (),
            (walk.position,),
            out,
        )
        days.append(still if deeds is None else walk.day(still, deeds))
    return tuple(days)


def trips_of(crew: str, days: Iterable[CrewDay], starts: Collection[datetime.date]) -> CrewTrips:
    """The trips of a crew as its days show them: a sheet that a trip leaves unfinished stands in the next one too.

    :param starts: days on which a trip begins for another reason than supplies.
    """
    trips: dict[int, dict[str, None]] = {}
    goes_on: dict[int, bool] = {}
    for day in days:
        if day.trip:
            goes_on.setdefault(day.trip, day.day not in starts)
            trips.setdefault(day.trip, {}).update(dict.fromkeys(visit.stop for visit in day.visits))
    return CrewTrips(crew, tuple(Trip(tuple(stops), goes_on[number]) for number, stops in trips.items()))


class _Walk:
    """Follows a crew from deed to deed.

    :ivar position: where it is.
    :ivar parts: number of days of work at each place.
    """

    def __init__(self, campaign: Campaign, crew: Crew, rules: FieldRules) -> None:
        self._campaign, self._crew, self._rules = campaign, crew, rules
        base = crew.base
        self._base = Position(base.lon, base.lat) if base else Position(math.nan, math.nan)
        self.position = self._from = self._base
        self.parts: Counter[int] = Counter()
        self._done: Counter[int] = Counter()

    def day(self, empty: CrewDay, deeds: Sequence[Deed]) -> CrewDay:
        """A day of deeds."""
        path, visits, home = [self.position], [], False
        starts = self._crew.day_starts
        for deed in deeds:
            if deed.kind == WORK:
                visits.append(self._visit(deed))
                home = False
                continue
            home = deed.place == self._rules.base and deed.reached >= 1.0
            self._go(deed)
            if self.position != path[-1]:
                path.append(self.position)
        driven = [deed for deed in deeds if deed.kind != WORK]
        return replace(
            empty,
            start=starts + deeds[0].start,
            end=starts + deeds[-1].end,
            km=math.fsum(deed.km for deed in driven),
            driving_minutes=math.fsum(deed.end - deed.start for deed in driven),
            visits=tuple(visits),
            path=tuple(path),
            camp=not home,
        )

    def _go(self, deed: Deed) -> None:
        """Along the straight line in degrees between the two ends of the way."""
        stop = None if deed.place == self._rules.base else self._campaign.stops[deed.place]
        to = self._base if stop is None else Position(stop.lon, stop.lat)
        if deed.reached >= 1.0:
            self.position = self._from = to
            return
        start, share = self._from, deed.reached
        self.position = Position(
            start.lon + (to.lon - start.lon) * share,
            start.lat + (to.lat - start.lat) * share,
        )

    def _visit(self, deed: Deed) -> Visit:
        stop, work = self._campaign.stops[deed.place], self._rules.work[deed.place]
        self._done[deed.place] += 1
        part, parts = self._done[deed.place], self.parts[deed.place]
        share = (deed.end - deed.start) / work if work else 1.0
        km2 = stop.unmapped_km2 * share if stop.kind == SHEET else 0.0
        starts = self._crew.day_starts
        return Visit(stop.key, starts + deed.start, starts + deed.end, km2, part, parts)


def crew_totals(campaign: Campaign, number: int, rules: FieldRules, days: Sequence[CrewDay]) -> Totals:
    """Sums over the days of a crew."""
    kinds = {stop.key: stop.kind for stop in campaign.stops}
    visited = {visit.stop for day in days for visit in day.visits}
    km = math.fsum(day.km for day in days)
    paid, nights = sum(day.trip > 0 for day in days), sum(day.camp for day in days)
    return Totals(
        campaign.crews[number].code,
        trips=max((day.trip for day in days), default=0),
        sheets=sum(kinds[key] == SHEET for key in visited),
        targets=sum(kinds[key] != SHEET for key in visited),
        km2=math.fsum(visit.km2 for day in days for visit in day.visits),
        km=km,
        crew_days=paid,
        work_days=sum(day.kind == FIELD for day in days),
        spare_days=sum(day.kind == READY and not day.trip for day in days),
        camp_nights=nights,
        fuel_l=km * rules.litres_per_km,
        cost=km * rules.cost_per_km + paid * rules.cost_per_day + nights * rules.cost_per_night,
    )


def all_totals(totals: Iterable[Totals]) -> Totals:
    """The sum over crews."""
    rows = [*totals]
    names = [name for name in Totals.__dataclass_fields__ if name != "crew"]
    return Totals("", **{name: sum(getattr(row, name) for row in rows) for name in names})
