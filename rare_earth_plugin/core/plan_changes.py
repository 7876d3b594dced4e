"""Changing a plan by hand: a stop goes to another crew or day, what is agreed is locked, the rest follows at once."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

from .campaign import Campaign, CampaignError, Lock
from .campaign_check import check
from .distances import Distances
from .plan import Plan, Totals
from .planning import numbers_of, plan_of
from .search_budget import SearchBudget
from .trip_problem import campaign_problem
from .trip_search import TripSearch

_ROUNDS = 24
"""Of the repair, where a change pushed something out of the plan; else the rest of it stays as it was."""


@dataclass(frozen=True)
class Place:
    """Where a stop stands in a plan: its crew and the day on which its work begins; no crew where it is left out."""

    crew: str = ""
    day: datetime.date | None = None


@dataclass(frozen=True)
class Moved:
    """A stop that stands elsewhere in another plan."""

    stop: str
    before: Place
    after: Place


@dataclass(frozen=True)
class Comparison:
    """Two variants beside each other.

    :ivar totals: after minus before, by crew and for all; crews that only one plan has count as nothing in the other.
    :ivar moved: stops with another crew or day, in the order of their keys.
    :ivar added, dropped: stops that only the one after visits, or only the one before.
    """

    totals: tuple[Totals, ...]
    moved: tuple[Moved, ...]
    added: tuple[str, ...]
    dropped: tuple[str, ...]


def places(plan: Plan) -> dict[str, Place]:
    """Where each visited stop stands."""
    found: dict[str, Place] = {}
    for day in plan.days:
        for visit in day.visits:
            found.setdefault(visit.stop, Place(day.crew, day.day))
    return found


def locked(campaign: Campaign, stop: str, crew: str, day: datetime.date | None = None) -> Campaign:
    """The campaign with a stop agreed with a crew, and on a day where one is given; an earlier lock of it goes."""
    others = tuple(lock for lock in campaign.locks if lock.stop != stop)
    return replace(campaign, locks=(*others, Lock(stop, crew, day)))


def locked_as_planned(campaign: Campaign, plan: Plan, stop: str, with_day: bool = True) -> Campaign:
    """The campaign with a stop locked where a plan has it.

    :raises CampaignError: ``not_planned``: the plan leaves it out.
    """
    place = places(plan).get(stop)
    if place is None:
        raise CampaignError("not_planned", stop=stop)
    return locked(campaign, stop, place.crew, place.day if with_day else None)


def unlocked(campaign: Campaign, stop: str) -> Campaign:
    """The campaign without a lock of a stop."""
    return replace(campaign, locks=tuple(lock for lock in campaign.locks if lock.stop != stop))


def move(
    campaign: Campaign,
    distances: Distances,
    plan: Plan,
    stop: str,
    crew: str,
    day: datetime.date | None = None,
) -> tuple[Campaign, Plan]:
    """Give a stop to a crew, and to a day where one is given, and mend the rest of the plan around it.

    :returns: the campaign with the lock, and the plan. Where the move cannot be done, the plan has the stop among
        those that do not fit, for the reason ``lock``.
    :raises CampaignError: as :func:`.planning.make_plan`; ``unknown_stop`` or ``unknown_crew``.
    """
    campaign = locked(campaign, stop, crew, day)
    return campaign, mended(campaign, distances, plan, stop)


def mended(campaign: Campaign, distances: Distances, plan: Plan, first: str = "") -> Plan:
    """A plan made to fit its campaign again after locks, stops, crews or days changed, with as little change as can be.

    :param first: stop that is put in before any other; others make way for it.
    :raises CampaignError: an input is wrong.
    """
    check(campaign)
    problem = campaign_problem(campaign, distances)
    number = {entry.key: place for place, entry in enumerate(campaign.stops)}
    before = numbers_of(campaign, plan)
    search = TripSearch(problem.trips, campaign.seed, before, number.get(first, -1))
    visited = {c for trips in before for trip in trips for c in trip}
    for _ in SearchBudget(_ROUNDS).cooled():
        if visited.isdisjoint(search.best()[1]):
            break
        search.round(0.0)
    return plan_of(problem, *search.best())


def compare(before: Plan, after: Plan) -> Comparison:
    """What differs between two plans."""
    old, new = places(before), places(after)
    crews = dict.fromkeys([*(row.crew for row in before.totals[:-1]), *(row.crew for row in after.totals[:-1]), ""])
    old_rows, new_rows = ({row.crew: row for row in plan.totals} for plan in (before, after))
    moved = [Moved(key, old[key], new[key]) for key in sorted({*old} & {*new}) if old[key] != new[key]]
    return Comparison(
        tuple(_difference(crew, old_rows, new_rows) for crew in crews),
        tuple(moved),
        tuple(sorted({*new} - {*old})),
        tuple(sorted({*old} - {*new})),
    )


def _difference(crew: str, old: Mapping[str, Totals], new: Mapping[str, Totals]) -> Totals:
    before, after = old.get(crew, Totals(crew)), new.get(crew, Totals(crew))
    names = [name for name in Totals.__dataclass_fields__ if name != "crew"]
    return Totals(crew, **{name: getattr(after, name) - getattr(before, name) for name in names})
