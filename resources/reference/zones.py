"""Rows and histories of the illustrative zones."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np

from rare_earth_plugin.core.geodesy import area_m2

from .cells import SHEETS, Cell, outline
from .history import Detour, Move, events, move_columns, moves
from .sources import DISCLAIMER, ILLUSTRATIVE, chance, identity
from .zone_table import PLANS, ZonePlan

CALENDAR = {
    "proposed": (-2, 10, 5),
    "selected": (-1, 2, 10),
    "designed": (-1, 6, 15),
    "contracted": (-1, 10, 20),
    "airborne": (0, 4, 15),
    "fieldwork": (0, 6, 1),
    "compilation": (0, 10, 10),
    "submitted": (1, 3, 20),
    "accepted": (1, 6, 10),
    "released": (1, 9, 25),
}
"""Step -> year relative to the field season, month, day at the earliest."""
_SPREAD_DAYS = 20
SCALE = 50_000


def cells_of(plan: ZonePlan) -> list[Cell]:
    """1:50 000 sheets of a zone as grid cells."""
    lon, degrees, minutes = plan.corner
    west, top = round(lon * SHEETS.columns), degrees * SHEETS.rows + minutes // 10 - 1
    return [
        (west + right, top - down)
        for down, line in enumerate(plan.shape)
        for right, mark in enumerate(line)
        if mark == "#"
    ]


def code_of(plan: ZonePlan) -> str:
    """Code of a zone, as ``RE-07``."""
    return f"RE-{plan.number:02d}"


def uuid_of(plan: ZonePlan) -> str:
    """UUID of a zone, which footprints cite."""
    return identity("zone", code_of(plan))


def history_of(plan: ZonePlan) -> list[Move]:
    """Dated moves of a zone."""
    steps = []
    for step, (years, month, day) in CALENDAR.items():
        late = plan.late_days + int(chance("zone", plan.number, step) * _SPREAD_DAYS)
        steps.append((step, datetime.date(plan.season + years, month, day) + datetime.timedelta(days=late)))
    return moves(steps, plan.status, [Detour(*detour) for detour in plan.detours])


def build() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Rows of ``zone`` and their rows of ``status_event``."""
    rows, happened = [], []
    for plan in PLANS:
        history = history_of(plan)
        row = _row(plan, history)
        rows.append(row)
        happened += events("zone", row, history)
    return rows, happened


def _row(plan: ZonePlan, history: list[Move]) -> dict[str, Any]:
    cells = cells_of(plan)
    geometry = outline(cells, SHEETS)
    first = {move.status: move.on for move in reversed(history)}
    done = plan.status in ("accepted", "released")
    return {
        "geom": geometry,
        "uuid": uuid_of(plan),
        "code": code_of(plan),
        "name": f"{plan.province}: {plan.place}",
        "method": plan.method,
        "scale": SCALE,
        "declared_km2": round(float(area_m2(np.array([geometry]))[0]) / 1e6, 1),
        "started_on": first.get("contracted"),
        "due_on": datetime.date(plan.season + 1, 12, 31) if "contracted" in first else None,
        "accepted_on": first["accepted"] if done else None,
        "contractor": None,
        "report_no": f"ILLUSTRATIVE-{first['released'].year}-{code_of(plan)}" if plan.status == "released" else None,
        "note": f"{DISCLAIMER} {len(cells)} whole sheets of 1:50 000 (15' x 10' in WGS 84 numbers) around "
        f"{plan.occurrence}. Status and dates are invented.",
        **move_columns(history),
        "source": f"Drawn for the reference programme around {plan.occurrence}",
        "geometry_source": ILLUSTRATIVE,
    }
