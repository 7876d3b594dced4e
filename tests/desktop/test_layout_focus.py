"""Styles that hold for one map: the site stands out there, and the layer itself stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsMapLayerStyle, QgsReadWriteContext, QgsSimpleFillSymbolLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.layout_focus import focused_styles, locator_styles, printed_styles
from tests.desktop.map_contents import contents_of
from tests.desktop.panel_tools import panel_programme


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def dressed(layer: QgsVectorLayer, style: str) -> QgsVectorLayer:
    copy = layer.clone()
    QgsMapLayerStyle(style).writeToLayer(copy)
    return copy


def style_of(layer: QgsVectorLayer) -> str:
    document = QDomDocument("style")
    layer.exportNamedStyle(document, QgsReadWriteContext())
    return document.toString()


def layers_of_symbols(layer: QgsVectorLayer) -> list[int]:
    categories = layer.renderer().categories()
    return [category.symbol().symbolLayerCount() for category in categories]


def test_the_site_has_an_outline_of_its_own(contents: Contents) -> None:
    layer, site = contents.layers["zone"], contents.sites("zone")[0]
    before = style_of(layer)
    styles = focused_styles(contents.layers, site, 400_000)
    assert list(styles) == [layer.id()]
    firm = dressed(layer, styles[layer.id()])
    plain = dressed(layer, printed_styles([layer], 400_000)[layer.id()])
    assert [count + 2 for count in layers_of_symbols(plain)] == layers_of_symbols(firm)
    assert style_of(layer) == before


def test_a_zone_s_name_does_not_lie_across_a_target(contents: Contents) -> None:
    styles = focused_styles(contents.layers, contents.sites("target")[0], 75_000)
    assert not dressed(contents.layers["zone"], styles[contents.layers["zone"].id()]).labelsEnabled()
    assert dressed(contents.layers["target"], styles[contents.layers["target"].id()]).labelsEnabled()


def test_a_locator_is_plain(contents: Contents) -> None:
    styles = locator_styles(contents.layers, contents.sites("zone")[0])
    assert len(styles) == 3
    assert not any(
        dressed(contents.layers[role], styles[contents.layers[role].id()]).labelsEnabled()
        for role in ("zone", "region")
    )


def test_no_layer_turns_a_pdf_into_a_picture(contents: Contents) -> None:
    coverage = contents.layers["coverage"]
    assert coverage.opacity() < 1
    made = dressed(coverage, printed_styles([coverage], 1e7)[coverage.id()])
    assert made.opacity() == 1
    for before, after in zip(coverage.renderer().categories(), made.renderer().categories()):
        assert after.symbol().opacity() == 1
        for part, paler in zip(before.symbol().symbolLayers(), after.symbol().symbolLayers()):
            if isinstance(part, QgsSimpleFillSymbolLayer):
                wanted = 255 - (255 - part.fillColor().red()) * coverage.opacity()
                assert paler.fillColor().red() == pytest.approx(wanted, abs=0.5)


def test_a_sheet_for_a_wall_has_larger_labels_and_markers(contents: Contents) -> None:
    zones, bases = contents.layers["zone"], contents.layers["base"]
    styles = printed_styles([zones, bases], 5e6, 1.5)
    named, marked = (dressed(layer, styles[layer.id()]) for layer in (zones, bases))
    assert size_of_text(named) == pytest.approx(size_of_text(zones) * 1.5)
    assert size_of_marker(marked) == pytest.approx(size_of_marker(bases) * 1.5)


def size_of_text(layer: QgsVectorLayer) -> float:
    return float(layer.labeling().settings().format().size())


def size_of_marker(layer: QgsVectorLayer) -> float:
    return float(layer.renderer().rootRule().children()[0].symbol().size())
