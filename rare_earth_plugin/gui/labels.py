"""Labels of second rank."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel


def dim(label: QLabel) -> None:
    """Give a label's text a weaker colour of the theme."""
    label.setForegroundRole(label.palette().ColorRole.Text)
    label.setEnabled(True)
    palette = label.palette()
    colour = palette.color(palette.ColorRole.WindowText)
    colour.setAlphaF(0.68)
    palette.setColor(palette.ColorRole.WindowText, colour)
    palette.setColor(palette.ColorRole.Text, colour)
    label.setPalette(palette)


def note_label() -> QLabel:
    """An empty dim label for sentences."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    dim(label)
    return label
