"""Foreign layers for the check: points, polygons, columns of coordinates, and what has neither."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsVectorLayer,
)

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.store.polygon_source import SourceError
from rare_earth_plugin.store.site_rows import SiteFields, SiteRowsError, read_site_rows

from .algorithm_runs import layer

CONTEXT = QgsProject.instance().transformContext()
SQUARE = "POLYGON((61 46, 62 46, 62 47, 61 47, 61 46))"


def source(made: QgsVectorLayer) -> QgsProcessingFeatureSource:
    context = QgsProcessingContext()
    feature_source = QgsProcessingFeatureSource(made, context)
    feature_source.kept = (made, context)  # type: ignore[attr-defined]  they must live as long as it does
    return feature_source


def test_points_in_any_crs() -> None:
    made = layer(
        ["POINT(6790489 5780349)", None],
        "EPSG:3857",
        "Point",
        "&field=n:string&field=c:string",
        [["a", "X"], ["b", ""]],
    )
    table = read_site_rows(source(made), SiteFields(name="n", country="c"), CONTEXT)
    assert table.points is not None
    assert table.points[0] == pytest.approx([61, 46], abs=1e-4)
    assert np.isnan(table.points[1]).all()
    assert list(table.column("name")) == ["a", "b"]
    assert list(table.column("country")) == ["X", ""]
    assert table.name == "layer"


def test_polygons_with_reasons_for_those_that_are_none() -> None:
    made = layer([SQUARE, None], "EPSG:4326", "Polygon", "&field=k:integer", [[7], [8]])
    table = read_site_rows(source(made), SiteFields(code="k"), CONTEXT)
    assert table.points is None
    assert table.where(0) == (61, 46, 62, 47)
    assert table.skipped == {1: "no_geometry"}
    assert list(table.column("code")) == ["7", "8"]


def test_columns_of_coordinates_come_before_the_geometry() -> None:
    rows = [["61,5", 46.5], ["x", 46], [None, None], ["\u00a061.25 ", 46]]
    made = layer(["POINT(1 1)"] * 4, "EPSG:4326", "Point", "&field=x:string&field=y:double", rows)
    table = read_site_rows(source(made), SiteFields(lon="x", lat="y"), CONTEXT)
    assert table.points is not None
    assert table.points[[0, 3]].tolist() == [[61.5, 46.5], [61.25, 46]]
    assert np.isnan(table.points[1:3, 0]).all()


@pytest.mark.parametrize(("kind", "reason"), [("LineString", "lines"), ("None", "no_position")])
def test_layers_without_a_place(kind: str, reason: str) -> None:
    with pytest.raises(SiteRowsError) as caught:
        read_site_rows(source(layer([None], "EPSG:4326", kind)), SiteFields(), CONTEXT)
    assert caught.value.kind == reason
    assert "'layer'" in str(caught.value)


def test_one_coordinate_is_none() -> None:
    made = layer(["POINT(1 1)"], "EPSG:4326", "Point", "&field=x:double", [[1.0]])
    for fields in (SiteFields(lon="x"), SiteFields(lat="x")):
        with pytest.raises(SiteRowsError) as caught:
            read_site_rows(source(made), fields, CONTEXT)
        assert "name both, or neither" in str(caught.value)


def test_layers_without_a_crs_and_cancelling() -> None:
    lost = QgsVectorLayer("Point", "lost", "memory")
    lost.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(SourceError):
        read_site_rows(source(lost), SiteFields(), CONTEXT)
    made = layer(["POINT(1 1)"], "EPSG:4326", "Point", "&field=x:double", [[1.0]])
    for fields in (SiteFields(), SiteFields(lon="x", lat="x")):
        with pytest.raises(CancelledError):
            read_site_rows(source(made), fields, CONTEXT, cancelled=lambda: True)
