"""Tables and lists of facts that stand beside a map, as texts in the language of the moment."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import Any

from ..core.commodities import split_commodities
from ..core.ledger import Row
from ..core.status import BY_TABLE, DISPLAY_GROUPS, UNKNOWN_GROUP
from ..store.languages import translate
from . import formats
from .layout_contents import Contents, LayoutError, Site, features
from .names import field_name, group_name, method_name, status_name

Facts = list[tuple[str, str]]


# -- tables, the first row their header -----------------------------------------------------------------------------


def status_table(contents: Contents) -> list[list[str]]:
    """How many zones and targets stand in which group, and how many in all."""
    counts = {role: Counter[str]() for role in ("zone", "target")}
    for role, counter in counts.items():
        groups = BY_TABLE[role].groups
        for feature in features(contents.layers.get(role)):
            counter[groups.get(str(feature["status"]), UNKNOWN_GROUP)] += 1
    rows = [[translate("Layouts", "Status"), translate("Layouts", "Zones"), translate("Layouts", "Targets")]]
    for group in (*DISPLAY_GROUPS, UNKNOWN_GROUP):
        numbers = [counter[group] for counter in counts.values()]
        if group != UNKNOWN_GROUP or any(numbers):
            rows.append([group_name(group), *map(formats.number, numbers)])
    totals = [sum(counter.values()) for counter in counts.values()]
    return [*rows, [translate("Layouts", "In all"), *map(formats.number, totals)]]


def region_table(contents: Contents) -> list[list[str]]:
    """The ledger by oblasts."""
    rows = [_ledger_header(translate("Layouts", "Oblast"))]
    for row in contents.account.ledger.regions if contents.account else ():
        name = translate("Layouts", "outside the oblasts") if row.kind == "outside" else row.name
        if row.kind != "outside" or row.area_km2 > 0.5:
            rows.append([name, *_ledger_numbers(row)])
    return rows if len(rows) > 1 else []


def zone_table(contents: Contents) -> list[list[str]]:
    """Zones with their status and what is mapped of them at 1:50 000."""
    header = [
        field_name("code"),
        field_name("name"),
        translate("Layouts", "Status"),
        translate("Layouts", "km²"),
        translate("Layouts", "mapped"),
    ]
    rows = [header]
    known = {row.key: row for row in contents.account.zone_rows_at_scale} if contents.account else {}
    try:
        sites = contents.sites("zone")
    except LayoutError:
        return []
    for site in sites:
        row = known.get(site.key)
        area = formats.number(row.area_km2) if row else translate("Layouts", "not drawn") if not site.is_drawn else ""
        share = formats.percent(row.covered_pct) if row else ""
        rows.append([site.code, site.name, status_name(site.status), area, share])
    return rows


def _ledger_header(unit: str) -> list[str]:
    return [unit, translate("Layouts", "area"), translate("Layouts", "mapped"), translate("Layouts", "left"), "%"]


def _ledger_numbers(row: Row) -> list[str]:
    numbers = [formats.number(value) for value in (row.area_km2, row.covered_km2, row.remaining_km2)]
    return [*numbers, formats.number(row.covered_pct, 1)]


# -- facts of a site ------------------------------------------------------------------------------------------------


def site_facts(contents: Contents, site: Site) -> Facts:
    """Names and values of what is known about a zone or a target."""
    values = site.values
    facts = [(translate("Layouts", "Status"), _status_since(site))]
    row = contents.row_of(site)
    if site.role == "zone":
        method, scale = values.get("method"), values.get("scale")
        survey = ", ".join(
            part
            for part in (method_name(str(method)) if method else "", f"1:{formats.number(scale)}" if scale else "")
            if part
        )
        facts.append((translate("Layouts", "Survey"), survey))
        facts.append((field_name("declared_km2"), formats.number(values.get("declared_km2"))))
        facts += [(field_name(name), _day(values.get(name))) for name in ("started_on", "due_on", "accepted_on")]
        facts += [(field_name(name), str(values.get(name) or "")) for name in ("contractor", "report_no")]
    else:
        commodities = ", ".join(split_commodities(str(values.get("commodities") or "")))
        facts.append((field_name("commodities"), commodities))
        category = str(values.get("category") or "")
        note = translate("Layouts", "{category} (a forecast, not a KAZRC resource)").format(category=category)
        facts.append((field_name("category"), note if category[:1] in ("P", "Р") else category))
        facts.append((field_name("confidence"), str(values.get("confidence") or "")))
        facts.append((field_name("position_km"), formats.number(values.get("position_km"))))
        facts.append((field_name("licence_no"), str(values.get("licence_no") or "")))
    if row is not None:
        facts.append((translate("Layouts", "Area drawn"), formats.area(row.area_km2)))
    facts.append((field_name("source"), str(values.get("source") or "")))
    return [(name, value) for name, value in facts if value]


def _status_since(site: Site) -> str:
    name, day = status_name(site.status), _day(site.values.get("status_on"))
    return translate("Layouts", "{status} since {date}").format(status=name, date=day) if day else name


def _day(value: Any) -> str:
    """A date, or the text that stands in its place."""
    if isinstance(value, datetime.date):
        return formats.date(value)
    try:
        return formats.date(datetime.date.fromisoformat(str(value))) if value else ""
    except ValueError:
        return str(value)
