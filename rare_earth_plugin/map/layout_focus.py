"""Styles that hold for one map alone: locked as they are, the site of a sheet standing out, or plain for a locator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsMapLayerStyle,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .layout_contents import Site
from .scale_symbols import enlarge, make_paler, renderer_at
from .status_style import assemble

_FOCUS = "#14191c"


def printed_styles(layers: Iterable[QgsVectorLayer], scale: float, size: float = 1.0) -> dict[str, str]:
    """Layer id -> style of each layer on a map of one scale, in which legend and map cannot differ.

    :param size: of labels and markers; never below 1.
    """
    styles = {}
    for layer in layers:
        copy = stand_in(layer)
        renderer = renderer_at(layer, scale)
        make_paler(renderer, layer.opacity())
        copy.setRenderer(renderer)
        if isinstance(copy.renderer(), QgsCategorizedSymbolRenderer):
            copy.setOpacity(1.0)
        if size > 1:
            enlarge(copy, size)
        styles[layer.id()] = _style_of(copy)
    return styles


def bake_opacity(layers: Iterable[QgsVectorLayer]) -> None:
    """Make the layers of a map opaque and their colours paler; legends would draw see-through ones as pictures."""
    for layer in layers:
        if layer.isSpatial() and layer.opacity() < 1:
            renderer = layer.renderer().clone()
            if isinstance(renderer, QgsCategorizedSymbolRenderer):
                make_paler(renderer, layer.opacity())
                layer.setRenderer(renderer)
                layer.setOpacity(1.0)


def focused_styles(layers: Mapping[str, QgsVectorLayer], site: Site, scale: float) -> dict[str, str]:
    """Layer id -> style in which one row of the site's layer has a firm dark outline.

    On the sheet of a target the zone around it goes without its name, which would lie across the target.
    """
    styles = {}
    if site.role == "target" and "zone" in layers:
        quiet = stand_in(layers["zone"])
        quiet.setRenderer(renderer_at(layers["zone"], scale))
        quiet.setLabelsEnabled(False)
        styles[layers["zone"].id()] = _style_of(quiet)
    layer = layers[site.role]
    renderer = renderer_at(layer, scale)
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            symbol = category.symbol().clone()
            _outline(symbol, site.key)
            renderer.updateCategorySymbol(index, symbol)
    elif isinstance(renderer, QgsSingleSymbolRenderer):
        symbol = renderer.symbol().clone()
        _outline(symbol, site.key)
        renderer.setSymbol(symbol)
    copy = stand_in(layer)
    copy.setRenderer(renderer)
    return {**styles, layer.id(): _style_of(copy)}


def locator_styles(layers: Mapping[str, QgsVectorLayer], site: Site) -> dict[str, str]:
    """Layer id -> style for a small map: zones in grey, the site in black, no labels."""
    looks = {
        "zone": ("#b9c2c4", "#7e898d", 0.1),
        "region": ("", "#c3cacd", 0.1),
        "territory": ("#fdfdfb", "#4a5157", 0.3),
    }
    return {
        layers[role].id(): plain_style(layers[role], *look, site.key if role == site.role else "")
        for role, look in looks.items()
        if role in layers
    }


def plain_style(layer: QgsVectorLayer, fill: str, line: str, width: float, dark: str = "") -> str:
    """A style of one fill ("" for none) and one line, without labels.

    :param dark: UUID of a row that is filled darkly.
    """
    brush = Qt.BrushStyle.SolidPattern if fill else Qt.BrushStyle.NoBrush
    plain = QgsSimpleFillSymbolLayer(QColor(fill or "#ffffff"), brush, QColor(line), Qt.PenStyle.SolidLine, width)
    if dark:
        named = f"if({_is(dark)}, '{_FOCUS}', '{fill}')"
        plain.setDataDefinedProperty(QgsSymbolLayer.Property.FillColor, QgsProperty.fromExpression(named))
    copy = stand_in(layer)
    copy.setRenderer(QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), plain)))
    copy.setLabelsEnabled(False)
    copy.setOpacity(1.0)
    return _style_of(copy)


def _outline(symbol: QgsSymbol, key: str) -> None:
    """Add an outline that only one row has."""
    for colour, width in (("#ffffff", 2.2), (_FOCUS, 1.1)):
        line = QgsSimpleLineSymbolLayer(QColor(colour), width)
        line.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
        line.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(_is(key)))
        symbol.appendSymbolLayer(line)


def _is(key: str) -> str:
    # In a legend, where there is no feature, a column is an error.
    return f'try("uuid" = {QgsExpression.quotedValue(key)}, false)'


def stand_in(layer: QgsVectorLayer) -> QgsVectorLayer:
    """An empty layer that looks like another one: a copy would carry all rows of a layer in memory with it."""
    empty = QgsVectorLayer(f"{QgsWkbTypes.displayString(layer.wkbType())}?crs=EPSG:4326", layer.name(), "memory")
    empty.setRenderer(layer.renderer().clone())
    if layer.labeling() is not None:
        empty.setLabeling(layer.labeling().clone())
    empty.setLabelsEnabled(layer.labelsEnabled())
    empty.setOpacity(layer.opacity())
    empty.setBlendMode(layer.blendMode())
    empty.setScaleBasedVisibility(layer.hasScaleBasedVisibility())
    empty.setMinimumScale(layer.minimumScale())
    empty.setMaximumScale(layer.maximumScale())
    return empty


def _style_of(layer: QgsVectorLayer) -> str:
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return style.xmlData()
