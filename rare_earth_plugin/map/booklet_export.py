"""Booklets of crews written to files, one PDF a crew, a page a step."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsRectangle, QgsReferencedRectangle

from ..core.campaign import Crew
from ..core.crew_book import pauses_after, work_days
from ..core.errors import SurveyError
from ..core.stints import days_of
from ..store.drafts import plain_name
from ..store.languages import speaking_steps, translate
from ..store.point_systems import SYSTEMS, PointWriter
from ..store.sentences import sentence
from .booklet_front import back, bookmark_of, days_links, front_steps
from .campaign_map import layer_names, season_view
from .crew_style import crew_colour
from .day_frames import DayFrames
from .day_page import Booklet, day_page_steps, number_page
from .layout_contents import Contents, LayoutError, PlannedSeason
from .layout_files import PRINT_DPI, Book, book_at
from .map_export import Failure, Order, Outcome, check_folder, export_steps, free_name, prepare
from .page_steps import sharing
from .quiet_ground import near_ground
from .report_flow import ReportFlow
from .season_layers import season_way
from .season_words import crew_name

_AROUND = 1.6  # what the small map of each day shows, in sizes of the crew's season
_MAP_SHARE = 0.05


class BookletError(SurveyError):
    """A booklet that cannot be made.

    :ivar kind: ``no_work``, ``unknown_crew`` or ``no_crew``.
    :ivar name: of the crew.
    :ivar known: codes of the crews that there are.
    """

    def __init__(self, kind: str, name: str = "", known: Sequence[str] = ()) -> None:
        super().__init__(kind, name, known)
        self.kind, self.name, self.known = kind, name, tuple(known)

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "no_work": translate(
                "CrewBooklet", "The plan has no day of work for {name}, so there is no booklet to make; plan again."
            ),
            "unknown_crew": translate("CrewBooklet", "The campaign has no crew “{name}”; name one of {known}."),
            "no_crew": translate("CrewBooklet", "No crew was chosen; choose one at least."),
        }[self.kind]
        return text.format(name=self.name, known=", ".join(self.known))


@dataclass(frozen=True)
class BookletOrder:
    """What shall be made.

    :ivar crews: codes of the crews wanted, ``None`` for all.
    :ivar system: one of :data:`.point_systems.SYSTEMS`, in which coordinates are written.
    :ivar dpi: of what a PDF holds as pictures.
    :ivar language: of the booklets, "" for the window's.
    """

    crews: frozenset[str] | None = None
    system: str = SYSTEMS[0]
    dpi: int = PRINT_DPI
    language: str = ""


def booklet_name() -> str:
    """What a booklet is called."""
    return translate("CrewBooklet", "Crew booklet")


@dataclass(frozen=True)
class SeasonOrder:
    """What shall be made of a planned season.

    :ivar campaign_map: the map of all crews, ``None`` for none.
    :ivar booklets: ``None`` for none.
    """

    campaign_map: Order | None = None
    booklets: BookletOrder | None = None


def season_steps(
    contents: Contents, order: SeasonOrder, folder: Path, outcome: Outcome
) -> Generator[float, None, None]:
    """Write the campaign map and the booklets; as :func:`booklet_steps`."""
    share = 0.0
    if order.campaign_map is not None:
        share = 1.0 if order.booklets is None else _MAP_SHARE
        for done in export_steps(contents, order.campaign_map, folder, outcome):
            yield share * done
    if order.booklets is not None:
        for done in booklet_steps(contents, order.booklets, folder, outcome):
            yield share + (1 - share) * done


def booklet_steps(
    contents: Contents, order: BookletOrder, folder: Path, outcome: Outcome
) -> Generator[float, None, None]:
    """Write the booklets of crews; each step builds a piece of a page or writes one, and gives the share that is done.

    Closed early, it leaves the booklets that were whole by then. Main thread only.

    :param contents: what is shown, with a season; its project must be its own, see :func:`.layout_contents.frozen`.
    :param outcome: takes files and failures.
    :raises SurveyError: nothing at all can be made.
    """
    return speaking_steps(order.language, _steps(contents, order, folder, outcome))


def _steps(contents: Contents, order: BookletOrder, folder: Path, outcome: Outcome) -> Generator[float, None, None]:
    season = contents.season
    if season is None:
        raise LayoutError("no_plan")
    if not contents.layers:
        raise LayoutError("no_layers")
    crews = wanted_crews(season, order)
    check_folder(folder)
    prepare(contents, order.language, outcome)
    outcome.notes[:] = dict.fromkeys(outcome.notes)  # the campaign map may have told the same
    outcome.planned += len(crews)
    yield 0.0
    counts = [max(len(work_days(season.plan, crew.code)), 1) for _, crew in crews]
    taken: set[str] = set()
    done = 0
    for (place, crew), count in zip(crews, counts):
        name = " ".join((booklet_name(), crew_name(crew), season.campaign.name))
        path = folder / f"{free_name(plain_name(name), taken)}.pdf"
        try:
            for share in _booklet(contents, season, order, place, crew, path):
                yield (done + share * count) / sum(counts)
            outcome.files.append(path)
        except SurveyError as error:
            outcome.failed.append(Failure(crew_name(crew), sentence(error)))
        outcome.done += 1
        done += count
        yield done / sum(counts)


def wanted_crews(season: PlannedSeason, order: BookletOrder) -> list[tuple[int, Crew]]:
    """The crews of an order, each with its place in the campaign.

    :raises BookletError: ``unknown_crew`` or ``no_crew``.
    """
    known = [crew.code for crew in season.campaign.crews]
    unknown = sorted((order.crews or frozenset()) - set(known))
    if unknown:
        raise BookletError("unknown_crew", unknown[0], known)
    crews = [
        (place, crew)
        for place, crew in enumerate(season.campaign.crews)
        if order.crews is None or crew.code in order.crews
    ]
    if not crews:
        raise BookletError("no_crew")
    return crews


def _booklet(
    contents: Contents, season: PlannedSeason, order: BookletOrder, place: int, crew: Crew, path: Path
) -> Generator[float, None, None]:
    """One PDF; the layers that its maps need go with it."""
    days = work_days(season.plan, crew.code)
    if not days:
        raise BookletError("no_work", crew_name(crew))
    project = contents.project
    before = set(project.mapLayers())
    try:
        with book_at(path, " – ".join((booklet_name(), crew_name(crew), season.campaign.name)), order.dpi) as book:
            booklet = common_part(contents, season, order, place, crew, len(days))
            yield 0.0
            flows = yield from sharing(front_steps(booklet, season, layer_names()), 0.0)
            book.links += days_links(*flows)
            for flow in flows:
                yield from _add(book, flow, 0.0)
            del flow, flows
            after = pauses_after(season.plan, crew.code)
            for number, day in enumerate(days, start=1):
                common = set(project.mapLayers())
                building = day_page_steps(booklet, day, number, after.get(day.day, ()), book.pages + 1)
                page = yield from sharing(building, (number - 1) / len(days))
                book.add(page.layout, bookmark_of(booklet, day))
                del page
                project.removeMapLayers([key for key in project.mapLayers() if key not in common])
                yield number / len(days)
            yield from _add(book, back(booklet), 1.0)
    finally:
        project.removeMapLayers([key for key in project.mapLayers() if key not in before])


def _add(book: Book, flow: ReportFlow, share: float) -> Generator[float, None, None]:
    """Number the pages of a flow and draw them."""
    for written in flow.written:
        number_page(written.page, flow, book.pages + 1)
        book.add(written.page.layout, written.bookmark)
        yield share


def common_part(
    contents: Contents, season: PlannedSeason, order: BookletOrder, place: int, crew: Crew, count: int
) -> Booklet:
    """What all days of a crew's booklet have in common; its layers stay in the project.

    :param count: of the crew's days of work.
    """
    project = contents.project
    try:
        targets = contents.sites("target")
    except LayoutError:  # a programme without targets
        targets = []
    season_of_crew = season_view(contents, season, crew.code)
    around = QgsRectangle(season_of_crew)
    around.scale(_AROUND)
    locator = QgsReferencedRectangle(around, season_of_crew.crs())
    return Booklet(
        contents=contents,
        ground=near_ground(contents, locator, "target"),
        crew=crew,
        place=place,
        stops={stop.key: stop for stop in season.campaign.stops},
        codes={site.key: site.code or site.name for site in targets},
        frames=DayFrames(project),
        writer=PointWriter(order.system, project.transformContext()),
        season_way=season_way(project, days_of(season.plan, crew.code), crew_colour(place)),
        season_view=season_of_crew,
        locator_view=locator,
        count=count,
        title=" ".join((booklet_name(), season.campaign.name)).strip(),
        notes=season.notes,
    )
