"""Pages as PDF, GeoPDF, PNG and SVG: text stays text, and other programs know where the map lies."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsPrintLayout, QgsRasterLayer

from rare_earth_plugin.map.layout_files import book_at, save_page
from rare_earth_plugin.map.project import ProjectFileError
from rare_earth_plugin.map.site_sheets import site_page
from tests.desktop.map_contents import contents_of
from tests.desktop.panel_tools import panel_programme

needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the text back")


@pytest.fixture
def layout(tmp_path: Path) -> Iterator[QgsPrintLayout]:
    with contents_of(panel_programme(tmp_path)) as contents:
        yield site_page(contents, contents.sites("zone")[0]).layout


def bound(layout: QgsPrintLayout, path: Path, trouble: Exception | None = None) -> None:
    with book_at(path, "Book") as book:
        book.add(layout, "Zone")
        if trouble is not None:
            raise trouble


def text_of(path: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout


@needs_pdftotext
@pytest.mark.parametrize("as_book", [False, True])
def test_the_text_of_a_pdf_is_text_on_the_map_as_well(layout: QgsPrintLayout, tmp_path: Path, as_book: bool) -> None:
    path = tmp_path / "page.pdf"
    if as_book:
        bound(layout, path)
    else:
        save_page(layout, path)
    text = text_of(path)
    for wanted in ("RE-01 One", "Geological", "1:50", "Test programme", "ILLUSTRATIVE"):
        assert wanted in text
    assert text.count("RE-01") >= 2  # the title and the label on the map
    fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True).stdout
    rows = fonts.splitlines()[2:]
    assert rows
    assert all(re.search(r"\byes\s+(yes|no)\s+(yes|no)\b", row) for row in rows), fonts


def test_a_geopdf_knows_where_it_lies(layout: QgsPrintLayout, tmp_path: Path) -> None:
    path = save_page(layout, tmp_path / "page.pdf", "geopdf", 150)
    content = path.read_bytes()
    assert b"/OCG" in content
    raster = QgsRasterLayer(str(path), "page", "gdal")
    assert raster.isValid()
    assert raster.crs().authid() == layout.itemById("map").crs().authid()
    chart = layout.itemById("map")
    page = layout.pageCollection().page(0).rect()
    # The corner of the map, from its place on the page and the georeference of the whole page.
    room, whole, shown = chart.sceneBoundingRect(), raster.extent(), chart.extent()
    east = whole.xMinimum() + whole.width() * room.left() / page.width()
    north = whole.yMaximum() - whole.height() * room.top() / page.height()
    pixel = whole.width() / raster.width()
    assert abs(east - shown.xMinimum()) < pixel
    assert abs(north - shown.yMaximum()) < pixel


def test_text_of_an_svg_is_text(layout: QgsPrintLayout, tmp_path: Path) -> None:
    path = save_page(layout, tmp_path / "page.svg")
    assert ">RE-01 One<" in path.read_text("utf-8")


def test_an_older_file_stays_where_the_new_one_fails(layout: QgsPrintLayout, tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError):
        bound(layout, tmp_path / "none" / "book.pdf")
    older = tmp_path / "page.pdf"
    older.write_text("older")
    with pytest.raises(RuntimeError):
        bound(layout, older, RuntimeError())
    assert older.read_text() == "older"
    assert not list(tmp_path.glob("*~*"))
