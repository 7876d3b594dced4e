"""Dialogs that stay within the screen: at 200 % a laptop's has but 683 x 384 pixels."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QApplication, QDialog

_FRAME = QSize(16, 48)
"""What the window's own frame and title take."""


def resize_within_screen(dialog: QDialog, size: QSize) -> None:
    """Give a dialog a size, or what the screen has room for."""
    screen = dialog.screen() or QApplication.primaryScreen()
    dialog.resize(size.boundedTo(screen.availableSize() - _FRAME))
