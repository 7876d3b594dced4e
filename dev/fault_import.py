"""The import of a foreign layer, for dev/fault_operations.py."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsVectorLayer

from rare_earth_plugin.store.import_write import write_plan
from tests.desktop.import_runs import STATEMENT, mapping, planned
from tests.programme_files import add_row, square

_RULES = mapping("zone", code="code", name="name", note="note")
_ROWS = 30


def source(number: int) -> QgsVectorLayer:
    """Zones of a state: all rows say its number, and are as large as it says."""
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:4326&field=code:string&field=name:string&field=note:string", "zones", "memory"
    )
    for place in range(_ROWS):
        shape = square(70 + place / 50, 50.1, 0.01 + number / 1e5)
        add_row(layer, shape, code=f"S-{place}", name=str(number), note=str(number))
    return layer


def import_state(path: Path, number: int) -> None:
    """Bring a state into a programme."""
    write_plan(planned(path, source(number), _RULES), STATEMENT)
