"""Small maps beside a large one: where it lies in the programme, where the programme lies on the globe."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsLayoutItemMap

from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.layouts import overview_page
from rare_earth_plugin.map.site_sheets import site_page
from tests.desktop.map_contents import contents_of
from tests.desktop.panel_tools import panel_programme


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def test_the_overview_lies_among_its_neighbours(contents: Contents) -> None:
    page = overview_page(contents)
    layout = page.layout
    chart, locator = (layout.itemById(key) for key in ("map", "locator"))
    assert isinstance(locator, QgsLayoutItemMap)
    assert locator.overviews().overview(0).linkedMap() is chart
    assert locator.extent().contains(chart.extent().center())
    assert locator.extent().width() > chart.extent().width()
    countries = locator.layers()[1]
    assert countries.featureCount() > 3
    assert countries.extent().contains(contents.layers["territory"].extent())


def test_a_zone_lies_in_its_programme(contents: Contents) -> None:
    page = site_page(contents, contents.sites("zone")[0])
    locator = page.layout.itemById("locator")
    assert {layer.id() for layer in locator.layers()} == {
        contents.layers[role].id() for role in ("zone", "region", "territory")
    }


def test_without_countries_or_territory_there_is_none(
    contents: Contents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert overview_page(replace(contents, layers={"zone": contents.layers["zone"]})).layout.itemById("locator") is None
    monkeypatch.setattr(QgsApplication, "pkgDataPath", lambda: str(tmp_path))
    assert overview_page(contents).layout.itemById("locator") is None
