"""Base maps cut for the field."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal, osr
from qgis.core import QgsCoordinateTransformContext, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.store import base_clip
from rare_earth_plugin.store.base_clip import base_source, copy_base
from rare_earth_plugin.store.field_package_format import FieldPackageError
from tests.desktop.algorithm_runs import layer, moved
from tests.programme_files import open_table

CONTEXT = QgsCoordinateTransformContext()
AREA = QgsRectangle(70.205, 50.205, 70.795, 50.595)


def raster(path: Path, crs: int = 4326, west: float = 70.0, north: float = 51.0, pixel: float = 0.01) -> np.ndarray:
    """A raster of one degree with a number of its own in each pixel."""
    pixels = np.arange(100 * 100, dtype=np.float32).reshape(100, 100)
    made = gdal.GetDriverByName("GTiff").Create(str(path), 100, 100, 1, gdal.GDT_Float32)
    made.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    made.SetProjection(reference.ExportToWkt())
    made.GetRasterBand(1).WriteArray(pixels)
    made.GetRasterBand(1).SetNoDataValue(-1)
    return pixels


def test_a_raster_keeps_its_pixels(tmp_path: Path) -> None:
    path = tmp_path / "карта.tif"
    pixels = raster(path)
    shares: list[float] = []
    source = base_source(QgsRasterLayer(str(path), "map"))
    copy = copy_base(source, AREA, tmp_path, CONTEXT, shares.append)
    assert (copy.is_raster, copy.thinned) == (True, 1.0)
    assert shares[-1] == 1
    cut = gdal.Open(str(tmp_path / "base.tif"))
    west, _, _, north, _, _ = cut.GetGeoTransform()
    assert (west, north) == (pytest.approx(70.2), pytest.approx(50.6))
    assert np.array_equal(cut.ReadAsArray(), pixels[40:80, 20:80])
    assert cut.GetRasterBand(1).GetNoDataValue() == -1
    assert cut.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"


def test_a_raster_in_metres_covers_the_whole_area(tmp_path: Path) -> None:
    path = tmp_path / "map.tif"
    raster(path, 32642, 570_000, 5_700_000, 2_000)
    copy_base(base_source(QgsRasterLayer(str(path), "map")), AREA, tmp_path, CONTEXT)
    cut = QgsRasterLayer(str(tmp_path / "base.tif"))
    assert cut.crs().authid() == "EPSG:32642"
    corners = moved(shapely.box(AREA.xMinimum(), AREA.yMinimum(), AREA.xMaximum(), AREA.yMaximum()), "EPSG:32642")
    assert cut.extent().contains(corners.boundingBox())
    assert cut.width() * cut.height() < 30 * 30  # and little more


def test_a_raster_too_large_for_a_tablet_is_thinned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base_clip, "MOST_PIXELS", 600)
    path = tmp_path / "map.tif"
    raster(path)
    copy = copy_base(base_source(QgsRasterLayer(str(path), "map")), AREA, tmp_path, CONTEXT)
    assert copy.thinned == 2
    cut = gdal.Open(str(tmp_path / "base.tif"))
    assert (cut.RasterXSize, cut.RasterYSize) == (30, 20)


def test_a_vector_layer_is_cut_and_comes_into_the_geopackage(tmp_path: Path) -> None:
    wkt = ["POLYGON((70 50, 71 50, 71 51, 70 51, 70 50))", "POLYGON((75 50, 76 50, 76 51, 75 51, 75 50))", None]
    roads = layer(wkt, kind="Polygon", fields="&field=fid:string&field=name:string", rows=[["x", "дорога"]] * 3)
    copy = copy_base(base_source(roads), AREA, tmp_path, CONTEXT)
    assert (copy.features, copy.is_raster) == (1, False)
    cut = open_table(tmp_path / "data.gpkg", "base_map")
    (feature,) = cut.getFeatures()
    assert feature.geometry().boundingBox() == AREA
    assert feature["name"] == "дорога"
    assert feature["fid"] == "x"


def test_lines_stay_lines_where_a_cut_leaves_a_point(tmp_path: Path) -> None:
    wkt = [
        "LINESTRING(70.205 50.205, 70.1 50.1)",
        "LINESTRING(70 50.4, 71 50.4)",
        "LINESTRING(70 50.3, 70.3 50.3, 70 50)",
    ]
    copy = copy_base(base_source(layer(wkt, kind="LineString")), AREA, tmp_path, CONTEXT)
    assert copy.features == 2
    kinds = {f.geometry().asWkt().split()[0] for f in open_table(tmp_path / "data.gpkg", "base_map").getFeatures()}
    assert kinds == {"MultiLineString"}


@pytest.mark.parametrize("kind", ["raster", "vector"])
def test_a_base_map_elsewhere_is_one_sentence(tmp_path: Path, kind: str) -> None:
    if kind == "raster":
        raster(tmp_path / "map.tif", west=10.0)
        source = base_source(QgsRasterLayer(str(tmp_path / "map.tif"), "Norway"))
    else:
        source = base_source(layer(["POINT(10 60)"], kind="Point", name="Norway"))
    with pytest.raises(FieldPackageError) as caught:
        copy_base(source, AREA, tmp_path, CONTEXT)
    assert str(caught.value) == (
        "The base layer 'Norway' does not reach the stops of the crew; choose another one, or none."
    )


def test_what_cannot_be_copied_is_one_sentence(tmp_path: Path) -> None:
    tiles = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "tiles", "wms")
    table = QgsVectorLayer("None?field=a:string", "table", "memory")
    for bad in (tiles, table, QgsRasterLayer(str(tmp_path / "nowhere.tif"), "gone")):
        with pytest.raises(FieldPackageError) as caught:
            base_source(bad)
        assert caught.value.kind == "base_unreadable"
    raster(tmp_path / "map.tif")
    source = base_source(QgsRasterLayer(str(tmp_path / "map.tif"), "map"))
    (tmp_path / "map.tif").unlink()
    with pytest.raises(FieldPackageError) as caught:
        copy_base(source, AREA, tmp_path, CONTEXT)
    assert caught.value.kind == "base_unreadable"


def test_cancelled(tmp_path: Path) -> None:
    raster(tmp_path / "map.tif")
    polygons = layer(["POLYGON((70 50, 71 50, 71 51, 70 51, 70 50))"], kind="Polygon")
    for base in (QgsRasterLayer(str(tmp_path / "map.tif"), "map"), polygons):
        with pytest.raises(CancelledError):
            copy_base(base_source(base), AREA, tmp_path, CONTEXT, cancelled=lambda: True)


def test_a_folder_that_takes_nothing_is_one_sentence(tmp_path: Path) -> None:
    raster(tmp_path / "map.tif")
    polygons = layer(["POLYGON((70 50, 71 50, 71 51, 70 51, 70 50))"], kind="Polygon")
    for base in (QgsRasterLayer(str(tmp_path / "map.tif"), "map"), polygons):
        with pytest.raises(FieldPackageError) as caught:
            copy_base(base_source(base), AREA, tmp_path / "nowhere", CONTEXT)
        assert caught.value.kind == "not_writable"


def test_edges_of_another_system_are_cut_there(tmp_path: Path) -> None:
    base = layer([moved(shapely.box(69, 49, 72, 52), "EPSG:32642")], crs="EPSG:32642")
    copy_base(base_source(base), AREA, tmp_path, CONTEXT)
    (feature,) = open_table(tmp_path / "data.gpkg", "base_map").getFeatures()
    assert 1e9 < feature.geometry().area() < 4e9
