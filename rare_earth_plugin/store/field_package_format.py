"""What a field package holds: the names in its folder, its manifest, and the rows as they left.

A package is a folder for one crew: a project, one GeoPackage with the crew's own rows, photos, and a manifest that
tells a whole copy from a half one. What left stands in the GeoPackage once more, row by row, so that what comes back
can be merged three ways, even where nothing but the GeoPackage comes back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..core.errors import CancelledError, SurveyError
from .languages import translate
from .tables import NO_GEOMETRY, POLYGONS, TEXT, Table

FORMAT, VERSION = "rare-earth-field-package", 1
MANIFEST, PROJECT, DATA, BASE_RASTER = "manifest.json", "project.qgz", "data.gpkg", "base.tif"
PHOTOS, RECEIVERS = "DCIM", "receivers"

EDITED = ("visit", "target", "observation", "track")
"""Tables that the crew works on; their rows stand in ``departed`` as they left."""
SHOWN = ("zone", "base", "crew", "campaign")
"""Tables that come along to be looked at."""
SHEET, PACKAGE, DEPARTED, BASE_MAP = "sheet", "package", "departed", "base_map"
_FORMAT_COLUMN = "format_version"
_READ_PIECE = 1 << 20


class FieldPackageError(SurveyError):
    """A package that cannot be made, or a folder that is none.

    :ivar kind: see the sentences below.
    :ivar path: the package, or the programme.
    :ivar detail: the crew, the layer, or what the system said.
    """

    def __init__(self, kind: str, path: str | Path, detail: str = "") -> None:
        super().__init__(kind, path, detail)
        self.kind, self.path, self.detail = kind, Path(path), detail

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "no_crew": translate(
                "FieldPackage", "The programme {path} has no crew '{detail}'; choose one of those of its campaigns."
            ),
            "several_crews": translate(
                "FieldPackage",
                "Several campaigns of the programme {path} have a crew '{detail}'; name the campaign as well.",
            ),
            "no_visits": translate(
                "FieldPackage",
                "The crew '{detail}' has no stops with a place yet, so there is nothing to take along; plan its tour "
                "first.",
            ),
            "exists": translate(
                "FieldPackage",
                "{path} exists already, and a package replaces nothing, since work from the field may lie there; "
                "choose another name.",
            ),
            "no_folder": translate("FieldPackage", "The folder of {path} does not exist; choose another one."),
            "bad_name": translate(
                "FieldPackage",
                "'{detail}' cannot be the name of a package; choose one without \\ / : * ? \" < > | in it.",
            ),
            "disk_full": translate(
                "FieldPackage", "There is no room for the package {path}; make room on the disk, then try again."
            ),
            "not_writable": translate(
                "FieldPackage",
                "The package {path} cannot be written ({detail}); check that its folder takes files and has room.",
            ),
            "not_written": translate(
                "FieldPackage",
                "The package {path} was not written completely ({detail}), so it was thrown away; try again.",
            ),
            "base_unreadable": translate(
                "FieldPackage", "The base layer '{detail}' cannot be read; choose another one, or none."
            ),
            "base_elsewhere": translate(
                "FieldPackage",
                "The base layer '{detail}' does not reach the stops of the crew; choose another one, or none.",
            ),
            "not_package": translate(
                "FieldPackage", "{path} is no field package: its {detail} is missing or damaged; copy the folder again."
            ),
            "newer": translate(
                "FieldPackage",
                "The field package {path} was made by a newer version of this plugin; update the plugin.",
            ),
        }[self.kind]
        return text.format(path=self.path, detail=self.detail).replace(" ()", "")


@dataclass(frozen=True)
class Origin:
    """Where a package comes from.

    :ivar made_at: moment in UTC, ISO 8601.
    :ivar author: who made it; ``tool`` with what.
    """

    uuid: str
    programme_uuid: str
    schema_version: int
    crew_uuid: str
    campaign_uuid: str
    made_at: str
    author: str
    tool: str

    def row(self) -> dict[str, str]:
        """The row of the table ``package``."""
        return {name: str(value) for name, value in asdict(self).items()} | {_FORMAT_COLUMN: str(VERSION)}


PACKAGE_TABLES = (
    Table(SHEET, POLYGONS, {"code": TEXT, "name": TEXT}, "Map sheets of the crew"),
    Table(
        PACKAGE,
        NO_GEOMETRY,
        dict.fromkeys([*(part.name for part in fields(Origin)), _FORMAT_COLUMN], TEXT),
        "Where the package comes from: one row",
    ),
    Table(
        DEPARTED,
        NO_GEOMETRY,
        dict.fromkeys(("table_name", "row_uuid", "content", "wkb", "digest"), TEXT),
        "The rows as they left",
    ),
)
"""The tables that a package has beside those of a programme."""


@dataclass(frozen=True)
class PackedFile:
    """One file of a package.

    :ivar path: inside the folder, with slashes.
    :ivar changes: whether work in the field may change it.
    """

    path: str
    size: int
    sha256: str
    changes: bool


@dataclass(frozen=True)
class PackedTable:
    """What left of one table: the number of its rows, and for an edited one the digest of them all."""

    rows: int
    digest: str = ""


@dataclass(frozen=True)
class Manifest:
    """What stands in ``manifest.json``.

    :ivar crew: ``uuid``, ``code``, ``name``, as ``campaign`` has them.
    :ivar styles: layer -> digest of its look.
    """

    origin: Origin
    title: str
    illustrative: bool
    crew: Mapping[str, str]
    campaign: Mapping[str, str]
    tables: Mapping[str, PackedTable]
    files: tuple[PackedFile, ...] = ()
    styles: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        """The text of the file."""
        origin = self.origin
        return json.dumps(
            {
                "format": FORMAT,
                "version": VERSION,
                "package_uuid": origin.uuid,
                "programme_uuid": origin.programme_uuid,
                "programme_title": self.title,
                "illustrative": self.illustrative,
                "schema_version": origin.schema_version,
                "crew": dict(self.crew),
                "campaign": dict(self.campaign),
                "made_at": origin.made_at,
                "author": origin.author,
                "tool": origin.tool,
                "tables": {name: asdict(table) for name, table in self.tables.items()},
                "files": [asdict(file) for file in self.files],
                "styles": dict(self.styles),
            },
            ensure_ascii=False,
            indent=1,
        )


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a package.

    :raises FieldPackageError: ``not_package`` or ``newer``.
    """
    try:
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if found["format"] != FORMAT:
            raise ValueError(found["format"])
        if int(found["version"]) > VERSION:
            raise FieldPackageError("newer", folder)
        origin = Origin(
            found["package_uuid"],
            found["programme_uuid"],
            int(found["schema_version"]),
            found["crew"]["uuid"],
            found["campaign"]["uuid"],
            found["made_at"],
            found["author"],
            found["tool"],
        )
        return Manifest(
            origin,
            found["programme_title"],
            bool(found["illustrative"]),
            found["crew"],
            found["campaign"],
            {name: PackedTable(**table) for name, table in found["tables"].items()},
            tuple(PackedFile(**file) for file in found["files"]),
            found["styles"],
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise FieldPackageError("not_package", folder, MANIFEST) from error


def row_content(values: Mapping[str, Any]) -> str:
    """The values of a row, column by column, as one text that is the same for the same values."""
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def row_digest(table: str, uuid: str, content: str, wkb: str | None) -> str:
    """Digest of a row; ``wkb`` in capitals of hexadecimal digits."""
    return hashlib.sha256("\n".join((table, uuid, content, wkb or "")).encode("utf-8")).hexdigest()


def table_digest(digests: Mapping[str, str]) -> str:
    """Digest of a table from the digests of its rows by UUID."""
    return hashlib.sha256("\n".join(digests[uuid] for uuid in sorted(digests)).encode("ascii")).hexdigest()


def packed_files(folder: Path, cancelled: Callable[[], bool] | None = None) -> tuple[PackedFile, ...]:
    """All files of a folder but its manifest, in the order of their names.

    :raises OSError: one cannot be read.
    :raises CancelledError: ``cancelled`` answered True.
    """
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path != folder / MANIFEST)
    may_change = (DATA, PROJECT, f"{BASE_RASTER}.aux.xml")  # the last are statistics, which QGIS keeps there
    result = []
    for path in found:
        name = path.relative_to(folder).as_posix()
        result.append(PackedFile(name, path.stat().st_size, _sha256(path, cancelled), name in may_change))
    return tuple(result)


def broken_files(
    folder: Path, files: Iterable[PackedFile], cancelled: Callable[[], bool] | None = None
) -> dict[str, str]:
    """Files of a manifest that are not as they left: name -> ``missing``, ``short`` or ``damaged``.

    :raises CancelledError: ``cancelled`` answered True.
    """
    result = {}
    for file in files:
        path = folder / file.path
        try:
            if path.stat().st_size != file.size:
                result[file.path] = "short"
            elif _sha256(path, cancelled) != file.sha256:
                result[file.path] = "damaged"
        except OSError:
            result[file.path] = "missing"
    return result


def _sha256(path: Path, cancelled: Callable[[], bool] | None) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_READ_PIECE):
            if cancelled is not None and cancelled():
                raise CancelledError
            digest.update(piece)
    return digest.hexdigest()
