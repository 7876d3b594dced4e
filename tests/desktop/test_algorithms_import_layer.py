"""``rareearth:importlayer``: from a foreign file into a programme, without a window."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from shapely import box

from rare_earth_plugin.store.programme import content_hash
from rare_earth_plugin.store.programme_file import check
from tests.desktop.algorithm_runs import Log, layer, moved, registered, run
from tests.programme_files import open_table, small_programme, sql, square

FIELDS = "&field=НОМЕР:string&field=НАЗВАНИЕ:string&field=СТАТУС:string&field=S_ha:double"


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def shapefile(path: Path) -> Path:
    """RE-01 half as large and accepted, RE-03 new, one row of each kind that stays out; SK-42, CP1251, no .prj."""
    shapes = [moved(box(70, 50, 70.5, 50.5), "EPSG:28412"), moved(box(71, 51, 71.5, 51.5), "EPSG:28412")]
    rows = [
        ["RE-01", "Первый", "принят", 250_000.0],
        ["RE-03", "Третий", "проект", 100.0],
        ["RE-04", "Пустой", "проект", 1.0],
    ]
    source = layer([*shapes, None], crs="EPSG:28412", fields=FIELDS, rows=rows)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "CP1251"
    error = QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsCoordinateTransformContext(), options)
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    for suffix in (".prj", ".cpg"):
        path.with_suffix(suffix).unlink(missing_ok=True)
    return path


def inputs(programme: Path, source: Any, **more: Any) -> dict[str, Any]:
    return {"INPUT": source, "PROGRAMME": str(programme), "TABLE": 0, **more}


def counts(results: dict[str, Any]) -> tuple[int, ...]:
    return tuple(results[name] for name in ("ADDED", "CHANGED", "UNCHANGED", "DROPPED", "LEFT_OUT", "REPAIRED"))


def test_the_contract() -> None:
    algorithm = registered().algorithm("importlayer")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names[:7] == ["INPUT", "PROGRAMME", "TABLE", "MAPPING", "FIELDS", "CRS", "ENCODING"]
    assert {"DROP", "OUTPUT"} < set(names)
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    assert {"ADDED", "CHANGED", "DROPPED", "LEFT_OUT", "REPAIRED"} < outputs
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())


def test_an_old_shapefile_comes_in_once_and_a_second_time_changes_nothing(programme: Path, tmp_path: Path) -> None:
    source = shapefile(tmp_path / "участки.shp")
    sk42 = QgsCoordinateReferenceSystem("EPSG:28412")
    log = Log()
    arguments = inputs(programme, str(source), CRS=sk42, FIELDS="declared_km2=S_ha", AUTHOR="A. G.")
    arguments["OUTPUT"] = str(tmp_path / "report.csv")
    results = run("importlayer", arguments, log)
    assert counts(results) == (1, 1, 0, 0, 1, 0)
    assert all(type(results[name]) is int for name in ("ADDED", "CHANGED"))
    assert sql(programme, "SELECT code, name, status, author, source FROM zone ORDER BY fid") == [
        ("RE-01", "Первый", "accepted", "A. G.", "участки.shp"),
        ("RE-02", "Two", "accepted", None, None),
        ("RE-03", "Третий", "designed", "A. G.", "участки.shp"),
    ]
    assert open_table(programme, "zone").getFeature(3).geometry().boundingBox().xMinimum() == pytest.approx(
        71, abs=1e-4
    )
    assert any("cp1251" in info for info in log.infos)
    assert any("Pulkovo" in info for info in log.infos)
    assert any(warning.startswith("RE-04: ") for warning in log.warnings)
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row[:2] for row in csv.reader(stream)][1:3] == [["added", "RE-03"], ["changed", "RE-01"]]
    before = content_hash(programme)
    assert counts(run("importlayer", arguments)) == (0, 0, 2, 0, 1, 0)
    assert content_hash(programme) == before


def test_a_dry_run_writes_nothing(programme: Path, tmp_path: Path) -> None:
    before = content_hash(programme)
    source = layer([square(71, 51)], fields="&field=code:string", rows=[["X"]])
    results = run("importlayer", inputs(programme, source, DROP=True, DRY_RUN=True))
    assert counts(results) == (1, 0, 0, 2, 0, 0)
    assert content_hash(programme) == before
    assert counts(run("importlayer", inputs(programme, source, DROP=True))) == (1, 0, 0, 2, 0, 0)
    assert check(programme).counts["zone"] == 1


def test_filter_and_selection_of_the_source_count(programme: Path) -> None:
    source = layer(
        [square(71, 51, 0.1), square(71.2, 51, 0.1), square(71.4, 51, 0.1)],
        fields="&field=code:string",
        rows=[["A"], ["B"], ["C"]],
    )
    QgsProject.instance().addMapLayer(source)
    source.select([2, 3])
    chosen = QgsProcessingFeatureSourceDefinition(
        source.id(), selectedFeaturesOnly=True, filterExpression="code <> 'C'"
    )
    assert counts(run("importlayer", inputs(programme, chosen)))[0] == 1
    assert sql(programme, "SELECT code FROM zone ORDER BY fid DESC LIMIT 1") == [("B",)]


def test_a_saved_mapping_is_used(programme: Path, tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.json"
    rules = {"code": '"a"', "status": {"expression": '"b"', "values": {"1": "released"}}, "report_no": "'R-7'"}
    mapping.write_text(json.dumps({"rare_earth_mapping": 1, "table": "zone", "fields": rules}))
    source = layer([square(71, 51)], fields="&field=a:string&field=b:integer", rows=[["RE-07", 1]])
    run("importlayer", inputs(programme, source, MAPPING=str(mapping), OFFICIAL=True, STATUS_DATE="2026-02-03"))
    assert sql(programme, "SELECT status, report_no, status_on FROM zone WHERE code = 'RE-07'") == [
        ("released", "R-7", "2026-02-03")
    ]
    assert not check(programme).illustrative


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"TABLE": 1}, "is made for the table 'zone'; choose that table or another mapping."),
        ({}, "The source layer has no field 'НОМЕР', which 'code' is mapped to; map it anew."),
        ({"MAPPING": "/nowhere/mapping.json"}, "The mapping /nowhere/mapping.json cannot be read"),
        ({"MAPPING": None, "FIELDS": "code"}, "The expression for 'code' cannot be evaluated (no = in it)"),
        (
            {"MAPPING": None, "FIELDS": "colour=x"},
            "The table 'zone' has no field 'colour'; take it out of the mapping.",
        ),
        ({"MAPPING": None}, "No field is mapped, so there is nothing to import; map at least one."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    programme: Path, tmp_path: Path, arguments: dict[str, Any], told: str
) -> None:
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"rare_earth_mapping": 1, "table": "zone", "fields": {"code": "\\"НОМЕР\\""}}')
    source = layer([square(71, 51)], fields="&field=x:string", rows=[["1"]])
    before = content_hash(programme)
    with pytest.raises(QgsProcessingException) as caught:
        run("importlayer", {**inputs(programme, source, MAPPING=str(mapping)), **arguments})
    assert told in str(caught.value)
    assert content_hash(programme) == before


def test_a_source_without_a_place_on_earth_is_one_sentence(programme: Path) -> None:
    source = layer([square(71, 51)], fields="&field=code:string", rows=[["X"]])
    source.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="no known coordinate reference system"):
        run("importlayer", inputs(programme, source))


def test_a_programme_that_is_being_edited_is_left_alone(programme: Path) -> None:
    edited = open_table(programme, "zone")
    edited.startEditing()
    source = layer([square(71, 51)], fields="&field=code:string", rows=[["X"]])
    with pytest.raises(QgsProcessingException, match="is being edited, here or in another window"):
        run("importlayer", inputs(programme, source))
    edited.rollBack()


def test_a_programme_whose_edits_were_saved_takes_rows(programme: Path) -> None:
    project = QgsProject.instance()
    zones, source = open_table(programme, "zone"), layer([square(71, 51)], fields="&field=code:string", rows=[["X"]])
    project.addMapLayer(zones)
    try:
        assert zones.startEditing()
        zones.changeAttributeValue(1, zones.fields().indexOf("note"), "Saved")
        with pytest.raises(QgsProcessingException, match="is being edited, here or in another window"):
            run("importlayer", inputs(programme, source))
        reader = zones.getFeatures()
        next(reader)  # as a map that is being drawn holds the file while it is saved
        assert zones.commitChanges()
        del reader
        assert sql(programme, "PRAGMA journal_mode") == [("wal",)]  # as QGIS leaves it
        assert counts(run("importlayer", inputs(programme, source)))[0] == 1
    finally:
        project.clear()
    assert sql(programme, "SELECT note FROM zone WHERE fid = 1") == [("Saved",)]
    assert sql(programme, "SELECT count(*) FROM zone WHERE code = 'X'") == [(1,)]


def test_a_report_that_cannot_be_written_is_one_sentence(programme: Path, tmp_path: Path) -> None:
    source = layer([square(71, 51)], fields="&field=code:string", rows=[["X"]])
    with pytest.raises(QgsProcessingException, match=r"The report .* cannot be written"):
        run("importlayer", inputs(programme, source, OUTPUT=str(tmp_path / "no" / "report.csv"), DRY_RUN=True))


def test_the_source_may_be_a_layer_of_the_programme_itself(programme: Path) -> None:
    coverage = QgsVectorLayer(f"{programme}|layername=coverage", "coverage", "ogr")
    results = run("importlayer", inputs(programme, coverage, FIELDS="uuid=;zone_uuid="))
    assert (results["ADDED"], results["LEFT_OUT"]) == (2, 0)
    assert sql(programme, "SELECT code FROM zone ORDER BY fid") == [("RE-01",), ("RE-02",), ("F-1",), ("F-2",)]
