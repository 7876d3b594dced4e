"""What somebody without a mouse, or without eyes for it, gets of a window: names, keys, the way of the focus."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

_MNEMONIC = re.compile(r"&(\w)")
_INNER = (QComboBox, QAbstractSpinBox, QScrollBar, QHeaderView, QTabBar, QLineEdit, QMenu)
_ENTERED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QTextEdit, QPlainTextEdit)


def is_part(widget: QWidget) -> bool:
    """Whether a widget is the inside of another one, as the field of a spin box, or of one that QGIS has made."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        foreign = type(parent).__name__.startswith("Qgs") and type(parent).__module__.startswith("qgis")
        containers = ("QgsCollapsibleGroupBox", "QgsCollapsibleGroupBoxBasic", "QgsDockWidget", "QgsScrollArea")
        if isinstance(parent, _INNER) or (foreign and type(parent).__name__ not in containers):
            return True
        if isinstance(parent, QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_") or type(parent).__name__ == "QToolTip"


def interactive(window: QWidget) -> Iterator[QWidget]:
    """Everything in a window that takes the focus, shown at the moment or not."""
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractButton):
            continue
        if isinstance(widget, (QMenu, QTabBar, QTabWidget, QScrollArea, QScrollBar, QHeaderView)):
            continue
        if isinstance(widget, (QLabel, QAbstractButton)) and not name_of(widget) and widget.isHidden():
            continue  # it has nothing to say yet
        if isinstance(widget, QLabel) and not widget.text():
            continue
        if widget.window() is window.window() and not is_part(widget):
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget: its own name, its words, or the label that stands for it."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, (QAbstractButton, QLabel)) and widget.text().strip():
        return widget.text()
    if isinstance(widget, QGroupBox) and widget.title():
        return widget.title()
    labels = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    return labels[0].text() if labels else ""


def nameless(window: QWidget) -> list[str]:
    """Interactive widgets without a name, and buttons of an icon alone that do not say in a tooltip what they do."""
    found = []
    for widget in interactive(window):
        told = f"{type(widget).__name__} {widget.objectName()} in {_place(widget)}"
        if not name_of(widget).strip():
            found.append(f"no name: {told}")
        elif isinstance(widget, QAbstractButton) and not widget.text().strip() and not widget.toolTip():
            found.append(f"no tooltip: {told}, {widget.accessibleName()}")
    return found


def _place(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)


def unreachable(window: QWidget) -> list[str]:
    """Shown fields, buttons and lists that neither Tab nor a key leads to."""
    return [
        f"{type(widget).__name__} {name_of(widget)} in {_place(widget)}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, _ENTERED)
        and widget.isVisibleTo(window)
        and not is_part(widget)
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty())
    ]


def mnemonics(window: QWidget) -> list[str]:
    """Letters that stand underlined in what is shown together."""
    texts = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QTabWidget):
            texts += [widget.tabText(place) for place in range(widget.count())]
        elif isinstance(widget, QGroupBox):
            texts.append(widget.title())
        elif isinstance(widget, QLabel):
            texts.append(widget.text() if widget.buddy() is not None else "")
        elif isinstance(widget, QAbstractButton) and not is_part(widget):
            texts.append(widget.text())
    return [match[1].casefold() for text in texts for match in _MNEMONIC.finditer(text.replace("&&", ""))]


def mnemonic_clashes(window: QWidget) -> list[str]:
    """Letters that stand underlined more than once."""
    return [letter for letter, count in Counter(mnemonics(window)).items() if count > 1]


def way_of_focus(window: QWidget) -> list[QWidget]:
    """Where Tab goes in a window that is shown, from the top."""
    chain = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        takes = takes and not isinstance(widget, QTabWidget)  # which hands it on to its bar
        if takes and widget.isVisibleTo(window) and widget.window() is window.window() and window.isAncestorOf(widget):
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def steps_back(window: QWidget) -> list[str]:
    """Steps of the focus that lead up again, other than to a column farther right."""
    way = way_of_focus(window)
    places = [QRect(widget.mapTo(window, QPoint()), widget.size()) for widget in way]
    return [
        f"{type(one).__name__} {name_of(one)} -> {type(two).__name__} {name_of(two)}"
        for one, two, here, there in zip(way, way[1:], places, places[1:])
        if there.bottom() <= here.top() and there.left() < here.right()
    ]
