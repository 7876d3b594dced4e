"""The chart of covered area as an item of a page: lines as lines and text as text, at any resolution."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayout, QgsLayoutItem, QgsLayoutItemRegistry, QgsLayoutItemRenderContext
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFont

from .coverage_chart_layout import ChartData
from .coverage_chart_paint import Look, paint_chart

_UNIT = 25.4 / 96
"""Millimetres of a screen's pixel, in which the chart counts its lines."""
_TEXT = 11  # pixels of the window's font; the chart's is a little smaller


class ChartItem(QgsLayoutItem):
    """Draws a chart, black on white; belongs to a page that is written and dropped."""

    def __init__(self, layout: QgsLayout, data: ChartData, family: str, recent: bool = False) -> None:
        super().__init__(layout)
        self._data, self._family, self._recent = data, family, recent

    def type(self) -> int:
        return int(QgsLayoutItemRegistry.ItemType.PluginItem)

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Called by QGIS, whose painter counts in dots of the device here."""
        rendering = context.renderContext()
        painter = rendering.painter()
        dots = rendering.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
        painter.save()
        painter.scale(dots * _UNIT, dots * _UNIT)
        font = QFont(self._family)
        font.setPixelSize(_TEXT)
        painter.setFont(font)
        size = self.rect()
        room = QRectF(0, 0, size.width() / _UNIT, size.height() / _UNIT)
        paint_chart(painter, room, self._data, Look.on_paper(), self._recent)
        painter.restore()
