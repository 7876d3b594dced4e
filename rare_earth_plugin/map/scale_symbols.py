"""Symbols as a map of one scale shows them, for that map and its legend alike: a legend knows no scale of a map."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeatureRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsRenderContext,
    QgsRuleBasedLabeling,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .layers import ROLE_PROPERTY

_PATTERNS = (QgsLinePatternFillSymbolLayer, QgsPointPatternFillSymbolLayer)
ZONES_FILL_BELOW = 200_000
"""Scale denominator under which a zone reaches beyond the map: a pattern all over it would only be in the way."""
_LIGHT = 200  # of 255
_Property = QgsSymbolLayer.Property
_FIXED = (_Property.LayerEnabled, _Property.FillColor)


def symbol_at(symbol: QgsSymbol, scale: float, *, patterned: bool = False) -> QgsSymbol:
    """A copy of a symbol in which nothing depends on the scale any more.

    :param patterned: patterns stay at every scale: paper cannot be asked what a tint means.
    """
    scope = QgsExpressionContextScope()
    scope.setVariable("map_scale", scale)
    context = QgsExpressionContext()
    context.appendScope(scope)
    fixed = symbol.clone()
    for index in reversed(range(fixed.symbolLayerCount())):
        part = fixed.symbolLayer(index)
        properties = part.dataDefinedProperties()
        shown, _ = properties.valueAsBool(_Property.LayerEnabled, context, True)
        if not shown and not (patterned and isinstance(part, _PATTERNS)):
            fixed.deleteSymbolLayer(index)
            continue
        if not shown:
            _darken(part, fixed)
        if properties.isActive(_Property.FillColor):
            colour, _ = properties.valueAsColor(_Property.FillColor, context, part.fillColor())
            part.setFillColor(colour)
        for name in _FIXED:
            part.setDataDefinedProperty(name, QgsProperty())
    return fixed


def _darken(pattern: QgsSymbolLayer, symbol: QgsSymbol) -> None:
    """Give a light pattern, made for a full colour, the colour of the outline: it lies on a tint now."""
    lines = [part.color() for part in symbol.symbolLayers() if isinstance(part, QgsSimpleLineSymbolLayer)]
    sub_symbol = pattern.subSymbol()
    if lines and sub_symbol is not None and sub_symbol.color().lightness() > _LIGHT:
        sub_symbol.setColor(lines[0])


def renderer_at(layer: QgsVectorLayer, scale: float) -> QgsFeatureRenderer:
    """A copy of a layer's renderer for a printed map of one scale."""
    renderer = layer.renderer().clone()
    # Perimeters of targets have their patterns where they are drawn at all; elsewhere they are markers.
    patterned = layer.customProperty(ROLE_PROPERTY) == "zone" and scale >= ZONES_FILL_BELOW
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategorySymbol(index, symbol_at(category.symbol(), scale, patterned=patterned))
    return renderer


def make_paler(renderer: QgsFeatureRenderer, opacity: float) -> None:
    """Give the fills of a renderer by categories the colours that they have on white paper in a layer of an opacity.

    The layer's own opacity would turn the whole map of a PDF into a picture, its labels with it; symbols with one would
    mix to colours that no legend has wherever two footprints overlap.
    """
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or opacity >= 1:
        return
    for index, category in enumerate(renderer.categories()):
        symbol = category.symbol().clone()
        for part in symbol.symbolLayers():
            if isinstance(part, QgsSimpleFillSymbolLayer):
                part.setFillColor(_over_white(part.fillColor(), opacity))
        renderer.updateCategorySymbol(index, symbol)


def enlarge(layer: QgsVectorLayer, factor: float) -> None:
    """Give a layer larger labels and markers, for a sheet that hangs on a wall."""
    labeling = layer.labeling().clone() if layer.labeling() is not None else None
    if isinstance(labeling, QgsVectorLayerSimpleLabeling):
        labeling = QgsVectorLayerSimpleLabeling(_enlarged(labeling.settings(), factor))
    elif isinstance(labeling, QgsRuleBasedLabeling):
        for rule in labeling.rootRule().descendants():
            if rule.settings() is not None:
                rule.setSettings(_enlarged(rule.settings(), factor))
    layer.setLabeling(labeling)
    symbols = layer.renderer().symbols(QgsRenderContext())
    for symbol in symbols:
        for marker in (symbol, *(part.subSymbol() for part in symbol.symbolLayers() if _has_centroid(part))):
            if isinstance(marker, QgsMarkerSymbol):
                marker.setSize(marker.size() * factor)


def _has_centroid(part: QgsSymbolLayer) -> bool:
    return isinstance(part, QgsCentroidFillSymbolLayer)


def _enlarged(settings: QgsPalLayerSettings, factor: float) -> QgsPalLayerSettings:
    larger = QgsPalLayerSettings(settings)
    text = larger.format()
    text.setSize(text.size() * factor)
    larger.setFormat(text)
    return larger


def _over_white(colour: QColor, opacity: float) -> QColor:
    """A colour as it looks on white paper when it lets some of that through."""
    opacity *= colour.alphaF()
    mixed = (255 - (255 - part) * opacity for part in (colour.red(), colour.green(), colour.blue()))
    return QColor(*(round(part) for part in mixed))
