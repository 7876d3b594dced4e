"""The GeoPackage of a field package: the crew's rows, and the same rows once more as they left."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataProvider,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorDataProvider,
)
from qgis.PyQt.QtCore import QDate

from ..core.errors import CancelledError
from .blobs import wkb_of
from .field_extract import CrewExtract, FieldRow
from .field_package_format import (
    DEPARTED,
    EDITED,
    PACKAGE,
    PACKAGE_TABLES,
    SHEET,
    SHOWN,
    FieldPackageError,
    Origin,
    PackedTable,
    row_content,
    row_digest,
    table_digest,
)
from .programme_file import ProgrammeFileError, geometry_column
from .schema import create_table
from .tables import BY_NAME, DATE, GEOMETRY, Table, quoted, select

_PIECE = 500


def write_data(
    path: Path,
    extract: CrewExtract,
    origin: Origin,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, PackedTable]:
    """Write the GeoPackage of a package and read it back; on any thread.

    :return: what is in it, by table.
    :raises FieldPackageError: ``not_writable`` or ``not_written``.
    :raises CancelledError: ``cancelled`` answered True.
    """
    tables = [*(BY_NAME[name] for name in (*EDITED, *SHOWN)), *PACKAGE_TABLES]
    rows = {
        **extract.rows,
        SHEET: [FieldRow({"code": code, "name": code}, wkb) for code, wkb in extract.sheets.items()],
        PACKAGE: [FieldRow(dict(origin.row()))],
    }
    try:
        for place, table in enumerate(tables):
            if cancelled is not None and cancelled():
                raise CancelledError
            create_table(path, table)
            _add(path, table, rows.get(table.name, []))
            if progress is not None:
                progress((place + 1) / (len(tables) + 1))
        packed = _remember(path)
        pack(path)
    except ProgrammeFileError as error:
        raise FieldPackageError("not_writable", path, error.facts.get("detail", "")) from error
    except sqlite3.Error as error:
        raise FieldPackageError("not_writable", path, str(error)) from error
    wrong = [name for name, table in packed.items() if table.rows != len(rows.get(name, []))]
    if wrong:
        raise FieldPackageError("not_written", path, ", ".join(wrong))
    return packed


def pack(path: Path) -> None:
    """Leave one file without journals.

    :raises sqlite3.Error: it cannot be written.
    """
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")


def _add(path: Path, table: Table, rows: Sequence[FieldRow]) -> None:
    """Add rows through OGR, which keeps the spatial index; its connection goes with the provider, on return."""
    if not rows:
        return
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(path), "layerName": table.name})
    provider = QgsProviderRegistry.instance().createProvider("ogr", uri, QgsDataProvider.ProviderOptions())
    if provider is None or not provider.isValid():
        raise FieldPackageError("not_written", path, table.name)
    for start in range(0, len(rows), _PIECE):
        features = [_feature(provider, table, row) for row in rows[start : start + _PIECE]]
        if not provider.addFeatures(features, QgsFeatureSink.Flag.FastInsert)[0]:
            raise FieldPackageError("not_writable", path, "; ".join(provider.errors()[:1]))


def _feature(provider: QgsVectorDataProvider, table: Table, row: FieldRow) -> QgsFeature:
    fields = provider.fields()
    feature = QgsFeature(fields)
    for name, value in row.values.items():
        place = fields.lookupField(name)
        if place >= 0 and value is not None:
            feature.setAttribute(place, _stored(table.columns.get(name, ""), value))
    if table.spatial and row.wkb is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(row.wkb)
        feature.setGeometry(geometry)
    return feature


def _stored(kind: str, value: Any) -> Any:
    if kind == DATE:
        return QDate.fromString(str(value)[:10], "yyyy-MM-dd")
    return value


def _remember(path: Path) -> dict[str, PackedTable]:
    """Put the edited rows, as the file itself has them, into ``departed``; what is in each table."""
    packed = {}
    departed = []
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for name in (*SHOWN, SHEET):
            packed[name] = PackedTable(connection.execute(select(name, "count(*)")).fetchone()[0])
        for name in EDITED:
            lines = list(stored_rows(connection, name))
            departed += lines
            digests = {line["row_uuid"]: line["digest"] for line in lines}
            packed[name] = PackedTable(len(lines), table_digest(digests))
    table = next(table for table in PACKAGE_TABLES if table.name == DEPARTED)
    _add(path, table, [FieldRow(line) for line in departed])
    with contextlib.closing(sqlite3.connect(path)) as connection:
        if connection.execute(select(DEPARTED, "count(*)")).fetchone()[0] != len(departed):
            raise FieldPackageError("not_written", path, DEPARTED)
    return packed


def stored_rows(connection: sqlite3.Connection, table: str) -> Iterable[dict[str, Any]]:
    """The rows of an edited table as lines of ``departed``, from the values that SQLite gives."""
    columns = list(BY_NAME[table].columns)
    geometry = (geometry_column(connection, table) or (GEOMETRY, 0))[0]
    query = select(table, *(quoted(name) for name in columns), quoted(geometry), ordered=True)
    for row in connection.execute(query):
        values = dict(zip(columns, row))
        wkb = wkb_of(row[-1])
        text = None if wkb is None else wkb.hex().upper()
        content, uuid = row_content(values), str(values["uuid"])
        yield {
            "table_name": table,
            "row_uuid": uuid,
            "content": content,
            "wkb": text,
            "digest": row_digest(table, uuid, content, text),
        }
