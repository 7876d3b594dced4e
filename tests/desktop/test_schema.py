from __future__ import annotations

import datetime
import sqlite3
from pathlib import Path

import pytest
from qgis.core import Qgis

from rare_earth_plugin.store.schema import (
    SCHEMA_VERSION,
    TABLES,
    ProgrammeFileError,
    add_triggers,
    check,
    create_programme,
    drop_triggers,
    freeze,
    replacing,
)
from rare_earth_plugin.store.sentences import sentence
from tests.programme_files import open_table, small_programme, sql


def test_a_new_programme_has_every_table_and_says_what_it_is(tmp_path: Path) -> None:
    info = create_programme(tmp_path / "new.gpkg", 'Редкие земли "2025"; <b>', False, note="n")
    assert (info.title, info.illustrative, info.schema_version) == ('Редкие земли "2025"; <b>', False, SCHEMA_VERSION)
    assert info.counts == {table.name: int(table.name == "programme") for table in TABLES}
    assert [entry.name for entry in tmp_path.iterdir()] == ["new.gpkg"]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_qgis_opens_each_table_with_its_columns(table: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "columns.gpkg"
    if not path.exists():
        create_programme(path, "T", True)
    layer = open_table(path, table.name)
    assert layer.fields().names() == ["fid", *table.columns]
    if table.spatial:
        assert layer.crs().authid() == "EPSG:4326"
        shapes = {
            "Point": Qgis.WkbType.Point,
            "MultiLineString": Qgis.WkbType.MultiLineString,
            "MultiPolygon": Qgis.WkbType.MultiPolygon,
        }
        assert layer.wkbType() == shapes[table.geometry]
    else:
        assert not layer.isSpatial()


def test_two_programmes_made_of_the_same_facts_are_the_same(tmp_path: Path) -> None:
    contents = []
    for name in ("a.gpkg", "b.gpkg"):
        path = tmp_path / name
        create_programme(path, "T", True, created_on=datetime.date(2025, 1, 1), uuid="u", note=None)
        freeze(path, "2025-01-01T00:00:00.000Z")
        contents.append(path.read_bytes())
    assert contents[0] == contents[1]


def test_an_existing_file_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "here.gpkg"
    path.write_text("mine")
    with pytest.raises(ProgrammeFileError) as caught:
        create_programme(path, "T", True)
    assert sentence(caught.value) == f"The file {path} exists already; choose another name."
    assert path.read_text() == "mine"
    assert create_programme(path, "T", True, overwrite=True).title == "T"


def test_a_folder_that_does_not_exist_is_told(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "new.gpkg"
    with pytest.raises(ProgrammeFileError) as caught:
        create_programme(path, "T", True)
    assert sentence(caught.value) == (
        f"The file {path} cannot be written; check the folder's permissions and the free space."
    )


def test_a_failed_write_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "old.gpkg")
    before = path.read_bytes()
    with pytest.raises(ProgrammeFileError) as caught, replacing(path) as draft:
        draft.write_bytes(before[: len(before) // 2])
    assert sentence(caught.value) == (
        f"The file {path} was not written completely, so what was there before stays; check the free space."
    )
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["old.gpkg"]


def test_a_file_that_is_being_edited_is_not_replaced(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "old.gpkg")
    layer = open_table(path, "zone")
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "mine")
    with pytest.raises(ProgrammeFileError) as caught:
        create_programme(path, "T", True, overwrite=True)
    assert caught.value.kind == "in_use"
    assert layer.commitChanges()
    assert sql(path, "SELECT note FROM zone WHERE fid = 1") == [("mine",)]


def test_a_builder_can_add_the_triggers_last(tmp_path: Path) -> None:
    path = tmp_path / "built.gpkg"
    create_programme(path, "T", True, with_triggers=False)
    query = "SELECT name FROM sqlite_master WHERE name GLOB '*_uuid' OR name GLOB 'status_event_no_*'"
    assert sql(path, query) == []
    add_triggers(path)
    assert len(sql(path, query)) == len(TABLES) + 3
    drop_triggers(path)
    assert sql(path, query) == []
    assert check(path).title == "T"


def test_triggers_are_added_all_or_none(tmp_path: Path) -> None:
    path = tmp_path / "built.gpkg"
    create_programme(path, "T", True, with_triggers=False)
    sql(path, "CREATE TRIGGER status_event_no_replace AFTER INSERT ON base BEGIN SELECT 1; END")
    before = sql(path, "SELECT count(*) FROM sqlite_master")
    with pytest.raises(sqlite3.OperationalError):
        add_triggers(path)
    assert sql(path, "SELECT count(*) FROM sqlite_master") == before
