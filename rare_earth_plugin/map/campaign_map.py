"""The campaign map: a field season on one sheet, by crew.

Colour and dash tell crews apart on the map, and so does the code of the crew before the number of each stop, which
grey print keeps.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QRectF

from ..core.campaign import Campaign
from ..core.crew_book import marks
from ..core.plan import Plan
from ..core.stints import by_stop
from ..store.languages import translate
from ..store.transforms import transform_between
from . import formats
from . import layout_blocks as blocks
from .crew_insets import add_insets, wanted_insets
from .crew_legend import crew_legend
from .crew_style import CAMPS, ROUTES, STOPS
from .framed_map import RIM, framed_map
from .layout_contents import Contents, LayoutError, PlannedSeason
from .layout_page import Page
from .layout_tables import Facts
from .locator import world_locator
from .names import layout_name
from .page_steps import PageSteps
from .papers import rooms_of
from .project import whole_view
from .quiet_ground import quiet_ground
from .season_layers import BASE, season_layers
from .season_words import (
    STOPS_NUMBERS,
    TOTALS_NUMBERS,
    season_facts,
    stops_table,
    totals_table,
    unplaced_lines,
)
from .steps import finished

_AIR, _CREW_AIR = 1.12, 1.3  # what is shown, in sizes of the season
_LEAST_M = 30_000.0
_SIDE, _GAP = 96.0, 5.0  # millimetres of A3
_BLOCK, _PLACE = 40.0, 34.0
_MAP_SHARE = 0.66
_INSETS = 0.44  # of the width, for the maps of single crews


def campaign_map(contents: Contents, paper: str = "A3") -> Page:
    """The season that the contents hold.

    :raises LayoutError: they hold none.
    """
    return finished(campaign_map_steps(contents, paper))


def campaign_map_steps(contents: Contents, paper: str) -> PageSteps:
    """:func:`campaign_map` piece by piece."""
    season = contents.season
    if season is None:
        raise LayoutError("no_plan")
    rooms = rooms_of(paper, upright=False)
    factor = rooms.factor
    page = Page(contents.project, (rooms.width, rooms.height), contents.house)
    page.layout.setName(f"{layout_name('campaign')} {season.campaign.name}".strip())
    side, gap = _SIDE * factor, _GAP * factor
    body = rooms.body.adjusted(0, 0, -side - gap, 0)
    totals = totals_table(season.campaign, season.plan)
    stops = stops_table(season.campaign, season.plan, marks(season.plan))
    tables = _tables_height(page, totals, stops, factor)
    band = QRectF(body.left(), body.top(), body.width(), max(body.height() - tables, body.height() * (1 - _MAP_SHARE)))
    layers = season_layers(contents.project, season.campaign, season.plan, layer_names(), 6.6)
    yield
    ground = quiet_ground(contents)
    view = season_view(contents, season)
    views = [season_view(contents, season, crew.code) for crew in season.campaign.crews]
    insets = wanted_insets(season.campaign, season.plan, view, views)
    aside = band.width() * _INSETS if insets else 0.0
    chart = framed_map(page, ground, band.adjusted(0, 0, -aside, 0), layers, view, factor)
    yield
    if insets:
        rim = RIM * factor
        beside = QRectF(band.right() - aside + gap / 2, band.top() + rim, aside - gap / 2, band.height() - 2 * rim)
        add_insets(page, season.campaign, insets, [*layers, *ground.layers.values()], beside, factor)
    title = blocks.joined([layout_name("campaign"), contents.title, contents.house.organisation])
    blocks.title_strip(page, contents, season.campaign.name or layout_name("campaign"), title, rooms.head, factor)
    yield
    below = QRectF(body.left(), band.bottom() + 3 * factor, body.width(), body.bottom() - band.bottom() - 3 * factor)
    _tables(page, totals, stops, below, factor)
    yield
    column = QRectF(body.right() + gap, body.top(), side, body.height())
    _side_column(page, contents, season, chart, column, factor)
    blocks.source_line(page, contents, rooms.foot, factor)
    return page


def season_view(contents: Contents, season: PlannedSeason, crew: str = "") -> QgsReferencedRectangle:
    """Where a season takes place, in the projection of the programme.

    :param crew: code of the only crew that counts, "" for all.
    """
    whole = whole_view(contents.project, dict(contents.layers))
    places = _places(season.campaign, season.plan, crew)
    if not places:
        return whole
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    points = QgsGeometry.fromMultiPointXY(places)
    try:
        if points.transform(transform_between(lonlat, whole.crs(), contents.project.transformContext())) != _DONE:
            return whole
    except QgsCsException:
        return whole
    box = points.boundingBox()
    box.scale(_CREW_AIR if crew else _AIR)
    box.grow(max((_LEAST_M - max(box.width(), box.height())) / 2, 0.0))
    return QgsReferencedRectangle(box, whole.crs())


_DONE = Qgis.GeometryOperationResult.Success


def _places(campaign: Campaign, plan: Plan, crew: str) -> list[QgsPointXY]:
    """Where crews drive to, and their bases; the stops alone where nobody does."""
    days = [place for day in plan.days if crew in ("", day.crew) for place in day.path]
    bases = [one.base for one in campaign.crews if one.base is not None and crew in ("", one.code)]
    stops = [] if days else campaign.stops
    return [QgsPointXY(place.lon, place.lat) for place in (*days, *bases, *stops)]


def layer_names() -> dict[str, str]:
    """What the layers of a season are called in a legend."""
    return {
        BASE: translate("CampaignMap", "Bases"),
        STOPS: translate("Campaign", "Stops"),
        CAMPS: translate("Campaign", "Camps"),
        ROUTES: translate("Campaign", "Routes"),
    }


# -- tables ---------------------------------------------------------------------------------------------------------


def _tables_height(page: Page, totals: Sequence[Sequence[str]], stops: Sequence[Sequence[str]], factor: float) -> float:
    """What the tables below the map need."""
    size = 7 * factor
    lines = -(-(len(stops) - 1) // _columns(page, stops, factor)) + 1
    return page.row_height(size) * (len(totals) + lines) + (3 + 2 * 5.9 + 2.5) * factor


def _columns(page: Page, stops: Sequence[Sequence[str]], factor: float) -> int:
    """How many columns of stops lie side by side."""
    width = rooms_of("A3", upright=False).body.width() - _SIDE - _GAP
    needed = sum(page.column_widths(stops, 6.4 * factor)) / factor
    return max(min(int(width / needed), 4), 1)


def _tables(
    page: Page, totals: Sequence[Sequence[str]], stops: Sequence[Sequence[str]], room: QRectF, factor: float
) -> None:
    top = room.top() + blocks.heading(page, translate("CampaignMap", "Totals by crew"), room, factor)
    rest = QRectF(room.left(), top, room.width(), room.bottom() - top)
    top += page.table(totals, rest, 7 * factor, numbers=TOTALS_NUMBERS, key="totals") + 2.5 * factor
    rest = QRectF(room.left(), top, room.width(), room.bottom() - top)
    name = translate("CampaignMap", "Stops in the order of each crew's season")
    top += blocks.heading(page, name, rest, factor)
    rest = QRectF(room.left(), top, room.width(), room.bottom() - top)
    sizes = (5.2 * factor, 7 * factor)
    columns = _columns(page, stops, factor)
    blocks.side_by_side(page, stops, rest, sizes, columns, numbers=STOPS_NUMBERS, key="stops")


# -- the side -------------------------------------------------------------------------------------------------------


def _side_column(
    page: Page, contents: Contents, season: PlannedSeason, chart: QgsLayoutItemMap, room: QRectF, factor: float
) -> None:
    """Season, legend, what does not fit, place, title block."""

    def rest() -> QRectF:
        return QRectF(room.left(), top, room.width(), place_room.top() - 3 * factor - top)

    title_room = QRectF(room.left(), room.bottom() - _BLOCK * factor, room.width(), _BLOCK * factor)
    place_room = QRectF(room.left(), title_room.top() - (_PLACE + 3) * factor, room.width(), _PLACE * factor)
    top = room.top()
    top += blocks.heading(page, translate("CampaignMap", "The season"), rest(), factor)
    top += blocks.fact_list(page, _facts(season), rest(), factor, key="season") + 2 * factor
    if contents.illustrative:
        text = translate("CampaignMap", "Illustrative plan: it follows from geometry that is not official.")
        top += page.text(text, rest(), 7 * factor, blocks.QUIET, bold=True, key="illustrative plan") + 2 * factor
    top += blocks.heading(page, translate("Layouts", "Legend"), rest(), factor)
    top += crew_legend(page, season.campaign, rest(), factor, unplaced=bool(season.plan.unplaced)) + 2 * factor
    if season.plan.unplaced:
        top += blocks.heading(page, _unplaced_title(season.plan), rest(), factor)
        text = "\n".join(unplaced_lines(season.campaign, season.plan))
        page.text(text, rest(), 7 * factor, key="unplaced")
    world_locator(page, contents, chart, place_room)
    means = translate("CampaignMap", "km² to be mapped, and ways, as planned; ways over the ground are estimates")
    blocks.title_block(page, contents, chart, title_room, factor, means)


def _facts(season: PlannedSeason) -> Facts:
    total, count = season.plan.total, len(by_stop(season.plan))
    planned = translate("CampaignMap", "{placed} of {all} stops").format(
        placed=formats.number(count), all=formats.number(count + len(season.plan.unplaced))
    )
    return [
        *season_facts(season.campaign),
        (translate("CampaignMap", "Crews"), formats.number(len(season.campaign.crews))),
        (translate("CampaignMap", "Planned"), planned),
        (translate("CampaignMap", "To be mapped"), formats.area(total.km2)),
    ]


def _unplaced_title(plan: Plan) -> str:
    text = translate("CampaignMap", "Does not fit: {count} stops", None, len(plan.unplaced))
    return text.format(count=formats.number(len(plan.unplaced)))
