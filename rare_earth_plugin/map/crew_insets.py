"""Small maps beside that of a whole season: where each crew works, at a scale at which its stops can be told apart."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import QgsLayoutItemMap, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF

from ..core.campaign import Campaign
from ..core.plan import Plan
from ..store.languages import translate
from . import formats
from .base_style import PAPER
from .crew_style import crew_colour
from .framed_map import round_scale
from .layout_focus import printed_styles
from .layout_page import Page
from .season_words import crew_name

MOST = 9
"""More of them would be too small to read."""
_SMALLER = 0.6  # an inset shows less than this share of the whole
Inset = tuple[int, QgsReferencedRectangle]
"""Place of a crew in the campaign, and what its map shows."""


def wanted_insets(
    campaign: Campaign, plan: Plan, whole: QgsReferencedRectangle, views: Sequence[QgsReferencedRectangle]
) -> list[Inset]:
    """The crews that have work in a small part of the map; none where they are too many.

    :param views: of the crews, in their order.
    """
    busy = {day.crew for day in plan.days if day.visits}
    size = max(whole.width(), whole.height())
    found = [
        (place, view)
        for place, (crew, view) in enumerate(zip(campaign.crews, views))
        if crew.code in busy and max(view.width(), view.height()) < _SMALLER * size
    ]
    return found if len(found) <= MOST else []


def grid(count: int) -> tuple[int, int]:
    """Columns and rows for so many small maps beside a large one."""
    columns = 1 if count < 3 else 2 if count < 7 else 3
    return columns, math.ceil(count / columns)


def add_insets(
    page: Page,
    campaign: Campaign,
    insets: Sequence[Inset],
    layers: Sequence[QgsVectorLayer],
    room: QRectF,
    factor: float,
) -> list[QgsLayoutItemMap]:
    """Draw them in rows that fill their room.

    :param layers: what they show, from the top.
    """
    columns, rows = grid(len(insets))
    gap = 2.5 * factor
    width, height = (room.width() - gap * (columns - 1)) / columns, (room.height() - gap * (rows - 1)) / rows
    charts = []
    for number, (place, view) in enumerate(insets):
        row, column = divmod(number, columns)
        last = number == len(insets) - 1  # which takes what is left of its row
        across = room.right() - room.left() - column * (width + gap) if last else width
        inner = QRectF(room.left() + column * (width + gap), room.top() + row * (height + gap), across, height)
        charts.append(_inset(page, campaign, place, view, layers, inner, factor))
    return charts


def _inset(
    page: Page,
    campaign: Campaign,
    place: int,
    view: QgsReferencedRectangle,
    layers: Sequence[QgsVectorLayer],
    room: QRectF,
    factor: float,
) -> QgsLayoutItemMap:
    strip = 5 * factor
    below = room.adjusted(0, strip, 0, 0)
    chart = page.chart(below, layers, view.crs(), view, PAPER, f"crew map {place + 1}")
    chart.setScale(round_scale(chart.scale()))
    chart.setKeepLayerStyles(True)
    chart.setLayerStyleOverrides(printed_styles(layers, chart.scale(), factor))
    chart.setFrameEnabled(True)
    chart.setFrameStrokeColor(crew_colour(place))
    text = translate("CampaignMap", "{crew}, 1:{scale}").format(
        crew=crew_name(campaign.crews[place]), scale=formats.number(round(chart.scale(), -3))
    )
    label = QRectF(room.left(), room.top(), room.width(), strip)
    page.box(label, crew_colour(place).name())
    page.line(text, label.adjusted(1.5 * factor, 0, -1 * factor, 0), 7.4 * factor, "#ffffff", bold=True)
    bar = QRectF(room.right() - 40 * factor, room.bottom() - 8.5 * factor, 38 * factor, 8)
    page.scale_bar(chart, bar, 6 * factor)
    return chart
