"""The plugin comes and goes without a trace. Runs inside the real QGIS (dev/in_window_tests.py)."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu, QToolBar

NAME = "rare_earth_plugin"
# What others hear from the plugin while it runs; after unload nobody may listen more than before.
PROJECT_SIGNALS = (
    "layersAdded", "layersRemoved", "layersWillBeRemoved", "layerWasAdded", "readProject", "cleared", "projectSaved",
    "writeProject", "legendLayersAdded", "dirtySet", "aboutToBeCleared", "ellipsoidChanged", "crsChanged",
)  # fmt: skip


def receivers(sender: QObject, names: tuple[str, ...]) -> Counter[str]:
    return Counter({name: sender.receivers(getattr(sender, name)) for name in names if hasattr(sender, name)})


def settle() -> None:
    """Lets everything go that only waits for its turn: deleted widgets, then what their slots held on to."""
    deferred = QEvent.Type.DeferredDelete
    for _ in range(3):
        # A plain number with Qt 5, an enum with Qt 6, and the call takes the number.
        QApplication.sendPostedEvents(None, getattr(deferred, "value", deferred))
        QApplication.processEvents()
        gc.collect()


def traces(iface: Any) -> dict[str, Counter[str]]:
    """Everything that a plugin can leave behind, by kind."""
    settle()
    window = iface.mainWindow()
    named = {
        kind.__name__: Counter(child.objectName() or child.windowTitle() for child in window.findChildren(kind))
        for kind in (QDockWidget, QToolBar)
    }
    menus = Counter(menu.title() for menu in window.findChildren(QMenu))
    actions = Counter(action.text() for action in window.findChildren(QAction))
    tasks = QgsApplication.taskManager()
    layer_tree = QgsProject.instance().layerTreeRoot()
    return {
        **named,
        "menus": menus,
        "plugin menu": Counter(action.text() for action in iface.pluginMenu().actions()),
        "plugin toolbar": Counter(action.text() for action in iface.pluginToolBar().actions()),
        "actions": actions,
        "providers": Counter(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "tasks": Counter(task.description() for task in tasks.tasks()),
        "layers": Counter(QgsProject.instance().mapLayers()),
        "map tools": Counter([type(iface.mapCanvas().mapTool()).__name__]),
        "canvas items": Counter(type(item).__name__ for item in iface.mapCanvas().scene().items()),
        "children": Counter(
            type(child).__name__ for child in window.children() if type(child).__module__.startswith(NAME)
        ),
        "project signals": receivers(QgsProject.instance(), PROJECT_SIGNALS),
        "tree signals": receivers(layer_tree, ("addedChildren", "removedChildren", "visibilityChanged", "nameChanged")),
        "task signals": receivers(
            tasks, ("statusChanged", "progressChanged", "allTasksFinished", "countActiveTasksChanged")
        ),
        "canvas signals": receivers(
            iface.mapCanvas(), ("selectionChanged", "extentsChanged", "currentLayerChanged", "mapToolSet")
        ),
        "interface signals": receivers(
            iface, ("currentLayerChanged", "newProjectCreated", "projectRead", "initializationCompleted")
        ),
    }


def living(kind: str) -> list[object]:
    """Objects of the plugin's own classes that are still alive."""
    settle()
    candidates = [item for item in gc.get_objects() if type(item).__name__ == kind]
    return [item for item in candidates if str(type(item).__module__).startswith(NAME)]


def differences(before: dict[str, Counter[str]], after: dict[str, Counter[str]]) -> dict[str, Counter[str]]:
    return {kind: after[kind] - before[kind] for kind in before if after[kind] - before[kind]}


@pytest.fixture
def without_plugin(iface: Any) -> None:
    """The window as it is before the plugin: QGIS has started it, so it goes first."""
    if NAME in qgis.utils.active_plugins:
        assert qgis.utils.unloadPlugin(NAME)
    QgsProject.instance().clear()


def test_the_comparison_sees_what_is_left_behind(iface: Any, without_plugin: None) -> None:
    before = traces(iface)
    dock = QDockWidget("left behind", iface.mainWindow())
    QgsProject.instance().layersAdded.connect(dock.show)
    found = differences(before, traces(iface))
    QgsProject.instance().layersAdded.disconnect(dock.show)
    dock.setParent(None)
    dock.deleteLater()
    assert found["QDockWidget"] == Counter({"left behind": 1})
    assert found["project signals"] == Counter({"layersAdded": 1})
    assert not differences(before, traces(iface))


def test_three_rounds_leave_nothing_behind(
    iface: Any, without_plugin: None, wait_until: Callable[..., None], pause: Callable[[float], None]
) -> None:
    from rare_earth_plugin.plugin import RareEarthPlugin

    # The round that QGIS made at its start has called up what QGIS itself makes on first use.
    before = traces(iface)
    for _ in range(3):
        plugin = RareEarthPlugin(iface)
        plugin.initGui()
        try:
            compute(plugin, wait_until)
            assert QgsProject.instance().mapLayers()
        finally:
            plugin.unload()
            QgsProject.instance().clear()
        del plugin
        pause(0.2)
        assert not differences(before, traces(iface))
        for kind in ("RareEarthPlugin", "RareEarthDock", "ProgrammeSession", "LedgerTask", "RareEarthProvider"):
            assert not living(kind), kind


def compute(plugin: Any, wait_until: Callable[..., None]) -> None:
    """Opens the reference programme in the panel and waits for its ledger."""
    session = plugin.open_panel().session
    failures: list[str] = []
    session.failed.connect(failures.append)
    session.open_reference()
    wait_until(lambda: failures or (session.answer is not None and not session.is_busy), 120)
    assert not failures
    assert session.answer.account.ledger.territory.remaining_km2 > 0


def test_unload_during_a_computation(iface: Any, without_plugin: None, pause: Callable[[float], None]) -> None:
    from rare_earth_plugin.plugin import RareEarthPlugin

    before = traces(iface)
    plugin = RareEarthPlugin(iface)
    plugin.initGui()
    session = plugin.open_panel().session
    session.open_reference()
    pause(0.5)
    assert session.is_busy
    plugin.unload()
    QgsProject.instance().clear()
    del plugin, session
    pause(3.0)
    assert not [task for task in QgsApplication.taskManager().tasks() if task.isActive()]
    assert not differences(before, traces(iface))
