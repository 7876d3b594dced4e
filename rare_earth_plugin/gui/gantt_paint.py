"""Painting the timetable in the colours of the theme; crews in those of the map."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPalette, QPen

from ..core.plan import CLOSED, FIELD, READY, REST, WEATHER
from ..map.crew_style import NOBODY, crew_colour
from ..store.languages import spoken
from .gantt_layout import UNPLACED, Block, Geometry, Timetable

_ROOM = 3  # pixels beside a text
_WEEKDAY_WIDTH = 13  # pixels of a day from which on each day has its number


class GanttPainter:
    """Draws one timetable; made for each painting."""

    def __init__(self, painter: QPainter, palette: QPalette, table: Timetable, geometry: Geometry) -> None:
        self._painter, self._palette, self._table, self._geometry = painter, palette, table, geometry
        self._metrics = QFontMetrics(painter.font())
        self._seen = range(0)

    def _colour(self, role: QPalette.ColorRole, alpha: float = 1.0) -> QColor:
        colour = self._palette.color(role)
        colour.setAlphaF(alpha)
        return colour

    def draw(self, width: int, height: int, current: int, ghost: QRectF | None, unplaced_name: str) -> None:
        """All of it, ``current`` with a frame; ``ghost`` is where a dragged block would go."""
        painter, shape, table = self._painter, self._geometry, self._table
        self._seen = self._days_in_sight(width)
        painter.fillRect(0, 0, width, height, self._colour(QPalette.ColorRole.Base))
        rows = [*range(len(table.crews)), UNPLACED]
        painter.save()
        painter.setClipRect(shape.names, shape.heading, width - shape.names, height - shape.heading)
        self._shades()
        self._lines(width, height, len(rows))
        for number, block in enumerate(table.blocks):
            rect = shape.rect(block, len(table.crews))
            if rect.right() >= shape.names and rect.left() <= width:
                self._block(block, number == current)
        if ghost is not None:
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Highlight), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(ghost)
        painter.restore()
        self._names(rows, height, unplaced_name)
        self._heading(width)

    def _shades(self) -> None:
        shape, painter = self._geometry, self._painter
        looks = {
            FIELD: QBrush(self._colour(QPalette.ColorRole.Highlight, 0.13)),
            REST: QBrush(self._colour(QPalette.ColorRole.Mid, 0.35)),
            WEATHER: QBrush(self._colour(QPalette.ColorRole.Mid, 0.9), Qt.BrushStyle.BDiagPattern),
            CLOSED: QBrush(self._colour(QPalette.ColorRole.Dark, 0.8), Qt.BrushStyle.DiagCrossPattern),
            READY: None,
        }
        for shade in self._table.shades:
            look = looks.get(shade.kind)
            if look is not None and shade.day in self._seen:
                left = shape.names + shade.day * shape.day - shape.across
                top = shape.top(shade.row, len(self._table.crews))
                painter.fillRect(QRectF(left, top + 1, shape.day, shape.row - 2), look)

    def _lines(self, width: int, height: int, rows: int) -> None:
        shape, painter, table = self._geometry, self._painter, self._table
        painter.setPen(QPen(self._colour(QPalette.ColorRole.Mid, 0.5), 1))
        for row in range(rows + 1):
            y = shape.heading + row * shape.row - shape.down
            painter.drawLine(shape.names, y, width, y)
        for place, day in self._days():
            if day.weekday() == 0 or day.day == 1:
                painter.setPen(QPen(self._colour(QPalette.ColorRole.Mid, 0.8 if day.day == 1 else 0.25), 1))
                x = int(shape.names + place * shape.day - shape.across)
                painter.drawLine(x, shape.heading, x, shape.heading + shape.row * len(table.crews) - shape.down)

    def _days(self) -> Iterator[tuple[int, datetime.date]]:
        """The days in sight."""
        return ((place, self._table.day(place)) for place in self._seen)

    def _days_in_sight(self, width: int) -> range:
        shape = self._geometry
        first = int(shape.across // shape.day)
        last = int((width - shape.names + shape.across) // shape.day)
        return range(max(first, 0), max(min(last + 1, self._table.days), 0))

    def _block(self, block: Block, is_current: bool) -> None:
        painter, rect = self._painter, self._geometry.rect(block, len(self._table.crews))
        colour = QColor(NOBODY) if block.row == UNPLACED else crew_colour(block.row)
        ink = QColor("#ffffff") if colour.lightness() < 150 else QColor("#101418")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(colour.darker(135), 1))
        painter.setBrush(QBrush(colour))
        corner = rect.height() / 2 if block.kind == "target" else 2.0
        corner = min(corner, rect.width() / 2)
        painter.drawRoundedRect(rect, corner, corner)
        if block.done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(255, 255, 255, 150), Qt.BrushStyle.Dense5Pattern))
            painter.drawRoundedRect(rect, corner, corner)
        left = rect.left() + _ROOM
        if block.locked:
            left = self._padlock(rect, ink) + 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        room = rect.right() - left - _ROOM
        if room > 14:
            painter.setPen(ink)
            text = self._metrics.elidedText(
                block.label, Qt.TextElideMode.ElideLeft, int(room)
            )  # ends differ, not beginnings
            align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(QRectF(left, rect.top(), room + 1, rect.height()), align, text)
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Base), 1))
            painter.drawRect(rect)
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Text), 2))
            painter.drawRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5))

    def _padlock(self, rect: QRectF, ink: QColor) -> float:
        """A padlock at the left; where it ends."""
        painter, side = self._painter, 7.0
        if rect.width() < side + 2:
            painter.setPen(QPen(ink, 1.5))
            painter.drawLine(rect.topLeft() + QPointF(1, 2), rect.topRight() + QPointF(-1, 2))
            return rect.left()
        left, middle = rect.left() + _ROOM, rect.center().y()
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(QRectF(left + 1.2, middle - 5, side - 2.4, 7), 0, 180 * 16)
        painter.setBrush(QBrush(ink))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(QRectF(left, middle - 1, side, 5))
        return left + side

    def _names(self, rows: list[int], height: int, unplaced_name: str) -> None:
        painter, shape, table = self._painter, self._geometry, self._table
        painter.save()
        painter.setClipRect(0, shape.heading, shape.names, height - shape.heading)
        painter.fillRect(0, shape.heading, shape.names, height, self._colour(QPalette.ColorRole.Window))
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        for row in rows:
            top = shape.top(row, len(table.crews))
            if row != UNPLACED:
                painter.fillRect(QRectF(0, top + 3, 4, shape.row - 6), crew_colour(row))
            text = unplaced_name if row == UNPLACED else table.crews[row]
            painter.setPen(self._colour(QPalette.ColorRole.WindowText))
            room = QRectF(8, top, shape.names - 12, shape.row)
            painter.drawText(
                room, align, self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            )
            painter.setPen(self._colour(QPalette.ColorRole.Mid, 0.5))
            painter.drawLine(0, int(top + shape.row), shape.names, int(top + shape.row))
        painter.restore()

    def _heading(self, width: int) -> None:
        """Months above days; where days are narrow, Mondays alone are numbered."""
        painter, shape, table = self._painter, self._geometry, self._table
        painter.fillRect(0, 0, width, shape.heading, self._colour(QPalette.ColorRole.Window))
        painter.save()
        painter.setClipRect(shape.names, 0, width - shape.names, shape.heading)
        painter.setPen(self._colour(QPalette.ColorRole.WindowText))
        half, line = shape.heading // 2, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        middle = int(Qt.AlignmentFlag.AlignCenter)
        days = [(place, table.day(place)) for place in range(table.days)]
        months = [(place, day) for place, day in days if place == 0 or day.day == 1]
        for number, (place, day) in enumerate(months):
            until = months[number + 1][0] if number + 1 < len(months) else table.days
            left = shape.names + place * shape.day - shape.across
            right = shape.names + until * shape.day - shape.across
            text = f"{spoken().locale.standaloneMonthName(day.month)} {day.year}"
            start = max(left, shape.names) + _ROOM  # the name of a month stays in sight while its days do
            room = QRectF(start, 0, right - start - _ROOM, half)
            if room.width() > 20:
                painter.drawText(
                    room, line, self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
                )
        for place, day in self._days():
            left = shape.names + place * shape.day - shape.across
            if shape.day >= _WEEKDAY_WIDTH + 5 or day.weekday() == 0:
                wide = shape.day if shape.day >= _WEEKDAY_WIDTH + 5 else 7 * shape.day
                text_align = middle if shape.day >= _WEEKDAY_WIDTH + 5 else line
                painter.drawText(QRectF(left, half, wide, half), text_align, str(day.day))
        painter.restore()
        painter.setPen(self._colour(QPalette.ColorRole.Mid))
        painter.drawLine(0, shape.heading, width, shape.heading)
        painter.drawLine(shape.names, 0, shape.names, shape.heading)
