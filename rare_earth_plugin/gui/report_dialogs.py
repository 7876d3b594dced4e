"""The questions for a status report and for dossiers of targets: what, in which language, where to."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..map import formats
from ..map.dossier_export import DossierOrder
from ..map.layout_contents import Site
from ..map.report_export import ReportOrder
from ..store import languages
from ..store.perimeters import PULKOVO, WGS84
from .help_key import offer_help
from .labels import note_label
from .site_list import SiteList

_USUAL_DAYS = 90
"""From a status meeting back to the one before, until one was reported from here."""


class ReportDialog(QDialog):
    """What changed since when, which files, language and folder."""

    def __init__(
        self,
        order: ReportOrder,
        since: datetime.date | None,
        until: datetime.date,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Propose an order.

        :param since: day of the last report, ``None`` before the first one.
        :param until: the day that the report will speak of.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Status report"))
        self.with_changes = QCheckBox(self.tr("&Changes since"))
        self.with_changes.setChecked(True)
        self.since = QDateEdit()
        self.since.setCalendarPopup(True)
        self.since.setDisplayFormat("dd.MM.yyyy")
        self.since.setMaximumDate(formats.to_qdate(until))
        proposed = since if since is not None and since < until else until - datetime.timedelta(_USUAL_DAYS)
        self.since.setDate(formats.to_qdate(proposed))
        self.since.setAccessibleName(self.tr("Day after which changes are listed"))
        self.with_changes.toggled.connect(self.since.setEnabled)
        self.as_pdf, self.as_tables = QCheckBox(self.tr("&PDF")), QCheckBox(self.tr("&Spreadsheet (XLSX)"))
        self.as_pdf.setChecked(order.as_pdf)
        self.as_tables.setChecked(order.as_tables)
        files = QHBoxLayout()
        for box in (self.as_pdf, self.as_tables):
            box.toggled.connect(lambda _on: self._show_choices())
            files.addWidget(box)
        files.addStretch()
        self.language, self.folder = language_box(order.language), folder_box(folder)
        form = QFormLayout()
        form.addRow(self.with_changes, self.since)
        form.addRow(self.tr("Files"), files)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Folder"), self.folder)
        self.buttons, self.make = make_buttons(self, self.tr("Make"))
        offer_help(self, "reports", self.buttons)
        note = note_label()
        note.setText(self.tr("The day of this report is remembered: the next one lists what changed after it."))
        lay_out(self, form, note, self.buttons)
        self._show_choices()

    def _show_choices(self) -> None:
        self.make.setEnabled(self.as_pdf.isChecked() or self.as_tables.isChecked())

    def order(self) -> ReportOrder:
        """What the widgets say."""
        return ReportOrder(
            self.as_pdf.isChecked(), self.as_tables.isChecked(), language=self.language.currentData() or ""
        )

    def changes_since(self) -> datetime.date | None:
        """Day after which changes are listed, ``None`` for none."""
        return formats.from_qdate(self.since.date()) if self.with_changes.isChecked() else None

    def folder_chosen(self) -> Path:
        """Where the files shall go."""
        return Path(self.folder.filePath().strip() or ".")


class DossierDialog(QDialog):
    """Targets, grid of the licence blocks, language and folder."""

    def __init__(self, order: DossierOrder, sites: Sequence[Site], folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Target dossiers"))
        self.list = SiteList()
        self.list.setAccessibleName(self.tr("Targets"))
        self.list.offer(sites)
        self.every = QCheckBox(self.tr("&All targets"))
        self.every.setChecked(True)
        self.grid = QComboBox()
        for name, crs in (("WGS 84", WGS84), ("Pulkovo 1942", PULKOVO)):
            self.grid.addItem(name, crs)
        self.grid.setCurrentIndex(max(self.grid.findData(order.block_crs), 0))
        self.language, self.folder = language_box(order.language), folder_box(folder)
        form = QFormLayout()
        form.addRow("", self.every)
        form.addRow(self.list)
        for text, widget in (
            (self.tr("&Grid of licence blocks"), self.grid),
            (self.tr("&Language"), self.language),
            (self.tr("&Folder"), self.folder),
        ):
            form.addRow(text, widget)
        self.grid.setAccessibleName(self.tr("Grid of licence blocks"))
        self.buttons, self.make = make_buttons(self, self.tr("Make"))
        offer_help(self, "reports", self.buttons)
        note = note_label()
        note.setText(self.tr("A PDF and a GeoJSON for each target, with its code in the name."))
        lay_out(self, form, note, self.buttons)
        self.every.toggled.connect(lambda _on: self._show_choices())
        self.list.itemChanged.connect(lambda _item: self._show_choices())
        self._show_choices()

    def _show_choices(self) -> None:
        self.list.setVisible(not self.every.isChecked())
        self.make.setEnabled(bool(self.list.keys(every=self.every.isChecked())))

    def order(self) -> DossierOrder:
        """What the widgets say."""
        keys = None if self.every.isChecked() else frozenset(self.list.keys())
        return DossierOrder(keys, self.grid.currentData(), language=self.language.currentData() or "")

    def folder_chosen(self) -> Path:
        """Where the files shall go."""
        return Path(self.folder.filePath().strip() or ".")


def language_box(chosen: str) -> QComboBox:
    """The languages of a document, that of the window first."""
    box = QComboBox()
    box.addItem(QCoreApplication.translate("ReportDialogs", "as the window"), "")
    for code in languages.available():
        box.addItem(languages.NAMES[code], code)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.setAccessibleName(QCoreApplication.translate("ReportDialogs", "Language"))
    return box


def folder_box(folder: Path) -> QgsFileWidget:
    """A folder to choose."""
    widget = QgsFileWidget()
    widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    widget.setFilePath(str(folder))
    widget.setAccessibleName(QCoreApplication.translate("ReportDialogs", "Folder"))
    return widget


def make_buttons(dialog: QDialog, text: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Cancel, and the button that makes it."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    make = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
    make.setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons, make


def lay_out(dialog: QDialog, form: QFormLayout, note: QWidget, buttons: QDialogButtonBox) -> None:
    """The questions, what is to be known, the buttons."""
    layout = QVBoxLayout(dialog)
    layout.addLayout(form)
    layout.addWidget(note)
    layout.addWidget(buttons)
