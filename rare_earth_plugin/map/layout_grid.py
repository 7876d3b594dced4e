"""Meridians and parallels on a map of a page, with their degrees and minutes along its edge."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsExpression,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLineSymbol,
    QgsRectangle,
    QgsSimpleLineSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from ..store.languages import translate
from ..store.transforms import transform_between
from .labels import text_format
from .status_style import assemble

_SIDE = QgsLayoutItemMapGrid.BorderSide
_MINUTES = (1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 300, 600, 900, 1800)
_LINES = 5  # about so many across the shorter way


def add_graticule(
    chart: QgsLayoutItemMap,
    size: float,
    interval: tuple[float, float] | None = None,
    family: str = "",
    colour: str = "#8fa3ad",
) -> None:
    """Put a graticule on a map.

    :param size: of its numbers, in points.
    :param interval: degrees between meridians and between parallels; by default what suits the map.
    """
    east, north = interval or _suitable(chart)
    grid = QgsLayoutItemMapGrid("graticule", chart)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    grid.setIntervalX(east)
    grid.setIntervalY(north)
    grid.setLineSymbol(assemble(QgsLineSymbol(), QgsSimpleLineSymbolLayer(QColor(colour), 0.1)))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationTextFormat(text_format(size, "#4a5157", halo=0, family=family))
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression(degrees_expression(minutes=east % 1 != 0 or north % 1 != 0))
    grid.setAnnotationFrameDistance(0.8)
    for side in (_SIDE.Left, _SIDE.Right, _SIDE.Top, _SIDE.Bottom):
        meridians = side in (_SIDE.Top, _SIDE.Bottom)
        only = QgsLayoutItemMapGrid.DisplayMode
        grid.setAnnotationDisplay(only.LongitudeOnly if meridians else only.LatitudeOnly, side)
        grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, side)
        turned = QgsLayoutItemMapGrid.AnnotationDirection
        grid.setAnnotationDirection(turned.Horizontal if meridians else turned.Vertical, side)
    chart.grids().addGrid(grid)


def degrees_expression(*, minutes: bool) -> str:
    """Expression that writes the number of a line as the language in force does; QGIS knows N, S, E and W alone."""
    number = "to_string(floor(@minutes / 60)) || '°'"
    if minutes:
        number += " || lpad(to_string(@minutes % 60), 2, '0') || '′'"
    sides = (
        (
            translate("Map", "{degrees}E", "eastern longitude"),
            translate("Map", "{degrees}W", "western longitude"),
        ),
        (
            translate("Map", "{degrees}N", "northern latitude"),
            translate("Map", "{degrees}S", "southern latitude"),
        ),
    )
    east, west, north, south = (QgsExpression.quotedString(text) for pair in sides for text in pair)
    form = f"if(@grid_axis = 'x', if(@grid_number < 0, {west}, {east}), if(@grid_number < 0, {south}, {north}))"
    return f"with_variable('minutes', round(abs(@grid_number) * 60), replace({form}, '{{degrees}}', {number}))"


def _suitable(chart: QgsLayoutItemMap) -> tuple[float, float]:
    """Degrees between meridians and between parallels for about :data:`_LINES` lines; one for both near the equator."""
    extent = lonlat_extent(chart)
    east, north = (_step(length * 60 / _LINES) / 60 for length in (extent.width(), extent.height()))
    return east, north


def _step(wanted: float) -> int:
    return next((minutes for minutes in _MINUTES if minutes >= wanted * 0.8), _MINUTES[-1])


def lonlat_extent(chart: QgsLayoutItemMap) -> QgsRectangle:
    """What a map shows, in degrees; the world where its CRS has no way back."""
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = transform_between(chart.crs(), lonlat, chart.layout().project().transformContext())
    transform.setBallparkTransformsAreAppropriate(True)
    try:
        return transform.transformBoundingBox(chart.extent(), Qgis.TransformDirection.Forward)
    except QgsCsException:
        return QgsRectangle(-180, -90, 180, 90)
