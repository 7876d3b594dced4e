"""A dialog that shows one text and can only be closed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from .help_key import offer_help
from .screen_room import resize_within_screen


def text_dialog(
    title: str, text: QPlainTextEdit | QTextEdit, size: QSize, parent: QWidget | None, topic: str
) -> QDialog:
    """The dialog; ``text`` becomes its own, and ``topic`` is the page of the help that explains it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    text.setReadOnly(True)
    text.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    offer_help(dialog, topic, buttons)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text)
    layout.addWidget(buttons)
    resize_within_screen(dialog, size)
    return dialog
