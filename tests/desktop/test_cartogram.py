from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from rare_earth_plugin.core.cartogram import SheetStudy, Study
from rare_earth_plugin.core.programme import Units
from rare_earth_plugin.core.sheets import locate, sheets_in
from rare_earth_plugin.map.cartogram import (
    THEMES,
    cartogram_layer,
    cartogram_name,
    cartogram_renderer,
    sheet_values,
)
from rare_earth_plugin.map.cartogram_page import cartogram_page
from rare_earth_plugin.map.layout_contents import Cartogram, Contents
from rare_earth_plugin.map.layout_files import save_page
from rare_earth_plugin.map.names import illustrative_note
from rare_earth_plugin.map.project import ProjectFileError

SHEETS = sheets_in(66.0, 48.0, 70.0, 50.0, 200_000)
VALUES = [(0.0, None, None), (0.6, None, None), (30.0, 1950, 500_000), (60.0, 1995, 200_000), (99.7, 2020, 50_000)]


def box(sheet: object) -> bytes:
    return QgsGeometry.fromRect(QgsRectangle(*sheet.bounds)).asWkb().data()


def made() -> Study:
    rows = []
    for index, sheet in enumerate(SHEETS):
        share, year, scale = VALUES[index % len(VALUES)]
        rows.append(SheetStudy(sheet.code, 100.0, share, 100.0 - share, year, scale))
    wkb = np.full(len(rows), None, dtype=object)
    wkb[:] = [box(sheet) for sheet in SHEETS]
    return Study(tuple(rows), wkb, 0.0)


def classes(layer: QgsVectorLayer) -> list[str]:
    renderer = layer.renderer()
    expression = QgsExpression(renderer.classAttribute())
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    labels = {category.value(): category.label() for category in renderer.categories()}
    found = []
    for feature in list(layer.getFeatures())[: len(VALUES)]:
        context.setFeature(feature)
        found.append(labels[expression.evaluate(context)])
        assert not expression.hasEvalError()
    return found


def test_sheets_fall_into_the_classes_of_each_theme() -> None:
    expected = {
        "covered": ["under 1 %, not studied", "under 1 %, not studied", "25–50 %", "50–75 %", "over 99 %"],
        "age": ["not studied", "not studied", "up to 1959", "1990–2009", "since 2010"],
        "scale": ["not studied", "not studied", "coarser", "1:200\u202f000", "1:50\u202f000"],
    }
    for theme in THEMES:
        layer = cartogram_layer(made(), theme, 200_000, True)
        assert classes(layer) == expected[theme]
        assert layer.featureCount() == len(SHEETS)
        assert layer.labelsEnabled()


def test_a_survey_without_year_or_scale_is_told_apart_from_none() -> None:
    study = made()
    study = replace(study, sheets=tuple(replace(row, last_year=None, finest_scale=None) for row in study.sheets))
    assert classes(cartogram_layer(study, "age", 200_000, False))[2] == "year not known"
    assert classes(cartogram_layer(study, "scale", 200_000, False))[2] == "scale not known"


def test_names_carry_the_illustrative_word() -> None:
    assert cartogram_name("age", 200_000, True).endswith("(illustrative)")
    assert "illustrative" not in cartogram_name("age", 200_000, False)
    layer = cartogram_layer(made(), "covered", 200_000, True)
    assert layer.name().endswith("(illustrative)")
    assert "ILLUSTRATIVE" in layer.metadata().abstract()


def test_darker_means_more_in_every_theme() -> None:
    for theme in THEMES:
        known = [category for category in cartogram_renderer(theme).categories() if str(category.value())[0] == "#"]
        darkness = [category.symbol().color().lightnessF() for category in known]
        assert darkness == sorted(darkness)
        assert min(np.diff(darkness)) > 0.05


def test_values_are_plain_numbers() -> None:
    values = sheet_values(SheetStudy("M-42", 3.0, 1.0, 2.0, 1999, None))
    assert values == ["M-42", 3.0, 1.0, 2.0, pytest.approx(100 / 3), 1999, None]
    assert all(type(value) in (str, float, int, type(None)) for value in values)


def page_of(project: QgsProject, tmp_path: Path, theme: str) -> Path:
    codes = (locate(67.0, 49.0, 1_000_000).code,)
    frames = Units(codes, codes, codes, np.array([box(locate(67.0, 49.0, 1_000_000))], dtype=object))
    counted = Cartogram(made(), frames, 200_000, theme, "Pulkovo 1942")
    today = datetime.date(2026, 1, 1)
    page = cartogram_page(Contents(project, {}, "Programme", True, None, today, cartogram=counted))
    assert illustrative_note() in [item.text() for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel)]
    return save_page(page.layout, tmp_path / f"{theme}.png")


@pytest.mark.parametrize("theme", THEMES)
def test_a_page_shows_the_classes(tmp_path: Path, theme: str) -> None:
    image = QImage(str(page_of(QgsProject.instance(), tmp_path, theme)))
    assert (image.width(), image.height()) == (2480, 1754)
    seen = {image.pixelColor(x, y).name() for x in range(100, 2400, 6) for y in range(150, 1500, 6)}
    shown = {str(c.value()) for c in cartogram_renderer(theme).categories() if str(c.value())[0] == "#"}
    assert len(seen & shown) >= 3


def test_a_page_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError):
        page_of(QgsProject.instance(), tmp_path / "nowhere", "covered")
