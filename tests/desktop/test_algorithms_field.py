"""``rareearth:fieldpackage`` and ``rareearth:fieldpoints``, here and through ``qgis_process``."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProcessingException, QgsRasterLayer

from rare_earth_plugin.map.field_check import check_package
from tests.desktop.algorithm_runs import Log, registered, run
from tests.desktop.test_algorithms_build_project import _Outside
from tests.desktop.test_base_clip import raster
from tests.field_programmes import field_programme
from tests.programme_files import sql

GPX = {"g": "http://www.topografix.com/GPX/1/1"}


def test_the_contract() -> None:
    package, points = (registered().algorithm(name) for name in ("fieldpackage", "fieldpoints"))
    assert [parameter.name() for parameter in package.parameterDefinitions()] == [
        *("PROGRAMME", "CREW", "CAMPAIGN", "FOLDER", "NAME", "BASE", "COORDINATES", "RECEIVERS", "AUTHOR")
    ]
    assert [output.name() for output in package.outputDefinitions()] == [
        *("PACKAGE", "VISITS", "TARGETS", "ERRORS", "WARNINGS")
    ]
    assert package.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert [parameter.name() for parameter in points.parameterDefinitions()] == [
        *("PROGRAMME", "CREW", "CAMPAIGN", "COORDINATES", "OUTPUT")
    ]
    for algorithm in (package, points):
        assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
        assert Path(algorithm.svgIconPath()).is_file()


def test_a_package_with_a_base_map_and_all_receivers(tmp_path: Path) -> None:
    programme = field_programme(tmp_path)
    raster(tmp_path / "map.tif")
    log = Log()
    results = run(
        "fieldpackage",
        {
            "PROGRAMME": str(programme),
            "CREW": "c1",
            "FOLDER": str(tmp_path),
            "NAME": "Отряд",
            "BASE": QgsRasterLayer(str(tmp_path / "map.tif"), "map"),
            "COORDINATES": 4,
            "RECEIVERS": [0, 1, 2],
            "AUTHOR": "A. B.",
        },
        log,
    )
    assert (results["VISITS"], results["TARGETS"], results["ERRORS"], results["WARNINGS"]) == (3, 1, 0, 2)
    assert results["PACKAGE"] == str(tmp_path / "Отряд")
    assert check_package(tmp_path / "Отряд") == []
    assert "The stop V-3 has no place yet: it is in the table, not on the map." in log.warnings
    assert {path.suffix for path in (tmp_path / "Отряд" / "receivers").iterdir()} == {".gpx", ".kml", ".csv"}
    assert sql(programme, "SELECT author FROM handover") == [("A. B.",)]
    with pytest.raises(QgsProcessingException) as caught:
        run("fieldpackage", {"PROGRAMME": str(programme), "CREW": "C1", "FOLDER": str(tmp_path), "NAME": "Отряд"})
    assert "exists already" in str(caught.value)


def test_the_stops_of_all_crews(tmp_path: Path) -> None:
    log = Log()
    output = tmp_path / "stops.gpx"
    results = run("fieldpoints", {"PROGRAMME": str(field_programme(tmp_path)), "OUTPUT": str(output)}, log)
    assert (results["POINTS"], results["ROUTES"]) == (3, 1)
    assert [point.findtext("g:name", None, GPX) for point in ET.parse(output).getroot().findall("g:wpt", GPX)] == [
        *("V-1", "V-2", "V-9")
    ]
    assert log.warnings == [
        "The crew 'Idle' has no stops with a place yet, so there is nothing to take along; plan its tour first.",
        "The stop V-3 has no place and was left out.",
    ]


def test_a_crew_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    programme = field_programme(tmp_path)
    for name, output in (("fieldpackage", {"FOLDER": str(tmp_path)}), ("fieldpoints", {"OUTPUT": "x.gpx"})):
        with pytest.raises(QgsProcessingException) as caught:
            run(name, {"PROGRAMME": str(programme), "CREW": "C7", **output})
        assert str(caught.value) == (
            f"The programme {programme} has no crew 'C7'; choose one of those of its campaigns."
        )


def test_both_through_qgis_process(checkout: Path, tmp_path: Path) -> None:
    outside = _Outside(checkout, tmp_path / "outside")
    programme = field_programme(tmp_path)
    code, results, errors = outside.run("fieldpackage", PROGRAMME=programme, CREW="C2", FOLDER=tmp_path, NAME="two")
    assert code == 0, errors
    assert (results["VISITS"], results["ERRORS"]) == (1, 0)
    assert check_package(tmp_path / "two") == []
    output = tmp_path / "stops.csv"
    code, results, errors = outside.run("fieldpoints", PROGRAMME=programme, CREW="C1", COORDINATES=4, OUTPUT=output)
    assert code == 0, errors
    assert results["POINTS"] == 2
    assert "EPSG:28412" in output.read_text("utf-8-sig")
    code, _, errors = outside.run("fieldpackage", PROGRAMME=programme, CREW="C3", FOLDER=tmp_path)
    assert code == 1
    assert "The crew 'Idle' has no stops with a place yet" in errors
