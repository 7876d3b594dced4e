"""Small worlds for the tests of the core: programmes out of shapely polygons, and a second way to measure them."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from rare_earth_plugin.core.geodesy import E2, SEMI_MAJOR_M
from rare_earth_plugin.core.programme import ProgrammeData, Surveys, Units, dates

CHECKOUT = Path(__file__).resolve().parents[2]
KAZAKHSTAN_BOX = (46.0, 40.0, 88.0, 56.0)
"""West, south, east, north of whole degrees around the country."""
LOW, HIGH, BASE_LON, BASE_LAT = 0.0, 2.0, 66.0, 48.0
"""The tests draw their polygons in a window of two degrees at 66 E, 48 N, across eight by twelve cells."""


def boundary() -> Any:
    """The outline of Kazakhstan that the reference programme is built from."""
    path = CHECKOUT / "resources" / "source" / "kz_boundary.geojson"
    collection = json.loads(path.read_text(encoding="utf-8"))
    return shapely.from_geojson(json.dumps(collection["features"][0]["geometry"]))


def wkb(geometries: Sequence[Any]) -> NDArray[np.object_]:
    """WKB of geometries; bytes and ``None`` pass as they are."""
    encoded = [g if g is None or isinstance(g, bytes) else shapely.to_wkb(g) for g in geometries]
    result = np.full(len(encoded), None, dtype=object)
    result[:] = encoded
    return result


def units(geometries: Sequence[Any], prefix: str = "U") -> Units:
    names = tuple(f"{prefix}{index}" for index in range(len(geometries)))
    return Units(tuple(f"key-{name}" for name in names), names, names, wkb(geometries))


def surveys(
    geometries: Sequence[Any],
    statuses: str | Sequence[str | None] = "accepted",
    *,
    methods: str | Sequence[str | None] = "geological",
    scales: int | Sequence[int] = 200_000,
    started: Sequence[datetime.date | None] | None = None,
    accepted: Sequence[datetime.date | None] | None = None,
    zone_keys: Sequence[str | None] | None = None,
    prefix: str = "C",
) -> Surveys:
    count = len(geometries)

    def column(value: Any, kind: Any) -> NDArray[Any]:
        values = [value] * count if isinstance(value, (str, int)) or value is None else list(value)
        return np.array(values, dtype=kind)

    plain = units(geometries, prefix)
    return Surveys(
        plain.keys,
        plain.codes,
        plain.names,
        plain.wkb,
        methods=column(methods, object),
        scales=column(scales, np.int64),
        statuses=column(statuses, object),
        started=dates(started or [None] * count),
        accepted=dates(accepted or [None] * count),
        zone_keys=column(zone_keys, object),
    )


def programme(
    territory: Sequence[Any],
    coverage: Surveys | Sequence[Any] = (),
    *,
    regions: Sequence[Any] = (),
    zones: Surveys | Sequence[Any] = (),
    official_km2: float | None = None,
) -> ProgrammeData:
    return ProgrammeData(
        title="test",
        illustrative=True,
        territory=units(territory, "T"),
        official_km2=official_km2,
        regions=units(regions, "R"),
        zones=zones if isinstance(zones, Surveys) else surveys(zones, "proposed", prefix="Z"),
        coverage=coverage if isinstance(coverage, Surveys) else surveys(coverage),
    )


def scattered(count: int, seed: int) -> list[Any]:
    """Many overlapping polygons of all sizes over the window, some invalid and some twice."""
    random = np.random.default_rng(seed)
    result = []
    for index in range(count):
        west, south = random.uniform(65.8, 68), random.uniform(47.8, 50)
        ring = np.array([west, south]) + random.uniform(0, random.choice([0.05, 0.3, 1.0]), (5, 2))
        result.append(shapely.Polygon(ring) if index % 3 else shapely.convex_hull(shapely.MultiPoint(ring)))
    return result + result[::7]


# --- measuring a second way -----------------------------------------------------------------------------------------


def q_extended(latitude_deg: Any) -> Any:
    """Snyder 1987, eq. 3-12, as printed, in the widest floats that numpy has."""
    sine = np.sin(np.radians(np.asarray(latitude_deg, dtype=np.longdouble)))
    e2 = np.longdouble(E2)
    e = np.sqrt(e2)
    return (1 - e2) * (sine / (1 - e2 * sine**2) + np.arctanh(e * sine) / e)


def sheet_closed_form_m2(bounds: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 4) west, south, east, north in degrees -> m2."""
    west, south, east, north = np.asarray(bounds, dtype=np.longdouble).T
    width = np.radians(east - west)
    return np.asarray(np.longdouble(SEMI_MAJOR_M) ** 2 / 2 * width * (q_extended(north) - q_extended(south)), float)


def traced_m2(geometry: Any, step: float = 0.01) -> float:
    """Area of one polygonal geometry by walking its edges in small steps: q as printed, Simpson's rule."""
    total = np.longdouble(0)
    for polygon in shapely.get_parts(geometry):
        for number, ring in enumerate(shapely.get_rings(polygon)):
            x, y = shapely.get_coordinates(shapely.segmentize(ring, step)).astype(np.longdouble).T
            q, middle = (q_extended(values) - q_extended(y[0]) for values in (y, (y[1:] + y[:-1]) / 2))
            area = abs((np.radians(np.diff(x)) * (q[1:] + 4 * middle + q[:-1]) / 6).sum())
            total += -area if number else area
    return float(np.longdouble(SEMI_MAJOR_M) ** 2 / 2 * total)


def mended(geometry: Any) -> Any:
    """The polygons that a geometry stands for, an empty polygon where it stands for none."""
    if geometry is None or shapely.is_empty(geometry) or not np.isfinite(shapely.bounds(geometry)).all():
        return shapely.Polygon()
    # One repair may leave a crossing that only its rounding made, so it is done until it is done.
    while not (shapely.is_valid(geometry) and geometry.geom_type in ("Polygon", "MultiPolygon")):
        geometry = shapely.make_valid(geometry, method="structure", keep_collapsed=False)
        if geometry.geom_type not in ("Polygon", "MultiPolygon"):
            parts = shapely.get_parts(shapely.get_parts(geometry))
            geometry = shapely.union_all(parts[shapely.get_type_id(parts) == 3])
        if geometry.is_empty:
            return shapely.Polygon()
    return geometry


def covered_m2(territory: Sequence[Any], footprints: Sequence[Any]) -> tuple[float, float]:
    """(area, covered part of it) in m2 by global union and intersection, which the engine never does."""
    whole = shapely.union_all([mended(geometry) for geometry in territory])
    cover = shapely.union_all([mended(geometry) for geometry in footprints])
    return traced_m2(whole), traced_m2(shapely.intersection(whole, cover))
