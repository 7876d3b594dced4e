from __future__ import annotations

import functools
import json
from pathlib import Path

import numpy as np
import pyproj
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsJsonUtils,
    QgsPointXY,
    QgsVectorLayer,
)

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.store.crs_catalogue import CrsEntry, catalogue
from rare_earth_plugin.store.crs_doctor import CrsSample, Diagnosis, diagnose, placed
from rare_earth_plugin.store.foreign_rows import Placement
from rare_earth_plugin.store.foreign_source import list_layers, open_layer
from rare_earth_plugin.store.locations import resource
from tests.foreign_files import GK13, shapefile

CONTEXT = QgsCoordinateTransformContext()
RAW = Path(__file__).resolve().parents[1] / "data" / "kz_mineral_sites_raw.csv"


@functools.lru_cache(maxsize=1)
def territory() -> tuple[bytes, ...]:
    (feature,) = json.loads(resource("source", "kz_boundary.geojson").read_text("utf-8"))["features"]
    outline = QgsJsonUtils.geometryFromGeoJson(json.dumps(feature["geometry"]))
    return (outline.simplify(0.02).asWkb().data(),)


def points_layer(xy: np.ndarray, crs: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer("Point", "points", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for x, y in xy.tolist():
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def diagnosed(layer: QgsVectorLayer, **options: bool) -> Diagnosis:
    return diagnose(CrsSample.of(layer), territory(), CONTEXT, **options)


def oracle(entry: CrsEntry) -> pyproj.CRS:
    try:
        return pyproj.CRS(entry.authid)
    except pyproj.exceptions.CRSError:  # QazTRF-23 with an older PROJ; EPSG's parameters
        zone = int(entry.authid[5:]) - 10934
        shape = "longlat" if entry.authid == "EPSG:10941" else f"tmerc +lon_0={6 * zone - 3} +x_0={zone}500000"
        return pyproj.CRS(f"+proj={shape} +ellps=GRS80 +towgs84=0,0,0 +type=crs")


def true_places(entry: CrsEntry) -> np.ndarray:
    """Places inside the country near the central meridian of a zone, in lon/lat."""
    meridian = pyproj.CRS(entry.authid).area_of_use if not entry.wkt else None
    zone = int(entry.authid[5:]) - 10934
    middle = 6 * zone - 3 if entry.wkt and zone > 7 else 0
    if meridian is not None and 0 < meridian.east - meridian.west < 10:
        middle = (meridian.west + meridian.east) / 2
    lat = {45: 48.5, 51: 49.5, 87: 48.6}.get(round(middle), 48.5)
    lon = {45: 47.4, 87: 84.4}.get(round(middle), middle or 70.0)
    steps = np.linspace(0, 0.3, 4)
    return np.array([(lon + dx, lat + dy) for dx in steps for dy in steps])


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("entry", catalogue(), ids=lambda entry: entry.authid)
def test_each_crs_is_found_again(entry: CrsEntry, swapped: bool) -> None:
    """Places written by pyproj, whose PROJ picks the same operation."""
    places = true_places(entry)
    transformer = pyproj.Transformer.from_crs("EPSG:4326", oracle(entry), always_xy=True)
    xy = np.stack(transformer.transform(*places.T), axis=1)
    found = diagnosed(points_layer(xy[:, ::-1] if swapped else xy))
    assert found.declared is None
    assert not found.sound
    mine = [
        one
        for one in found.candidates
        if one.placement.swapped == swapped and entry.authid in " ".join((one.name, *one.equivalents))
    ]
    assert len(mine) == 1, [one.name for one in found.candidates]
    (mine,) = mine
    assert mine.share == mine.features == 1.0
    assert found.candidates[0].share == 1.0
    offset = np.abs(mine.points - places).max() * 111_000
    assert offset < 10, offset  # another operation than pyproj's differs by metres
    if entry.authid != "EPSG:4326" and "WGS 84" not in mine.name:
        assert "WGS 84" in mine.operation
        assert mine.accuracy_m is not None
        assert 0 < mine.accuracy_m <= 10


def test_an_official_shapefile_without_prj(tmp_path: Path) -> None:
    (entry,) = list_layers(shapefile(tmp_path / "зоны.shp"))
    found = diagnosed(open_layer(entry).layer)
    first, second = found.candidates
    assert first.name == "Pulkovo 1942 / Gauss-Kruger zone 13 (EPSG:28413)"
    assert second.name == "QazTRF-23 / Gauss-Kruger zone 13 (EPSG:10947)"
    assert 20 < second.apart_m < 150
    assert found.ambiguous
    assert (first.placement.swapped, first.apart_m) == (False, 0.0)
    west, south, east, north = first.bounds
    assert 74 < west < east < 76
    assert 49 < south < north < 51
    assert (second.operation, second.accuracy_m) == (second.operation, 1.0)


def test_eastings_without_zone_fit_every_zone_and_it_is_said() -> None:
    xy = np.array([(480_000 + 5000 * i, 5_500_000 + 5000 * i) for i in range(8)], dtype=float)
    found = diagnosed(points_layer(xy))
    assert found.ambiguous
    names = [one.name for one in found.candidates]
    assert sum("Gauss-Kruger CM" in name for name in names) >= 6
    assert sum("UTM" in name for name in names) >= 6
    assert not any("zone 13 (EPSG:28413)" in name for name in names)


def test_wgs_84_and_its_like_are_one_candidate() -> None:
    found = diagnosed(points_layer(np.array([(70.0, 50.0), (71.0, 49.0)])))
    assert [one.name for one in found.candidates] == ["WGS 84 (EPSG:4326)", "Pulkovo 1942 (EPSG:4284)"]
    assert found.candidates[0].equivalents == ("QazTRF-23 (EPSG:10941)",)
    assert found.candidates[0].operation == ""


def test_a_sound_layer_is_left_alone() -> None:
    layer = points_layer(np.array([(70.0, 50.0), (71.0, 49.0), (10.0, 10.0)]), "EPSG:4326")
    found = diagnosed(layer)
    assert found.sound
    assert found.candidates == found.shown == (found.declared,)
    assert found.declared.share == pytest.approx(2 / 3)
    assert not found.ambiguous
    every = diagnosed(layer, every=True)
    assert every.candidates[0] is every.declared
    assert every.declared.name == found.declared.name == "WGS 84 (EPSG:4326)"
    assert len(every.candidates) > 1


def test_a_crs_that_leads_elsewhere_is_seen_through() -> None:
    """Gauss-Krueger numbers that somebody called UTM."""
    xy = np.array([(13_480_000 + 5000 * i, 5_500_000 + 5000 * i) for i in range(8)], dtype=float)
    found = diagnosed(points_layer(xy, "EPSG:32643"))
    assert not found.sound
    assert found.candidates[0].name.startswith("Pulkovo 1942 / Gauss-Kruger zone 13")
    assert found.shown == (found.declared, *found.candidates)
    swapped = diagnosed(points_layer(np.array([(50.0, 70.0), (49.0, 71.0)]), "EPSG:4326"))
    assert swapped.declared.share == 0
    assert swapped.candidates[0].placement.swapped


def test_a_whole_country_in_one_zone() -> None:
    lonlat = np.array([(50.0, 48.0), (60.0, 49.0), (70.0, 50.0), (80.0, 49.0), (84.0, 48.5)])
    transformer = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32642", always_xy=True)
    found = diagnosed(points_layer(np.stack(transformer.transform(*lonlat.T), axis=1)))
    assert "WGS 84 / UTM zone 42N (EPSG:32642)" in [one.name for one in found.candidates]


def test_a_crs_of_the_users_own() -> None:
    sample = CrsSample.of(points_layer(np.array([(13_500_000.0, 5_500_000.0)])))
    zone = placed(sample, territory(), CONTEXT, Placement(QgsCoordinateReferenceSystem("EPSG:28413")))
    assert (zone.name, zone.share) == ("Pulkovo 1942 / Gauss-Kruger zone 13 (EPSG:28413)", 1.0)
    elsewhere = placed(sample, territory(), CONTEXT, Placement(QgsCoordinateReferenceSystem("EPSG:3857")))
    assert elsewhere.share == 0
    assert elsewhere.bounds[0] > 100
    assert placed(sample, territory(), CONTEXT, Placement(QgsCoordinateReferenceSystem())) is None


def test_dirty_rows_do_not_hide_the_good_ones() -> None:
    (entry,) = list_layers(RAW)
    found = diagnosed(open_layer(entry).layer)
    assert found.sound
    assert 0.95 < found.declared.share < 0.99  # 21 of 932 rows are swapped


@pytest.mark.parametrize(
    "xy", [np.zeros((0, 2)), np.array([(np.nan, 1.0)]), np.array([(1e15, -1e15)]), np.array([(-120.0, 40.0)])]
)
def test_nothing_fits(xy: np.ndarray) -> None:
    found = diagnosed(points_layer(xy))
    assert (found.declared, found.sound, found.candidates, found.ambiguous) == (None, False, (), False)


def test_without_a_territory_every_place_counts() -> None:
    declared = diagnose(CrsSample.of(points_layer(np.array([(2.0, 48.0)]), "EPSG:4326")), (), CONTEXT)
    assert (declared.sound, declared.bounded, declared.declared.share) == (True, False, 1.0)
    unknown = diagnose(CrsSample.of(points_layer(np.array([(13_500_000.0, 5_500_000.0)]))), (), CONTEXT)
    assert unknown.candidates[0].name == "Pulkovo 1942 / Gauss-Kruger zone 13 (EPSG:28413)"
    assert not unknown.bounded


def test_a_territory_of_a_few_metres() -> None:
    tiny = QgsGeometry.fromWkt("POLYGON((70 50, 70.0001 50, 70.0001 50.0001, 70 50.0001, 70 50))").asWkb().data()
    sample = CrsSample.of(points_layer(np.array([(70.00005, 50.00005)]), "EPSG:4326"))
    assert diagnose(sample, (tiny,), CONTEXT).sound


def test_the_border_itself_lies_inside() -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "border", "memory")
    feature = QgsFeature()
    outline = QgsGeometry()
    outline.fromWkb(territory()[0])
    feature.setGeometry(QgsGeometry.fromWkt(max(outline.asGeometryCollection(), key=lambda part: part.area()).asWkt()))
    layer.dataProvider().addFeatures([feature])
    assert diagnosed(layer).declared.share == 1.0


def test_a_large_layer_is_sampled_evenly() -> None:
    layer = points_layer(np.stack([np.linspace(50, 80, 4000), np.full(4000, 49.0)], axis=1))
    sample = CrsSample.of(layer)
    assert len(sample.xy) == 400
    assert sample.xy[-1][0] > 79


def test_diagnosing_can_be_watched_and_cancelled() -> None:
    sample = CrsSample.of(points_layer(np.array([(13_500_000.0, 5_500_000.0)])))
    seen: list[float] = []
    diagnose(sample, territory(), CONTEXT, progress=seen.append)
    assert seen == sorted(seen)
    assert len(seen) > 1
    with pytest.raises(CancelledError):
        diagnose(sample, territory(), CONTEXT, cancelled=lambda: True)


def test_polygons_count_by_their_vertices() -> None:
    layer = QgsVectorLayer("Polygon", "zones", "memory")
    features = []
    for wkt in (*GK13, None):
        feature = QgsFeature()
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    sample = CrsSample.of(layer)
    assert sorted(set(sample.owners.tolist())) == [0, 1, 2]
    assert diagnose(sample, territory(), CONTEXT).candidates[0].features == 1.0
