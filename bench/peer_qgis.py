"""QGIS's native chain: fix geometries, dissolve, difference, area; the total only. In one process, as a user's QGIS."""

from __future__ import annotations

from bench import native
from bench.lap import Lap, arguments, leave, report

given = arguments(__doc__)
native.start(processing=True)
import processing  # noqa: E402  found once QGIS runs

context, area = native.context(), native.measurer()
lap = Lap("qgis")


def step(name: str, **parameters: object) -> object:
    """Run one algorithm and end its stage."""
    parameters["OUTPUT"] = "TEMPORARY_OUTPUT"
    result = processing.run(f"native:{name}", parameters, context=context)["OUTPUT"]
    lap(name)
    return result


fixed = step("fixgeometries", INPUT=str(given.footprints), METHOD=1)
union = step("dissolve", INPUT=fixed, FIELD=[], SEPARATE_DISJOINT=False)
remaining = step("difference", INPUT=str(given.units / "territory.gpkg"), OVERLAY=union)
total = vertices = 0
for feature in remaining.getFeatures():
    total += area.measureArea(feature.geometry())
    vertices += feature.geometry().constGet().nCoordinates()
lap("area")
measured = lap.done(own_km2=total / 1e6, vertices=vertices)
measured["total_m2"] = leave(given.answer, native.shapely_array(remaining))
report(measured)
native.leave_at_once()
