"""The findings of a check as a table model: sorted and filtered by itself, worded only where somebody looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QStyle

from ..core.checked import ERROR, NOTE, SEVERITIES, WARNING, Finding
from ..core.validation import in_order
from ..map import formats
from ..store.finding_sentences import finding_sentence, severity_name, table_name
from .labels import tip

SEVERITY, TABLE, ROW, FINDING = range(4)
_ICONS = {
    ERROR: QStyle.StandardPixmap.SP_MessageBoxCritical,
    WARNING: QStyle.StandardPixmap.SP_MessageBoxWarning,
    NOTE: QStyle.StandardPixmap.SP_MessageBoxInformation,
}


def severity_icon(severity: str) -> QIcon:
    """The desktop's own icon of a severity; the three differ in shape."""
    return QApplication.style().standardIcon(_ICONS[severity])


class FindingModel(QAbstractTableModel):
    """Findings by severity, table, row and rule; nothing is made in advance, so a hundred thousand are no matter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: Sequence[Finding] = ()
        """All of them."""
        self.shown: list[Finding] = []
        """Those that pass the filter, in the order of the table."""
        self._severity = self._table = ""
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def show(self, findings: Sequence[Finding]) -> None:
        """Show other findings."""
        self.beginResetModel()
        self.findings = in_order(findings)
        self._arrange()
        self.endResetModel()

    def choose(self, severity: str, table: str) -> None:
        """Show only one severity or table; "" for all."""
        self.beginResetModel()
        self._severity, self._table = severity, table
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, the gravest first among equals; by severity and table for none (-1)."""
        self.beginResetModel()
        self._order = column, order
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._order
        severity, table = self._severity, self._table
        self.shown = [
            finding
            for finding in self.findings
            if (not severity or finding.severity == severity) and (not table or finding.table == table)
        ]
        if column >= 0:
            self.shown.sort(key=_KEYS[column], reverse=order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_KEYS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_KEYS):
            return None
        titles = ("", self.tr("Table"), self.tr("Row"), self.tr("Finding"))
        if role == Qt.ItemDataRole.DisplayRole:
            return titles[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return titles[section] or self.tr("Severity")
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        finding, column = self.shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DecorationRole and column == SEVERITY:
            return severity_icon(finding.severity)
        if role == Qt.ItemDataRole.DisplayRole and column != SEVERITY:
            return self.text(finding, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.text(finding, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.text(finding, column))
        return None

    @staticmethod
    def text(finding: Finding, column: int) -> str:
        """What a cell says; also that of the severity, which shows as an icon."""
        if column == SEVERITY:
            return severity_name(finding.severity)
        if column == TABLE:
            return table_name(finding.table)
        return finding.code if column == ROW else finding_sentence(finding)


_KEYS = (
    lambda finding: SEVERITIES.index(finding.severity),
    lambda finding: table_name(finding.table),
    lambda finding: formats.natural(finding.code),
    lambda finding: finding.rule,
)
