"""A bar of parts, painted with the colours and patterns of the map; parts can be chosen with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

Fill = Callable[[QPainter, QRect], None]
_LEAST_WIDTH = 5  # pixels of a part that exists but is small


@dataclass(frozen=True)
class Part:
    """One part of a bar.

    :ivar key: what :attr:`StackedBar.chosen` tells.
    :ivar label: name, for the tooltip and for readers of the screen.
    :ivar caption: text on the part where it has room, "" for none.
    :ivar fill: paints colour and pattern.
    :ivar ink: colour of the caption.
    """

    key: str
    label: str
    value: float
    caption: str
    fill: Fill
    ink: QColor


class StackedBar(QWidget):
    """Parts side by side in proportion to their values."""

    chosen = pyqtSignal(str)
    """Key of the part that was clicked, or chosen by Enter or Space."""

    def __init__(self, name: str, parent: QWidget | None = None, *, clickable: bool = False) -> None:
        super().__init__(parent)
        self._name, self._clickable = name, clickable
        self._parts: list[Part] = []
        self._current = 0
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts; those of value 0 are left out."""
        self._parts = [part for part in parts if part.value > 0]
        self._current = min(self._current, max(len(self._parts) - 1, 0))
        self._describe()
        self.update()

    def parts(self) -> list[Part]:
        """The parts that are shown."""
        return list(self._parts)

    def sizeHint(self) -> QSize:
        return QSize(160, QFontMetrics(self.font()).height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def part_rects(self) -> list[QRect]:
        """Where each part lies: proportional, every part at least a few pixels wide."""
        frame = self.rect().adjusted(1, 1, -1, -1)
        total = sum(part.value for part in self._parts)
        if not self._parts or total <= 0:
            return []
        least = min(_LEAST_WIDTH, frame.width() // len(self._parts))
        widths = [max(frame.width() * part.value / total, least) for part in self._parts]
        excess = sum(widths) - frame.width()
        roomy = sum(width - least for width in widths)
        if roomy > 0:
            widths = [width - excess * (width - least) / roomy for width in widths]
        rects, left = [], float(frame.left())
        for width in widths:
            rects.append(QRectF(left, frame.top(), width, frame.height()).toAlignedRect())
            left += width
        return rects

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        line = QPen(palette.color(palette.ColorRole.Mid))
        rects = self.part_rects()
        for part, rect in zip(self._parts, rects):
            part.fill(painter, rect)
            self._paint_caption(painter, part, rect)
            painter.setPen(QPen(palette.color(palette.ColorRole.Window)))
            painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._clickable and self.hasFocus() and rects:
            painter.setPen(QPen(palette.color(palette.ColorRole.Highlight), 2))
            painter.drawRect(rects[self._current].adjusted(1, 1, -1, -1))

    def _paint_caption(self, painter: QPainter, part: Part, rect: QRect) -> None:
        width = painter.fontMetrics().horizontalAdvance(part.caption)
        if not part.caption or width + 6 > rect.width():
            return
        # A plate of the part's own colour keeps the pattern out of the letters.
        plate = QRect(0, 0, width + 6, painter.fontMetrics().height())
        plate.moveCenter(rect.center())
        paper = QColor(Qt.GlobalColor.white if part.ink.lightness() < 128 else Qt.GlobalColor.black)
        paper.setAlphaF(0.55)
        painter.fillRect(plate, paper)
        painter.setPen(part.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, part.caption)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        clickable = self._clickable and self._index_at(event) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event)
        if self._clickable and index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index)

    def _index_at(self, event: QMouseEvent) -> int | None:
        place = event.pos()
        return next((index for index, rect in enumerate(self.part_rects()) if rect.contains(place)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        last = len(self._parts) - 1
        if not self._clickable or last < 0:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._current = min(max(self._current + steps[event.key()], 0), last)
            self._describe()
            self.update()
            QToolTip.showText(
                self.mapToGlobal(self.part_rects()[self._current].bottomLeft()), self._current_text(), self
            )
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._describe()
        super().focusInEvent(event)

    def _choose(self, index: int) -> None:
        self._current = index
        self._describe()
        self.update()
        self.chosen.emit(self._parts[index].key)

    def _current_text(self) -> str:
        return self._parts[self._current].label if self._parts else ""

    def _describe(self) -> None:
        """What a screen reader says: all parts, the current one first where parts can be chosen."""
        texts = [part.label for part in self._parts]
        if self._clickable and texts:
            texts.insert(0, texts.pop(self._current))
        self.setAccessibleName(": ".join([self._name, "; ".join(texts)]) if texts else self._name)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            place = event.pos()
            for part, rect in zip(self._parts, self.part_rects()):
                if rect.contains(place):
                    QToolTip.showText(event.globalPos(), part.label, self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)
