"""A package that came back from the field: whether it is whole and ours, what left, and what it holds now."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import SurveyError
from ..core.handback import Handback, Key, Memory, Record, Row, memory_of
from .field_package_format import (
    DATA,
    DEPARTED,
    EDITED,
    MANIFEST,
    PACKAGE,
    FieldPackageError,
    Manifest,
    Origin,
    broken_files,
    read_manifest,
    row_digest,
    table_digest,
)
from .handback_photos import Photo, find_photos
from .handback_rows import ReadRows, aligned, departed_rows, identity, read_rows
from .programme_file import ProgrammeFileError, check_version, reading
from .tables import BY_NAME, SCHEMA_VERSION, quoted, select

HANDOVER_IN = "in"
"""Kind of a row of ``handover`` for what came back."""
FIELD = "field"
"""What a row says of a geometry that was taken on the spot."""
_READ, _MATCHED = 0.3, 0.5

NOTES = (
    "no_manifest",
    "base_damaged",
    "twins",
    "nameless",
    "unknown_columns",
    "other_geometry",
    "photos_missing",
    "planned_waypoints",
    "routes",
    "backwards",
    "impossible",
    "jump",
    "untimed",
)


class HandbackError(SurveyError):
    """Something that came back and cannot be merged.

    :ivar kind: ``missing``, ``half_copied``, ``no_package``, ``other_programme``, ``older_schema``, ``newer_schema``,
        ``mixed`` (manifest and data are of two packages), ``damaged`` (what left is no longer what left), ``older``
        (a newer state of the package was merged before), ``not_readable`` (a file of a receiver), ``empty``.
    :ivar path: what was to be read.
    :ivar detail: a file, a version or a table.
    """

    def __init__(self, kind: str, path: str | Path, detail: str = "") -> None:
        super().__init__(kind, path, detail)
        self.kind, self.path, self.detail = kind, Path(path), detail


@dataclass(frozen=True)
class HandbackNote:
    """Something odd about what came back that is no reason to stop.

    :ivar kind: one of :data:`NOTES`.
    :ivar table: the table it is about, or "".
    :ivar names: codes or files.
    :ivar count: how many there are; ``detail`` a number that tells more, such as metres.
    """

    kind: str
    table: str = ""
    names: tuple[str, ...] = ()
    count: int = 0
    detail: float = 0.0


@dataclass(frozen=True)
class Returned:
    """What came back, ready to be merged.

    :ivar path: the folder or file.
    :ivar crew_uuid: "" where nobody said.
    :ivar crews: UUID of each crew of the programme -> how people call it.
    :ivar campaigns: the same of its campaigns.
    :ivar senders: package -> UUID of the crew that it was merged for before.
    :ivar photos: files to be copied, by the row that shows them.
    :ivar ours: the programme's rows of the same tables as they stood when it was read.
    """

    path: Path
    handback: Handback
    ours: dict[Key, Row]
    memory: Memory
    crew_uuid: str = ""
    crews: Mapping[str, str] = field(default_factory=dict)
    campaigns: Mapping[str, str] = field(default_factory=dict)
    senders: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[HandbackNote, ...] = ()
    photos: tuple[Photo, ...] = ()

    @property
    def crew(self) -> str:
        """How people call the crew, "" where nobody knows it."""
        return self.crews.get(self.crew_uuid, "")

    def sender(self, package: str) -> str:
        """How people call the crew of a package that was merged before."""
        crew = self.senders.get(package, "")
        return self.crews.get(crew, "") or package


def read_returned(
    path: str | Path,
    programme: str | Path,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Returned:
    """Read a package that came back; on any thread.

    :param path: its folder, or its GeoPackage alone.
    :raises HandbackError: see there.
    :raises ProgrammeFileError: the programme cannot be read.
    :raises CancelledError: ``cancelled`` answered True.
    """
    place = Path(path)
    data = place / DATA if place.is_dir() else place
    folder = data.parent
    if not place.exists():
        raise HandbackError("missing", place)
    if not data.exists():
        raise HandbackError("half_copied" if (folder / MANIFEST).exists() else "no_package", place, DATA)
    check_version(programme)
    manifest, notes = _manifest(folder, place)
    origin, base, found = _read_data(data, place, manifest, programme, cancelled)
    if manifest is not None:
        notes += _check_files(folder, place, manifest, cancelled)
    _tell(progress, _READ)
    notes += _notes_of(found)
    known = programme_rows(programme, cancelled)
    _tell(progress, _MATCHED)
    ours, theirs = aligned(known.rows, base), aligned(found.rows, base)
    theirs = {key: row if key in base else _signed(key, row, origin) for key, row in theirs.items()}
    handback = Handback(origin.uuid, base, theirs, origin.made_at)

    def share(done: float) -> None:
        _tell(progress, _MATCHED + (1 - _MATCHED) * done)

    departed = {file.path: file.sha256 for file in manifest.files} if manifest is not None else {}
    home = Path(programme).parent
    handback, photos, missing = find_photos(handback, ours, folder, home, departed, share, cancelled)
    if missing:
        notes.append(HandbackNote("photos_missing", names=tuple(missing), count=len(missing)))
    return Returned(
        place,
        handback,
        ours,
        known.memory,
        origin.crew_uuid,
        known.crews,
        known.campaigns,
        known.senders,
        tuple(notes),
        tuple(photos),
    )


@dataclass(frozen=True)
class Known:
    """What a programme holds of the field, see :class:`Returned`."""

    rows: dict[Key, Row]
    memory: Memory
    crews: dict[str, str]
    campaigns: dict[str, str]
    senders: dict[str, str]


def programme_rows(programme: str | Path, cancelled: Callable[[], bool] | None = None) -> Known:
    """The rows of a programme that come back from the field, what was merged before, and its crews by UUID.

    :raises ProgrammeFileError: the file cannot be read.
    :raises CancelledError: ``cancelled`` answered True.
    """
    with reading(programme) as connection:
        rows = read_rows(connection, EDITED, cancelled=cancelled).rows
        records = connection.execute(
            select("handover", "detail", "at", "crew_uuid") + " WHERE kind = ? ORDER BY at, fid", (HANDOVER_IN,)
        ).fetchall()
        crews, campaigns = _named(connection, "crew"), _named(connection, "campaign")
    kept, senders = [], {}
    for detail, at, crew in records:
        record = Record.from_text(str(detail or ""), str(at or ""))
        if record is not None:
            kept.append(record)
            senders[record.package] = identity(crew)
    return Known(rows, memory_of(kept), crews, campaigns, senders)


def names_of(programme: str | Path) -> tuple[dict[str, str], dict[str, str]]:
    """UUID of each crew of a programme -> how people call it, and the same of its campaigns.

    :raises ProgrammeFileError: the file cannot be read, or is of another version.
    """
    check_version(programme)
    with reading(programme) as connection:
        return _named(connection, "crew"), _named(connection, "campaign")


def _named(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    rows = connection.execute(select(table, "uuid", "name", "code"))
    return {identity(uuid): str(name or code or uuid) for uuid, name, code in rows}


def _manifest(folder: Path, place: Path) -> tuple[Manifest | None, list[HandbackNote]]:
    if not (folder / MANIFEST).exists():
        return None, [HandbackNote("no_manifest")]
    try:
        return read_manifest(folder), []
    except FieldPackageError as error:
        if error.kind == "newer":
            raise HandbackError("newer_schema", place, MANIFEST) from error
        raise HandbackError("half_copied", place, MANIFEST) from error


def _read_data(
    data: Path, place: Path, manifest: Manifest | None, programme: str | Path, cancelled: Callable[[], bool] | None
) -> tuple[Origin, dict[Key, Row], ReadRows]:
    try:
        with reading(data) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if PACKAGE not in tables or DEPARTED not in tables:
                raise HandbackError("no_package", place, PACKAGE)
            if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise HandbackError("half_copied", place, data.name)
            origin = _origin(connection, place)
            _check_origin(origin, place, programme)
            if manifest is not None and manifest.origin.uuid != origin.uuid:
                raise HandbackError("mixed", place)
            lacking = [name for name in EDITED if name not in tables]
            if lacking:
                raise HandbackError("damaged", place, lacking[0])
            _check_departed(connection, place, manifest)
            return origin, departed_rows(connection), read_rows(connection, EDITED, origin.uuid, cancelled)
    except ProgrammeFileError as error:
        kind = "no_package" if error.kind == "not_geopackage" else "half_copied"
        raise HandbackError(kind, place, data.name) from error
    except (ValueError, KeyError, TypeError) as error:
        raise HandbackError("damaged", place, DEPARTED) from error


def _origin(connection: sqlite3.Connection, place: Path) -> Origin:
    cursor = connection.execute(select(PACKAGE, "*"))
    names = [column[0] for column in cursor.description]
    row = cursor.fetchone()
    if row is None:
        raise HandbackError("no_package", place, PACKAGE)
    values = {name: "" if value is None else str(value) for name, value in zip(names, row)}
    return Origin(
        identity(values["uuid"]),
        identity(values["programme_uuid"]),
        int(values["schema_version"]),
        identity(values.get("crew_uuid")),
        identity(values.get("campaign_uuid")),
        values.get("made_at", ""),
        values.get("author", ""),
        values.get("tool", ""),
    )


def _check_origin(origin: Origin, place: Path, programme: str | Path) -> None:
    with reading(programme) as connection:
        own, title = connection.execute(select("programme", "uuid", "title")).fetchone()
    if identity(own) != origin.programme_uuid:
        raise HandbackError("other_programme", place, str(title or ""))
    if origin.schema_version != SCHEMA_VERSION:
        kind = "older_schema" if origin.schema_version < SCHEMA_VERSION else "newer_schema"
        raise HandbackError(kind, place, str(origin.schema_version))


def _check_departed(connection: sqlite3.Connection, place: Path, manifest: Manifest | None) -> None:
    """Whether what left still is what left: it decides what counts as a change."""
    digests: dict[str, dict[str, str]] = {}
    columns = ("table_name", "row_uuid", "content", "wkb", "digest")
    for table, uuid, content, wkb, digest in connection.execute(select(DEPARTED, *map(quoted, columns))):
        if row_digest(str(table), str(uuid), str(content), wkb) != digest:
            raise HandbackError("damaged", place, DEPARTED)
        digests.setdefault(str(table), {})[str(uuid)] = str(digest)
    if manifest is None:
        return
    for name in EDITED:
        packed = manifest.tables.get(name)
        if packed is not None and packed.digest and table_digest(digests.get(name, {})) != packed.digest:
            raise HandbackError("damaged", place, DEPARTED)


def _check_files(
    folder: Path, place: Path, manifest: Manifest, cancelled: Callable[[], bool] | None
) -> list[HandbackNote]:
    """What the crew could not change must be as it left; a base map that is not is no reason to lose their work."""
    broken = broken_files(folder, [file for file in manifest.files if not file.changes], cancelled)
    names = tuple(sorted(broken))
    return [HandbackNote("base_damaged", names=names, count=len(names))] if names else []


def _notes_of(found: ReadRows) -> list[HandbackNote]:
    notes = [HandbackNote("twins", table, tuple(codes), len(codes)) for table, codes in found.twins.items()]
    notes += [HandbackNote("nameless", table, count=count) for table, count in found.nameless.items()]
    notes += [
        HandbackNote("unknown_columns", table, tuple(names), len(names)) for table, names in found.unknown.items()
    ]
    notes += [HandbackNote("other_geometry", table, tuple(codes), len(codes)) for table, codes in found.unread.items()]
    return notes


def _signed(key: Key, row: Row, origin: Origin) -> Row:
    """A new row with what every row of the package has in common, where the tablet left that open."""
    common = {
        "crew_uuid": origin.crew_uuid,
        "campaign_uuid": origin.campaign_uuid,
        "source": f"field package {origin.uuid}",
        "geometry_source": FIELD,
    }
    columns = BY_NAME[key[0]].columns
    return {**row, **{name: value for name, value in common.items() if name in columns and not row.get(name)}}


def _tell(progress: Callable[[float], None] | None, done: float) -> None:
    if progress is not None:
        progress(done)
