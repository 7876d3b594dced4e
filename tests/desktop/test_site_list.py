"""Sites to choose from: all at first, long names in one line."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.gui.site_list import SiteList
from rare_earth_plugin.map.layout_contents import Site


def test_all_are_chosen_until_some_are_not() -> None:
    sites = [Site("zone", f"u{number}", f"Z-{number}", "a\nb" * 300, "", QgsGeometry()) for number in (1, 2, 3)]
    listed, heard = SiteList(), []
    listed.itemChanged.connect(heard.append)
    listed.offer(sites)
    assert listed.keys() == ["u1", "u2", "u3"]
    assert heard == []
    assert "\n" not in listed.item(0).text()
    assert len(listed.item(0).text()) < 600
    listed.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert listed.keys() == ["u1", "u3"]
    assert listed.keys(every=True) == ["u1", "u2", "u3"]
    listed.offer(sites[:1])
    assert listed.keys() == ["u1"]
