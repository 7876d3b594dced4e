"""Boxes that fold, also without a mouse: QGIS's own open and close by a click alone."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QToolButton

_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def fold_by_keys(box: QgsCollapsibleGroupBoxBasic) -> None:
    """Let Tab lead to a box, and Space and Enter open and close it; screen readers call it by its title."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setAccessibleName(box.title())
    button = box.findChild(QToolButton, "collapseButton")
    if button is not None:
        button.setAccessibleName(box.title())
        button.setToolTip(box.title())
    _FoldKeys(box)


class _FoldKeys(QObject):
    """Hears the keys of the box itself, not those of what lies in it."""

    def __init__(self, box: QgsCollapsibleGroupBoxBasic) -> None:
        super().__init__(box)
        self._box = box
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.key() not in _KEYS or not self._box.hasFocus():
            return False
        self._box.setCollapsed(not self._box.isCollapsed())
        return True
