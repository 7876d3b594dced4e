"""What stands before and behind the days of a crew's booklet: cover, list of days, sources."""

from __future__ import annotations

from collections.abc import Generator

from qgis.core import Qgis, QgsLayoutFrame
from qgis.PyQt.QtCore import QRectF

from ..core.crew_book import Pause, entries, marks
from ..core.plan import CrewDay, Plan, Totals
from ..core.stints import days_of
from ..store.languages import spoken, translate
from . import definition, formats
from . import layout_blocks as blocks
from .crew_legend import crew_legend
from .crew_style import crew_colour
from .day_page import Booklet
from .framed_map import framed_map
from .layout_contents import PlannedSeason
from .layout_tables import Facts
from .pdf_book import Link
from .quiet_ground import quiet_ground
from .report_flow import TABLE, ReportFlow
from .season_calendar import add_calendar
from .season_layers import season_layers
from .season_words import (
    STOPS_NUMBERS,
    crew_name,
    day_kind_name,
    money,
    place_name,
    season_facts,
    span,
    stops_table,
    weekday,
)

NUMBERS = (3, 4, 6)
_FACTS = 0.4  # of the width of the cover
_MAP = 112.0  # millimetres of A4
_COUNTED_AGAIN = 3
_DAYS = "days"  # id of the table


def front_steps(
    booklet: Booklet, season: PlannedSeason, names: dict[str, str]
) -> Generator[None, None, tuple[ReportFlow, ReportFlow]]:
    """Cover, and list of days with the numbers of their pages, which begin behind it; piece by piece.

    :param names: of the layers of the season, by kind.
    """
    cover = _new_flow(booklet)
    yield from _cover(cover, booklet, season, names)
    listed, pages = _new_flow(booklet), 0
    for _ in range(_COUNTED_AGAIN):
        yield
        counted, listed = pages, _new_flow(booklet)
        listed.section(translate("CrewBooklet", "Contents"))
        before = len(cover.written) + max(counted, 1)
        listed.table(list_of_days(booklet, season.plan, before), NUMBERS, _DAYS)
        pages = len(listed.written)
        if pages == max(counted, 1):
            break
    return cover, listed


def _new_flow(booklet: Booklet) -> ReportFlow:
    return ReportFlow(booklet.contents, crew_name(booklet.crew), booklet.title, booklet.title)


def _cover(
    flow: ReportFlow, booklet: Booklet, season: PlannedSeason, names: dict[str, str]
) -> Generator[None, None, None]:
    page, factor = flow.start_page(translate("CrewBooklet", "Season")), flow.factor
    if booklet.contents.illustrative:
        flow.paragraph(definition.illustrative_warning(), bold=True)
    room = QRectF(flow.rest.left(), flow.rest.top(), flow.rest.width(), _MAP * factor / 0.82)
    facts = QRectF(room.left(), room.top(), room.width() * _FACTS, room.height())
    top = facts.top() + blocks.heading(page, translate("CrewBooklet", "The season"), facts, factor)
    rest = QRectF(facts.left(), top, facts.width(), facts.bottom() - top)
    used = blocks.fact_list(page, _facts(booklet, season), rest, factor, 8.2) + 3 * factor
    legend = QRectF(rest.left(), rest.top() + used, rest.width(), rest.height() - used)
    crew_legend(page, season.campaign, legend, factor, only=booklet.crew.code)
    yield
    chart_room = QRectF(facts.right() + 4, room.top(), room.right() - facts.right() - 4, room.height())
    layers = season_layers(booklet.contents.project, season.campaign, season.plan, names, 6.6, booklet.crew.code)
    framed_map(page, quiet_ground(booklet.contents), chart_room, layers, booklet.season_view, factor)
    flow.use(room.height() + 3 * factor)
    yield
    flow.heading(translate("CrewBooklet", "Calendar"))
    days = {day.day: day for day in days_of(season.plan, booklet.crew.code)}
    flow.use(add_calendar(page, days, crew_colour(booklet.place), flow.rest, factor) + 3 * factor)
    rows = stops_table(season.campaign, season.plan, marks(season.plan), booklet.crew.code)
    flow.section(translate("CrewBooklet", "Stops"), flow.least_height(rows, STOPS_NUMBERS))
    flow.table(rows, STOPS_NUMBERS, "stops")


def _facts(booklet: Booklet, season: PlannedSeason) -> Facts:
    crew, currency = booklet.crew, season.campaign.rates.currency
    total = next((row for row in season.plan.totals if row.crew == crew.code), Totals(crew.code))
    base = crew.base.name or crew.base.code if crew.base else ""
    own = crew.season
    hours = translate("CrewBooklet", "{hours} h and {km} km a day at most").format(
        hours=formats.number(crew.hours_per_day, 1), km=formats.number(crew.km_per_day)
    )
    stops = translate("CrewBooklet", "sheets: {sheets}, targets: {targets}").format(
        sheets=formats.number(total.sheets), targets=formats.number(total.targets)
    )
    days = translate("CrewBooklet", "out: {out}, of them of work: {work}").format(
        out=formats.number(total.crew_days), work=formats.number(total.work_days)
    )
    facts = [
        (translate("CrewBooklet", "Campaign"), season.campaign.name),
        *season_facts(season.campaign),
        (translate("CrewBooklet", "Season of the crew"), span(own.first, own.last) if own else ""),
        (translate("CrewBooklet", "Base"), base),
        (translate("CrewBooklet", "People"), formats.number(crew.people)),
        (translate("CrewBooklet", "Vehicle"), crew.vehicle),
        (translate("CrewBooklet", "Work"), hours),
        (translate("CrewBooklet", "Days off"), ", ".join(_weekday(number) for number in sorted(crew.days_off))),
        (translate("CrewBooklet", "Trips"), formats.number(total.trips)),
        (translate("CrewBooklet", "Stops"), stops),
        (translate("CrewBooklet", "To be mapped"), formats.area(total.km2)),
        (translate("CrewBooklet", "Way"), f"{formats.number(total.km)} {translate('Map', 'km')}"),
        (translate("CrewBooklet", "Days"), days),
        (translate("CrewBooklet", "Camp nights"), formats.number(total.camp_nights)),
        (
            translate("CrewBooklet", "Fuel"),
            translate("CrewBooklet", "{amount} l").format(amount=formats.number(total.fuel_l)),
        ),
        (translate("CrewBooklet", "Cost"), money(total.cost, currency)),
    ]
    return [(name, value) for name, value in facts if value]


def _weekday(number: int) -> str:
    return spoken().locale.standaloneDayName(number)


def days_links(cover: ReportFlow, listed: ReportFlow) -> list[Link]:
    """What the days of the list lead to: their pages, one after another behind it."""
    size = TABLE * listed.factor / 0.82
    first = len(cover.written) + len(listed.written)
    links: list[Link] = []
    for number, written in enumerate(listed.written):
        frame = written.page.layout.itemById(f"{_DAYS} {number + 1}")
        if not isinstance(frame, QgsLayoutFrame):
            continue
        room = frame.sceneBoundingRect()
        top = room.top()
        for place, row in enumerate(frame.multiFrame().tableContents()):
            texts = [str(cell.content()) for cell in row]
            height = written.page.row_height(size, max(text.count("\n") for text in texts) + 1)
            if place and texts[-1]:
                room_of_row = (room.left(), top, room.width(), height)
                links.append(Link(len(cover.written) + number, room_of_row, first + len(links)))
            top += height
    return links


def list_of_days(booklet: Booklet, plan: Plan, pages: int) -> list[list[str]]:
    """Day, trip, stops, km, km2, night and page; the first row is the header.

    :param pages: before the first day.
    """
    rows = [
        [
            translate("CrewBooklet", "Day"),
            translate("CrewBooklet", "Trip"),
            translate("CrewBooklet", "Stops"),
            translate("CrewBooklet", "km"),
            translate("CrewBooklet", "km²"),
            translate("CrewBooklet", "Night at"),
            translate("CrewBooklet", "Page"),
        ]
    ]
    for entry in entries(plan, booklet.crew.code):
        if isinstance(entry, Pause):
            rows.append(_pause_row(entry))
            continue
        pages += 1
        rows.append(_day_row(booklet, entry, pages))
    return rows


def _pause_row(pause: Pause) -> list[str]:
    night = translate("Season", "Camp") if pause.camp else translate("CrewBooklet", "Base")
    return [
        span(pause.first, pause.last),
        formats.number(pause.trip) if pause.trip else "",
        day_kind_name(pause.kind),
        "",
        "",
        night,
        "",
    ]


def _day_row(booklet: Booklet, day: CrewDay, page: int) -> list[str]:
    labels = [booklet.stops[visit.stop].label for visit in day.visits]
    area = sum(visit.km2 for visit in day.visits)
    return [
        f"{formats.date(day.day)}, {weekday(day.day)}",
        formats.number(day.trip),
        ", ".join(labels) or translate("CrewBooklet", "way"),
        formats.number(day.km),
        formats.number(area, 1) if area else "",
        place_name(booklet.crew, day.path[-1], booklet.stops),
        formats.number(page),
    ]


def back(booklet: Booklet) -> ReportFlow:
    """Sources and licences, the last page."""
    contents = booklet.contents
    flow = _new_flow(booklet)
    flow.section(translate("Report", "Sources and licences"))
    for source in contents.sources() or [contents.source]:
        flow.paragraph(source)
    text = translate("Report", "Programme: {title}. Data: {source}. Figures {date}. QGIS {version}.")
    flow.paragraph(
        text.format(
            title=contents.title, source=contents.source, date=formats.date(contents.today), version=Qgis.version()
        ),
        quiet=True,
    )
    return flow


def bookmark_of(booklet: Booklet, day: CrewDay) -> str:
    """Where a bookmark leads."""
    labels = ", ".join(booklet.stops[visit.stop].label for visit in day.visits)
    return " – ".join(part for part in (formats.date(day.day), labels) if part)
