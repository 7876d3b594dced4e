"""Making an empty programme file."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import uuid as uuids
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from . import triggers
from .drafts import draft_of
from .programme_file import Note, ProgrammeFileError, ProgrammeInfo, check, is_free
from .tables import (
    CRS_ID,
    DATE,
    FID,
    GEOMETRY,
    INTEGER,
    LINES,
    POINTS,
    POLYGONS,
    REAL,
    SCHEMA_VERSION,
    TABLES,
    TEXT,
    Table,
)

__all__ = [
    "SCHEMA_VERSION",
    "TABLES",
    "Note",
    "ProgrammeFileError",
    "ProgrammeInfo",
    "add_triggers",
    "check",
    "create_programme",
    "create_table",
    "drop_triggers",
    "freeze",
    "replacing",
]

_SHAPES = {
    POLYGONS: Qgis.WkbType.MultiPolygon,
    LINES: Qgis.WkbType.MultiLineString,
    POINTS: Qgis.WkbType.Point,
}


def create_programme(
    path: str | Path,
    title: str,
    illustrative: bool,
    *,
    note: str | None = None,
    created_on: datetime.date | None = None,
    uuid: str | None = None,
    with_triggers: bool = True,
    overwrite: bool = False,
) -> ProgrammeInfo:
    """Write an empty programme: every table, its one ``programme`` row, indexes and triggers.

    The file is written beside its place, read back, then moved there, so what stands at ``path`` is either what stood
    there before or a whole programme. Nobody may hold ``path`` open when it is overwritten.

    :param created_on: today where absent.
    :param uuid: of the programme row, random where absent.
    :param with_triggers: a builder with a known history leaves them out, then calls :func:`add_triggers`.
    :raises ProgrammeFileError: ``exists``, ``not_writable`` or ``not_written``.
    """
    target = Path(path)
    if target.exists() and not overwrite:
        raise ProgrammeFileError("exists", target)
    with replacing(target) as draft:
        for table in TABLES:
            create_table(draft, table)
        with _writing(draft) as connection:
            connection.execute(
                "INSERT INTO programme (uuid, title, illustrative, schema_version, created_on, note) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    uuid or str(uuids.uuid4()),
                    title,
                    int(illustrative),
                    SCHEMA_VERSION,
                    (created_on or datetime.date.today()).isoformat(),
                    note,
                ),
            )
            if with_triggers:
                for statement in triggers.statements():
                    connection.execute(statement)
    return check(target)


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A new file's path beside ``target``; on leaving it is checked to be a programme and put in ``target``'s place.

    :raises ProgrammeFileError: ``in_use`` where another program edits what stands there, ``not_writable``, or
        ``not_written`` where the new file is no whole programme.
    """
    if not target.parent.is_dir():
        raise ProgrammeFileError("not_writable", target, detail="")
    try:
        with draft_of(target) as draft:
            if target.exists() and not is_free(target):
                raise ProgrammeFileError("in_use", target)
            try:
                yield draft
            except ProgrammeFileError as error:
                place = target if error.path == draft else error.path
                raise ProgrammeFileError(error.kind, place, **error.facts) from error
            try:
                check(draft)
            except ProgrammeFileError as error:
                raise ProgrammeFileError("not_written", target, detail=error.kind) from error
    except (OSError, sqlite3.Error) as error:
        detail = error.strerror if isinstance(error, OSError) else str(error)
        raise ProgrammeFileError("not_writable", target, detail=detail or "") from error


def add_triggers(path: str | Path) -> None:
    """Add the indexes and triggers of :mod:`.triggers` to a file made without them."""
    with _writing(Path(path)) as connection:
        for statement in triggers.statements():
            connection.execute(statement)


def drop_triggers(path: str | Path) -> None:
    """Remove what :func:`add_triggers` adds. For builders of a new file, never for a user's programme."""
    with _writing(Path(path)) as connection:
        for statement in triggers.statements():
            connection.execute(triggers.drop_statement(statement))


def freeze(path: str | Path, moment: str) -> None:
    """Set the file's own timestamps to one moment (``2026-01-01T00:00:00.000Z``) and pack it: reproducible files."""
    with _writing(Path(path)) as connection:
        connection.execute("UPDATE gpkg_contents SET last_change = ?", (moment,))
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
    finally:
        connection.close()


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection inside one transaction, which is undone where the body fails."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    finally:
        connection.close()


def create_table(path: Path, table: Table) -> None:
    """Add an empty table to a GeoPackage, which is made where there is none yet.

    :raises ProgrammeFileError: ``not_writable``.
    """
    kinds = {
        TEXT: QMetaType.Type.QString,
        INTEGER: QMetaType.Type.Int,
        REAL: QMetaType.Type.Double,
        DATE: QMetaType.Type.QDate,
    }
    fields = QgsFields()
    for name, kind in table.columns.items():
        fields.append(QgsField(name, kinds[kind]))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = table.name
    options.layerOptions = [f"FID={FID}", f"IDENTIFIER={table.name}", f"DESCRIPTION={table.description}"]
    if table.spatial:
        options.layerOptions += [f"GEOMETRY_NAME={GEOMETRY}", "SPATIAL_INDEX=YES"]
    options.actionOnExistingFile = (
        QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        if path.exists()
        else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
    )
    shape = Qgis.WkbType.NoGeometry
    crs = QgsCoordinateReferenceSystem()
    if table.spatial:
        shape = _SHAPES[table.geometry]
        crs = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
    writer = QgsVectorFileWriter.create(str(path), fields, shape, crs, QgsCoordinateTransformContext(), options)
    failure = writer.errorMessage() if writer.hasError() != QgsVectorFileWriter.WriterError.NoError else ""
    del writer  # closes the file
    if failure:
        raise ProgrammeFileError("not_writable", path, detail=failure)
