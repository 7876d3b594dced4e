"""``rareearth:mapsheets``: the right sheets, in the right place, at every scale."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from rare_earth_plugin.core.sheets import sheet_bounds
from tests.desktop.algorithm_runs import LONLAT, Log, layer, registered, run, shapes


def sheets(extent: Any, scale: int, log: Log | None = None, **more: Any) -> dict[str, Any]:
    """Sheet code -> polygon."""
    made = made_layer(extent, scale, log, **more)
    return dict(zip([feature["sheet"] for feature in made.getFeatures()], shapes(made)))


def made_layer(extent: Any, scale: int, log: Log | None = None, **more: Any) -> QgsVectorLayer:
    parameters = {"EXTENT": extent, "SCALE": scale, "OUTPUT": "TEMPORARY_OUTPUT", **more}
    return run("mapsheets", parameters, log)["OUTPUT"]


def test_the_contract() -> None:
    algorithm = registered().algorithm("mapsheets")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names == ["EXTENT", "SCALE", "FRAME_CRS", "OUTPUT"]
    assert algorithm.parameterDefinition("SCALE").options() == [
        "1:1 000 000",
        "1:500 000",
        "1:200 000",
        "1:100 000",
        "1:50 000",
    ]
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    made = made_layer("72,78,48,52 [EPSG:4284]", 0)
    assert [field.name() for field in made.fields()] == ["sheet"]
    assert made.crs().authid() == "EPSG:4326"


@pytest.mark.parametrize(
    ("scale", "count", "known"),
    [
        (0, 1, "M-43"),
        (1, 4, "M-43-Б"),
        (2, 36, "M-43-XXI"),
        (3, 144, "M-43-89"),
        (4, 576, "M-43-89-В"),
    ],
)
def test_an_extent_in_the_frames_datum_is_exact(scale: int, count: int, known: str) -> None:
    found = sheets("72,78,48,52 [EPSG:4284]", scale)
    assert len(found) == count
    assert known in found
    assert all(code.startswith("M-43") for code in found)


def test_frames_of_wgs_84_are_boxes() -> None:
    found = sheets("36.1,36.2,59.05,59.1 [EPSG:4326]", 4, FRAME_CRS="EPSG:4326")
    assert list(found) == ["O-37-25-В"]
    assert found["O-37-25-В"].equals(shapely.box(*sheet_bounds("O-37-25-В")))


def test_frames_of_pulkovo_lie_where_the_datum_says() -> None:
    ((code, polygon),) = sheets("75.1,75.2,50.1,50.2 [EPSG:4326]", 3).items()
    assert code == "M-43-67"
    west, south, _, _ = sheet_bounds("M-43-67")
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4284"), LONLAT, QgsProject.instance())
    corner = transform.transform(QgsPointXY(west, south))
    assert shapely.get_coordinates(polygon).tolist().count([corner.x(), corner.y()]) >= 1
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    assert 66 <= measure.measureLine(corner, QgsPointXY(west, south)) <= 95


def test_scales_nest_after_the_change_of_datum() -> None:
    (whole,) = sheets("72,78,48,52 [EPSG:4284]", 0).values()
    for scale in (1, 2, 3, 4):
        parts = list(sheets("72,78,48,52 [EPSG:4284]", scale).values())
        assert shapely.union_all(parts).symmetric_difference(whole).area < 1e-12
        assert sum(part.area for part in parts) == pytest.approx(whole.area, rel=1e-12)


def test_the_extent_of_a_layer_in_another_crs() -> None:
    box = layer(
        ["Polygon ((500000 5600000, 520000 5600000, 520000 5620000, 500000 5620000, 500000 5600000))"], "EPSG:32643"
    )
    found = sheets(QgsReferencedRectangle(box.extent(), box.crs()), 3)
    transform = QgsCoordinateTransform(box.crs(), LONLAT, QgsProject.instance())
    outline = shapely.Polygon(
        [
            (transform.transform(QgsPointXY(x, y)).x(), transform.transform(QgsPointXY(x, y)).y())
            for x, y in [(5e5, 5.6e6), (5.2e5, 5.6e6), (5.2e5, 5.62e6), (5e5, 5.62e6)]
        ]
    )
    assert found
    assert shapely.union_all(list(found.values())).covers(outline)
    assert all(polygon.intersects(outline) for polygon in found.values())


@pytest.mark.parametrize("extent", ["-180,180,0,60", "-180,180,-90,90"])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4284"])
def test_the_whole_globe_has_each_sheet_once(extent: str, crs: str) -> None:
    made = made_layer(f"{extent} [{crs}]", 0)
    codes = [feature["sheet"] for feature in made.getFeatures()]
    assert len(codes) == len(set(codes)) == 15 * 60
    assert max(np.ptp(shapely.get_coordinates(polygon)[:, 0]) for polygon in shapes(made)) < 6.01


@pytest.mark.parametrize("frame", ["EPSG:4326", "EPSG:4284"])
def test_sheets_on_both_sides_of_the_antimeridian(frame: str) -> None:
    found = sheets("178.5,181.5,50.5,51.5 [EPSG:4326]", 1, FRAME_CRS=frame)
    assert sorted(found) == ["M-1-А", "M-60-Б"]
    assert shapely.union_all(list(found.values())).covers(shapely.box(178.5, 50.5, 181.5, 51.5))
    west = sheets("-179.5,-178.5,50.5,51.5 [EPSG:4326]", 1, FRAME_CRS=frame)
    assert sorted(west) == ["M-1-А"]
    assert west["M-1-А"].bounds == pytest.approx((-180, 50, -177, 52), abs=0.01)


@pytest.mark.parametrize("frame", ["EPSG:4326", "EPSG:4284"])
def test_a_projected_extent_around_the_globe_and_across_the_antimeridian(frame: str) -> None:
    half = 20_037_508.34  # 180 degrees of Web Mercator
    world = made_layer(f"{-half},{half},0,{half} [EPSG:3857]", 0, FRAME_CRS=frame)
    codes = [feature["sheet"] for feature in world.getFeatures()]
    assert len(codes) == len(set(codes)) == 15 * 60
    across = sheets(f"{half - 150_000},{half + 150_000},6600000,6700000 [EPSG:3857]", 1, FRAME_CRS=frame)
    assert sorted(across) == ["M-1-А", "M-60-Б"]
    # Transverse Mercator of zone 60, whose eastern half lies beyond 180.
    zone = sheets("450000,1000000,5660000,5700000 [EPSG:32660]", 1, FRAME_CRS=frame)
    assert sorted(zone) == ["M-1-А", "M-1-Б", "M-60-А", "M-60-Б"]  # 176.3 E to 175.9 W


def test_an_extent_without_sheets_is_told() -> None:
    log = Log()
    assert made_layer("60,70,61,65 [EPSG:4284]", 4, log).featureCount() == 0
    assert log.warnings == ["No sheet meets the extent: the nomenclature covers 0 to 60 degrees north."]


@pytest.mark.parametrize("crs", ["EPSG:28413", "EPSG:3857"])
def test_frames_need_degrees(crs: str) -> None:
    with pytest.raises(QgsProcessingException) as caught:
        sheets("72,78,48,52 [EPSG:4326]", 0, FRAME_CRS=crs)
    name = QgsCoordinateReferenceSystem(crs).userFriendlyIdentifier()
    assert str(caught.value) == (
        f"Map sheets cannot be framed in {name}; choose a coordinate reference system in degrees, such as EPSG:4284."
    )


def test_cancelling_is_one_sentence() -> None:
    log = Log()
    log.cancel()
    with pytest.raises(QgsProcessingException) as caught:
        sheets("72,78,48,52 [EPSG:4284]", 4, log)
    assert str(caught.value) == "The computation was cancelled, so nothing was written."
