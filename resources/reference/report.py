"""What the built programme adds up to, beside what was published."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import shapely

from rare_earth_plugin.core.geodesy import area_m2

from .extent import published

Row = Mapping[str, Any]
_DONE = ("accepted", "released")


def lines(tables: Mapping[str, Sequence[Row]]) -> list[str]:
    """Readable lines: areas against the published figures, statuses, numbers of rows."""
    zones, coverage = tables["zone"], tables["coverage"]
    cited = {row["zone_uuid"] for row in coverage}
    footprints = [*coverage, *(row for row in zones if row["uuid"] not in cited)]

    def united(condition: Callable[[Row], bool]) -> float:
        return _km2(shapely.union_all([row["geom"] for row in footprints if condition(row)]))

    def covered(row: Row, to: datetime.date = datetime.date.max) -> bool:
        return row["status"] in _DONE and row["accepted_on"] <= to

    goal = datetime.date(2026, 12, 31)
    whole = _km2(tables["territory"][0]["geom"])
    all_zones = shapely.union_all([row["geom"] for row in zones])
    detailed = [row["geom"] for row in footprints if covered(row) and row["scale"] <= 50_000]
    left = _km2(shapely.difference(all_zones, shapely.union_all(detailed)))
    tiled = sum(_km2(row["geom"]) for row in tables["region"])
    result = [
        f"territory {whole:.3f} km2; regions together {tiled - whole:+.6f} km2",
        _against("zones", _km2(all_zones), "zones_area"),
        _against("covered to 2024", united(lambda row: covered(row, datetime.date(2024, 12, 31))), "coverage_2024"),
        _against("covered to 2025", united(covered), "coverage_2025"),
        _against("with what is due in 2026", united(lambda r: covered(r) or r["due_on"] == goal), "coverage_goal_2026"),
        f"left in the zones at 1:50 000: {left:.1f} km2",
    ]
    for table in ("zone", "target", "coverage"):
        statuses = Counter(row["status"] for row in tables[table])
        result.append(f"{table}: " + ", ".join(f"{status} {count}" for status, count in statuses.most_common()))
    return [*result, "rows: " + ", ".join(f"{table} {len(rows)}" for table, rows in tables.items())]


def _km2(geometry: Any) -> float:
    return float(area_m2(np.array([geometry]))[0]) / 1e6


def _against(what: str, km2: float, key: str) -> str:
    figure = published(key)
    return f"{what}: {km2:.1f} km2, published {figure:.0f}, {100 * (km2 / figure - 1):+.4f} %"
