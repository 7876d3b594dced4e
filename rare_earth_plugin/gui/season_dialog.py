"""The question what shall be made of a planned campaign: its map, booklets of which crews, in which coordinates."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ..core.campaign import Campaign
from ..core.crew_book import work_days
from ..core.plan import Plan
from ..map import formats
from ..map.booklet_export import BookletOrder, SeasonOrder
from ..map.layouts import SIZES
from ..map.map_export import Order
from ..store.point_systems import SYSTEMS, system_name
from .help_key import offer_help
from .labels import note_label, one_line
from .report_dialogs import folder_box, language_box, lay_out


class SeasonDialog(QDialog):
    """Map, crews, coordinates, language and folder."""

    def __init__(
        self,
        campaign: Campaign,
        plan: Plan,
        system: str,
        language: str,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Offer everything.

        :param system: the coordinates that were chosen last.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Campaign map and booklets"))
        self.with_map, self.with_booklets = QCheckBox(self.tr("Campaign &map")), QCheckBox(self.tr("Crew &booklets"))
        self.paper, self.system = QComboBox(), QComboBox()
        for size in SIZES["campaign"]:
            self.paper.addItem(size, size)
        self.paper.setAccessibleName(self.tr("Paper of the map"))
        for code in SYSTEMS:
            self.system.addItem(system_name(code), code)
        self.system.setCurrentIndex(max(self.system.findData(system), 0))
        self.system.setAccessibleName(self.tr("Coordinates"))
        self.crews = QListWidget()
        self.crews.setAccessibleName(self.tr("Crews"))
        self.crews.setMaximumHeight(130)
        for crew in campaign.crews:
            self._offer(crew.code, crew.name or crew.code, len(work_days(plan, crew.code)))
        self.language, self.folder = language_box(language), folder_box(folder)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = self.buttons.addButton(self.tr("Make"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        offer_help(self, "booklets", self.buttons)
        form = QFormLayout()
        form.addRow(self.with_map, self.paper)
        form.addRow(self.with_booklets)
        form.addRow(self.crews)
        for text, widget in (
            (self.tr("C&oordinates"), self.system),
            (self.tr("&Language"), self.language),
            (self.tr("&Folder"), self.folder),
        ):
            form.addRow(text, widget)
        self.note = note_label()
        lay_out(self, form, self.note, self.buttons)
        for box in (self.with_map, self.with_booklets):
            box.setChecked(True)
            box.toggled.connect(lambda _on: self._show_choices())
        self.crews.itemChanged.connect(lambda _item: self._show_choices())
        self._show_choices()

    def _offer(self, code: str, name: str, days: int) -> None:
        """A crew with its days of work; one that has none gets no booklet."""
        text = self.tr("{name}: days of work: {days}").format(name=one_line(name), days=formats.number(days))
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, (code, days))
        if days:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        else:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.crews.addItem(item)

    def _chosen(self) -> list[tuple[str, int]]:
        items = [self.crews.item(row) for row in range(self.crews.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _show_choices(self) -> None:
        chosen, booklets = self._chosen(), self.with_booklets.isChecked()
        self.paper.setEnabled(self.with_map.isChecked())
        for widget in (self.crews, self.system):
            widget.setEnabled(booklets)
        self.make.setEnabled(self.with_map.isChecked() or (booklets and bool(chosen)))
        pages = sum(days for _, days in chosen) if booklets else 0
        text = self.tr("A booklet has a page for each day of work: {count} pages in all.", None, pages)
        self.note.setText(text.format(count=formats.number(pages)))
        self.note.setVisible(pages > 0)

    def order(self) -> SeasonOrder:
        """What the widgets say."""
        language = self.language.currentData() or ""
        codes = frozenset(code for code, _ in self._chosen())
        wanted = Order("campaign", self.paper.currentData(), language=language) if self.with_map.isChecked() else None
        booklets = None
        if self.with_booklets.isChecked() and codes:
            booklets = BookletOrder(codes, self.system.currentData(), language=language)
        return SeasonOrder(wanted, booklets)

    def folder_chosen(self) -> Path:
        """Where the files shall go."""
        return Path(self.folder.filePath().strip() or ".")
