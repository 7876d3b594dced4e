"""What an import would change, as layers to look at before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..store.import_plan import ImportPlan
from ..store.languages import translate
from ..store.tables import BY_NAME, CRS_ID, POLYGONS
from .base_style import INK, PAPER, territory_renderer
from .status_style import assemble

PREVIEW_PAPER = PAPER
MOST_SHOWN = 20_000
"""Features of each kind: a picture of more takes long and shows no more."""
# Colour and dash, so that old and new differ without colour too.
_NEW, _OLD, _GONE = "#0a7d62", "#b3520f", "#8a8f94"


def preview_layers(plan: ImportPlan, territory: Sequence[bytes]) -> list[QgsVectorLayer]:
    """Layers from the top: new geometries, those they take the place of, rows that the source lacks, the territory."""
    polygonal = BY_NAME[plan.table].geometry == POLYGONS
    changed = [row for row in plan.changed if row.wkb is not None]
    layers = [
        _layer(
            translate("Import", "New"), [row.wkb for row in (*plan.added, *changed)], _style(_NEW, "new", polygonal)
        ),
        _layer(translate("Import", "Old"), [row.old_wkb for row in changed], _style(_OLD, "old", polygonal)),
        _layer(
            translate("Import", "Not in the source"), [row.wkb for row in plan.absent], _style(_GONE, "gone", polygonal)
        ),
    ]
    land = _layer(translate("Import", "Territory"), territory, None)
    land.setRenderer(territory_renderer())
    return [*layers, land]


def extent_of_shapes(shapes: Iterable[bytes | None]) -> QgsRectangle:
    """What a map must show to show them all; null for none."""
    extent = QgsRectangle()
    for wkb in shapes:
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            extent.combineExtentWith(geometry.boundingBox())
    return extent


def _layer(name: str, shapes: Sequence[bytes | None], style: QgsSymbol | None) -> QgsVectorLayer:
    geometries = []
    for wkb in shapes[:MOST_SHOWN]:
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            geometries.append(geometry)
    point = style is not None and style.type() == QgsMarkerSymbol().type()
    layer = QgsVectorLayer(f"{'Point' if point else 'MultiPolygon'}?crs=EPSG:{CRS_ID}", name, "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()
    if style is not None:
        layer.setRenderer(QgsSingleSymbolRenderer(style))
    return layer


def _style(colour: str, kind: str, polygonal: bool) -> QgsSymbol:
    if not polygonal:
        dot = QgsSimpleMarkerSymbolLayer()
        dot.setColor(QColor(colour if kind == "new" else "#ffffff"))
        dot.setStrokeColor(QColor(colour))
        dot.setSize(2.6)
        return assemble(QgsMarkerSymbol(), dot)
    line = QgsSimpleLineSymbolLayer(QColor(colour), 0.5 if kind == "new" else 0.4)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if kind != "new":
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector([2.0, 1.2] if kind == "old" else [0.6, 1.2])
        return assemble(QgsFillSymbol(), line)
    inside = QColor(colour)
    inside.setAlphaF(0.25)
    fill = QgsSimpleFillSymbolLayer(inside, Qt.BrushStyle.SolidPattern, QColor(INK), Qt.PenStyle.NoPen, 0)
    return assemble(QgsFillSymbol(), fill, line)
