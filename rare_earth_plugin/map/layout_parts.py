"""Parts that every page of ours has: lines of text, boxes, a scale bar, a legend that knows its size."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor

from ..store.languages import translate
from .base_style import INK
from .labels import text_format
from .status_style import assemble


def new_legend(layout: QgsPrintLayout) -> QgsLayoutItemLegend:
    """An empty legend that does not follow the project."""
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().removeAllChildren()
    legend.setBoxSpace(0)
    legend.setBackgroundEnabled(False)
    return legend


def style_legend(
    legend: QgsLayoutItemLegend, styles: Iterable[tuple[QgsLegendStyle.Style, float, str, bool, float]]
) -> None:
    """Give parts of a legend their font: part, size in points, colour, bold, millimetres above."""
    for part, size, colour, bold, above in styles:
        style = legend.style(part)
        style.setTextFormat(text_format(size, colour, bold=bold, halo=0))
        style.setMargin(QgsLegendStyle.Side.Top, above)
        legend.setStyle(part, style)


def measure_legend(layout: QgsPrintLayout, legend: QgsLayoutItemLegend) -> None:
    """Give a legend its size, which it learns only while it is painted: a speck of it is enough, outside the page."""
    outside = layout.pageCollection().page(0).rect().height() + 100
    legend.attemptMove(QgsLayoutPoint(0, outside))
    for _ in range(2):
        legend.refresh()
        QgsLayoutExporter(layout).renderRegionToImage(QRectF(0, outside, 20, 20), QSize(20, 20))


def add_scale_bar(layout: QgsPrintLayout, chart: QgsLayoutItemMap, room: QRectF, size: float) -> None:
    """A scale bar in kilometres at the right of ``room`` (millimetres), its numbers of ``size`` points."""
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(chart)
    bar.setStyle("Line Ticks Up")
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel(translate("Map", "km"))
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(_round_length(chart.scale() * room.width() / 2.6 / 1e6))
    bar.setTextFormat(text_format(size, INK))
    bar.setLineSymbol(assemble(QgsLineSymbol(), QgsSimpleLineSymbolLayer(QColor(INK), 0.3)))
    bar.setHeight(1.8)
    bar.update()
    bar.attemptMove(QgsLayoutPoint(room.right() - bar.rect().width(), room.top()))


def _round_length(length: float) -> float:
    """The largest of 1, 2, 5 x 10^n that is not longer than a length."""
    power = 10 ** (len(str(int(max(length, 1)))) - 1)
    return float(max(step * power for step in (1, 2, 5) if step * power <= max(length, 1)))


def add_box(layout: QgsPrintLayout, room: QRectF, colour: str, radius: float = 0) -> None:
    """A filled rectangle without a rim; ``room`` and ``radius`` in millimetres."""
    fill = QgsSimpleFillSymbolLayer(QColor(colour), Qt.BrushStyle.SolidPattern, QColor(colour), Qt.PenStyle.NoPen, 0)
    _add_rectangle(layout, room, fill, radius)


def add_frame(layout: QgsPrintLayout, room: QRectF, width: float) -> None:
    """An empty rectangle with a rim of ``width`` millimetres."""
    line = QgsSimpleFillSymbolLayer(
        QColor(0, 0, 0, 0), Qt.BrushStyle.NoBrush, QColor(INK), Qt.PenStyle.SolidLine, width
    )
    _add_rectangle(layout, room, line)


def _add_rectangle(layout: QgsPrintLayout, room: QRectF, fill: QgsSimpleFillSymbolLayer, radius: float = 0) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(assemble(QgsFillSymbol(), fill))
    shape.setCornerRadius(QgsLayoutMeasurement(radius))
    layout.addLayoutItem(shape)
    shape.attemptSetSceneRect(room)


def add_text(
    layout: QgsPrintLayout,
    text: str,
    room: QRectF,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """A line of text of ``size`` points in the middle of ``room`` (millimetres)."""
    label = QgsLayoutItemLabel(layout)
    label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    label.setText(text.replace("[%", "[\u200b%"))  # else the label would compute what stands in a name
    label.setTextFormat(text_format(size, colour, bold=bold, halo=0))
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    label.setHAlign(side)
    label.setMarginX(0)
    label.setMarginY(0)
    layout.addLayoutItem(label)
    label.attemptSetSceneRect(room)
