"""The questions before a programme is made or duplicated."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from .fields import form_layout
from .help_key import offer_help
from .labels import note_label


class NewProgrammeDialog(QDialog):
    """Title, and for a new programme whether its geometry will be official."""

    def __init__(self, window_title: str, title: str, *, is_new: bool, parent: QWidget | None = None) -> None:
        """Propose ``title``."""
        super().__init__(parent)
        self.setWindowTitle(window_title)
        self.title = QLineEdit(title)
        self.title.selectAll()
        self.title.setAccessibleName(self.tr("Title"))
        self.official = QCheckBox(self.tr("The geometry that I put in is official"))
        note = note_label()
        note.setText(
            self.tr("Without this every panel, map and export of the programme says that its geometry is illustrative.")
        )
        form = form_layout()
        form.addRow(self.tr("&Title"), self.title)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._choose = self.buttons.addButton(self.tr("Choose the file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._choose.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        offer_help(self, "files", self.buttons)
        self.title.textChanged.connect(self._check)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        if is_new:
            layout.addWidget(self.official)
            layout.addWidget(note)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(420)
        self._check()

    def _check(self) -> None:
        self._choose.setEnabled(bool(self.title.text().strip()))

    def choice(self) -> tuple[str, bool]:
        """Title, and whether the geometry is illustrative."""
        return self.title.text().strip(), not self.official.isChecked()
