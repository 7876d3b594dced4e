"""Whether a campaign can be planned at all: one typed error for each thing that somebody must mend first."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from .campaign import SHEET, STOP_KINDS, Campaign, CampaignError, Crew, Days, Season, Stop

_RATES = ("crew_day", "km", "camp_night", "fuel_l_100km", "fuel_price")
_DAY_MINUTES, _LONGEST_SEASON = 1440, 366


def check(campaign: Campaign) -> None:
    """Raise the first of the :func:`problems`."""
    for problem in problems(campaign):
        raise problem


def problems(campaign: Campaign) -> Iterator[CampaignError]:
    """Everything that stands against planning, in the order of the inputs.

    The reasons: ``dates`` (a last day before the first), ``season_long``, ``range`` (``name``, ``value``), ``no_crew``,
    ``no_stops``, ``duplicate`` (``name`` of the list, ``value``), ``no_base``, ``no_days``, ``outside_season`` (its own
    days, ``first`` to ``last``) and ``no_code`` (of a crew),
    ``position`` (of a crew's base or a stop), ``kind``, ``no_productivity`` (``stop``, ``method``, ``scale``),
    ``unknown_stop`` and ``unknown_crew`` (``name`` says where it is cited).
    """
    yield from _season(campaign.season)
    yield from _in_range("detour", campaign.detour, 1.0, 10.0)
    yield from _in_range("minutes_per_target", campaign.minutes_per_target, 0.0, 1e6)
    yield from _in_range("seconds", campaign.seconds, 0.0, 86_400.0)
    yield from _in_range("seed", campaign.seed, 0, 2**63 - 1)
    for name in _RATES:
        yield from _in_range(name, getattr(campaign.rates, name), 0.0, 1e12)
    for row in campaign.productivity:
        yield from _in_range("km2_per_day", row.km2_per_day, 1e-6, 1e6)
    yield from _twice("productivity", (f"{row.method} 1:{row.scale}" for row in campaign.productivity))
    yield from _weights(campaign)
    if not campaign.crews:
        yield CampaignError("no_crew")
    yield from _twice("crews", (crew.code for crew in campaign.crews))
    for crew in campaign.crews:
        yield from crew_problems(crew, campaign.season)
    if not campaign.stops:
        yield CampaignError("no_stops")
    yield from _twice("stops", (stop.key for stop in campaign.stops))
    for stop in campaign.stops:
        yield from _stop(stop, campaign)
    yield from _citations(campaign)


def remarks(campaign: Campaign) -> Iterator[CampaignError]:
    """What a plan can be made in spite of, and somebody may have meant otherwise.

    The reasons: ``partly_outside`` (a crew's own days, ``first`` to ``last``), ``closed_outside`` (its closed days) and
    ``stop_outside`` (the days on which a stop is open, none of them in the season).
    """
    for crew in campaign.crews:
        yield from crew_remarks(crew, campaign.season)
    season = Days(campaign.season.first, campaign.season.last)
    for stop in campaign.stops:
        if stop.open_days is not None and _apart(stop.open_days, season):
            yield _told("stop_outside", stop.open_days, stop=stop.label)


def crew_remarks(crew: Crew, season: Season) -> Iterator[CampaignError]:
    """The remarks on one crew."""
    whole = Days(season.first, season.last)
    own = crew.season or whole
    of = {"crew": crew.name or crew.code}
    if own.last < own.first or _apart(own, whole):
        return  # a problem already
    if own.first < whole.first or own.last > whole.last:
        yield _told("partly_outside", own, **of)
    for days in crew.forbidden:
        if _apart(days, own) or _apart(days, whole):
            yield _told("closed_outside", days, **of)


def _apart(days: Days, others: Days) -> bool:
    return days.last < others.first or days.first > others.last


def _told(reason: str, days: Days, **of: str) -> CampaignError:
    return CampaignError(reason, first=days.first.isoformat(), last=days.last.isoformat(), **of)


def _season(season: Season) -> Iterator[CampaignError]:
    yield from _days(Days(season.first, season.last), "season")
    if (season.last - season.first).days >= _LONGEST_SEASON:
        yield CampaignError("season_long", first=season.first.isoformat(), last=season.last.isoformat())
    yield from _in_range("lost_share", season.lost_share, 0.0, 1.0)
    for loss in season.lost_by_month:
        yield from _in_range("month", loss.month, 1, 12)
        yield from _in_range("lost_share", loss.share, 0.0, 1.0)
    yield from _twice("lost_by_month", (str(loss.month) for loss in season.lost_by_month))
    for days in season.forbidden:
        yield from _days(days, "forbidden")


def crew_problems(crew: Crew, season: Season) -> Iterator[CampaignError]:
    """Those of the :func:`problems` that one crew has."""
    of = {"crew": crew.name or crew.code}
    if not crew.code:
        yield CampaignError("no_code", **of)
    if crew.base is None:
        yield CampaignError("no_base", **of)
    elif not _on_earth(crew.base.lon, crew.base.lat):
        yield CampaignError("position", name=crew.base.name or crew.base.code, **of)
    ranges = {
        "people": (1, 10_000),
        "km_per_day": (1.0, 5_000.0),
        "hours_per_day": (0.5, 24.0),
        "speed_kmh": (0.5, 500.0),
        "nights_out": (0, _LONGEST_SEASON),
        "day_starts": (0, _DAY_MINUTES - crew.hours_per_day * 60.0),
    }
    for name, (low, high) in ranges.items():
        yield from _in_range(name, getattr(crew, name), low, high, **of)
    if crew.fuel_l_100km is not None:
        yield from _in_range("fuel_l_100km", crew.fuel_l_100km, 0.0, 1e6, **of)
    for day in crew.days_off:
        yield from _in_range("days_off", day, 1, 7, **of)
    for days in (*([crew.season] if crew.season else []), *crew.forbidden):
        yield from _days(days, "crew", **of)
    if crew.season and season.first <= season.last and _apart(crew.season, Days(season.first, season.last)):
        if crew.season.first <= crew.season.last:
            yield _told("outside_season", crew.season, **of)
    elif not _has_days(crew, season):
        yield CampaignError("no_days", **of)


def _has_days(crew: Crew, season: Season) -> bool:
    """Whether a crew has a day on which it would work in good weather."""
    own = crew.season or Days(season.first, season.last)
    if own.last < own.first or season.last < season.first:
        return True  # told of already
    first, last = max(own.first, season.first), min(own.last, season.last)
    closed = (*season.forbidden, *crew.forbidden)
    return any(
        day.isoweekday() not in crew.days_off and not any(day in days for days in closed) and season.lost(day.month) < 1
        for number in range((last - first).days + 1)
        for day in [first.fromordinal(first.toordinal() + number)]
    )


def _stop(stop: Stop, campaign: Campaign) -> Iterator[CampaignError]:
    of = {"stop": stop.label}
    if stop.kind not in STOP_KINDS:
        yield CampaignError("kind", value=stop.kind, **of)
    if not _on_earth(stop.lon, stop.lat):
        yield CampaignError("position", name=stop.label, **of)
    yield from _in_range("unmapped_km2", stop.unmapped_km2, 0.0, 1e9, **of)
    if stop.minutes is not None:
        yield from _in_range("minutes", stop.minutes, 0.0, 1e6, **of)
    elif stop.kind == SHEET and campaign.km2_per_day(stop) is None:
        yield CampaignError("no_productivity", method=stop.method, scale=str(stop.scale), **of)
    if stop.open_days is not None:
        yield from _days(stop.open_days, "open_days", **of)


def _citations(campaign: Campaign) -> Iterator[CampaignError]:
    stops = {stop.key for stop in campaign.stops}
    crews = {crew.code for crew in campaign.crews}
    for key in campaign.must_visit:
        if key not in stops:
            yield CampaignError("unknown_stop", name="must_visit", stop=key)
    for lock in campaign.locks:
        if lock.stop not in stops:
            yield CampaignError("unknown_stop", name="locks", stop=lock.stop)
        if lock.crew not in crews:
            yield CampaignError("unknown_crew", name="locks", crew=lock.crew)
    yield from _twice("locks", (lock.stop for lock in campaign.locks))


def _weights(campaign: Campaign) -> Iterator[CampaignError]:
    weights = campaign.weights
    for name in ("unmapped", "targets", "access"):
        yield from _in_range(name, getattr(weights, name), 0.0, 1e6)
    for name in ("statuses", "confidences", "commodities"):
        for weight in getattr(weights, name):
            yield from _in_range(f"{name}: {weight.name}", weight.value, 0.0, 1e6)
        yield from _twice(name, (weight.name for weight in getattr(weights, name)))


def _days(days: Days, name: str, **of: str) -> Iterator[CampaignError]:
    if days.last < days.first:
        yield CampaignError("dates", name=name, first=days.first.isoformat(), last=days.last.isoformat(), **of)


def _in_range(name: str, value: float, low: float, high: float, **of: str) -> Iterator[CampaignError]:
    if not low <= value <= high:  # NaN too
        yield CampaignError("range", name=name, value=f"{value:g}", low=f"{low:g}", high=f"{high:g}", **of)


def _twice(name: str, values: Iterable[str]) -> Iterator[CampaignError]:
    for value, count in Counter(values).items():
        if count > 1:
            yield CampaignError("duplicate", name=name, value=value)


def _on_earth(lon: float, lat: float) -> bool:
    return math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90
