"""The strip that offers to bring an older programme file up to date, without standing in anybody's way."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..store.tables import SCHEMA_VERSION
from .strip import Strip


class UpdateStrip(Strip):
    """Widgets only: what is wanted goes out by a signal."""

    updateWanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.update_button = QPushButton(self.tr("Bring it up to date"))
        self.update_button.setToolTip(
            self.tr("A backup is kept. Earlier releases of the plugin will open the file read-only afterwards.")
        )
        self.update_button.clicked.connect(self.updateWanted)
        self.later = QPushButton(self.tr("Later"))
        self.later.clicked.connect(self.hide)
        self.put_below(self.update_button, self.later)
        self.offer(0)

    def offer(self, version: int) -> None:
        """Offer it for a file of an earlier ``version``; 0 takes the offer back."""
        text = self.tr(
            "The programme file has version {version}; this plugin edits version {wanted}. Until it is brought up to "
            "date it is read-only. A backup is kept."
        )
        self.text.setText(text.format(version=version, wanted=SCHEMA_VERSION))
        self.setVisible(bool(version))
