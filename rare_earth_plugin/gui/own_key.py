"""Keys that belong to a part of the window, although QGIS has them for something else."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget


class OwnKey(QObject):
    """A key within a widget and all that lies in it.

    A :class:`QShortcut` beside an action of the main window with the same key is ambiguous, and then neither works.
    """

    pressed = pyqtSignal()

    def __init__(
        self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        super().__init__(widget)
        self._key, self._modifiers = key, modifiers
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key: what is accepted as an override comes back as a key press and is no shortcut any more."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() != self._key or event.modifiers() != self._modifiers:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            self.pressed.emit()
        return True
