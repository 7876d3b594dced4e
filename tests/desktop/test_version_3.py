"""A file of version 2, as it was kept, gains what a new file of version 3 has, and keeps all it had."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from qgis.core import QgsRectangle

from rare_earth_plugin.store.migrations import MigrationError, migrate
from rare_earth_plugin.store.programme import content_hash
from rare_earth_plugin.store.programme_file import check, named_sources
from rare_earth_plugin.store.schema import create_programme
from rare_earth_plugin.store.tables import BY_NAME, TABLES, tables_of
from rare_earth_plugin.store.version_3 import to_version_3

from ..programme_files import add_row, open_table, sql

KEPT = Path(__file__).resolve().parent.parent / "data" / "programme_v2.gpkg"
NEW = [table.name for table in TABLES if table.since == 3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(shutil.copy(KEPT, tmp_path / "p.gpkg"))


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of version 2, by table."""
    found = {}
    for table in tables_of(2):
        names = ", ".join(["fid", *table.columns_of(2), *(["geom"] if table.spatial else [])])
        found[table.name] = sql(path, f"SELECT {names} FROM {table.name} ORDER BY fid")
    return found


def _plain(statement: str) -> str:
    return "".join(statement.split()).lower()


def made(path: Path) -> dict[str, str]:
    """What makes tables, indexes and triggers, by name."""
    return dict(sql(path, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"))


def test_the_new_tables() -> None:
    assert NEW == ["crew", "observation", "track", "handover"]


def test_everything_is_there_afterwards(path: Path, tmp_path: Path) -> None:
    before = rows(path)
    assert before["zone"]
    migrate(path, tmp_path / "backup.gpkg")
    assert {**rows(path), "programme": []} == {**before, "programme": []}
    assert check(path).schema_version == 3
    fresh = tmp_path / "fresh.gpkg"
    create_programme(fresh, "T", True)
    migrated, wanted = made(path), made(fresh)
    assert set(wanted) <= set(migrated)
    grown = {"zone", "target", "coverage", "base", "visit", "campaign", "status_event"}  # columns in another order
    assert {name for name in set(wanted) - grown if _plain(migrated[name]) != _plain(wanted[name])} == set()
    registered = "SELECT table_name, data_type, srs_id FROM gpkg_contents WHERE table_name IN (?, ?, ?, ?) ORDER BY 1"
    assert sql(path, registered, *NEW) == sql(fresh, registered, *NEW)
    geometry = "SELECT * FROM gpkg_geometry_columns ORDER BY table_name"
    assert sql(path, geometry) == sql(fresh, geometry)
    extensions = "SELECT * FROM gpkg_extensions ORDER BY table_name"
    assert sql(path, extensions) == sql(fresh, extensions)


@pytest.mark.parametrize("table", [*NEW, "visit", "campaign"])
def test_qgis_writes_and_finds_rows_in_it(table: str, path: Path, tmp_path: Path) -> None:
    migrate(path, tmp_path / "backup.gpkg")
    layer = open_table(path, table)
    assert set(layer.fields().names()) == {"fid", *BY_NAME[table].columns}
    wkt = {"track": "MULTILINESTRING((70 50, 71 51))", "observation": "POINT(70.5 50.5)", "visit": "POINT(70.5 50.5)"}
    add_row(layer, wkt.get(table))
    ((uuid,),) = sql(path, f"SELECT uuid FROM {table}")
    assert len(uuid) == 36
    layer.reload()
    assert layer.featureCount() == 1
    if layer.isSpatial():
        assert layer.crs().authid() == "EPSG:4326"
        assert layer.dataProvider().hasSpatialIndex()
        assert len(list(layer.getFeatures(QgsRectangle(69, 49, 72, 52)))) == 1
        assert not list(layer.getFeatures(QgsRectangle(10, 10, 11, 11)))
        fid = next(layer.getFeatures()).id()
        assert layer.dataProvider().deleteFeatures([fid])
        assert sql(path, f"SELECT count(*) FROM rtree_{table}_geom") == [(0,)]
    assert sql(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_second_time_does_no_harm(path: Path, tmp_path: Path) -> None:
    migrate(path, tmp_path / "backup.gpkg")
    add_row(open_table(path, "crew"), uuid="k", code="K-1")
    before = made(path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        to_version_3(connection)
        connection.execute("COMMIT")
    assert made(path) == before
    assert sql(path, "SELECT uuid FROM crew") == [("k",)]


def test_a_table_of_the_users_own_of_that_name_is_not_touched(path: Path, tmp_path: Path) -> None:
    sql(path, "CREATE TABLE track (fid INTEGER PRIMARY KEY, walked TEXT)")
    before = rows(path)
    with pytest.raises(MigrationError) as caught:
        migrate(path, tmp_path / "backup.gpkg")
    assert caught.value.kind == "failed"
    assert "track" in caught.value.detail
    assert rows(path) == before
    assert check(path).schema_version == 2


def test_an_older_file_is_read_as_it_is(path: Path) -> None:
    info = check(path)
    assert info.read_only
    assert {name: info.counts[name] for name in NEW} == dict.fromkeys(NEW, 0)
    assert set(named_sources(path)) == {table.name for table in tables_of(2) if table.spatial}
    assert len(content_hash(path)) == 64
