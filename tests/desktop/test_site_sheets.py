"""Sheets of zones and targets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemMap, QgsPrintLayout

from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.site_sheets import site_page, utm
from tests.desktop.map_contents import contents_of, texts
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


def chart_of(layout: QgsPrintLayout, key: str = "map") -> QgsLayoutItemMap:
    item = layout.itemById(key)
    assert isinstance(item, QgsLayoutItemMap)
    return item


def test_the_utm_zone_of_a_place() -> None:
    assert utm(69.0, 50.0).authid() == "EPSG:32642"
    assert utm(180.0, -10.0).authid() == "EPSG:32760"


def test_a_sheet_shows_its_site_at_a_printed_scale_in_its_utm_zone(contents: Contents) -> None:
    site = contents.sites("zone")[0]
    page = site_page(contents, site)
    chart = chart_of(page.layout)
    assert chart.crs().authid() == "EPSG:32642"
    assert abs(chart.scale() - round(chart.scale() / 50_000) * 50_000) < 1
    assert chart.keepLayerSet()
    assert chart.keepLayerStyles()
    assert site.key in chart.layerStyleOverrides()[contents.layers["zone"].id()]
    locator = chart_of(page.layout, "locator")
    assert locator.overviews().size() == 1
    assert [layer.name() for layer in locator.layers()][-1].startswith("Territory")
    said = texts(page.layout)
    assert "Mapped at 1:50\u202f000 or finer" in said
    assert any("1:50\u202f000 or finer" in text and "mapped =" in text for text in said)


def test_a_forecast_category_is_never_sold_as_a_resource(contents: Contents) -> None:
    (zircon,) = [site for site in contents.sites("target") if site.name == "Zircon"]
    assert any("P2 (a forecast, not a KAZRC resource)" in text for text in texts(site_page(contents, zircon).layout))


def test_a_zone_without_an_outline_still_has_its_sheet(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    add_row(open_table(path, "zone"), None, uuid="n", code="RE-99", name="Later", status="proposed")
    with contents_of(path) as contents:
        site = contents.sites("zone")[-1]
        assert not site.is_drawn
        page = site_page(contents, site)
        assert any("No outline of RE-99 Later was drawn yet" in text for text in texts(page.layout))
        assert chart_of(page.layout).extent().width() > 0
