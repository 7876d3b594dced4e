"""One page of a crew's booklet: a day of work with its times, coordinates, tasks and map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutItemMap, QgsPointXY, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..core.campaign import Crew, Stop
from ..core.crew_book import Pause, legs
from ..core.plan import CrewDay, Position
from ..store.languages import translate
from ..store.point_systems import PointWriter, crs_of, system_name
from . import formats
from . import layout_blocks as blocks
from .base_style import INK, PAPER
from .day_frames import DayFrames
from .framed_map import framed_map
from .layout_contents import Contents
from .layout_focus import plain_style
from .layout_page import RIGHT, Page
from .layout_tables import Facts
from .page_steps import PageSteps
from .report_flow import ReportFlow
from .season_layers import day_layers
from .season_words import clock, crew_name, day_title, duration, pause_line, place_name, task

NUMBERS = (5, 6)
"""Columns of the table of a day that are aligned at the right."""
_FACTS, _PLACE, _GAP = 50.0, 62.0, 4.0  # millimetres of A4: height below the map, width of the locator
_WAY_SHARE = 0.36  # of the room of the maps, for that of the way
_MANY, _SHORT = 14, 28  # rows of a table from which texts are cut, and to how many characters
_MOVED_KM = 0.05
_DEGREES = {"degrees", "dms", "pulkovo", "pulkovo_dms"}


@dataclass(frozen=True)
class Booklet:
    """What all days of a crew's booklet have in common.

    :ivar place: of the crew in its campaign, which its colour goes by.
    :ivar ground: the programme as the maps of days show it.
    :ivar stops: of the campaign, by key.
    :ivar codes: UUID of a target -> its code.
    :ivar season_way: all ways of the crew; ``season_view`` is how far they reach, ``locator_view`` that with what
        lies around.
    :ivar count: days of work.
    """

    contents: Contents
    ground: Contents
    crew: Crew
    place: int
    stops: Mapping[str, Stop]
    codes: Mapping[str, str]
    frames: DayFrames
    writer: PointWriter
    season_way: QgsVectorLayer
    season_view: QgsReferencedRectangle
    locator_view: QgsReferencedRectangle
    count: int
    title: str
    notes: Mapping[str, str] = field(default_factory=dict)


def day_page_steps(booklet: Booklet, day: CrewDay, number: int, after: Sequence[Pause], page_number: int) -> PageSteps:
    """The page of a day, piece by piece; what it needs of layers stays in the project.

    :param number: of the day among those of work, from 1; ``page_number`` in the booklet.
    :param after: what follows until the next day of work.
    """
    flow = _flow(booklet, day, number)
    factor = flow.factor
    number_page(flow.start_page(), flow, page_number)
    rows = day_table(booklet, day)
    flow.table(rows if len(rows) <= _MANY else [_shortened(row) for row in rows], NUMBERS, "day")
    flow.paragraph(coordinates_note(booklet, day), quiet=True, size=6.4)
    yield
    rest = flow.rest
    stops = [booklet.stops[visit.stop] for visit in day.visits]
    views = booklet.frames.views(day, stops, map_crs_of(booklet.writer.system, day.path[-1]))
    lower = _FACTS * factor / 0.82
    band = QRectF(rest.left(), rest.top(), rest.width(), rest.height() - lower)
    layers = [
        *day_layers(
            booklet.contents.project,
            day,
            booklet.crew,
            booklet.place,
            {key: stop.kind for key, stop in booklet.stops.items()},
            {key: Position(stop.lon, stop.lat) for key, stop in booklet.stops.items()},
        ),
        booklet.season_way,
    ]
    if views.way is not None:
        upper = QRectF(band.left(), band.top(), band.width(), band.height() * _WAY_SHARE)
        _map(flow.page, booklet, stops, views.way, layers, upper, factor, "way")
        band.setTop(upper.bottom() + 1.5 * factor)
        yield
    chart = _map(flow.page, booklet, stops, views.work, layers, band, factor, "map")
    yield
    below = QRectF(rest.left(), band.bottom() + 2.5 * factor, rest.width(), lower - 2.5 * factor)
    place = QRectF(below.right() - _PLACE * factor / 0.82, below.top(), _PLACE * factor / 0.82, below.height())
    facts = QRectF(below.left(), below.top(), place.left() - below.left() - _GAP, below.height())
    top = facts.top() + blocks.heading(flow.page, translate("CrewBooklet", "The day"), facts, factor)
    inner = QRectF(facts.left(), top, facts.width(), facts.bottom() - top)
    blocks.fact_list(flow.page, day_facts(booklet, day, chart.scale(), after), inner, factor, 8.4)
    _locator(flow.page, booklet, chart, place)
    return flow.page


def _flow(booklet: Booklet, day: CrewDay, number: int) -> ReportFlow:
    text = translate("CrewBooklet", "{crew}, day {number} of {count}, trip {trip}")
    below = text.format(
        crew=crew_name(booklet.crew),
        number=formats.number(number),
        count=formats.number(booklet.count),
        trip=formats.number(day.trip),
    )
    return ReportFlow(booklet.contents, day_title(day), blocks.joined([below, booklet.title]), booklet.title)


def number_page(page: Page, flow: ReportFlow, number: int) -> None:
    """Write its number at the foot of a page."""
    foot = flow.rooms.foot
    text = translate("CrewBooklet", "Page {number}").format(number=formats.number(number))
    room = QRectF(foot.right() - 26, foot.top() + flow.factor, 26, 3.6 * flow.factor)
    page.line(text, room, 7 * flow.factor, blocks.QUIET, side=RIGHT, key="page number")


# -- words ----------------------------------------------------------------------------------------------------------


def day_table(booklet: Booklet, day: CrewDay) -> list[list[str]]:
    """From where the crew wakes, stop by stop, to where it sleeps; the first row is the header."""
    rows = [
        [
            "№",
            translate("CrewBooklet", "Time"),
            translate("CrewBooklet", "Place"),
            translate("CrewBooklet", "Coordinates"),
            translate("CrewBooklet", "Task"),
            translate("CrewBooklet", "km"),
            translate("CrewBooklet", "min"),
        ]
    ]
    start = day.path[0]
    name = place_name(booklet.crew, start, booklet.stops)
    rows.append(["", clock(day.start), name, written(booklet, start), translate("CrewBooklet", "Start"), "", ""])
    for number, leg in enumerate(legs(day), start=1):
        visit = leg.visit
        if visit is None:
            end = day.path[-1]
            name, said = place_name(booklet.crew, end, booklet.stops), translate("CrewBooklet", "Night")
            rows.append(["", clock(day.end), name, written(booklet, end), said, _km(leg.km), ""])
            break
        stop = booklet.stops[visit.stop]
        name = " ".join(dict.fromkeys(part for part in (stop.label, stop.name) if part))
        rows.append(
            [
                str(number),
                f"{clock(visit.start)}–{clock(visit.end)}",
                name,
                written(booklet, Position(stop.lon, stop.lat)),
                task(stop, visit, booklet.codes, " ".join(booklet.notes.get(stop.key, "").split())),
                _km(leg.km),
                formats.number(visit.end - visit.start),
            ]
        )
    return rows


def _shortened(row: list[str]) -> list[str]:
    """A row of a day with so many stops that each can have but one line."""
    return [text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…" for text in row]


def _km(length: float) -> str:
    """Nothing where the crew does not move."""
    return formats.number(length, 1) if length >= _MOVED_KM else ""


def written(booklet: Booklet, place: Position) -> str:
    """Coordinates as the crew types them in.

    :raises PointSystemError: there are none for the place.
    """
    return str(booklet.writer.write(QgsPointXY(place.lon, place.lat)))


def coordinates_note(booklet: Booklet, day: CrewDay) -> str:
    """What the coordinates are in, and how exact the way to that datum is."""
    system = booklet.writer.system
    places = [*day.path, *(Position(booklet.stops[one.stop].lon, booklet.stops[one.stop].lat) for one in day.visits)]
    used = sorted({crs_of(system, place.lon, place.lat).authid() for place in places})
    text = translate("CrewBooklet", "Coordinates: {system} ({crs}).")
    parts = [text.format(system=system_name(system), crs=", ".join(used))]
    accuracies = [accuracy for _, accuracy in booklet.writer.operations() if accuracy]
    if accuracies:
        text = translate("CrewBooklet", "They follow from WGS 84 to {metres} m.")
        parts.append(text.format(metres=formats.number(max(accuracies), 1)))
    return " ".join(parts)


def day_facts(booklet: Booklet, day: CrewDay, scale: float, after: Sequence[Pause]) -> Facts:
    """Start and end, way, work, night, and what follows."""
    work = sum(visit.end - visit.start for visit in day.visits)
    area = sum(visit.km2 for visit in day.visits)
    way = translate("CrewBooklet", "{km} km, {time}").format(
        km=formats.number(day.km, 1), time=duration(day.driving_minutes)
    )
    night = place_name(booklet.crew, day.path[-1], booklet.stops)
    shown = translate("CrewBooklet", "{scale}; frames: map sheets, firm those of the day; purple outlines: targets")
    facts = [
        (translate("CrewBooklet", "Start and end"), f"{clock(day.start)} – {clock(day.end)}"),
        (translate("CrewBooklet", "Way"), way if day.km >= _MOVED_KM else translate("CrewBooklet", "none planned")),
        (translate("CrewBooklet", "Work"), duration(work) if work else ""),
        (translate("CrewBooklet", "To be mapped"), formats.area(area) if area else ""),
        (translate("CrewBooklet", "Night at"), night),
        (translate("CrewBooklet", "Then"), "\n".join(pause_line(pause) for pause in after)),
        (translate("CrewBooklet", "Map"), shown.format(scale=formats.scale(round(scale, -3)))),
    ]
    return [(name, value) for name, value in facts if value]


# -- maps -----------------------------------------------------------------------------------------------------------


def map_crs_of(system: str, place: Position) -> QgsCoordinateReferenceSystem:
    """The zone in which the crew reads its coordinates; that of UTM or of Gauss-Krüger where it reads degrees."""
    if system in _DEGREES:
        system = "gauss_krueger" if system.startswith("pulkovo") else "utm"
    return crs_of(system, place.lon, place.lat)


def _map(
    page: Page,
    booklet: Booklet,
    stops: Sequence[Stop],
    view: QgsReferencedRectangle,
    layers: Sequence[QgsVectorLayer],
    room: QRectF,
    factor: float,
    key: str,
) -> QgsLayoutItemMap:
    frames = booklet.frames.layer(stops, view)
    chart = framed_map(page, booklet.ground, room, [*layers, frames], view, factor)
    chart.setId(key)
    above = [*layers, *(booklet.ground.layers[role] for role in ("target",) if role in booklet.ground.layers)]
    # The tint of a sheet lies below the targets in it, which belong to the programme.
    chart.setLayers([*above, frames, *(layer for layer in chart.layers() if layer not in (*above, frames))])
    return chart


def _locator(page: Page, booklet: Booklet, chart: QgsLayoutItemMap, room: QRectF) -> None:
    """The crew's whole season with what the large map shows."""
    view = booklet.locator_view
    under = [booklet.ground.layers[role] for role in ("zone", "region", "territory") if role in booklet.ground.layers]
    locator = page.chart(room, [booklet.season_way, *under], view.crs(), view, PAPER, "locator")
    looks = {"zone": ("#e3e0d3", "#9a927a", 0.1), "region": ("", "#c3cacd", 0.1), "territory": ("#fdfdfb", INK, 0.3)}
    styles = {
        booklet.ground.layers[role].id(): plain_style(booklet.ground.layers[role], *look)
        for role, look in looks.items()
        if role in booklet.ground.layers
    }
    locator.setLayerStyleOverrides(styles)
    locator.setKeepLayerStyles(True)
    locator.setFrameEnabled(True)
    locator.setFrameStrokeColor(QColor(INK))
    blocks.mark_extent(locator, chart)
