"""What other programs find in the PDFs: texts, fonts, drawings, layers, places on the Earth, links and bookmarks."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from qgis.core import QgsLayoutItemLabel, QgsPrintLayout
from qgis.PyQt.QtCore import QPointF

from rare_earth_plugin.map.house_style import HouseStyle
from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.layout_grid import lonlat_extent
from rare_earth_plugin.map.map_export import Order, Outcome, build_page, export_steps
from rare_earth_plugin.map.names import layer_name
from rare_earth_plugin.store.languages import speaking
from tests.desktop.map_contents import contents_of, texts
from tests.desktop.panel_tools import panel_programme

POPPLER = ("pdftotext", "pdffonts", "pdfimages", "pdftohtml")
LAYER_ROLES = ("territory", "region", "zone", "target", "coverage", "remaining", "base")
_POINT = 25.4 / 72  # millimetres
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in POPPLER), reason="poppler-utils read PDFs as other programs would"
)


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path), house=HouseStyle("Комитет геологии", "Ә. Қ. Геолог")) as made:
        yield made


def made(contents: Contents, order: Order, folder: Path) -> Path:
    outcome = Outcome()
    list(export_steps(contents, order, folder, outcome))
    assert outcome.failed == []
    return outcome.files[0]


def said(tool: str, *arguments: str) -> str:
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=True)
    assert "rror" not in done.stderr, done.stderr
    return done.stdout


def bare(text: str) -> str:
    """A text without its spaces, its ligatures taken apart."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def labels_of(layout: QgsPrintLayout) -> list[str]:
    return [bare(item.text()) for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


@pytest.mark.parametrize("language", ["ru", "kk", "fr"])
@pytest.mark.parametrize("order", [Order("overview"), Order("zone"), Order("zone", file_format="geopdf")])
def test_every_text_of_the_page_is_text_in_the_file(
    contents: Contents, tmp_path: Path, order: Order, language: str, every_language: None
) -> None:
    path = made(contents, replace(order, language=language, dpi=72), tmp_path)
    with speaking(language):
        layout = build_page(contents, order).build()
    found = bare(said("pdftotext", "-raw", str(path), "-"))
    missing = [text for text in labels_of(layout) if text not in found]
    assert missing == []
    assert len(labels_of(layout)) > 15
    for cell in texts(layout):
        assert bare(cell) in found
    assert bare(contents.house.author) in found


@pytest.mark.parametrize(
    "order", [Order("overview"), Order("zone", file_format="geopdf"), Order("zone", as_book=True)], ids=str
)
def test_fonts_are_embedded_and_nothing_is_a_picture(contents: Contents, tmp_path: Path, order: Order) -> None:
    path = str(made(contents, replace(order, dpi=72), tmp_path))
    fonts = said("pdffonts", path).splitlines()[2:]
    assert fonts
    for font in fonts:
        *_, embedded, _subset, unicode, _number, _generation = font.split()
        assert (embedded, unicode) == ("yes", "yes"), font
    assert said("pdfimages", "-list", path).splitlines()[2:] == []


# -- GeoPDF ----------------------------------------------------------------------------------------------------------


class Georeference:
    """What GDAL says of a GeoPDF, and where the page has a point of a layout."""

    def __init__(self, path: Path, dpi: int) -> None:
        self.dataset = gdal.OpenEx(str(path), open_options=[f"DPI={dpi}"])
        self.transform = self.dataset.GetGeoTransform()
        points = re.search(rb"/MediaBox \[ 0 0 (\d+) (\d+) \]", path.read_bytes())
        assert points
        self.pixels = self.dataset.RasterXSize / int(points[1]), self.dataset.RasterYSize / int(points[2])

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Where a point in millimetres of the page lies."""
        return x / _POINT * self.pixels[0], y / _POINT * self.pixels[1]

    def ground(self, x: float, y: float) -> tuple[float, float]:
        """Coordinates of a point in millimetres of the page."""
        return tuple(gdal.ApplyGeoTransform(self.transform, *self.pixel(x, y)))


@pytest.mark.parametrize("layout", ["target", "zone", "overview"])
def test_a_geopdf_knows_its_places_within_a_metre(contents: Contents, tmp_path: Path, layout: str) -> None:
    path = made(contents, Order(layout, file_format="geopdf"), tmp_path)
    page = build_page(contents, Order(layout)).build()
    chart = page.itemById("map")
    found = Georeference(path, 300)
    crs = pyproj.CRS.from_wkt(found.dataset.GetProjection())
    to_map = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    shown = lonlat_extent(chart)
    for east, north in ((0.5, 0.5), (0.4, 0.45), (0.6, 0.55)):
        degrees = shown.xMinimum() + east * shown.width(), shown.yMinimum() + north * shown.height()
        wanted = to_map.transform(*degrees)
        item = chart.mapToItemCoords(QPointF(*wanted))
        assert chart.rect().contains(item)
        place = chart.mapToScene(item)
        assert found.ground(place.x(), place.y()) == pytest.approx(wanted, abs=1.0), degrees


def test_a_geopdf_is_drawn_where_its_georeference_says(contents: Contents, tmp_path: Path) -> None:
    path = made(contents, Order("zone", file_format="geopdf"), tmp_path)
    page = build_page(contents, Order("zone")).build()
    chart = page.itemById("map")
    found = Georeference(path, 600)
    extent, back = chart.extent(), gdal.InvGeoTransform(found.transform)
    left, top = gdal.ApplyGeoTransform(back, extent.xMinimum(), extent.yMaximum())
    right, bottom = gdal.ApplyGeoTransform(back, extent.xMaximum(), extent.yMinimum())
    grey = found.dataset.ReadAsArray()[:3].mean(axis=0)
    middle = int((left + right) / 2), int((top + bottom) / 2)
    across = np.median(grey[middle[1] - 200 : middle[1] + 200], axis=0)
    down = np.median(grey[:, middle[0] - 200 : middle[0] + 200], axis=1)
    for line, wanted in ((across, left), (across, right), (down, top), (down, bottom)):
        # The frame of the map, a line of 7 pixels; a pixel is 0.04 mm.
        dark = np.flatnonzero(line[int(wanted) - 30 : int(wanted) + 30] < 130)
        assert 5 <= len(dark) <= 9
        assert int(wanted) - 30 + dark.mean() + 0.5 == pytest.approx(wanted, abs=1.0)


def test_a_geopdf_has_the_layers_by_name_in_the_language_of_the_map(
    contents: Contents, tmp_path: Path, every_language: None
) -> None:
    path = made(contents, Order("zone", file_format="geopdf", language="ru"), tmp_path)
    names = gdal.Open(str(path)).GetMetadata("LAYERS").values()
    with speaking("ru"):
        wanted = {layer_name(role, True).replace(" ", "_") for role in contents.layers if role in LAYER_ROLES}
    assert wanted <= set(names), names


def test_a_file_names_its_programme_and_who_signed_it_not_the_account(contents: Contents, tmp_path: Path) -> None:
    path = made(contents, Order("zone", file_format="geopdf"), tmp_path)
    about = gdal.Open(str(path)).GetMetadata()
    assert about["AUTHOR"] == "Ә. Қ. Геолог"
    assert about["TITLE"] == "Test programme"


# -- books -----------------------------------------------------------------------------------------------------------


def test_the_contents_of_a_book_lead_to_its_sheets(contents: Contents, tmp_path: Path) -> None:
    path = made(contents, Order("zone", as_book=True, dpi=72), tmp_path)
    content = path.read_bytes()
    pages = [int(number) for number in re.findall(rb"(\d+) 0 obj\s*<<\s*/Type /Page\b", content)]
    assert len(pages) == 3
    links = re.findall(rb"/Subtype /Link /Rect \[([\d. ]+)\][^>]*/Dest \[(\d+) 0 R /Fit\]", content)
    assert [int(target) for _, target in links] == pages[1:]
    # Where a reader would click: the words of the row lie in it.
    boxes = said("pdftotext", "-bbox", "-f", "1", "-l", "1", str(path), "-")
    height = float(re.search(r'<page width="[\d.]+" height="([\d.]+)"', boxes)[1])
    for (rectangle, _), code in zip(links, ("RE-01", "RE-02")):
        west, south, east, north = map(float, rectangle.split())
        word = re.search(rf'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">{code}<', boxes)
        assert word
        left, top, right, bottom = map(float, word.groups())
        assert west <= left < right <= east
        assert height - north <= (top + bottom) / 2 <= height - south


def test_the_bookmarks_of_a_book_are_read_by_another_program(contents: Contents, tmp_path: Path) -> None:
    path = made(contents, Order("zone", as_book=True, dpi=72), tmp_path)
    listed = said("pdftohtml", "-xml", "-i", "-stdout", str(path))
    outline = re.findall(r'<item page="(\d+)">([^<]+)</item>', listed)
    assert outline == [("1", "Contents"), ("2", "RE-01 One"), ("3", "RE-02 Two")]
