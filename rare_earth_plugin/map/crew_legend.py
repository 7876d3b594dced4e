"""The legend of a season: one line a crew with its way, its stops and its camps, drawn in their own symbols."""

from __future__ import annotations

from qgis.core import (
    QgsLayoutItemMarker,
    QgsLayoutItemPolyline,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSymbol,
)
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPolygonF

from ..core.campaign import SHEET, TARGET, Campaign
from ..store.languages import translate
from .crew_style import CAMPS, NOBODY, ROUTES, crew_colour, crew_renderer
from .layout_blocks import QUIET
from .layout_page import CENTRE, Page
from .quiet_ground import ZONE, ZONE_RIM
from .season_layers import base_symbol, stop_symbol
from .season_words import crew_name


def crew_legend(
    page: Page, campaign: Campaign, room: QRectF, factor: float, *, unplaced: bool = False, only: str = ""
) -> float:
    """Way, sheet, target and camp of each crew, one line a crew; returns the height.

    :param unplaced: whether stops that do not fit are explained too.
    :param only: code of the only crew that is explained, "" for all.
    """
    line, size = 4.4 * factor, 7 * factor
    columns = (
        (translate("CampaignMap", "way"), 0.42),
        (translate("CampaignMap", "sheet"), 0.6),
        (translate("CampaignMap", "target"), 0.76),
        (translate("CampaignMap", "camp"), 0.92),
    )
    width = room.width() * 0.155
    top = room.top()
    for name, middle in columns:
        place = QRectF(room.left() + room.width() * middle - width / 2, top, width, line)
        page.line(name, place, size * 0.92, QUIET, side=CENTRE)
    top += line
    ways = crew_renderer(ROUTES, campaign.crews).categories()
    camps = crew_renderer(CAMPS, campaign.crews).categories()
    for place, crew in enumerate(campaign.crews):
        if only not in ("", crew.code):
            continue
        named = crew_name(crew) if crew.code in crew_name(crew).split() else f"{crew.code} · {crew_name(crew)}"
        page.line(named, QRectF(room.left(), top, room.width() * 0.31, line), size, key=f"crew {place + 1}")
        middle = top + line / 2
        left = room.left() + room.width() * columns[0][1]
        _draw_line(page, ways[place].symbol(), left - 9 * factor, left + 9 * factor, middle)
        symbols = (stop_symbol(SHEET, crew_colour(place)), stop_symbol(TARGET, crew_colour(place)))
        for symbol, (_, share) in zip((*symbols, camps[place].symbol()), columns[1:]):
            _draw_marker(page, symbol, room.left() + room.width() * share, middle)
        top += line
    zone = QRectF(room.right() - 26 * factor, top + 0.8 * factor, 4.4 * factor, line - 1.6 * factor)
    page.box(zone, ZONE)
    page.frame(zone, 0.25, ZONE_RIM)
    words = QRectF(zone.right() + 1 * factor, top, room.right() - zone.right() - 1 * factor, line)
    page.line(translate("CampaignMap", "survey zone"), words, size)
    extra: list[tuple[str, tuple[QgsSymbol, ...]]] = [(translate("CampaignMap", "base"), (base_symbol(),))]
    if unplaced:
        grey = QColor(NOBODY)
        pair = (stop_symbol(SHEET, grey), stop_symbol(TARGET, grey))
        extra.append((translate("Campaign", "Does not fit"), pair))
    left = room.left()
    for name, symbols in extra:
        for symbol in symbols:
            _draw_marker(page, symbol, left + 2.5 * factor, top + line / 2)
            left += 4.4 * factor
        words = page.text_width(name, size) + 6 * factor
        page.line(name, QRectF(left + 1 * factor, top, words, line), size)
        left += words
    return top + line - room.top()


def _draw_line(page: Page, symbol: QgsSymbol, left: float, right: float, middle: float) -> None:
    item = QgsLayoutItemPolyline(QPolygonF([QPointF(left, middle), QPointF(right, middle)]), page.layout)
    if isinstance(symbol, QgsLineSymbol):
        item.setSymbol(symbol.clone())
    page.layout.addLayoutItem(item)


def _draw_marker(page: Page, symbol: QgsSymbol, left: float, middle: float) -> None:
    item = QgsLayoutItemMarker(page.layout)
    if isinstance(symbol, QgsMarkerSymbol):
        item.setSymbol(symbol.clone())
    page.layout.addLayoutItem(item)
    size = item.rect()
    item.attemptSetSceneRect(QRectF(left - size.width() / 2, middle - size.height() / 2, size.width(), size.height()))
