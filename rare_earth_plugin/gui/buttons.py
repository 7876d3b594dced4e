"""Buttons as the panel and its dialogs have them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QToolButton

from ..store.locations import resource


def push_button(text: str, hint: str) -> QPushButton:
    """A button of a dialog that Enter does not press from another widget."""
    button = QPushButton(text)
    button.setToolTip(hint)
    button.setAutoDefault(False)
    return button


def add_actions(box: QDialogButtonBox, *actions: tuple[QPushButton, Callable[[], object]]) -> None:
    """Put buttons into the box of a dialog, each with what it does."""
    for button, act in actions:
        button.clicked.connect(lambda _checked, act=act: act())
        box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)


def icon_button(icon: str, name: str) -> QToolButton:
    """A flat button with an icon of the plugin; ``name`` is its tooltip, and for screen readers."""
    button = QToolButton()
    button.setIcon(QIcon(str(resource("icons", f"{icon}.svg"))))
    button.setAutoRaise(True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
