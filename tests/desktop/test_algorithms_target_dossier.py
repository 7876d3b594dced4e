"""``rareearth:targetdossier``: dossiers without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProcessingException

from tests.desktop.algorithm_runs import Log, registered, run
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table


def test_the_contract() -> None:
    algorithm = registered().algorithm("targetdossier")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names == ["PROGRAMME", "LANGUAGE", "TARGETS", "BLOCKS", "AUTHOR", "ORGANISATION", "LOGO", "FOLDER"]
    assert {output.name() for output in algorithm.outputDefinitions()} == {"FOLDER", "MADE", "FAILED"}
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())


def test_the_chosen_target_in_the_chosen_grid(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    add_row(open_table(path, "target"), None, uuid="n", code="T-99", name="Later", status="identified")
    log = Log()
    wanted = {"PROGRAMME": str(path), "LANGUAGE": 0, "TARGETS": "t-10; T-99", "BLOCKS": 1}
    results = run("targetdossier", {**wanted, "FOLDER": str(tmp_path / "out")}, log)
    assert (results["MADE"], results["FAILED"]) == (4, 0)
    told = json.loads((tmp_path / "out" / "Target_dossier_T-10.geojson").read_text("utf-8"))["properties"]
    assert told["blocks_crs"].endswith("Pulkovo 1942")
    assert told["regions"] == ["East"]
    assert any("T-99" in warning for warning in log.warnings)


def test_bad_input_is_a_sentence(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    usual = {"PROGRAMME": str(path), "LANGUAGE": 0, "FOLDER": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match="has no T-77"):
        run("targetdossier", {**usual, "TARGETS": "T-77"})
    for name in ("Target_dossier_T-2.pdf", "Target_dossier_T-10.pdf"):
        (tmp_path / "out" / name).mkdir(parents=True)
    with pytest.raises(QgsProcessingException, match="No dossier could be made"):
        run("targetdossier", usual)
    assert open_table(path, "target").dataProvider().truncate()
    with pytest.raises(QgsProcessingException, match="no targets"):
        run("targetdossier", usual)
