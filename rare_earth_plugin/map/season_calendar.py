"""The days of a crew's season as a calendar: a box for each day, coloured and lettered by what is done on it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from qgis.core import QgsLayoutFrame, QgsLayoutItemManualTable, QgsLayoutTable, QgsTableCell
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ..core.plan import CLOSED, FIELD, READY, REST, WEATHER, CrewDay
from ..store.languages import translate
from . import formats
from .base_style import INK
from .layout_blocks import QUIET
from .layout_page import CENTRE, LEFT, Page
from .season_words import day_kind_name

_DAYS = 31
_NAME = 0.13  # of the width, for the names of the months
_GRID = 0.2
_RULE = "#b8c1c6"
_LOOKS = {
    REST: ("#dfe4e6", INK),
    WEATHER: ("#b9c8d2", INK),
    CLOSED: ("#4a5157", "#ffffff"),
    READY: ("#ffffff", QUIET),
}
_KINDS = (FIELD, REST, WEATHER, CLOSED, READY)


def add_calendar(
    page: Page, days: Mapping[datetime.date, CrewDay], colour: QColor, room: QRectF, factor: float
) -> float:
    """Draw the months that hold days, and what their letters mean; returns the height.

    A box stands for a day; days of work have the number of their trip in it.
    """
    months = sorted({(day.year, day.month) for day in days})
    line = min(5.2 * factor, (room.height() - 6 * factor) / max(len(months), 1))
    cells = [_row(page, days, year, month, colour, 5.6 * factor) for year, month in months]
    name, day = room.width() * _NAME, room.width() * (1 - _NAME) / _DAYS
    table = QgsLayoutItemManualTable.create(page.layout)
    page.layout.addMultiFrame(table)
    table.setTableContents(cells)
    table.setColumnWidths([name - _GRID, *[day - _GRID] * _DAYS])
    table.setRowHeights([line - _GRID] * len(months))
    table.setCellMargin(0)
    table.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
    table.setGridColor(QColor(_RULE))
    table.setGridStrokeWidth(_GRID)
    table.setBackgroundColor(QColor(0, 0, 0, 0))
    frame = QgsLayoutFrame(page.layout, table)
    height = line * len(months) + _GRID + 0.2
    frame.attemptSetSceneRect(QRectF(room.left(), room.top(), room.width() + 0.4, height))
    table.addFrame(frame)
    frame.setId("calendar")
    top = room.top() + height + 1.2 * factor
    kinds = sorted({day.kind for day in days.values()}, key=_KINDS.index)
    return top + _key(page, kinds, colour, room, top, factor) - room.top()


def _row(
    page: Page, days: Mapping[datetime.date, CrewDay], year: int, month: int, colour: QColor, size: float
) -> list[QgsTableCell]:
    """A month: its name, then its days."""
    cells = [_cell(page, formats.month(datetime.date(year, month, 1)), "#ffffff", INK, size, LEFT)]
    for number in range(1, _DAYS + 1):
        try:
            day = days.get(datetime.date(year, month, number))
        except ValueError:  # no 31 June
            cells.append(_cell(page, "", "#ffffff", INK, size, CENTRE))
            continue
        if day is None:
            cells.append(_cell(page, formats.number(number), "#ffffff", _RULE, size * 0.8, CENTRE))
            continue
        fill, ink = _look(day.kind, colour)
        cells.append(_cell(page, letter(day.kind, day.trip), fill, ink, size, CENTRE, bold=day.kind == FIELD))
    return cells


def _cell(
    page: Page, text: str, fill: str, ink: str, size: float, side: Qt.AlignmentFlag, *, bold: bool = False
) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setBackgroundColor(QColor(fill))
    cell.setTextFormat(page.format(size, ink, bold=bold))
    cell.setHorizontalAlignment(side)
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    return cell


def _look(kind: str, colour: QColor) -> tuple[str, str]:
    """Fill and ink of a kind of day."""
    return (colour.name(), "#ffffff") if kind == FIELD else _LOOKS.get(kind, _LOOKS[READY])


def _key(page: Page, kinds: list[str], colour: QColor, room: QRectF, top: float, factor: float) -> float:
    """What the letters mean, in one line."""
    line, size, left = 4.4 * factor, 6.6 * factor, room.left()
    for kind in kinds:
        fill, ink = _look(kind, colour)
        box = QRectF(left, top + 0.4 * factor, 5 * factor, line - 0.8 * factor)
        page.box(box, fill)
        page.frame(box, 0.1, _RULE)
        page.line(letter(kind, 1), box, size * 0.86, ink, bold=kind == FIELD, side=CENTRE)
        text = translate("CrewBooklet", "work, number of the trip") if kind == FIELD else day_kind_name(kind)
        words = page.text_width(text, size) + 1 * factor
        page.line(text, QRectF(box.right() + 1 * factor, top, words, line), size)
        left = box.right() + words + 4 * factor
    return line


def letter(kind: str, trip: int) -> str:
    """What stands in the box of a day: no colour is needed to read it."""
    return {
        FIELD: formats.number(trip) if trip else "•",
        REST: translate("CrewBooklet", "R", "day off, in a calendar"),
        WEATHER: translate("CrewBooklet", "W", "in reserve for weather, in a calendar"),
        CLOSED: "×",
        READY: "–",
    }.get(kind, "")
