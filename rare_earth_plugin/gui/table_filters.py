"""The line of filters above a table: words, status, oblast, commodity."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QIcon
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from ..core.status import BY_TABLE, DISPLAY_GROUPS, UNKNOWN_GROUP
from ..map import formats
from ..map.names import group_name, status_name
from ..map.status_style import status_pixmap
from .fields import narrow_combo
from .labels import one_line, tip
from .row_models import Entry

_GROUP, _STATUS = "group:", "status:"


class TableFilters(QWidget):
    """Widgets only: what they say goes out by :attr:`changed`."""

    changed = pyqtSignal()

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Code, name, note …"))
        self.search.setAccessibleName(self.tr("Filter by words"))
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.status = self._combo(self.tr("Filter by status"))
        self.region = self._combo(self.tr("Filter by oblast"))
        self.commodity = self._combo(self.tr("Filter by commodity"))
        self.commodity.setVisible(role == "target")
        self.count = QLabel()
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.count)
        combos = QHBoxLayout()
        for combo in (self.status, self.region, self.commodity):
            combos.addWidget(combo, 1)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(first, 0, 0)
        layout.addLayout(combos, 1, 0)
        self.offer([])

    def _combo(self, name: str) -> QComboBox:
        combo = narrow_combo(name)
        combo.setIconSize(QSize(14, 14))
        combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return combo

    def offer(self, entries: Sequence[Entry]) -> None:
        """Offer what occurs in the rows; what was chosen stays chosen, also while no row has it."""
        cycle = BY_TABLE[self._role]
        statuses = {entry.row.status for entry in entries}
        order = {status: place for place, status in enumerate(cycle.states)}
        choices: list[tuple[str, str, str]] = []
        for group in (*DISPLAY_GROUPS, UNKNOWN_GROUP):
            members = sorted((s for s in statuses if cycle.group(s) == group), key=lambda s: (order.get(s, 99), s))
            if group != UNKNOWN_GROUP or members:
                choices.append((group_name(group), _GROUP + group, group))
            choices += [(f"    {status_name(status)}", _STATUS + status, group) for status in members if status]
        self._fill(self.status, self.tr("All statuses"), choices)
        regions = sorted({region for entry in entries for region in entry.regions}, key=str.casefold)
        self._fill(self.region, self.tr("All oblasts"), [(region, region, "") for region in regions])
        commodities = sorted({commodity for entry in entries for commodity in entry.commodities()})
        self._fill(self.commodity, self.tr("All commodities"), [(name, name, "") for name in commodities])

    def _fill(self, combo: QComboBox, everything: str, choices: Sequence[tuple[str, str, str]]) -> None:
        chosen, text = combo.currentData(), combo.currentText()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(everything, "")
        for label, value, group in choices:
            combo.addItem(one_line(label), value)
            place = combo.count() - 1
            combo.setItemData(place, tip(label.strip()), Qt.ItemDataRole.ToolTipRole)
            if group:
                combo.setItemIcon(place, QIcon(status_pixmap(group, 14, self._role)))
            if value.startswith(_GROUP):
                bold = QFont(combo.font())
                bold.setBold(True)
                combo.setItemData(place, bold, Qt.ItemDataRole.FontRole)
        if chosen and combo.findData(chosen) < 0:
            combo.addItem(text, chosen)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.blockSignals(False)

    def choose_group(self, group: str) -> None:
        """Show the rows of one display group, whatever was chosen before."""
        for widget in (self.region, self.commodity):
            widget.setCurrentIndex(0)
        self.search.clear()
        self.status.setCurrentIndex(max(self.status.findData(_GROUP + group), 0))

    def conditions(self) -> dict[str, str]:
        """Keyword arguments of :meth:`.RowFilter.choose`."""
        status = self.status.currentData() or ""
        return {
            "group": status[len(_GROUP) :] if status.startswith(_GROUP) else "",
            "status": status[len(_STATUS) :] if status.startswith(_STATUS) else "",
            "region": self.region.currentData() or "",
            "commodity": self.commodity.currentData() or "",
            "text": self.search.text(),
        }

    def show_count(self, shown: int, total: int) -> None:
        """Say how many rows are shown."""
        text = self.tr("{shown} of {total}") if shown != total else "{total}"
        self.count.setText(text.format(shown=formats.number(shown), total=formats.number(total)))
