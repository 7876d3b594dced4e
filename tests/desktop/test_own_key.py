from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QLineEdit, QMainWindow, QWidget

from rare_earth_plugin.gui.own_key import OwnKey

from .panel_tools import pause, press


@pytest.fixture
def window() -> QMainWindow:
    """A main window that has F5 for itself, around a panel with a field, and a field outside of it."""
    window, centre, panel = QMainWindow(), QWidget(), QWidget()
    window.fired = []  # type: ignore[attr-defined]
    action = QAction("its own", window)
    action.setShortcut(QKeySequence(Qt.Key.Key_F5))
    action.triggered.connect(lambda: window.fired.append("window"))  # type: ignore[attr-defined]
    window.addAction(action)
    window.inside, window.outside = QLineEdit(), QLineEdit()  # type: ignore[attr-defined]
    QHBoxLayout(panel).addWidget(window.inside)  # type: ignore[attr-defined]
    line = QHBoxLayout(centre)
    line.addWidget(panel)
    line.addWidget(window.outside)  # type: ignore[attr-defined]
    window.setCentralWidget(centre)
    OwnKey(panel, Qt.Key.Key_F5).pressed.connect(
        lambda: window.fired.append("panel")  # type: ignore[attr-defined]
    )
    window.show()
    pause(0.05)
    return window


def test_within_the_panel_the_key_is_the_panels(window: QMainWindow) -> None:
    window.inside.setFocus()
    QTest.keyClick(window.inside, Qt.Key.Key_F5)
    assert window.fired == ["panel"]


def test_elsewhere_it_stays_what_it_was(window: QMainWindow) -> None:
    window.activateWindow()
    window.outside.setFocus()
    QTest.keyClick(window.outside, Qt.Key.Key_F5)
    assert window.fired == ["window"]


def test_with_another_modifier_it_is_another_key(window: QMainWindow) -> None:
    window.inside.setFocus()
    press(window.inside, Qt.Key.Key_F5, Qt.KeyboardModifier.AltModifier)
    assert window.fired == []
