"""QGIS native doing the same as the plugin: total, 25 zones, every sheet and the remaining geometry.

The fastest of the ways that were tried: single parts before cutting (with the remainder as one multipolygon, or by
clipping the sheets, it takes five times as long), the zones as input rather than as overlay. Subtracting the footprints
from the sheets one by one, which dissolves nothing, takes seven times as long.
"""

from __future__ import annotations

import numpy as np

from bench import native
from bench.lap import Lap, arguments, leave, report

given = arguments(__doc__)
native.start(processing=True)
import processing  # noqa: E402  found once QGIS runs

context, area = native.context(), native.measurer()
zones_path, sheets_path, territory_path = (
    str(given.units / f"{name}.gpkg") for name in ("zones", "sheets", "territory")
)
lap = Lap("qgis_units")


def step(name: str, stage: str = "", **parameters: object) -> object:
    """Run one algorithm and end its stage."""
    output = {} if name == "createspatialindex" else {"OUTPUT": "TEMPORARY_OUTPUT"}
    result = processing.run(f"native:{name}", {**parameters, **output}, context=context)["OUTPUT"]
    lap(stage or name)
    return result


def rows(layer: object, *fields: str) -> tuple[np.ndarray, np.ndarray]:
    """Values of fields, and QGIS's area, of every feature."""
    found = [([f[name] for name in fields], area.measureArea(f.geometry())) for f in layer.getFeatures()]
    keys = np.array([key for key, _ in found], dtype=np.int64).reshape(len(found), len(fields))
    return keys, np.array([value for _, value in found])


fixed = step("fixgeometries", INPUT=str(given.footprints), METHOD=1)
union = step("dissolve", INPUT=fixed, FIELD=[], SEPARATE_DISJOINT=False)
whole = step("difference", INPUT=territory_path, OVERLAY=union)
remaining = step("multiparttosingleparts", INPUT=whole)
step("createspatialindex", INPUT=remaining)
by_sheet = step("intersection", "by sheet", INPUT=remaining, OVERLAY=sheets_path)
by_zone = step("intersection", "by zone", INPUT=zones_path, OVERLAY=remaining)
total = rows(remaining)[1].sum()
zone, zone_m2 = rows(by_zone, "zone")
sheet, sheet_m2 = rows(by_sheet, "ix", "iy")
lap("area")
measured = lap.done(own_km2=total / 1e6, features=len(sheet_m2))

from rare_earth_plugin.core.geodesy import area_m2  # noqa: E402  after the clock has stopped

zone_exact, sheet_exact = area_m2(native.shapely_array(by_zone)), area_m2(native.shapely_array(by_sheet))
measured["total_m2"] = leave(
    given.answer,
    native.shapely_array(remaining),
    zones_m2=np.bincount(zone[:, 0], zone_exact, minlength=25),
    sheet_x=sheet[:, 0],
    sheet_y=sheet[:, 1],
    sheets_m2=sheet_exact,
)
report(measured)
native.leave_at_once()
