from __future__ import annotations

import contextlib
import sqlite3

import pytest

from rare_earth_plugin.store.tables import BY_NAME, DATE, INTEGER, MOVE_COLUMNS, REAL, TABLES, TEXT, quoted, select


def test_every_table_has_an_identity_and_known_kinds() -> None:
    for table in TABLES:
        assert next(iter(table.columns)) == "uuid"
        assert set(table.columns.values()) <= {TEXT, INTEGER, REAL, DATE}


def test_every_spatial_table_says_where_its_geometry_comes_from() -> None:
    for table in TABLES:
        assert ("geometry_source" in table.columns) is table.spatial


def test_a_row_with_a_status_carries_its_last_move() -> None:
    for name in ("zone", "target", "coverage"):
        assert set(MOVE_COLUMNS) < set(BY_NAME[name].columns)
        assert BY_NAME[name].columns["status_on"] == DATE


def test_names_in_queries_are_quoted() -> None:
    assert quoted("a`b") == "`a``b`"
    assert select("zone", "count(*)") == "SELECT count(*) FROM `zone`"
    assert select("zone", "code", ordered=True) == "SELECT code FROM `zone` ORDER BY `fid`"


def test_an_unknown_name_is_an_error_and_no_text() -> None:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE zone (fid INTEGER, code TEXT)")
        connection.execute("INSERT INTO zone VALUES (1, 'RE-01')")
        assert connection.execute(select("zone", quoted("code"), ordered=True)).fetchall() == [("RE-01",)]
        with pytest.raises(sqlite3.OperationalError, match="no such column"):
            connection.execute(select("zone", quoted("tool")))
