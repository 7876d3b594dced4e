"""Which sheets and targets give most for the money, and why: a score that is a sum of named terms by a sum of costs."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .campaign import TARGET, Campaign, CampaignError, Crew, Stop, Weight, Weights
from .commodities import RARE_EARTHS
from .geodesic import geodesic_m

UNMAPPED, TARGETS, ACCESS = "unmapped", "targets", "access"
CREW_DAYS, WAY, CAMP_NIGHTS = "crew_days", "way", "camp_nights"
_OTHER, _ALL_RARE_EARTHS = "other", "REE"
_PER_COST = 1000.0


@dataclass(frozen=True)
class Term:
    """A line of the explanation: ``value`` is ``amount`` times ``weight``.

    :ivar name: a gain: ``unmapped`` (100 km2), ``targets`` (sum of priorities), ``access`` (100 km of way, negative);
        or a cost: ``crew_days``, ``way`` (km there and back), ``camp_nights``.
    """

    name: str
    amount: float
    weight: float
    value: float


@dataclass(frozen=True)
class Priority:
    """A target's priority: the product of its status, its confidence and its best commodity."""

    stop: str
    status: float
    confidence: float
    commodity: float
    value: float


@dataclass(frozen=True)
class Proposal:
    """A candidate with its score.

    :ivar score: gain for 1 000 of the currency; the gain itself where nothing costs anything.
    :ivar gain, cost: sums of the values of ``gains`` and ``costs``.
    :ivar crew: the crew from whose base it is nearest, of those that can do it; empty where none can, and then the
        costs are those of the nearest base.
    :ivar priorities: of the target, or of the targets in the sheet.
    """

    stop: Stop
    score: float
    gain: float
    cost: float
    crew: str
    gains: tuple[Term, ...]
    costs: tuple[Term, ...]
    priorities: tuple[Priority, ...]


def propose(campaign: Campaign, candidates: Sequence[Stop]) -> tuple[Proposal, ...]:
    """Candidates by what they give for their cost, the best first, equal ones by their key.

    The cost is that of a trip of its own from the nearest base; a plan that joins several stops in one trip is cheaper.
    Targets in a sheet count with the sheet where they are among the candidates.

    :raises CampaignError: ``no_crew`` or ``no_base``.
    """
    crews = [crew for crew in campaign.crews if crew.base is not None]
    if not campaign.crews:
        raise CampaignError("no_crew")
    if not crews:
        raise CampaignError("no_base", crew=campaign.crews[0].name or campaign.crews[0].code)
    by_key = {stop.key: stop for stop in candidates}
    ways = _ways_km(crews, candidates) * campaign.detour
    found = [_propose(campaign, stop, by_key, crews, ways[number]) for number, stop in enumerate(candidates)]
    return tuple(sorted(found, key=lambda proposal: (-proposal.score, proposal.stop.key)))


def gain_of(weights: Weights, stop: Stop, by_key: Mapping[str, Stop], way_km: float) -> tuple[Term, ...]:
    """The terms of what a stop gives; their values add up to its gain."""
    priority = sum(entry.value for entry in priorities(weights, stop, by_key))
    amounts = (
        (UNMAPPED, stop.unmapped_km2 / 100.0, weights.unmapped),
        (TARGETS, priority, weights.targets),
        (ACCESS, -way_km / 100.0, weights.access),
    )
    return tuple(Term(name, amount, weight, amount * weight) for name, amount, weight in amounts)


def priorities(weights: Weights, stop: Stop, by_key: Mapping[str, Stop]) -> tuple[Priority, ...]:
    """Priorities of a target, or of the targets in a sheet that are known."""
    targets = [stop] if stop.kind == TARGET else [by_key[key] for key in stop.targets if key in by_key]
    return tuple(_priority(weights, target) for target in targets)


def _priority(weights: Weights, target: Stop) -> Priority:
    statuses, confidences, commodities = map(_named, (weights.statuses, weights.confidences, weights.commodities))
    status = statuses.get(target.status, 0.0)
    confidence = confidences.get(target.confidence, 1.0)
    other = commodities.get(_OTHER, 0.0)
    commodity = max((_commodity(commodities, symbol, other) for symbol in target.commodities), default=other)
    return Priority(target.key, status, confidence, commodity, status * confidence * commodity)


@functools.lru_cache(maxsize=16)
def _named(weights: tuple[Weight, ...]) -> Mapping[str, float]:
    return {weight.name: weight.value for weight in weights}


def _commodity(weights: Mapping[str, float], symbol: str, other: float) -> float:
    """Its own weight, for a single rare earth else that of the rare earths."""
    if symbol in RARE_EARTHS:
        return weights.get(symbol, weights.get(_ALL_RARE_EARTHS, other))
    return weights.get(symbol, other)


def _ways_km(crews: Sequence[Crew], stops: Sequence[Stop]) -> NDArray[np.float64]:
    """(stops, crews) kilometres of the geodesics."""
    bases = [crew.base for crew in crews if crew.base]
    lon, lat = (np.array([getattr(stop, name) for stop in stops], dtype=np.float64) for name in ("lon", "lat"))
    base_lon, base_lat = (np.array([getattr(base, name) for base in bases]) for name in ("lon", "lat"))
    return geodesic_m(lon[:, None], lat[:, None], base_lon[None, :], base_lat[None, :]) / 1000.0


def can_work(crew: Crew, stop: Stop) -> bool:
    """Whether a crew can do a stop's survey; targets are open to all."""
    return stop.kind == TARGET or not crew.methods or stop.method in crew.methods


def _propose(
    campaign: Campaign, stop: Stop, by_key: Mapping[str, Stop], crews: Sequence[Crew], ways: NDArray[np.float64]
) -> Proposal:
    able = [number for number, crew in enumerate(crews) if can_work(crew, stop)]
    nearest = min(able or range(len(crews)), key=lambda number: (ways[number], crews[number].code))
    crew, way = crews[nearest], float(ways[nearest])
    gains = gain_of(campaign.weights, stop, by_key, way)
    costs = _costs(campaign, stop, crew, way)
    gain, cost = (math.fsum(term.value for term in terms) for terms in (gains, costs))
    score = gain / cost * _PER_COST if cost > 0 else gain
    return Proposal(
        stop,
        score,
        gain,
        cost,
        crew.code if able else "",
        gains,
        costs,
        priorities(campaign.weights, stop, by_key),
    )


def _costs(campaign: Campaign, stop: Stop, crew: Crew, way_km: float) -> tuple[Term, ...]:
    """What a trip to one stop and back costs, in round days."""
    rates, hours = campaign.rates, crew.hours_per_day
    if stop.minutes is not None:
        work = stop.minutes / 60.0 / hours
    elif stop.kind == TARGET:
        work = campaign.minutes_per_target / 60.0 / hours
    else:
        work = stop.unmapped_km2 / (campaign.km2_per_day(stop) or math.inf)
    litres = rates.fuel_l_100km if crew.fuel_l_100km is None else crew.fuel_l_100km
    days = max(math.ceil(work + 2.0 * way_km * max(1.0 / crew.speed_kmh / hours, 1.0 / crew.km_per_day) - 1e-9), 1)
    amounts = (
        (CREW_DAYS, float(days), rates.crew_day),
        (WAY, 2.0 * way_km, rates.km + litres / 100.0 * rates.fuel_price),
        (CAMP_NIGHTS, days - 1.0, rates.camp_night),
    )
    return tuple(Term(name, amount, weight, amount * weight) for name, amount, weight in amounts)
