"""The map of a page with its frame, graticule and scale bar, and the legend that goes with it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import QgsLayoutItemMap, QgsLayoutPoint, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from .base_style import INK, PAPER
from .layers import ORDER
from .layout_contents import Contents
from .layout_focus import vector_styles
from .layout_grid import add_graticule
from .layout_legend import programme_legend
from .layout_page import Page

RIM = 5.0
"""Room for the numbers of the graticule around a map, in millimetres of A3."""
_SCALES = (5, 10, 20, 25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 750)
"""Thousands that a printed scale has below 1:1 000 000; above, each 250 thousand."""
_SHARES = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6)


def framed_map(
    page: Page,
    contents: Contents,
    room: QRectF,
    extra: Sequence[QgsVectorLayer],
    view: QgsReferencedRectangle,
    factor: float,
) -> QgsLayoutItemMap:
    """A programme on a map at a round scale, its layers and styles locked.

    :param extra: layers above those of the programme.
    :param view: what must be on it.
    """
    rim = RIM * factor
    inner = room.adjusted(rim, rim, -rim, -rim)
    listed = [*extra, *(contents.layers[role] for role in ORDER if role in contents.layers)]
    chart = page.chart(inner, listed, view.crs(), view, PAPER)
    chart.setScale(round_scale(chart.scale()))
    chart.setKeepLayerStyles(True)
    chart.setLayerStyleOverrides(vector_styles(listed))
    chart.setFrameEnabled(True)
    chart.setFrameStrokeColor(QColor(INK))
    add_graticule(chart, 6.2 * factor, family=page.house.family)
    bar = QRectF(inner.right() - 76 * factor, inner.bottom() - 13 * factor, 72 * factor, 10)
    page.scale_bar(chart, bar, 7 * factor)
    return chart


def fitting_legend(
    page: Page,
    contents: Contents,
    chart: QgsLayoutItemMap,
    extra: Sequence[QgsVectorLayer],
    room: QRectF,
    factor: float,
    columns: int,
) -> None:
    """The legend of a map in its room, its texts smaller where they must be."""
    for share in _SHARES:
        legend = programme_legend(page, chart, contents.layers, extra, columns=columns, factor=factor * share)
        fits = legend.rect().height() <= room.height() and legend.rect().width() <= room.width() + 0.5
        if fits or share == _SHARES[-1]:
            legend.attemptMove(QgsLayoutPoint(room.left(), room.top()))
            return
        page.layout.removeLayoutItem(legend)


def round_scale(scale: float) -> float:
    """The nearest scale that a printed map has and that shows no less."""
    return next((1e3 * known for known in _SCALES if 1e3 * known >= scale), math.ceil(scale / 2.5e5) * 2.5e5)
