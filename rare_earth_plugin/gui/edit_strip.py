"""The strip that shows as long as status changes are not saved."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QWidget

from ..map.edits import has_other_edits, unsaved_statuses
from .strip import MARGINS, Strip


class EditStrip(Strip):
    """Widgets only: what is wanted goes out by signals."""

    saveWanted = pyqtSignal()
    undoWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = QPushButton(self.tr("Save"))
        self.save.clicked.connect(self.saveWanted)
        self.undo = QPushButton(self.tr("Undo all"))
        self.undo.clicked.connect(self.undoWanted)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(*MARGINS)
        self._layout.setColumnStretch(0, 1)
        self._arrange()
        self.show_unsaved([])

    def _arrange(self) -> None:
        """Text and buttons in one line where they fit, else the buttons below."""
        wanted = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 40
        below = wanted + self.save.sizeHint().width() + self.undo.sizeHint().width() > self.width()
        self._layout.addWidget(self.text, 0, 0, 1, 3 if below else 1)
        self._layout.addWidget(self.save, int(below), 1)
        self._layout.addWidget(self.undo, int(below), 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_unsaved(self, layers: Sequence[QgsVectorLayer]) -> None:
        """Say what is unsaved; the strip goes away where nothing is."""
        statuses = sum(unsaved_statuses(layer) for layer in layers)
        others = [layer.name() for layer in layers if has_other_edits(layer) or not unsaved_statuses(layer)]
        parts = [self.tr("Status changes not saved: {count}").format(count=statuses)] if statuses else []
        if others:
            parts.append(self.tr("Edits not saved: {layers}").format(layers=", ".join(others)))
        self.text.setText("; ".join(parts))
        self._arrange()
        self.setVisible(bool(layers))
