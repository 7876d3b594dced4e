"""What the panel shows while no programme is open."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..store.locations import resource
from .labels import dim


class EmptyPage(QWidget):
    """Three buttons and a sentence."""

    referenceWanted = pyqtSignal()
    chooseWanted = pyqtSignal()
    createWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = QLabel(
            self.tr("Open a programme to see its zones and targets by status, and how much area is still unmapped.")
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reference = self._button("reference", self.tr("Reference programme"))
        self.reference.clicked.connect(self.referenceWanted)
        self.choose = self._button("open", self.tr("Programme file …"))
        self.choose.clicked.connect(self.chooseWanted)
        self.create = self._button("import", self.tr("New empty programme…"))
        self.create.setToolTip(self.tr("For files of your own: make a programme, then import them"))
        self.create.clicked.connect(self.createWanted)
        drop = QLabel(self.tr("A programme file (.gpkg) can also be dropped here."))
        drop.setWordWrap(True)
        drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dim(drop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(1)
        for widget in (text, self.reference, self.choose, self.create, drop):
            layout.addWidget(widget)
        layout.addStretch(2)

    def _button(self, icon: str, text: str) -> QPushButton:
        button = QPushButton(QIcon(str(resource("icons", f"{icon}.svg"))), text)
        button.setIconSize(QSize(24, 24))
        button.setMinimumHeight(44)
        button.setAutoDefault(True)
        return button
