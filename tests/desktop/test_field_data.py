"""The GeoPackage of a package."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.store import field_data
from rare_earth_plugin.store.field_data import stored_rows, write_data
from rare_earth_plugin.store.field_extract import CrewExtract, read_extract
from rare_earth_plugin.store.field_package_format import EDITED, FieldPackageError, Origin, row_digest, table_digest
from tests.field_programmes import CAMPAIGN, CREW, field_programme
from tests.programme_files import open_table, sql

ORIGIN = Origin("p-1", "programme", 3, CREW, CAMPAIGN, "2026-04-30T08:00:00Z", "A. B.", "test")


@pytest.fixture
def extract(tmp_path: Path) -> CrewExtract:
    return read_extract(field_programme(tmp_path), CREW, QgsCoordinateTransformContext())


def test_the_rows_are_there_and_once_more_as_they_left(extract: CrewExtract, tmp_path: Path) -> None:
    path = tmp_path / "данные" / "data.gpkg"
    path.parent.mkdir()
    shares: list[float] = []
    packed = write_data(path, extract, ORIGIN, shares.append)
    assert shares == sorted(shares)
    assert {name: table.rows for name, table in packed.items()} == {
        "visit": 3,
        "target": 1,
        "observation": 1,
        "track": 0,
        "zone": 1,
        "base": 1,
        "crew": 1,
        "campaign": 1,
        "sheet": 1,
    }
    assert [file.name for file in path.parent.iterdir()] == ["data.gpkg"]  # no journal beside it
    visits = {feature["code"]: feature for feature in open_table(path, "visit").getFeatures()}
    assert visits["V-2"].geometry().asPoint().toString(2) == "70.45,50.45"
    assert visits["V-3"].geometry().isNull()
    assert visits["V-2"]["day"].toString("yyyy-MM-dd") == "2026-05-03"
    assert visits["V-2"]["note"] == "Опробовать = жилу; <Nb>"
    assert sql(path, "SELECT uuid, crew_uuid, made_at, format_version FROM package") == [
        ("p-1", CREW, "2026-04-30T08:00:00Z", "1")
    ]


def test_what_left_can_be_told_from_what_was_changed(extract: CrewExtract, tmp_path: Path) -> None:
    path = tmp_path / "data.gpkg"
    packed = write_data(path, extract, ORIGIN)
    with closing(sqlite3.connect(path)) as connection:
        departed = connection.execute("SELECT table_name, row_uuid, content, wkb, digest FROM departed").fetchall()
        now = {(table, line["row_uuid"]): line["digest"] for table in EDITED for line in stored_rows(connection, table)}
    assert {(table, uuid): digest for table, uuid, _, _, digest in departed} == now
    for table, uuid, content, wkb, digest in departed:
        assert digest == row_digest(table, uuid, content, wkb)
    of_visits = {uuid: digest for table, uuid, _, _, digest in departed if table == "visit"}
    assert packed["visit"].digest == table_digest(of_visits)
    content, wkb = next(line[2:4] for line in departed if line[1] == "v-2")
    assert json.loads(content)["target_uuid"] == "t1"
    geometry = QgsGeometry()
    geometry.fromWkb(bytes.fromhex(wkb))
    assert geometry.asPoint().x() == 70.45
    layer = open_table(path, "visit")
    with_v2 = next(feature for feature in layer.getFeatures() if feature["uuid"] == "v-2")
    layer.dataProvider().changeAttributeValues({with_v2.id(): {layer.fields().indexOf("note"): "done"}})
    with closing(sqlite3.connect(path)) as connection:
        after = {("visit", line["row_uuid"]): line["digest"] for line in stored_rows(connection, "visit")}
    assert {key for key in after if after[key] != now[key]} == {("visit", "v-2")}


def test_cancelled(extract: CrewExtract, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        write_data(tmp_path / "data.gpkg", extract, ORIGIN, cancelled=lambda: True)


def test_a_folder_that_takes_nothing_is_one_sentence(extract: CrewExtract, tmp_path: Path) -> None:
    with pytest.raises(FieldPackageError) as caught:
        write_data(tmp_path / "nowhere" / "data.gpkg", extract, ORIGIN)
    assert caught.value.kind == "not_writable"


def test_a_row_that_did_not_arrive_is_noticed(
    extract: CrewExtract, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = field_data._add
    monkeypatch.setattr(
        field_data, "_add", lambda path, table, rows: whole(path, table, rows[1:] if table.name == "visit" else rows)
    )
    with pytest.raises(FieldPackageError) as caught:
        write_data(tmp_path / "data.gpkg", dataclasses.replace(extract), ORIGIN)
    assert (caught.value.kind, caught.value.detail) == ("not_written", "visit")
