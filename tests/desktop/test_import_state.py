"""What an import finds in a programme, and files of other versions, whose columns are others."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsGeometry

from rare_earth_plugin.store.import_state import read_state, same_shape, shape_key
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from rare_earth_plugin.store.sentences import sentence
from rare_earth_plugin.store.tables import SCHEMA_VERSION
from tests.programme_files import small_programme, sql, square

DATA = Path(__file__).resolve().parent.parent / "data"


def test_a_table_is_read_with_all_its_columns(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "programme.gpkg")
    state = read_state(path, "zone")
    assert (state.fids, state.columns["code"]) == ([1, 2], ["RE-01", "RE-02"])
    assert state.columns["tool"] == sql_column(path, "tool")
    assert state.zone_uuids == {"RE-01": "z1", "RE-02": "z2", "z1": "z1", "z2": "z2"}
    sql(path, "UPDATE zone SET note = 'x' WHERE fid = 2")
    assert read_state(path, "zone").digest != state.digest


def wkb(wkt: str) -> bytes:
    return QgsGeometry.fromWkt(wkt).asWkb().data()


def sql_column(path: Path, column: str) -> list[object]:
    return [row[0] for row in sql(path, f"SELECT [{column}] FROM zone ORDER BY fid")]


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_file_of_an_earlier_version_is_told_as_one(version: int, tmp_path: Path) -> None:
    path = Path(shutil.copy(DATA / f"programme_v{version}.gpkg", tmp_path / "old.gpkg"))
    with pytest.raises(ProgrammeFileError) as caught:
        read_state(path, "zone")
    assert caught.value.kind == "older_schema"
    assert "bring it up to date first" in sentence(caught.value)


def test_a_file_of_a_later_version_is_not_written(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "programme.gpkg")
    sql(path, "UPDATE programme SET schema_version = ?", SCHEMA_VERSION + 1)
    with pytest.raises(ProgrammeFileError) as caught:
        read_state(path, "zone")
    assert caught.value.kind == "newer_schema"


def test_shapes_are_the_same_wherever_their_rings_begin() -> None:
    here, turned = wkb(square(70, 50)), wkb("POLYGON((71 50, 71 51, 70 51, 70 50, 71 50))")
    assert same_shape(here, turned)
    assert shape_key(here) == shape_key(turned)
    assert not same_shape(here, wkb(square(70, 50, 1.001)))
    assert not same_shape(here, None)
