"""Dossiers of targets written to files, one after the other: a PDF each, and its GeoJSON beside it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import SurveyError
from ..core.history import Event, by_row
from ..store.drafts import plain_name
from ..store.languages import speaking_steps, translate
from ..store.perimeters import WGS84
from ..store.sentences import sentence
from ..store.status_history import read_events
from ..store.target_geojson import feature_of, write_geojson
from .layout_contents import Contents, LayoutError, Site
from .layout_files import PRINT_DPI, book_at
from .map_export import Failure, Outcome, check_folder, free_name, prepare
from .target_dossier import dossier_flow, dossier_name, dossier_of, fill_dossier, properties_of


@dataclass(frozen=True)
class DossierOrder:
    """What shall be made.

    :ivar keys: UUIDs of the targets wanted, ``None`` for all.
    :ivar block_crs: datum of the grid of licence blocks.
    :ivar dpi: of what a PDF holds as pictures.
    :ivar language: of the dossiers, "" for the window's.
    """

    keys: frozenset[str] | None = None
    block_crs: str = WGS84
    dpi: int = PRINT_DPI
    language: str = ""


@dataclass(frozen=True)
class DossierData:
    """What dossiers need beside the contents of a map.

    :ivar events: UUID of a target -> its events in the order of recording.
    :ivar regions: UUID of a target -> names of its oblasts.
    """

    events: Mapping[str, Sequence[Event]] = field(default_factory=dict)
    regions: Mapping[str, Sequence[str]] = field(default_factory=dict)


def target_events(path: Path, cancelled: Callable[[], bool] | None = None) -> dict[str, list[Event]]:
    """The history of all targets of a programme file, by UUID; on any thread.

    :raises ProgrammeFileError: the file cannot be read.
    :raises CancelledError: ``cancelled`` answered True.
    """
    events = read_events(path, condition="table_name = 'target'", cancelled=cancelled)
    return {row: listed for (_, row), listed in by_row(events).items()}


def dossier_steps(
    contents: Contents, data: DossierData, order: DossierOrder, folder: Path, outcome: Outcome
) -> Generator[float, None, None]:
    """Write dossiers; each step gathers one, or writes a page, and gives the share that is done.

    Closed early, it leaves the files that were whole by then. Main thread only.

    :param contents: what is shown; its project must be its own, see :func:`.layout_contents.frozen`.
    :param outcome: takes files, failures and notes.
    :raises SurveyError: nothing at all can be made.
    """
    return speaking_steps(order.language, _steps(contents, data, order, folder, outcome))


def _steps(
    contents: Contents, data: DossierData, order: DossierOrder, folder: Path, outcome: Outcome
) -> Generator[float, None, None]:
    if not contents.layers:
        raise LayoutError("no_layers")
    sites = [site for site in contents.sites("target") if order.keys is None or site.key in order.keys]
    if not sites:
        raise LayoutError("none_chosen")
    check_folder(folder)
    prepare(contents, order.language, outcome)
    bare = [site.code or site.title for site in sites if not site.is_drawn]
    if bare:
        text = translate("Dossier", "No outline was drawn of {names}; their dossiers have no coordinates.")
        outcome.notes.append(text.format(names=", ".join(bare)))
    outcome.planned = len(sites)
    yield 0.0
    taken: set[str] = set()
    for number, site in enumerate(sites):
        stem = free_name(plain_name(f"{dossier_name()} {site.code or site.title}"), taken)
        try:
            for share in _one(contents, data, order, site, folder / stem, outcome):
                yield (number + share) / len(sites)
        except SurveyError as error:
            outcome.failed.append(Failure(site.title, sentence(error)))
        outcome.done = number + 1
        yield (number + 1) / len(sites)


def _one(
    contents: Contents, data: DossierData, order: DossierOrder, site: Site, stem: Path, outcome: Outcome
) -> Generator[float, None, None]:
    """The two files of a target; the layers that its map needs go with it."""
    dossier = dossier_of(contents, site, data.events.get(site.key, ()), data.regions.get(site.key, ()), order.block_crs)
    yield 0.1
    before = set(contents.project.mapLayers())
    try:
        pdf = stem.with_name(f"{stem.name}.pdf")
        with book_at(pdf, f"{dossier_name()} – {site.title}", order.dpi) as book:
            flow = dossier_flow(contents, site)
            for part, _ in enumerate(fill_dossier(flow, contents, dossier), start=1):
                yield min(0.1 + 0.05 * part, 0.3)
            for number, written in enumerate(flow.written, start=1):
                book.add(written.page.layout, written.bookmark)
                yield 0.3 + 0.6 * number / len(flow.written)
            del flow, written
        outcome.files.append(pdf)
        feature = feature_of(site.key, dossier.perimeter, properties_of(contents, dossier))
        outcome.files.append(write_geojson(stem.with_name(f"{stem.name}.geojson"), feature))
    finally:
        contents.project.removeMapLayers([key for key in contents.project.mapLayers() if key not in before])
