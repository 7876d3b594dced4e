"""What the parts of a bar look like: the same colours and hatches as on the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QApplication

from ..core.ledger import Row
from ..core.status import DISPLAY_GROUPS, UNKNOWN_GROUP
from ..map import formats
from ..map.names import group_name
from ..map.status_style import paint_status
from .stacked_bar import Part

_INK = "#101418"
_STAGES = {
    "covered": ("#729c9d", "#729c9d", Qt.BrushStyle.SolidPattern),
    "committed": ("#e8dcc6", "#a9742f", Qt.BrushStyle.BDiagPattern),
    "remaining": ("#fdf6f4", "#c98f84", Qt.BrushStyle.FDiagPattern),
}


def stage_fill(stage: str) -> Callable[[QPainter, QRect], None]:
    """Painter of ``covered``, ``committed`` or ``remaining``."""
    paper, ink, brush = _STAGES[stage]

    def fill(painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect, QColor(paper))
        if brush != Qt.BrushStyle.SolidPattern:
            painter.fillRect(rect, QBrush(QColor(ink), brush))

    return fill


def stage_swatch(stage: str, size: int = 12) -> QPixmap:
    """A small square for legends."""
    ratio = QApplication.primaryScreen().devicePixelRatio() if QApplication.primaryScreen() else 1.0
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    stage_fill(stage)(painter, QRect(0, 0, size, size))
    painter.setPen(QColor("#8a8f94"))
    painter.drawRect(0, 0, size - 1, size - 1)
    painter.end()
    return pixmap


def stage_parts(row: Row, names: Mapping[str, str], remaining_km2: float | None = None) -> list[Part]:
    """Parts of a ledger row. What is committed is a part of what remains, shown apart.

    :param names: stage -> its name.
    :param remaining_km2: by another denominator than the polygon.
    """
    remaining = row.remaining_km2 if remaining_km2 is None else remaining_km2
    values = {
        "covered": row.covered_km2,
        "committed": row.committed_km2,
        "remaining": max(remaining - row.committed_km2, 0.0),
    }
    total = sum(values.values())
    return [
        Part(
            stage,
            f"{names[stage]}: {formats.area(value)}" + (f" ({formats.percent(100 * value / total)})" if total else ""),
            value,
            "",
            stage_fill(stage),
            QColor(_INK),
        )
        for stage, value in values.items()
    ]


def status_parts(counts: Mapping[str, int], what: str) -> list[Part]:
    """Parts of a bar of statuses, one a display group.

    :param what: template of a label with ``{group}`` and ``{count}``.
    """

    def fill(group: str) -> Callable[[QPainter, QRect], None]:
        return lambda painter, rect: paint_status(painter, rect, group)

    return [
        Part(
            group,
            what.format(group=group_name(group), count=counts.get(group, 0)),
            counts.get(group, 0),
            formats.number(counts.get(group, 0)),
            fill(group),
            QColor(_INK),
        )
        for group in (*DISPLAY_GROUPS, UNKNOWN_GROUP)
    ]
