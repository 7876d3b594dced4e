"""The findings of a check as a table model: sorted and filtered by itself, worded only where somebody looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QStyle

from ..core.checked import ERROR, NOTE, SEVERITIES, WARNING, Finding
from ..core.validation import counts, in_order
from ..map import formats
from ..store.finding_sentences import finding_sentence, severity_name, table_name
from .arranged_model import ArrangedModel
from .labels import tip
from .ranked_rows import Kinds, RankedRows, SortKey

SEVERITY, TABLE, ROW, FINDING = range(4)
_ICONS = {
    ERROR: QStyle.StandardPixmap.SP_MessageBoxCritical,
    WARNING: QStyle.StandardPixmap.SP_MessageBoxWarning,
    NOTE: QStyle.StandardPixmap.SP_MessageBoxInformation,
}


def severity_icon(severity: str) -> QIcon:
    """The desktop's own icon of a severity; the three differ in shape."""
    return QApplication.style().standardIcon(_ICONS[severity])


class FindingRows(RankedRows[Finding]):
    """Findings, the gravest first, with what is counted and sorted; made away from the window where there are many.

    :ivar counted: how many there are of each severity.
    :ivar tables: how many there are of each table.
    """

    def __init__(self, findings: Sequence[Finding] = ()) -> None:
        super().__init__(in_order(findings), _KEYS)
        self.counted, self.tables = counts(self.rows), Counter(finding.table for finding in self.rows)
        self._severities = Kinds(self.rows, lambda finding: finding.severity)
        self._tables = Kinds(self.rows, lambda finding: finding.table)

    def chosen(self, severity: str, table: str) -> NDArray[np.int64]:
        """Places of those of one severity and table; "" for all."""
        kept = np.ones(len(self), dtype=bool)
        if severity:
            kept &= self._severities.are(severity)
        if table:
            kept &= self._tables.are(table)
        return self.places(kept)


class FindingModel(ArrangedModel):
    """Findings by severity, table, row and rule, worded one by one when they are shown."""

    shown: list[Finding]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = FindingRows()

    @property
    def findings(self) -> Sequence[Finding]:
        """All of them, shown or not."""
        return self._rows.rows

    def show(self, rows: FindingRows) -> None:
        """Show other findings."""
        with self._arranging():
            self._rows = rows

    def _arranged(self, column: int, *, falling: bool) -> list[Finding]:
        """The gravest first among equals, by severity and table for no column."""
        places = self._rows.chosen(self._kind, self._table)
        if column >= 0:
            places = self._rows.sorted(places, column, falling=falling)
        return self._rows.at(places)

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
    SortKey(lambda finding: finding.severity, SEVERITIES.index),
    SortKey(lambda finding: finding.table, table_name),
    SortKey(lambda finding: finding.code, formats.natural),
    SortKey(lambda finding: finding.rule),
)
