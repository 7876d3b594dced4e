from __future__ import annotations

import ast

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rare_earth_plugin.gui.help_key import HelpAddresses, HelpKey, explain, offer_help, topic_of
from rare_earth_plugin.store.help_pages import TOPICS, help_url

from .panel_tools import pause
from .source_calls import calls, dialogs

WITHOUT_HELP = {"help_viewer.py: HelpViewer"}


@pytest.fixture
def panel() -> QWidget:
    """A panel with two pages on tabs."""
    panel, tabs = QWidget(), QTabWidget()
    for topic in ("overview", "ledger"):
        page = QWidget()
        QVBoxLayout(page).addWidget(QLineEdit())
        explain(page, topic)
        tabs.addTab(page, topic)
    stack = QStackedWidget()
    stack.addWidget(tabs)
    QVBoxLayout(panel).addWidget(stack)
    panel.tabs = tabs  # type: ignore[attr-defined]
    return panel


def test_topic_of_a_place(panel: QWidget) -> None:
    tabs = panel.tabs  # type: ignore[attr-defined]
    field = tabs.widget(1).findChild(QLineEdit)
    assert topic_of(field) == "ledger"
    assert topic_of(tabs.tabBar()) == "overview"
    tabs.setCurrentIndex(1)
    assert topic_of(tabs.tabBar()) == "ledger"
    assert topic_of(panel) == "ledger"
    assert topic_of(QWidget()) == topic_of(None) == TOPICS[0]


def test_f1_opens_the_page_of_the_place(panel: QWidget) -> None:
    key = HelpKey(panel)
    panel.show()
    pause(0.05)
    panel.tabs.setCurrentIndex(1)  # type: ignore[attr-defined]
    field = panel.tabs.widget(1).findChild(QLineEdit)  # type: ignore[attr-defined]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert key.viewer is not None
    assert key.viewer.isVisible()
    assert key.viewer.topic == "ledger"
    key.close()
    assert key.viewer is None


def test_a_dialog_has_a_button_and_the_key() -> None:
    dialog, buttons = QDialog(), QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    QVBoxLayout(dialog).addWidget(buttons)
    offer_help(dialog, "history", buttons)
    dialog.show()
    buttons.button(QDialogButtonBox.StandardButton.Help).click()
    viewers = [child for child in dialog.children() if isinstance(child, QDialog)]
    assert [viewer.topic for viewer in viewers] == ["history"]
    assert viewers[0].isVisible()  # as a child of the dialog, also where that one is modal


@pytest.mark.parametrize("name", sorted(set(dialogs()) - WITHOUT_HELP))
def test_every_dialog_offers_help(name: str) -> None:
    assert list(calls(dialogs()[name], "offer_help")), ast.unparse(dialogs()[name])[:60]


def test_addresses_of_processing() -> None:
    window = QWidget()
    addresses = HelpAddresses(window)
    assert QDesktopServices.openUrl(QUrl(help_url("cartogram")))
    assert addresses.viewer is not None
    assert addresses.viewer.topic == "cartogram"
    addresses.close()
    assert addresses.viewer is None
