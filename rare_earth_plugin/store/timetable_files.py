"""A plan as files: its timetable as a table, and campaign and plan together as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Union

from qgis.core import Qgis

from ..core.campaign import Campaign
from ..core.campaign_json import write_campaign
from ..core.plan import CrewDay, Plan, Visit, write_plan
from .drafts import draft_of
from .languages import translate
from .locations import plugin_version
from .table_files import Sheet, TableFileError, write_tables

_TEXTS = ("crew", "day", "kind", "start", "end", "stop", "name", "stop_kind", "camp")
_NUMBERS = ("number", "trip", "km", "driving_h", "work_h", "km2", "part", "parts", "lon", "lat")
_STOP_TEXTS, _STOP_NUMBERS = ("stop", "name", "kind", "reason"), ("number", "unmapped_km2", "lon", "lat")
_TOTALS = (
    *("trips", "sheets", "targets", "km2", "km", "crew_days", "work_days", "spare_days"),
    *("camp_nights", "fuel_l", "cost"),
)
_Cells = list[Union[str, float, None]]


def write_timetable(path: str | Path, campaign: Campaign, plan: Plan, source: str, illustrative: bool) -> list[Path]:
    """Write the timetable: a JSON file, or a table (XLSX with several sheets, CSV with further files beside it).

    A row is a visit on a day, or a day without one. A JSON file holds campaign and plan whole, for another program.

    :param source: the programme's file.
    :raises TableFileError: ``format``, ``not_writable`` or ``not_read_back``.
    """
    target = Path(path)
    if target.suffix.lower() == ".json":
        return [_write_json(target, campaign, plan)]
    sheets = (
        Sheet("timetable", _TEXTS, _NUMBERS, _day_rows(campaign, plan)),
        Sheet("not_placed", _STOP_TEXTS, _STOP_NUMBERS, _unplaced_rows(campaign, plan)),
        Sheet("totals", ("crew",), ("number", *_TOTALS), _totals_rows(campaign, plan)),
        Sheet("about", ("item", "text"), ("number",), _about(campaign, source, illustrative)),
    )
    # Of a sheet without rows nobody can tell whether its heading is one.
    return write_tables(target, (sheets[0], *(sheet for sheet in sheets[1:] if sheet.rows)))


def plan_json(campaign: Campaign, plan: Plan) -> str:
    """Campaign and plan as one JSON text."""
    both = {"campaign": json.loads(write_campaign(campaign)), "plan": json.loads(write_plan(plan))}
    return json.dumps(both, ensure_ascii=False, indent=1)


def _write_json(target: Path, campaign: Campaign, plan: Plan) -> Path:
    text = plan_json(campaign, plan)
    try:
        with draft_of(target) as draft:
            draft.write_text(text, encoding="utf-8")
            if draft.read_text(encoding="utf-8") != text:
                raise TableFileError("not_read_back", target)
    except OSError as error:
        raise TableFileError("not_writable", target, error.strerror or "") from error
    return target


def _day_rows(campaign: Campaign, plan: Plan) -> list[_Cells]:
    names = {crew.code: crew.name or crew.code for crew in campaign.crews}
    rows: list[_Cells] = []
    for day in plan.days:
        for visit in day.visits or (None,):
            rows.append(_day_row(campaign, names, day, visit, len(rows) + 1))
    return rows


def _day_row(campaign: Campaign, names: dict[str, str], day: CrewDay, visit: Visit | None, number: int) -> _Cells:
    stop = next((one for one in campaign.stops if visit is not None and one.key == visit.stop), None)
    is_first = visit is None or visit == day.visits[0]  # what belongs to the day stands once, so that sums are right
    texts: _Cells = [
        names.get(day.crew, day.crew),
        day.day.isoformat(),
        day.kind,
        clock(visit.start if visit else day.start),
        clock(visit.end if visit else day.end),
        stop.label if stop else "",
        stop.name if stop else "",
        stop.kind if stop else "",
        "camp" if day.camp else "base",
    ]
    numbers: _Cells = [
        number,
        day.trip,
        round(day.km, 1) if is_first else 0.0,
        round(day.driving_minutes / 60, 2) if is_first else 0.0,
        round((visit.end - visit.start) / 60, 2) if visit else 0.0,
        round(visit.km2, 3) if visit else 0.0,
        visit.part if visit else None,
        visit.parts if visit else None,
        stop.lon if stop else None,
        stop.lat if stop else None,
    ]
    return [*texts, *numbers]


def clock(minutes: float) -> str:
    """Minutes of the day as 08:30; what passes midnight goes on counting."""
    whole = round(minutes)
    return f"{whole // 60:02d}:{whole % 60:02d}"


def _unplaced_rows(campaign: Campaign, plan: Plan) -> list[_Cells]:
    by_key = {stop.key: stop for stop in campaign.stops}
    rows: list[_Cells] = []
    for number, one in enumerate(plan.unplaced, start=1):
        stop = by_key[one.stop]
        rows.append([stop.label, stop.name, stop.kind, one.reason, number, stop.unmapped_km2, stop.lon, stop.lat])
    return rows


def _totals_rows(campaign: Campaign, plan: Plan) -> list[_Cells]:
    names = {crew.code: crew.name or crew.code for crew in campaign.crews}
    rows: list[_Cells] = []
    for number, row in enumerate(plan.totals, start=1):
        rows.append([names.get(row.crew, row.crew), number, *(float(getattr(row, name)) for name in _TOTALS)])
    return rows


def _about(campaign: Campaign, source: str, illustrative: bool) -> list[_Cells]:
    season = campaign.season
    facts = [
        (translate("Timetable", "Campaign"), campaign.name),
        (translate("Timetable", "Season"), f"{season.first.isoformat()} – {season.last.isoformat()}"),
        (translate("Timetable", "Currency"), campaign.rates.currency),
        (translate("Timetable", "Programme"), source),
        (translate("Timetable", "Written by"), f"Rare Earth Survey {plugin_version()}, QGIS {Qgis.version()}"),
    ]
    if illustrative:
        facts.append((translate("Timetable", "Note"), translate("Layer", "ILLUSTRATIVE GEOMETRY — not official")))
    return [[item, text, number] for number, (item, text) in enumerate(facts, start=1)]
