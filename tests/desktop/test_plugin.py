"""The plugin with a stand-in for the window; tests/window has the real one."""

from __future__ import annotations

from pathlib import Path

import rare_earth_plugin
from rare_earth_plugin.plugin import RareEarthPlugin


def test_class_factory() -> None:
    plugin = rare_earth_plugin.classFactory(None)
    assert isinstance(plugin, RareEarthPlugin)
    assert plugin.dock is None
    plugin.unload()  # before initGui: nothing to take away


def test_processing_alone() -> None:
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    if registry.providerById("rareearth") is not None:  # left by a test of the algorithms
        registry.removeProvider("rareearth")
    plugin = RareEarthPlugin(None)
    plugin.initProcessing()
    assert registry.providerById("rareearth") is not None
    plugin.unload()
    assert registry.providerById("rareearth") is None


def test_a_second_copy_leaves_the_first_alone() -> None:
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    first, second = RareEarthPlugin(None), RareEarthPlugin(None)
    first.initProcessing()
    second.initProcessing()
    second.unload()
    assert registry.providerById("rareearth") is not None
    first.unload()


def test_the_entry_stays_short() -> None:
    folder = Path(rare_earth_plugin.__file__).parent
    assert len((folder / "plugin.py").read_text(encoding="utf-8").splitlines()) < 150
    assert all(len(path.read_text(encoding="utf-8").splitlines()) <= 400 for path in (folder / "gui").glob("*.py"))
