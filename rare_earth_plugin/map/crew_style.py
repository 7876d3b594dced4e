"""A colour and a dash for each crew, and the symbols of routes, stops and camps in them.

Colours are those of Okabe and Ito, which colour-blind readers tell apart; dashes and the crew's code tell them apart in
grey print.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.campaign import Crew
from ..store.languages import translate
from .labels import text_format
from .status_style import assemble

ROUTES, STOPS, CAMPS = "routes", "stops", "camps"
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#6b5b95", "#7f7f3f")
_DASHES = ([], [5.0, 2.0], [1.5, 1.5], [6.0, 1.5, 1.5, 1.5])
NOBODY = "#8a8a8a"
_SHAPE = "CASE WHEN \"kind\" = 'target' THEN 'diamond' ELSE 'square' END"
_DAY = "format_date(\"first\", 'dd.MM.')"
_STOP_LABEL = f"\"code\" || CASE WHEN @map_scale < 1500000 AND {_DAY} <> '' THEN '\\n' || {_DAY} ELSE '' END"


def crew_colour(place: int) -> QColor:
    """The colour of a crew by its place in the campaign; it comes again after eight."""
    return QColor(_COLOURS[place % len(_COLOURS)])


def crew_renderer(kind: str, crews: Sequence[Crew]) -> QgsCategorizedSymbolRenderer:
    """Categories by crew for one of the layers of a plan; stops that do not fit are grey."""
    symbol = {ROUTES: _line, STOPS: _stop, CAMPS: _camp}[kind]
    categories = [
        QgsRendererCategory(crew.code, symbol(crew_colour(place), place), crew.name or crew.code)
        for place, crew in enumerate(crews)
    ]
    if kind == STOPS:
        rest = translate("Campaign", "Does not fit")
        categories.append(QgsRendererCategory("", _stop(QColor(NOBODY), 0), rest))
    return QgsCategorizedSymbolRenderer("crew", categories)


def dress(layer: QgsVectorLayer, kind: str, crews: Sequence[Crew]) -> None:
    """Give a layer of a plan its symbols, and stops their labels: the code, and the day from closer by."""
    layer.setRenderer(crew_renderer(kind, crews))
    if kind == STOPS:
        settings = QgsPalLayerSettings()
        settings.fieldName = _STOP_LABEL
        settings.isExpression = True
        settings.setFormat(text_format(7, "#2b3a42"))
        settings.placement = Qgis.LabelPlacement.AroundPoint
        settings.dist = 1.4
        settings.distUnits = Qgis.RenderUnit.Millimeters
        settings.scaleVisibility = True
        settings.minimumScale, settings.maximumScale = 4_000_000, 0
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(kind == STOPS)
    layer.triggerRepaint()


def _line(colour: QColor, place: int) -> QgsSymbol:
    halo = QgsSimpleLineSymbolLayer(QColor(255, 255, 255, 200), 1.3)
    line = QgsSimpleLineSymbolLayer(colour, 0.7)
    dash = _DASHES[place % len(_DASHES)]
    if dash:
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector(dash)
        line.setCustomDashPatternUnit(Qgis.RenderUnit.Millimeters)
    for part in (halo, line):
        part.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        part.setPenCapStyle(Qt.PenCapStyle.RoundCap if part is halo or not dash else Qt.PenCapStyle.FlatCap)
    return assemble(QgsLineSymbol(), halo, line)


def _stop(colour: QColor, _place: int) -> QgsSymbol:
    marker = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Square, 3.0)
    marker.setColor(colour)
    marker.setStrokeColor(QColor("#ffffff"))
    marker.setStrokeWidth(0.4)
    marker.setDataDefinedProperty(QgsSymbolLayer.Property.Name, QgsProperty.fromExpression(_SHAPE))
    return assemble(QgsMarkerSymbol(), marker)


def _camp(colour: QColor, _place: int) -> QgsSymbol:
    tent = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Triangle, 2.4)
    tent.setColor(QColor("#ffffff"))
    tent.setStrokeColor(colour)
    tent.setStrokeWidth(0.5)
    return assemble(QgsMarkerSymbol(), tent)
