"""A campaign as the search for trips sees it: days of crews, who may go where, what a stop is worth, what cannot be."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .campaign import Campaign, Crew, Lock, Stop
from .distances import Distances
from .errors import CancelledError
from .field_days import NEVER, FieldRules, TripRun
from .plan import LOCK, NO_CREW, NO_DAYS, OPEN_SHORT, SEASON_SHORT, TOO_LONG, UNREACHABLE, Unplaced
from .proposal import can_work, gain_of
from .routing import RoutingProblem
from .search_budget import Cancelled
from .season import crew_calendar
from .season_gaps import gaps, lacking
from .trip_search import TripProblem

_LEAST_GAIN, _MOST_GAIN = 0.2, 5.0
"""Of the mean gain: what a stop counts at the least and at the most when not all fit."""
_MUST, _AGREED = 1e3, 1e5
_USED = 0.9
"""Share of a season's hours that tours fill; camps and days cut short take the rest."""
_DEARER = 1.5
"""A stop is worth this many times the dearest trip to a single stop, so that none is left out for its cost."""


@dataclass(frozen=True, eq=False)
class CampaignProblem:
    """A campaign with its ways, ready to be searched.

    :ivar impossible: stops that no crew can visit, even if it had nothing else to do.
    """

    campaign: Campaign
    trips: TripProblem
    impossible: tuple[Unplaced, ...]


def campaign_problem(campaign: Campaign, distances: Distances, cancelled: Cancelled | None = None) -> CampaignProblem:
    """The problem of a campaign that :func:`.campaign_check.check` has nothing against.

    :raises CancelledError: ``cancelled`` answered True.
    """
    stops, crews = campaign.stops, campaign.crews
    km: list[list[float]] = distances.km.tolist()
    rules = tuple(_rules(campaign, crew, len(stops) + number, km) for number, crew in enumerate(crews))
    locks = {lock.stop: lock for lock in campaign.locks}
    allowed = np.zeros((len(stops), len(crews)), dtype=bool)
    dearest = 1.0
    impossible = []
    for c, stop in enumerate(stops):
        if cancelled and cancelled():
            raise CancelledError
        for v, crew in enumerate(crews):
            run = rules[v].trip((c,), 0) if _may(stop, crew, locks.get(stop.key)) else None
            if run is not None:
                allowed[c, v] = True
                dearest = max(dearest, rules[v].cost(run))
        if not allowed[c].any():
            impossible.append(_why_never(campaign, c, rules, locks.get(stop.key)))
    prizes = _prizes(campaign, dearest, distances)
    return CampaignProblem(campaign, TripProblem(distances.km, rules, prizes, allowed), tuple(impossible))


def routing_of(problem: CampaignProblem) -> RoutingProblem:
    """The campaign with days, camps and ways for supplies left out: hours of a season, and the way home once."""
    rules = problem.trips.rules
    work = np.array([rule.work for rule in rules], dtype=np.float64).reshape(len(rules), -1)
    pace = [max(rule.minutes_per_km, rule.minutes_a_day / rule.km_a_day) for rule in rules]
    return RoutingProblem(
        problem.trips.km,
        work.min(axis=0),
        np.array(pace),
        np.array([len(rule.calendar.working) * rule.minutes_a_day * _USED for rule in rules]),
        problem.trips.prizes,
        problem.trips.allowed,
    )


def why_left_out(problem: CampaignProblem, c: int, runs: Sequence[Sequence[TripRun]]) -> Unplaced:
    """Why a stop that a crew could visit alone is in no trip.

    :param runs: how the trips of each crew go.
    """
    campaign, stop = problem.campaign, problem.campaign.stops[c]
    lock = next((lock for lock in campaign.locks if lock.stop == stop.key), None)
    if lock:
        return Unplaced(stop.key, LOCK, lock.crew)
    found = []
    for v, rules in enumerate(problem.trips.rules):
        alone = rules.trip((c,), 0) if problem.trips.allowed[c, v] else None
        if alone is not None:
            needed, given = lacking(rules, runs[v], c, alone)
            found.append((needed - given, v, needed, given))
    _, v, needed, given = min(found)
    free = sum(end - start for _, start, end in gaps(problem.trips.rules[v], runs[v]))
    reason = OPEN_SHORT if stop.open_days and needed <= free else SEASON_SHORT
    return Unplaced(stop.key, reason, campaign.crews[v].code, needed, given)


def _rules(campaign: Campaign, crew: Crew, base: int, km: list[list[float]]) -> FieldRules:
    agreed = {lock.day for lock in campaign.locks if lock.crew == crew.code and lock.day}
    return FieldRules(crew, crew_calendar(crew, campaign.season, agreed), base, km, campaign)


def _may(stop: Stop, crew: Crew, lock: Lock | None) -> bool:
    return can_work(crew, stop) and (lock is None or lock.crew == crew.code)


def _prizes(campaign: Campaign, dearest: float, distances: Distances) -> NDArray[np.float64]:
    """Money that each stop is worth to the plan: gains first, then cost.

    :param dearest: what a trip to a single stop costs at the most.
    """
    by_key = {stop.key: stop for stop in campaign.stops}
    n = len(campaign.stops)
    ways = distances.km[n:, :n].min(axis=0) if n and campaign.crews else np.zeros(n)
    ways = np.where(np.isfinite(ways), ways, 0.0)
    gains = np.array(
        [
            max(math.fsum(term.value for term in gain_of(campaign.weights, stop, by_key, float(ways[c]))), 0.0)
            for c, stop in enumerate(campaign.stops)
        ]
    )
    mean = float(gains.mean()) if n else 0.0
    shares = np.clip(gains / mean, _LEAST_GAIN, _MOST_GAIN) if mean > 0 else np.ones(n)
    worth = _DEARER * dearest * shares / _LEAST_GAIN
    must, agreed = {*campaign.must_visit}, {lock.stop for lock in campaign.locks}
    factors = [_AGREED if s.key in agreed else _MUST if s.key in must else 1.0 for s in campaign.stops]
    return np.asarray(worth * np.array(factors))


def _why_never(campaign: Campaign, c: int, rules: tuple[FieldRules, ...], lock: Lock | None) -> Unplaced:
    """The first reason that keeps every crew from a stop, told of the crew that comes closest."""
    stop = campaign.stops[c]
    able = [v for v, crew in enumerate(campaign.crews) if can_work(crew, stop)]
    if not able:
        return Unplaced(stop.key, NO_CREW)
    if lock:
        days = next(rules[v].calendar.working for v, crew in enumerate(campaign.crews) if crew.code == lock.crew)
        off = lock.day is not None and lock.day.toordinal() not in days
        return Unplaced(stop.key, NO_DAYS if off else LOCK, lock.crew)
    reached = [v for v in able if math.isfinite(rules[v].way_km(c))]
    if not reached:
        return Unplaced(stop.key, UNREACHABLE)
    open_days = [v for v in reached if rules[v].openings.early[c] <= rules[v].openings.late[c]]
    if not open_days:
        return Unplaced(stop.key, NO_DAYS, campaign.crews[reached[0]].code)
    found = []
    for v in open_days:
        crew = replace(campaign.crews[v], nights_out=NEVER)
        free = _rules(campaign, crew, rules[v].base, rules[v].km).trip((c,), 0)
        if free is not None:
            found.append((free.nights - rules[v].nights_out, v, free.nights))
    if found:
        _, v, nights = min(found)
        return Unplaced(stop.key, TOO_LONG, campaign.crews[v].code, nights, rules[v].nights_out)
    needed = {v: math.ceil(rules[v].least_days(c)) for v in open_days}
    v = min(needed, key=lambda v: (needed[v] - len(rules[v].calendar.working), v))
    season, openings = len(rules[v].calendar.working), rules[v].openings
    given = openings.until[c] - openings.early[c] + 1
    reason = OPEN_SHORT if given < min(needed[v], season) else SEASON_SHORT
    return Unplaced(stop.key, reason, campaign.crews[v].code, needed[v], given if reason == OPEN_SHORT else season)
