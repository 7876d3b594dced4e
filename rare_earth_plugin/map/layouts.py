"""The layout of a whole programme, built anew from code: the overview.

A page is a layout of its own with a legend of its own, so that nothing drifts from one page of an atlas to the next.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutItemMap, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF

from ..core.ledger import ZONE_SCALE
from ..store.languages import translate
from . import formats
from . import layout_blocks as blocks
from .frame_layer import sheet_frames
from .framed_map import RIM, fitting_legend, framed_map, tight_view
from .layout_contents import Contents, Site
from .layout_page import Page
from .layout_tables import region_table, status_table, zone_table
from .locator import world_locator
from .names import layout_name
from .page_steps import PageSteps
from .papers import rooms_of
from .steps import finished

PAGES = ("overview", "zone", "target")
"""Layouts that a programme always has; a cartogram is counted first, a campaign planned."""
SIZES = {
    "overview": ("A3", "A2", "A1"),
    "zone": ("A4", "A3"),
    "target": ("A4",),
    "cartogram": ("A3", "A1"),
    "campaign": ("A3", "A1"),
}
"""Papers of each layout, the usual one first."""
_SURROUNDINGS = 2.2  # how far frames of map sheets reach, in sizes of a site
_MAP_SHARE = 0.72  # of the page's height, where tables stand below
Table = tuple[Sequence[Sequence[str]], Sequence[int], str]
"""Rows with their header, columns aligned at the right, heading."""


def overview_page(contents: Contents, paper: str = "A3", frames: QgsVectorLayer | None = None) -> Page:
    """The whole programme on one sheet: map, figures, statuses, zones and oblasts.

    :param frames: layer with the frames of map sheets, to lie on top.
    """
    return finished(overview_steps(contents, paper, frames))


def overview_steps(contents: Contents, paper: str, frames: QgsVectorLayer | None) -> PageSteps:
    """:func:`overview_page` piece by piece."""
    zones = translate("Layouts", "Zones, mapped at 1:{scale}").format(scale=formats.number(ZONE_SCALE))
    tables: list[Table] = [
        (zone_table(contents), (3, 4), zones),
        (region_table(contents), (1, 2, 3, 4), translate("Layouts", "Oblasts, km²")),
    ]
    extra = [frames] if frames is not None else []
    listed = [table for table in tables if table[0]]
    return (yield from _whole_programme(contents, paper, layout_name("overview"), extra, listed))


def frames_over(contents: Contents, scale: int, site: Site | None = None) -> QgsVectorLayer | None:
    """Frames of map sheets over a site and its surroundings, or over the programme; the layer stands in the project.

    :raises SurveyError: they cannot be drawn, or would hide the map.
    """
    if site is not None and site.is_drawn:
        extent = site.geometry.boundingBox()
        extent.scale(_SURROUNDINGS)
    elif "territory" in contents.layers:
        extent = contents.layers["territory"].extent()
    else:
        return None
    layer = sheet_frames(extent, scale, contents.project.transformContext())
    contents.project.addMapLayer(layer, False)
    return layer


def _whole_programme(
    contents: Contents, paper: str, title: str, extra: Sequence[QgsVectorLayer], tables: Sequence[Table]
) -> PageSteps:
    rooms = rooms_of(paper, upright=False)
    factor = rooms.factor
    page = Page(contents.project, (rooms.width, rooms.height), contents.house)
    page.layout.setName(title)
    side, gap = 96 * factor, 5 * factor
    body = rooms.body.adjusted(0, 0, -side - gap, 0)
    view = tight_view(contents)
    band = QRectF(body)
    if tables:
        rims = 2 * RIM * factor
        wanted = (body.width() - rims) * view.height() / max(view.width(), 1e-9) + rims
        band.setHeight(min(max(wanted, body.height() * 0.5), body.height() * _MAP_SHARE))
    chart = framed_map(page, contents, band, extra, view, factor)
    below = blocks.joined([title, contents.house.organisation])
    blocks.title_strip(page, contents, contents.title or title, below, rooms.head, factor)
    column = QRectF(body.right() + gap, body.top(), side, body.height())
    yield
    legend_room = _side_column(page, contents, chart, column, factor)
    yield
    fitting_legend(page, contents, chart, extra, legend_room, factor, columns=2)
    yield
    top, left = band.bottom() + 3.5 * factor, body.left()
    needs = [sum(page.column_widths(rows, 7 * factor)) for rows, _, _ in tables]
    for place, (rows, numbers, name) in enumerate(tables):
        width = (body.width() - gap * (len(tables) - 1)) * needs[place] / sum(needs)
        room = QRectF(left, top, width, body.bottom() - top)
        inner = room.adjusted(0, blocks.heading(page, name, room, factor), 0, 0)
        columns, sizes = (2 if len(tables) > 1 else 3), (5.2 * factor, 7.2 * factor)
        key = f"table {place + 1}"
        blocks.side_by_side(page, rows, inner, sizes, columns, numbers=numbers, key=key)
        left = room.right() + gap
    blocks.source_line(page, contents, rooms.foot, factor)
    return page


def _side_column(page: Page, contents: Contents, chart: QgsLayoutItemMap, room: QRectF, factor: float) -> QRectF:
    """Figures, statuses, locator and title block, one below the other; returns the room that the legend has."""

    def rest() -> QRectF:
        return QRectF(room.left(), top, room.width(), room.bottom() - top)

    top = room.top()
    top = blocks.figure_block(page, contents, rest(), factor) + 2.5 * factor
    top += blocks.heading(page, translate("Layouts", "Statuses"), rest(), factor)
    top += page.table(status_table(contents), rest(), 6.8 * factor, numbers=(1, 2), key="statuses") + 2.5 * factor
    block, place = 46 * factor, 34 * factor
    title_room = QRectF(room.left(), room.bottom() - block, room.width(), block)
    place_room = QRectF(room.left(), title_room.top() - place - 3 * factor, room.width(), place)
    top += blocks.heading(page, translate("Layouts", "Legend"), rest(), factor)
    legend_room = QRectF(room.left(), top - 1.5 * factor, room.width(), place_room.top() - top)
    world_locator(page, contents, chart, place_room)
    blocks.title_block(page, contents, chart, title_room, factor)
    return legend_room
