"""The surveys of seven decades and the next three years, each with its block, method, scale, dates and status."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .blocks import Pattern, centre, mosaic, scattered
from .cells import Cell
from .extent import Extent
from .history import Detour, Move, moves, workday
from .mapped import Land, bumps, field
from .sources import chance
from .zone_table import PLANS, ZonePlan
from .zones import cells_of, history_of, uuid_of

_LAST_SOVIET_YEAR = 1991
_SUPERSEDED = 6
_OIL_LANDS = ((50.5, 49.5, 1.0, 1.8), (53.5, 47.0, 1.0, 1.6), (53.0, 44.0, 1.0, 1.2))


@dataclass(frozen=True)
class Survey:
    """One footprint before it has geometry.

    :ivar accepted_on: where its area counts as covered.
    """

    cells: list[Cell]
    method: str
    scale: int
    history: list[Move]
    started_on: datetime.date | None = None
    due_on: datetime.date | None = None
    accepted_on: datetime.date | None = None
    zone_uuid: str | None = None


def build(land: Land, extent: Extent) -> list[Survey]:
    """All surveys; the order decides their numbers."""
    first = _first_mapping(land, extent)
    return first + _repeated(extent, first) + _in_zones(extent) + _lately(land, extent) + _ahead(land, extent)


def _old(cells: list[Cell], method: str, scale: int, year: int) -> Survey:
    """A survey of which only the year is known: it counts from 31 December."""
    day = datetime.date(year, 12, 31)
    return Survey(cells, method, scale, [Move(day, "released")], accepted_on=day)


def _done(cells: list[Cell], method: str, scale: int, year: int, day: datetime.date | None = None) -> Survey:
    """A survey since independence, accepted some day of the year; one with a given day has been released too."""
    key = (method, scale, year, *cells[0])
    spring = datetime.date(year, 3, 1)
    accepted = day or workday(spring + datetime.timedelta(days=int(chance("accepted", *key) * 290)))
    started = workday(accepted - datetime.timedelta(days=int(500 + 500 * chance("started", *key))))
    steps = [
        ("contracted", started),
        ("in_work", started + datetime.timedelta(days=60)),
        ("submitted", accepted - datetime.timedelta(days=75)),
        ("accepted", accepted),
        ("released", accepted + datetime.timedelta(days=110)),
    ]
    is_out = day or year < 2015 or (year < 2025 and chance("released", *key) < 0.6)
    history = moves(steps, "released" if is_out else "accepted")
    return Survey(cells, method, scale, history, history[0].on, None, history[3].on)


def _first_mapping(land: Land, extent: Extent) -> list[Survey]:
    """What first covered each sheet to 1991: ore provinces early and by geologists, plains later, in part by others."""
    found = []
    for cells in mosaic(land, extent.early, pair_chance=0.6):
        lon, lat = centre(cells)
        value, luck = field(lon, lat), chance("first", *cells[0])
        year = int(1967 + 34 * (1 - value) + 26 * (chance("year", *cells[0]) - 0.5))
        method, scale = "geological", 200_000
        if bumps(_OIL_LANDS, lon, lat) > 0.55 and luck < 0.55:
            method = "geophysical"
        elif value < 0.75 and luck < 0.5:
            method = "hydrogeological" if luck < 0.36 else "geophysical"
        found.append(_old(cells, method, scale, min(_LAST_SOVIET_YEAR, max(1950, year))))
    return found


_REPEATED: tuple[tuple[str, int, int, int, Pattern], ...] = (
    ("geological", 50_000, 1954, 1991, Pattern("geo50", 72, (6, 6), (3, 3), 1, 1.6)),
    ("geological", 100_000, 1951, 1968, Pattern("geo100", 20, (8, 8), (2, 2), 2, 1.2)),
    ("geological", 200_000, 1998, 2024, Pattern("gdp200", 26, (4, 4), (1, 1), 4, 1.2)),
    ("geophysical", 200_000, 1959, 1990, Pattern("gph200", 24, (16, 12), (2, 2), 4, 0.3)),
    ("geophysical", 100_000, 1964, 1991, Pattern("gph100", 18, (10, 8), (3, 3), 2, 1.2)),
    ("geophysical", 50_000, 1971, 2023, Pattern("gph50", 16, (8, 7), (3, 3), 1, 1.4)),
    ("hydrogeological", 200_000, 1958, 1989, Pattern("hyd200", 34, (8, 8), (1, 1), 4, -0.9)),
    ("geochemical", 200_000, 1972, 1991, Pattern("gch200", 16, (12, 8), (1, 1), 4, 1.2)),
    ("geochemical", 50_000, 1966, 1991, Pattern("gch50", 16, (7, 5), (3, 2), 1, 1.6)),
    ("engineering_geological", 200_000, 1974, 1991, Pattern("eng200", 12, (8, 4), (1, 1), 4, 0.2)),
    ("eco_geological", 200_000, 1993, 2014, Pattern("eco200", 12, (8, 8), (1, 1), 4, 0.6)),
)
"""Method, scale, first and last year, and layout of surveys over ground that was mapped before."""


def _repeated(extent: Extent, first: Sequence[Survey]) -> list[Survey]:
    zone_cells = {cell for plan in PLANS for cell in cells_of(plan)}
    known, found = set(extent.early), []
    for method, scale, start, end, pattern in _REPEATED:
        # Zones lie where the large-scale maps end: what of them was mapped at 1:50 000 is drawn by itself.
        allowed = known - zone_cells if scale == 50_000 else known
        for cells in scattered(pattern, allowed):
            year = start + int(chance(pattern.salt, "year", *cells[0]) * (end - start + 1))
            make = _old if year <= _LAST_SOVIET_YEAR else _done
            found.append(make(cells, method, scale, year))
    renewed = [survey for survey in found if survey.scale == 200_000 and survey.method == "geological"]
    return found + [_superseded(survey) for survey in renewed[:_SUPERSEDED]]


def _superseded(newer: Survey) -> Survey:
    """The older map of a block that was mapped again."""
    year = 1951 + int(chance("superseded", *newer.cells[0]) * 7)
    left = newer.history[-1].on
    history = [
        Move(datetime.date(year, 12, 31), "released"),
        Move(workday(left + datetime.timedelta(days=14)), "superseded", "Mapped again at the same scale."),
    ]
    return Survey(newer.cells, newer.method, newer.scale, history, accepted_on=history[0].on)


_HALF_MAPPED = (2, 3, 8, 10, 14, 17, 18, 22)
"""Numbers of zones over whose edge an old 1:50 000 survey reaches."""


def _in_zones(extent: Extent) -> list[Survey]:
    """1:50 000 surveys that touch the zones: old ones over their edges, and parts of zones reported by themselves."""
    taken = {cell: plan.number for plan in PLANS for cell in cells_of(plan)}
    found = []
    for plan in (plan for plan in PLANS if plan.number in _HALF_MAPPED):
        cells = cells_of(plan)
        columns, rows = sorted({c for c, _ in cells}), sorted({r for _, r in cells})
        east, north = chance("edge", plan.number) < 0.5, chance("rows", plan.number) < 0.5
        across = range(columns[-2], columns[-1] + 3) if east else range(columns[0] - 2, columns[0] + 2)
        along = range(rows[0] + 1, rows[-1] + 2) if north else range(rows[0] - 1, rows[-1])
        block = [(c, r) for r in along for c in across]
        block = [cell for cell in block if cell in extent.early and taken.get(cell, plan.number) == plan.number]
        found.append(_old(block, "geological", 50_000, 1961 + int(chance("old", plan.number) * 30)))
    by_number = {plan.number: plan for plan in PLANS}
    found += _halves(by_number[1]) + _halves(by_number[5])
    compiled = by_number[16]
    west = [cell for cell in cells_of(compiled) if cell[0] < cells_of(compiled)[0][0] + 2]
    flown = replace(_done(west, "geophysical", 50_000, 2025), zone_uuid=uuid_of(compiled))
    ground = _under_way(cells_of(compiled), "geological", 50_000, "in_work", datetime.date(2026, 12, 31))
    return [*found, flown, replace(ground, zone_uuid=uuid_of(compiled))]


def _halves(plan: ZonePlan) -> list[Survey]:
    """A finished zone whose northern and southern part were reported one after the other."""
    cells = cells_of(plan)
    last = next(move.on for move in history_of(plan) if move.status == "accepted")
    middle = sorted(row for _, row in cells)[len(cells) // 2]
    parts = [cell for cell in cells if cell[1] >= middle], [cell for cell in cells if cell[1] < middle]
    days = workday(last - datetime.timedelta(days=72)), last
    return [
        replace(_done(part, plan.method, 50_000, day.year, day), zone_uuid=uuid_of(plan))
        for part, day in zip(parts, days)
    ]


def _lately(land: Land, extent: Extent) -> list[Survey]:
    """Ground that was first covered since 1992."""
    return [
        _done(cells, "geophysical" if chance(year, *cells[0]) < 0.7 else "geological", 200_000, year)
        for year, ground in sorted(extent.added.items())
        for cells in mosaic(land, ground, pair_chance=0.5)
    ]


def _under_way(cells: list[Cell], method: str, scale: int, status: str, due: datetime.date) -> Survey:
    """A survey that is planned, contracted, in work or reported."""
    key = (method, scale, *cells[0])
    planned = datetime.date(2025, 1, 20) + datetime.timedelta(days=int(60 * chance("planned", *key)))
    if due.year == 2025:
        planned = planned.replace(year=2024)
    steps = [
        ("planned", planned),
        ("contracted", planned + datetime.timedelta(days=int(100 + 90 * chance("contracted", *key)))),
        ("in_work", planned + datetime.timedelta(days=int(220 + 60 * chance("in_work", *key)))),
        ("submitted", planned + datetime.timedelta(days=int(560 + 60 * chance("submitted", *key)))),
    ]
    history = moves(steps, status)
    started = next((move.on for move in history if move.status == "contracted"), None)
    return Survey(cells, method, scale, history, started, due)


def _ahead(land: Land, extent: Extent) -> list[Survey]:
    """The year 2026, later plans, reports under review and plans that were given up."""
    found = []
    for cells in mosaic(land, extent.for_2026, pair_chance=0.5):
        luck = chance("2026", *cells[0])
        status = "in_work" if luck < 0.42 else "contracted" if luck < 0.75 else "planned"
        method = "geophysical" if chance("2026 method", *cells[0]) < 0.65 else "geological"
        found.append(_under_way(cells, method, 200_000, status, datetime.date(2026, 12, 31)))
    for cells in mosaic(land, extent.later, pair_chance=0.6):
        year = 2027 + int(chance("later", *cells[0]) * 2)
        found.append(_under_way(cells, "geophysical", 200_000, "planned", datetime.date(year, 11, 30)))
    for cells in scattered(Pattern("review", 5, (4, 4), (1, 1), 4, 0.8), set(extent.early)):
        found.append(_under_way(cells, "geochemical", 200_000, "submitted", datetime.date(2025, 12, 31)))
    nowhere = set(land.area).difference(extent.early, *extent.added.values(), extent.for_2026, extent.later)
    for cells in scattered(Pattern("given up", 5, (4, 4), (1, 1), 4, 0.2), nowhere):
        planned = datetime.date(2016 + int(chance("given up", *cells[0]) * 5), 2, 15)
        steps = [("planned", planned)]
        why = [Detour("planned", "cancelled", 400, "No funds; taken out of the plan.")]
        found.append(Survey(cells, "geological", 200_000, moves(steps, "cancelled", why)))
    return found
