"""A programme as a calm ground: below a season nothing else has strong colours, and nothing far away costs time."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..store.tables import CRS_ID
from ..store.transforms import transform_between
from .layout_contents import Contents
from .status_style import assemble

ROLES = ("zone", "region", "territory")
"""Layers of the programme below a season: its coverage would hide it."""
ZONE, ZONE_RIM = "#e3e0d3", "#9a927a"
"""Fill and rim of zones."""
TARGET_RIM = "#8a3a63"
_CUT = ("region", "territory")
_BEYOND = 3.5  # how far the ground is kept, in sizes of what is shown


def quiet_ground(contents: Contents, *more: str) -> Contents:
    """Zones as mere areas on the oblasts.

    :param more: further layers of the programme, by their roles.
    """
    layers = {role: contents.layers[role] for role in (*more, *ROLES) if role in contents.layers}
    if "zone" in layers:
        layers["zone"] = _plain(contents, layers["zone"], Qt.BrushStyle.SolidPattern, ZONE_RIM, 0.25)
    return replace(contents, layers=layers)


def near_ground(contents: Contents, view: QgsReferencedRectangle, *more: str) -> Contents:
    """The same for maps that show a part of it each, one after the other: outlines of zones and targets, the rest cut.

    :param view: what none of the maps goes beyond.
    """
    layers = {role: contents.layers[role] for role in (*more, *ROLES) if role in contents.layers}
    if "zone" in layers:
        layers["zone"] = _plain(contents, contents.layers["zone"], Qt.BrushStyle.NoBrush, ZONE_RIM, 0.5)
        layers["zone"].setLabelsEnabled(False)
    if "target" in layers:
        layers["target"] = _plain(contents, layers["target"], Qt.BrushStyle.NoBrush, TARGET_RIM, 0.6)
    lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
    extent = transform_between(view.crs(), lonlat, contents.project.transformContext()).transformBoundingBox(view)
    extent.scale(_BEYOND)
    for role in (role for role in _CUT if role in layers):
        layers[role] = _cut(contents, layers[role], extent)
    return replace(contents, layers=layers)


def _plain(contents: Contents, layer: QgsVectorLayer, brush: Qt.BrushStyle, rim: str, width: float) -> QgsVectorLayer:
    """A copy in one colour: patterns of dots, drawn again on each page, would take most of its time."""
    copy = layer.clone()
    fill = QgsSimpleFillSymbolLayer(QColor(ZONE), brush, QColor(rim), Qt.PenStyle.SolidLine, width)
    copy.setRenderer(QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), fill)))
    copy.setOpacity(1.0)
    contents.project.addMapLayer(copy, False)
    return copy


def _cut(contents: Contents, layer: QgsVectorLayer, extent: QgsRectangle) -> QgsVectorLayer:
    """A copy that ends with an extent in degrees."""
    copy = layer.materialize(QgsFeatureRequest(extent))
    provider = copy.dataProvider()
    provider.changeGeometryValues({row.id(): row.geometry().clipped(extent) for row in copy.getFeatures()})
    copy.setRenderer(layer.renderer().clone())
    if layer.labeling() is not None:
        copy.setLabeling(layer.labeling().clone())
    copy.setLabelsEnabled(layer.labelsEnabled())
    contents.project.addMapLayer(copy, False)
    return copy
