"""Programme files for tests."""

from __future__ import annotations

import functools
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from rare_earth_plugin.store.schema import create_programme

TERRITORY = "MULTIPOLYGON(((70 50, 72 50, 72 52, 70 52, 70 50)))"


def square(west: float, south: float, size: float = 1.0) -> str:
    """WKT of a square in degrees."""
    east, north = west + size, south + size
    ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
    return f"MULTIPOLYGON((({ring})))"


def open_table(path: Path, table: str) -> QgsVectorLayer:
    """A table as a layer, the way the plugin's map shows it."""
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.isValid()
    return layer


def add_row(layer: QgsVectorLayer, wkt: str | None = None, **values: Any) -> QgsFeature:
    """Add a row to a table, or to the edit buffer of an open one that is being edited."""
    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        feature[name] = value
    if wkt is not None:
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
    if layer.isEditable():
        assert layer.addFeature(feature)
        return feature
    done, added = layer.dataProvider().addFeatures([feature])
    assert done, layer.dataProvider().lastError()
    return added[0]


def small_programme(path: Path) -> Path:
    """One territory of 2 x 2 degrees with two regions, two zones and two footprints."""
    path.write_bytes(_small_programme())
    return path


@functools.lru_cache(maxsize=1)
def _small_programme() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return _fill(Path(folder) / "programme.gpkg").read_bytes()


def _fill(path: Path) -> Path:
    create_programme(path, "Test programme", True)
    add_row(open_table(path, "territory"), TERRITORY, uuid="t", code="KZ", name="Territory", official_km2=31_000.0)
    regions = open_table(path, "region")
    add_row(regions, "MULTIPOLYGON(((70 50, 71 50, 71 52, 70 52, 70 50)))", uuid="r1", code="W", name="West")
    add_row(regions, "MULTIPOLYGON(((71 50, 72 50, 72 52, 71 52, 71 50)))", uuid="r2", code="E", name="East")
    zones = open_table(path, "zone")
    common = {"method": "geological", "scale": 50_000}
    add_row(zones, square(70, 50), uuid="z1", code="RE-01", name="One", status="fieldwork", **common)
    add_row(
        zones,
        square(71, 50),
        uuid="z2",
        code="RE-02",
        name="Two",
        status="accepted",
        accepted_on="2024-05-01",
        **common,
    )
    coverage = open_table(path, "coverage")
    common = {"method": "geophysical", "scale": 200_000}
    add_row(coverage, square(70, 51), uuid="c1", code="F-1", status="accepted", accepted_on="2020-01-01", **common)
    add_row(coverage, square(71, 51, 0.5), uuid="c2", code="F-2", status="contracted", **common)
    return path


def sql(path: Path, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Run a statement on the file itself. The stubs stand for what the spatial index triggers call."""
    connection = sqlite3.connect(path)
    try:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(name, 1, lambda _geometry: 0)
        rows = connection.execute(statement, values).fetchall()
        connection.commit()
    finally:
        connection.close()
    return rows
