"""Rows that came back as a table: what each is to the programme, and what of it still waits for a decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont, QIcon
from qgis.PyQt.QtWidgets import QApplication, QStyle

from ..core.merging import ADD, CHANGE, CONFLICT, DELETE, KINDS, RESTORE, RowMerge
from ..map import formats
from ..map.handback_words import cell_name, kind_name, row_name
from ..store.handback_sentences import table_name
from .arranged_model import ArrangedModel
from .labels import one_line, tip

KIND, TABLE, ROW, OPEN, FIELDS = range(5)
ORDER = (CONFLICT, DELETE, RESTORE, CHANGE, ADD)
"""What needs a person comes first."""
_ICONS = {
    ADD: QStyle.StandardPixmap.SP_FileDialogNewFolder,
    CHANGE: QStyle.StandardPixmap.SP_BrowserReload,
    CONFLICT: QStyle.StandardPixmap.SP_MessageBoxWarning,
    DELETE: QStyle.StandardPixmap.SP_TrashIcon,
    RESTORE: QStyle.StandardPixmap.SP_DialogResetButton,
}
translate = QCoreApplication.translate


def kind_icon(kind: str) -> QIcon:
    """The desktop's own icon of a kind of row; they differ in shape."""
    return QApplication.style().standardIcon(_ICONS[kind])


class HandbackModel(ArrangedModel):
    """Rows by kind, table and code; asks for the open cells of a row each time, since decisions change them."""

    shown: list[RowMerge]

    def __init__(self, left: Callable[[RowMerge], int], parent: QObject | None = None) -> None:
        """Make an empty table.

        :param left: number of cells of a row that nobody has decided yet.
        """
        super().__init__(parent)
        self.rows: Sequence[RowMerge] = ()
        self._left = left

    def show(self, rows: Sequence[RowMerge]) -> None:
        """Show other rows, of all kinds and tables."""
        with self._arranging():
            self.rows, self._kind, self._table = rows, "", ""

    def decided(self) -> None:
        """Let the cells be asked for again."""
        if self.shown:
            last = self.index(len(self.shown) - 1, FIELDS)
            self.dataChanged.emit(self.index(0, KIND), last)

    def _arranged(self, column: int, *, falling: bool) -> list[RowMerge]:
        """What needs a person first among equals."""
        chosen = (row for row in self.rows if self._kind in ("", row.kind) and self._table in ("", row.key[0]))
        found = sorted(chosen, key=lambda row: (ORDER.index(row.kind), row.key[0], formats.natural(row_name(row))))
        if column >= 0:
            found.sort(key=lambda row: self._sorted_by(row, column), reverse=falling)
        return found

    def _sorted_by(self, row: RowMerge, column: int) -> Any:
        if column == KIND:
            return ORDER.index(row.kind)
        return self._left(row) if column == OPEN else formats.natural(self.text(row, column))

    def text(self, row: RowMerge, column: int) -> str:
        """What a cell says."""
        if column == KIND:
            return kind_name(row.kind)
        if column == TABLE:
            return table_name(row.key[0])
        if column == ROW:
            return row_name(row)
        if column == FIELDS:
            return "" if row.kind == ADD else ", ".join(cell_name(cell.field) for cell in row.cells)
        left = self._left(row)
        return formats.number(left) if left else ""

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("HandbackModel", "Kind"),
            translate("HandbackModel", "Table"),
            translate("HandbackModel", "Row"),
            translate("HandbackModel", "To decide"),
            translate("HandbackModel", "Fields"),
        )[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self.text(row, index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.text(row, index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == KIND:
            return kind_icon(row.kind)
        if role == Qt.ItemDataRole.FontRole and self._left(row):
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == OPEN:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


def kinds_of(rows: Sequence[RowMerge]) -> list[str]:
    """The kinds that rows are of, in the order of the table."""
    present = {row.kind for row in rows}
    return [kind for kind in ORDER if kind in present and kind in KINDS]
