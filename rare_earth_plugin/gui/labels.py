"""Labels of second rank, and texts of other people shown as they are."""

from __future__ import annotations

import html
import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QWidget

_LINE_BREAKS = re.compile(r"[\t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_MOST_IN_LINE, _MOST_IN_TIP, _WIDE_TIP = 500, 2000, 80


def one_line(text: str) -> str:
    """A text as a cell or an entry of a list shows it: in one line, and no longer than anybody reads there."""
    line = _LINE_BREAKS.sub(" ", text)
    return line if len(line) <= _MOST_IN_LINE else f"{line[:_MOST_IN_LINE]}…"


def tip(text: str) -> str:
    """A tooltip that shows a text as it is: Qt takes ``<b>`` or ``&amp;`` for markup, and never breaks a plain line."""
    if len(text) <= _WIDE_TIP and "<" not in text and "&" not in text:
        return text
    whole = text if len(text) <= _MOST_IN_TIP else f"{text[:_MOST_IN_TIP]}…"
    return "<qt>{}</qt>".format(html.escape(whole).replace("\n", "<br>"))


def menu_text(text: str) -> str:
    """A text as a menu or a button shows it, where ``&`` would mark the next letter."""
    return one_line(text).replace("&", "&&")


def ask_plainly(parent: QWidget | None, title: str, text: str) -> bool:
    """A question that names what users have named; True for yes."""
    box = QMessageBox(QMessageBox.Icon.Question, title, "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    answer = box.exec()
    box.deleteLater()
    return answer == QMessageBox.StandardButton.Yes


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
