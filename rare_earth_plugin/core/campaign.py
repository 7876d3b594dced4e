"""What a campaign is planned from: season, crews, productivity, rates, and the sheets and targets that were chosen.

All of it is plain data that a programme keeps (:mod:`.campaign_json`). The defaults are those of a ground party on the
steppe; none of them is a standard, and a party chief edits them all. Positions are degrees of WGS 84, hours and
kilometres are those of one crew and day, money is in whatever currency :class:`Rates` names.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace

from .errors import SurveyError

SHEET, TARGET = "sheet", "target"
STOP_KINDS = (SHEET, TARGET)
SEASON_START, SEASON_END = (5, 1), (10, 31)
"""Month and day of the usual field season, both worked."""


class CampaignError(SurveyError):
    """Inputs that no plan can be made from.

    :ivar reason: what is wrong; the reasons of :func:`.campaign_check.problems` and :mod:`.campaign_json`.
    :ivar facts: what the sentence names: ``crew``, ``stop``, ``name`` (of a field), ``value`` and others, as texts.
    """

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(reason)
        self.reason, self.facts = reason, facts


@dataclass(frozen=True)
class Days:
    """Days from one to another, both included."""

    first: datetime.date
    last: datetime.date

    def __contains__(self, day: datetime.date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class MonthLoss:
    """Share of a month's days, 0 to 1, on which weather allows no work."""

    month: int
    share: float


@dataclass(frozen=True)
class Season:
    """The field season.

    :ivar lost_share: share of days, 0 to 1, that weather takes in months which ``lost_by_month`` does not name.
    :ivar forbidden: days on which no crew works, such as a total ban on driving off road.
    """

    first: datetime.date
    last: datetime.date
    lost_share: float = 0.15
    lost_by_month: tuple[MonthLoss, ...] = ()
    forbidden: tuple[Days, ...] = ()

    def lost(self, month: int) -> float:
        """Share of days that weather takes in a month."""
        return next((loss.share for loss in self.lost_by_month if loss.month == month), self.lost_share)


def usual_season(year: int) -> Season:
    """From 1 May to 31 October."""
    return Season(datetime.date(year, *SEASON_START), datetime.date(year, *SEASON_END))


@dataclass(frozen=True)
class Base:
    """Where a crew's trips begin and end."""

    code: str
    name: str
    lon: float
    lat: float


@dataclass(frozen=True)
class Crew:
    """A crew with one vehicle.

    :ivar km_per_day, hours_per_day: most kilometres driven and hours worked, driving included, on one day.
    :ivar speed_kmh: mean speed on the way, off-road stretches included.
    :ivar nights_out: most nights in a row away from the base; 0 for a crew that comes back every evening.
    :ivar days_off: weekdays on which the crew rests, 1 Monday to 7 Sunday.
    :ivar day_starts: minute of the day at which work begins.
    :ivar season: the crew's own days within the season, ``None`` for all of it.
    :ivar forbidden: days on which this crew does not work.
    :ivar methods: methods of survey that the crew can do, empty for all; targets are open to every crew.
    :ivar fuel_l_100km: of its vehicle, ``None`` for the campaign's rate.
    """

    code: str
    name: str
    base: Base | None = None
    people: int = 4
    vehicle: str = ""
    km_per_day: float = 300.0
    hours_per_day: float = 10.0
    speed_kmh: float = 40.0
    nights_out: int = 12
    days_off: tuple[int, ...] = (7,)
    day_starts: int = 480
    season: Days | None = None
    forbidden: tuple[Days, ...] = ()
    methods: tuple[str, ...] = ()
    fuel_l_100km: float | None = None

    def in_season(self, season: Season, other: Season) -> Crew:
        """The crew in another season than it was in: where its own days began or ended with it, they still do."""
        if self.season is None:
            return self
        own = Days(
            other.first if self.season.first == season.first else self.season.first,
            other.last if self.season.last == season.last else self.season.last,
        )
        return replace(self, season=own if own != Days(other.first, other.last) else None)


@dataclass(frozen=True)
class Productivity:
    """km2 that a crew covers in a working day by one method at one scale.

    :ivar scale: denominator of the scale.
    """

    method: str
    scale: int
    km2_per_day: float


DEFAULT_PRODUCTIVITY = (
    Productivity("geological", 50_000, 12.0),
    Productivity("geological", 100_000, 30.0),
    Productivity("geological", 200_000, 80.0),
    Productivity("geochemical", 50_000, 15.0),
    Productivity("geophysical", 50_000, 20.0),
)


@dataclass(frozen=True)
class Rates:
    """What the work costs; ``currency`` is only shown."""

    currency: str = "USD"
    crew_day: float = 600.0
    km: float = 0.35
    camp_night: float = 60.0
    fuel_l_100km: float = 18.0
    fuel_price: float = 0.6


@dataclass(frozen=True)
class Stop:
    """A map sheet or a target that a campaign may visit, with what was known of it when it was chosen.

    :ivar key: UUID of a target, code of a sheet; unique in a campaign.
    :ivar kind: ``sheet`` or ``target``.
    :ivar lon, lat: where a crew drives to: the middle of what is unmapped, or of the target.
    :ivar unmapped_km2: what a sheet lacks by ``method`` at the denominator ``scale``; 0 for a target.
    :ivar status, confidence, category, commodities: of a target, as the programme writes them; a sheet has none.
    :ivar targets: keys of the targets that lie in a sheet.
    :ivar zones: UUIDs of the zones within which a sheet's unmapped area counts, empty for all of the sheet.
    :ivar minutes: work at the place where it is known otherwise than from the productivity, ``None`` for that.
    :ivar open_days: when it may be visited, ``None`` for any day.
    """

    key: str
    kind: str
    lon: float
    lat: float
    code: str = ""
    name: str = ""
    unmapped_km2: float = 0.0
    method: str = "geological"
    scale: int = 50_000
    status: str = ""
    confidence: str = ""
    category: str = ""
    commodities: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    minutes: float | None = None
    open_days: Days | None = None

    @property
    def label(self) -> str:
        """What people call it."""
        return self.code or self.name or self.key

    def renewed(self, found: Stop) -> Stop:
        """The stop as it is found now, with what was decided for it: work of its own and open days."""
        return replace(found, minutes=self.minutes, open_days=self.open_days)


@dataclass(frozen=True)
class Lock:
    """A stop that was agreed: with a crew, and on the day on which its work begins unless that is ``None``."""

    stop: str
    crew: str
    day: datetime.date | None = None


@dataclass(frozen=True)
class Weight:
    """How much a commodity, a status or another named thing counts."""

    name: str
    value: float


_STATUSES = ("licensed", "programmed", "recommended", "ranked", "identified", "explored", "appraised")


@dataclass(frozen=True)
class Weights:
    """How a proposal ranks sheets and targets (:mod:`.proposal`); 0 leaves a term out.

    :ivar unmapped: per 100 unmapped km2.
    :ivar targets: for each target in a sheet, and for a target itself, times its priority.
    :ivar access: takes off per 100 km of way from the nearest base.
    :ivar statuses, confidences: factors of a target's priority; what is not named counts 0 or 1 respectively.
    :ivar commodities: factors of a commodity, the largest of a target's counts; ``other`` is for those not named.
    """

    unmapped: float = 1.0
    targets: float = 2.0
    access: float = 0.5
    statuses: tuple[Weight, ...] = tuple(
        Weight(name, value) for name, value in zip(_STATUSES, (1.0, 1.0, 1.0, 0.8, 0.6, 0.4, 0.2))
    )
    confidences: tuple[Weight, ...] = (Weight("A", 1.0), Weight("B", 0.75), Weight("C", 0.5))
    commodities: tuple[Weight, ...] = (Weight("REE", 1.0), Weight("other", 0.5))


@dataclass(frozen=True)
class Campaign:
    """All inputs of one campaign.

    :ivar stops: sheets and targets that were chosen.
    :ivar minutes_per_target: work at a target.
    :ivar detour: way driven by the geodesic, at least 1.
    :ivar must_visit: keys of stops that come first where the season is too short for all.
    :ivar seed, seconds: of the search for a plan.
    """

    name: str
    season: Season
    crews: tuple[Crew, ...] = ()
    stops: tuple[Stop, ...] = ()
    productivity: tuple[Productivity, ...] = DEFAULT_PRODUCTIVITY
    minutes_per_target: float = 240.0
    rates: Rates = field(default_factory=Rates)
    detour: float = 1.3
    must_visit: tuple[str, ...] = ()
    locks: tuple[Lock, ...] = ()
    weights: Weights = field(default_factory=Weights)
    seed: int = 2026
    seconds: float = 10.0

    def km2_per_day(self, stop: Stop) -> float | None:
        """Output of a crew-day at a sheet, ``None`` where no productivity names its method and scale."""
        found = (row for row in self.productivity if (row.method, row.scale) == (stop.method, stop.scale))
        return next((row.km2_per_day for row in found), None)
