"""A cartogram of study as a page for a report: title, map with graticule, legend, scale, notes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor

from ..store.drafts import draft_of
from .base_style import INK
from .labels import text_format
from .layout_parts import add_frame, add_scale_bar, add_text, measure_legend, new_legend, style_legend
from .names import illustrative_note
from .project import ProjectFileError, map_crs
from .status_style import assemble

DPI = 150
_MARGIN, _HEAD, _FOOT, _RIM = 10.0, 21.0, 8.0, 6.0  # millimetres
_LEGEND_COLUMNS = 5
_DARK, _WARNING = "#22323b", "#a84400"


def cartogram_page(
    project: QgsProject,
    layers: Sequence[QgsVectorLayer],
    title: str,
    lines: Sequence[str],
    *,
    illustrative: bool,
    size: tuple[float, float] = (420.0, 297.0),
) -> QgsPrintLayout:
    """Layout of one page.

    :param layers: top first, the cartogram among them last or followed by what lies under it; they are in ``project``.
    :param title: above the map.
    :param lines: definition, date and source, under the title and at the foot: the first goes under the title.
    :param size: of the page in millimetres.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.renderContext().setDpi(DPI)
    width, height = size
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height))
    legend = _legend(layout, layers)
    below = legend.rect().height() + _FOOT + _MARGIN
    inner = QRectF(_MARGIN, _HEAD, width - 2 * _MARGIN, height - _HEAD - below)
    chart = QgsLayoutItemMap(layout)
    layout.addLayoutItem(chart)
    chart.attemptSetSceneRect(inner.adjusted(_RIM, _RIM, -_RIM, -_RIM))
    chart.setLayers(list(layers))
    chart.setKeepLayerSet(True)
    _show(chart, project, layers)
    _graticule(chart)
    add_frame(layout, inner, 0.5)
    middle = Qt.AlignmentFlag.AlignHCenter
    add_text(layout, title, QRectF(_MARGIN, 5, width - 2 * _MARGIN, 8), 16, _DARK, bold=True, side=middle)
    head = lines[0] if lines else ""
    add_text(layout, head, QRectF(_MARGIN, 13, width - 2 * _MARGIN, 6), 9.5, _DARK, side=middle)
    if illustrative:
        room = QRectF(inner.right() - 180, inner.top() + _RIM + 3, 180 - _RIM - 3, 7)
        add_text(layout, illustrative_note(), room, 11, _WARNING, bold=True, side=Qt.AlignmentFlag.AlignRight)
    room = chart.sceneBoundingRect()
    legend.attemptMove(QgsLayoutPoint(_MARGIN, height - _FOOT - _MARGIN - legend.rect().height() + 0.5))
    add_scale_bar(layout, chart, QRectF(room.right() - 80, room.bottom() - 15, 76, 12), 8)
    foot = "   ·   ".join([*lines[1:], chart.crs().description()])
    add_text(layout, foot, QRectF(_MARGIN, height - _FOOT - _MARGIN + 2, width - 2 * _MARGIN, 6), 7.5, "#5b656c")
    return layout


def save_page(layout: QgsPrintLayout, path: Path) -> Path:
    """Write a page as PDF or, with any other ending, as PNG. Main thread only.

    :raises ProjectFileError: the file cannot be written.
    """
    exporter = QgsLayoutExporter(layout)
    try:
        with draft_of(path) as draft:
            if path.suffix.lower() == ".pdf":
                done = exporter.exportToPdf(str(draft), QgsLayoutExporter.PdfExportSettings())
                written = done == QgsLayoutExporter.ExportResult.Success
            else:
                page = layout.pageCollection().page(0).rect()
                pixels = QSize(round(page.width() / 25.4 * DPI), round(page.height() / 25.4 * DPI))
                written = exporter.renderPageToImage(0, pixels, DPI).save(str(draft), "PNG")
            if not written:
                raise ProjectFileError("not_writable", path)
    except OSError as error:
        raise ProjectFileError("not_writable", path, error.strerror or "") from error
    return path


def _show(chart: QgsLayoutItemMap, project: QgsProject, layers: Sequence[QgsVectorLayer]) -> None:
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    extent = layers[-1].extent()
    crs = map_crs(extent)
    view = QgsCoordinateTransform(lonlat, crs, project).transformBoundingBox(extent)
    view.scale(1.03)
    chart.setCrs(crs)
    chart.zoomToExtent(view)
    chart.setBackgroundColor(QColor("#ffffff"))
    chart.setFrameEnabled(True)


def _graticule(chart: QgsLayoutItemMap) -> None:
    """Meridians and parallels of the 1:1 000 000 sheets, named along the map's edge."""
    grid = QgsLayoutItemMapGrid("graticule", chart)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    grid.setIntervalX(6)
    grid.setIntervalY(4)
    grid.setLineSymbol(assemble(QgsLineSymbol(), QgsSimpleLineSymbolLayer(QColor("#9fb0b8"), 0.12)))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationTextFormat(text_format(7, INK, halo=0))
    grid.setAnnotationPrecision(0)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.DecimalWithSuffix)
    grid.setAnnotationFrameDistance(0.8)
    for side in (
        QgsLayoutItemMapGrid.BorderSide.Left,
        QgsLayoutItemMapGrid.BorderSide.Right,
        QgsLayoutItemMapGrid.BorderSide.Top,
        QgsLayoutItemMapGrid.BorderSide.Bottom,
    ):
        meridians = side in (QgsLayoutItemMapGrid.BorderSide.Top, QgsLayoutItemMapGrid.BorderSide.Bottom)
        only = QgsLayoutItemMapGrid.DisplayMode.LongitudeOnly
        grid.setAnnotationDisplay(only if meridians else QgsLayoutItemMapGrid.DisplayMode.LatitudeOnly, side)
        grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, side)
        upright = QgsLayoutItemMapGrid.AnnotationDirection.Horizontal
        grid.setAnnotationDirection(upright if meridians else QgsLayoutItemMapGrid.AnnotationDirection.Vertical, side)
    chart.grids().addGrid(grid)


def _legend(layout: QgsPrintLayout, layers: Sequence[QgsVectorLayer]) -> QgsLayoutItemLegend:
    legend = new_legend(layout)
    root = legend.model().rootGroup()
    for layer in reversed(layers):
        node = root.addLayer(layer)
        # The page's title says it already.
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        legend.model().refreshLayerLegend(node)
    style_legend(
        legend,
        (
            (QgsLegendStyle.Style.Subgroup, 9, "#22292d", True, 1.4),
            (QgsLegendStyle.Style.SymbolLabel, 8.5, "#22292d", False, 1.4),
        ),
    )
    legend.setSymbolWidth(8)
    legend.setSymbolHeight(4)
    legend.setColumnCount(_LEGEND_COLUMNS)
    legend.setSplitLayer(True)
    legend.setEqualColumnWidth(True)
    legend.setColumnSpace(8)
    measure_legend(layout, legend)
    return legend
