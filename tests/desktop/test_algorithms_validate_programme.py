"""``rareearth:validateprogramme`` on the reference programme, on broken ones and on real raw tables."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.desktop.algorithm_runs import Log, layer, registered, run
from tests.desktop.test_algorithms_build_project import outside  # noqa: F401  a fixture
from tests.programme_files import add_row, open_table, small_programme, square

RAW = Path(__file__).resolve().parents[1] / "data" / "kz_mineral_sites_raw.csv"
RAW_FIELDS = {"NAME_FIELD": "name", "COUNTRY_FIELD": "source_country", "LON_FIELD": "lon", "LAT_FIELD": "lat"}


def numbers(results: dict[str, Any]) -> tuple[Any, ...]:
    return results["ERRORS"], results["WARNINGS"], results["NOTES"]


def findings(results: dict[str, Any]) -> list[dict[str, Any]]:
    return [dict(zip(f.fields().names(), f.attributes())) for f in results["OUTPUT"].getFeatures()]


def test_the_contract() -> None:
    algorithm = registered().algorithm("validateprogramme")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names[:2] == ["PROGRAMME", "LAYER"]
    assert {"OUTPUT", "REPORT", *RAW_FIELDS} <= set(names)
    assert {"ERRORS", "WARNINGS", "NOTES"} <= {output.name() for output in algorithm.outputDefinitions()}
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())


def test_the_reference_programme_has_no_errors(tmp_path: Path) -> None:
    log = Log()
    results = run("validateprogramme", {"OUTPUT": "memory:", "REPORT": str(tmp_path / "report.html")}, log)
    assert numbers(results) == (0, 0, 1)
    assert all(type(value) is int for value in numbers(results))
    assert [finding["rule"] for finding in findings(results)] == ["illustrative"]
    assert log.warnings == []
    assert "Errors: 0, warnings: 0, notes: 1." in log.infos
    assert "ILLUSTRATIVE" in (tmp_path / "report.html").read_text("utf-8")


def test_a_broken_programme(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "programme.gpkg")
    zones = open_table(path, "zone")
    add_row(zones, square(90, 10), uuid="z3", code="RE-01", name="Far", status="done", method="geological")
    log = Log()
    results = run("validateprogramme", {"PROGRAMME": str(path), "OUTPUT": "memory:"}, log)
    told = {(f["rule"], f["severity"], f["table"], f["code"], f["uuid"]) for f in findings(results)}
    assert {
        ("code_duplicate", "error", "zone", "RE-01", "z3"),
        ("status_unknown", "error", "zone", "RE-01", "z3"),
        ("polygon_outside", "error", "zone", "RE-01", "z3"),
    } <= told
    assert results["ERRORS"] == sum(severity == "error" for _, severity, *_ in told)
    (outside_of,) = [f for f in results["OUTPUT"].getFeatures() if f["rule"] == "polygon_outside"]
    assert outside_of.geometry().asPoint().x() == pytest.approx(90.5)
    assert "Error, Zones RE-01: The status “done” is none of the life cycle; choose one of it." in log.warnings


def test_the_raw_table_by_its_columns(tmp_path: Path) -> None:
    table = QgsVectorLayer(str(RAW), "sites", "ogr")
    report = tmp_path / "report.csv"
    results = run("validateprogramme", {"LAYER": table, **RAW_FIELDS, "OUTPUT": "memory:", "REPORT": str(report)})
    assert numbers(results) == (22, 10, 0)
    by_name = {f["code"]: f for f in findings(results)}
    assert by_name["Kundybai"]["rule"] == "swapped"
    assert by_name["Kundybai"]["repair"].startswith("Exchange latitude and longitude: ")
    assert by_name["Aqkargin"]["rule"] == "outside"
    assert "would be 1.03 km from the border" in by_name["Aqkargin"]["finding"]
    assert (
        by_name["Chance"]["finding"] == "Lies in the territory, but its source says Canada; check position and country."
    )
    with report.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == 32


def test_the_raw_table_as_points() -> None:
    uri = f"{RAW.as_uri()}?type=csv&xField=lon&yField=lat&crs=EPSG:4326"
    points = QgsVectorLayer(uri, "sites", "delimitedtext")
    assert points.featureCount() == 932
    fields = {key: value for key, value in RAW_FIELDS.items() if key not in ("LON_FIELD", "LAT_FIELD")}
    assert numbers(run("validateprogramme", {"LAYER": points, **fields})) == (22, 10, 0)


def test_polygons_in_another_crs_and_codes(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "programme.gpkg")
    inside, away = "POLYGON((7850000 6500000, 7860000 6500000, 7860000 6510000, 7850000 6500000))", square(0, 0, 9)
    drawn = layer([inside, inside, away], "EPSG:3857", "Polygon", "&field=no:string", [["a"], ["A"], [""]])
    inputs = {"PROGRAMME": str(path), "LAYER": drawn, "CODE_FIELD": "no", "OUTPUT": "memory:"}
    told = {(f["rule"], f["row"]) for f in findings(run("validateprogramme", inputs))}
    assert told == {("geometry_duplicate", 2), ("code_alike", 2), ("code_missing", 3), ("polygon_outside", 3)}


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("LineString", "The layer 'layer' holds lines; choose one of points or polygons."),
        ("None", "The layer 'layer' has no geometry; name the fields that hold longitude and latitude."),
    ],
)
def test_layers_that_lie_nowhere(kind: str, sentence: str) -> None:
    with pytest.raises(QgsProcessingException) as caught:
        run("validateprogramme", {"LAYER": layer([None], "EPSG:4326", kind)})
    assert str(caught.value) == sentence


def test_a_report_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException) as caught:
        run("validateprogramme", {"REPORT": str(tmp_path / "report.pdf")})
    assert "let its name end in .html or .csv" in str(caught.value)


def test_through_qgis_process(outside: Any, tmp_path: Path) -> None:  # noqa: F811
    code, results, errors = outside.run("validateprogramme", REPORT=tmp_path / "report.html")
    assert code == 0, errors
    assert numbers(results) == (0, 0, 1)
    assert (tmp_path / "report.html").read_text("utf-8").endswith("</html>\n")
    code, results, errors = outside.run(
        "validateprogramme", LAYER=RAW, **RAW_FIELDS, OUTPUT=tmp_path / "found.gpkg", REPORT=tmp_path / "report.csv"
    )
    assert code == 0, errors
    assert numbers(results) == (22, 10, 0)
    assert QgsVectorLayer(str(tmp_path / "found.gpkg")).featureCount() == 32
