"""Legends that hold just what is on their map and know their size before anything is placed around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize

from ..core.status import DISPLAY_GROUPS, UNKNOWN_GROUP
from .base_style import INK, YEARS
from .layout_page import Page
from .names import group_name, role_name
from .scale_symbols import renderer_at

ROLES = ("zone", "target", "coverage", "remaining", "base")
"""Layers of a programme that a legend explains, in its order."""
_MAY_SPLIT = QgsLayerTreeLayer.LegendNodesSplitBehavior.AllowSplittingLegendNodesOverMultipleColumns
_ENTRY = "#33383d"


def new_legend(page: Page) -> QgsLayoutItemLegend:
    """An empty legend that does not follow the project."""
    legend = QgsLayoutItemLegend(page.layout)
    page.layout.addLayoutItem(legend)
    legend.setId("legend")
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().removeAllChildren()
    legend.setBoxSpace(0)
    legend.setBackgroundEnabled(False)
    return legend


def style_legend(
    page: Page, legend: QgsLayoutItemLegend, styles: Iterable[tuple[QgsLegendStyle.Style, float, str, bool, float]]
) -> None:
    """Give parts of a legend their font: part, size in points, colour, bold, millimetres above."""
    for part, size, colour, bold, above in styles:
        style = legend.style(part)
        style.setTextFormat(page.format(size, colour, bold=bold))
        style.setMargin(QgsLegendStyle.Side.Top, above)
        legend.setStyle(part, style)


def measure_legend(page: Page, legend: QgsLayoutItemLegend) -> None:
    """Give a legend its size, which it learns only while it is painted: a speck of it is enough, outside the page."""
    outside = page.height + 100
    legend.attemptMove(QgsLayoutPoint(0, outside))
    legend.attemptResize(QgsLayoutSize(1, 1))  # painted, it grows to what it needs and never becomes smaller
    for _ in range(2):
        legend.refresh()
        QgsLayoutExporter(page.layout).renderRegionToImage(QRectF(0, outside, 20, 20), QSize(20, 20))


def programme_legend(
    page: Page,
    chart: QgsLayoutItemMap,
    layers: Mapping[str, QgsVectorLayer],
    extra: Sequence[QgsVectorLayer] = (),
    *,
    columns: int,
    factor: float = 1.0,
    breaks: bool = False,
) -> QgsLayoutItemLegend:
    """Legend of what a map shows of a programme, with the words of the groups alone; measured, not placed yet.

    :param extra: layers above those of the programme, explained first.
    :param factor: size of texts and symbols against a page of A3.
    :param breaks: columns begin where the picture of a whole programme wants them.
    """
    legend = new_legend(page)
    legend.setLinkedMap(chart)
    root = legend.model().rootGroup()
    for layer in extra:
        legend.model().refreshLayerLegend(root.addLayer(layer))
    for role in ROLES:
        if role not in layers or not layers[role].isValid():
            continue
        node = root.addLayer(layers[role])
        node.setUseLayerName(False)
        node.setName(role_name(role))
        _name_entries(node, role, breaks, chart.scale())
        if columns == 2 and role == "coverage":
            node.setCustomProperty("legend/column-break", "1")
        legend.model().refreshLayerLegend(node)
    legend.setColumnCount(columns)
    legend.setSplitLayer(columns > 2 and not breaks)
    legend.setLegendFilterByMapEnabled(True)
    size_legend(page, legend, factor, breaks=breaks)
    return legend


def size_legend(page: Page, legend: QgsLayoutItemLegend, factor: float, *, breaks: bool = False) -> None:
    """Give the legend of a programme another size and measure it; what is on its map is not looked up again."""
    heading, symbol = QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel
    sizes = (9.5, 8.0) if breaks else (8.0, 7.25)
    above = (3.5, 1.5) if breaks else (2.4, 1.0)
    style_legend(
        page,
        legend,
        (
            (heading, sizes[0] * factor, INK, True, above[0] * factor),
            (symbol, sizes[1] * factor, _ENTRY, False, above[1] * factor),
        ),
    )
    legend.setColumnSpace((9 if breaks else 5) * factor)
    legend.setSymbolWidth(6 * factor)
    legend.setSymbolHeight(3.4 * factor)
    measure_legend(page, legend)


def _name_entries(node: QgsLayerTreeLayer, role: str, breaks: bool, scale: float) -> None:
    if role in ("zone", "target"):
        for index, group in enumerate((*DISPLAY_GROUPS, UNKNOWN_GROUP)):
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, group_name(group))
        _draw_as_map(node, renderer_at(node.layer(), scale))
    elif role == "coverage":
        # The legend draws them with the opacity of the layer, also where the map has paler colours instead.
        _draw_as_map(node, node.layer().renderer())
    if breaks:
        if role == "coverage":
            node.setLegendSplitBehavior(_MAY_SPLIT)
            QgsMapLayerLegendUtils.setLegendNodeColumnBreak(node, len(YEARS) + 1, True)
        node.setCustomProperty("legend/column-break", "1" if role in ("target", "coverage") else "0")


def _draw_as_map(node: QgsLayerTreeLayer, renderer: QgsFeatureRenderer) -> None:
    """Give the entries of a layer the symbols of its map: not what stands out there, nor what another scale has."""
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for index, category in enumerate(renderer.categories()):
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, index, category.symbol().clone())
