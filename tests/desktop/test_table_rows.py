from __future__ import annotations

import struct
from pathlib import Path

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
    theirs = Rows.of(read_polygons(zones, CONTEXT, list(mine.values[1])))
    assert mine.wkb == theirs.wkb
    assert mine.skipped == theirs.skipped == {4: "no_geometry"}
    for fid, values in mine.values.items():
        as_text = {
            name: value if isinstance(value, (int, float)) else value and str(value) for name, value in values.items()
        }
        other = {
            name: value if isinstance(value, (int, float)) else value and str(value)
            for name, value in theirs.values[fid].items()
        }
        assert as_text == other


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
    assert rows.wkb[1] is None
    assert rows.values[1]["code"] == "RE-01"


def test_a_table_in_another_crs_is_transformed(programme: Path) -> None:
    insert = "INSERT INTO gpkg_spatial_ref_sys VALUES ('UTM', 32642, 'EPSG', 32642, 'undefined', NULL)"
    sql(programme, insert)
    sql(programme, "UPDATE gpkg_geometry_columns SET srs_id = 32642 WHERE table_name = 'zone'")
    utm = QgsGeometry.fromWkt("Polygon((500000 5500000, 600000 5500000, 600000 5600000, 500000 5500000))")
    sql(programme, "UPDATE zone SET geom = ? WHERE uuid = 'z1'", blob(utm.asWkb().data()))
    geometry = QgsGeometry()
    geometry.fromWkb(rows_of(programme, "zone").wkb[1])
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


def test_newer_rows_win() -> None:
    older = Rows({1: {"code": "a"}, 2: {"code": "b"}}, {1: b"1", 2: None}, {2: "no_geometry"})
    older.lay_over(Rows({2: {"code": "c"}, -3: {"code": "d"}}, {2: b"2", -3: b"3"}, {}))
    older.drop(1)
    older.drop(99)
    assert older == Rows({2: {"code": "c"}, -3: {"code": "d"}}, {2: b"2", -3: b"3"}, {})
