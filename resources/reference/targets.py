"""Perimeters of 1' x 1' licence blocks around real deposits, with illustrative statuses."""

from __future__ import annotations

import datetime
import math
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from .cells import BLOCKS, Cell, outline
from .history import Detour, Move, events, move_columns, moves
from .sources import DISCLAIMER, ILLUSTRATIVE, chance, identity, rows
from .target_table import BLOCKS as SIZES
from .target_table import CATEGORIES, DETOURS, LEFT_OUT, STATUSES

_APART_KM = 2.0
"""A block belongs to a deposit only if it is nearer to it than to any other by this much."""
_PACE = {
    "identified": (0, 0),
    "ranked": (40, 90),
    "recommended": (40, 80),
    "programmed": (40, 70),
    "licensed": (45, 75),
    "explored": (80, 110),
    "appraised": (50, 70),
    "registered": (30, 45),
}
"""Step -> days after the step before, at least and at most."""
_FIRST_DAY, _DAYS_OF_2024 = datetime.date(2024, 1, 15), 240

Site = dict[str, str]


def build(territory: BaseGeometry) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Rows of ``target`` and their rows of ``status_event``."""
    sites = [site for site in rows("kz_deposits.csv") if site["site_id"] not in LEFT_OUT]
    made, happened = [], []
    for number, site in enumerate(sites, start=1):
        history = _history(site["site_id"])
        row = _row(number, site, outline(_perimeter(site, sites, territory), BLOCKS), history)
        made.append(row)
        happened += events("target", row, history)
    return made, happened


def _history(site: str) -> list[Move]:
    day = _FIRST_DAY + datetime.timedelta(days=int(chance(site, "identified") * _DAYS_OF_2024))
    steps = []
    for step, (least, most) in _PACE.items():
        day += datetime.timedelta(days=least + int(chance(site, step) * (most - least)))
        steps.append((step, day))
    return moves(steps, STATUSES[site], [Detour(*detour) for detour in DETOURS.get(site, ())])


def _km(lon: float, lat: float, site: Site) -> tuple[float, float]:
    """East and north of a deposit in km, near enough for shapes."""
    north = (lat - float(site["lat"])) * 111.2
    return (lon - float(site["lon"])) * 111.3 * math.cos(math.radians(lat)), north


def _perimeter(site: Site, sites: list[Site], territory: BaseGeometry) -> set[Cell]:
    """Blocks grown from the deposit's own into a ragged ellipse that keeps clear of other deposits."""
    name = site["site_id"]
    wanted = SIZES.get(name, 12 + int(chance(name, "size") * 31))
    bearing, stretch = chance(name, "bearing") * math.pi, 1.1 + 0.9 * chance(name, "stretch")

    def cost(cell: Cell) -> float:
        lon, lat = BLOCKS.point(cell)
        east, north = _km(lon + 0.5 / 60, lat + 0.5 / 60, site)
        if any(
            math.hypot(*_km(lon + 0.5 / 60, lat + 0.5 / 60, other)) < math.hypot(east, north) + _APART_KM
            for other in sites
            if other is not site and abs(float(other["lat"]) - lat) < 1
        ) or not shapely.contains(territory, BLOCKS.box(cell)):
            return math.inf
        along = east * math.sin(bearing) + north * math.cos(bearing)
        across = east * math.cos(bearing) - north * math.sin(bearing)
        return math.hypot(along / stretch, across * stretch) * (0.75 + 0.5 * chance(name, *cell))

    taken = {BLOCKS.cell_at(float(site["lon"]), float(site["lat"]))}
    edge = {cell: cost(cell) for cell in _beside(next(iter(taken)))}
    while len(taken) < wanted and min(edge.values()) < math.inf:
        best = min(edge, key=lambda cell: (edge[cell], cell))
        taken.add(best)
        del edge[best]
        edge.update({cell: cost(cell) for cell in _beside(best) if cell not in taken and cell not in edge})
    return _filled(taken)


def _beside(cell: Cell) -> list[Cell]:
    column, row = cell
    return [(column + 1, row), (column, row + 1), (column - 1, row), (column, row - 1)]


def _filled(taken: set[Cell]) -> set[Cell]:
    """The blocks and all that they enclose."""
    columns, rows_ = [c for c, _ in taken], [r for _, r in taken]
    frame = {(c, r) for c in range(min(columns) - 1, max(columns) + 2) for r in range(min(rows_) - 1, max(rows_) + 2)}
    outside, todo = set(), [min(frame)]
    while todo:
        cell = todo.pop()
        if cell in frame and cell not in taken and cell not in outside:
            outside.add(cell)
            todo += _beside(cell)
    return frame - outside


def _row(number: int, site: Site, geometry: BaseGeometry, history: list[Move]) -> dict[str, Any]:
    name, code = site["name"], f"T-{number:02d}"
    position = float(site["uncertainty_km"])
    category = CATEGORIES.get(site["site_id"])
    record = f"record {site['source_record']}" if site["source_record"] else site["source_url"]
    notes = [
        f"{DISCLAIMER} Blocks of 1' x 1' drawn around the published position of {name}, "
        f"which is known to about {position:.0f} km (confidence {site['confidence']}).",
        "Status, dates and category are invented." if category else "Status and dates are invented.",
        site["note"],
    ]
    return {
        "geom": geometry,
        "uuid": identity("target", site["site_id"]),
        "code": code,
        "name": name,
        "commodities": site["commodities"],
        "category": category,
        "confidence": site["confidence"],
        "position_km": position,
        "identified_on": history[0].on,
        "licence_no": None,
        "note": " ".join(part for part in notes if part),
        **move_columns(history),
        "source": ", ".join(part for part in (site["source_dataset"], record, site["licence"]) if part),
        "geometry_source": ILLUSTRATIVE,
    }
