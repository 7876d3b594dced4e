"""Whether a plan keeps the rules of its campaign, told from its days alone and without the plugin's arithmetic."""

from __future__ import annotations

import datetime
import itertools
import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from rare_earth_plugin.core.campaign import Campaign, Crew, Stop
from rare_earth_plugin.core.plan import CrewDay, Plan, Position, Unplaced, Visit
from tests.core.every_season import EverySeason, can_do, minutes_of, workdays

CLOSE = 1e-3
Ways = list[list[float]]


def broken_rules(made: Campaign, km: Ways, plan: Plan) -> Iterator[str]:
    """A sentence for each rule that is broken.

    :param km: ways between the stops and the bases of the crews, in that order.
    """
    for number, crew in enumerate(made.crews):
        own = [day for day in plan.days if day.crew == crew.code]
        yield from _calendar(made, crew, own)
        for day in own:
            yield from (f"{crew.code} on {day.day}: {what}" for what in _day(made, crew, day))
        yield from _nights(crew, own)
        yield from _ways(made, number, km, own)
    yield from _stops(made, plan)
    yield from _money(made, plan)
    told = [entry.stop for entry in plan.unplaced]
    visited = {visit.stop for day in plan.days for visit in day.visits}
    if sorted([*told, *visited]) != sorted(stop.key for stop in made.stops):
        yield "a stop is neither planned nor told, or both"
    for entry in plan.unplaced:
        if not _is_true(made, km, plan, entry):
            yield f"not so: {entry}"


def _calendar(made: Campaign, crew: Crew, own: list[CrewDay]) -> Iterator[str]:
    first, last = made.season.first, made.season.last
    if crew.season:
        first, last = max(first, crew.season.first), min(last, crew.season.last)
    if [day.day for day in own] != [first + datetime.timedelta(n) for n in range((last - first).days + 1)]:
        yield f"{crew.code}: not each day of the season once"
    allowed = {*workdays(made, crew)}
    for day in own:
        busy = day.km > 0 or bool(day.visits)
        if (busy or day.kind == "field") and day.day not in allowed:
            yield f"{crew.code} works on {day.day}, which is no working day"


def _day(made: Campaign, crew: Crew, day: CrewDay) -> Iterator[str]:
    pace, begins = 60.0 / crew.speed_kmh, crew.day_starts
    if day.km > crew.km_per_day + CLOSE:
        yield f"drives {day.km} km"
    if day.start < begins - CLOSE or day.end > begins + crew.hours_per_day * 60.0 + CLOSE:
        yield f"works from minute {day.start} to {day.end}"
    if abs(day.driving_minutes - day.km * pace) > CLOSE:
        yield f"{day.km} km take {day.driving_minutes} minutes"
    worked = math.fsum(visit.end - visit.start for visit in day.visits)
    if abs(worked + day.driving_minutes - (day.end - day.start)) > CLOSE:
        yield "work and ways do not make the day"
    for before, after in itertools.pairwise(day.visits):
        if after.start < before.end - CLOSE or before.stop == after.stop:
            yield f"{before.stop} and {after.stop} overlap"
    if any(not day.start - CLOSE <= visit.start <= visit.end <= day.end + CLOSE for visit in day.visits):
        yield "work outside its hours"
    places = {stop.key: Position(stop.lon, stop.lat) for stop in made.stops}
    if any(places[visit.stop] not in day.path for visit in day.visits):
        yield "work at a stop that the way does not touch"


def _nights(crew: Crew, own: list[CrewDay]) -> Iterator[str]:
    base = crew.base
    where = home = Position(base.lon, base.lat) if base else Position(math.nan, math.nan)
    nights = 0
    for day in own:
        nights = nights + 1 if day.camp else 0
        if nights > crew.nights_out:
            yield f"{crew.code}: {nights} nights out by {day.day}"
        if day.path[0] != where or not (day.camp or day.path[-1] == home):
            yield f"{crew.code} wakes on {day.day} where it did not go to sleep, or is not at home"
        where = day.path[-1]
    if own and own[-1].camp:
        yield f"{crew.code} is still out at the end"


def _ways(made: Campaign, number: int, km: Ways, own: list[CrewDay]) -> Iterator[str]:
    """Each outing drives what lies between its stops, within a day too."""
    numbers = {stop.key: place for place, stop in enumerate(made.stops)}
    crew, base = made.crews[number], len(made.stops) + number
    way, driven = [base], 0.0
    for day in own:
        for visit in day.visits:
            if way[-1] != numbers[visit.stop]:
                way.append(numbers[visit.stop])
        for before, after in itertools.pairwise(day.visits):
            if (after.start - before.end) * crew.speed_kmh / 60.0 < km[numbers[before.stop]][
                numbers[after.stop]
            ] - CLOSE:
                yield f"{crew.code} on {day.day}: {after.stop} is too far from {before.stop}"
        driven += day.km
        if not day.camp:
            wanted = math.fsum(km[a][b] for a, b in itertools.pairwise([*way, base]))
            if abs(driven - wanted) > CLOSE:
                yield f"{crew.code} by {day.day}: {driven} km for a way of {wanted}"
            way, driven = [base], 0.0


def _stops(made: Campaign, plan: Plan) -> Iterator[str]:
    crews = {crew.code: crew for crew in made.crews}
    work: dict[str, list[tuple[CrewDay, Visit]]] = defaultdict(list)
    for day in plan.days:
        for visit in day.visits:
            work[visit.stop].append((day, visit))
    agreed = {lock.stop: lock.day for lock in made.locks}
    for stop in made.stops:
        found = work[stop.key]
        if not found:
            continue
        codes = {day.crew for day, _ in found}
        crew = crews[found[0][0].crew]
        minutes = math.fsum(visit.end - visit.start for _, visit in found)
        wanted = minutes_of(made, crew, stop)
        if len(codes) > 1 or not can_do(made, crew, stop):
            yield f"{stop.key} is not for {codes}"
        if abs(minutes - wanted) > CLOSE * len(found):
            yield f"{stop.key}: {minutes} minutes instead of {wanted}"
        if (
            abs(math.fsum(visit.km2 for _, visit in found) - (stop.unmapped_km2 if stop.kind == "sheet" else 0.0))
            > CLOSE
        ):
            yield f"{stop.key}: not all of its km2"
        if stop.kind == "target" and wanted <= crew.hours_per_day * 60.0 and len(found) > 1:
            yield f"{stop.key} is not done in one go"
        if stop.open_days and any(not stop.open_days.first <= day.day <= stop.open_days.last for day, _ in found):
            yield f"{stop.key} is visited while it is closed"
        if agreed.get(stop.key) not in (None, found[0][0].day):
            yield f"{stop.key} is not begun on the day agreed"


def _money(made: Campaign, plan: Plan) -> Iterator[str]:
    rates = made.rates
    for crew, total in zip(made.crews, plan.totals):
        own = [day for day in plan.days if day.crew == crew.code]
        out = [
            day for before, day in itertools.pairwise([None, *own]) if day.km or day.visits or (before and before.camp)
        ]
        litres = rates.fuel_l_100km if crew.fuel_l_100km is None else crew.fuel_l_100km
        cost = math.fsum(day.km for day in own) * (rates.km + litres / 100.0 * rates.fuel_price)
        cost += len(out) * rates.crew_day + sum(day.camp for day in own) * rates.camp_night
        # A stop beside the base without work takes the crew a day all the same.
        idle = sum(day.kind == "field" and day not in out for day in own) * rates.crew_day
        if abs(cost + idle - total.cost) > CLOSE:
            yield f"{crew.code} costs {total.cost} instead of {cost}"


def _is_true(made: Campaign, km: Ways, plan: Plan, entry: Unplaced) -> bool:
    """Whether a stop is left out for the reason that is told."""
    c, stop = next((number, stop) for number, stop in enumerate(made.stops) if stop.key == entry.stop)
    lock = next((lock for lock in made.locks if lock.stop == stop.key), None)
    by_method = [v for v, crew in enumerate(made.crews) if can_do(replace(made, locks=()), crew, stop)]
    able = [v for v in by_method if can_do(made, made.crews[v], stop)]
    nights = {crew.code: crew.nights_out for crew in made.crews}
    if entry.reason == "no_crew":
        return not by_method
    if entry.reason == "lock":
        return lock is not None and entry.crew == lock.crew
    if entry.reason == "unreachable":
        return all(math.isinf(km[len(made.stops) + v][c] + km[c][len(made.stops) + v]) for v in by_method)
    if entry.reason == "no_days":
        return not any(_open(made, made.crews[v], stop) for v in able)
    alone = any(_fits(made, v, c, km, workdays(made, made.crews[v])) for v in able)
    if entry.reason == "too_long":
        far = replace(made, crews=tuple(replace(crew, nights_out=10_000) for crew in made.crews))
        could = any(_fits(far, v, c, km, workdays(made, made.crews[v])) for v in able)
        return not alone and could and entry.needed > entry.given == nights[entry.crew]
    if entry.reason not in ("season_short", "open_short") or (entry.reason == "open_short" and not stop.open_days):
        return False
    return not alone or not any(_fits(made, v, c, km, days) for v in able for days in _gaps(made, made.crews[v], plan))


def _open(made: Campaign, crew: Crew, stop: Stop) -> list[datetime.date]:
    agreed = next((lock.day for lock in made.locks if lock.stop == stop.key), None)
    return [
        day
        for day in workdays(made, crew)
        if (not stop.open_days or stop.open_days.first <= day <= stop.open_days.last) and agreed in (None, day)
    ]


def _gaps(made: Campaign, crew: Crew, plan: Plan) -> Iterator[list[datetime.date]]:
    """Working days at the base, but for those before it goes back to a stop that it left for supplies."""
    working, free, last = {*workdays(made, crew)}, list[datetime.date](), ""
    for day in plan.days:
        if day.crew != crew.code:
            continue
        if not day.trip and day.day in working:
            free.append(day.day)
        if day.visits:
            if day.visits[0].stop != last:
                yield free
            free, last = [], day.visits[-1].stop
    yield free


def _fits(made: Campaign, v: int, c: int, km: Ways, days: list[datetime.date]) -> bool:
    """Whether a crew could do a stop and nothing else on some days."""
    base = len(made.stops) + v
    alone = replace(made, stops=(made.stops[c],), crews=(made.crews[v],), must_visit=())
    ways = [[0.0, km[c][base]], [km[base][c], 0.0]]
    return bool(days) and frozenset({0}) in EverySeason(alone, 0, ways, days).cheapest
