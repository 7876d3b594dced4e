from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPalette

from rare_earth_plugin.map.place_picture import paint_place
from rare_earth_plugin.store.crs_doctor import CrsCandidate
from rare_earth_plugin.store.foreign_rows import Placement
from tests.programme_files import TERRITORY

SIZE = QSize(160, 100)


def candidate(*places: tuple[float, float]) -> CrsCandidate:
    points = np.array(places, dtype=float).reshape(-1, 2)
    placement = Placement(QgsCoordinateReferenceSystem("EPSG:4326"))
    return CrsCandidate(placement, "WGS 84", 1.0, 1.0, "", None, (), 0.0, (0, 0, 0, 0), points)


def territory() -> tuple[bytes, ...]:
    return (QgsGeometry.fromWkt(TERRITORY).asWkb().data(),)


def palette() -> QPalette:
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Base, QColor("#ffffff"))
    colours.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    colours.setColor(QPalette.ColorRole.Highlight, QColor("#ff0000"))
    return colours


def marked(image: QImage) -> list[tuple[int, int]]:
    """Pixels in the layer's colour."""
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 60
    ]


@pytest.mark.parametrize(
    ("place", "side"),
    [((70.3, 51.0), "left"), ((71.7, 51.0), "right"), ((71.0, 51.8), "top"), ((71.0, 50.2), "bottom")],
)
def test_the_layer_is_marked_where_it_lies(place: tuple[float, float], side: str) -> None:
    image = paint_place(territory(), candidate(place), SIZE, palette())
    pixels = marked(image)
    assert pixels
    x, y = np.mean(pixels, axis=0)
    assert {"left": x < 80, "right": x > 80, "top": y < 50, "bottom": y > 50}[side]
    assert image.pixelColor(80, 50) != QColor("#ffffff")  # land
    assert image.pixelColor(1, 1) == QColor("#ffffff")


def test_a_layer_far_away_is_still_in_the_picture() -> None:
    assert marked(paint_place(territory(), candidate((0.0, 0.0)), SIZE, palette()))


@pytest.mark.parametrize("places", [(), ((np.nan, np.nan),), ((1e9, 5.0),)])
def test_without_a_place_there_is_only_the_territory(places: tuple[tuple[float, float], ...]) -> None:
    image = paint_place(territory(), candidate(*places), SIZE, palette())
    assert not marked(image)
    assert image.pixelColor(80, 50) != QColor("#ffffff")


def test_a_fine_screen_gets_more_pixels() -> None:
    image = paint_place(territory(), candidate((70.5, 50.5)), SIZE, palette(), 2.0)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (320, 200, 2.0)
    assert marked(image)


def test_without_territory_and_places_the_paper_is_empty() -> None:
    image = paint_place((), candidate(), SIZE, palette())
    assert image.pixelColor(80, 50) == QColor("#ffffff")
