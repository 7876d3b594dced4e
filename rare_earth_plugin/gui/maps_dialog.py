"""The question which maps shall be made, how, and where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.sheets import SCALES
from ..map import formats
from ..map.layout_contents import Site
from ..map.layouts import PAGES, SIZES
from ..map.map_export import ATLASES, Order
from ..map.names import layout_name
from ..store import languages
from .help_key import offer_help
from .labels import note_label
from .site_list import SiteList

_ROWS = 8  # of sheets, that can be seen at least
_LEAST_DPI, _MOST_DPI = 72, 1200


class MapsDialog(QDialog):
    """Layout, paper, format, sites, language and folder."""

    designerWanted = pyqtSignal(object)
    """The :class:`.Order` of one page, to be opened in QGIS's layout designer."""
    houseStyleWanted = pyqtSignal()

    def __init__(
        self,
        order: Order,
        folder: Path,
        sites: Callable[[str], Sequence[Site]],
        edited: Callable[[Order], int],
        parent: QWidget | None = None,
    ) -> None:
        """Propose an order.

        :param sites: zones or targets of the programme, by their role.
        :param edited: how many of an order's pages the project holds as changed layouts.
        """
        super().__init__(parent)
        self._sites, self._edited = sites, edited
        self.setWindowTitle(self.tr("Maps"))
        self.layout_box, self.paper, self.file_format = QComboBox(), QComboBox(), QComboBox()
        for layout in PAGES:
            self.layout_box.addItem(layout_name(layout), layout)
        for name, text in (
            ("pdf", self.tr("PDF")),
            ("geopdf", self.tr("GeoPDF with layers")),
            ("png", self.tr("PNG picture")),
            ("svg", self.tr("SVG drawing")),
        ):
            self.file_format.addItem(text, name)
        self.dpi = QSpinBox()
        self.dpi.setRange(_LEAST_DPI, _MOST_DPI)
        self.dpi.setSuffix(self.tr(" dpi"))
        self.dpi.setValue(order.dpi)
        self.as_book = QCheckBox(self.tr("One &book with contents"))
        self.as_book.setChecked(order.as_book)
        self.frames = QComboBox()
        self.frames.addItem(self.tr("none"), 0)
        for scale in SCALES:
            self.frames.addItem(f"1:{formats.number(scale)}", scale)
        self.language = QComboBox()
        self.language.addItem(self.tr("as the window"), "")
        for code in languages.available():
            self.language.addItem(languages.NAMES[code], code)
        self.list = SiteList()
        self.list.setAccessibleName(self.tr("Sheets to make"))
        self.list.setMinimumHeight(_ROWS * self.list.fontMetrics().lineSpacing())
        self.all_sites = QCheckBox(self.tr("&All"))
        self.all_sites.setChecked(True)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(folder))
        self.note = note_label()
        self._form = form = QFormLayout()
        for text, widget in (
            (self.tr("&Layout"), self.layout_box),
            (self.tr("&Paper"), self.paper),
            (self.tr("&Format"), self.file_format),
            (self.tr("&Resolution"), self.dpi),
            ("", self.as_book),
            (self.tr("&Sheets"), self.all_sites),
            (self.tr("Fra&mes of map sheets"), self.frames),
            (self.tr("Lan&guage of the map"), self.language),
            (self.tr("F&older"), self.folder),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName((text or widget.text()).replace("&", ""))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = self.buttons.addButton(self.tr("Make"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setDefault(True)
        self.design = QPushButton(self.tr("Open in the designer"))
        self.design.setToolTip(
            self.tr("Puts the page into the project as a layout; changed there, it is made again with the change.")
        )
        self.style_button = QPushButton(self.tr("House style…"))
        for button, wanted in ((self.design, self._ask_for_designer), (self.style_button, self.houseStyleWanted.emit)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, wanted=wanted: wanted())
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        offer_help(self, "maps", self.buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
        self._propose(order)
        self.layout_box.currentIndexChanged.connect(lambda _index: self._show_layout(""))
        self.file_format.currentIndexChanged.connect(lambda _index: self._show_choices())
        self.as_book.toggled.connect(lambda _on: self._show_choices())
        self.all_sites.toggled.connect(lambda _on: self._show_choices())
        self.paper.currentIndexChanged.connect(lambda _index: self._show_choices())
        self.list.itemChanged.connect(lambda _item: self._show_choices())

    def _propose(self, order: Order) -> None:
        self.layout_box.setCurrentIndex(max(self.layout_box.findData(order.layout), 0))
        self.file_format.setCurrentIndex(max(self.file_format.findData(order.file_format), 0))
        self.frames.setCurrentIndex(max(self.frames.findData(order.frame_scale or 0), 0))
        self.language.setCurrentIndex(max(self.language.findData(order.language), 0))
        self._show_layout(order.paper)

    def _show_layout(self, paper: str) -> None:
        layout = self.layout_box.currentData()
        self.paper.clear()
        for size in SIZES[layout]:
            self.paper.addItem(size, size)
        self.paper.setCurrentIndex(max(self.paper.findData(paper), 0))
        self.list.offer(self._sites(layout) if layout in ATLASES else ())
        self._show_choices()

    def _show_choices(self) -> None:
        order = self.order()
        atlas = order.layout in ATLASES
        self.list.setVisible(atlas and not self.all_sites.isChecked())
        self._show_row(self.all_sites, atlas)
        self._show_row(self.as_book, atlas)
        self.as_book.setEnabled(order.file_format == "pdf")
        self.dpi.setEnabled(order.file_format in ("png", "pdf", "geopdf"))
        chosen = self._chosen()
        self.make.setEnabled(not atlas or bool(chosen))
        self.design.setEnabled(not atlas or bool(chosen))
        texts = []
        if atlas and not self.list.count():
            texts.append(self.tr("The programme has none of these sheets yet."))
        changed = self._edited(order)
        if changed:
            text = self.tr("Made from layouts that were changed in the project: {count}.")
            texts.append(text.format(count=formats.number(changed)))
        if atlas and len(chosen) > 1:
            texts.append(self.tr("The designer opens the first of the chosen sheets."))
        self.note.setText(" ".join(texts))
        self.note.setVisible(bool(texts))

    def _show_row(self, widget: QWidget, is_shown: bool) -> None:
        """Show or hide a widget with its label; Qt 5 knows no rows that hide."""
        label = self._form.labelForField(widget)
        for part in (widget, label):
            if part is not None:
                part.setVisible(is_shown)

    def _chosen(self) -> list[str]:
        return self.list.keys(every=self.all_sites.isChecked())

    def order(self) -> Order:
        """What the widgets say."""
        layout = self.layout_box.currentData()
        file_format = self.file_format.currentData()
        some = layout in ATLASES and not self.all_sites.isChecked()
        return Order(
            layout=layout,
            paper=self.paper.currentData() or "",
            file_format=file_format,
            dpi=self.dpi.value(),
            as_book=self.as_book.isChecked() and layout in ATLASES and file_format == "pdf",
            frame_scale=self.frames.currentData() or None,
            keys=frozenset(self._chosen()) if some else None,
            language=self.language.currentData() or "",
        )

    def folder_chosen(self) -> Path:
        """Where the files shall go."""
        return Path(self.folder.filePath().strip() or ".")

    def _ask_for_designer(self) -> None:
        order = self.order()
        first = frozenset(self._chosen()[:1]) if order.layout in ATLASES else None
        self.designerWanted.emit(replace(order, keys=first))
