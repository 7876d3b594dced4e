"""Dossiers as files: coordinates, blocks and wording as another program reads them; what goes wrong is listed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rare_earth_plugin.map.dossier_export import DossierData, DossierOrder, dossier_steps, target_events
from rare_earth_plugin.map.layout_contents import Contents, LayoutError
from rare_earth_plugin.map.map_export import Outcome
from rare_earth_plugin.store.perimeters import PULKOVO
from tests.programme_files import add_row, open_table, square

from .map_contents import contents_of
from .panel_tools import panel_programme
from .report_runs import event, pdf_pages, pdf_text, reads_pdf

SMALL = DossierOrder(dpi=60)
DATA = DossierData(
    {"t2": [event(1, "t2", "", "identified", "2025-01-10", author="A. B.", reason="Found again")]},
    {"t2": ("East", "West")},
)


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def made(contents: Contents, folder: Path, order: DossierOrder = SMALL, data: DossierData = DATA) -> Outcome:
    outcome = Outcome()
    shares = list(dossier_steps(contents, data, order, folder, outcome))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    return outcome


def test_a_pdf_and_a_geojson_for_each_target_with_its_code_in_the_name(contents: Contents, tmp_path: Path) -> None:
    before = set(contents.project.mapLayers())
    outcome = made(contents, tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "Target_dossier_T-10.geojson",
        "Target_dossier_T-10.pdf",
        "Target_dossier_T-2.geojson",
        "Target_dossier_T-2.pdf",
    ]
    assert (outcome.planned, outcome.done, outcome.failed, outcome.notes) == (2, 2, [], [])
    assert set(contents.project.mapLayers()) == before


@reads_pdf
def test_what_an_investor_reads(contents: Contents, tmp_path: Path) -> None:
    outcome = made(contents, tmp_path, replace(SMALL, keys=frozenset({"t2"})))
    pdf = next(path for path in outcome.files if path.suffix == ".pdf")
    text = pdf_text(pdf)
    for words in (
        "T-10 Zircon",
        "Nb (niobium)",
        "Category P2: forecast resources, not mineral resources by KAZRC.",
        "never converted",
        "Found again",
        "East, West",
        "Grid of EPSG:4326 - WGS 84: 36 blocks inside, 0 touched.",
        "Grid of EPSG:4284 - Pulkovo 1942: 25 blocks inside, 24 touched.",
        "50°24′N 071°24′E",
        "50°24′00.00″",
        "71°30′00.00″",
        "4 vertices",
        "accuracy",
        "it is not the official number of a block",
    ):
        assert words in text, words
    pages = pdf_pages(pdf)
    for page in range(1, pages + 1):
        assert "ILLUSTRATIVE GEOMETRY" in pdf_text(pdf, page)


def test_the_geojson_says_the_same(contents: Contents, tmp_path: Path) -> None:
    made(contents, tmp_path, replace(SMALL, keys=frozenset({"t2"})))
    feature = json.loads((tmp_path / "Target_dossier_T-10.geojson").read_text("utf-8"))
    told = feature["properties"]
    assert (feature["id"], told["code"], told["commodities"]) == ("t2", "T-10", ["Nb"])
    assert (told["illustrative"], told["status"], told["category"]) == (True, "identified", "P2")
    assert "not official" in told["illustrative_note"]
    assert "KAZRC" in told["category_note"]
    assert (len(told["blocks_inside"]), told["blocks_touched"]) == (36, [])
    assert contents.target_rows["t2"].area_km2 == pytest.approx(told["area_km2"], rel=1e-6)
    assert told["regions"] == ["East", "West"]
    assert feature["bbox"] == pytest.approx([71.4, 50.4, 71.5, 50.5])


def test_the_blocks_of_the_other_grid(contents: Contents, tmp_path: Path) -> None:
    made(contents, tmp_path, replace(SMALL, keys=frozenset({"t2"}), block_crs=PULKOVO))
    told = json.loads((tmp_path / "Target_dossier_T-10.geojson").read_text("utf-8"))["properties"]
    assert told["blocks_crs"] == "EPSG:4284 - Pulkovo 1942"
    assert (len(told["blocks_inside"]), len(told["blocks_touched"])) == (25, 24)


@reads_pdf
def test_a_target_without_outline_and_without_history(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    add_row(open_table(path, "target"), None, uuid="t9", code="T-99", name="Later", status="identified")
    with contents_of(path) as contents:
        outcome = made(contents, tmp_path / "out", replace(SMALL, keys=frozenset({"t9"})))
    assert "T-99" in outcome.notes[0]
    pdf, geojson = outcome.files
    text = pdf_text(pdf)
    assert "no coordinates and no blocks" in text
    assert "The history holds nothing about this target" in text
    assert "No resource category is recorded" in text
    assert json.loads(geojson.read_text("utf-8"))["geometry"] is None


@reads_pdf
def test_two_parts_a_hole_and_more_blocks_than_a_licence_has(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    ring = (
        "MULTIPOLYGON(((70 50, 70.1 50, 70.1 50.1, 70 50.1, 70 50),"
        "(70.02 50.02, 70.02 50.04, 70.04 50.04, 70.02 50.02)), ((70.2 50, 70.3 50, 70.3 50.1, 70.2 50)))"
    )
    targets = open_table(path, "target")
    add_row(targets, ring, uuid="t7", code="T-7", name="Parts", status="identified")
    add_row(targets, square(60, 44, 6), uuid="t8", code="T-8", name="Huge", status="identified")
    del targets
    with contents_of(path) as contents:
        outcome = made(contents, tmp_path / "out", replace(SMALL, keys=frozenset({"t7", "t8"})))
    assert outcome.failed == []
    parts, _, huge, told = outcome.files
    text = pdf_text(parts)
    assert "part 1" in text
    assert "hole in part 1" in text
    assert "part 2" in text
    assert "far more than a licence has" in pdf_text(huge)
    assert json.loads(told.read_text("utf-8"))["properties"]["blocks_inside"] is None


def test_a_file_that_cannot_be_written_is_listed_and_the_others_are_made(contents: Contents, tmp_path: Path) -> None:
    (tmp_path / "Target_dossier_T-2.pdf").mkdir()
    outcome = made(contents, tmp_path)
    assert sorted(path.name for path in outcome.files) == ["Target_dossier_T-10.geojson", "Target_dossier_T-10.pdf"]
    (failure,) = outcome.failed
    assert failure.name == "T-2 Quartz"
    assert "cannot be written" in failure.reason
    assert not list(tmp_path.glob("*~*"))


def test_stopped_it_leaves_whole_files_only(contents: Contents, tmp_path: Path) -> None:
    outcome = Outcome()
    steps = dossier_steps(contents, DATA, SMALL, tmp_path / "out", outcome)
    while next(steps) < 0.7:
        pass
    steps.close()
    assert sorted(path.suffix for path in (tmp_path / "out").iterdir()) == [".geojson", ".pdf"]
    assert (outcome.done, outcome.planned) == (1, 2)


def test_no_targets_and_none_chosen_are_sentences(contents: Contents, tmp_path: Path) -> None:
    for order, subject, kind in (
        (replace(SMALL, keys=frozenset({"gone"})), contents, "none_chosen"),
        (SMALL, replace(contents, layers={}), "no_layers"),
        (SMALL, replace(contents, layers={"zone": contents.layers["zone"]}), "no_targets"),
    ):
        with pytest.raises(LayoutError) as caught:
            made(subject, tmp_path, order)
        assert caught.value.kind == kind


def test_targets_of_one_code_do_not_overwrite_each_other(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    add_row(open_table(path, "target"), None, uuid="t9", code="t-2", name="Again", status="identified")
    with contents_of(path) as contents:
        made(contents, tmp_path / "out")
    assert len({file.name.casefold() for file in (tmp_path / "out").iterdir()}) == 6


def test_the_history_of_targets_comes_from_the_file(tmp_path: Path) -> None:
    events = target_events(panel_programme(tmp_path))
    assert set(events) == {"t1", "t2"}
    assert events["t2"][0].new == "identified"
