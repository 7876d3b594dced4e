from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsVectorLayer

from rare_earth_plugin.gui.wording import sentence
from rare_earth_plugin.map.own_polygon import OwnPolygonError, selected_polygon

CONTEXT = QgsCoordinateTransformContext()


def layer_of(kind: str, *shapes: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", "mine", "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_selected_polygons_become_one() -> None:
    layer = layer_of(
        "Polygon",
        "POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))",
        "POLYGON((1 0, 3 0, 3 2, 1 2, 1 0))",
        "POLYGON((9 9, 10 9, 10 10, 9 9))",
    )
    layer.selectByIds([1, 2])
    own = selected_polygon([layer_of("Point", "POINT(0 0)"), layer], CONTEXT)
    assert (own.layer, own.count) == ("mine", 2)
    geometry = QgsGeometry()
    geometry.fromWkb(own.wkb)
    assert geometry.area() == pytest.approx(6)


def test_nothing_usable_selected() -> None:
    points = layer_of("Point", "POINT(0 0)")
    points.selectAll()
    with pytest.raises(OwnPolygonError) as caught:
        selected_polygon([points, layer_of("Polygon", "POLYGON((0 0, 2 0, 2 2, 0 0))")], CONTEXT)
    assert "No polygon is selected" in sentence(caught.value)
