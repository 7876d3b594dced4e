"""Graticules in degrees and minutes that suit the extent of their map."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsLayoutItemMapGrid,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF

from rare_earth_plugin.map.layout_grid import add_graticule, degrees_expression, lonlat_extent
from rare_earth_plugin.map.layout_page import Page
from rare_earth_plugin.map.site_sheets import utm
from rare_earth_plugin.store.languages import speaking


@pytest.mark.parametrize("width_m", [5_000, 60_000, 800_000])
def test_a_handful_of_lines_on_whole_minutes(empty_project: QgsProject, width_m: float) -> None:
    page = Page(empty_project, (210, 297))
    half = width_m / 2
    extent = QgsRectangle(500_000 - half, 5_500_000 - half, 500_000 + half, 5_500_000 + half)
    chart = page.chart(QRectF(10, 10, 190, 190), [], utm(69, 50), extent)
    add_graticule(chart, 7)
    grid = chart.grids().grid(0)
    shown = lonlat_extent(chart)
    middle = shown.center()  # on the central meridian, 5 500 km from the equator
    assert (middle.x(), middle.y()) == pytest.approx((69.0, 49.65), abs=0.01 + width_m / 1e7)
    assert shown.height() == pytest.approx(width_m / 111_200, rel=0.1)
    for step, length in ((grid.intervalX(), shown.width()), (grid.intervalY(), shown.height())):
        assert step * 60 == pytest.approx(round(step * 60))
        assert 2 <= length / step <= 8
    assert grid.annotationFormat() == QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat
    in_minutes = bool(grid.intervalX() % 1 or grid.intervalY() % 1)
    assert grid.annotationExpression() == degrees_expression(minutes=in_minutes)
    assert grid.crs().authid() == "EPSG:4326"


def test_a_given_interval_is_kept(empty_project: QgsProject) -> None:
    page = Page(empty_project, (210, 297))
    chart = page.chart(QRectF(10, 10, 190, 190), [], utm(69, 50), QgsRectangle(400_000, 5_400_000, 600_000, 5_600_000))
    add_graticule(chart, 7, (6.0, 4.0))
    grid = chart.grids().grid(0)
    assert (grid.intervalX(), grid.intervalY()) == (6.0, 4.0)


def written(number: float, axis: str, *, minutes: bool) -> str:
    scope = QgsExpressionContextScope()
    scope.setVariable("grid_number", number)
    scope.setVariable("grid_axis", axis)
    context = QgsExpressionContext()
    context.appendScope(scope)
    return str(QgsExpression(degrees_expression(minutes=minutes)).evaluate(context))


@pytest.mark.parametrize(
    ("number", "axis", "minutes", "text"),
    [
        (58.5, "x", True, "58°30′E"),
        (59 + 1e-12, "x", True, "59°00′E"),
        (58.99999999, "x", True, "59°00′E"),
        (-0.25, "x", True, "0°15′W"),
        (48, "y", False, "48°N"),
        (-12, "y", False, "12°S"),
    ],
)
def test_numbers_are_degrees_and_minutes(
    empty_project: QgsProject, number: float, axis: str, minutes: bool, text: str
) -> None:
    assert written(number, axis, minutes=minutes) == text


def test_numbers_speak_the_language_of_the_map(empty_project: QgsProject, every_language: None) -> None:
    with speaking("ru"):
        assert written(58.5, "x", minutes=True) == "58°30′ в. д."
    with speaking("fr"):
        assert written(-4, "x", minutes=False) == "4° O"
