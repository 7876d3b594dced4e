"""Sheets of zones and targets: a map of the surroundings, facts, figures, place in the country."""

from __future__ import annotations

from collections.abc import Generator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsLayoutItemMap,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from ..core.ledger import ZONE_SCALE
from ..store.languages import translate
from ..store.transforms import transform_between
from . import formats
from . import layout_blocks as blocks
from .base_style import INK
from .framed_map import fitting_legend, framed_map
from .layout_contents import Contents, Site
from .layout_focus import focused_styles
from .layout_page import CENTRE, Page
from .layout_tables import site_facts
from .locator import site_locator
from .names import layout_name
from .page_steps import PageSteps
from .papers import Rooms, rooms_of
from .project import whole_view
from .steps import finished

_LEAST_M = {"zone": 12_000.0, "target": 9_000.0}
_AIR = 1.18  # what is shown, in sizes of the site
_LOWER = {"A4": 104.0, "A3": 112.0}  # millimetres of A3 below the map


def site_page(contents: Contents, site: Site, paper: str = "A4", frames: QgsVectorLayer | None = None) -> Page:
    """The sheet of a zone or a target.

    :param frames: layer with the frames of map sheets, to lie on top.
    """
    return finished(site_page_steps(contents, site, paper, frames))


def site_page_steps(contents: Contents, site: Site, paper: str, frames: QgsVectorLayer | None) -> PageSteps:
    """:func:`site_page` piece by piece."""
    rooms = rooms_of(paper, upright=True)
    page = Page(contents.project, (rooms.width, rooms.height), contents.house)
    page.layout.setName(f"{layout_name(site.role)} {site.code}".strip())
    below = [layout_name(site.role), contents.title, contents.house.organisation]
    blocks.title_strip(page, contents, site.title, blocks.joined(below), rooms.head, rooms.factor)
    blocks.source_line(page, contents, rooms.foot, rooms.factor)
    yield from fill_site(page, contents, site, paper, frames)
    return page


def fill_site(
    page: Page, contents: Contents, site: Site, paper: str, frames: QgsVectorLayer | None = None
) -> Generator[None, None, None]:
    """What stands between title and sources on the sheet of a site, piece by piece: map, facts, place, legend."""
    rooms = rooms_of(paper, upright=True)
    factor, body = rooms.factor, rooms.body
    band = QRectF(body.left(), body.top(), body.width(), body.height() - _LOWER[paper] * factor)
    extra = [frames] if frames is not None else []
    chart = framed_map(page, contents, band, extra, site_view(contents, site), factor)
    if site.is_drawn:
        chart.setLayerStyleOverrides(
            {**chart.layerStyleOverrides(), **focused_styles(contents.layers, site, chart.scale())}
        )
    else:
        text = translate("Layouts", "No outline of {name} was drawn yet: the map shows the whole programme.")
        strip = QRectF(band.left() + 10, band.top() + 9 * factor, band.width() - 20, 7 * factor)
        page.box(strip, "#ffffff", 1)
        page.line(text.format(name=site.title), strip.adjusted(2, 0, -2, 0), 9 * factor, bold=True, side=CENTRE)
    yield
    facts, legend, last = _thirds(rooms, band.bottom())
    _facts(page, contents, site, facts, factor)
    _last_column(page, contents, site, chart, last, factor)
    yield
    top = legend.top() + blocks.heading(page, translate("Layouts", "Legend"), legend, factor)
    room = QRectF(legend.left(), top - 1.5 * factor, legend.width(), legend.bottom() - top)
    fitting_legend(page, contents, chart, extra, room, factor, columns=1)


def _thirds(rooms: Rooms, top: float) -> list[QRectF]:
    """Three rooms side by side below the map."""
    gap, top = 5 * rooms.factor, top + 2.5 * rooms.factor
    width = (rooms.body.width() - 2 * gap) / 3
    height = rooms.body.bottom() - top
    return [QRectF(rooms.body.left() + place * (width + gap), top, width, height) for place in range(3)]


def _last_column(
    page: Page, contents: Contents, site: Site, chart: QgsLayoutItemMap, last: QRectF, factor: float
) -> None:
    """Locator and title block."""
    top = last.top() + blocks.heading(page, translate("Layouts", "Place"), last, factor)
    view = whole_view(contents.project, dict(contents.layers))
    height = min(last.width() * view.height() / max(view.width(), 1e-9), last.height() * 0.4)
    place = QRectF(last.left(), top, last.width(), height)
    site_locator(page, contents, site, chart, place, view)
    top = place.bottom() + 3 * factor
    block = QRectF(last.left(), top, last.width(), last.bottom() - top)
    blocks.title_block(page, contents, chart, block, factor, contents.site_definition)


def _facts(page: Page, contents: Contents, site: Site, room: QRectF, factor: float) -> None:
    name = translate("Layouts", "This zone") if site.role == "zone" else translate("Layouts", "This target")
    top = room.top() + blocks.heading(page, name, room, factor)
    row = contents.row_of(site)
    if row is not None:
        said = translate("Layouts", "Mapped at 1:{scale} or finer").format(scale=formats.number(ZONE_SCALE))
        top += page.text(said, QRectF(room.left(), top, room.width(), 5 * factor), 7 * factor, INK) + 0.6 * factor
        bar = QRectF(room.left(), top, room.width(), 3.2 * factor)
        top += blocks.stage_bar(page, row, bar, factor) + 0.6 * factor
    rest = QRectF(room.left(), top, room.width(), room.bottom() - top)
    blocks.fact_list(page, site_facts(contents, site), rest, factor, key="fact")


def site_view(contents: Contents, site: Site) -> QgsReferencedRectangle:
    """A site with its surroundings in the UTM zone it lies in, the whole programme where it was not drawn."""
    whole = whole_view(contents.project, dict(contents.layers))
    if not site.is_drawn:
        return whole
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    box = site.geometry.boundingBox()
    crs = utm(box.center().x(), box.center().y())
    try:
        extent = transform_between(lonlat, crs, contents.project.transformContext()).transformBoundingBox(box)
    except QgsCsException:
        return whole
    extent.scale(_AIR)
    least = _LEAST_M[site.role]
    if max(extent.width(), extent.height()) < least:
        extent = QgsRectangle.fromCenterAndSize(extent.center(), least, least)
    return QgsReferencedRectangle(extent, crs)


def utm(longitude: float, latitude: float) -> QgsCoordinateReferenceSystem:
    """The UTM zone of a place, WGS 84."""
    zone = min(max(int((longitude + 180) // 6) + 1, 1), 60)
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}")
