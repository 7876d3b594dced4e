"""``rareearth:crewbooklet``, and the campaign map of ``rareearth:exportmaps``."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsProcessingException

from rare_earth_plugin.core.campaign_book import Book, Variant, write_book
from rare_earth_plugin.store.timetable_files import plan_json

from ..programme_files import add_row, open_table
from .algorithm_runs import Log, registered, run
from .campaign_case import BOOK, CAMPAIGN, PLAN
from .panel_tools import panel_programme


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A programme with a planned campaign, one that is not planned, and a note."""
    made = panel_programme(tmp_path)
    campaigns = open_table(made, "campaign")
    add_row(campaigns, None, uuid="c1", code="S-26", name="Season 2026", plan=write_book(BOOK))
    bare = Book((Variant("1", CAMPAIGN),), "1")
    add_row(campaigns, None, uuid="c2", code="S-27", name="Later", plan=write_book(bare))
    visits = open_table(made, "visit")
    add_row(visits, None, uuid="v", campaign_uuid="c1", target_uuid="t1", kind="target", note="ask the herdsman")
    return made


def asked(path: Path, **more: Any) -> dict[str, Any]:
    usual = {"PROGRAMME": str(path), "CAMPAIGN": "S-26", "CREWS": "A", "LANGUAGE": 0}
    return {**usual, "FOLDER": str(path.parent / "out"), **more}


def words(file: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True).stdout


def test_the_contract() -> None:
    algorithm = registered().algorithm("crewbooklet")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    assert names[:6] == ["PROGRAMME", "CAMPAIGN", "PLAN_FILE", "CREWS", "COORDINATES", "LANGUAGE"]
    assert {output.name() for output in algorithm.outputDefinitions()} == {"FOLDER", "MADE", "FAILED"}
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading


def test_the_booklet_of_a_crew(path: Path) -> None:
    results = run("crewbooklet", asked(path, COORDINATES=4))
    assert (results["MADE"], results["FAILED"]) == (1, 0)
    (file,) = (path.parent / "out").iterdir()
    said = words(file)
    for wanted in ("Friday, 1 May 2026", "Sunday, 3 May 2026", "ask the herdsman", "EPSG:28412", "Page 5"):
        assert wanted in said, wanted
    assert "Saturday, 2 May 2026" not in said


def test_a_plan_from_a_file_and_what_is_left_out(path: Path) -> None:
    file = path.parent / "plan.json"
    file.write_text(plan_json(CAMPAIGN, PLAN), encoding="utf-8")
    log = Log()
    results = run("crewbooklet", asked(path, CAMPAIGN="", PLAN_FILE=str(file), CREWS=""), log)
    assert (results["MADE"], results["FAILED"]) == (1, 1)
    assert any("Crew B" in warning for warning in log.warnings)
    file.write_text(write_book(BOOK), encoding="utf-8")
    assert run("crewbooklet", asked(path, CAMPAIGN="", PLAN_FILE=str(file)))["MADE"] == 1


def test_the_campaign_map(path: Path) -> None:
    results = run("exportmaps", {**asked(path), "LAYOUT": 4, "FORMAT": 0, "DPI": 60})
    assert (results["MADE"], results["FAILED"]) == (1, 0)
    (file,) = (path.parent / "out").iterdir()
    assert file.name == "Campaign_map_Season_2026.pdf"
    assert "Totals by crew" in words(file)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"CAMPAIGN": "S-27"}, "has no plan yet"),
        ({"CAMPAIGN": "nothing"}, "holds no campaign “nothing”"),
        ({"CAMPAIGN": ""}, "name one of Season 2026, Later"),
        ({"CREWS": "A;X"}, "has no crew “X”; name one of A, B"),
        ({"CREWS": "B"}, "no day of work for Crew B"),
    ],
)
def test_what_cannot_be_made_is_one_sentence(path: Path, more: dict[str, Any], sentence: str) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        run("crewbooklet", asked(path, **more))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (json.dumps({"campaign": {}}), "has no plan yet"),
        ("[]", "has no plan yet"),
        ("no json", "."),
        (write_book(Book((Variant("1", CAMPAIGN),), "1")), "has no plan yet"),
    ],
)
def test_a_file_that_is_no_plan_is_told(path: Path, text: str, sentence: str) -> None:
    file = path.parent / "plan.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException) as caught:
        run("crewbooklet", asked(path, PLAN_FILE=str(file)))
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        run("crewbooklet", asked(path, PLAN_FILE=str(file.with_name("gone.json"))))
