"""Moves and history from identify results and attribute tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerActionContext
from qgis.PyQt.QtWidgets import QMenu, QWidget

from rare_earth_plugin.gui.history_dialog import HistoryDialog
from rare_earth_plugin.gui.map_actions import MapActions
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.gui.status_change import StatusChangeDialog
from rare_earth_plugin.gui.table_page import TablePage

from .panel_tools import panel_programme, session_on, wait


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProgrammeSession]:
    with session_on(panel_programme(tmp_path)) as open_session:
        yield open_session


@pytest.fixture
def window() -> Iterator[QWidget]:
    widget = QWidget()
    yield widget
    widget.deleteLater()


@pytest.fixture
def actions(session: ProgrammeSession, window: QWidget) -> Iterator[MapActions]:
    pages = {role: TablePage(role, session, None, parent=window) for role in ("zone", "target")}
    made = MapActions(session, pages, window)
    yield made
    made.remove()


def names(layer: QgsVectorLayer) -> list[str]:
    target = Qgis.MapLayerActionTarget.SingleFeature
    found = QgsGui.mapLayerActionRegistry().mapLayerActions(layer, target, QgsMapLayerActionContext())
    return [action.text() for action in found]


def test_they_are_offered_for_zones_and_targets_alone(actions: MapActions, session: ProgrammeSession) -> None:
    ours = ["Change status…", "History of statuses…"]
    for role in ("zone", "target"):
        assert [name for name in names(session.layers[role]) if name in ours] == ours
    for role in ("territory", "coverage"):
        assert not [name for name in names(session.layers[role]) if name in ours]
    actions.remove()
    assert not [name for name in names(session.layers["zone"]) if name in ours]


def test_a_move_from_the_map(actions: MapActions, session: ProgrammeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    layer = session.layers["zone"]
    offered: list[str] = []

    def choose(menu: QMenu) -> None:
        offered.extend(action.text() for action in menu.actions())
        next(action for action in menu.actions() if action.text() == "compilation").trigger()

    def ask(dialog: StatusChangeDialog) -> bool:
        dialog._author.setText("A. Geologist")
        return True

    monkeypatch.setattr(actions, "show_menu", choose)
    monkeypatch.setattr(actions._pages["zone"], "ask", ask)
    actions.actions[0].triggerForFeature(layer, next(layer.getFeatures("code = 'RE-01'")), QgsMapLayerActionContext())
    assert "superseded" not in offered
    assert next(layer.getFeatures("code = 'RE-01'"))["status"] == "compilation"
    assert layer.undoStack().count() == 1


def test_history_from_the_map(actions: MapActions, session: ProgrammeSession, window: QWidget) -> None:
    layer = session.layers["zone"]
    actions.actions[1].triggerForFeatures(layer, list(layer.getFeatures("code = 'RE-02'")), QgsMapLayerActionContext())
    dialog = window.findChild(HistoryDialog)
    wait(lambda: dialog.model.events)
    assert [event.code for event in dialog.model.events] == ["RE-02"]
    dialog.close()


def test_an_earlier_day_is_read_only_there_too(
    actions: MapActions, session: ProgrammeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "show_menu", lambda menu: pytest.fail("no menu"))
    actions._pages["zone"].model.editable = False
    layer = session.layers["zone"]
    heard: list[str] = []
    session.told.connect(heard.append)
    actions.actions[0].triggerForFeature(layer, next(layer.getFeatures()), QgsMapLayerActionContext())
    assert heard == ["The statuses are read-only now."]
