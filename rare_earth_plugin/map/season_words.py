"""A planned season in words and tables, in the language of the moment."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Mapping

from ..core.campaign import SHEET, Campaign, Crew, Season, Stop
from ..core.crew_book import Pause, is_at
from ..core.plan import (
    CLOSED,
    LOCK,
    NO_CREW,
    NO_DAYS,
    OPEN_SHORT,
    READY,
    REST,
    SEASON_SHORT,
    TOO_LONG,
    UNREACHABLE,
    WEATHER,
    CrewDay,
    Plan,
    Position,
    Visit,
)
from ..core.stints import by_stop
from ..store.languages import NARROW_NO_BREAK, spoken, translate
from . import formats
from .layout_tables import Facts
from .names import method_name, status_name

Rows = list[list[str]]
TOTALS_NUMBERS = (2, 3, 4, 5, 6, 7, 8, 9, 10)
STOPS_NUMBERS = (4, 5)


def season_facts(campaign: Campaign) -> Facts:
    """When a season is, and what is left out of it."""
    season = campaign.season
    facts = [
        (translate("Season", "Season"), span(season.first, season.last)),
        (translate("Season", "Weather"), _weather(season)),
    ]
    closed = ", ".join(span(days.first, days.last) for days in season.forbidden)
    facts.append((translate("Season", "No work on"), closed))
    return [(name, value) for name, value in facts if value]


def _weather(season: Season) -> str:
    shares = {season.lost(month) for month in range(season.first.month, season.last.month + 1)} or {season.lost_share}
    low, high = formats.percent(100 * min(shares)), formats.percent(100 * max(shares))
    if low == high:
        return translate("Season", "{share} of the days are kept in reserve").format(share=low)
    text = translate("Season", "{low} to {high} of the days are kept in reserve, by month")
    return text.format(low=low, high=high)


def span(first: datetime.date, last: datetime.date) -> str:
    """From one day to another."""
    return formats.date(first) if first == last else f"{formats.date(first)} – {formats.date(last)}"


def weekday(day: datetime.date) -> str:
    """Its name."""
    return spoken().locale.standaloneDayName(day.isoweekday())


def crew_name(crew: Crew) -> str:
    """What people call a crew."""
    return crew.name or crew.code


def clock(minutes: float) -> str:
    """Minutes of the day as 08:30; what passes midnight goes on counting."""
    whole = round(minutes)
    return f"{whole // 60:02d}:{whole % 60:02d}"


def duration(minutes: float) -> str:
    """Hours and minutes."""
    whole = round(minutes)
    text = translate("Season", "{hours} h {minutes} min")
    return text.format(hours=whole // 60, minutes=f"{whole % 60:02d}").replace(" ", NARROW_NO_BREAK)


def money(value: float, currency: str) -> str:
    """A sum with its currency."""
    return f"{formats.number(value)} {currency}".strip().replace(" ", NARROW_NO_BREAK)


# -- days and places ------------------------------------------------------------------------------------------------


def day_kind_name(kind: str) -> str:
    """Name of a kind of day; the code itself for one that is not known."""
    return {
        REST: translate("Season", "day off"),
        WEATHER: translate("Season", "in reserve for weather"),
        CLOSED: translate("Season", "no work allowed"),
        READY: translate("Season", "nothing planned"),
    }.get(kind, kind)


def pause_line(pause: Pause) -> str:
    """When, what, and where the crew sleeps."""
    if pause.camp:
        text = translate("Season", "{days}: {kind}, in camp")
    else:
        text = translate("Season", "{days}: {kind}, at the base")
    return text.format(days=span(pause.first, pause.last), kind=day_kind_name(pause.kind))


def place_name(crew: Crew, place: Position, stops: Mapping[str, Stop]) -> str:
    """Where a crew wakes or sleeps: its base, or the camp beside a stop."""
    base = crew.base
    if base is not None and is_at(place, base.lon, base.lat):
        return translate("Season", "Base {name}").format(name=base.name or base.code)
    beside = next((stop for stop in stops.values() if is_at(place, stop.lon, stop.lat)), None)
    if beside is None:
        return translate("Season", "Camp")
    return translate("Season", "Camp at {stop}").format(stop=beside.label)


def task(stop: Stop, visit: Visit, codes: Mapping[str, str], note: str = "") -> str:
    """What is to be done at a stop on a day.

    :param codes: UUID of a target -> its code.
    :param note: what people wrote down for the stop.
    """
    parts = []
    if stop.kind == SHEET:
        method, scale = method_name(stop.method), formats.scale(stop.scale)
        text = translate("Season", "{method}, {scale}: {area} to map")
        parts.append(text.format(method=method, scale=scale, area=formats.area(visit.km2)))
    else:
        name = stop.name if stop.name != stop.label else ""
        parts.append(translate("Season", "Visit the target {name}").format(name=name).strip())
        parts.append(", ".join(stop.commodities))
        parts.append(status_name(stop.status) if stop.status else "")
    if visit.parts > 1:
        text = translate("Season", "day {part} of {parts}")
        parts.append(text.format(part=formats.number(visit.part), parts=formats.number(visit.parts)))
    inside = ", ".join(sorted((codes.get(key, "") for key in stop.targets), key=formats.natural))
    if inside:
        parts.append(translate("Season", "targets inside: {codes}").format(codes=inside))
    parts.append(note)
    return "; ".join(part for part in parts if part)


def day_title(day: CrewDay) -> str:
    """Weekday and date."""
    name = weekday(day.day)
    return f"{name[:1].upper()}{name[1:]}, {formats.date(day.day)}"


# -- tables, the first row their header -----------------------------------------------------------------------------


def totals_table(campaign: Campaign, plan: Plan) -> Rows:
    """What the season comes to by crew, and for all."""
    crews = {crew.code: crew for crew in campaign.crews}
    rows = [
        [
            translate("Season", "Crew"),
            translate("Season", "Base"),
            translate("Season", "Trips"),
            translate("Season", "Sheets"),
            translate("Season", "Targets"),
            translate("Season", "km²"),
            translate("Season", "km"),
            translate("Season", "Days"),
            translate("Season", "Camp nights"),
            translate("Season", "Fuel, l"),
            translate("Season", "Cost, {currency}").format(currency=campaign.rates.currency),
        ]
    ]
    for row in plan.totals:
        crew = crews.get(row.crew)
        name = crew_name(crew) if crew else row.crew or translate("Season", "All crews")
        base = crew.base.name or crew.base.code if crew and crew.base else ""
        numbers = (row.trips, row.sheets, row.targets, row.km2, row.km, row.crew_days, row.camp_nights)
        rows.append([name, base, *map(formats.number, (*numbers, row.fuel_l, row.cost))])
    return rows


def stops_table(campaign: Campaign, plan: Plan, marks: Mapping[str, str], crew: str = "") -> Rows:
    """The stops of a plan by crew, in the order of their season.

    :param marks: key of a stop -> what it is marked with on the map.
    :param crew: code of the only crew wanted, "" for all.
    """
    stops = {stop.key: stop for stop in campaign.stops}
    order = [crew.code for crew in campaign.crews]
    rows = [
        [
            "№",
            translate("Season", "Stop"),
            translate("Season", "From"),
            translate("Season", "To"),
            translate("Season", "Days"),
            translate("Season", "km²"),
        ]
    ]
    found = {key: stint for key, stint in by_stop(plan).items() if crew in ("", stint.crew)}
    for key in sorted(found, key=lambda key: (order.index(found[key].crew), formats.natural(marks[key]))):
        stint = found[key]
        stop = stops[key]
        name = " ".join(part for part in (stop.label, stop.name if stop.name != stop.label else "") if part)
        area = formats.number(stint.km2, formats.area_decimals(stint.km2)) if stop.kind == SHEET else ""
        days = formats.number(stint.days)
        rows.append([marks[key], name, formats.date(stint.first), formats.date(stint.last), days, area])
    return rows


def unplaced_lines(campaign: Campaign, plan: Plan) -> list[str]:
    """What does not fit, by reason: how many stops, and which."""
    stops = {stop.key: stop for stop in campaign.stops}
    by_reason: dict[str, list[str]] = defaultdict(list)
    for one in plan.unplaced:
        by_reason[one.reason].append(stops[one.stop].label)
    text = translate("Season", "{reason}: {count} – {stops}")
    return [
        text.format(
            reason=_reason(reason),
            count=formats.number(len(labels)),
            stops=", ".join(sorted(labels, key=formats.natural)),
        )
        for reason, labels in by_reason.items()
    ]


def _reason(reason: str) -> str:
    return {
        NO_CREW: translate("Season", "No crew does the method"),
        UNREACHABLE: translate("Season", "No way leads there"),
        NO_DAYS: translate("Season", "No working day on which it is open"),
        TOO_LONG: translate("Season", "Needs more nights out than a crew may spend"),
        OPEN_SHORT: translate("Season", "Open for too few days"),
        SEASON_SHORT: translate("Season", "Season too short"),
        LOCK: translate("Season", "What was agreed cannot hold"),
    }.get(reason, reason)
