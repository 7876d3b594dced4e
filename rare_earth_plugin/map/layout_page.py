"""One page of a map while it is built: lines of text that fit, boxes, tables, pictures, a map with its scale bar.

Rooms are in millimetres from the page's upper left corner, text sizes in points.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF

from ..store.languages import translate
from ..store.printable import printable
from .base_style import INK
from .house_style import HouseStyle
from .labels import text_format
from .status_style import assemble

WRITTEN = "rare_earth/written"
"""Property of an item: what it was given when it was built."""
POINT = 25.4 / 72  # millimetres
LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_LINE = 1.42  # height of a line, in sizes of its text
_SMALLEST = 0.62  # a text is made smaller down to this share of its size before it is cut
_GRID, _CELL = 0.15, 0.45  # lines and margins of tables
_MANY_PIXELS = 200  # measured so large that hinting does not enter


class Page:
    """A layout of one page; what is added last lies on top."""

    def __init__(
        self, project: QgsProject, size: tuple[float, float], house: HouseStyle | None = None, paper: str = "#ffffff"
    ) -> None:
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.house = house or HouseStyle()
        self.width, self.height = size
        page = self.layout.pageCollection().page(0)
        page.setPageSize(QgsLayoutSize(*size))
        page.setPageStyleSymbol(assemble(QgsFillSymbol(), _plain(paper)))

    def format(self, size: float, colour: str = INK, *, bold: bool = False) -> QgsTextFormat:
        """Text without a halo, in the house's font."""
        return text_format(size, colour, bold=bold, halo=0, family=self.house.family)

    # -- text ---------------------------------------------------------------------------------------------------

    def text_width(self, text: str, size: float, *, bold: bool = True) -> float:
        """Width of a line of text, with a little to spare."""
        return self._metrics(bold).horizontalAdvance(text) / _MANY_PIXELS * size * POINT * 1.04

    def text_height(self, text: str, size: float, width: float, *, bold: bool = False) -> float:
        """Height of a text that is broken into lines no wider than ``width``."""
        unit = size * POINT / _MANY_PIXELS
        room = QRectF(0, 0, width / unit / 1.05, 1e9)
        lines = self._metrics(bold).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
        return lines.height() * unit * 1.06

    def _metrics(self, bold: bool) -> QFontMetricsF:
        font = self.format(10, bold=bold).font()
        font.setPixelSize(_MANY_PIXELS)  # in pixels, so that the screen's resolution does not enter
        return QFontMetricsF(font)

    def line(
        self,
        text: str,
        room: QRectF,
        size: float,
        colour: str = INK,
        *,
        bold: bool = False,
        side: Qt.AlignmentFlag = LEFT,
        key: str = "",
    ) -> None:
        """One line of text in the middle of its room, made smaller and at last cut with an ellipsis to fit."""
        text, size = _fitted(
            " ".join(text.split()), size, lambda text, size: self.text_width(text, size, bold=bold) <= room.width()
        )
        self._label(text, room, size, colour, bold, side, Qt.AlignmentFlag.AlignVCenter, key)

    def text(
        self,
        text: str,
        room: QRectF,
        size: float,
        colour: str = INK,
        *,
        bold: bool = False,
        side: Qt.AlignmentFlag = LEFT,
        key: str = "",
    ) -> float:
        """A text in several lines from the top of its room, made smaller and at last cut to fit; returns its height."""
        text, size = _fitted(
            text, size, lambda text, size: self.text_height(text, size, room.width(), bold=bold) <= room.height()
        )
        self._label(text, room, size, colour, bold, side, Qt.AlignmentFlag.AlignTop, key)
        return self.text_height(text, size, room.width(), bold=bold)

    def _label(
        self,
        text: str,
        room: QRectF,
        size: float,
        colour: str,
        bold: bool,
        side: Qt.AlignmentFlag,
        upright: Qt.AlignmentFlag,
        key: str,
    ) -> None:
        label = QgsLayoutItemLabel(self.layout)
        label.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        label.setText(printable(text).replace("[%", "[\u200b%"))  # a name is no expression
        label.setTextFormat(self.format(size, colour, bold=bold))
        label.setVAlign(upright)
        label.setHAlign(side)
        label.setMarginX(0)
        label.setMarginY(0)
        self._place(label, room, key)

    # -- shapes and pictures ------------------------------------------------------------------------------------

    def box(self, room: QRectF, colour: str, radius: float = 0, key: str = "") -> None:
        """A filled rectangle without a rim."""
        self._rectangle(room, _plain(colour), radius, key)

    def frame(self, room: QRectF, width: float, colour: str = INK) -> None:
        """An empty rectangle with a rim of ``width``."""
        rim = QgsSimpleFillSymbolLayer(
            QColor(0, 0, 0, 0), Qt.BrushStyle.NoBrush, QColor(colour), Qt.PenStyle.SolidLine, width
        )
        self._rectangle(room, rim)

    def rule(self, left: float, top: float, width: float, thickness: float = 0.25, colour: str = "#b8c1c6") -> None:
        """A horizontal line."""
        self.box(QRectF(left, top, width, thickness), colour)

    def _rectangle(self, room: QRectF, fill: QgsSimpleFillSymbolLayer, radius: float = 0, key: str = "") -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(assemble(QgsFillSymbol(), fill))
        shape.setCornerRadius(QgsLayoutMeasurement(radius))
        self._place(shape, room, key)

    def picture(self, path: Path, room: QRectF) -> QgsLayoutItemPicture:
        """A picture as large as its room allows."""
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(str(path))
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setPictureAnchor(QgsLayoutItem.ReferencePoint.MiddleRight)
        self._place(item, room)
        return item

    # -- maps ---------------------------------------------------------------------------------------------------

    def chart(
        self,
        room: QRectF,
        layers: Sequence[QgsMapLayer],
        crs: QgsCoordinateReferenceSystem,
        extent: QgsRectangle,
        paper: str = "#ffffff",
        key: str = "map",
    ) -> QgsLayoutItemMap:
        """A map of just these layers, top first."""
        chart = QgsLayoutItemMap(self.layout)
        self._place(chart, room, key)
        chart.setLayers(list(layers))
        chart.setKeepLayerSet(True)
        chart.setCrs(crs)
        chart.zoomToExtent(extent)
        chart.setBackgroundColor(QColor(paper))
        return chart

    def scale_bar(self, chart: QgsLayoutItemMap, room: QRectF, size: float, *, halo: bool = True) -> None:
        """A scale bar in kilometres at the right of ``room``, its numbers of ``size`` points."""
        bar = QgsLayoutItemScaleBar(self.layout)
        self.layout.addLayoutItem(bar)
        bar.setId("scale bar")
        bar.setLinkedMap(chart)
        bar.setStyle("Line Ticks Up")
        bar.setUnits(Qgis.DistanceUnit.Kilometers)
        bar.setUnitLabel(translate("Map", "km"))
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(2)
        bar.setUnitsPerSegment(_round_length(chart.scale() * room.width() / 2.6 / 1e6))
        bar.setTextFormat(text_format(size, INK, halo=0.8 if halo else 0, family=self.house.family))
        bar.setLineSymbol(assemble(QgsLineSymbol(), QgsSimpleLineSymbolLayer(QColor(INK), 0.3)))
        bar.setHeight(1.8)
        bar.update()
        chart.addLabelBlockingItem(bar)
        bar.attemptMove(QgsLayoutPoint(room.right() - bar.rect().width(), room.top()))

    # -- tables -------------------------------------------------------------------------------------------------

    def table(
        self,
        rows: Sequence[Sequence[str]],
        room: QRectF,
        size: float,
        *,
        numbers: Sequence[int] = (),
        key: str = "",
        widths: Sequence[float] = (),
    ) -> float:
        """A table with lines between its rows, texts cut to their columns; returns its height.

        :param rows: the first one is the header.
        :param numbers: columns that are aligned at the right, as wide as they need.
        :param widths: of the columns, whose texts are then broken into lines already and not cut.
        """
        if not rows:
            return 0.0
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        broken = bool(widths)
        widths = widths or self.shared_out(self.column_widths(rows, size), room.width(), numbers)
        heights = [self.row_height(size, max(text.count("\n") for text in row) + 1 if broken else 1) for row in rows]
        cells = []
        for place, row in enumerate(rows):
            bold = place == 0
            listed = []
            for column, text in enumerate(row):
                cell = QgsTableCell(text if broken else self._cut(text, widths[column] - 2 * _CELL - 0.2, size, bold))
                side = RIGHT if column in numbers else LEFT
                cell.setHorizontalAlignment(side)
                cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
                cell.setTextFormat(self.format(size, self.house.accent if bold else INK, bold=bold))
                listed.append(cell)
            cells.append(listed)
        table.setTableContents(cells)
        table.setColumnWidths([width - 2 * _CELL for width in widths])
        table.setRowHeights([height - 2 * _CELL - _GRID for height in heights])
        table.setCellMargin(_CELL)
        table.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
        table.setGridColor(QColor("#d5dbde"))
        table.setGridStrokeWidth(_GRID)
        table.setHorizontalGrid(True)
        table.setVerticalGrid(False)
        table.setBackgroundColor(QColor(0, 0, 0, 0))
        height = sum(heights) + 0.4
        frame = QgsLayoutFrame(self.layout, table)
        frame.attemptSetSceneRect(QRectF(room.left(), room.top(), room.width() + 0.4, height))
        table.addFrame(frame)
        if key:
            frame.setId(key)
            frame.setCustomProperty(WRITTEN, written_of(frame))
        return height

    def column_widths(self, rows: Sequence[Sequence[str]], size: float) -> list[float]:
        """Width that each column of a table needs for its longest text."""
        return [
            max(self.text_width(row[column], size, bold=place == 0) for place, row in enumerate(rows)) + 2 * _CELL + 0.5
            for column in range(len(rows[0]))
        ]

    @staticmethod
    def shared_out(needed: list[float], width: float, numbers: Sequence[int]) -> list[float]:
        """Widths that fill a table: what is spare goes to all columns, what is missing comes from the widest."""
        widths, spare = list(needed), width - sum(needed)
        if spare >= 0:
            return [column + spare / len(widths) for column in widths]
        texts = [column for column in range(len(widths)) if column not in numbers] or list(range(len(widths)))
        while spare < 0:
            widest = max(texts, key=lambda column: widths[column])
            step = min(0.5, -spare)
            widths[widest] -= step
            spare += step
        return widths

    def row_height(self, size: float, lines: int = 1) -> float:
        """Height of a row of a table."""
        return size * POINT * _LINE * lines + 0.9

    def _cut(self, text: str, width: float, size: float, bold: bool) -> str:
        text = " ".join(text.split())
        while len(text) > 1 and self.text_width(text, size, bold=bold) > width:
            text = text[: int(len(text) * 0.97) - 1].rstrip(" …") + "…"
        return text

    def _place(self, item: QgsLayoutItem, room: QRectF, key: str = "") -> None:
        self.layout.addLayoutItem(item)
        item.attemptSetSceneRect(room)
        if key:
            item.setId(key)
            item.setCustomProperty(WRITTEN, written_of(item))


def written_of(item: QgsLayoutItem) -> str:
    """What an item tells, to know later whether somebody changed it: its text, its cells, or its place."""
    if isinstance(item, QgsLayoutItemLabel):
        return item.text()
    table = item.multiFrame() if isinstance(item, QgsLayoutFrame) else None
    if isinstance(table, QgsLayoutItemManualTable):
        return "\n".join("\t".join(str(cell.content()) for cell in row) for row in table.tableContents())
    place = item.sceneBoundingRect()
    return " ".join(f"{value:.2f}" for value in (place.left(), place.top(), place.width(), place.height()))


def _plain(colour: str) -> QgsSimpleFillSymbolLayer:
    return QgsSimpleFillSymbolLayer(QColor(colour), Qt.BrushStyle.SolidPattern, QColor(colour), Qt.PenStyle.NoPen, 0)


def _round_length(length: float) -> float:
    """The largest of 1, 2, 5 x 10^n that is not longer than a length."""
    power = 10.0 ** math.floor(math.log10(max(length, 1e-3)))
    return max(step * power for step in (1, 2, 5) if step * power <= max(length, 1e-3) * (1 + 1e-9))


def _fitted(text: str, size: float, fits: Callable[[str, float], bool]) -> tuple[str, float]:
    """A text and its size: smaller until it fits, then cut with an ellipsis."""
    smallest = size * _SMALLEST
    while size > smallest and not fits(text, size):
        size -= 0.25
    while len(text) > 1 and not fits(text, size):
        text = text[: int(len(text) * 0.97) - 1].rstrip(" …") + "…"
    return text, size
