"""The question which cartogram of study shall be made."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ..core.sheets import SCALES
from ..map import formats
from ..map.cartogram import THEMES, theme_name
from .help_key import offer_help
from .labels import note_label

_USUAL = 200_000


class CartogramDialog(QDialog):
    """Scale of the sheets, and what they are coloured by."""

    def __init__(self, button: str, definition: str, parent: QWidget | None = None) -> None:
        """Show what counts as studied (``definition``) above a ``button`` that says what comes of it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cartogram of study"))
        self.scale, self.theme = QComboBox(), QComboBox()
        for scale in SCALES:
            self.scale.addItem(f"1:{formats.number(scale)}", scale)
        self.scale.setCurrentIndex(self.scale.findData(_USUAL))
        for theme in THEMES:
            self.theme.addItem(theme_name(theme), theme)
        form = QFormLayout()
        for text, combo in ((self.tr("&Map sheets"), self.scale), (self.tr("&Colour by"), self.theme)):
            form.addRow(text, combo)
            combo.setAccessibleName(text.replace("&", ""))
        note = note_label()
        note.setText(definition)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        make = self.buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        make.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        offer_help(self, "cartogram", self.buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.buttons)

    def choice(self) -> tuple[int, str]:
        """Scale denominator and theme."""
        return self.scale.currentData(), self.theme.currentData()
