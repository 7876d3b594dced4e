from __future__ import annotations

import datetime
import math
import struct
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.geodesy import areas_of_rings
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.store.crs_catalogue import is_known
from rare_earth_plugin.store.foreign_source import layer_of_project
from rare_earth_plugin.store.polygon_source import SKIP_REASONS, SourceError, ToLonLat, polygons_of, read_polygons
from rare_earth_plugin.store.sentences import sentence

from ..programme_files import sql

CONTEXT = QgsCoordinateTransformContext()
NAN = float("nan")


def layer_of(*geometries: QgsGeometry | str | None, crs: str = "EPSG:4326", kind: str = "Polygon") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?field=code:string&field=on:date&field=size:double", "layer", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for number, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        feature["code"] = f"F{number}"
        if geometry is not None:
            feature.setGeometry(QgsGeometry.fromWkt(geometry) if isinstance(geometry, str) else geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def ring(points: list[tuple[float, float]]) -> QgsGeometry:
    """A polygon of one ring, whatever its coordinates are."""
    geometry = QgsGeometry()
    geometry.fromWkb(struct.pack("<BIII", 1, 3, 1, len(points)) + np.array(points, dtype="<f8").tobytes())
    return geometry


def square(x: float, y: float, size: float) -> QgsGeometry:
    return ring([(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)])


def area_of(wkb: bytes) -> float:
    kernel = ShapelyKernel()
    array = np.full(1, None, dtype=object)
    array[0] = wkb
    return float(areas_of_rings(kernel.rings(kernel.decode(array)), 1)[0])


def geometry_of(wkb: bytes | None) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def test_degrees_come_through_untouched() -> None:
    source = square(70, 50, 1)
    table = read_polygons(layer_of(source), CONTEXT, ["code"])
    assert table.wkb[0] == source.asWkb().data()
    assert table.columns == {"code": ["F0"]}
    assert (table.operation, table.accuracy_m, table.skipped) == ("", None, ())
    assert len(table) == 1


@pytest.mark.parametrize(
    ("crs", "x", "y", "size"),
    [
        ("EPSG:32642", 460_000, 5_500_000, 80_000),
        ("EPSG:28412", 12_460_000, 5_500_000, 80_000),
        ("EPSG:3857", 7_700_000, 6_400_000, 120_000),
        ("EPSG:4284", 70.0, 50.0, 1.0),
        ("EPSG:2263", 900_000, 200_000, 260_000),
    ],
)
def test_edges_are_cut_before_the_crs_changes(crs: str, x: float, y: float, size: float) -> None:
    """Against edges cut forty times finer; uncut, the same squares are off by up to 1e-4."""
    system = QgsCoordinateReferenceSystem(crs)
    wkb, reason = ToLonLat(system, CONTEXT).wkb(square(x, y, size))
    assert reason == ""
    fine = ToLonLat(system, CONTEXT)
    fine._step /= 40
    finer, _ = fine.wkb(square(x, y, size))
    assert area_of(wkb) == pytest.approx(area_of(finer), rel=2e-8)
    corners = geometry_of(wkb).asPolygon()[0]
    assert max(a.distance(b) for a, b in zip(corners, corners[1:])) < 0.045  # 2 km at 64 degrees north at most


def test_the_operation_and_its_accuracy_are_named() -> None:
    table = read_polygons(layer_of(square(70, 50, 1), crs="EPSG:4284"), CONTEXT)
    assert "Pulkovo 1942 to WGS 84" in table.operation
    assert table.accuracy_m is not None
    assert 0 < table.accuracy_m < 10
    shifted = geometry_of(table.wkb[0]).boundingBox()
    assert 20 < (70 - shifted.xMinimum()) * 71_700 < 100  # metres; the frames lie 66 to 95 m apart


def test_the_contexts_own_operation_is_used() -> None:
    context = QgsCoordinateTransformContext()
    source, target = QgsCoordinateReferenceSystem("EPSG:4284"), QgsCoordinateReferenceSystem("EPSG:4326")
    assert context.addCoordinateOperation(source, target, "+proj=noop")
    table = read_polygons(layer_of(square(70, 50, 1), crs="EPSG:4284"), context)
    assert geometry_of(table.wkb[0]).boundingBox().xMinimum() == pytest.approx(70, abs=1e-12)


@pytest.mark.parametrize(
    ("wkt", "area"),
    [
        ("PolygonZ((0 0 1, 1 0 1, 1 1 3, 0 0 1))", 0.5),
        ("PolygonZM((0 0 1 2, 1 0 1 2, 1 1 1 2, 0 0 1 2))", 0.5),
        ("MultiPolygonM(((0 0 1, 1 0 1, 1 1 1, 0 0 1)))", 0.5),
        ("CurvePolygon(CircularString(0 0, 1 1, 2 0, 1 -1, 0 0))", math.pi),
        ("MultiSurface(CurvePolygon(CircularString(0 0, 1 1, 2 0, 1 -1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))", math.pi + 0.5),
        ("GeometryCollection(Point(1 1), Polygon((0 0, 1 0, 1 1, 0 0)), LineString(0 0, 9 9))", 0.5),
        ("GeometryCollection(GeometryCollection(MultiPolygon(((0 0, 1 0, 1 1, 0 0)))), Point(3 3))", 0.5),
        ("Triangle((0 0, 1 0, 1 1, 0 0))", 0.5),
        ("TIN(((0 0, 1 0, 1 1, 0 0)))", 0.5),
        ("PolyhedralSurface(((0 0, 1 0, 1 1, 0 0)))", 0.5),
    ],
)
def test_polygons_are_found_in_whatever_holds_them(wkt: str, area: float) -> None:
    geometry = QgsGeometry.fromWkt(wkt)
    assert not geometry.isNull()
    before = geometry.asWkt()
    flat = geometry_of(ToLonLat(QgsCoordinateReferenceSystem("EPSG:4326"), CONTEXT).wkb(geometry)[0])
    assert flat.area() == pytest.approx(area, rel=1e-6)
    assert not flat.constGet().is3D()
    assert not flat.constGet().isMeasure()
    assert geometry.asWkt() == before


@pytest.mark.parametrize(
    "wkt",
    [
        "Polygon((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))",
        "MultiPolygon(((0 0, 1 0, 1 1, 0 0)), ((4 4, 5 4, 5 5, 4 4)))",
        "MultiPolygon(((0 0, 1 0, 1 1, 0 0)), EMPTY)",
        "Polygon EMPTY",
        "MultiPolygon EMPTY",
        "Polygon((-200 0, -199 0, -199 91, -200 0))",
    ],
)
def test_a_height_makes_no_difference(wkt: str) -> None:
    converter = ToLonLat(QgsCoordinateReferenceSystem("EPSG:4326"), CONTEXT)
    geometry = QgsGeometry.fromWkt(wkt)
    high = QgsGeometry(geometry)
    high.get().addZValue(7)
    assert converter.polygons(high)[:2] == converter.polygons(geometry)[:2]
    np.testing.assert_array_equal(converter.polygons(high)[2], converter.polygons(geometry)[2])


@pytest.mark.parametrize("wkt", ["Point(1 1)", "LineString(0 0, 1 0, 1 1, 0 0)", "GeometryCollection(Point(1 1))"])
def test_what_holds_no_polygon(wkt: str) -> None:
    assert polygons_of(QgsGeometry.fromWkt(wkt)) is None


@pytest.mark.parametrize(
    ("crs", "geometry", "reason"),
    [
        ("EPSG:4326", None, "no_geometry"),
        ("EPSG:4326", QgsGeometry.fromWkt("Polygon EMPTY"), "no_geometry"),
        ("EPSG:4326", QgsGeometry.fromWkt("LineString(0 0, 1 1)"), "not_polygon"),
        ("EPSG:4326", ring([(0, 0), (1, 0), (NAN, 1), (0, 0)]), "not_finite"),
        ("EPSG:4326", ring([(NAN, 0), (1, 0), (1, 1), (NAN, 0)]), "not_finite"),
        ("EPSG:4326", ring([(0, 0), (1, 0), (1, math.inf), (0, 0)]), "not_finite"),
        ("EPSG:4326", square(500_000, 5_000_000, 1000), "outside_globe"),
        ("EPSG:4326", square(50, 89.5, 1), "outside_globe"),
        ("EPSG:32642", ring([(0, 0), (1, 0), (NAN, 1), (0, 0)]), "not_finite"),
        ("EPSG:32642", square(1e9, 1e9, 1000), "transform_failed"),
        ("EPSG:32642", square(0, 0, 1e13), "too_large"),
        ("EPSG:32660", square(500_000, 6_000_000, 400_000), "antimeridian"),
        ("EPSG:3857", square(20_000_000, 0, 100_000), "antimeridian"),
    ],
)
def test_what_cannot_be_used_is_skipped_and_named(crs: str, geometry: QgsGeometry | None, reason: str) -> None:
    assert reason in SKIP_REASONS
    wkb, found = ToLonLat(QgsCoordinateReferenceSystem(crs), CONTEXT).wkb(geometry or QgsGeometry())
    assert (wkb, found) == (None, reason)


def test_rows_stay_side_by_side_where_geometries_are_skipped() -> None:
    layer = layer_of(square(70, 50, 1), None, square(71, 50, 1))
    layer.startEditing()
    layer.changeAttributeValue(1, 1, QDate(2024, 5, 6))
    layer.changeAttributeValue(1, 2, 2.5)
    layer.commitChanges()
    table = read_polygons(layer, CONTEXT, ["size", "code", "on"])
    assert table.ids.tolist() == [1, 2, 3]
    assert [wkb is None for wkb in table.wkb] == [False, True, False]
    assert [(entry.id, entry.reason) for entry in table.skipped] == [(2, "no_geometry")]
    assert table.columns["on"] == [datetime.date(2024, 5, 6), None, None]
    assert table.columns["size"] == [2.5, None, None]


def test_a_layer_of_points_is_skipped_row_by_row() -> None:
    table = read_polygons(layer_of("Point(70 50)", kind="Point"), CONTEXT)
    assert [entry.reason for entry in table.skipped] == ["not_polygon"]


def test_an_empty_layer() -> None:
    table = read_polygons(layer_of(), CONTEXT, ["code"])
    assert (len(table), table.columns, table.wkb.tolist()) == (0, {"code": []}, [])


def test_a_processing_source_does_not_stop_at_an_invalid_geometry() -> None:
    layer = layer_of(ring([(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]), square(70, 50, 1))
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    assert [wkb is None for wkb in read_polygons(source, CONTEXT, ["code"]).wkb] == [False, False]


def test_the_edit_buffer_is_read() -> None:
    layer = layer_of(square(70, 50, 1))
    layer.startEditing()
    layer.changeAttributeValue(1, 0, "changed")
    added = QgsFeature(layer.fields())
    added.setGeometry(square(71, 50, 1))
    layer.addFeature(added)
    table = read_polygons(QgsVectorLayerFeatureSource(layer), CONTEXT, ["code"], name="layer")
    assert table.columns["code"] in (["changed", None], [None, "changed"])
    layer.rollBack()


@pytest.mark.parametrize("number", [0, -1])
def test_what_geopackage_calls_undefined_is_no_known_crs(number: int, tmp_path: Path) -> None:
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "lost.gpkg"))
    made = file.CreateLayer("lost", None, ogr.wkbPolygon)
    row = ogr.Feature(made.GetLayerDefn())
    row.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((70 50, 71 50, 71 51, 70 51, 70 50))"))
    made.CreateFeature(row)
    del row, made, file
    for table in ("gpkg_contents", "gpkg_geometry_columns"):
        sql(tmp_path / "lost.gpkg", f"UPDATE {table} SET srs_id = {number}")
    layer = QgsVectorLayer(f"{tmp_path / 'lost.gpkg'}|layername=lost", "lost", "ogr")
    assert layer.crs().isValid()
    assert not is_known(layer.crs())
    assert not layer_of_project(layer).crs.isValid()
    with pytest.raises(SourceError) as caught:
        read_polygons(layer.dataProvider(), CONTEXT, name="lost")
    assert (caught.value.reason, caught.value.layer) == ("crs_unknown", "lost")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert is_known(layer.crs())


@pytest.mark.parametrize("made", ["", "EPSG:999999"])
def test_a_layer_without_a_known_crs_is_refused(made: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_polygons(layer_of(square(70, 50, 1), crs=made), CONTEXT)
    assert caught.value.reason == "crs_unknown"
    assert sentence(caught.value) == (
        "The layer 'layer' has no known coordinate reference system, so its place on Earth is unknown; "
        "set one in the layer's properties."
    )


def test_a_crs_of_another_world_does_no_harm() -> None:
    moon = QgsCoordinateReferenceSystem("IAU_2015:30100")
    if not moon.isValid():
        pytest.skip("this PROJ does not know the Moon")
    try:
        _, reason = ToLonLat(moon, CONTEXT, "craters").wkb(square(70, 50, 1))
    except SourceError as error:
        reason = error.reason
    assert reason in ("", "transform_failed", "no_operation")


def test_a_missing_field_is_named() -> None:
    with pytest.raises(SourceError) as caught:
        read_polygons(layer_of(square(70, 50, 1)), CONTEXT, ["status"])
    assert sentence(caught.value) == "The layer 'layer' has no field 'status'; choose another field."


def test_reading_can_be_watched_and_cancelled() -> None:
    layer = layer_of(*[square(70, 50, 1)] * 600)
    seen: list[float] = []
    read_polygons(layer, CONTEXT, progress=seen.append)
    assert seen == sorted(seen)
    assert len(seen) == 3
    with pytest.raises(CancelledError):
        read_polygons(layer, CONTEXT, cancelled=lambda: True)
