"""Tables for the tests of the check, out of shapely polygons and plain columns."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from rare_earth_plugin.core.checked import CheckedProgramme, CheckedTable, Finding
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.core.validation import validate

TODAY = datetime.date(2026, 1, 1)
KERNEL = ShapelyKernel()
TERRITORY = shapely.box(60, 45, 70, 50)


def box(west: float, south: float, size: float = 0.5) -> Any:
    return shapely.box(west, south, west + size, south + size)


def table(name: str, polygons: Sequence[Any], /, **columns: Sequence[Any]) -> CheckedTable:
    """Rows with a code and a key each, unless the columns say otherwise."""
    count = len(polygons)
    shapes = np.array([None, *polygons], dtype=object)[1:]
    keys = columns.pop("keys", [f"{name}-{place}" for place in range(count)])
    columns.setdefault("code", [f"{name[0].upper()}-{place + 1:02d}" for place in range(count)])
    return CheckedTable(
        name,
        np.arange(1, count + 1),
        keys,
        columns,
        np.asarray(shapely.to_wkb(shapes), dtype=object),
        np.asarray(shapely.bounds(shapes)).reshape(-1, 4),
    )


def sites(positions: Sequence[tuple[float, float]], **columns: Sequence[Any]) -> CheckedTable:
    """Rows of a foreign table of points."""
    points = np.array(positions, dtype=np.float64).reshape(-1, 2)
    return CheckedTable("sites", np.arange(1, len(points) + 1), [""] * len(points), columns, points=points)


def home(polygon: Any = TERRITORY) -> CheckedTable:
    return table("territory", [polygon], code=["KZ"], name=["Kazakhstan"])


def findings(*tables: CheckedTable, territory: Any = TERRITORY, **rest: Any) -> list[Finding]:
    """All findings about some tables within a territory."""
    named = {"territory": home(territory), **{table.name: table for table in tables}}
    return validate(CheckedProgramme(False, named, **rest), KERNEL, TODAY)


def rules(found: Sequence[Finding]) -> list[tuple[str, str, str]]:
    """Rule, severity and row of each."""
    return [(finding.rule, finding.severity, finding.code) for finding in found]
