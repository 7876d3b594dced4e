"""Contents of a book of sheets: every site with its status and the page it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutFrame

from ..store.languages import translate
from . import formats
from . import layout_blocks as blocks
from .layout_contents import Contents, Site
from .layout_page import Page
from .names import field_name, layout_name, status_name
from .papers import rooms_of
from .pdf_book import Link

_SIZE = 8.0
_TABLE = "contents"


def contents_pages(contents: Contents, sites: Sequence[Site], layout: str, paper: str) -> list[Page]:
    """The pages that stand before the sheets of a book, as many as the list needs.

    :param layout: of the sheets, ``zone`` or ``target``.
    """
    rooms = rooms_of(paper, upright=True)
    factor = rooms.factor
    size = (rooms.width, rooms.height)
    room = rooms.body.adjusted(0, 2 * factor, 0, -2 * factor)
    fits = max(int(room.height() / Page(contents.project, size).row_height(_SIZE * factor)) - 2, 1)
    count = -(-len(sites) // fits)
    header = [
        field_name("code"),
        field_name("name"),
        field_name("status"),
        translate("Layouts", "km²"),
        translate("Layouts", "Page"),
    ]
    pages = []
    for number in range(count):
        page = Page(contents.project, size, contents.house)
        below = blocks.joined([layout_name(layout), contents.house.organisation])
        blocks.title_strip(page, contents, contents.title or layout_name(layout), below, rooms.head, factor)
        rows = [header]
        for place in range(number * fits, min((number + 1) * fits, len(sites))):
            site = sites[place]
            row = contents.row_of(site)
            area = formats.number(row.area_km2, formats.area_decimals(row.area_km2)) if row else ""
            rows.append([site.code, site.name, status_name(site.status), area, formats.number(count + place + 1)])
        page.table(rows, room, _SIZE * factor, numbers=(3, 4), key=_TABLE)
        blocks.source_line(page, contents, rooms.foot, factor)
        pages.append(page)
    return pages


def contents_links(pages: Sequence[Page], paper: str) -> list[Link]:
    """What the rows of the contents lead to: the sheets that follow them, one after another."""
    size = _SIZE * rooms_of(paper, upright=True).factor
    links: list[Link] = []
    for number, page in enumerate(pages):
        frame = page.layout.itemById(_TABLE)
        if not isinstance(frame, QgsLayoutFrame):
            continue
        room, height = frame.sceneBoundingRect(), page.row_height(size)
        for row in range(1, len(frame.multiFrame().tableContents())):
            place = (room.left(), room.top() + row * height, room.width(), height)
            links.append(Link(number, place, len(pages) + len(links)))
    return links
