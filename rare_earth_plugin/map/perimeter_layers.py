"""The numbered vertices of a perimeter and the licence blocks around it, as layers over a map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType, Qt
from qgis.PyQt.QtGui import QColor

from ..store.languages import translate
from ..store.perimeters import BlockList, Perimeter
from .labels import text_format
from .status_style import assemble

_LINE = "#7a4526"
_INSIDE, _TOUCHED = "#e8c9a8", "#f7ecdf"
_INK = "#14191c"


def block_layer(blocks: BlockList) -> QgsVectorLayer:
    """The blocks that a perimeter holds, whole ones darker than those that it touches."""
    fields = QgsFields()
    fields.append(QgsField("code", QMetaType.Type.QString))
    fields.append(QgsField("inside", QMetaType.Type.Int))
    rows = [(share.block.code, int(share.is_inside)) for share in blocks.shares]
    layer = _layer("Polygon", translate("Dossier", "Licence blocks, {crs}").format(crs=blocks.crs), fields)
    _fill(layer, blocks.frames, rows)
    categories = []
    for value, fill, name in (
        (1, _INSIDE, translate("Dossier", "block inside")),
        (0, _TOUCHED, translate("Dossier", "block touched")),
    ):
        plain = QgsSimpleFillSymbolLayer(
            QColor(fill), Qt.BrushStyle.SolidPattern, QColor(_LINE), Qt.PenStyle.SolidLine, 0.15
        )
        categories.append(QgsRendererCategory(value, assemble(QgsFillSymbol(), plain), name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("inside", categories))
    return layer


def outline_layer(geometry: QgsGeometry) -> QgsVectorLayer:
    """The perimeter itself, a firm line without a filling."""
    layer = _layer("MultiPolygon", translate("Dossier", "Perimeter"), QgsFields())
    _fill(layer, [geometry], [()])
    line = QgsSimpleFillSymbolLayer(QColor(0, 0, 0, 0), Qt.BrushStyle.NoBrush, QColor(_INK), Qt.PenStyle.SolidLine, 0.6)
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), line)))
    return layer


def vertex_layer(perimeter: Perimeter) -> QgsVectorLayer:
    """The vertices with their numbers."""
    fields = QgsFields()
    fields.append(QgsField("number", QMetaType.Type.Int))
    vertices = list(perimeter.vertices)
    layer = _layer("Point", translate("Dossier", "Numbered vertices"), fields)
    points = [QgsGeometry.fromPointXY(QgsPointXY(vertex.lon, vertex.lat)) for vertex in vertices]
    _fill(layer, points, [(vertex.number,) for vertex in vertices])
    marker = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 1.5, 0, color=QColor("#ffffff"))
    marker.setStrokeColor(QColor(_INK))
    marker.setStrokeWidth(0.35)
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsMarkerSymbol(), marker)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "number"
    settings.placement = Qgis.LabelPlacement.AroundPoint
    settings.dist = 0.9
    settings.distUnits = Qgis.RenderUnit.Millimeters
    settings.priority = 10
    settings.setFormat(text_format(6.5, _INK, bold=True, halo=0.7))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def _layer(kind: str, name: str, fields: QgsFields) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", name, "memory")
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
    return layer


def _fill(layer: QgsVectorLayer, geometries: Sequence[QgsGeometry], rows: Sequence[Sequence[object]]) -> None:
    features = []
    for geometry, values in zip(geometries, rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(list(values))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
