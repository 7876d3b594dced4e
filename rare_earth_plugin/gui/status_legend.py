"""The display groups with their marks, in as many lines as the panel's width needs."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..core.status import DISPLAY_GROUPS
from ..map.names import group_name
from ..map.status_style import status_pixmap

_MARK, _GAP, _BETWEEN = 12, 4, 12


class StatusLegend(QWidget):
    """Painted, since a wrapping row of labels is no layout that Qt has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(group_name(group) for group in DISPLAY_GROUPS))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width() or 200))

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].y() + self._line()

    def _line(self) -> int:
        return max(self.fontMetrics().height(), _MARK) + 3

    def _places(self, width: int) -> list[QPoint]:
        """Where each group begins."""
        places, x, y = [], 0, 0
        for group in DISPLAY_GROUPS:
            wide = _MARK + _GAP + self.fontMetrics().horizontalAdvance(group_name(group))
            if x and x + wide > width:
                x, y = 0, y + self._line()
            places.append(QPoint(x, y))
            x += wide + _BETWEEN
        return places

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._line()
        for group, place in zip(DISPLAY_GROUPS, self._places(self.width())):
            mark = status_pixmap(group, _MARK, "zone", self.devicePixelRatioF())
            painter.drawPixmap(place.x(), place.y() + (line - _MARK) // 2, mark)
            left = place.x() + _MARK + _GAP
            painter.drawText(
                left, place.y(), self.width() - left, line, int(Qt.AlignmentFlag.AlignVCenter), group_name(group)
            )
