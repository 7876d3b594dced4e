"""The status history against the rows, and what a programme holds against its published figures."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .atoms import areas_m2
from .checked import NOTE, WARNING, CheckedProgramme, CheckedTable, Event, Finding, Limits
from .kernel import Kernel, KernelError
from .programme import Figure
from .status import BY_TABLE
from .validation_geometry import Shapes

_COUNTED = {"zones_count": "zone", "targets_count": "target"}
_AREAS = {"zones_area": "zone", "territory_official": "territory"}
_REPLACED = "superseded"


def check_history(table: CheckedTable, events: Sequence[Event]) -> Iterator[Finding]:
    """Each row's events one after the other: days in order, each beginning where the last ended, moves allowed.

    The status of the row must be the one that the history ends with, unless edits are still to be saved.
    """
    cycle = BY_TABLE[table.name]
    by_row: dict[str, list[Event]] = {}
    for event in events:
        by_row.setdefault(event.row_key, []).append(event)
    for place, (key, status) in enumerate(zip(table.keys, table.column("status"))):
        mine = by_row.get(key, [])
        current, latest = "", None
        seen: list[str] = []
        for number, event in enumerate(mine):
            if number and event.old != current:
                yield table.finding("history_gap", WARNING, place, before=current, old=event.old, new=event.new)
            elif number and event.new in cycle.states and event.new not in cycle.allowed_moves(current or None, seen):
                yield table.finding("history_move", WARNING, place, old=current, new=event.new)
            if latest is not None and event.day is not None and event.day < latest:
                facts: dict[str, Any] = {"new": event.new, "day": event.day, "latest": latest}
                yield table.finding("history_order", WARNING, place, **facts)
            latest = _later(latest, event.day)
            seen.append(current)
            current = event.new
        if table.edited or not key:
            continue
        if mine and current != str(status or ""):
            yield table.finding("history_end", WARNING, place, status=str(status or ""), last=current)
        elif not mine and status:
            yield table.finding("history_missing", NOTE, place, status=str(status))


def _later(first: datetime.date | None, second: datetime.date | None) -> datetime.date | None:
    return max((day for day in (first, second) if day is not None), default=None)


def check_figures(
    programme: CheckedProgramme, shapes: dict[str, Shapes], kernel: Kernel, limits: Limits
) -> Iterator[Finding]:
    """Counts and areas against what was published; the figures are data of the programme, none is known here."""
    figures: dict[str, Figure] = {figure.key: figure for figure in programme.figures if figure.value is not None}
    for key, name in _COUNTED.items():
        if key in figures and name in programme.tables:
            table, stated = programme.tables[name], figures[key].value
            # What has been replaced stands for the same thing as its successor.
            count = sum(status != _REPLACED for status in table.column("status"))
            if stated is not None and count != stated:
                yield _published("count", table, figures[key], count=count, stated=stated)
    for key, name in _AREAS.items():
        if key in figures and name in shapes:
            stated, km2 = figures[key].value, _united_km2(shapes[name], kernel)
            if stated and km2 is not None and abs(km2 - stated) > limits.declared_share * stated:
                facts: dict[str, Any] = {"km2": km2, "stated": stated, "share": (km2 - stated) / stated}
                yield _published("area", programme.tables[name], figures[key], **facts)


def _published(what: str, table: CheckedTable, figure: Figure, **facts: Any) -> Finding:
    told = {"source": figure.source, "as_of": figure.as_of, **facts}
    return Finding(f"figure_{what}", WARNING, table.name, code=figure.key, facts=told)


def _united_km2(shapes: Shapes, kernel: Kernel) -> float | None:
    """Area that the rows hold together, overlaps once; ``None`` where the geometry library gives up."""
    used = np.array([status != _REPLACED for status in shapes.table.column("status")], dtype=bool)
    usable = shapes.geometries[used & ~kernel.is_empty(shapes.geometries)]
    whole = np.full(1, None, dtype=object)
    try:
        whole[0] = kernel.union(usable)
        return float(areas_m2(whole, kernel)[0]) / 1e6
    except KernelError:
        return None
