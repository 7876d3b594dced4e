"""What planning a campaign comes to: trips of crews, their days, what they cost, and what does not fit."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .campaign import CampaignError
from .campaign_json import read, write

FORMAT, VERSION = "rare-earth-plan", 1

FIELD, REST, WEATHER, CLOSED, READY = "field", "rest", "weather", "closed", "ready"
DAY_KINDS = (FIELD, REST, WEATHER, CLOSED, READY)
"""A day of work; off; kept in reserve for weather; forbidden; with nothing planned, at the base or waiting in camp."""

NO_CREW, UNREACHABLE, NO_DAYS, TOO_LONG, OPEN_SHORT, SEASON_SHORT, LOCK = (
    "no_crew",
    "unreachable",
    "no_days",
    "too_long",
    "open_short",
    "season_short",
    "lock",
)
UNPLACED_REASONS = (NO_CREW, UNREACHABLE, NO_DAYS, TOO_LONG, OPEN_SHORT, SEASON_SHORT, LOCK)
"""Why a stop is in no trip: no crew does its method; no way leads there; no working day on which it is open; it alone
needs more nights out than a crew may spend, or more days than it is open, or than the season has; others fill the
days on which it is open, or the season; its lock cannot hold."""


@dataclass(frozen=True)
class Position:
    """Degrees of WGS 84."""

    lon: float
    lat: float


@dataclass(frozen=True)
class Visit:
    """Work at a stop on one day.

    :ivar start, end: minutes of the day.
    :ivar part, parts: the number of this day of work at the stop, of how many.
    :ivar km2: mapped on this day; 0 at a target.
    """

    stop: str
    start: float
    end: float
    km2: float
    part: int
    parts: int


@dataclass(frozen=True)
class CrewDay:
    """A day of a crew.

    :ivar kind: one of :data:`DAY_KINDS`.
    :ivar trip: number of the trip that it belongs to, from 1; 0 at the base between trips.
    :ivar start, end: minutes of the day at which work begins and ends, both the same on a day without work.
    :ivar path: where the crew drives, from where it woke to where it sleeps.
    :ivar camp: whether it sleeps in a camp, which then stands at the end of ``path``; ``False`` for the base.
    """

    crew: str
    day: datetime.date
    kind: str
    trip: int
    start: float
    end: float
    km: float
    driving_minutes: float
    visits: tuple[Visit, ...]
    path: tuple[Position, ...]
    camp: bool


@dataclass(frozen=True)
class CrewTrips:
    """The trips of a crew in the order of its season."""

    crew: str
    trips: tuple[Trip, ...] = ()


@dataclass(frozen=True)
class Trip:
    """A way from the base and back.

    :ivar stops: keys of its stops in order; a sheet that takes several trips is in each.
    :ivar goes_on: whether the crew came home only for supplies before it.
    """

    stops: tuple[str, ...]
    goes_on: bool = False


@dataclass(frozen=True)
class Unplaced:
    """A stop that does not fit.

    :ivar reason: one of :data:`UNPLACED_REASONS`.
    :ivar crew: the crew that comes closest, where one does.
    :ivar needed, given: what it would take and what there is, in nights (``too_long``) or working days in a row
        (``open_short``, ``season_short``).
    """

    stop: str
    reason: str
    crew: str = ""
    needed: float = 0.0
    given: float = 0.0


@dataclass(frozen=True)
class Totals:
    """Sums of one crew, or of all where ``crew`` is empty.

    :ivar crew_days: days out, from leaving the base to coming back, rest and weather included: what is paid.
    :ivar work_days: days on which the crew drives or works.
    :ivar spare_days: working days left at the season's end or between trips.
    """

    crew: str
    trips: int = 0
    sheets: int = 0
    targets: int = 0
    km2: float = 0.0
    km: float = 0.0
    crew_days: int = 0
    work_days: int = 0
    spare_days: int = 0
    camp_nights: int = 0
    fuel_l: float = 0.0
    cost: float = 0.0


@dataclass(frozen=True)
class Plan:
    """The answer: crews in the campaign's order, days by crew and then by date."""

    crews: tuple[CrewTrips, ...]
    days: tuple[CrewDay, ...]
    unplaced: tuple[Unplaced, ...]
    totals: tuple[Totals, ...]

    @property
    def total(self) -> Totals:
        """All crews together."""
        return self.totals[-1]


_KINDS = (Position, Visit, CrewDay, CrewTrips, Trip, Unplaced, Totals, Plan)


def write_plan(plan: Plan) -> str:
    """The text of a plan, to be kept beside its campaign's."""
    return write(plan, FORMAT, VERSION)


def read_plan(text: str) -> Plan:
    """The plan of a text.

    :raises CampaignError: as :func:`.campaign_json.read_campaign` does.
    """
    plan = read(text, Plan, FORMAT, VERSION, _KINDS)
    if not plan.totals:
        raise CampaignError("missing_key", name="totals")
    return plan
