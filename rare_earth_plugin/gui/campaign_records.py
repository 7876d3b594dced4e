"""Inputs of a campaign as records of a table, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..core.campaign import Base, Crew, Days, MonthLoss, Productivity, Weight, Weights
from ..core.programme import METHODS
from ..core.sheets import SCALES
from ..map import formats
from ..map.names import commodity_name, method_name, status_name
from ..store.languages import spoken
from .record_table import CHOICE, DATE, NUMBER, TEXT, WHOLE, Column, days_in, weekday_numbers

translate = QCoreApplication.translate

Record = dict[str, Any]
_PLAIN = ("name", "people", "vehicle", "km_per_day", "hours_per_day", "speed_kmh", "nights_out")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
STATUS, CONFIDENCE, COMMODITY = "status", "confidence", "commodity"
_GROUPS = {STATUS: "statuses", CONFIDENCE: "confidences", COMMODITY: "commodities"}


def crew_columns() -> list[Column]:
    """The columns of the crews."""
    return [
        Column("code", translate("CampaignCrews", "Code"), is_fixed=True),
        Column("name", translate("CampaignCrews", "Name"), width=92),
        Column("base", translate("CampaignCrews", "Base"), CHOICE, width=110),
        Column("people", translate("CampaignCrews", "People"), WHOLE, 1, 99),
        Column("vehicle", translate("CampaignCrews", "Vehicle"), width=90),
        Column("km_per_day", translate("CampaignCrews", "Km per day"), NUMBER, 1, 2000, 0),
        Column("hours_per_day", translate("CampaignCrews", "Hours per day"), NUMBER, 1, 24, 1),
        Column("speed_kmh", translate("CampaignCrews", "Km/h"), NUMBER, 1, 200, 0),
        Column(
            "nights_out",
            translate("CampaignCrews", "Nights out"),
            WHOLE,
            0,
            180,
            tip=translate("CampaignCrews", "Most nights in a row away from the base; 0 comes back every evening"),
        ),
        Column(
            "days_off",
            translate("CampaignCrews", "Days off"),
            TEXT,
            tip=translate("CampaignCrews", "Weekdays on which the crew rests: 1 Monday to 7 Sunday, such as 67"),
        ),
        Column(
            "fuel_l_100km",
            translate("CampaignCrews", "Fuel, l/100 km"),
            NUMBER,
            0,
            500,
            1,
            tip=translate("CampaignCrews", "0 for the rate of the campaign"),
        ),
    ]


def crew_record(crew: Crew) -> Record:
    """A crew as a record."""
    record: Record = {name: getattr(crew, name) for name in ("code", *_PLAIN)}
    record["base"] = crew.base.code if crew.base else None
    record["days_off"] = "".join(map(str, crew.days_off))
    record["fuel_l_100km"] = crew.fuel_l_100km or 0.0
    return record


def crews_of(records: Sequence[Record], crews: Sequence[Crew], bases: Sequence[Base]) -> tuple[Crew, ...]:
    """Crews from records; what the table does not show stays as it was."""
    known = {crew.code: crew for crew in crews}
    places = {base.code: base for base in [*(crew.base for crew in crews if crew.base), *bases]}
    found = []
    for record in records:
        crew = known.get(record["code"]) or Crew(record["code"], record["name"])
        changed = replace(
            crew,
            **{name: record[name] for name in _PLAIN},
            base=places.get(record["base"]),
            days_off=weekday_numbers(record["days_off"]),
            fuel_l_100km=record["fuel_l_100km"] or None,
        )
        found.append(changed)
    return tuple(found)


def new_crew(records: Sequence[Record], bases: Sequence[Base]) -> Record:
    """One more crew, like the last one but for its own days and methods; the first at the first base."""
    taken = {record["code"] for record in records}
    codes = [*_LETTERS, *(f"{letter}{number}" for number in range(2, 9) for letter in _LETTERS)]
    code = next(code for code in codes if code not in taken)
    name = translate("CampaignCrews", "Crew {code}").format(code=code)
    if records:
        return {**records[-1], "code": code, "name": name}
    return crew_record(Crew(code, name, bases[0] if bases else None))


def base_choices(bases: Sequence[Base]) -> list[tuple[str, Any]]:
    """Bases to choose from, and none."""
    return [(translate("CampaignCrews", "no base"), None), *((base.name, base.code) for base in bases)]


# -- days and weather ---------------------------------------------------------------------------------------------


def day_columns() -> list[Column]:
    """First and last day of a span."""
    return [
        Column("first", translate("CampaignInputs", "From"), DATE, width=100),
        Column("last", translate("CampaignInputs", "Until"), DATE, width=100),
    ]


def days_records(spans: Sequence[Days]) -> list[Record]:
    """Spans of days as records."""
    return [{"first": span.first, "last": span.last} for span in spans]


def spans_of(records: Sequence[Record]) -> tuple[Days, ...]:
    """Spans of days from records."""
    return tuple(Days(first, last) for first, last in days_in(records))


def month_columns() -> list[Column]:
    """A month and its share of lost days in percent."""
    names = spoken().locale
    months = tuple((names.standaloneMonthName(month), month) for month in range(1, 13))
    return [
        Column("month", translate("CampaignInputs", "Month"), CHOICE, choices=months, width=100),
        Column("share", translate("CampaignInputs", "Lost days, %"), NUMBER, 0, 100, 0),
    ]


def month_records(losses: Sequence[MonthLoss]) -> list[Record]:
    """Losses of months as records."""
    return [{"month": loss.month, "share": 100.0 * loss.share} for loss in losses]


def losses_of(records: Sequence[Record]) -> tuple[MonthLoss, ...]:
    """Losses of months from records; of one month the last counts."""
    return tuple(MonthLoss(*pair) for pair in {row["month"]: row["share"] / 100.0 for row in records}.items())


# -- productivity and weights ---------------------------------------------------------------------------------------


def productivity_columns() -> list[Column]:
    """Method, scale and km2 of a crew-day."""
    return [
        Column("method", translate("CampaignInputs", "Method"), CHOICE, choices=method_choices(), width=130),
        Column("scale", translate("CampaignInputs", "Scale"), CHOICE, choices=scale_choices(), width=96),
        Column("km2_per_day", translate("CampaignInputs", "km² per crew-day"), NUMBER, 0.1, 10_000, 1),
    ]


def method_choices() -> tuple[tuple[str, Any], ...]:
    """Methods to choose from."""
    return tuple((method_name(method), method) for method in METHODS)


def scale_choices() -> tuple[tuple[str, Any], ...]:
    """Scales to choose from, the finest first."""
    return tuple((formats.scale(scale), scale) for scale in sorted(SCALES))


def productivity_records(rows: Sequence[Productivity]) -> list[Record]:
    """Productivity as records."""
    return [{"method": row.method, "scale": row.scale, "km2_per_day": row.km2_per_day} for row in rows]


def productivity_of(records: Sequence[Record]) -> tuple[Productivity, ...]:
    """Productivity from records; of one method and scale the last counts."""
    rows = {(row["method"], row["scale"]): row["km2_per_day"] for row in records}
    return tuple(Productivity(method, scale, km2) for (method, scale), km2 in rows.items())


def weight_columns() -> list[Column]:
    """What has a weight, and the weight."""
    return [
        Column("text", translate("CampaignInputs", "What counts"), is_fixed=True, width=190),
        Column("value", translate("CampaignInputs", "Weight"), NUMBER, 0, 1000, 2),
    ]


def weight_records(weights: Weights) -> list[Record]:
    """All weights of a proposal as records, the general ones first."""
    general = {
        "unmapped": translate("CampaignInputs", "100 unmapped km²"),
        "targets": translate("CampaignInputs", "a target of full priority"),
        "access": translate("CampaignInputs", "less for 100 km from the base"),
    }
    records: list[Record] = [
        {"group": "", "name": name, "text": text, "value": getattr(weights, name)} for name, text in general.items()
    ]
    names = {STATUS: status_name, CONFIDENCE: str, COMMODITY: _commodity}
    texts = {
        STATUS: translate("CampaignInputs", "status {name}"),
        CONFIDENCE: translate("CampaignInputs", "confidence {name}"),
        COMMODITY: translate("CampaignInputs", "commodity {name}"),
    }
    for group, attribute in _GROUPS.items():
        for weight in getattr(weights, attribute):
            text = texts[group].format(name=names[group](weight.name))
            records.append({"group": group, "name": weight.name, "text": text, "value": weight.value})
    return records


def _commodity(name: str) -> str:
    return translate("CampaignInputs", "any other") if name == "other" else commodity_name(name)


def weights_of(records: Sequence[Record]) -> Weights:
    """Weights from records."""
    general: Mapping[str, float] = {row["name"]: row["value"] for row in records if not row["group"]}
    grouped = {
        attribute: tuple(Weight(row["name"], row["value"]) for row in records if row["group"] == group)
        for group, attribute in _GROUPS.items()
    }
    return Weights(**general, **grouped)
