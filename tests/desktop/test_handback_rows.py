"""Rows in one form, whichever tool wrote them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsGeometry

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.store.handback_rows import aligned, derived_uuid, identity, plain_value, plain_wkb, read_rows
from tests.field_programmes import field_programme
from tests.programme_files import sql


def wkb(wkt: str) -> bytes:
    return bytes(QgsGeometry.fromWkt(wkt).asWkb())


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("{8B9E0D43-AAAA-4BBB-8CCC-0123456789AB}", "8b9e0d43-aaaa-4bbb-8ccc-0123456789ab"),
        (" z1 ", "z1"),
        ("Z1", "Z1"),
        (None, ""),
    ],
)
def test_identities(written: object, read: str) -> None:
    assert identity(written) == read


@pytest.mark.parametrize(
    ("table", "column", "stored", "value"),
    [
        ("visit", "day", "2026-05-03T00:00:00Z", "2026-05-03"),
        ("visit", "minutes", "90", 90.0),
        ("visit", "locked", 1.0, 1),
        ("visit", "minutes", "an hour", "an hour"),
        ("visit", "note", "", None),
        ("observation", "dip", 45, 45.0),
    ],
)
def test_values(table: str, column: str, stored: object, value: object) -> None:
    assert plain_value(table, column, stored) == value


@pytest.mark.parametrize(
    ("table", "written", "read"),
    [
        ("visit", "PointZ(70 50 300)", "Point(70 50)"),
        ("visit", "MultiPoint((70 50))", "Point(70 50)"),
        ("track", "LineString(70 50, 71 50)", "MultiLineString((70 50, 71 50))"),
        ("target", "PolygonZ((70 50 1, 71 50 1, 71 51 1, 70 50 1))", "MultiPolygon(((70 50, 71 50, 71 51, 70 50)))"),
    ],
)
def test_places_in_two_dimensions_and_of_the_kind_of_their_table(table: str, written: str, read: str) -> None:
    assert plain_wkb(table, wkb(written)) == (wkb(read), True)


def test_places_of_another_kind_or_none() -> None:
    assert plain_wkb("visit", wkb("LineString(70 50, 71 50)")) == (None, False)
    assert plain_wkb("visit", wkb("Point EMPTY")) == (None, True)
    assert plain_wkb("visit", None) == (None, True)


def test_the_same_vertices_get_the_same_bytes() -> None:
    key = ("target", "t")
    base = {key: {"geom": wkb("MultiPolygon(((70 50, 71 50, 71 51, 70 50)))")}}
    turned = {key: {"geom": wkb("MultiPolygon(((71 50, 71 51, 70 50, 71 50)))")}}
    moved = {key: {"geom": wkb("MultiPolygon(((71.1 50, 71 51, 70 50, 71.1 50)))")}}
    assert aligned(turned, base) == base
    assert aligned(moved, base) == moved


def test_rows_without_identity_get_a_lasting_one_only_in_a_package(tmp_path: Path) -> None:
    path = field_programme(tmp_path)
    sql(path, "UPDATE observation SET uuid = NULL WHERE uuid = 'o-9'")
    with closing(sqlite3.connect(path)) as connection:
        assert set(read_rows(connection, ("observation",)).rows) == {("observation", "o-1")}
        found = read_rows(connection, ("observation",), "p")
        with pytest.raises(CancelledError):
            read_rows(connection, cancelled=lambda: True)
    assert found.nameless == {"observation": 1}
    assert ("observation", derived_uuid("p", "observation", 2)) in found.rows
