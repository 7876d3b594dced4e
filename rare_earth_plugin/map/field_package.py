"""Making a field package: what may run on any thread, what needs the main one, and a folder that appears at the end."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import uuid as uuids
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext

from ..store.base_clip import BaseCopy, BaseSource, copy_base
from ..store.field_data import pack, write_data
from ..store.field_extract import CrewExtract, read_extract
from ..store.field_folder import FolderDraft, is_folder_name
from ..store.field_package_format import (
    BASE_MAP,
    DATA,
    MANIFEST,
    PHOTOS,
    RECEIVERS,
    FieldPackageError,
    Manifest,
    Origin,
    PackedTable,
    packed_files,
)
from ..store.field_photos import copy_photos
from ..store.handovers import record_departure
from ..store.languages import speaking, translate
from ..store.locations import plugin_version
from ..store.programme_file import ProgrammeFileError
from ..store.receiver_files import ReceiverFileError, field_points, write_receiver_file
from ..store.sentences import sentence
from ..store.table_files import TableFileError
from ..store.tables import SCHEMA_VERSION
from .field_check import check_files, check_text, checking_project
from .field_findings import ERROR, WARNING, FieldFinding
from .field_project import building_field_project
from .names import group_title
from .steps import Result, finished

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
_READ, _PHOTOS, _DATA = 0.1, 0.25, 0.5


@dataclass(frozen=True)
class PackageOrder:
    """What is wanted.

    :ivar target: the folder to make; nothing may stand there yet.
    :ivar system: the coordinates of the crew, one of :data:`.point_systems.SYSTEMS`.
    :ivar formats: of :data:`.receiver_files.FORMATS`, for receivers.
    :ivar base: from :func:`.base_clip.base_source`.
    :ivar language: of forms, legends and tasks, "" for the window's.
    """

    programme: Path
    crew_uuid: str
    target: Path
    author: str
    context: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)
    system: str = "degrees"
    formats: tuple[str, ...] = ()
    base: BaseSource | None = None
    language: str = ""


@dataclass(frozen=True)
class MadePackage:
    """A package in its place.

    :ivar findings: of the checker, and what could not come along.
    """

    path: Path
    manifest: Manifest
    findings: tuple[FieldFinding, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing must be mended before it leaves."""
        return all(finding.severity != ERROR for finding in self.findings)


class PackageMaker:
    """Makes one package in three steps: :meth:`collect`, :meth:`building`, :meth:`seal`.

    What fails or is cancelled leaves nothing behind once :meth:`discard` was called.
    """

    def __init__(self, order: PackageOrder) -> None:
        """Begin a draft.

        :raises FieldPackageError: ``bad_name``, ``exists``, ``no_folder`` or ``not_writable``.
        """
        self.order = order
        self._findings: list[FieldFinding] = []
        self._extract: CrewExtract | None = None
        self._manifest: Manifest | None = None
        self._base: BaseCopy | None = None
        if not is_folder_name(order.target.name):
            raise FieldPackageError("bad_name", order.target, order.target.name)
        try:
            self._draft = FolderDraft(order.target)
        except OSError as error:
            raise _as_error(order.target, error) from error

    def collect(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:
        """Read what the crew takes along, and write all but the project; on any thread.

        :raises FieldPackageError, ProgrammeFileError, PointSystemError: see there.
        :raises CancelledError: ``cancelled`` answered True.
        """
        order, folder = self.order, self._draft.path
        tell = progress or (lambda _share: None)
        with self._making():
            extract = read_extract(order.programme, order.crew_uuid, order.context, cancelled)
            tell(_READ)
            (folder / PHOTOS).mkdir()
            extract = copy_photos(extract, folder, cancelled)
            tell(_PHOTOS)
            origin = _origin_of(order, extract)
            tables = write_data(
                folder / DATA, extract, origin, lambda share: tell(_PHOTOS + share * (_DATA - _PHOTOS)), cancelled
            )
            if order.base is not None:
                self._base = copy_base(
                    order.base,
                    extract.area,
                    folder,
                    order.context,
                    lambda share: tell(_DATA + share * (1 - _DATA)),
                    cancelled,
                )
                if not self._base.is_raster:
                    tables[BASE_MAP] = PackedTable(self._base.features)
                    pack(folder / DATA)
            self._write_receivers(extract)
        named = {name: extract.crew.text(name) for name in ("uuid", "code", "name")}
        campaign = {name: extract.campaign.text(name) for name in ("uuid", "code", "name")}
        self._manifest = Manifest(origin, extract.title, extract.illustrative, named, campaign, tables)
        self._extract = extract
        self._findings += _left_behind(extract, self._base)
        tell(1.0)

    def building(self) -> Generator[None, None, None]:
        """Write the project and open it once more, as if on another machine: steps on the main thread.

        :raises FieldPackageError: ``not_written`` or ``not_writable``.
        """
        extract, manifest, folder = self._collected()
        with self._making():
            title = _title(extract)
        built = yield from self._each(building_field_project(folder, extract, self._base, self.order.system, title))
        self._manifest = replace(manifest, styles=built.styles)
        self._findings += yield from self._each(checking_project(folder, self._manifest))

    def _each(self, steps: Generator[None, None, Result]) -> Generator[None, None, Result]:
        """Steps in the language of the package; between them the window has its own."""
        while True:
            try:
                with self._making():
                    next(steps)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            try:
                yield
            except GeneratorExit:
                steps.close()
                raise

    def seal(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> MadePackage:
        """Write the manifest, read everything back and put the folder in its place; on any thread.

        :raises FieldPackageError: ``not_writable``, ``not_written``, ``disk_full`` or ``exists``.
        :raises CancelledError: ``cancelled`` answered True.
        """
        _, manifest, folder = self._collected()
        with self._making():
            pack(folder / DATA)  # looking at it may have left a journal beside it
            manifest = replace(manifest, files=packed_files(folder, cancelled))
            (folder / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
            if progress is not None:
                progress(0.5)
            broken = check_files(folder, manifest, cancelled)
            if broken:
                raise FieldPackageError("not_written", self.order.target, broken[0].detail)
            self._findings += check_text(folder)
            path = self._draft.take_place()
        try:
            record_departure(self.order.programme, manifest, path.name)
        except ProgrammeFileError as error:
            self._findings.append(FieldFinding(WARNING, "unrecorded", detail=sentence(error)))
        return MadePackage(path, manifest, tuple(self._findings))

    def discard(self) -> None:
        """Take away a draft that did not take its place."""
        self._draft.discard()

    def _collected(self) -> tuple[CrewExtract, Manifest, Path]:
        if self._extract is None or self._manifest is None:
            raise FieldPackageError("not_written", self.order.target, DATA)
        return self._extract, self._manifest, self._draft.path

    def _write_receivers(self, extract: CrewExtract) -> None:
        order, points = self.order, field_points(extract)
        if not order.formats:
            return
        folder = self._draft.path / RECEIVERS
        folder.mkdir()
        for ending in order.formats:
            title = group_title(extract.title, extract.illustrative)
            write_receiver_file(folder / f"stops.{ending}", points, order.system, order.context, title)

    @contextlib.contextmanager
    def _making(self) -> Iterator[None]:
        """The language of the package; errors name the place that was asked for, and say whether the disk is full."""
        target, language = self.order.target, self.order.language
        try:
            with speaking(language) if language else contextlib.nullcontext():
                yield
        except OSError as error:
            raise self._full() or _as_error(target, error) from error
        except (sqlite3.Error, ReceiverFileError, TableFileError) as error:
            detail = str(error) if isinstance(error, sqlite3.Error) else error.detail
            raise self._full() or FieldPackageError("not_writable", target, detail) from error
        except FieldPackageError as error:
            if error.kind in ("not_writable", "not_written"):
                raise self._full() or FieldPackageError(error.kind, target, error.detail) from error
            raise

    def _full(self) -> FieldPackageError | None:
        return FieldPackageError("disk_full", self.order.target) if self._draft.is_disk_full() else None


def make_package(
    order: PackageOrder, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> MadePackage:
    """The three steps in one; main thread only.

    :raises SurveyError: as the steps do; nothing is left behind then.
    """
    maker = PackageMaker(order)
    try:
        maker.collect(None if progress is None else lambda share: progress(0.8 * share), cancelled)
        finished(maker.building())
        return maker.seal(None if progress is None else lambda share: progress(0.8 + 0.2 * share), cancelled)
    finally:
        maker.discard()


def proposed_name(crew: str, campaign: str, folder: Path, today: datetime.date) -> str:
    """A name that nothing in the folder has yet: crew, campaign and day."""
    words = [
        "".join(sign if is_folder_name(sign) or sign in " ." else "-" for sign in word) for word in (crew, campaign)
    ]
    plain = " ".join([*filter(None, words), today.isoformat()])
    names = (plain if number == 1 else f"{plain} ({number})" for number in range(1, 1000))
    return next((name for name in names if not (folder / name).exists()), plain)


def _as_error(target: Path, error: OSError) -> FieldPackageError:
    if isinstance(error, FileExistsError):
        return FieldPackageError("exists", target)
    if not target.parent.is_dir():
        return FieldPackageError("no_folder", target)
    return FieldPackageError("not_writable", target, error.strerror or "")


def _origin_of(order: PackageOrder, extract: CrewExtract) -> Origin:
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Origin(
        str(uuids.uuid4()),
        extract.programme_uuid,
        SCHEMA_VERSION,
        extract.crew.text("uuid"),
        extract.campaign.text("uuid"),
        now,
        order.author,
        f"Rare Earth Survey {plugin_version()}",
    )


def _title(extract: CrewExtract) -> str:
    crew = extract.crew.text("name") or extract.crew.text("code")
    campaign = extract.campaign.text("name") or extract.campaign.text("code")
    text = translate("FieldProject", "{crew}, {campaign}").format(crew=crew, campaign=campaign)
    return group_title(text, extract.illustrative)


def _left_behind(extract: CrewExtract, base: BaseCopy | None) -> list[FieldFinding]:
    found = [FieldFinding(WARNING, "homeless", detail=code) for code in extract.homeless]
    found += [FieldFinding(WARNING, "sheet", detail=text) for text in extract.unread_sheets]
    if base is not None and base.thinned > 1:
        found.append(FieldFinding(WARNING, "thinned", base.source.name, f"{base.thinned:.1f}"))
    return found
