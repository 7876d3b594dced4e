from __future__ import annotations

import itertools
import re
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from qgis.core import QgsCategorizedSymbolRenderer, QgsExpression, QgsExpressionContext, QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QImage, QPainter, QPixmap

from rare_earth_plugin.core.status import BY_TABLE, COVERAGE, DISPLAY_GROUPS
from rare_earth_plugin.map import base_style, styling
from rare_earth_plugin.map.names import group_name, status_name
from rare_earth_plugin.map.status_style import MARKS, paint_status, status_colour, status_mark, status_pixmap
from tests.colour_vision import BLINDNESSES, lab, linear, seen


def light(group: str) -> NDArray[np.float64]:
    return linear(np.array(status_colour(group).getRgbF()[:3]))


@pytest.mark.parametrize("sight", BLINDNESSES)
def test_the_colours_stay_apart_for_every_eye(sight: str) -> None:
    looks = {group: lab(seen(light(group), sight)) for group in DISPLAY_GROUPS}
    distances = {pair: np.linalg.norm(looks[pair[0]] - looks[pair[1]]) for pair in itertools.combinations(looks, 2)}
    assert min(distances.values()) > 25, min(distances.items(), key=lambda item: item[1])


def test_the_colours_stay_apart_in_grey_print() -> None:
    lightness = sorted(lab(light(group))[0] for group in DISPLAY_GROUPS)
    assert min(np.diff(lightness)) > 14


def test_pattern_and_shape_tell_the_groups_apart_without_colour() -> None:
    assert len({mark.pattern for mark in MARKS.values()}) == len(MARKS)
    assert len({mark.shape for mark in MARKS.values()}) == len(MARKS)


@pytest.mark.parametrize("kind", ["zone", "target"])
def test_swatches_are_alike_for_no_two_groups(kind: str) -> None:
    pictures = {}
    for group in (*DISPLAY_GROUPS, "unknown"):
        pixmap = status_pixmap(group, 16, kind)
        assert (pixmap.width(), pixmap.height()) == (16, 16)
        pictures[group] = bytes(grey(pixmap))
    assert len(set(pictures.values())) == len(pictures)


def grey(pixmap: QPixmap) -> bytes:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return b"".join(bytes([image.pixelColor(x, y).red()]) for y in range(16) for x in range(16))


def test_swatches_are_sharp_on_fine_screens() -> None:
    pixmap = status_pixmap("done", 16, "zone", ratio=2.0)
    assert pixmap.width() == 32
    assert pixmap.devicePixelRatio() == 2.0


def test_a_status_nobody_knows_has_a_look_of_its_own() -> None:
    assert status_mark("no such group") == MARKS["unknown"]
    assert not status_pixmap("no such group").isNull()
    assert status_colour("unknown") not in [status_colour(group) for group in DISPLAY_GROUPS]


def test_bars_are_painted_with_colour_and_pattern() -> None:
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_status(painter, QRect(0, 0, 60, 20), "in_progress")
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(60) for y in range(20)}
    assert status_colour("in_progress").name() in colours
    assert len(colours) > 1


@pytest.mark.parametrize("role", ["zone", "target"])
def test_every_status_falls_into_its_group(role: str) -> None:
    layer = QgsVectorLayer("Polygon?field=status:string", "x", "memory")
    layer.setRenderer(styling.status_renderer(role))
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    for status, group in BY_TABLE[role].groups.items():
        category = renderer.categories()[renderer.categoryIndexForLabel(label_of(renderer, status))]
        assert status in category.value()
        assert category.label().startswith(group_name(group))
        assert status_name(status) in category.label()
    unknown = renderer.categories()[-1]
    assert unknown.label() == "Unknown status"
    assert not unknown.value()  # the class of everything that no other class holds, NULL included


def label_of(renderer: QgsCategorizedSymbolRenderer, status: str) -> str:
    return next(c.label() for c in renderer.categories() if isinstance(c.value(), list) and status in c.value())


@pytest.mark.parametrize(
    ("status", "accepted_on", "expected"),
    [
        ("accepted", "1951-12-31", "year_0"),
        ("released", "1969-12-31", "year_1"),
        ("released", "2025-06-01", "year_5"),
        ("accepted", None, "no_year"),
        ("contracted", None, "in_progress"),
        ("in_work", "2001-01-01", "in_progress"),
        ("submitted", None, "processing"),
        ("planned", None, "planned"),
        ("cancelled", None, "stopped"),
        ("superseded", "1951-12-31", "stopped"),
        ("what is this", None, None),
        (None, None, None),
    ],
)
def test_coverage_classes(status: str | None, accepted_on: str | None, expected: str | None) -> None:
    layer = QgsVectorLayer("Polygon?field=status:string&field=accepted_on:date", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([status, accepted_on])
    context = QgsExpressionContext()
    context.setFeature(feature)
    context.setFields(layer.fields())
    expression = QgsExpression(base_style.coverage_class_expression())
    assert not expression.hasParserError(), expression.parserErrorString()
    value = expression.evaluate(context)
    assert (value or None) == expected
    classes = [c.value() for c in base_style.coverage_renderer().categories()]
    assert expected is None or expected in classes


def test_the_runs_of_years_join_without_gap() -> None:
    for (_, last, _), (first, _, _) in zip(base_style.YEARS, base_style.YEARS[1:]):
        assert last + 1 == first


def test_every_status_and_group_has_a_name() -> None:
    for cycle in BY_TABLE.values():
        for status in cycle.states:
            assert "_" not in status_name(status)
    assert group_name("in_progress") == "In progress"
    assert COVERAGE.group("accepted") == "done"


def test_icons_are_svg_of_our_own(checkout: Path) -> None:
    folder = checkout / "resources" / "icons"
    for icon in folder.glob("*.svg"):
        text = icon.read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in text, icon.name
        assert re.search(r"<title>.+</title>", text), icon.name
