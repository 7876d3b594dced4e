"""Outputs that would overwrite a programme are refused before anything runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition

from rare_earth_plugin.algorithms.sink_files import programme_at_stake
from rare_earth_plugin.store.programme import content_hash
from tests.desktop.algorithm_runs import layer, registered, run

from ..programme_files import small_programme, sql, square


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def at_stake(algorithm: str, **parameters: Any) -> tuple[str, str] | None:
    found = registered().algorithm(algorithm).create()
    return programme_at_stake(found, parameters, QgsProcessingContext())


@pytest.mark.parametrize(
    ("algorithm", "output"),
    [
        ("remainingarea", "REMAINING"),
        ("remainingarea", "LEDGER"),
        ("sheetcoverage", "OUTPUT"),
        ("mapsheets", "OUTPUT"),
        ("validateprogramme", "OUTPUT"),
        ("validateprogramme", "REPORT"),
        ("importlayer", "OUTPUT"),
        ("buildproject", "PROJECT"),
    ],
)
def test_a_programme_is_no_output(programme: Path, algorithm: str, output: str) -> None:
    assert at_stake(algorithm, **{output: str(programme)}) == (output, str(programme.resolve()))
    assert at_stake(algorithm, **{output: str(programme.with_name("other.gpkg"))}) is None
    assert at_stake(algorithm, **{output: "TEMPORARY_OUTPUT"}) is None


def test_one_that_lacks_a_table_is_a_programme_too(programme: Path) -> None:
    sql(programme, "DROP TABLE figure")
    assert at_stake("mapsheets", OUTPUT=str(programme)) == ("OUTPUT", str(programme.resolve()))


def test_other_files_may_be_overwritten(tmp_path: Path) -> None:
    other = tmp_path / "other.gpkg"
    other.write_text("no GeoPackage at all", encoding="utf-8")
    assert at_stake("mapsheets", OUTPUT=str(other)) is None
    other.write_bytes(b"")
    assert at_stake("mapsheets", OUTPUT=str(other)) is None


def test_a_table_beside_those_of_the_programme_is_let_in(programme: Path) -> None:
    beside = f"ogr:dbname='{programme}' table=\"sheets\" (geom)"
    assert at_stake("mapsheets", OUTPUT=beside) is None
    assert at_stake("mapsheets", OUTPUT=QgsProcessingOutputLayerDefinition(beside)) is None
    for instead in (beside.replace("sheets", "Zone"), f"ogr:dbname='{programme}'"):
        assert at_stake("mapsheets", OUTPUT=instead) == ("OUTPUT", str(programme.resolve()))


def test_the_sentence_and_the_file(programme: Path) -> None:
    before = content_hash(programme)
    world = layer([square(70, 50)])
    with pytest.raises(Exception, match="REMAINING would overwrite the survey programme") as caught:
        run("remainingarea", {"TERRITORY": world, "COVERAGE": world, "REMAINING": str(programme)})
    assert str(programme.resolve()) in str(caught.value)
    assert "choose another file" in str(caught.value)
    assert content_hash(programme) == before
