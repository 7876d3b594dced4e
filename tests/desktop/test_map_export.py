"""Maps as files: one a site or one book, whole or not at all, with a list of what failed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage

from rare_earth_plugin.map import map_export
from rare_earth_plugin.map.layout_contents import Contents, LayoutError, frozen
from rare_earth_plugin.map.map_export import Order, Outcome, build_page, export_steps, layout_key
from rare_earth_plugin.map.project import ProjectFileError
from tests.desktop.map_contents import contents_of, texts
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def made(contents: Contents, order: Order, folder: Path) -> Outcome:
    outcome = Outcome()
    shares = list(export_steps(contents, order, folder, outcome))
    assert shares == sorted(shares)
    return outcome


def pdf_pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


@pytest.mark.parametrize("file_format", ["pdf", "png", "svg"])
def test_a_file_for_each_zone_with_its_code_in_the_name(contents: Contents, tmp_path: Path, file_format: str) -> None:
    outcome = made(contents, Order("zone", file_format=file_format, dpi=60), tmp_path / "out")
    names = [f"Zone_sheet_RE-0{number}.{file_format}" for number in (1, 2)]
    assert [path.name for path in outcome.files] == names
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
    assert (outcome.planned, outcome.done, outcome.failed) == (2, 2, [])
    start = {"pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<?xml"}[file_format]
    assert all(path.read_bytes().startswith(start) for path in outcome.files)


def test_a_picture_has_the_pixels_that_its_resolution_means(contents: Contents, tmp_path: Path) -> None:
    (path,) = made(contents, Order("overview", "A3", "png", 60), tmp_path).files
    image = QImage(str(path))
    assert (image.width(), image.height()) == (992, 702)
    assert image.dotsPerMeterX() == pytest.approx(60 / 0.0254, abs=1)


def test_a_book_has_contents_bookmarks_and_all_sheets(contents: Contents, tmp_path: Path) -> None:
    outcome = made(contents, Order("zone", as_book=True), tmp_path)
    (path,) = outcome.files
    assert path.name.endswith(".pdf")
    content = path.read_bytes()
    assert pdf_pages(path) == 3
    titles = [
        bytes.fromhex(found.decode())[2:].decode("utf-16-be") for found in re.findall(rb"<(FEFF[0-9A-F]+)>", content)
    ]
    assert titles[-3:] == ["Contents", "RE-01 One", "RE-02 Two"]


def test_only_the_chosen_sites(contents: Contents, tmp_path: Path) -> None:
    outcome = made(contents, Order("target", keys=frozenset({"t2"})), tmp_path)
    assert [path.name for path in outcome.files] == ["Target_sheet_T-10.pdf"]


def test_what_is_stopped_leaves_whole_files_only(contents: Contents, tmp_path: Path) -> None:
    folder, outcome = tmp_path / "out", Outcome()
    steps = export_steps(contents, Order("zone"), folder, outcome)
    assert next(share for share in steps if share) == 0.5
    next(steps)  # within the second page
    steps.close()
    assert [path.name for path in folder.iterdir()] == ["Zone_sheet_RE-01.pdf"] == [path.name for path in outcome.files]
    steps = export_steps(contents, Order("zone", as_book=True), tmp_path / "book", Outcome())
    assert next(share for share in steps if share) == 0.5
    steps.close()
    assert list((tmp_path / "book").iterdir()) == []


def test_a_file_that_cannot_be_written_is_listed_and_the_others_are_made(contents: Contents, tmp_path: Path) -> None:
    (tmp_path / "Zone_sheet_RE-01.pdf").mkdir()
    outcome = made(contents, Order("zone"), tmp_path)
    assert [path.name for path in outcome.files] == ["Zone_sheet_RE-02.pdf"]
    (failure,) = outcome.failed
    assert failure.name == "Zone sheet RE-01"
    assert "cannot be written" in failure.reason
    assert not list(tmp_path.glob("*~*"))


def test_a_folder_that_is_a_file_is_a_sentence(contents: Contents, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectFileError):
        made(contents, Order(), tmp_path / "file" / "below")


def test_sites_of_one_code_do_not_overwrite_each_other(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    zones = open_table(path, "zone")
    add_row(zones, None, uuid="n1", code="re-01", name="Again", status="proposed")
    add_row(zones, None, uuid="n2", code="RE/01", name="Slashed", status="proposed")
    del zones
    with contents_of(path) as contents:
        outcome = made(contents, Order("zone"), tmp_path / "out")
    assert len({path.name.casefold() for path in outcome.files}) == 4
    assert "RE/01" in outcome.notes[0]


def test_what_makes_no_sense_is_a_sentence(contents: Contents, tmp_path: Path) -> None:
    for order, kind in (
        (Order("zone", file_format="svg", as_book=True), "book_is_pdf"),
        (Order("zone", keys=frozenset({"gone"})), "none_chosen"),
        (replace(Order("overview")), "no_layers"),
    ):
        subject = replace(contents, layers={}) if kind == "no_layers" else contents
        with pytest.raises(LayoutError) as caught:
            made(subject, order, tmp_path)
        assert caught.value.kind == kind
        assert str(caught.value).endswith(".")


def test_more_frames_than_a_map_takes_fail_with_the_sentence(
    contents: Contents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rare_earth_plugin.map.frame_layer.MOST_SHEETS", 3)
    outcome = made(contents, Order("overview", frame_scale=50_000), tmp_path)
    assert outcome.files == []
    assert "choose a smaller scale" in outcome.failed[0].reason


def test_what_is_exported_is_the_moment_also_what_is_not_saved(contents: Contents, tmp_path: Path) -> None:
    zones = contents.layers["zone"]
    assert zones.startEditing()
    (row,) = [feature for feature in zones.getFeatures() if feature["code"] == "RE-01"]
    index = zones.fields().indexOf("status")
    zones.changeAttributeValue(row.id(), index, "submitted")
    aside, copies = frozen(contents.project, contents.layers)
    zones.changeAttributeValue(row.id(), index, "proposed")
    page = build_page(replace(contents, project=aside, layers=copies), Order("zone"))
    assert any("submitted" in text for text in texts(page.build()))
    zones.rollBack()
    assert all(layer.project() is aside for layer in copies.values())
    aside.clear()


def test_a_page_is_known_by_layout_paper_and_site(contents: Contents) -> None:
    assert layout_key(Order("overview")) == "overview/A3/"
    assert build_page(contents, Order("zone", "A3")).key == "zone/A3/z1"


def test_a_large_picture_takes_the_resolution_that_memory_allows(
    contents: Contents, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_export, "LARGEST_PIXELS", 400)
    layout = build_page(contents, Order()).build()
    assert map_export._dpi(layout, Order(file_format="png")) == 24
    assert map_export._dpi(layout, Order()) == 300
    assert layout.project() is contents.project
    assert QgsProject.instance() is not contents.project
