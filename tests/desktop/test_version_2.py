"""A file of version 1, as its builder wrote it, gains what version 2 has and keeps all it had."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from rare_earth_plugin.store.tables import BY_NAME, TABLES, added_in
from rare_earth_plugin.store.triggers import statements
from rare_earth_plugin.store.version_2 import to_version_2

from ..programme_files import small_programme, sql


def as_of_version_1(path: Path) -> Path:
    """Take away what version 2 added."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%status%'")
        for (name,) in names.fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        for table, columns in added_in(2).items():
            for column in columns:
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("DROP INDEX status_event_row")
        connection.commit()
    return path


def migrate(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        to_version_2(connection)
        connection.execute("COMMIT")


def test_everything_is_there_afterwards(tmp_path: Path) -> None:
    path = as_of_version_1(small_programme(tmp_path / "p.gpkg"))
    names = ", ".join(BY_NAME["zone"].columns_of(1))
    before = sql(path, f"SELECT {names} FROM zone"), sql(path, "SELECT uuid, at, new_status, stated FROM status_event")
    migrate(path)
    assert sql(path, f"SELECT {names} FROM zone") == before[0]
    assert sql(path, "SELECT uuid, at, new_status, stated FROM status_event") == before[1]
    for table in TABLES:
        assert set(table.columns) <= {row[1] for row in sql(path, f'PRAGMA table_info("{table.name}")')}
    made = {row[0] for row in sql(path, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    assert set(statements()) <= made
    sql(path, "UPDATE zone SET status = 'submitted', move_uuid = 'm', tool = 'T' WHERE uuid = 'z1'")
    assert sql(path, "SELECT uuid, tool, stated FROM status_event ORDER BY fid DESC LIMIT 1") == [("m", "T", 1)]


def test_a_second_time_does_no_harm(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    migrate(path)
    migrate(path)
    assert len(sql(path, "SELECT * FROM status_event")) == 4
