"""The line under a table: how many rows are selected, and what can be done with them."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ..map import formats
from .labels import dim


class SelectionBar(QWidget):
    """Widgets only; whoever has the rows fills :attr:`menu` when it is about to show."""

    historyWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu(self)
        self.change = QToolButton()
        self.change.setText(self.tr("Change status"))
        self.change.setToolTip(self.tr("Move all selected rows to another status, in one step"))
        self.change.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.change.setMenu(self.menu)
        self.history = QToolButton()
        self.history.setText(self.tr("History…"))
        self.history.setToolTip(self.tr("Every recorded move of the selected rows, or of the whole programme"))
        self.history.clicked.connect(self.historyWanted)
        for button in (self.change, self.history):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.selected = QLabel()
        dim(self.selected)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.change)
        layout.addWidget(self.history)
        layout.addStretch(1)
        layout.addWidget(self.selected)
        self.show_selection(0, True)

    def show_selection(self, count: int, editable: bool) -> None:
        """Say how many rows are selected; a table that is read-only offers no move."""
        self.change.setEnabled(bool(count) and editable)
        self.selected.setText(self.tr("{count} selected").format(count=formats.number(count)) if count else "")
