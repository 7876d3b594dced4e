"""The parts around a map that every page has: title, figures, title block, tables, sources."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPicture,
    QgsSimpleFillSymbolLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ..core.ledger import Row
from ..store.languages import translate
from ..store.locations import resource
from . import definition, formats
from .layout_contents import Contents
from .layout_page import CENTRE, POINT, RIGHT, Page
from .layout_tables import Facts
from .names import illustrative_note
from .status_style import assemble

QUIET = "#5b656c"
WARNING, WARNING_INK = "#f6b443", "#20170a"
_RULE = "#b8c1c6"
_COVERED, _COMMITTED, _LEFT = "#3f7f77", "#9cc4bd", "#e9dcd6"  # a row from dark to light, so that grey print keeps it
NOTE = "illustrative"
"""Id of the item that says so."""
_NORTH = ("marks", "north_arrow.svg")
_SOURCES_SIZE = 5.6  # points on A3
_NAMES = 0.37  # of the width of a list of facts
_FACT_GAP = 0.8  # millimetres of A3 below a fact
_SHARES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)


def joined(parts: Sequence[str]) -> str:
    """Parts of a line with points between; empty ones are left out."""
    return "   ·   ".join(part for part in parts if part)


def title_strip(page: Page, contents: Contents, title: str, below: str, room: QRectF, factor: float) -> None:
    """Title and subtitle at the left; logo, and the illustrative note in plain sight, at the right."""
    page.box(QRectF(room.left(), room.top(), room.width(), 0.9 * factor), page.house.accent)
    right = room.right()
    logo = Path(page.house.logo) if page.house.logo else None
    if logo is not None and logo.is_file():
        width = 30 * factor
        page.picture(logo, QRectF(right - width, room.top() + 2.5 * factor, width, room.height() - 4 * factor))
        right -= width + 4 * factor
    if contents.illustrative:
        note, size = illustrative_note(), 10.5 * factor
        width = min(page.text_width(note, size) + 8 * factor, room.width() * 0.48)
        pill = QRectF(right - width, room.top() + 4.2 * factor, width, 8 * factor)
        page.box(pill, WARNING, 1.2 * factor)
        page.line(note, pill.adjusted(2, 0, -2, 0), size, WARNING_INK, bold=True, side=CENTRE, key=NOTE)
        right -= width + 5 * factor
    width = right - room.left()
    upper = QRectF(room.left(), room.top() + 2.4 * factor, width, 7.6 * factor)
    page.line(title, upper, 17 * factor, page.house.accent, bold=True, key="title")
    page.line(below, QRectF(room.left(), upper.bottom(), width, 5 * factor), 9 * factor, QUIET, key="subtitle")


def heading(page: Page, text: str, room: QRectF, factor: float) -> float:
    """A heading over a rule; returns the height of both."""
    page.line(
        text, QRectF(room.left(), room.top(), room.width(), 4.6 * factor), 8.5 * factor, page.house.accent, bold=True
    )
    page.rule(room.left(), room.top() + 4.8 * factor, room.width(), 0.3 * factor, page.house.accent)
    return 5.9 * factor


def figure_block(page: Page, contents: Contents, room: QRectF, factor: float) -> float:
    """The remaining area, large, with a bar and its definition; returns where it ends."""
    account = contents.account
    if account is None:
        text = translate("Layouts", "No figures: the programme has no territory yet.")
        place = QRectF(room.left(), room.top(), room.width(), 10 * factor)
        return place.top() + page.text(text, place, 8 * factor, QUIET)
    top, size = room.top(), 19 * factor
    line = size * POINT * 1.3
    page.line(
        formats.area(account.remaining_km2),
        QRectF(room.left(), top, room.width(), line),
        size,
        page.house.accent,
        bold=True,
        key="figure",
    )
    top += line
    share = translate("Layouts", "unmapped, {percent} {denominator}").format(
        percent=formats.percent(account.remaining_pct), denominator=definition.denominator_text(account)
    )
    top += (
        page.text(share, QRectF(room.left(), top, room.width(), 8 * factor), 8.5 * factor, key="share") + 1.2 * factor
    )
    top += stage_bar(page, account.ledger.territory, QRectF(room.left(), top, room.width(), 3.4 * factor), factor)
    means = QRectF(room.left(), top, room.width(), 11 * factor)
    top += page.text(contents.definition, means, 7 * factor, QUIET, key="definition")
    if contents.illustrative:
        text = translate("Layouts", "Illustrative figures: they follow from geometry that is not official.")
        said = QRectF(room.left(), top, room.width(), 8 * factor)
        top += page.text(text, said, 7 * factor, QUIET, bold=True, key="illustrative figures")
    return top


def stage_bar(page: Page, row: Row, room: QRectF, factor: float) -> float:
    """A bar of what is mapped, contracted and left, with its words below; returns the height."""
    whole = max(row.area_km2, 1e-9)
    parts = (
        (translate("Layouts", "mapped"), row.covered_km2, _COVERED),
        (translate("Layouts", "contracted or in work"), row.committed_km2, _COMMITTED),
        (translate("Layouts", "left"), row.remaining_km2 - row.committed_km2, _LEFT),
    )
    left = room.left()
    for place, (_, value, colour) in enumerate(parts):
        width = room.width() * max(value, 0) / whole
        page.box(QRectF(left, room.top(), max(width, 0.01), room.height()), colour, key=f"bar {place + 1}")
        left += width
    page.frame(room, 0.15, QUIET)
    top = room.bottom() + 0.9 * factor
    for place, (name, value, colour) in enumerate(parts):
        line = QRectF(room.left(), top, room.width(), 3.4 * factor)
        swatch = QRectF(line.left(), top + 0.6 * factor, 3.4 * factor, 2.2 * factor)
        page.box(swatch, colour)
        page.frame(swatch, 0.12, QUIET)
        page.line(name, line.adjusted(5 * factor, 0, -26 * factor, 0), 7 * factor)
        page.line(formats.area(value), line, 7 * factor, side=RIGHT, key=f"bar figure {place + 1}")
        top += 3.6 * factor
    return top - room.top() + 0.8 * factor


def fact_list(page: Page, facts: Facts, room: QRectF, factor: float, size: float = 7.0, key: str = "fact") -> float:
    """Names at the left, values beside them, smaller where they would not all fit; returns the height."""
    for share in _SHARES:
        heights = _fact_heights(page, facts, room.width(), factor * share, size)
        if sum(heights) <= room.height():
            break
    else:
        excess = sum(heights) / room.height()
        heights = [height / excess for height in heights]  # texts that are too long for any page are cut
    names, unit = room.width() * _NAMES, size * factor * share
    top = room.top()
    for place, ((name, value), height) in enumerate(zip(facts, heights)):
        inner = height - _FACT_GAP * factor * share
        left = room.left() + names
        page.text(value, QRectF(left, top, room.width() - names, inner), unit, key=f"{key} value {place}")
        place_name = QRectF(room.left(), top, names - 1.5 * factor, inner)
        page.text(name, place_name, unit, QUIET, key=f"{key} name {place}")
        top += height
    return top - room.top()


def _fact_heights(page: Page, facts: Facts, width: float, factor: float, size: float) -> list[float]:
    names = width * _NAMES
    return [
        max(
            page.text_height(value, size * factor, width - names),
            page.text_height(name, size * factor, names - 1.5 * factor),
        )
        + _FACT_GAP * factor
        for name, value in facts
    ]


def title_block(
    page: Page, contents: Contents, chart: QgsLayoutItemMap, room: QRectF, factor: float, means: str = ""
) -> None:
    """Scale, CRS, definition, date, author: framed, as on a printed sheet, at the foot of its room.

    :param means: what counts as mapped, by default what the contents say.
    """
    inner = room.adjusted(2.2 * factor, 1.8 * factor, -2.2 * factor, -1.0 * factor)
    used = fact_list(page, block_facts(contents, chart, page, means), inner, factor, key="title block")
    page.frame(QRectF(room.left(), room.top(), room.width(), used + 2.6 * factor), 0.35)


def block_facts(contents: Contents, chart: QgsLayoutItemMap, page: Page, means: str = "") -> Facts:
    """What a title block says."""
    crs = chart.crs()
    name = f"{crs.description()} ({crs.authid()})" if crs.authid() else translate("Layouts", "Albers, equal-area")
    size = translate("Layouts", "{width} × {height} mm").format(
        width=formats.number(page.width), height=formats.number(page.height)
    )
    scale = translate("Layouts", "1:{scale} on {size}").format(
        scale=formats.number(round(chart.scale(), -3)), size=size
    )
    facts = [
        (translate("Layouts", "Scale"), scale),
        (translate("Layouts", "Projection"), name),
        (translate("Layouts", "Programme"), contents.title),
        (translate("Layouts", "Definition"), means or contents.definition),
        (translate("Layouts", "Date"), formats.date(contents.today)),
        (translate("Layouts", "Author"), page.house.author),
        (translate("Layouts", "Organisation"), page.house.organisation),
        (translate("Layouts", "Data"), contents.source),
    ]
    return [(key, value) for key, value in facts if value]


def north_arrow(page: Page, chart: QgsLayoutItemMap, room: QRectF, factor: float) -> None:
    """An arrow to true north in the middle of the map, with its letter above."""
    letter = room.height() * 0.3
    size = letter / POINT / 1.35
    north = translate("Layouts", "N", "north, on the arrow")
    page.line(north, QRectF(room.left(), room.top(), room.width(), letter), size, bold=True, side=CENTRE, key="north")
    arrow = page.picture(resource(*_NORTH), room.adjusted(0, letter, 0, 0))
    arrow.setPictureAnchor(QgsLayoutItem.ReferencePoint.Middle)
    arrow.setId("north arrow")
    arrow.setLinkedMap(chart)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    chart.addLabelBlockingItem(arrow)


def mark_extent(locator: QgsLayoutItemMap, chart: QgsLayoutItemMap) -> None:
    """Show on a small map what a large one shows."""
    overview = QgsLayoutItemMapOverview("extent", locator)
    overview.setLinkedMap(chart)
    rim = QgsSimpleFillSymbolLayer(
        QColor(0, 0, 0, 0), Qt.BrushStyle.NoBrush, QColor("#b3261e"), Qt.PenStyle.SolidLine, 0.5
    )
    overview.setFrameSymbol(assemble(QgsFillSymbol(), rim))
    locator.overviews().addOverview(overview)


def side_by_side(
    page: Page,
    rows: Sequence[Sequence[str]],
    room: QRectF,
    sizes: tuple[float, float],
    columns: int,
    *,
    numbers: Sequence[int],
    key: str,
) -> None:
    """A long table in several columns; what has no room is counted in the last row.

    :param sizes: smallest and largest size of its texts.
    """
    if len(rows) < 2:
        return
    header, body = rows[0], list(rows[1:])
    lines = -(-len(body) // columns) + 1
    smallest, size = sizes
    gap = 0.6 * sizes[1]
    width = (room.width() - gap * (columns - 1)) / columns
    while size > smallest and (
        lines * page.row_height(size) + 0.4 > room.height() or sum(page.column_widths(rows, size)) > width
    ):
        size -= 0.1
    fits = max(int((room.height() - 0.4) / page.row_height(size)) - 1, 1) * columns
    if len(body) > fits:
        more = translate("Layouts", "… and {count} more").format(count=formats.number(len(body) - fits + 1))
        body = [*body[: fits - 1], [more, *[""] * (len(header) - 1)]]
    each = -(-len(body) // columns)
    for column in range(columns):
        part = body[column * each : (column + 1) * each]
        if part:
            place = QRectF(room.left() + column * (width + gap), room.top(), width, room.height())
            page.table([header, *part], place, size, numbers=numbers, key=f"{key} {column + 1}")


def source_line(page: Page, contents: Contents, room: QRectF, factor: float) -> None:
    """Sources and licences of the data at the foot of the page, as many as can be read there, the others counted."""
    made = translate("Layouts", "Made with the QGIS plugin Rare Earth Survey, {date}.").format(
        date=formats.date(contents.today)
    )
    page.rule(room.left(), room.top(), room.width(), 0.15 * factor, _RULE)
    place, size = room.adjusted(0, 1 * factor, 0, 0), _SOURCES_SIZE * factor
    for most in (3, 2, 1, 0):
        sources = "; ".join(contents.sources(most)) or contents.source
        named = translate("Layouts", "Sources and licences: {sources}").format(sources=sources)
        text = f"{named}. {made}"
        if page.text_height(text, size, place.width()) <= place.height():
            break
    page.text(text, place, size, QUIET, key="sources")
