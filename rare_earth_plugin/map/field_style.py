"""Symbols and labels of what belongs to a campaign: its stops, observations in the field, and tracks."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..store.languages import translate
from .labels import text_format
from .names import stop_kind_name
from .status_style import assemble

INK = "#2b3a42"
_STOPS = {
    "sheet": Qgis.MarkerShape.Square,
    "target": Qgis.MarkerShape.Diamond,
    "camp": Qgis.MarkerShape.Triangle,
    "base": Qgis.MarkerShape.Circle,
}
_LABELLED_BELOW = 2_000_000  # scale denominator


def visit_renderer() -> QgsFeatureRenderer:
    """A shape for each kind of stop."""
    categories = [
        QgsRendererCategory(kind, _marker(shape, 2.6, "#ffffff"), stop_kind_name(kind))
        for kind, shape in _STOPS.items()
    ]
    other = translate("Stop", "other stop")
    categories.append(QgsRendererCategory(None, _marker(Qgis.MarkerShape.Circle, 2.2, "#ffffff"), other))
    return QgsCategorizedSymbolRenderer("kind", categories)


def observation_renderer() -> QgsFeatureRenderer:
    """Small full dots."""
    return QgsSingleSymbolRenderer(_marker(Qgis.MarkerShape.Circle, 1.6, INK))


def track_renderer() -> QgsFeatureRenderer:
    """A fine line."""
    return QgsSingleSymbolRenderer(assemble(QgsLineSymbol(), QgsSimpleLineSymbolLayer(QColor(INK), 0.3)))


def code_labels() -> QgsVectorLayerSimpleLabeling:
    """The code beside the point, from closer by."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "code"
    settings.setFormat(text_format(7, INK))
    settings.placement = Qgis.LabelPlacement.AroundPoint
    settings.dist = 1.2
    settings.distUnits = Qgis.RenderUnit.Millimeters
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = _LABELLED_BELOW, 0
    return QgsVectorLayerSimpleLabeling(settings)


def _marker(shape: Qgis.MarkerShape, size: float, colour: str) -> QgsMarkerSymbol:
    marker = QgsSimpleMarkerSymbolLayer(shape, size)
    marker.setColor(QColor(colour))
    marker.setStrokeColor(QColor(INK if colour == "#ffffff" else "#ffffff"))
    marker.setStrokeWidth(0.35)
    return assemble(QgsMarkerSymbol(), marker)
