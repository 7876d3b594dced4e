"""``rareearth:statusreport``: the report without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProcessingException

from tests.desktop.algorithm_runs import Log, registered, run
from tests.desktop.panel_tools import panel_programme
from tests.desktop.report_runs import pdf_text, reads_pdf
from tests.programme_files import open_table


def test_the_contract() -> None:
    algorithm = registered().algorithm("statusreport")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names == ["PROGRAMME", "LANGUAGE", "SINCE", "FILES", "AUTHOR", "ORGANISATION", "LOGO", "FOLDER"]
    assert {output.name() for output in algorithm.outputDefinitions()} == {"FOLDER", "REPORT", "TABLES", "CHANGES"}
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    assert "reports" in algorithm.helpUrl()


@reads_pdf
def test_a_report_with_changes(tmp_path: Path) -> None:
    wanted = {"PROGRAMME": str(panel_programme(tmp_path)), "LANGUAGE": 0, "SINCE": "2020-01-01", "AUTHOR": "A. B."}
    results = run("statusreport", {**wanted, "FOLDER": str(tmp_path / "out")})
    assert Path(results["REPORT"]).is_file()
    assert Path(results["TABLES"]).is_file()
    assert results["CHANGES"] == 6  # two zones, two targets, two footprints came into the programme
    text = pdf_text(Path(results["REPORT"]))
    assert "Changes since 1 Jan 2020" in text
    assert "A. B." in text


@pytest.mark.parametrize(("files", "suffixes"), [(1, [".pdf"]), (2, [".xlsx"])])
def test_only_what_is_wanted_and_no_changes_without_a_day(tmp_path: Path, files: int, suffixes: list[str]) -> None:
    wanted = {"PROGRAMME": str(panel_programme(tmp_path)), "LANGUAGE": 0, "FILES": files}
    results = run("statusreport", {**wanted, "FOLDER": str(tmp_path / "out")})
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == suffixes
    assert results["CHANGES"] == 0


def test_bad_input_is_a_sentence(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    (tmp_path / "file").write_text("")
    for changes, words in (
        ({"PROGRAMME": str(tmp_path / "none.gpkg")}, "none.gpkg"),
        ({"FOLDER": str(tmp_path / "file" / "below")}, "below"),
    ):
        usual = {"PROGRAMME": str(path), "LANGUAGE": 0, "FOLDER": str(tmp_path / "out")}
        with pytest.raises(QgsProcessingException, match=words):
            run("statusreport", {**usual, **changes})


def test_without_territory_there_is_a_warning_and_a_report(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    assert open_table(path, "territory").dataProvider().truncate()
    log = Log()
    wanted = {"PROGRAMME": str(path), "LANGUAGE": 0, "FOLDER": str(tmp_path / "out")}
    results = run("statusreport", wanted, log)
    assert Path(results["REPORT"]).is_file()
    assert any("territory" in warning for warning in log.warnings)
