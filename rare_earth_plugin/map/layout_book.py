"""Contents of a book of sheets: every site with its status and the page it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from ..store.languages import translate
from . import formats
from . import layout_blocks as blocks
from .layout_contents import Contents, Site
from .layout_page import Page
from .names import field_name, layout_name, status_name
from .papers import rooms_of

_SIZE = 8.0


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
        page.table(rows, room, _SIZE * factor, numbers=(3, 4), key="contents")
        blocks.source_line(page, contents, rooms.foot, factor)
        pages.append(page)
    return pages
