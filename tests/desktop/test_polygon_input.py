"""What an algorithm reads of a GeoPackage is the same through QGIS and past it."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from rare_earth_plugin.algorithms.polygon_input import polygon_source, polygons_of
from rare_earth_plugin.core.wkb import whole
from rare_earth_plugin.store.file_wkb import FileWkb
from rare_earth_plugin.store.polygon_source import PolygonTable
from tests.desktop.algorithm_runs import Log, layer, registered, run

WORLD = "Polygon((70 48, 72 48, 72 50, 70 50, 70 48))"
FIELDS = "&field=status:string&field=share:double&field=done:date"
ROWS = [["accepted", 0.5, "2001-02-03"], ["released", None, None], [None, 2.0, "1999-12-31"]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    boxes = [shapely.box(70.2, 48.2, 71, 49).wkt, shapely.box(70.5, 48.5, 71.5, 49.5).wkt, None]
    made = layer(boxes, kind="Polygon", fields=FIELDS, rows=ROWS)
    target = tmp_path / "coverage.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "footprints"
    context = QgsProcessingContext().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(made, str(target), context, options)[0] == 0
    return target


def read(value: Any, columns: list[str], open_files: contextlib.ExitStack | None) -> PolygonTable:
    algorithm = registered().algorithm("remainingarea")
    context, parameters = QgsProcessingContext(), {"COVERAGE": value}
    context.setProject(QgsProject.instance())
    source = polygon_source(algorithm, "COVERAGE", parameters, context)
    return polygons_of(algorithm, source, "COVERAGE", columns, parameters, context, Log(), open_files)


def test_both_ways_give_the_same(path: Path) -> None:
    columns = ["status", "SHARE", "done"]
    through_qgis = read(str(path), columns, None)
    with contextlib.ExitStack() as open_files:
        for value in (str(path), f"{path}|layername=footprints", QgsVectorLayer(str(path), "own", "ogr")):
            past_it = read(value, columns, open_files)
            assert isinstance(past_it.wkb, FileWkb)
            assert whole(past_it.wkb).tolist() == through_qgis.wkb.tolist()
            np.testing.assert_array_equal(past_it.bounds, through_qgis.bounds)
            assert past_it.ids.tolist() == through_qgis.ids.tolist()
            assert past_it.skipped == through_qgis.skipped
            assert [*past_it.columns] == columns
            for name in columns:
                assert [*map(str, past_it.columns[name])] == [*map(str, through_qgis.columns[name])]


@pytest.mark.parametrize(
    "choice", [{"selectedFeaturesOnly": True}, {"filterExpression": "share > 1"}, {"featureLimit": 1}]
)
def test_a_choice_of_features_is_kept(path: Path, choice: dict[str, Any]) -> None:
    shown = QgsProject.instance().addMapLayer(QgsVectorLayer(str(path), "shown", "ogr"))
    shown.selectByIds([2])
    definition = QgsProcessingFeatureSourceDefinition(shown.id())
    for name, value in choice.items():
        setattr(definition, name, value)
    with contextlib.ExitStack() as open_files:
        found = read(definition, [], open_files)
    QgsProject.instance().removeMapLayer(shown)
    assert isinstance(found.wkb, np.ndarray)
    assert len(found) == 1


def test_the_result_may_go_into_the_file_of_the_coverage(path: Path) -> None:
    sink = f"ogr:dbname='{path}' table=\"remaining\" (geom)"
    parameters = {"TERRITORY": layer([WORLD]), "COVERAGE": f"{path}|layername=footprints", "REMAINING": sink}
    results = run("remainingarea", parameters)
    assert results["SKIPPED"] == 1
    written = QgsVectorLayer(f"{path}|layername=remaining", "remaining", "ogr")
    assert sum(feature["area_km2"] for feature in written.getFeatures()) == pytest.approx(results["REMAINING_KM2"])
    assert QgsVectorLayer(f"{path}|layername=footprints", "footprints", "ogr").featureCount() == len(ROWS)
