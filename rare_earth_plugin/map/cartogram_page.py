"""A cartogram of study as a page for a report: title, map with graticule, legend, scale, notes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor

from .base_style import INK
from .labels import text_format
from .names import illustrative_note
from .project import ProjectFileError, map_crs
from .status_style import assemble

translate = QCoreApplication.translate

DPI = 150
_MARGIN, _HEAD, _FOOT, _RIM = 10.0, 21.0, 8.0, 6.0  # millimetres
_LEGEND_COLUMNS = 5
_WARNING = "#a84400"


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
    _frame(layout, inner, 0.5)
    _text(layout, title, QRectF(_MARGIN, 5, width - 2 * _MARGIN, 8), 16, bold=True, centred=True)
    head = lines[0] if lines else ""
    _text(layout, head, QRectF(_MARGIN, 13, width - 2 * _MARGIN, 6), 9.5, centred=True)
    if illustrative:
        room = QRectF(inner.right() - 100, inner.top() + _RIM + 3, 100 - _RIM - 3, 7)
        _text(layout, illustrative_note(), room, 11, colour=_WARNING, bold=True, right=True)
    room = chart.sceneBoundingRect()
    legend.attemptMove(QgsLayoutPoint(_MARGIN, height - _FOOT - _MARGIN - legend.rect().height() + 0.5))
    _scale_bar(layout, chart, QRectF(room.right() - 80, room.bottom() - 15, 76, 12))
    foot = "   ·   ".join([*lines[1:], chart.crs().description()])
    _text(layout, foot, QRectF(_MARGIN, height - _FOOT - _MARGIN + 2, width - 2 * _MARGIN, 6), 7.5, colour="#5b656c")
    return layout


def save_page(layout: QgsPrintLayout, path: Path) -> Path:
    """Write a page as PDF or, with any other ending, as PNG. Main thread only.

    :raises ProjectFileError: the file cannot be written.
    """
    exporter = QgsLayoutExporter(layout)
    if path.suffix.lower() == ".pdf":
        done = exporter.exportToPdf(str(path), QgsLayoutExporter.PdfExportSettings())
        if done != QgsLayoutExporter.ExportResult.Success:
            raise ProjectFileError("not_writable", path)
        return path
    page = layout.pageCollection().page(0).rect()
    pixels = QSize(round(page.width() / 25.4 * DPI), round(page.height() / 25.4 * DPI))
    image = exporter.renderPageToImage(0, pixels, DPI)
    if image.isNull() or not image.save(str(path), "PNG"):
        raise ProjectFileError("not_writable", path)
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
    chart.grids().addGrid(grid)


def _legend(layout: QgsPrintLayout, layers: Sequence[QgsVectorLayer]) -> QgsLayoutItemLegend:
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in reversed(layers):
        node = root.addLayer(layer)
        # The page's title says it already.
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        legend.model().refreshLayerLegend(node)
    for part, size, bold in (
        (QgsLegendStyle.Style.Subgroup, 9, True),
        (QgsLegendStyle.Style.SymbolLabel, 8.5, False),
    ):
        style = legend.style(part)
        style.setTextFormat(text_format(size, "#22292d", bold=bold, halo=0))
        style.setMargin(QgsLegendStyle.Side.Top, 1.4)
        legend.setStyle(part, style)
    legend.setSymbolWidth(8)
    legend.setSymbolHeight(4)
    legend.setBoxSpace(0)
    legend.setColumnCount(_LEGEND_COLUMNS)
    legend.setSplitLayer(True)
    legend.setEqualColumnWidth(True)
    legend.setColumnSpace(8)
    legend.setBackgroundEnabled(False)
    # A legend learns its size while it is painted: a speck of it is enough, outside the page.
    outside = layout.pageCollection().page(0).rect().height() + 100
    legend.attemptMove(QgsLayoutPoint(0, outside))
    for _ in range(2):
        legend.refresh()
        QgsLayoutExporter(layout).renderRegionToImage(QRectF(0, outside, 20, 20), QSize(20, 20))
    return legend


def _scale_bar(layout: QgsPrintLayout, chart: QgsLayoutItemMap, room: QRectF) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(chart)
    bar.setStyle("Line Ticks Up")
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel(translate("Map", "km"))
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    length = chart.scale() * room.width() / 2.6 / 1e6
    power = 10 ** (len(str(int(max(length, 1)))) - 1)
    bar.setUnitsPerSegment(float(max(step * power for step in (1, 2, 5) if step * power <= max(length, 1))))
    bar.setTextFormat(text_format(8, INK))
    bar.setLineSymbol(assemble(QgsLineSymbol(), QgsSimpleLineSymbolLayer(QColor(INK), 0.3)))
    bar.setHeight(1.8)
    bar.update()
    bar.attemptMove(QgsLayoutPoint(room.right() - bar.rect().width(), room.top()))


def _frame(layout: QgsPrintLayout, room: QRectF, width: float) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    nothing = QColor(0, 0, 0, 0)
    line = QgsSimpleFillSymbolLayer(nothing, Qt.BrushStyle.NoBrush, QColor(INK), Qt.PenStyle.SolidLine, width)
    shape.setSymbol(assemble(QgsFillSymbol(), line))
    layout.addLayoutItem(shape)
    shape.attemptSetSceneRect(room)


def _text(
    layout: QgsPrintLayout,
    text: str,
    room: QRectF,
    size: float,
    *,
    colour: str = "#22323b",
    bold: bool = False,
    centred: bool = False,
    right: bool = False,
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    label.setText(text)
    label.setTextFormat(text_format(size, colour, bold=bold, halo=0))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter if centred else side)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    label.setMarginX(0)
    label.setMarginY(0)
    layout.addLayoutItem(label)
    label.attemptSetSceneRect(room)
