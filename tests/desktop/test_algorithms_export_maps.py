"""``rareearth:exportmaps``: finished maps without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProcessingException

from tests.desktop.algorithm_runs import Log, registered, run
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table


def test_the_contract() -> None:
    algorithm = registered().algorithm("exportmaps")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names[:4] == ["PROGRAMME", "LAYOUT", "FORMAT", "LANGUAGE"]
    assert names[-1] == "FOLDER"
    assert {output.name() for output in algorithm.outputDefinitions()} == {"FOLDER", "MADE", "FAILED"}
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    optional = Qgis.ProcessingParameterFlag.Optional
    assert {p.name() for p in algorithm.parameterDefinitions() if not p.flags() & optional} == {
        "LAYOUT",
        "FORMAT",
        "LANGUAGE",
        "FOLDER",
    }


@pytest.mark.parametrize(
    ("layout", "file_format", "names"),
    [
        (0, 0, ["Programme_overview_Test_programme.pdf"]),
        (1, 2, ["Zone_sheet_RE-01.png", "Zone_sheet_RE-02.png"]),
        (2, 3, ["Target_sheet_T-10.svg", "Target_sheet_T-2.svg"]),
        (3, 0, ["Cartogram_of_study.pdf"]),
    ],
)
def test_each_layout_becomes_files(tmp_path: Path, layout: int, file_format: int, names: list[str]) -> None:
    path = panel_programme(tmp_path)
    wanted = {"PROGRAMME": str(path), "LAYOUT": layout, "FORMAT": file_format, "LANGUAGE": 0, "DPI": 50}
    log = Log()
    results = run("exportmaps", {**wanted, "FOLDER": str(tmp_path / "maps")}, log)
    assert sorted(file.name for file in (tmp_path / "maps").iterdir()) == names
    assert (results["MADE"], results["FAILED"]) == (len(names), 0)
    assert any(names[0] in info for info in log.infos)


def test_some_sheets_as_a_book(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    wanted = {"PROGRAMME": str(path), "LAYOUT": 1, "FORMAT": 0, "LANGUAGE": 0, "BOOK": True, "SITES": "re-02"}
    results = run("exportmaps", {**wanted, "FOLDER": str(tmp_path / "maps")})
    (book,) = (tmp_path / "maps").iterdir()
    assert results["MADE"] == 1
    assert b"/PageMode /UseOutlines" in book.read_bytes()


def test_what_is_not_there_or_does_not_go_together_is_a_sentence(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    usual = {"PROGRAMME": str(path), "LAYOUT": 1, "FORMAT": 0, "LANGUAGE": 0, "FOLDER": str(tmp_path / "maps")}
    for changes, words in (
        ({"SITES": "RE-77"}, "has no RE-77"),
        ({"PAPER": 4}, "comes on A4, A3"),
        ({"BOOK": True, "FORMAT": 3}, "A book is one PDF"),
        ({"PROGRAMME": str(tmp_path / "none.gpkg")}, "none.gpkg"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("exportmaps", {**usual, **changes})


def test_a_programme_without_targets_and_a_zone_without_outline(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    add_row(open_table(path, "zone"), None, uuid="n", code="RE-99", name="Later", status="proposed")
    targets = open_table(path, "target")
    assert targets.dataProvider().truncate()
    del targets
    usual = {"PROGRAMME": str(path), "FORMAT": 0, "LANGUAGE": 0, "FOLDER": str(tmp_path / "maps")}
    log = Log()
    assert run("exportmaps", {**usual, "LAYOUT": 1}, log)["MADE"] == 3
    assert any("RE-99" in warning for warning in log.warnings)
    with pytest.raises(QgsProcessingException, match="no targets"):
        run("exportmaps", {**usual, "LAYOUT": 2})
