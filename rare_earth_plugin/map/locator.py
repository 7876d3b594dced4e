"""Small maps that say where a large one lies: in the programme, or on the globe."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsFields,
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from . import layout_blocks as blocks
from .base_style import INK, PAPER
from .cartogram import fill_layer, memory_layer
from .layout_contents import Contents, Site
from .layout_focus import locator_styles, plain_style
from .layout_page import Page
from .project import whole_view
from .status_style import assemble

_COUNTRIES = ("resources", "data", "world_map.gpkg")  # of every QGIS: Natural Earth, public domain
_AROUND, _CUT = 2.4, 5.0  # sizes of the programme
_LEAST_M, _LEAST_DEGREES = 2_500_000.0, 70.0  # a small programme shows where in the world it is all the same
_LAND, _SEA, _BORDER = "#ffffff", "#e3e8ea", "#b4bcc1"
_HERE = "#8c979d"


def site_locator(
    page: Page, contents: Contents, site: Site, chart: QgsLayoutItemMap, room: QRectF, view: QgsReferencedRectangle
) -> None:
    """A small map of the whole programme with what the large one shows."""
    wanted = [contents.layers[role] for role in ("zone", "region", "territory") if role in contents.layers]
    locator = page.chart(room, wanted, view.crs(), view, PAPER, "locator")
    locator.setLayerStyleOverrides(locator_styles(contents.layers, site))
    locator.setKeepLayerStyles(True)
    locator.setFrameEnabled(True)
    locator.setFrameStrokeColor(QColor(INK))
    blocks.mark_extent(locator, chart)


def world_locator(page: Page, contents: Contents, chart: QgsLayoutItemMap, room: QRectF) -> bool:
    """A small map of the countries around the programme; whether there is one, since QGIS brings the countries."""
    territory = contents.layers.get("territory")
    if territory is None or territory.extent().isEmpty():
        return False
    view = whole_view(contents.project, dict(contents.layers))
    countries = _countries(territory.extent())
    if countries is None:
        return False
    contents.project.addMapLayer(countries, False)
    locator = page.chart(room, [territory, countries], view.crs(), _grown(view), _SEA, "locator")
    locator.setLayerStyleOverrides({territory.id(): plain_style(territory, _HERE, INK, 0.2)})
    locator.setKeepLayerStyles(True)
    locator.setFrameEnabled(True)
    locator.setFrameStrokeColor(QColor(INK))
    blocks.mark_extent(locator, chart)
    return True


def _grown(view: QgsReferencedRectangle) -> QgsRectangle:
    extent = QgsRectangle(view)
    extent.scale(max(_AROUND, _LEAST_M / max(extent.width(), 1.0)))
    return extent


def _countries(extent: QgsRectangle) -> QgsVectorLayer | None:
    """The countries around an extent in degrees, cut to what a conic projection does not tear."""
    around = QgsRectangle(extent)
    around.scale(max(_CUT, _LEAST_DEGREES / around.width()))
    around = around.intersect(QgsRectangle(-180, -85, 180, 85))
    path = Path(QgsApplication.pkgDataPath()).joinpath(*_COUNTRIES)
    source = QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr") if path.is_file() else None
    if source is None or not source.isValid():
        return None
    layer = memory_layer("Natural Earth", QgsFields())
    request = QgsFeatureRequest(around).setNoAttributes()
    cut = (feature.geometry().clipped(around) for feature in source.getFeatures(request))
    fill_layer(layer, ((bytes(shape.asWkb()), []) for shape in cut if not shape.isEmpty()))
    fill = QgsSimpleFillSymbolLayer(
        QColor(_LAND), Qt.BrushStyle.SolidPattern, QColor(_BORDER), Qt.PenStyle.SolidLine, 0.1
    )
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), fill)))
    return layer
