"""A combo box in the status column that offers the allowed moves and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..core.status import BY_TABLE
from ..map.names import status_name
from ..map.status_style import status_pixmap


class StatusDelegate(QStyledItemDelegate):
    """Edits the status of one row."""

    def __init__(self, role: str, moves: Callable[[QModelIndex], Sequence[str]], parent: QObject | None = None) -> None:
        """Offer what ``moves`` gives for an index."""
        super().__init__(parent)
        self._role, self._moves = role, moves

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        combo = QComboBox(parent)
        combo.setAccessibleName(self.tr("New status"))
        for status in (index.data(Qt.ItemDataRole.EditRole) or "", *self._moves(index)):
            icon = QIcon(status_pixmap(BY_TABLE[self._role].group(status), 14, self._role))
            combo.addItem(icon, status_name(status) or self.tr("none"), status)
        combo.activated.connect(lambda _index: self._commit(combo))
        # Open at once: who starts to edit wants the list.
        QTimer.singleShot(0, combo.showPopup)
        return combo

    def _commit(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)

    def setEditorData(self, editor: QComboBox, index: QModelIndex) -> None:
        editor.setCurrentIndex(0)

    def setModelData(self, editor: QComboBox, model: QAbstractItemModel, index: QModelIndex) -> None:
        model.setData(index, editor.currentData())
