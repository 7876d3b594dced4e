"""``rareearth:mergefieldwork``: packages and tracks into a programme, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsProcessingException, QgsVectorLayer

from tests.desktop.algorithm_runs import Log, registered, run
from tests.desktop.returned_packages import in_field, leave, observe
from tests.desktop.test_algorithms_build_project import outside  # noqa: F401  a fixture
from tests.field_programmes import CREW, field_programme
from tests.programme_files import sql

NUMBERS = ["ADDED", "CHANGED", "CONFLICTS", "PHOTOS"]


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return field_programme(tmp_path)


@pytest.fixture
def package(programme: Path, tmp_path: Path) -> Path:
    folder = leave(programme, tmp_path / "C1")
    in_field(folder, "UPDATE target SET note = 'жила', confidence = 'high' WHERE uuid = 't1'")
    in_field(folder, "UPDATE visit SET done_on = '2026-05-03' WHERE uuid = 'v-2'")
    observe(folder, "o-new", 70.42, 50.42, code="C1-2", photo="DCIM/vein.jpg")
    (folder / "DCIM" / "vein.jpg").write_bytes(b"jpeg of a vein")
    return folder


def numbers(results: dict[str, Any]) -> tuple[Any, ...]:
    found = tuple(results[name] for name in NUMBERS)
    assert all(type(value) is int for value in found)
    return found


def test_the_contract() -> None:
    algorithm = registered().algorithm("mergefieldwork")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names == ["PACKAGE", "FILE", "PROGRAMME", "CREW", "AUTHOR", "ON_CONFLICT", "DRY_RUN", "OUTPUT"]
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    assert [output.name() for output in algorithm.outputDefinitions()][-4:] == NUMBERS
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading


def test_what_nobody_contests_comes_in_once(programme: Path, package: Path) -> None:
    inputs = {"PACKAGE": str(package), "PROGRAMME": str(programme), "AUTHOR": "Ёлкин"}
    assert numbers(run("mergefieldwork", {**inputs, "DRY_RUN": True})) == (1, 2, 0, 0)
    assert sql(programme, "SELECT count(*) FROM handover") == [(0,)]
    assert numbers(run("mergefieldwork", inputs)) == (1, 2, 0, 1)
    assert sql(programme, "SELECT note, confidence FROM target WHERE uuid = 't1'") == [("жила", "high")]
    ((photo,),) = sql(programme, "SELECT photo FROM observation WHERE uuid = 'o-new'")
    assert (programme.parent / photo).read_bytes() == b"jpeg of a vein"
    assert sql(programme, "SELECT author, crew_uuid, added, changed FROM handover") == [("Ёлкин", CREW, 1, 2)]
    log = Log()
    assert numbers(run("mergefieldwork", inputs, log)) == (0, 0, 0, 0)
    assert "Nothing of it is new." in log.infos
    assert sql(programme, "SELECT count(*) FROM handover") == [(1,)]


def test_a_contested_row_stays_whole_and_is_listed(programme: Path, package: Path) -> None:
    sql(programme, "UPDATE target SET note = 'office' WHERE uuid = 't1'")
    inputs = {"PACKAGE": str(package), "PROGRAMME": str(programme), "OUTPUT": "memory:"}
    results = run("mergefieldwork", inputs)
    assert numbers(results) == (1, 1, 1, 1)
    (line,) = [dict(zip(f.fields().names(), f.attributes())) for f in results["OUTPUT"].getFeatures()]
    assert (line["table"], line["uuid"], line["field"]) == ("target", "t1", "Note")
    assert (line["programme"], line["came_back"]) == ("office", "жила")
    assert sql(programme, "SELECT note, confidence FROM target WHERE uuid = 't1'") == [("office", None)]
    # Once the office agrees, the rest of the row comes with it.
    sql(programme, "UPDATE target SET note = 'жила' WHERE uuid = 't1'")
    assert numbers(run("mergefieldwork", inputs)) == (0, 1, 0, 0)
    assert sql(programme, "SELECT note, confidence FROM target WHERE uuid = 't1'") == [("жила", "high")]


def test_refused_where_anything_is_contested(programme: Path, package: Path) -> None:
    in_field(package, "DELETE FROM visit WHERE uuid = 'v-1'")
    before = sql(programme, "SELECT * FROM visit")
    with pytest.raises(QgsProcessingException, match="nothing was merged"):
        run("mergefieldwork", {"PACKAGE": str(package), "PROGRAMME": str(programme), "ON_CONFLICT": 1})
    assert sql(programme, "SELECT * FROM visit") == before


def test_one_source_it_must_be(programme: Path, package: Path) -> None:
    for inputs in ({}, {"PACKAGE": str(package), "FILE": str(package / "data.gpkg")}):
        with pytest.raises(QgsProcessingException, match="Choose what came back"):
            run("mergefieldwork", {**inputs, "PROGRAMME": str(programme)})


def test_a_track_and_who_brought_it(programme: Path, tmp_path: Path) -> None:
    path = tmp_path / "t.gpx"
    path.write_text(
        '<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>1'
        '</name><trkseg><trkpt lat="50.5" lon="70.5"/><trkpt lat="50.51" lon="70.5"/></trkseg></trk></gpx>'
    )
    inputs = {"FILE": str(path), "PROGRAMME": str(programme)}
    log = Log()
    assert numbers(run("mergefieldwork", {**inputs, "CREW": "Second crew"}, log)) == (1, 0, 0, 0)
    assert any("have no time" in line for line in log.warnings)
    assert sql(programme, "SELECT crew_uuid FROM track") == [("crew-2",)]
    with pytest.raises(QgsProcessingException, match="no crew 'Third'"):
        run("mergefieldwork", {**inputs, "CREW": "Third"})


def test_a_broken_package_is_one_sentence(programme: Path, package: Path) -> None:
    (package / "data.gpkg").write_bytes(b"")
    with pytest.raises(QgsProcessingException, match="copied only in part"):
        run("mergefieldwork", {"PACKAGE": str(package), "PROGRAMME": str(programme)})


def test_by_qgis_process(outside: Any, programme: Path, package: Path, tmp_path: Path) -> None:  # noqa: F811
    sql(programme, "UPDATE target SET note = 'office' WHERE uuid = 't1'")
    listed = tmp_path / "contested.gpkg"
    code, results, errors = outside.run("mergefieldwork", PACKAGE=package, PROGRAMME=programme, OUTPUT=listed)
    assert code == 0, errors
    assert numbers(results) == (1, 1, 1, 1)
    assert QgsVectorLayer(str(listed), "", "ogr").featureCount() == 1
    assert sql(programme, "SELECT count(*) FROM observation WHERE uuid = 'o-new'") == [(1,)]
