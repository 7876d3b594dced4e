"""The life of one row as a band: a stretch for each status, in the colours and patterns of the map."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize
from qgis.PyQt.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..core.history import Event
from ..core.status import BY_TABLE
from ..map import formats
from ..map.names import status_name
from ..map.status_style import paint_status, status_ink

_BAND, _MARGIN, _GAP = 22, 8, 4
_LEAST_YEAR = 36  # pixels between two years that are written


class TimelineView(QWidget):
    """Shows the moves of a row that count, oldest left, up to a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moves: list[Event] = []
        self._days: list[datetime.date] = []
        self._last = datetime.date.today()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_moves(self, moves: Sequence[Event], last: datetime.date) -> None:
        """Show moves from :func:`rare_earth_plugin.core.history.effective`; those without a day are left out."""
        self._moves = [move for move in moves if move.day is not None]
        self._last = max([last, *(move.day for move in self._moves if move.day)])
        self._days = [move.day or last for move in self._moves]
        # A first status of which only the recording is known lasted until the first dated move.
        for place in range(len(self._days) - 2, -1, -1):
            self._days[place] = min(self._days[place], self._days[place + 1])
        told = "; ".join(f"{formats.date(move.day)} {status_name(move.new)}" for move in self._moves if move.day)
        self.setAccessibleName(self.tr("Timeline: {moves}").format(moves=told))
        self.setVisible(bool(self._moves))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 2 * self.fontMetrics().height() + _BAND + 2 * _GAP + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def stretches(self) -> list[tuple[QRectF, Event]]:
        """The band's pieces, with the move that began each."""
        if not self._moves:
            return []
        first = self._days[0]
        days = max((self._last - first).days, 1)
        wide = self.width() - 2 * _MARGIN
        top = self.fontMetrics().height() + _GAP
        pieces = []
        for move, day, end in zip(self._moves, self._days, [*self._days[1:], self._last]):
            left = _MARGIN + wide * (day - first).days / days
            right = _MARGIN + wide * (end - first).days / days
            pieces.append((QRectF(left, top, max(right - left, 2.0), _BAND), move))
        return pieces

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pieces = self.stretches()
        metrics, free = self.fontMetrics(), 0.0
        for rect, move in pieces:
            group = BY_TABLE[move.table].group(move.new) if move.table in BY_TABLE else "unknown"
            paint_status(painter, rect, group)
            painter.setPen(QPen(status_ink(group), 1))
            painter.drawRect(rect)
            name = status_name(move.new)
            wide = metrics.horizontalAdvance(name)
            # A name that would run into the one before it is left to the tooltip.
            if rect.left() >= free and rect.left() + wide <= self.width():
                painter.setPen(self.palette().text().color())
                painter.drawText(QPointF(rect.left(), metrics.ascent()), name)
                free = rect.left() + wide + 2 * _GAP
        if pieces:
            self._paint_years(painter, pieces)

    def _paint_years(self, painter: QPainter, pieces: Sequence[tuple[QRectF, Event]]) -> None:
        first, left = self._days[0], pieces[0][0].left()
        days = max((self._last - first).days, 1)
        per_day = (self.width() - 2 * _MARGIN) / days
        bottom = pieces[0][0].bottom()
        step = max(1, round(_LEAST_YEAR / (365.25 * per_day) + 0.5))
        painter.setPen(self.palette().text().color())
        for year in range(first.year + 1, self._last.year + 1):
            if year % step:
                continue
            place = left + (datetime.date(year, 1, 1) - first).days * per_day
            painter.drawLine(QPointF(place, bottom), QPointF(place, bottom + _GAP))
            painter.drawText(QPointF(place + 2, bottom + _GAP + self.fontMetrics().ascent()), str(year))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            under = [move for rect, move in self.stretches() if rect.contains(QPointF(event.pos()))]
            text = _tip(under[-1]) if under else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)


def _tip(move: Event) -> str:
    lines = [f"{status_name(move.new)}, {formats.date(move.day)}" if move.day else status_name(move.new)]
    lines += [text for text in (move.author, move.reason, move.document) if text]
    return "\n".join(lines)
