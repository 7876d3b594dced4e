"""GeoJSON of a site against RFC 7946: what GDAL reads, orientation, decimals, a file that is whole or not there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsVectorLayer

from rare_earth_plugin.store.perimeters import perimeter_of
from rare_earth_plugin.store.target_geojson import GeoJsonError, feature_of, write_geojson

WKT = (  # both outer rings clockwise, the hole counter-clockwise: all the wrong way round
    "MULTIPOLYGON(((70 50, 70 51, 71 51, 71 50, 70 50), (70.2 50.2, 70.4 50.2, 70.4 50.4, 70.2 50.2)),"
    "((75 50, 75 51, 76.123456789 51, 75 50)))"
)


def feature(wkt: str = WKT, **properties: Any) -> dict[str, Any]:
    perimeter = perimeter_of(QgsGeometry.fromWkt(wkt), QgsCoordinateTransformContext())
    return feature_of("uuid-1", perimeter, {"name": "Участок «Ә»", "illustrative": True, **properties})


def test_rings_run_as_the_rfc_wants_and_close() -> None:
    made = feature()
    shape = shapely.from_geojson(json.dumps(made["geometry"]))
    assert shapely.equals_exact(shape.normalize(), shapely.from_wkt(WKT).normalize(), tolerance=1e-7)
    for polygon in shape.geoms:
        assert shapely.is_ccw(polygon.exterior)
        assert not any(shapely.is_ccw(hole) for hole in polygon.interiors)
    for rings in made["geometry"]["coordinates"]:
        assert all(ring[0] == ring[-1] for ring in rings)
    assert made["bbox"] == [70.0, 50.0, 76.1234568, 51.0]
    assert "crs" not in made


def test_gdal_reads_it_with_its_properties(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "Участок.geojson", feature())
    layer = QgsVectorLayer(str(path), "t", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:4326"
    (row,) = layer.getFeatures()
    assert row["name"] == "Участок «Ә»"
    assert row["illustrative"]
    assert row.geometry().isGeosValid()


def test_without_an_outline_the_geometry_is_null(tmp_path: Path) -> None:
    made = feature_of("u", None, {"code": "T-9"})
    assert made["geometry"] is None
    assert "bbox" not in made
    assert json.loads(write_geojson(tmp_path / "t.geojson", made).read_text("utf-8")) == made


def test_what_cannot_be_written_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken.geojson").mkdir()
    with pytest.raises(GeoJsonError) as caught:
        write_geojson(tmp_path / "taken.geojson", feature())
    assert "taken.geojson" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["taken.geojson"]
    with pytest.raises(GeoJsonError):
        write_geojson(tmp_path / "gone" / "t.geojson", feature())


def test_an_earlier_file_stays_where_the_new_one_cannot_be_made(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "t.geojson", feature())
    before = path.read_bytes()
    with pytest.raises(ValueError, match="JSON"):
        write_geojson(path, feature(bad=float("nan")))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["t.geojson"]
