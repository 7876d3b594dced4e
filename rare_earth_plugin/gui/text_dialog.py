"""A dialog that shows one text and can only be closed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget


def text_dialog(title: str, text: QPlainTextEdit | QTextEdit, size: QSize, parent: QWidget | None) -> QDialog:
    """The dialog; ``text`` becomes its own."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    text.setReadOnly(True)
    text.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text)
    layout.addWidget(buttons)
    dialog.resize(size)
    return dialog
