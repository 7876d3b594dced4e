"""A picture of the whole programme: map, legend, figures, scale and the word "illustrative" where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsFillSymbol,
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsSimpleFillSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF

from ..core.status import DISPLAY_GROUPS, UNKNOWN_GROUP
from ..store.drafts import draft_of
from ..store.languages import spoken, translate
from .base_style import INK, PAPER, YEARS
from .labels import text_format
from .layers import find_layers, is_illustrative
from .layout_parts import add_box, add_scale_bar, add_text, measure_legend, new_legend, style_legend
from .names import group_name, illustrative_note, role_name
from .project import ProjectFileError, whole_view
from .status_style import assemble, status_marker

DPI = 150
_MARGIN, _STRIP, _FOOT = 6.0, 15.0, 6.0  # millimetres
_DARK, _WARNING = "#22323b", "#f6b443"
_LEGEND = ("zone", "target", "coverage", "remaining", "base")
_LEGEND_COLUMNS = 4
_MAY_SPLIT = QgsLayerTreeLayer.LegendNodesSplitBehavior.AllowSplittingLegendNodesOverMultipleColumns
_WIDEST_GAP = 14.0  # millimetres between columns
_POINT = 25.4 / 72  # millimetres


def render_map(
    project: QgsProject,
    path: Path,
    size: tuple[int, int] = (1800, 1260),
    title: str = "",
    facts: Sequence[str] = (),
    sources: str = "",
) -> Path:
    """Write a PNG of a project that holds a programme's layers. Main thread only.

    :param size: width and height in pixels; everything on it keeps the size it has at 150 dpi.
    :param title: the project's own title where empty.
    :param facts: up to four short lines, the first one large: the figure, its definition, its date.
    :param sources: one line with the sources of the data.
    :raises ProjectFileError: the picture cannot be written.
    """
    layers = find_layers(project)
    layout = overview_layout(project, layers, size, title or project.title(), facts, sources)
    image = QgsLayoutExporter(layout).renderPageToImage(0, QSize(*size), DPI)
    try:
        with draft_of(path) as draft:
            if image.isNull() or not image.save(str(draft), "PNG"):
                raise ProjectFileError("not_writable", path)
    except OSError as error:
        raise ProjectFileError("not_writable", path, error.strerror or "") from error
    return path


def overview_layout(
    project: QgsProject,
    layers: dict[str, QgsVectorLayer],
    size: tuple[int, int],
    title: str,
    facts: Sequence[str] = (),
    sources: str = "",
) -> QgsPrintLayout:
    """Layout of the overview, one page of ``size`` pixels at 150 dpi, in a project's map CRS and first view."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.renderContext().setDpi(DPI)
    width, height = (pixels / DPI * 25.4 for pixels in size)
    page: QgsLayoutItemPage = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(width, height))
    _colour_page(page)

    chart = QgsLayoutItemMap(layout)
    layout.addLayoutItem(chart)
    chart.attemptSetSceneRect(QRectF(0, _STRIP, width, height - _STRIP))
    shown = project.layerTreeRoot().checkedLayers()
    chart.setLayers([layer for layer in project.layerTreeRoot().layerOrder() if layer in shown])
    chart.setKeepLayerSet(True)
    chart.setBackgroundColor(QColor(PAPER))
    _show_all(chart, project, layers)

    legend = _legend(layout, chart, layers)
    band = legend.rect().height() + 2 * _MARGIN * 0.7
    top = height - _FOOT - band
    chart.attemptSetSceneRect(QRectF(0, _STRIP, width, top - _STRIP))
    _show_all(chart, project, layers)
    add_box(layout, QRectF(0, top, width, height - top), "#ffffff")
    layout.moveItemToTop(legend)
    legend.attemptMove(QgsLayoutPoint(_MARGIN, top + _MARGIN * 0.7))

    add_box(layout, QRectF(0, 0, width, _STRIP), _DARK)
    note = illustrative_note() if is_illustrative(layers) else ""
    note_width = _text_width(note, 11) + 8 if note else 0
    _label(layout, title, QRectF(_MARGIN, 0, width - 3 * _MARGIN - note_width, _STRIP), 17, "#ffffff", bold=True)
    if note:
        pill = QRectF(width - _MARGIN - note_width, 3.2, note_width, _STRIP - 6.4)
        add_box(layout, pill, _WARNING, radius=1.5)
        _label(layout, note, pill, 11, "#20170a", bold=True, centred=True)
    _facts(layout, facts, QRectF(_MARGIN, _STRIP + _MARGIN, width / 3, 40))
    add_scale_bar(layout, chart, QRectF(width - 75, top - 15, 70, 12), 7.5)
    about = translate("Map", "Map: {crs}, 1:{scale}").format(
        crs=chart.crs().description(), scale=spoken().number(round(chart.scale(), -5))
    )
    foot = QRectF(_MARGIN, height - _FOOT - 0.5, width - 2 * _MARGIN, _FOOT)
    _label(layout, "   ·   ".join(part for part in (sources, about) if part), foot, 6.5, "#66707a")
    return layout


def _colour_page(page: QgsLayoutItemPage) -> None:
    fill = QgsSimpleFillSymbolLayer(QColor(PAPER), Qt.BrushStyle.SolidPattern, QColor(PAPER), Qt.PenStyle.NoPen, 0)
    page.setPageStyleSymbol(assemble(QgsFillSymbol(), fill))


def _show_all(chart: QgsLayoutItemMap, project: QgsProject, layers: dict[str, QgsVectorLayer]) -> None:
    view = project.viewSettings().defaultViewExtent()
    if view.isEmpty() or not view.crs().isValid():
        view = whole_view(project, layers)
    chart.setCrs(view.crs())
    chart.zoomToExtent(view)


def _legend(layout: QgsPrintLayout, chart: QgsLayoutItemMap, layers: dict[str, QgsVectorLayer]) -> QgsLayoutItemLegend:
    """Legend of what the map shows, with the words of the groups alone, in columns."""
    legend = new_legend(layout)
    legend.setLinkedMap(chart)
    root = legend.model().rootGroup()
    for role in _LEGEND:
        if role not in layers or not layers[role].isValid():
            continue
        node = root.addLayer(layers[role])
        node.setUseLayerName(False)
        node.setName(role_name(role))
        if role in ("zone", "target"):
            for index, group in enumerate((*DISPLAY_GROUPS, UNKNOWN_GROUP)):
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, group_name(group))
                if role == "target":
                    QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, index, status_marker(group, 3))
        if role == "coverage":
            node.setLegendSplitBehavior(_MAY_SPLIT)
            QgsMapLayerLegendUtils.setLegendNodeColumnBreak(node, len(YEARS) + 1, True)
        node.setCustomProperty("legend/column-break", "1" if role in ("target", "coverage") else "0")
        legend.model().refreshLayerLegend(node)
    heading, symbol = QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel
    style_legend(legend, ((heading, 9.5, INK, True, 3.5), (symbol, 8, "#33383d", False, 1.5)))
    legend.setColumnCount(_LEGEND_COLUMNS)
    legend.setSplitLayer(False)
    legend.setColumnSpace(9)
    legend.setSymbolWidth(6)
    legend.setSymbolHeight(3.4)
    legend.setLegendFilterByMapEnabled(True)
    measure_legend(layout, legend)
    spare = layout.pageCollection().page(0).rect().width() - 2 * _MARGIN - legend.rect().width()
    if spare > 0:
        legend.setColumnSpace(legend.columnSpace() + min(spare / _LEGEND_COLUMNS, _WIDEST_GAP))
        measure_legend(layout, legend)
    return legend


def _facts(layout: QgsPrintLayout, facts: Sequence[str], room: QRectF) -> None:
    top = room.top()
    for index, fact in enumerate(facts[:4]):
        size = 20 if index == 0 else 9
        line = size * _POINT * 1.45
        _label(layout, fact, QRectF(room.left(), top, room.width(), line), size, _DARK, bold=index == 0)
        top += line


def _label(
    layout: QgsPrintLayout,
    text: str,
    room: QRectF,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    centred: bool = False,
) -> None:
    """One line of text, made smaller and at last cut with an ellipsis where it is too long for its room."""
    text = " ".join(text.split())
    smallest = size * 0.6
    while size > smallest and _text_width(text, size) > room.width():
        size -= 0.5
    while len(text) > 1 and _text_width(text, size) > room.width():
        text = text[: int(len(text) * 0.95)].rstrip(" …") + "…"
    side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    add_text(layout, text, room, size, colour, bold=bold, side=side)


def _text_width(text: str, size: float) -> float:
    """Width in millimetres of bold text of ``size`` points, with a little to spare."""
    font = text_format(size, "#000000", bold=True).font()
    # In pixels, so that the screen's resolution does not enter; large, so that hinting does not either.
    font.setPixelSize(200)
    return QFontMetricsF(font).horizontalAdvance(text) / 200 * size * _POINT * 1.04
