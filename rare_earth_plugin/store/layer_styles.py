"""Styles inside a GeoPackage, in the table ``layer_styles`` where QGIS looks for a layer's default style.

The statements are those by which GDAL makes the table, so that QGIS can go on writing into it.
"""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from .programme_file import ProgrammeFileError, geometry_column

STYLE_NAME = "Rare Earth Survey"
_WAIT_S = 5.0
_TABLE = (
    """CREATE TABLE "layer_styles" ( "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "f_table_catalog" TEXT(256),
    "f_table_schema" TEXT(256), "f_table_name" TEXT(256), "f_geometry_column" TEXT(256), "styleName" TEXT(30),
    "styleQML" TEXT, "styleSLD" TEXT, "useAsDefault" BOOLEAN, "description" TEXT, "owner" TEXT(30), "ui" TEXT(30),
    "update_time" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))""",
    """INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
    VALUES ('layer_styles', 'attributes', 'layer_styles', '', 0)""",
)
_COUNT = (
    "INSERT INTO gpkg_ogr_contents (table_name, feature_count) VALUES ('layer_styles', 0)",
    """CREATE TRIGGER "trigger_insert_feature_count_layer_styles" AFTER INSERT ON "layer_styles" BEGIN
    UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1
    WHERE lower(table_name) = lower('layer_styles'); END""",
    """CREATE TRIGGER "trigger_delete_feature_count_layer_styles" AFTER DELETE ON "layer_styles" BEGIN
    UPDATE gpkg_ogr_contents SET feature_count = feature_count - 1
    WHERE lower(table_name) = lower('layer_styles'); END""",
)


def write_styles(path: str | Path, styles: Mapping[str, str], moment: str = "") -> list[str]:
    """Make styles the defaults of their tables; a default that somebody else has saved there stays.

    :param styles: table -> QML.
    :param moment: of the writing, now where "".
    :return: tables whose own default was left as it is.
    :raises ProgrammeFileError: ``locked`` or ``not_writable``.
    """
    file = Path(path)
    moment = moment or datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    try:
        with contextlib.closing(sqlite3.connect(file, isolation_level=None, timeout=_WAIT_S)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            kept = _write(connection, styles, moment)
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise ProgrammeFileError(
            "locked" if "locked" in str(error) else "not_writable", file, detail=str(error)
        ) from error
    return kept


def _write(connection: sqlite3.Connection, styles: Mapping[str, str], moment: str) -> list[str]:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "layer_styles" not in tables:
        for statement in (*_TABLE, *(_COUNT if "gpkg_ogr_contents" in tables else ())):
            connection.execute(statement)
    kept = []
    for table, qml in styles.items():
        others = "SELECT 1 FROM layer_styles WHERE f_table_name = ? AND styleName <> ? AND useAsDefault"
        is_taken = connection.execute(others, (table, STYLE_NAME)).fetchone() is not None
        if is_taken:
            kept.append(table)
        found = geometry_column(connection, table)
        connection.execute("DELETE FROM layer_styles WHERE f_table_name = ? AND styleName = ?", (table, STYLE_NAME))
        connection.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
            "styleQML, styleSLD, useAsDefault, description, owner, update_time) "
            "VALUES ('', '', ?, ?, ?, ?, '', ?, '', '', ?)",
            (table, found[0] if found else "", STYLE_NAME, qml, not is_taken, moment),
        )
    connection.execute("UPDATE gpkg_contents SET last_change = ? WHERE table_name = 'layer_styles'", (moment,))
    return kept
