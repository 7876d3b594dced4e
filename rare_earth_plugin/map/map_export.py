"""Maps written to files, page by page: single files with the codes of their sites in their names, or one book.

Layouts are drawn on the main thread. The work therefore comes as steps, between which a window lives on, progress is
shown and a cancelled run ends with whole files only.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsVectorLayer

from ..core.errors import SurveyError
from ..store.drafts import plain_name
from ..store.languages import NAMES, speaking, spoken, translate
from ..store.sentences import sentence
from .campaign_map import campaign_map_steps
from .cartogram_page import cartogram_steps
from .labels import font_family, lacks_letters
from .layout_book import contents_links, contents_pages
from .layout_contents import Contents, LayoutError, Site
from .layout_files import FORMATS, PRINT_DPI, book_at, save_page
from .layout_focus import bake_opacity
from .layouts import SIZES, frames_over, overview_steps
from .names import layer_name, layout_name
from .page_steps import PageSteps, sharing, steps_in
from .project import ProjectFileError
from .project_layouts import refresh_layout
from .site_sheets import site_page_steps
from .steps import finished
from .styling import style_layer

ATLASES = ("zone", "target")
"""Layouts with a page for each site."""
LayoutSteps = Generator[None, None, QgsPrintLayout]
"""Builds one piece of a page in each step and gives its layout at the end."""
LARGEST_PIXELS = 20_000
"""Longest side of a picture; beyond, the memory of a common machine is not enough."""


@dataclass(frozen=True)
class Order:
    """What shall be made.

    :ivar layout: ``overview``, ``zone``, ``target``, ``cartogram`` or ``campaign``.
    :ivar paper: a paper size, "" for the layout's usual one.
    :ivar file_format: one of :data:`.layout_files.FORMATS`.
    :ivar dpi: of PNG, and of what a PDF holds as pictures.
    :ivar as_book: one PDF with a page of contents in place of a file for each site.
    :ivar frame_scale: scale of the map sheets whose frames are drawn, ``None`` for none.
    :ivar keys: UUIDs of the sites wanted, ``None`` for all.
    :ivar language: of the maps, "" for the window's.
    """

    layout: str = "overview"
    paper: str = ""
    file_format: str = "pdf"
    dpi: int = PRINT_DPI
    as_book: bool = False
    frame_scale: int | None = None
    keys: frozenset[str] | None = None
    language: str = ""

    @property
    def paper_name(self) -> str:
        """The paper size, the layout's usual one where none was chosen."""
        return self.paper or SIZES[self.layout][0]


@dataclass(frozen=True)
class Failure:
    """A page that could not be made: its name and the sentence why."""

    name: str
    reason: str


@dataclass
class Outcome:
    """What became of an order; filled while the steps run."""

    files: list[Path] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    planned: int = 0
    done: int = 0


@dataclass(frozen=True)
class Sheet:
    """A page to be made.

    :ivar key: what an edited layout in a project is found by.
    :ivar steps: begins to build the page, piece by piece.
    """

    name: str
    key: str
    steps: Callable[[], LayoutSteps]
    site: Site | None = None

    def build(self) -> QgsPrintLayout:
        """The page at once."""
        return finished(self.steps())


def layout_key(order: Order, site: Site | None = None) -> str:
    """What a page of an order is known by, in an edited layout of a project as well."""
    return "/".join((order.layout, order.paper_name, site.key if site else ""))


def build_page(contents: Contents, order: Order) -> Sheet:
    """The first page of an order, to be built.

    :raises LayoutError: there is nothing to make it of.
    """
    return _sheets(contents, order, Outcome())[0]


def export_steps(
    contents: Contents,
    order: Order,
    folder: Path,
    outcome: Outcome,
    edited: Mapping[str, QgsPrintLayout] | None = None,
) -> Generator[float, None, None]:
    """Write the maps of an order; each step builds a piece of a page or writes one, and gives the share that is done.

    Closed early, it leaves the files that were whole by then. Main thread only.

    :param contents: what is shown; its project must be its own, see :func:`.layout_contents.frozen`.
    :param outcome: takes files, failures and notes.
    :param edited: layouts that the user changed, by :func:`layout_key`; they are brought up to date and written as
        they are.
    :raises SurveyError: nothing at all can be made.
    """
    with _in(order.language):
        sheets = _sheets(contents, order, outcome)
        prepare(contents, order.language, outcome)
    outcome.planned = len(sheets)
    check_folder(folder)
    yield 0.0
    if order.as_book and order.layout in ATLASES:
        yield from _book(contents, order, sheets, folder, outcome, edited or {})
        return
    taken: set[str] = set()
    for number, sheet in enumerate(sheets, start=1):
        path = folder / f"{free_name(plain_name(sheet.name), taken)}{FORMATS[order.file_format]}"
        try:
            building = _layout_of(sheet, edited or {})
            layout = yield from sharing(building, (number - 1) / len(sheets))
            save_page(layout, path, order.file_format, _dpi(layout, order))
            del layout
            outcome.files.append(path)
        except SurveyError as error:
            outcome.failed.append(Failure(sheet.name, sentence(error)))
        outcome.done = number
        yield number / len(sheets)


def _book(
    contents: Contents,
    order: Order,
    sheets: Sequence[Sheet],
    folder: Path,
    outcome: Outcome,
    edited: Mapping[str, QgsPrintLayout],
) -> Generator[float, None, None]:
    """All sheets in one PDF behind their contents; it is whole or it is not there."""
    with _in(order.language):
        title = f"{contents.title} – {layout_name(order.layout)}" if contents.title else layout_name(order.layout)
        path = folder / f"{plain_name(title)}{FORMATS['pdf']}"
        sites = [sheet.site for sheet in sheets if sheet.site is not None]
    try:
        with book_at(path, title, order.dpi) as book:
            with _in(order.language):
                pages = contents_pages(contents, sites, order.layout, order.paper_name)
                for page in pages:
                    book.add(page.layout, translate("Layouts", "Contents"))
            book.links += contents_links(pages, order.paper_name)
            del page, pages
            yield 0.0
            for number, sheet in enumerate(sheets, start=1):
                layout = yield from sharing(_layout_of(sheet, edited), (number - 1) / len(sheets))
                book.add(layout, sheet.site.title if sheet.site else sheet.name)
                del layout
                outcome.done = number
                yield number / len(sheets)
    except SurveyError as error:
        outcome.failed.append(Failure(path.name, sentence(error)))
    else:
        outcome.files.append(path)


def _layout_of(sheet: Sheet, edited: Mapping[str, QgsPrintLayout]) -> LayoutSteps:
    """A page built anew, or the one that the user changed, its figures and texts of today."""
    fresh = yield from sheet.steps()
    kept = edited.get(sheet.key)
    if kept is None:
        return fresh
    refresh_layout(kept, fresh)
    return kept


def _sheets(contents: Contents, order: Order, outcome: Outcome) -> list[Sheet]:
    """The pages of an order.

    :raises LayoutError: there are no layers, or no sites to make sheets of.
    """
    if not contents.layers:
        raise LayoutError("no_layers")
    if order.as_book and order.layout in ATLASES and order.file_format != "pdf":
        raise LayoutError("book_is_pdf")
    if order.layout == "cartogram":
        name = layout_name("cartogram")
        return [Sheet(name, layout_key(order), lambda: _cartogram(contents, order))]
    if order.layout == "campaign":
        if contents.season is None:
            raise LayoutError("no_plan")
        name = f"{layout_name('campaign')} {contents.season.campaign.name}".strip()
        return [Sheet(name, layout_key(order), lambda: _campaign(contents, order))]
    if order.layout == "overview":
        name = f"{layout_name('overview')} {contents.title}".strip()
        return [Sheet(name, layout_key(order), lambda: _overview(contents, order))]
    sites = [site for site in contents.sites(order.layout) if order.keys is None or site.key in order.keys]
    if not sites:
        raise LayoutError("none_chosen")
    bare = [site.code or site.title for site in sites if not site.is_drawn]
    if bare:
        text = translate("Layouts", "No outline was drawn of {names}; their maps show the whole programme.")
        outcome.notes.append(text.format(names=", ".join(bare)))
    return [
        Sheet(
            f"{layout_name(order.layout)} {site.code or site.title}",
            layout_key(order, site),
            lambda site=site: _site_sheet(contents, order, site),
            site,
        )
        for site in sites
    ]


def _cartogram(contents: Contents, order: Order) -> LayoutSteps:
    return (yield from steps_in(order.language, _layout(cartogram_steps(contents, order.paper_name))))


def _campaign(contents: Contents, order: Order) -> LayoutSteps:
    return (yield from steps_in(order.language, _layout(campaign_map_steps(contents, order.paper_name))))


def _overview(contents: Contents, order: Order) -> LayoutSteps:
    def steps() -> PageSteps:
        frames = _frames(contents, order, None)
        yield
        return (yield from overview_steps(contents, order.paper_name, frames))

    return (yield from steps_in(order.language, _layout(steps())))


def _site_sheet(contents: Contents, order: Order, site: Site) -> LayoutSteps:
    def steps() -> PageSteps:
        frames = _frames(contents, order, site)
        return (yield from site_page_steps(contents, site, order.paper_name, frames))

    return (yield from steps_in(order.language, _layout(steps())))


def _layout(steps: PageSteps) -> LayoutSteps:
    page = yield from steps
    return page.layout


def _frames(contents: Contents, order: Order, site: Site | None) -> QgsVectorLayer | None:
    return frames_over(contents, order.frame_scale, site) if order.frame_scale else None


def prepare(contents: Contents, language: str, outcome: Outcome) -> None:
    """Make the copies ready for pages in the language in force: words of symbols, what files say, opacities.

    :param outcome: is told of a font that lacks letters.
    :param language: "" where it is the window's, which the copies speak already.
    """
    if language:
        for role, layer in contents.layers.items():
            style_layer(layer, role)
            layer.setName(layer_name(role, contents.illustrative))
    metadata = contents.project.metadata()
    metadata.setTitle(contents.title)
    # QGIS would name the account of the computer as author.
    metadata.setAuthor(contents.house.author or contents.house.organisation)
    contents.project.setMetadata(metadata)
    bake_opacity(contents.layers.values())
    _check_font(contents, outcome)


def _check_font(contents: Contents, outcome: Outcome) -> None:
    """Tell where the map's texts are not drawn in the font that was meant."""
    family = contents.house.family or font_family()
    if lacks_letters(family, spoken().code):
        text = translate(
            "Layouts",
            "The font '{family}' lacks letters of {language}: other fonts of this computer stand in for it, or empty "
            "boxes where no font has them. Choose another font in the house style.",
        )
        outcome.notes.append(text.format(family=family, language=NAMES[spoken().code]))


def _dpi(layout: QgsPrintLayout, order: Order) -> int:
    """The resolution of an order, less where a picture of the page would be larger than memory allows."""
    page = layout.pageCollection().page(0).rect()
    longest = max(page.width(), page.height()) / 25.4
    return min(order.dpi, int(LARGEST_PIXELS / longest)) if order.file_format == "png" else order.dpi


def check_folder(folder: Path) -> None:
    """Make a folder where there is none yet.

    :raises ProjectFileError: it cannot be.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectFileError("not_writable", folder, error.strerror or "") from error


def free_name(name: str, taken: set[str]) -> str:
    """A name that no other file of the run has, whatever case the file system tells apart."""
    found, number = name, 2
    while found.casefold() in taken:
        found, number = f"{name}_{number}", number + 1
    taken.add(found.casefold())
    return found


def _in(language: str) -> contextlib.AbstractContextManager[object]:
    return speaking(language) if language else contextlib.nullcontext()
