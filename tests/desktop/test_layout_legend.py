"""A legend holds just what its own map shows, whatever the page before it showed."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayoutItemLegend
from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.map.layout_page import Page
from rare_earth_plugin.map.site_sheets import site_page
from tests.desktop.map_contents import contents_of
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import add_row, open_table, square


def entries(page: Page) -> dict[str, list[str]]:
    (legend,) = [item for item in page.layout.items() if isinstance(item, QgsLayoutItemLegend)]
    model = legend.model()
    return {
        node.name(): [entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)]
        for node in model.rootGroup().findLayers()
    }


def test_legends_do_not_drift_from_page_to_page(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    zones = open_table(path, "zone")
    add_row(zones, square(75, 47, 0.5), uuid="far", code="RE-50", name="Far", status="cancelled")
    del zones
    with contents_of(path) as contents:
        sites = contents.sites("zone")
        there = [entries(site_page(contents, site)) for site in sites]
        back = [entries(site_page(contents, site)) for site in reversed(sites)]
    assert there == back[::-1]
    assert there[0]["Survey zones"] == ["In progress", "Done"]
    assert there[2]["Survey zones"] == ["Stopped"]
    assert there[2]["Prospect targets"] == []
