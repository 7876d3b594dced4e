"""A cartogram of study as a page: title, map with graticule, legend, definition, scale, sources."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutItemLegend,
    QgsLayoutPoint,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from ..store.languages import translate
from . import layout_blocks as blocks
from .cartogram import FRAME_SCALE, cartogram_layer, cartogram_name, frame_layer
from .framed_map import RIM, round_scale
from .layout_contents import Contents, LayoutError
from .layout_grid import add_graticule
from .layout_legend import measure_legend, new_legend, style_legend
from .layout_page import Page
from .papers import rooms_of
from .project import map_crs

_COLUMNS = 4
_BLOCK = (104.0, 42.0)  # the title block's size, in millimetres of A3
_DEGREES = (6.0, 4.0)  # of the 1:1 000 000 sheets


def cartogram_page(contents: Contents, paper: str = "A3") -> Page:
    """The cartogram that the contents hold.

    :raises LayoutError: they hold none.
    """
    made = contents.cartogram
    if made is None:
        raise LayoutError("no_cartogram")
    layers = [cartogram_layer(made.study, made.theme, made.scale, contents.illustrative)]
    if made.frames is not None and made.scale != FRAME_SCALE:
        layers.insert(0, frame_layer(made.frames))
    contents.project.addMapLayers(layers, False)
    rooms = rooms_of(paper, upright=False)
    factor, body = rooms.factor, rooms.body
    page = Page(contents.project, (rooms.width, rooms.height), contents.house)
    name = cartogram_name(made.theme, made.scale, illustrative=False)
    page.layout.setName(name)
    rim, block = RIM * factor, [length * factor for length in _BLOCK]
    band = body.adjusted(0, 0, 0, -block[1] - 3 * factor)
    view = _view(contents.project, layers[-1])
    chart = page.chart(band.adjusted(rim, rim, -rim, -rim), layers, view.crs(), view)
    chart.setScale(round_scale(chart.scale()))
    chart.setFrameEnabled(True)
    chart.storeCurrentLayerStyles()
    chart.setKeepLayerStyles(True)
    add_graticule(chart, 6.2 * factor, _DEGREES, page.house.family)
    bar = QRectF(band.right() - rim - 76 * factor, band.bottom() - rim - 13 * factor, 72 * factor, 10)
    page.scale_bar(chart, bar, 7 * factor)
    frames = translate("Layouts", "frames {crs}").format(crs=made.frame_crs)
    below = blocks.joined([contents.title, frames, contents.house.organisation])
    blocks.title_strip(page, contents, name, below, rooms.head, factor)
    lower = QRectF(body.left(), band.bottom() + 3 * factor, body.width(), block[1])
    legend = _legend(page, layers, factor)
    top = lower.top() + blocks.heading(page, translate("Layouts", "Legend"), _left(lower, block[0], factor), factor)
    legend.attemptMove(QgsLayoutPoint(lower.left(), top))
    signed = QRectF(lower.right() - block[0], lower.top(), block[0], lower.height())
    blocks.title_block(page, contents, chart, signed, factor)
    blocks.source_line(page, contents, rooms.foot, factor)
    return page


def _left(lower: QRectF, block: float, factor: float) -> QRectF:
    return lower.adjusted(0, 0, -block - 5 * factor, 0)


def _view(project: QgsProject, layer: QgsVectorLayer) -> QgsReferencedRectangle:
    """A layer with a little air around it, in the map CRS that suits it."""
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    crs = map_crs(layer.extent())
    view = QgsCoordinateTransform(lonlat, crs, project).transformBoundingBox(layer.extent())
    view.scale(1.03)
    return QgsReferencedRectangle(view, crs)


def _legend(page: Page, layers: Sequence[QgsVectorLayer], factor: float) -> QgsLayoutItemLegend:
    legend = new_legend(page)
    root = legend.model().rootGroup()
    for layer in reversed(layers):
        node = root.addLayer(layer)
        # The page's title says it already.
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        legend.model().refreshLayerLegend(node)
    style_legend(
        page,
        legend,
        (
            (QgsLegendStyle.Style.Subgroup, 9 * factor, "#22292d", True, 1.4 * factor),
            (QgsLegendStyle.Style.SymbolLabel, 8.5 * factor, "#22292d", False, 1.4 * factor),
        ),
    )
    legend.setSymbolWidth(8 * factor)
    legend.setSymbolHeight(4 * factor)
    legend.setColumnCount(_COLUMNS)
    legend.setSplitLayer(True)
    legend.setEqualColumnWidth(True)
    legend.setColumnSpace(8 * factor)
    measure_legend(page, legend)
    return legend
