"""The studied area year by year, fitted to the published figures."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .cells import Cell
from .mapped import Land, bumps, field, middle, parent
from .sources import chance, rows
from .zone_table import PLANS
from .zones import cells_of

_FRINGE = 150_000.0
_CAMPAIGN_2025 = (
    (66.5, 51.2, 1.0, 0.6),
    (69.2, 49.4, 0.9, 0.4),
    (54.3, 43.6, 1.0, 0.5),
)
_CAMPAIGN_2026 = (
    (64.4, 50.0, 1.2, 0.9),
    (69.9, 46.0, 1.1, 0.7),
    (51.0, 48.9, 1.2, 0.8),
    (49.2, 49.9, 0.9, 0.6),
    (66.0, 46.3, 1.0, 0.7),
    (75.4, 53.6, 1.0, 0.6),
    (57.2, 46.6, 1.0, 0.7),
    (76.4, 45.6, 1.0, 0.5),
)
_LATER = (
    (55.4, 44.6, 1.2, 0.7),
    (62.2, 46.0, 1.2, 0.7),
    (78.6, 46.6, 1.0, 0.4),
    (66.4, 42.8, 1.0, 0.5),
)
_LATER_KM2 = 62_000.0
_PACE_KM2 = ((2015, 8_000.0, 22_000.0), (2005, 3_000.0, 9_000.0), (1992, 0.0, 3_000.0))
"""From which year on, the least and the most new ground of a year. Invented: no figure for a year is published."""


@dataclass(frozen=True)
class Extent:
    """Sets of 1:50 000 sheets that do not overlap.

    :ivar early: studied to the end of 1991; holds every zone.
    :ivar added: year -> first studied in that year, 1992 to 2025.
    :ivar for_2026: what the goal of 2026 adds.
    :ivar later: planned for 2027 and 2028.
    """

    early: frozenset[Cell]
    added: dict[int, frozenset[Cell]]
    for_2026: frozenset[Cell]
    later: frozenset[Cell]


def published(key: str) -> float:
    """A published figure in km2."""
    return next(float(row["value"]) for row in rows("programme_figures.csv") if row["key"] == key)


def build(land: Land) -> Extent:
    """Studied areas that add up to the figures for 2024 and 2025 and to the goal for 2026."""
    under_zones = {parent(cell, 4) for plan in PLANS for cell in cells_of(plan)}
    around_zones = {cell for cell in land.area if parent(cell, 4) in under_zones}
    free = set(land.area) - around_zones
    apart = land.take(free, published("coverage_2024") - land.km2(around_zones), field, _FRINGE, "2024")
    known = around_zones | apart
    steps = []
    for places, goal, salt in (
        (_CAMPAIGN_2025, published("coverage_2025"), "2025"),
        (_CAMPAIGN_2026, published("coverage_goal_2026"), "2026"),
        (_LATER, math.inf, "later"),
    ):
        done = known.union(*steps)
        wanted = min(goal - land.km2(done), _LATER_KM2 if salt == "later" else math.inf)
        steps.append(
            land.take(
                set(land.area) - done, wanted, lambda lon, lat, near=places: bumps(near, lon, lat), 0.3 * wanted, salt
            )
        )
    in_2025, for_2026, later = map(frozenset, steps)
    added = _added_since_1992(land, apart)
    return Extent(frozenset(known.difference(*added.values())), {**added, 2025: in_2025}, for_2026, later)


def _added_since_1992(land: Land, free: set[Cell]) -> dict[int, frozenset[Cell]]:
    """Ground first studied in each year to 2024: sheets of 1:100 000 around a little-studied one, last years first."""
    found: dict[int, frozenset[Cell]] = {}
    for year in range(2024, 1991, -1):
        left = free.difference(*found.values())
        heart = min(
            land.groups(left, 4),
            key=lambda sheet, year=year: (field(*middle(sheet, 4)) + chance("heart", year, *sheet), sheet),
        )
        least, most = next(span for start, *span in _PACE_KM2 if start <= year)
        found[year] = _around(land, left, heart, least + (most - least) * chance("pace", year))
    return found


def _around(land: Land, free: set[Cell], heart: Cell, wanted_km2: float) -> frozenset[Cell]:
    """Whole sheets of 1:100 000 that come near to an area; the nearest sheets of 1:200 000 are filled first."""
    groups = land.groups(free, 2)

    def distance(sheet: Cell) -> tuple[int, Cell, Cell]:
        large = parent(sheet, 2)
        return (large[0] - heart[0]) ** 2 + (large[1] - heart[1]) ** 2, large, sheet

    chosen: list[Cell] = []
    for sheet in sorted(groups, key=distance):
        if land.km2(chosen) + land.km2(groups[sheet]) / 2 > wanted_km2:
            break
        chosen += groups[sheet]
    return frozenset(chosen)
