"""Rows of a programme or of a returned package in one form, so that what says the same compares as the same."""

from __future__ import annotations

import json
import sqlite3
import uuid as uuids
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsWkbTypes

from ..core.errors import CancelledError
from ..core.handback import Key, Row, Value
from .attribute_values import text_of
from .blobs import wkb_of
from .field_package_format import DEPARTED, EDITED
from .import_state import same_shape
from .programme_file import geometry_column
from .tables import BY_NAME, DATE, FID, GEOMETRY, INTEGER, LINES, POINTS, POLYGONS, REAL, SIGNATURE, quoted, select

IGNORED = frozenset(("uuid", *SIGNATURE))
"""The identity is the key of a row; who signed a move is a matter of the programme that records it."""
_NAMESPACE = uuids.UUID("6d0e4a5e-6f43-4b6e-9d54-6a3c1b7f2a10")
_LOOK_EVERY = 200


@dataclass
class ReadRows:
    """Rows of some tables.

    :ivar twins: table -> codes of rows that bore the identity of another one and got their own.
    :ivar nameless: table -> number of rows that had no identity and got one.
    :ivar unknown: table -> columns that no programme has.
    :ivar unread: table -> codes of rows whose geometry is of another kind than the table's.
    """

    rows: dict[Key, Row] = field(default_factory=dict)
    twins: dict[str, list[str]] = field(default_factory=dict)
    nameless: dict[str, int] = field(default_factory=dict)
    unknown: dict[str, list[str]] = field(default_factory=dict)
    unread: dict[str, list[str]] = field(default_factory=dict)


def derived_uuid(*parts: object) -> str:
    """An identity that is the same each time for the same facts, so that reading twice finds the same row."""
    return str(uuids.uuid5(_NAMESPACE, "\n".join(map(str, parts))))


def identity(value: Any) -> str:
    """A UUID as every tool may write it: in braces, in capitals."""
    text = text_of(value).strip().strip("{}")
    return text.lower() if len(text) == 36 else text


def read_rows(
    connection: sqlite3.Connection,
    tables: Sequence[str] = EDITED,
    package: str = "",
    cancelled: Callable[[], bool] | None = None,
) -> ReadRows:
    """The rows of tables as they are stored. Of several rows with one UUID the oldest keeps it.

    :param package: where rows without identity get theirs from; with "" they are passed over.
    :raises CancelledError: ``cancelled`` answered True.
    """
    found = ReadRows()
    for table in tables:
        _read_table(connection, table, package, found, cancelled)
    return found


def _read_table(
    connection: sqlite3.Connection,
    table: str,
    package: str,
    found: ReadRows,
    cancelled: Callable[[], bool] | None,
) -> None:
    present = [row[1] for row in connection.execute(f"PRAGMA table_info({quoted(table)})")]
    columns = [name for name in BY_NAME[table].columns if name in present]
    geometry = (geometry_column(connection, table) or (GEOMETRY, 0))[0]
    foreign = [name for name in present if name not in (*columns, FID, geometry)]
    if foreign:
        found.unknown[table] = foreign
    shape = [quoted(geometry)] if geometry in present else []
    query = select(table, quoted(FID), *shape, *map(quoted, columns), ordered=True)
    for number, (fid, *values) in enumerate(connection.execute(query)):
        if cancelled is not None and number % _LOOK_EVERY == 0 and cancelled():
            raise CancelledError
        blob = values.pop(0) if shape else None
        values = dict(zip(columns, values))
        uuid = identity(values.get("uuid"))
        label = text_of(values.get("code")) or text_of(values.get("name")) or str(fid)
        if not uuid:
            if not package:
                continue
            found.nameless[table] = found.nameless.get(table, 0) + 1
            uuid = derived_uuid(package, table, fid)
        elif (table, uuid) in found.rows:
            found.twins.setdefault(table, []).append(label)
            uuid = derived_uuid(package, table, uuid, fid)
        row = {name: plain_value(table, name, value) for name, value in values.items() if name not in IGNORED}
        if BY_NAME[table].spatial:
            wkb, is_fit = plain_wkb(table, wkb_of(blob))
            if not is_fit:
                found.unread.setdefault(table, []).append(label)
            row[GEOMETRY] = wkb
        found.rows[table, uuid] = row


def departed_rows(connection: sqlite3.Connection) -> dict[Key, Row]:
    """The rows as they left.

    :raises ValueError: a line cannot be read.
    """
    rows: dict[Key, Row] = {}
    for table, uuid, content, wkb in connection.execute(select(DEPARTED, "table_name", "row_uuid", "content", "wkb")):
        if table not in EDITED:
            continue
        values = json.loads(content)
        row = {
            name: plain_value(table, name, value)
            for name, value in values.items()
            if name in BY_NAME[table].columns and name not in IGNORED
        }
        if BY_NAME[table].spatial:
            row[GEOMETRY] = plain_wkb(table, bytes.fromhex(wkb) if wkb else None)[0]
        rows[table, identity(uuid)] = row
    return rows


def plain_value(table: str, column: str, value: Any) -> Value:
    """A stored value in the one form: nothing is ``None``, days are ISO 8601, numbers are numbers."""
    kind = BY_NAME[table].columns.get(column)
    if value is None or value == "":
        return None
    if kind == DATE:
        return str(value)[:10]
    if kind in (REAL, INTEGER):
        try:
            return float(value) if kind == REAL else int(value)
        except (TypeError, ValueError):
            return str(value)
    return value if isinstance(value, (str, int, float)) else text_of(value)


def plain_wkb(table: str, wkb: bytes | None) -> tuple[bytes | None, bool]:
    """A geometry in two dimensions and of the kind that the table holds, and False where it is of another kind."""
    if wkb is None:
        return None, True
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isNull() or geometry.isEmpty():
        return None, True
    wanted = {
        POINTS: Qgis.GeometryType.Point,
        LINES: Qgis.GeometryType.Line,
        POLYGONS: Qgis.GeometryType.Polygon,
    }[BY_NAME[table].geometry]
    if geometry.type() != wanted:
        return None, False
    flat = QgsGeometry(geometry)
    flat.get().dropZValue()
    flat.get().dropMValue()
    if wanted == Qgis.GeometryType.Point:
        if QgsWkbTypes.isMultiType(flat.wkbType()):
            first = next(iter(flat.vertices()))
            flat = QgsGeometry.fromPointXY(QgsPointXY(first.x(), first.y()))
    else:
        flat.convertToMultiType()
    return bytes(flat.asWkb()), True


def aligned(rows: Mapping[Key, Row], base: Mapping[Key, Row]) -> dict[Key, Row]:
    """The rows with the geometry of ``base`` where theirs has the same vertices: another tool wrote other bytes."""
    result = dict(rows)
    for key, row in rows.items():
        old, new = base.get(key, {}).get(GEOMETRY), row.get(GEOMETRY)
        if isinstance(old, bytes) and isinstance(new, bytes) and old != new and same_shape(old, new):
            result[key] = {**row, GEOMETRY: old}
    return result
