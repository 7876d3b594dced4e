"""What stands before the window while layers are changed in turns: progress, and a button to stop."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from .help_key import offer_help
from .screen_room import resize_within_screen
from .turn_work import TurnWork


class TurnDialog(QDialog):
    """Shown while the work goes on and gone with it; nobody edits a layer between two turns.

    To be shown, not opened: an open dialog lets tables of attributes in windows of their own be edited.
    """

    def __init__(self, work: TurnWork, title: str, topic: str, parent: QWidget | None = None) -> None:
        """Make the dialog.

        :param topic: the page of the help that tells of the work.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._work = work
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.reject)
        offer_help(self, topic, self.buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)
        work.progressChanged.connect(self._show)
        work.busyChanged.connect(self._end)
        resize_within_screen(self, QSize(360, 100))

    def _show(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def _end(self, busy: bool) -> None:
        if not busy:
            self.accept()

    def reject(self) -> None:
        """Stop the work, which closes the dialog."""
        self._work.stop()
