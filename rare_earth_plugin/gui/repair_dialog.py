"""The preview of repairs: what stands there now, and what would stand there afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.checked import Finding
from ..map import formats
from ..store.finding_sentences import repair_sentence, repair_values
from .help_key import offer_help
from .labels import note_label, tip
from .plain_table import plain_cells
from .screen_room import resize_within_screen

_MOST = 2000


class RepairDialog(QDialog):
    """Lists repairs, each with a box to tick; nothing is changed before it is accepted."""

    def __init__(self, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Repair"))
        self._findings = [finding for finding in findings if finding.repair is not None]
        listed = self._findings[:_MOST]
        heading = QLabel(self.tr("What would be changed. It can be undone, and is not saved before you save it."))
        heading.setWordWrap(True)
        self.table = plain_cells(
            self.tr("Repairs"), [self.tr("Row"), self.tr("Repair"), self.tr("Now"), self.tr("Afterwards")]
        )
        self.table.setRowCount(len(listed))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        for row, finding in enumerate(listed):
            for column, text in enumerate(
                (finding.code, repair_sentence(finding.repair), *repair_values(finding.repair))
            ):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                if not column:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Checked)
                self.table.setItem(row, column, item)
        self._rest = note_label()
        self._rest.setText(
            self.tr("and {count} more of the same kinds").format(count=formats.number(len(self._findings) - _MOST))
        )
        self._rest.setVisible(len(self._findings) > _MOST)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.addButton(self.tr("Repair"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        offer_help(self, "checks", self.buttons)
        self.table.itemChanged.connect(lambda _item: self.accept_button.setEnabled(bool(self.chosen())))
        layout = QVBoxLayout(self)
        for part in (heading, self.table, self._rest, self.buttons):
            layout.addWidget(part)
        resize_within_screen(self, QSize(620, 320))

    def chosen(self) -> list[Finding]:
        """The findings whose repair is ticked."""
        ticked = [
            finding
            for row, finding in enumerate(self._findings[:_MOST])
            if self.table.item(row, 0).checkState() == Qt.CheckState.Checked
        ]
        return ticked + self._findings[_MOST:]
