from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.store.foreign_rows import ForeignReader, ForeignRows, Placement, closed_lines
from rare_earth_plugin.store.foreign_source import list_layers, open_layer
from rare_earth_plugin.store.note_sentences import skip_reason
from rare_earth_plugin.store.polygon_source import SourceError
from rare_earth_plugin.store.tables import NO_GEOMETRY, POINTS, POLYGONS
from tests.foreign_files import GK13, NAMES, shapefile, write_layer

CONTEXT = QgsCoordinateTransformContext()
SQUARE = "POLYGON((70 50,71 50,71 51,70 51,70 50))"


def layer_of(*wkts: str | None, kind: str = "GeometryCollection") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?field=code:string", "layer", "memory")
    features = []
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature["code"] = f"F{number}"
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt if kind == "Point" else f"GeometryCollection({wkt})"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def placed(authid: str, swapped: bool = False) -> Placement:
    return Placement(QgsCoordinateReferenceSystem(authid), swapped)


def read(layer: QgsVectorLayer, geometry: str, placement: Placement, *columns: str) -> ForeignRows:
    return ForeignReader(layer, geometry, columns, placement, CONTEXT).read()


def shape(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


@pytest.mark.parametrize("swapped", [False, True])
def test_an_official_shapefile_lands_where_proj_says(tmp_path: Path, swapped: bool) -> None:
    """Corners against pyproj, whose PROJ picks the same operation."""
    wkts = GK13
    if swapped:
        wkts = tuple(" ".join(reversed(pair.split(" "))) for pair in GK13)
        flipped = [QgsGeometry.fromWkt(wkt) for wkt in GK13]
        for geometry in flipped:
            geometry.get().swapXy()
        wkts = tuple(geometry.asWkt() for geometry in flipped)
    (entry,) = list_layers(shapefile(tmp_path / "Зоны.shp", wkts))
    foreign = open_layer(entry)
    name = foreign.layer.fields().names()[0]
    rows = foreign.reader(POLYGONS, (name,), placed("EPSG:28413", swapped), CONTEXT).read()
    assert rows.columns[name] == [*NAMES]
    assert rows.skipped == ()
    assert "Pulkovo 1942 to WGS 84" in rows.operation
    assert rows.accuracy_m is not None
    assert 0 < rows.accuracy_m < 10
    oracle = pyproj.Transformer.from_crs("EPSG:28413", "EPSG:4326", always_xy=True)
    lon, lat = oracle.transform(13_500_000, 5_500_000)
    outline = shape(rows.wkb[1])  # must outlive the walk over its vertices
    corners = [(vertex.x(), vertex.y()) for vertex in outline.vertices()]
    # PROJ of the same version: the same operation to the last digits; another one differs by metres.
    assert min(np.hypot((x - lon) * 71_000, (y - lat) * 111_000) for x, y in corners) < 5
    assert len(corners) >= 4 * 10 + 1  # edges of 20 km in steps of 2 km
    west, south, east, north = rows.bounds[1]
    assert west <= lon <= east
    assert south <= lat <= north


def test_a_letter_cut_in_half_is_no_letter(tmp_path: Path) -> None:
    path = shapefile(tmp_path / "a.shp", encoding="UTF-8")
    table = path.with_suffix(".dbf")
    whole = "Северный участок".encode()
    table.write_bytes(
        table.read_bytes().replace(whole + b" " * (60 - len(whole)), ("я" * 29 + "щщ").encode()[:59] + b" ")
    )
    table.write_bytes(table.read_bytes().replace("щ".encode() + b" ", "щ".encode()[:1] + b"  "))
    (entry,) = list_layers(path)
    foreign = open_layer(entry)
    name = foreign.layer.fields().names()[0]
    rows = foreign.reader(NO_GEOMETRY, (name,), placed(""), CONTEXT).read()
    assert foreign.encoding == "utf-8"
    assert rows.columns[name][0] == "я" * 29


def test_closed_lines_of_a_drawing_become_polygons(tmp_path: Path) -> None:
    drawing = write_layer(
        tmp_path / "план.dxf",
        "DXF",
        ("LINESTRING(70 50,71 50,71 51,70 50)", SQUARE, "LINESTRING(70 50,71 51)", "POINT(70 50)"),
    )
    (entry,) = list_layers(drawing)
    assert entry.geometry == "mixed"
    rows = open_layer(entry).reader(POLYGONS, ("Layer",), placed("EPSG:4326"), CONTEXT).read()
    assert rows.closed_lines == 1
    assert [wkb is None for wkb in rows.wkb].count(False) == 2
    assert sorted(entry.reason for entry in rows.skipped) == ["not_polygon", "not_polygon"]
    assert {shape(wkb).area() for wkb in rows.wkb if wkb} == {0.5, 1.0}


@pytest.mark.parametrize(
    ("wkt", "area"),
    [
        ("LineString(0 0, 2 0, 2 2, 0 0)", 2.0),
        ("LineStringZ(0 0 5, 2 0 5, 2 2 5, 0 0 5)", 2.0),
        ("MultiLineString((0 0, 2 0, 2 2, 0 0), (5 5, 6 5, 6 6, 5 5))", 2.5),
        ("CompoundCurve(CircularString(0 0, 1 1, 2 0), (2 0, 0 0))", np.pi / 2),
        ("LineString(0 0, 2 0, 0 0)", None),
        ("LineString(0 0, 2 0, 2 2)", None),
        ("MultiLineString((0 0, 2 0, 2 2, 0 0), (5 5, 6 5))", None),
        ("GeometryCollection(LineString(0 0, 2 0, 2 2, 0 0))", 2.0),
        ("GeometryCollection(LineString(0 0, 2 0, 2 2, 0 0), Point(1 1))", None),
        ("Point(1 1)", None),
    ],
)
def test_which_lines_are_closed(wkt: str, area: float | None) -> None:
    found = closed_lines(QgsGeometry.fromWkt(wkt))
    assert (found is None) == (area is None)
    if found is not None:
        assert found.area() == pytest.approx(area, rel=1e-3)


def test_points_with_every_reason_not_to_be_one() -> None:
    layer = layer_of("Point(70 50)", "MultiPoint((71 50))", None, SQUARE, "MultiPoint((1 1),(2 2))")
    rows = read(layer, POINTS, placed("EPSG:4326"), "code")
    assert [shape(wkb).asPoint().toString(0) if wkb else "" for wkb in rows.wkb] == ["70,50", "71,50", "", "", ""]
    assert [entry.reason for entry in rows.skipped] == ["no_geometry", "not_point", "not_point"]
    assert rows.bounds[0].tolist() == [70, 50, 70, 50]
    assert (rows.operation, rows.accuracy_m) == ("", None)
    assert skip_reason("not_point") == "no single point"


def test_points_far_away_and_with_swapped_axes() -> None:
    layer = layer_of("Point(5500000 13500000)", "Point(1e9 1e9)", kind="Point")
    rows = read(layer, POINTS, placed("EPSG:28413", swapped=True))
    assert 74.9 < rows.bounds[0][0] < 75.1
    assert [entry.reason for entry in rows.skipped] == ["transform_failed"]
    assert "Pulkovo" in rows.operation
    (skipped,) = read(layer_of("Point(500000 91)", kind="Point"), POINTS, placed("EPSG:4326")).skipped
    assert skipped.reason == "outside_globe"


def test_rows_without_geometry_need_no_crs() -> None:
    rows = read(layer_of(SQUARE, None), NO_GEOMETRY, placed(""), "code")
    assert (rows.columns["code"], rows.wkb.tolist(), rows.skipped) == (["F0", "F1"], [None, None], ())


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(SourceError) as caught:
        read(layer_of(SQUARE), POLYGONS, placed(""))
    assert caught.value.reason == "crs_unknown"
    with pytest.raises(SourceError) as caught:
        read(layer_of(SQUARE), POLYGONS, placed("EPSG:4326"), "status")
    assert (caught.value.reason, caught.value.detail) == ("column_missing", "status")


def test_reading_can_be_watched_and_cancelled() -> None:
    reader = ForeignReader(layer_of(*[SQUARE] * 600), POLYGONS, (), placed("EPSG:4326"), CONTEXT)
    seen: list[float] = []
    assert len(reader.read(seen.append)) == 600
    assert seen == sorted(seen)
    assert len(seen) == 3
    with pytest.raises(CancelledError):
        reader.read(cancelled=lambda: True)
