"""Foreign layers and imports that several tests share."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from rare_earth_plugin.store.foreign_rows import ForeignReader, Placement
from rare_earth_plugin.store.import_mapping import ImportMapping, column_rules
from rare_earth_plugin.store.import_plan import ImportChoices, ImportPlan, plan_import
from rare_earth_plugin.store.import_state import read_state
from rare_earth_plugin.store.import_write import Statement
from rare_earth_plugin.store.tables import BY_NAME, NO_GEOMETRY

STATEMENT = Statement("A. Geologist", "Imported", "Order 12", "zones.shp", None)


def mapping(table: str, **columns: str) -> ImportMapping:
    """A mapping of plain columns: ours=theirs."""
    return ImportMapping(table, column_rules(columns))


def planned(
    path: Path, source: QgsVectorLayer, rules: ImportMapping, choices: ImportChoices | None = None
) -> ImportPlan:
    """A plan to bring a layer into a programme, by its own CRS."""
    fitted = rules.fitted(source.fields().names(), source.name())
    placement = Placement(QgsCoordinateReferenceSystem(source.crs()))
    context = QgsProject.instance().transformContext()
    geometry = BY_NAME[rules.table].geometry if choices is None or choices.with_geometry else NO_GEOMETRY
    reader = ForeignReader(source, geometry, fitted.source_columns(), placement, context)
    return plan_import(reader.read(), fitted, read_state(path, rules.table), choices)
