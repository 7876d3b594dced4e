"""The house style of maps: organisation, author, logo, colour and font, set once for all of them."""

from __future__ import annotations

from qgis.gui import QgsColorButton, QgsFileWidget
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..map.house_style import HouseStyle
from ..map.labels import font_family
from .help_key import offer_help
from .labels import note_label


class HouseStyleDialog(QDialog):
    """Widgets for a house style; holds none."""

    def __init__(self, style: HouseStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("House style of maps"))
        self.organisation, self.author = QLineEdit(style.organisation), QLineEdit(style.author)
        self.logo = QgsFileWidget()
        self.logo.setFilter(self.tr("Pictures (*.svg *.png *.jpg *.jpeg)"))
        self.logo.setFilePath(style.logo)
        self.accent = QgsColorButton()
        self.accent.setColor(QColor(style.accent))
        self.own_font = QCheckBox(self.tr("&Font of your own"))
        self.own_font.setChecked(bool(style.family))
        self.family = QFontComboBox()
        self.family.setCurrentFont(QFont(style.family or font_family()))
        self.family.setEnabled(bool(style.family))
        self.own_font.toggled.connect(self.family.setEnabled)
        form = QFormLayout()
        for text, widget in (
            (self.tr("&Organisation"), self.organisation),
            (self.tr("&Author"), self.author),
            (self.tr("&Logo"), self.logo),
            (self.tr("&Colour of titles"), self.accent),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
            widget.setToolTip(widget.accessibleName())
        form.addRow(self.own_font, self.family)
        self.family.setAccessibleName(self.tr("Font"))
        note = note_label()
        note.setText(self.tr("A font needs Latin and Cyrillic letters; Kazakh has more of them than Russian."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        offer_help(self, "maps", buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.resize(420, self.sizeHint().height())

    def style_chosen(self) -> HouseStyle:
        """What the widgets say."""
        return HouseStyle(
            organisation=self.organisation.text().strip(),
            author=self.author.text().strip(),
            logo=self.logo.filePath(),
            accent=self.accent.color().name(),
            family=self.family.currentFont().family() if self.own_font.isChecked() else "",
        )
