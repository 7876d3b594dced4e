"""What one crew takes along, read off a programme file: its stops, their targets, sheets and zones."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry, QgsRectangle

from ..core.errors import CancelledError
from ..core.sheet_codes import parse
from ..core.sheets import SheetError
from .attribute_values import text_of
from .blobs import wkb_of
from .field_package_format import FieldPackageError
from .programme_file import ProgrammeFileError, check_version, geometry_column, present_columns, reading
from .sheet_frames import DEFAULT_FRAME_CRS, FrameCrsError, SheetFrames
from .tables import BY_NAME, CRS_ID, quoted, select

_MARGIN = 0.05
"""Degrees around the places of a crew, some 5 km: what it can see from there."""
_LEAST_SHARE = 1e-9  # square degrees (10 m2): sheets that only touch a zone do not lie in it


@dataclass(frozen=True)
class CrewEntry:
    """One crew of a programme, for a list to choose from.

    :ivar visits: how many stops it has, its camps aside.
    """

    uuid: str
    code: str
    name: str
    campaign_uuid: str
    campaign: str
    visits: int


@dataclass(frozen=True)
class FieldRow:
    """A row with its values by column; ``wkb`` in EPSG:4326, ``None`` where it has no geometry."""

    values: dict[str, Any]
    wkb: bytes | None = None

    def text(self, column: str) -> str:
        """A value as text, "" for none."""
        return text_of(self.values.get(column)).strip()

    def geometry(self) -> QgsGeometry:
        """The geometry, null where there is none."""
        geometry = QgsGeometry()
        if self.wkb is not None:
            geometry.fromWkb(self.wkb)
        return geometry


@dataclass(frozen=True)
class CrewExtract:
    """All that a crew takes along.

    :ivar rows: table -> rows, of :data:`.field_package_format.EDITED` and :data:`.field_package_format.SHOWN`.
    :ivar sheets: code of a map sheet -> its polygon as WKB.
    :ivar area: west, south, east, north in degrees: the places of the crew with a margin.
    :ivar homeless: codes of stops without a place; they come along in the table all the same.
    :ivar unread_sheets: what stops name as their sheet and nobody can read as one.
    """

    path: Path
    programme_uuid: str
    title: str
    illustrative: bool
    crew: FieldRow
    campaign: FieldRow
    rows: dict[str, list[FieldRow]]
    sheets: dict[str, bytes]
    area: QgsRectangle
    homeless: tuple[str, ...] = ()
    unread_sheets: tuple[str, ...] = ()


def list_crews(path: str | Path) -> list[CrewEntry]:
    """The crews of a programme, campaign by campaign.

    :raises ProgrammeFileError: the file cannot be read, or is of another version.
    """
    check_version(path)
    with reading(path) as connection:
        campaigns = {row.text("uuid"): row for row in _rows(connection, "campaign")}
        crews = _rows(connection, "crew")
        visits = _rows(connection, "visit")
    found = []
    for crew in crews:
        campaign = campaigns.get(crew.text("campaign_uuid"))
        name = (campaign.text("name") or campaign.text("code")) if campaign else ""
        count = sum(visit.text("kind") != "camp" for visit in _visits_of(crew, visits))
        entry = (crew.text("uuid"), crew.text("code"), crew.text("name"), crew.text("campaign_uuid"), name, count)
        found.append(CrewEntry(*entry))
    return sorted(found, key=lambda entry: (entry.campaign, entry.code))


def find_crew(path: str | Path, wanted: str, campaign: str = "") -> CrewEntry:
    """The crew of a UUID or a code; ``campaign`` narrows it down by UUID, code or name.

    :raises ProgrammeFileError: the file cannot be read, or is of another version.
    :raises FieldPackageError: ``no_crew`` or ``several_crews``.
    """
    crews = list_crews(path)
    asked = wanted.strip().casefold()
    found = [entry for entry in crews if asked and asked in (entry.uuid.casefold(), entry.code.casefold())]
    if campaign.strip():
        with reading(path) as connection:
            named = {
                row.text("uuid")
                for row in _rows(connection, "campaign")
                if campaign.strip().casefold() in (row.text(name).casefold() for name in ("uuid", "code", "name"))
            }
        found = [entry for entry in found if entry.campaign_uuid in named]
    if not found:
        raise FieldPackageError("no_crew", path, wanted.strip())
    if len(found) > 1:
        raise FieldPackageError("several_crews", path, wanted.strip())
    return found[0]


def read_extract(
    path: str | Path,
    crew_uuid: str,
    context: QgsCoordinateTransformContext,
    cancelled: Callable[[], bool] | None = None,
) -> CrewExtract:
    """What a crew takes along; on any thread, in one consistent state of the file.

    :param context: the project's coordinate operations, for the frames of the map sheets.
    :raises ProgrammeFileError: the file cannot be read, is of another version, or holds a table in another CRS.
    :raises FieldPackageError: ``no_crew`` or ``no_visits``.
    :raises CancelledError: ``cancelled`` answered True.
    """
    check_version(path)
    with reading(path) as connection:
        programme = _rows(connection, "programme")[0]
        crew = next((row for row in _rows(connection, "crew") if row.text("uuid") == crew_uuid), None)
        if crew is None:
            raise FieldPackageError("no_crew", path, crew_uuid)
        campaigns = _rows(connection, "campaign")
        visits = _visits_of(crew, _rows(connection, "visit"))
        own = {name: _own(_rows(connection, name), crew) for name in ("observation", "track")}
        targets, zones, bases = (_rows(connection, name) for name in ("target", "zone", "base"))
    campaign = next((row for row in campaigns if row.text("uuid") == crew.text("campaign_uuid")), None)
    _look(cancelled)
    sheets, unread = _sheets(visits, context)
    frames = [_shape(wkb) for wkb in sheets.values()]
    named = {visit.text("target_uuid") for visit in visits}
    mine = [row for row in targets if row.text("uuid") in named or _meets(row, frames)]
    _look(cancelled)
    places = [visit.geometry() for visit in visits]
    places = [place for place in places if not (place.isNull() or place.isEmpty())]
    area = QgsRectangle()
    for shape in (*places, *frames, *(row.geometry() for row in mine if row.text("uuid") in named)):
        if not shape.isNull():
            area.combineExtentWith(shape.boundingBox())
    if not places:
        raise FieldPackageError("no_visits", path, crew.text("name") or crew.text("code"))
    area = area.buffered(_MARGIN)
    around = QgsGeometry.fromRect(area)
    rows = {
        "visit": visits,
        "target": mine,
        **own,
        "zone": [row for row in zones if _meets(row, [*frames, *places, *(target.geometry() for target in mine)])],
        "base": [row for row in bases if row.text("uuid") == crew.text("base_uuid") or _meets(row, [around])],
        "crew": [crew],
        "campaign": [campaign] if campaign else [],
    }
    return CrewExtract(
        Path(path),
        programme.text("uuid"),
        programme.text("title"),
        programme.values.get("illustrative") not in (0, "0"),
        crew,
        campaign or FieldRow({}),
        rows,
        sheets,
        area,
        tuple(visit.text("code") for visit in visits if visit.geometry().isNull()),
        unread,
    )


def _look(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise CancelledError


def _rows(connection: sqlite3.Connection, table: str) -> list[FieldRow]:
    columns = present_columns(connection, table)
    expressions = [quoted(name) for name in columns]
    if not BY_NAME[table].spatial:
        return [FieldRow(dict(zip(columns, row))) for row in connection.execute(select(table, *expressions))]
    column, srs_id = geometry_column(connection, table) or ("", CRS_ID)
    if srs_id != CRS_ID:
        raise ProgrammeFileError("other_crs", _file_of(connection), table=table)
    found = connection.execute(select(table, *expressions, quoted(column), ordered=True))
    return [FieldRow(dict(zip(columns, row[:-1])), wkb_of(row[-1])) for row in found]


def _file_of(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA database_list").fetchone()[2])


def _visits_of(crew: FieldRow, visits: Iterable[FieldRow]) -> list[FieldRow]:
    """The stops of a crew in their order; those of files from before crews had rows name it by its code."""
    own = [
        visit
        for visit in visits
        if visit.text("crew_uuid") == crew.text("uuid")
        or (
            not visit.text("crew_uuid")
            and crew.text("code")
            and visit.text("crew") == crew.text("code")
            and visit.text("campaign_uuid") == crew.text("campaign_uuid")
        )
    ]
    return sorted(own, key=tour_order)


def tour_order(visit: FieldRow) -> tuple[str, int, int, str]:
    """Sorts stops as a crew comes to them: by day, trip and place in the tour; undated ones at the end."""
    return visit.text("day") or "9999", _whole(visit, "trip"), _whole(visit, "position"), visit.text("code")


def _whole(row: FieldRow, column: str) -> int:
    value = row.values.get(column)
    return int(value) if isinstance(value, (int, float)) else 0


def _own(rows: Sequence[FieldRow], crew: FieldRow) -> list[FieldRow]:
    return [row for row in rows if row.text("crew_uuid") == crew.text("uuid")]


def _shape(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def _meets(row: FieldRow, shapes: Iterable[QgsGeometry]) -> bool:
    """Whether a row's geometry shares a place with one of some shapes; polygons more than an edge."""
    own = row.geometry()
    if own.isNull():
        return False
    for shape in shapes:
        if not shape.isNull() and own.boundingBoxIntersects(shape) and own.intersects(shape):
            if not (own.area() and shape.area()):
                return True
            common = own.makeValid().intersection(shape.makeValid())
            if common.area() > _LEAST_SHARE:
                return True
    return False


def _sheets(
    visits: Iterable[FieldRow], context: QgsCoordinateTransformContext
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The sheets that stops name, by code, and the names that are no sheets."""
    named = sorted({visit.text("sheet") for visit in visits} - {""})
    frames = SheetFrames(QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS), context)
    found: dict[str, bytes] = {}
    unread = []
    for text in named:
        try:
            sheet = parse(text).sheet
            geometry = frames.geometry(sheet)
        except (SheetError, FrameCrsError):
            unread.append(text)
            continue
        geometry.convertToMultiType()
        found[sheet.code] = geometry.asWkb().data()
    return found, tuple(unread)
