"""A cartogram of study as a page: title, map with graticule, legend, definition, scale, sources."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from ..store.languages import translate
from ..store.transforms import transform_between
from . import layout_blocks as blocks
from .cartogram import FRAME_SCALE, cartogram_layer, cartogram_name, frame_layer
from .framed_map import RIM, add_scale, round_scale
from .layout_contents import Contents, LayoutError
from .layout_grid import add_graticule
from .layout_legend import measure_legend, new_legend, style_legend
from .layout_page import Page
from .locator import world_locator
from .page_steps import PageSteps
from .papers import rooms_of
from .project import map_crs
from .steps import finished

_COLUMNS = 2
_LOWER, _GAP = 47.0, 6.0  # below the map, in millimetres of A3
_WIDTHS = (112.0, 92.0, 74.0)  # legend, figures, place; the title block has the rest
_DEGREES = (6.0, 4.0)  # of the 1:1 000 000 sheets


def cartogram_page(contents: Contents, paper: str = "A3") -> Page:
    """The cartogram that the contents hold.

    :raises LayoutError: they hold none.
    """
    return finished(cartogram_steps(contents, paper))


def cartogram_steps(contents: Contents, paper: str) -> PageSteps:
    """:func:`cartogram_page` piece by piece."""
    made = contents.cartogram
    if made is None:
        raise LayoutError("no_cartogram")
    layers = [cartogram_layer(made.study, made.theme, made.scale, contents.illustrative)]
    if made.frames is not None and made.scale != FRAME_SCALE:
        layers.insert(0, frame_layer(made.frames))
    contents.project.addMapLayers(layers, False)
    yield
    rooms = rooms_of(paper, upright=False)
    factor, body = rooms.factor, rooms.body
    page = Page(contents.project, (rooms.width, rooms.height), contents.house)
    name = cartogram_name(made.theme, made.scale, illustrative=False)
    page.layout.setName(name)
    rim, lower = RIM * factor, _LOWER * factor
    band = body.adjusted(0, 0, 0, -lower - 3 * factor)
    view = _view(contents.project, layers[-1])
    chart = page.chart(band.adjusted(rim, rim, -rim, -rim), layers, view.crs(), view)
    chart.setScale(round_scale(chart.scale()))
    chart.setFrameEnabled(True)
    chart.storeCurrentLayerStyles()
    chart.setKeepLayerStyles(True)
    add_graticule(chart, 6.2 * factor, _DEGREES, page.house.family)
    add_scale(page, chart, band.adjusted(rim, rim, -rim, -rim), factor)
    frames = translate("Layouts", "frames {crs}").format(crs=made.frame_crs)
    below = blocks.joined([contents.title, frames, contents.house.organisation])
    blocks.title_strip(page, contents, name, below, rooms.head, factor)
    yield
    foot = QRectF(body.left(), band.bottom() + 3 * factor, body.width(), lower)
    _lower(page, contents, chart, layers, foot, factor)
    blocks.source_line(page, contents, rooms.foot, factor)
    return page


def _lower(
    page: Page,
    contents: Contents,
    chart: QgsLayoutItemMap,
    layers: Sequence[QgsVectorLayer],
    room: QRectF,
    factor: float,
) -> None:
    """Legend, figures, place and title block side by side."""
    rooms, left = [], room.left()
    for width in _WIDTHS:
        rooms.append(QRectF(left, room.top(), width * factor, room.height()))
        left = rooms[-1].right() + _GAP * factor
    legend_room, figures, place = rooms
    legend = _legend(page, layers, factor)
    top = room.top() + blocks.heading(page, translate("Layouts", "Legend"), legend_room, factor)
    legend.attemptMove(QgsLayoutPoint(room.left(), top))
    blocks.figure_block(page, contents, figures, factor)
    world_locator(page, contents, chart, place)
    signed = QRectF(left, room.top(), room.right() - left, room.height())
    blocks.title_block(page, contents, chart, signed, factor)


def _view(project: QgsProject, layer: QgsVectorLayer) -> QgsReferencedRectangle:
    """A layer with a little air around it, in the map CRS that suits it."""
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    crs = map_crs(layer.extent())
    view = transform_between(lonlat, crs, project.transformContext()).transformBoundingBox(layer.extent())
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
