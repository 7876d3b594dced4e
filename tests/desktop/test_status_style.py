"""The display groups as drawn, fill with pattern, seen by four kinds of eyes and in grey print."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray
from qgis.core import QgsExpressionContextScope, QgsGeometry, QgsRectangle, QgsRenderContext
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QPainter

from rare_earth_plugin.core.status import DISPLAY_GROUPS
from rare_earth_plugin.map.status_style import SCREEN_DPI, status_colour, status_marker, target_symbol, zone_symbol
from tests.colour_vision import BLINDNESSES, ciede2000, lab, linear, seen

SIGHTS = (*BLINDNESSES, "grey")
EDGE = 96
PAIRS = [*itertools.combinations(DISPLAY_GROUPS, 2)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # Of the test data of Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 17, 20, 25 and 34.
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (58, 24, 15), 19.4535),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_is_that_of_its_authors(one: tuple[float, ...], other: tuple[float, ...], expected: float) -> None:
    assert ciede2000(np.array(one), np.array(other)) == pytest.approx(expected, abs=5e-5)


def drawn(group: str, kind: str, scale: float) -> NDArray[np.float64]:
    """Linear light (EDGE, EDGE, 3) of a symbol on white paper at a map scale."""
    image = QImage(QSize(EDGE, EDGE), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(SCREEN_DPI / 25.4)
    symbol = zone_symbol(group) if kind == "zone" else target_symbol(group) if kind == "target" else None
    if symbol is None:
        marker = status_marker(group, 8)
        marker.startRender(context)
        marker.renderPoint(image.rect().center(), None, context)
        marker.stopRender(context)
    else:
        _set_scale(context, scale)
        symbol.startRender(context)
        ring = QgsGeometry.fromRect(QgsRectangle(8, 8, EDGE - 8, EDGE - 8)).asQPolygonF()
        symbol.renderPolygon(ring, [], None, context)
        symbol.stopRender(context)
    painter.end()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, dtype=np.uint8).reshape(EDGE, EDGE, 4)[:, :, 2::-1]
    return linear(pixels / 255.0)


def _set_scale(context: QgsRenderContext, scale: float) -> None:
    scope = QgsExpressionContextScope()
    scope.setVariable("map_scale", scale)
    context.expressionContext().appendScope(scope)


def inside(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """The middle of an area, away from its outline."""
    return light[16:-16, 16:-16]


@pytest.mark.parametrize("sight", SIGHTS)
def test_no_two_fills_look_alike(sight: str) -> None:
    """The mean colour of fill and pattern together, as it mixes in the eye at arm's length."""
    means = {g: lab(seen(inside(drawn(g, "zone", 5e6)), sight).mean(axis=(0, 1))) for g in DISPLAY_GROUPS}
    distances = {pair: ciede2000(means[pair[0]], means[pair[1]]) for pair in PAIRS}
    least = min(distances, key=lambda pair: distances[pair])
    # 2 to 3 is what an eye just notices side by side; in grey print there is the pattern besides.
    assert distances[least] > (7.5 if sight == "grey" else 12), (least, distances[least])


@pytest.mark.parametrize("sight", SIGHTS)
def test_patterns_show_in_their_fills(sight: str) -> None:
    """From near: the pattern of every group but the solid one stands out from its own fill."""
    for group in DISPLAY_GROUPS:
        pixels = lab(seen(inside(drawn(group, "zone", 5e6)), sight)).reshape(-1, 3)
        fill = lab(seen(linear(np.array(status_colour(group).getRgbF()[:3])), sight))
        contrast = max(ciede2000(pixel, fill) for pixel in np.unique(pixels.round(1), axis=0))
        assert (contrast > 14) is (group != "done"), (group, contrast)


def test_patterns_differ_in_their_texture() -> None:
    """Rows, columns and diagonals tell dots, slashes, lines and crosses apart where nothing of the colour is left."""
    textures = {}
    for group in DISPLAY_GROUPS:
        grey = inside(drawn(group, "zone", 5e6)).mean(axis=2)
        spectrum = np.abs(np.fft.fft2(grey - grey.mean()))
        total = spectrum.max()
        textures[group] = spectrum / total if total > 1e-3 else spectrum
    for one, other in PAIRS:
        a, b = textures[one].ravel(), textures[other].ravel()
        norm = np.linalg.norm(a) * np.linalg.norm(b)
        likeness = float(a @ b / norm) if norm > 1e-6 else 0.0
        assert likeness < 0.75, (one, other, likeness)


@pytest.mark.parametrize("sight", SIGHTS)
def test_no_two_markers_look_alike(sight: str) -> None:
    pictures = {g: lab(seen(drawn(g, "marker", 0), sight)) for g in DISPLAY_GROUPS}
    for one, other in PAIRS:
        apart = np.linalg.norm(pictures[one] - pictures[other], axis=2)
        touched = (pictures[one][:, :, 0] < 99) | (pictures[other][:, :, 0] < 99)
        assert apart[touched].mean() > 12, (one, other, apart[touched].mean())
