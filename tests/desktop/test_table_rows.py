from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.store.polygon_source import SourceError, read_polygons
from rare_earth_plugin.store.programme_file import reading
from rare_earth_plugin.store.sentences import sentence
from rare_earth_plugin.store.table_rows import Rows, read_rows
from tests.programme_files import add_row, open_table, small_programme, sql

CONTEXT = QgsCoordinateTransformContext()


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def rows_of(path: Path, table: str) -> Rows:
    with reading(path) as connection:
        return read_rows(connection, table, CONTEXT)


def blob(wkb: bytes, flags: int = 1, envelope: bytes = b"") -> bytes:
    return b"GP\x00" + bytes([flags]) + struct.pack("<i", 4326) + envelope + wkb


def test_sqlite_and_qgis_read_the_same(programme: Path) -> None:
    zones = open_table(programme, "zone")
    add_row(
        zones, "MULTIPOLYGON(((70 51, 70.5 51, 70.5 51.5, 70 51), (70.2 51.05, 70.3 51.05, 70.3 51.1, 70.2 51.05)))"
    )
    add_row(zones, None, code="none")
    mine = rows_of(programme, "zone")
    theirs = Rows.of(read_polygons(zones, CONTEXT, list(mine.columns)))
    assert mine.ids.tolist() == theirs.ids.tolist() == [1, 2, 3, 4]
    assert mine.wkb.tolist() == theirs.wkb.tolist()
    np.testing.assert_array_equal(mine.bounds, theirs.bounds)
    assert mine.skipped == theirs.skipped == {4: "no_geometry"}

    def words(values: list[Any]) -> list[Any]:
        return [value if isinstance(value, (int, float)) else value and str(value) for value in values]

    for name, values in mine.columns.items():
        assert words(values) == words(theirs.columns[name])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "no_geometry"),
        (b"", "unreadable"),
        (b"GP", "unreadable"),
        (b"XX" + bytes(30), "unreadable"),
        (blob(b"\x01\x03\x00\x00\x00"), "unreadable"),
        (blob(b"", flags=0b1111), "unreadable"),
        (blob(QgsGeometry.fromWkt("Point(1 1)").asWkb().data()), "not_polygon"),
        (blob(QgsGeometry.fromWkt("MultiPolygon EMPTY").asWkb().data(), flags=0b10001), "no_geometry"),
        (blob(QgsGeometry.fromWkt("Polygon((0 99, 1 99, 1 98, 0 99))").asWkb().data()), "outside_globe"),
        (
            blob(
                QgsGeometry.fromWkt("Polygon((0 99, 1 99, 1 98, 0 99))").asWkb().data(),
                flags=3,
                envelope=struct.pack("<4d", 0, 1, 98, 99),
            ),
            "outside_globe",
        ),
        ("text", "unreadable"),
    ],
)
def test_odd_geometry_blobs_are_skipped(programme: Path, content: object, reason: str) -> None:
    sql(programme, "UPDATE zone SET geom = ? WHERE uuid = 'z1'", content)
    rows = rows_of(programme, "zone")
    assert rows.skipped == {1: reason}
    assert rows.wkb[0] is None
    assert np.isnan(rows.bounds[0]).all()
    assert rows.wkb[1] is not None
    assert rows.columns["code"] == ["RE-01", "RE-02"]


def test_a_table_in_another_crs_is_transformed(programme: Path) -> None:
    insert = "INSERT INTO gpkg_spatial_ref_sys VALUES ('UTM', 32642, 'EPSG', 32642, 'undefined', NULL)"
    sql(programme, insert)
    sql(programme, "UPDATE gpkg_geometry_columns SET srs_id = 32642 WHERE table_name = 'zone'")
    utm = QgsGeometry.fromWkt("Polygon((500000 5500000, 600000 5500000, 600000 5600000, 500000 5500000))")
    sql(programme, "UPDATE zone SET geom = ? WHERE uuid = 'z1'", blob(utm.asWkb().data()))
    geometry = QgsGeometry()
    geometry.fromWkb(rows_of(programme, "zone").wkb[0])
    assert geometry.boundingBox().xMinimum() == pytest.approx(69)
    assert geometry.constGet().nCoordinates() > 150


@pytest.mark.parametrize("srs_id", [-1, 0, 12345])
def test_a_table_without_a_known_crs(programme: Path, srs_id: int) -> None:
    sql(programme, "UPDATE gpkg_geometry_columns SET srs_id = ? WHERE table_name = 'zone'", srs_id)
    with pytest.raises(SourceError) as caught:
        rows_of(programme, "zone")
    assert sentence(caught.value).startswith("The layer 'zone' has no known coordinate reference system")


def test_reading_can_be_cancelled(programme: Path) -> None:
    with pytest.raises(CancelledError), reading(programme) as connection:
        read_rows(connection, "zone", CONTEXT, lambda: True)


def test_an_envelope_that_does_not_hold_the_polygon_is_not_believed(programme: Path) -> None:
    """Written by a program that swaps the axes, or that moved the polygon without its envelope."""
    wkb = QgsGeometry.fromWkt("MultiPolygon(((70 50, 71 50, 71 51, 70 50)))").asWkb().data()
    for envelope in ((50, 51, 70, 71), (70, 71, 60, 61), (70, math.nan, 50, 51)):
        content = blob(wkb, flags=3, envelope=struct.pack("<4d", *envelope))
        sql(programme, "UPDATE zone SET geom = ? WHERE uuid = 'z1'", content)
        rows = rows_of(programme, "zone")
        assert rows.bounds[0].tolist() == [70, 50, 71, 51]
        assert rows.wkb[0] == wkb


def rows_with(codes: dict[int, str], skipped: dict[int, str]) -> Rows:
    wkb = np.array([code.encode() for code in codes.values()], dtype=object)
    bounds = np.arange(4.0 * len(codes)).reshape(-1, 4)
    return Rows(np.array([*codes]), {"code": [*codes.values()]}, wkb, bounds, skipped)


def test_newer_rows_win() -> None:
    older = rows_with({1: "a", 2: "b", 5: "e"}, {1: "unreadable", 2: "no_geometry"})
    rows = older.without([1, 99]).overlaid(rows_with({2: "c", -3: "d"}, {}))
    assert rows.ids.tolist() == [2, 5, -3]
    assert rows.columns == {"code": ["c", "e", "d"]}
    assert rows.wkb.tolist() == [b"c", b"e", b"d"]
    assert rows.bounds[:, 0].tolist() == [0, 8, 4]
    assert rows.skipped == {}
    assert rows.column("name") == [None] * 3
