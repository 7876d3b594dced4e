"""Symbols of one scale: what a map of that scale draws, and its legend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCentroidFillSymbolLayer, QgsLinePatternFillSymbolLayer, QgsSymbolLayer

from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.scale_symbols import ZONES_FILL_BELOW, make_paler, renderer_at, symbol_at
from rare_earth_plugin.map.status_style import (
    INSIDE_BELOW,
    TARGET_MARKERS_FROM,
    target_symbol,
    zone_symbol,
)
from tests.desktop.map_contents import contents_of
from tests.desktop.panel_tools import panel_programme


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def kinds(symbol: object) -> list[type]:
    return [type(part) for part in symbol.symbolLayers()]  # type: ignore[attr-defined]


def test_a_target_is_a_marker_from_afar_and_its_perimeter_from_close_by() -> None:
    symbol = target_symbol("in_progress")
    afar, near = (symbol_at(symbol, scale) for scale in (TARGET_MARKERS_FROM, TARGET_MARKERS_FROM - 1))
    assert kinds(afar) == [QgsCentroidFillSymbolLayer]
    assert QgsCentroidFillSymbolLayer not in kinds(near)
    assert len(kinds(near)) == len(kinds(symbol)) - 1


def test_nothing_depends_on_the_scale_any_more() -> None:
    fixed = symbol_at(zone_symbol("in_progress"), 400_000)
    for part in fixed.symbolLayers():
        assert not part.dataDefinedProperties().isActive(QgsSymbolLayer.Property.LayerEnabled)
        assert not part.dataDefinedProperties().isActive(QgsSymbolLayer.Property.FillColor)
    assert fixed.symbolLayer(0).fillColor().alphaF() == pytest.approx(0.2, abs=0.01)


def test_a_printed_zone_keeps_its_pattern_until_it_fills_the_map(contents: Contents) -> None:
    layer = contents.layers["zone"]
    for scale, shown in ((INSIDE_BELOW - 1, True), (ZONES_FILL_BELOW, True), (ZONES_FILL_BELOW - 1, False)):
        renderer = renderer_at(layer, scale)
        found = [QgsLinePatternFillSymbolLayer in kinds(category.symbol()) for category in renderer.categories()]
        assert any(found) == shown


def test_the_layer_keeps_its_own_symbols(contents: Contents) -> None:
    layer = contents.layers["coverage"]
    before = [category.symbol().color().name() for category in layer.renderer().categories()]
    renderer = renderer_at(layer, 1e6)
    make_paler(renderer, 0.5)
    assert [category.symbol().color().name() for category in layer.renderer().categories()] == before
    assert [category.symbol().color().name() for category in renderer.categories()] != before
