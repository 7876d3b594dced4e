"""How the five display groups look: colour, pattern and shape in one place, for maps, tables and legends.

The colours differ by at least 25 CIE Lab units for normal, deuteranope, protanope and tritanope eyes and by 14 units of
lightness in grey print; fill and pattern together, as drawn, by at least 12 units of CIEDE2000, and 7.5 in grey print
(tests simulate all of them). Pattern and shape tell the groups apart without any colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPixmap, QPixmapCache

SCREEN_DPI = 96
TARGET_MARKERS_FROM = 600_000  # scale denominator from which a perimeter of a few kilometres is too small to read
SEE_THROUGH_BELOW = 1_200_000  # scale denominator under which a zone lets the coverage beneath it show through
INSIDE_BELOW = 700_000  # scale denominator under which one looks into a zone: a faint tint and its outline are enough
_WHITE = "#ffffff"
Symbol = TypeVar("Symbol", bound=QgsSymbol)


@dataclass(frozen=True)
class StatusMark:
    """One display group: fill colour, ink of pattern and outline, pattern of an area, shape of a point."""

    colour: str
    ink: str
    pattern: str  # "dots", "slashes", "lines", "solid", "crosses" or "none"
    pattern_ink: str
    shape: Qgis.MarkerShape
    brush: Qt.BrushStyle  # the nearest thing that a widget's brush can do


MARKS = {
    "planned": StatusMark(
        "#c6ecf3", "#1f7690", "dots", "#1f7690", Qgis.MarkerShape.Circle, Qt.BrushStyle.Dense6Pattern
    ),
    "in_progress": StatusMark(
        "#feaa36", "#8f4a00", "slashes", "#5c2c00", Qgis.MarkerShape.EquilateralTriangle, Qt.BrushStyle.BDiagPattern
    ),
    "processing": StatusMark("#b263b2", "#652f66", "lines", _WHITE, Qgis.MarkerShape.Diamond, Qt.BrushStyle.HorPattern),
    "done": StatusMark("#006846", "#003d29", "solid", "#003d29", Qgis.MarkerShape.Square, Qt.BrushStyle.SolidPattern),
    "stopped": StatusMark(
        "#2b2430", "#0d0a10", "crosses", _WHITE, Qgis.MarkerShape.CrossFill, Qt.BrushStyle.DiagCrossPattern
    ),
    "unknown": StatusMark("#f0f0f0", "#7a7a7a", "none", "#7a7a7a", Qgis.MarkerShape.Pentagon, Qt.BrushStyle.NoBrush),
}


def status_mark(group: str) -> StatusMark:
    """The look of a display group; an unknown code gets the look of ``unknown``."""
    return MARKS.get(group, MARKS["unknown"])


def status_colour(group: str) -> QColor:
    """Fill colour of a display group."""
    return QColor(status_mark(group).colour)


def status_ink(group: str) -> QColor:
    """Colour of the group's outline: dark enough to be read on the fill colour of light groups and on white."""
    return QColor(status_mark(group).ink)


def paint_status(painter: QPainter, rect: object, group: str) -> None:
    """Fill a ``QRect``/``QRectF`` with the colour and the pattern of a group (stacked bars, delegates)."""
    mark = status_mark(group)
    painter.fillRect(rect, QColor(mark.colour))
    if mark.brush not in (Qt.BrushStyle.NoBrush, Qt.BrushStyle.SolidPattern):
        ink = QColor(mark.pattern_ink)
        ink.setAlphaF(0.6)
        painter.fillRect(rect, QBrush(ink, mark.brush))


def status_pixmap(group: str, size: int = 16, kind: str = "zone", ratio: float = 1.0) -> QPixmap:
    """Swatch of a display group with the pattern (``kind="zone"``, ``"coverage"``) or shape (``"target"``) of the map.

    :param size: edge in device-independent pixels.
    :param ratio: device pixel ratio of the screen.
    """
    key = f"rare_earth/{group if group in MARKS else 'unknown'}/{kind}/{size}/{ratio}"
    found = QPixmapCache.find(key)
    if found is not None and not found.isNull():
        return found
    symbol = status_marker(group, size * 25.4 / SCREEN_DPI * 0.72) if kind == "target" else zone_symbol(group)
    edge = round(size * ratio)
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(SCREEN_DPI * ratio / 25.4)
    symbol.drawPreviewIcon(painter, QSize(edge, edge), context)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def zone_symbol(group: str) -> QgsFillSymbol:
    """Area symbol of a display group: tinted fill, pattern, outline."""
    mark = status_mark(group)
    fill = _plain_fill(QColor(mark.colour))
    tints = [QColor(mark.colour), QColor(mark.colour)]
    for tint, opacity in zip(tints, (0.2, 0.5)):
        tint.setAlphaF(opacity)
    near, middle = (tint.name(QColor.NameFormat.HexArgb) for tint in tints)
    by_scale = (
        f"CASE WHEN @map_scale < {INSIDE_BELOW} THEN '{near}' WHEN @map_scale < {SEE_THROUGH_BELOW} THEN '{middle}' "
        f"ELSE '{mark.colour}' END"
    )
    fill.setDataDefinedProperty(QgsSymbolLayer.Property.FillColor, QgsProperty.fromExpression(by_scale))
    layers: list[QgsSymbolLayer] = [fill]
    pattern = _pattern(mark.pattern, QColor(mark.pattern_ink), spacing=1.5, width=0.22)
    if pattern:
        _enable_by_scale(pattern, f"coalesce(@map_scale, 1e7) >= {INSIDE_BELOW}")
        layers.append(pattern)
    layers.append(_outline(QColor(mark.ink), 0.4))
    return assemble(QgsFillSymbol(), *layers)


def target_symbol(group: str) -> QgsFillSymbol:
    """Perimeter of a target, and at small scales, where it would vanish, a marker on its centroid."""
    mark = status_mark(group)
    fill = QColor(mark.colour)
    fill.setAlphaF(0.55)
    perimeter = [_plain_fill(fill), _outline(QColor(_WHITE), 1.1), _outline(QColor(mark.ink), 0.6)]
    pattern = _pattern(mark.pattern, QColor(mark.pattern_ink), spacing=1.5, width=0.22)
    if pattern:
        perimeter.insert(1, pattern)
    for layer in perimeter:
        _enable_by_scale(layer, f"coalesce(@map_scale, 1e7) < {TARGET_MARKERS_FROM}")
    centroid = QgsCentroidFillSymbolLayer()
    centroid.setSubSymbol(status_marker(group, 2.7))
    centroid.setPointOnAllParts(False)
    _enable_by_scale(centroid, f"coalesce(@map_scale, 1e7) >= {TARGET_MARKERS_FROM}")
    return assemble(QgsFillSymbol(), *perimeter, centroid)


def status_marker(group: str, size: float) -> QgsMarkerSymbol:
    """Point symbol of a display group, ``size`` in millimetres: white halo, then the group's shape and colour."""
    mark = status_mark(group)
    # Shapes of one nominal size look unequally large; these factors even them out.
    factor = {Qgis.MarkerShape.Square: 0.86, Qgis.MarkerShape.EquilateralTriangle: 1.12}.get(mark.shape, 1.0)
    layers = []
    for colour, stroke, width in ((_WHITE, _WHITE, 0.75), (mark.colour, mark.ink, 0.3)):
        layer = QgsSimpleMarkerSymbolLayer(mark.shape, size * factor)
        layer.setColor(QColor(colour))
        layer.setStrokeColor(QColor(stroke))
        layer.setStrokeWidth(width)
        layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if mark.shape == Qgis.MarkerShape.CrossFill:
            layer.setAngle(45)
        layers.append(layer)
    return assemble(QgsMarkerSymbol(), *layers)


def assemble(symbol: Symbol, *layers: QgsSymbolLayer) -> Symbol:
    """The symbol with exactly these layers, bottom first.

    The constructors that take a list leave the layers to Python as well, which then frees them a second time.
    """
    while symbol.symbolLayerCount():
        symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


def hatch(colour: QColor, spacing: float, width: float, angle: float) -> QgsLinePatternFillSymbolLayer:
    """Parallel lines, in millimetres and degrees, that run on across neighbouring polygons."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setDistance(spacing)
    layer.setLineAngle(angle)
    layer.setCoordinateReference(Qgis.SymbolCoordinateReference.Viewport)
    layer.setSubSymbol(assemble(QgsLineSymbol(), QgsSimpleLineSymbolLayer(colour, width)))
    return layer


def dots(colour: QColor, spacing: float, size: float) -> QgsPointPatternFillSymbolLayer:
    """Staggered dots, in millimetres."""
    layer = QgsPointPatternFillSymbolLayer()
    layer.setDistanceX(spacing)
    layer.setDistanceY(spacing)
    layer.setDisplacementX(spacing / 2)
    layer.setCoordinateReference(Qgis.SymbolCoordinateReference.Viewport)
    dot = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, size)
    dot.setColor(colour)
    dot.setStrokeStyle(Qt.PenStyle.NoPen)
    layer.setSubSymbol(assemble(QgsMarkerSymbol(), dot))
    return layer


def _pattern(name: str, ink: QColor, spacing: float, width: float) -> QgsSymbolLayer | None:
    if name == "dots":
        return dots(ink, spacing, 0.5)
    if name == "slashes":
        return hatch(ink, spacing, width, 45)
    if name == "lines":
        return hatch(ink, spacing, width, 0)
    if name == "crosses":
        return _crossed(ink, spacing, width)
    return None


def _crossed(ink: QColor, spacing: float, width: float) -> QgsSymbolLayer:
    layer = QgsPointPatternFillSymbolLayer()
    layer.setDistanceX(spacing)
    layer.setDistanceY(spacing)
    layer.setDisplacementX(0)
    layer.setCoordinateReference(Qgis.SymbolCoordinateReference.Viewport)
    cross = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Cross2, spacing)
    cross.setStrokeColor(ink)
    cross.setStrokeWidth(width)
    layer.setSubSymbol(assemble(QgsMarkerSymbol(), cross))
    return layer


def _plain_fill(colour: QColor) -> QgsSimpleFillSymbolLayer:
    return QgsSimpleFillSymbolLayer(colour, Qt.BrushStyle.SolidPattern, colour, Qt.PenStyle.NoPen, 0)


def _outline(colour: QColor, width: float) -> QgsSimpleLineSymbolLayer:
    layer = QgsSimpleLineSymbolLayer(colour, width)
    layer.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return layer


def _enable_by_scale(layer: QgsSymbolLayer, expression: str) -> None:
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(expression))


def symbol_for(role: str, group: str) -> QgsSymbol:
    """Map symbol of a display group in the layer of zones or of targets."""
    return target_symbol(group) if role == "target" else zone_symbol(group)
