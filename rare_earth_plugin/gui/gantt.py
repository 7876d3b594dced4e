"""The timetable: crews by days, stops to drag to another crew or day, by mouse or by keys."""

from __future__ import annotations

import datetime

from qgis.PyQt.QtCore import QEvent, QPoint, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QApplication, QSizePolicy, QToolTip, QWidget

from ..map import formats
from .gantt_layout import NOTHING, UNPLACED, Block, Geometry, Timetable, block_at, step
from .gantt_paint import GanttPainter

_NARROWEST, _WIDEST, _USUAL = 3.0, 60.0, 18.0  # pixels of a day
_ARROWS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu)


class GanttView(QAbstractScrollArea):
    """Shows a timetable; what is wanted goes out by signals."""

    moveWanted = pyqtSignal(str, str, object)
    """A stop, the code of a crew, and a day."""
    lockWanted = pyqtSignal(str, bool)
    """A stop, and whether it shall be agreed."""
    menuWanted = pyqtSignal(str, QPoint)
    """A stop, and where on the screen."""
    currentChanged = pyqtSignal(str)
    """The stop that has the frame, "" for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: Timetable = NOTHING
        self.editable = True
        self._day = _USUAL
        self._current = -1
        self._pressed: QPoint | None = None
        self._ghost: tuple[int, int] | None = None
        self._grip = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timetable"))
        self.setToolTip("")

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_table(self, table: Timetable, *, editable: bool = True) -> None:
        """Show another timetable; the stop with the frame keeps it where it is still there."""
        stop = self.current_stop()
        self.table, self.editable = table, editable
        places = {block.stop: number for number, block in enumerate(table.blocks)}
        self._current = places.get(stop, 0 if table.blocks else -1)
        self._ghost = self._pressed = None
        self._fit()
        self._describe()
        self.viewport().update()

    def current_stop(self) -> str:
        """Key of the stop with the frame, "" for none."""
        return self.table.blocks[self._current].stop if 0 <= self._current < len(self.table.blocks) else ""

    def choose(self, stop: str) -> None:
        """Give a stop the frame, and bring it into sight."""
        places = {block.stop: number for number, block in enumerate(self.table.blocks)}
        if stop in places:
            self._go(places[stop])

    def block_rect(self, stop: str) -> QRectF:
        """Where a stop lies on the viewport, empty where it is not there."""
        for block in self.table.blocks:
            if block.stop == stop:
                return self._geometry().rect(block, len(self.table.crews))
        return QRectF()

    def place_of(self, row: int, day: int) -> QPoint:
        """A point on the viewport within a day of a crew."""
        shape = self._geometry()
        across = shape.names + (day + 0.5) * shape.day - shape.across
        return QPoint(int(across), int(shape.top(row, len(self.table.crews)) + shape.row / 2))

    def zoom(self, factor: float) -> None:
        """Make days wider or narrower."""
        self._day = min(max(self._day * factor, _NARROWEST), _WIDEST)
        self._fit()
        self.viewport().update()

    def fit_season(self) -> None:
        """Make all days visible, as far as they can be read."""
        room = self.viewport().width() - self._geometry().names
        if self.table.days:
            self._day = min(max(room / self.table.days, _NARROWEST), _WIDEST)
            self._fit()
            self.viewport().update()

    def _geometry(self) -> Geometry:
        metrics = QFontMetrics(self.font())
        widest = max(
            (metrics.horizontalAdvance(name) for name in (*self.table.crews, self._unplaced_name())), default=0
        )
        return Geometry(
            self._day,
            metrics.height() + 12,
            min(max(widest + 14, 60), 130),
            2 * metrics.height() + 6,
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
        )

    def _unplaced_name(self) -> str:
        return self.tr("Does not fit")

    def _fit(self) -> None:
        shape, size = self._geometry(), self.viewport().size()
        wide = int(shape.names + self.table.days * shape.day)
        high = shape.heading + (len(self.table.crews) + 1) * shape.row + 2
        for bar, needed, room in (
            (self.horizontalScrollBar(), wide, size.width()),
            (self.verticalScrollBar(), high, size.height()),
        ):
            bar.setRange(0, max(needed - room, 0))
            bar.setPageStep(room)
            bar.setSingleStep(int(shape.day) or 1)

    def sizeHint(self) -> QSize:
        shape = self._geometry()
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(360, shape.heading + (len(self.table.crews) + 1) * shape.row + bar + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, min(self.sizeHint().height(), 190))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        shape = self._geometry()
        ghost = None
        if self._ghost is not None and self.current_block() is not None:
            row, day = self._ghost
            wide = max((self.current_block().end - self.current_block().start) * shape.day, 8.0)
            wide = wide if self.current_block().row != UNPLACED else shape.day
            left = shape.names + day * shape.day - shape.across
            ghost = QRectF(left, shape.top(row, len(self.table.crews)) + 3, wide, shape.row - 6)
        current = self._current if self.hasFocus() or self._pressed is not None else -1
        size = self.viewport().size()
        drawing = GanttPainter(painter, self.palette(), self.table, shape)
        drawing.draw(size.width(), size.height(), current, ghost, self._unplaced_name())
        painter.end()

    # -- mouse ----------------------------------------------------------------------------------------------------

    def current_block(self) -> Block | None:
        """The block with the frame."""
        return self.table.blocks[self._current] if 0 <= self._current < len(self.table.blocks) else None

    def _at(self, place: QPoint) -> int | None:
        return block_at(self.table.blocks, self._geometry(), len(self.table.crews), place.x(), place.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.pos())
        if found is None:
            return
        self._go(found, into_sight=False)
        if event.button() == Qt.MouseButton.LeftButton and self.editable:
            self._pressed = event.pos()
            block, shape = self.table.blocks[found], self._geometry()
            # A block is taken by the day under the hand, and put down so that this day lies under it again.
            begins = shape.names + int(block.start) * shape.day - shape.across
            self._grip = 0.0 if block.row == UNPLACED else event.pos().x() - begins

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = self._at(event.pos()) is not None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        if (event.pos() - self._pressed).manhattanLength() < QApplication.startDragDistance() and self._ghost is None:
            return
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        shape = self._geometry()
        place = shape.place_at(event.pos().x(), event.pos().y(), self.table)
        if place is not None:
            day = int((event.pos().x() - self._grip - shape.names + shape.across) / shape.day + 0.5)
            day = place[1] if self._grip == 0.0 else min(max(day, 0), self.table.days - 1)
            place = place[0], day
        self._ghost = place
        self.viewport().update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        ghost, self._ghost, self._pressed = self._ghost, None, None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        if ghost is not None:
            self._want_move(*ghost)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.2 if event.angleDelta().y() > 0 else 1 / 1.2)
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = self._at(event.pos()) if by_mouse else None
        if found is not None:
            self._go(found, into_sight=False)
        if (found is not None or not by_mouse) and self.current_stop():
            place = event.globalPos() if by_mouse else self._below_current()
            self.menuWanted.emit(self.current_stop(), place)

    def _below_current(self) -> QPoint:
        return self.viewport().mapToGlobal(self.block_rect(self.current_stop()).bottomLeft().toPoint())

    # -- keys -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, block = event.key(), self.current_block()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal):
            self.zoom(1 / 1.2 if key == Qt.Key.Key_Minus else 1.2)
        elif block is None:
            super().keyPressEvent(event)
        elif key in _ARROWS and shifted and self.editable:
            self._shift(block, _ARROWS[key])
        elif key in _ARROWS:
            self._go(step(self.table.blocks, self._current, _ARROWS[key]))
        elif key in _CHOOSE:
            self.menuWanted.emit(block.stop, self._below_current())
        elif key in (Qt.Key.Key_L, Qt.Key.Key_Space) and self.editable and block.row != UNPLACED:
            self.lockWanted.emit(block.stop, not block.locked)
        else:
            super().keyPressEvent(event)

    def _shift(self, block: Block, arrow: str) -> None:
        """With Shift, arrows move the block itself: by a day, or to the next crew."""
        day = (block.first - self.table.first).days if block.first is not None else 0
        row = len(self.table.crews) if block.row == UNPLACED else block.row
        row += {"up": -1, "down": 1}.get(arrow, 0)
        day += {"left": -1, "right": 1}.get(arrow, 0)
        if 0 <= row < len(self.table.crews) and 0 <= day < self.table.days:
            self._want_move(row, day)

    def _want_move(self, row: int, day: int) -> None:
        block = self.current_block()
        if block is None or (block.row == row and block.first == self.table.day(day)):
            return
        self.moveWanted.emit(block.stop, self.table.codes[row], self.table.day(day))

    def _go(self, number: int, *, into_sight: bool = True) -> None:
        self._current = number
        if into_sight:
            self._bring_into_sight()
        self._describe()
        self.viewport().update()
        self.currentChanged.emit(self.current_stop())

    def _bring_into_sight(self) -> None:
        shape, rect = self._geometry(), self.block_rect(self.current_stop())
        bar, room = self.horizontalScrollBar(), self.viewport().width()
        if rect.left() < shape.names:
            bar.setValue(int(bar.value() + rect.left() - shape.names - shape.day))
        elif rect.right() > room:
            bar.setValue(int(bar.value() + min(rect.right() - room + shape.day, rect.left() - shape.names)))
        down, high = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < shape.heading:
            down.setValue(int(down.value() + rect.top() - shape.heading))
        elif rect.bottom() > high:
            down.setValue(int(down.value() + rect.bottom() - high))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # -- words ----------------------------------------------------------------------------------------------------

    def text_of(self, block: Block) -> str:
        """A block in words."""
        if block.row == UNPLACED or block.first is None:
            return self.tr("{stop}: does not fit").format(stop=block.label)
        last = self.table.day(min(int(block.end - 1e-6), self.table.days - 1))
        parts = [self.table.crews[block.row], _days(block.first, last)]
        if block.locked:
            parts.append(self.tr("agreed"))
        if block.done:
            parts.append(self.tr("done"))
        return self.tr("{stop}: {facts}").format(stop=block.label, facts=", ".join(parts))

    def _describe(self) -> None:
        """What a screen reader says: the stop with the frame."""
        block = self.current_block()
        self.setAccessibleDescription(self.text_of(block) if block is not None else "")

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            found = self._at(event.pos())
            if found is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.text_of(self.table.blocks[found]), self)
            return True
        return super().viewportEvent(event)


def _days(first: datetime.date, last: datetime.date) -> str:
    return formats.date(first) if first == last else f"{formats.date(first)} – {formats.date(last)}"
