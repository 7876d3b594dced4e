"""Build the reference programme ``resources/data/programme.gpkg`` from the public data in ``resources/source``.

``python resources/build_programme.py [FILE]`` with the interpreter that can import qgis. The same input gives the same
file: no clock, no random numbers, fixed identities. Every geometry is illustrative; none of it is official.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parent
for folder in (RESOURCES, RESOURCES.parent):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from qgis.core import QgsApplication  # noqa: E402
from reference import coverage, extent, places, report, sources, targets, writer, zones  # noqa: E402
from reference.mapped import Land  # noqa: E402

PROGRAMME = RESOURCES / "data" / "programme.gpkg"


def tables() -> dict[str, list[dict[str, Any]]]:
    """All rows of the reference programme by table, geometry as shapely objects under ``geom``."""
    boundary = sources.boundary()
    land = Land(boundary)
    zone_rows, zone_events = zones.build()
    target_rows, target_events = targets.build(boundary)
    coverage_rows, coverage_events = coverage.build(land, extent.build(land))
    happened = sorted(coverage_events + zone_events + target_events, key=lambda event: event["at"])
    return {
        "territory": places.territory(boundary),
        "region": places.region_rows(boundary),
        "zone": zone_rows,
        "target": target_rows,
        "coverage": coverage_rows,
        "base": places.bases(),
        "figure": places.figures(),
        "status_event": happened,
    }


def build(path: Path) -> list[str]:
    """Write the reference programme to ``path``; returns the lines of its report."""
    rows = tables()
    writer.write(path, rows)
    return report.lines(rows)


def main() -> None:
    """Build the file and print what it adds up to."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else PROGRAMME
    for line in build(path):
        print(line)
    print(f"{path.stat().st_size / 1e6:.2f} MB")
    application.exitQgis()


if __name__ == "__main__":
    main()
