"""The step from version 2 of the schema to version 3: campaigns with crews, plans, field work and its ways back.

A new table is made as GDAL makes one for a GeoPackage (spatial index and count of rows included), so that QGIS finds it
as it finds the others.
"""

from __future__ import annotations

import sqlite3

from . import triggers
from .tables import BY_NAME, CRS_ID, DATE, FID, GEOMETRY, INTEGER, REAL, TABLES, TEXT, Table, added_in, quoted

_VERSION = 3
_KINDS = {TEXT: "TEXT", INTEGER: "MEDIUMINT", REAL: "REAL", DATE: "DATE"}
_RTREE = "http://www.geopackage.org/spec120/#extension_rtree"
_HAS_SHAPE = '(NEW."{g}" NOT NULL AND NOT ST_IsEmpty(NEW."{g}"))'
_NO_SHAPE = '(NEW."{g}" ISNULL OR ST_IsEmpty(NEW."{g}"))'
_PUT = (
    'INSERT OR REPLACE INTO "rtree_{t}_{g}" VALUES (NEW."{f}", ST_MinX(NEW."{g}"), ST_MaxX(NEW."{g}"), '
    'ST_MinY(NEW."{g}"), ST_MaxY(NEW."{g}"));'
)
_TAKE = 'DELETE FROM "rtree_{t}_{g}" WHERE id = OLD."{f}";'
# Requirement 77 of the standard, with update1 as GDAL has it.
_INDEX = (
    'CREATE VIRTUAL TABLE "rtree_{t}_{g}" USING rtree(id, minx, maxx, miny, maxy)',
    f'CREATE TRIGGER "rtree_{{t}}_{{g}}_insert" AFTER INSERT ON "{{t}}" WHEN {_HAS_SHAPE} BEGIN {_PUT} END',
    'CREATE TRIGGER "rtree_{t}_{g}_update1" AFTER UPDATE OF "{g}" ON "{t}" '
    f'WHEN OLD."{{f}}" = NEW."{{f}}" AND {_HAS_SHAPE} BEGIN {_PUT} END',
    'CREATE TRIGGER "rtree_{t}_{g}_update2" AFTER UPDATE OF "{g}" ON "{t}" '
    f'WHEN OLD."{{f}}" = NEW."{{f}}" AND {_NO_SHAPE} BEGIN {_TAKE} END',
    'CREATE TRIGGER "rtree_{t}_{g}_update3" AFTER UPDATE ON "{t}" '
    f'WHEN OLD."{{f}}" != NEW."{{f}}" AND {_HAS_SHAPE} BEGIN {_TAKE} {_PUT} END',
    'CREATE TRIGGER "rtree_{t}_{g}_update4" AFTER UPDATE ON "{t}" '  # nosec B608: names are the schema's own
    f'WHEN OLD."{{f}}" != NEW."{{f}}" AND {_NO_SHAPE} '
    'BEGIN DELETE FROM "rtree_{t}_{g}" WHERE id IN (OLD."{f}", NEW."{f}"); END',
    f'CREATE TRIGGER "rtree_{{t}}_{{g}}_delete" AFTER DELETE ON "{{t}}" WHEN OLD."{{g}}" NOT NULL BEGIN {_TAKE} END',
)
_COUNT = (
    'CREATE TRIGGER "trigger_{done}_feature_count_{t}" AFTER {event} ON "{t}" BEGIN UPDATE gpkg_ogr_contents '
    "SET feature_count = feature_count {sign} 1 WHERE lower(table_name) = lower('{t}'); END"
)


def to_version_3(connection: sqlite3.Connection) -> None:
    """Add columns and tables and renew the triggers, inside the caller's transaction. What is there already stays."""
    for table, columns in added_in(_VERSION).items():
        present = _columns(connection, table)
        for column in columns:
            if column not in present:
                kind = _KINDS[BY_NAME[table].columns[column]]
                connection.execute(f'ALTER TABLE "{table}" ADD COLUMN "{column}" {kind}')
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for new in TABLES:
        # A table of the user's own under that name makes the step fail: it is not ours to change.
        if new.since == _VERSION and not set(new.columns_of(_VERSION)) <= _columns(connection, new.name):
            _create(connection, new, "gpkg_ogr_contents" in there)
    for statement in triggers.statements(_VERSION):
        connection.execute(triggers.drop_statement(statement))
        connection.execute(statement)


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f"PRAGMA table_info({quoted(table)})")}


def _create(connection: sqlite3.Connection, table: Table, is_counted: bool) -> None:
    columns = [f'"{FID}" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL']
    if table.spatial:
        columns.append(f'"{GEOMETRY}" {table.geometry.upper()}')
    columns += [f'"{name}" {_KINDS[table.columns[name]]}' for name in table.columns_of(_VERSION)]
    connection.execute(f'CREATE TABLE "{table.name}" ({", ".join(columns)})')
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)",
        (
            table.name,
            "features" if table.spatial else "attributes",
            table.name,
            table.description,
            CRS_ID if table.spatial else 0,
        ),
    )
    if table.spatial:
        _index(connection, table)
    if is_counted:
        connection.execute("INSERT INTO gpkg_ogr_contents (table_name, feature_count) VALUES (?, 0)", (table.name,))
        for event, sign in (("INSERT", "+"), ("DELETE", "-")):
            connection.execute(_COUNT.format(done=event.lower(), event=event, sign=sign, t=table.name))


def _index(connection: sqlite3.Connection, table: Table) -> None:
    connection.execute(
        "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "
        "VALUES (?, ?, ?, ?, 0, 0)",
        (table.name, GEOMETRY, table.geometry.upper(), CRS_ID),
    )
    extensions = """CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT,
        extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
        CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"""
    connection.execute(extensions)
    connection.execute(
        "INSERT OR IGNORE INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index', ?, 'write-only')",
        (table.name, GEOMETRY, _RTREE),
    )
    for statement in _INDEX:
        connection.execute(statement.format(t=table.name, g=GEOMETRY, f=FID))
