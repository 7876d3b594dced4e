"""The strip that offers to bring an older programme file up to date, without standing in anybody's way."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..store.tables import SCHEMA_VERSION


class UpdateStrip(QFrame):
    """Widgets only: what is wanted goes out by a signal."""

    updateWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.update_button = QPushButton(self.tr("Bring it up to date"))
        self.update_button.setToolTip(
            self.tr("A backup is kept. Earlier releases of the plugin will open the file read-only afterwards.")
        )
        self.update_button.clicked.connect(self.updateWanted)
        self.later = QPushButton(self.tr("Later"))
        self.later.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.update_button, self.later):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.offer(0)

    def offer(self, version: int) -> None:
        """Offer it for a file of an earlier ``version``; 0 takes the offer back."""
        text = self.tr(
            "The programme file has version {version}; this plugin edits version {wanted}. Until it is brought up to "
            "date it is read-only. A backup is kept."
        )
        self.text.setText(text.format(version=version, wanted=SCHEMA_VERSION))
        self.setVisible(bool(version))
