"""Pages of a report that fill from top to bottom: headings, paragraphs, tables that go on with their heads repeated."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF

from ..store.languages import translate
from . import formats
from . import layout_blocks as blocks
from .base_style import INK
from .layout_contents import Contents
from .layout_page import RIGHT, Page
from .papers import rooms_of

PAPER = "A4"
TEXT, TABLE = 7.6, 7.0
"""Sizes of paragraphs and of tables, in points."""
MOST_ROWS = 1_000
"""Rows of one table that a reader may turn pages for; what is beyond stands in the tables beside."""
_GAP = 3.0
_NUMBER = 26.0  # room for the number of a page
_LONGEST = 24  # texts of a column that tell how wide it must be
_MOST_LINES = 12  # of one cell
_AIR = 1.15  # a column's margins
_APART, _INSET = 1.6, "\u2002"
"""Room, in millimetres and as a blank, between a number and the text at its right."""
_WORD = 12  # characters up to which a cell is never broken
_LEAST = 52.0  # for a heading and some lines
_SMALL = 0.42  # share of a page up to which a table is not torn apart


@dataclass
class Written:
    """A page with the bookmark that leads to it, "" where it goes on with what the page before began."""

    page: Page
    bookmark: str


class ReportFlow:
    """Upright pages with title, illustrative note, sources and number on each."""

    def __init__(self, contents: Contents, title: str, below: str, foot: str) -> None:
        """Begin without a page.

        :param title: large on each page; ``below`` stands under it, ``foot`` at the foot.
        """
        self.written: list[Written] = []
        self.contents = contents
        self._title, self._below, self._foot_text = title, below, foot
        self.rooms = rooms_of(PAPER, upright=True)
        self.factor = self.rooms.factor
        self._top = self.rooms.body.bottom()

    # -- pages --------------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page that is being filled."""
        return self.written[-1].page

    @property
    def rest(self) -> QRectF:
        """What is free of the page."""
        body = self.rooms.body
        return QRectF(body.left(), self._top, body.width(), max(body.bottom() - self._top, 0.0))

    def start_page(self, bookmark: str = "") -> Page:
        """Go on with an empty page."""
        contents, rooms = self.contents, self.rooms
        page = Page(contents.project, (rooms.width, rooms.height), contents.house)
        page.layout.setName(f"{self._title} {len(self.written) + 1}")
        below = blocks.joined([self._below, contents.house.organisation])
        blocks.title_strip(page, contents, self._title, below, rooms.head, self.factor)
        self._foot(page)
        self.written.append(Written(page, bookmark))
        self._top = rooms.body.top()
        return page

    def _foot(self, page: Page) -> None:
        """What is said on each page; the sources have a section of their own."""
        foot, factor = self.rooms.foot, self.factor
        text = translate("Report", "Sources and licences: last page. Made with the QGIS plugin {name}.")
        made = text.format(name="Rare Earth Survey")
        page.rule(foot.left(), foot.top(), foot.width(), 0.15 * factor, "#b8c1c6")
        room = QRectF(foot.left(), foot.top() + 1 * factor, foot.width() - _NUMBER, foot.height() - factor)
        page.text(blocks.joined([self._foot_text, made]), room, 7 * factor, blocks.QUIET, key="foot")

    def use(self, height: float) -> None:
        """What was placed in the free room by hand has this height."""
        self._top += height

    def number_pages(self) -> None:
        """Write its number on each page, once all are there."""
        for place, written in enumerate(self.written, start=1):
            text = translate("Report", "Page {number} of {count}").format(
                number=formats.number(place), count=formats.number(len(self.written))
            )
            foot = self.rooms.foot
            room = QRectF(foot.right() - _NUMBER, foot.top() + 1 * self.factor, _NUMBER, 3.6 * self.factor)
            written.page.line(text, room, 7 * self.factor, blocks.QUIET, side=RIGHT, key="page number")

    # -- what stands on them ------------------------------------------------------------------------------------

    def section(self, name: str, least: float = 0.0) -> None:
        """A heading with a bookmark; on a new page where less than ``least`` millimetres would be left for both."""
        least = least or _LEAST * self.factor
        if not self.written or self.rest.height() < least:
            self.start_page(name)
        elif self._top > self.rooms.body.top():
            self.gap()
        if not self.written[-1].bookmark:
            self.written[-1].bookmark = name
        self.heading(name)

    def heading(self, name: str) -> None:
        """A heading over a rule."""
        self._top += blocks.heading(self.page, name, self.rest, self.factor) + 0.8 * self.factor

    def paragraph(self, text: str, *, bold: bool = False, quiet: bool = False, size: float = TEXT) -> None:
        """A text in lines over the whole width; on a new page where it has no room."""
        if not text:
            return
        points = size * self.factor / 0.82
        height = self.page.text_height(text, points, self.rest.width(), bold=bold)
        if height > self.rest.height():
            self.start_page()
        colour = blocks.QUIET if quiet else INK
        self._top += self.page.text(text, self.rest, points, colour, bold=bold) + 1.2 * self.factor

    def gap(self) -> None:
        """Some air."""
        self._top += _GAP * self.factor

    def table(self, rows: Sequence[Sequence[str]], numbers: Sequence[int] = (), key: str = "") -> None:
        """A table over as many pages as it needs, its head on each of them; long texts are broken into lines.

        :param rows: the first one is the head.
        :param numbers: columns that are aligned at the right and never broken.
        """
        if len(rows) < 2:
            return
        size, listed, widths = self._measured(rows, numbers)
        head, *body = listed
        place, part = 0, 0
        while place < len(body):
            used = self._height(head, size)
            fits = place
            while fits < len(body) and used + self._height(body[fits], size) + 0.4 <= self.rest.height():
                used += self._height(body[fits], size)
                fits += 1
            if fits == place:
                if self.rest.height() >= self.rooms.body.height() - 1:  # a row higher than a page
                    fits = place + 1
                else:
                    self.start_page()
                    continue
            part += 1
            name = f"{key} {part}" if key else ""
            height = self.page.table(
                [head, *body[place:fits]], self.rest, size, numbers=numbers, key=name, widths=widths
            )
            self._top += height + 1.2 * self.factor
            place = fits
            if place < len(body):
                self.start_page()
        if len(rows) > len(listed):
            text = translate("Report", "… and {count} more rows, in the tables beside this report.")
            self.paragraph(text.format(count=formats.number(len(rows) - len(listed))), quiet=True)

    def least_height(self, rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> float:
        """What must be free below the heading of a table: all of it where it is small, else some rows."""
        size, listed, _ = self._measured(rows, numbers)
        whole = sum(self._height(row, size) for row in listed) + 14 * self.factor
        return whole if whole <= _SMALL * self.rooms.body.height() else _LEAST * self.factor

    def _measured(
        self, rows: Sequence[Sequence[str]], numbers: Sequence[int]
    ) -> tuple[float, list[list[str]], list[float]]:
        """Size of the texts, rows broken into lines, widths of the columns."""
        size = TABLE * self.factor / 0.82
        listed = list(rows[: MOST_ROWS + 1])
        widths = self._widths(listed, size, numbers)
        apart = {column + 1 for column in numbers} - {*numbers}
        broken = [self._broken(row, widths, size, place == 0, apart) for place, row in enumerate(listed)]
        return size, broken, widths

    def _widths(self, rows: Sequence[Sequence[str]], size: float, numbers: Sequence[int]) -> list[float]:
        """Widths of the columns, from the longest texts of each; what is missing comes from the widest texts."""
        head, *body = rows
        longest = [sorted((row[column] for row in body), key=len)[-_LONGEST:] for column in range(len(head))]
        deepest = max(map(len, longest))
        sample = [[texts[place] if place < len(texts) else "" for texts in longest] for place in range(deepest)]
        needed = self.page.column_widths([head, *sample], size)
        needed = [width + (_APART if column - 1 in numbers else 0) for column, width in enumerate(needed)]
        spare = self.rest.width() - sum(needed)
        if spare >= 0:
            return [column + spare / len(needed) for column in needed]
        # No word is torn where there is another way.
        words = [[max(text.split(" "), key=len) if len(text) > _WORD else text for text in row] for row in sample]
        heads = [max(text.split(" "), key=len) for text in head]
        least = self.page.column_widths([heads, *words], size)
        least = [width + (_APART if column - 1 in numbers else 0) for column, width in enumerate(least)]
        while spare < 0 and any(width > low for width, low in zip(needed, least)):
            widest = max(range(len(needed)), key=lambda column: (needed[column] > least[column], needed[column]))
            step = min(0.5, -spare, needed[widest] - least[widest])
            needed[widest] -= step
            spare += step
        return needed if spare >= -1e-6 else self.page.shared_out(needed, self.rest.width(), numbers)

    def _broken(
        self, row: Sequence[str], widths: Sequence[float], size: float, bold: bool, apart: Container[int]
    ) -> list[str]:
        """Cells in lines; those ``apart`` from the numbers at their left begin a little further in."""
        cells = []
        for column, (text, width) in enumerate(zip(row, widths)):
            inset = _INSET if column in apart else ""
            lines = self.lines(text, width - _AIR - (_APART if inset else 0), size, bold)
            cells.append("\n".join(inset + line for line in lines))
        return cells

    def lines(self, text: str, width: float, size: float, bold: bool = False) -> list[str]:
        """A text in lines that are no wider than ``width``; what is beyond twelve of them ends in an ellipsis."""
        found, line = [], ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if self.page.text_width(longer, size, bold=bold) <= width:
                line = longer
                continue
            if line:
                found.append(line)
            line = word
            while len(line) > 1 and self.page.text_width(line, size, bold=bold) > width:
                fits = next(
                    (
                        n
                        for n in range(len(line) - 1, 1, -1)
                        if self.page.text_width(line[:n], size, bold=bold) <= width
                    ),
                    1,
                )
                found.append(line[:fits])
                line = line[fits:]
        found.append(line)
        return found if len(found) <= _MOST_LINES else [*found[: _MOST_LINES - 1], f"{found[_MOST_LINES - 1]}…"]

    def _height(self, row: Sequence[str], size: float) -> float:
        return self.page.row_height(size, max(text.count("\n") for text in row) + 1)
