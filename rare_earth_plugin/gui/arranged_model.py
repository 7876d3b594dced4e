"""A table model that filters and sorts its rows by itself."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt


class ArrangedModel(QAbstractTableModel):
    """Rows of one kind and table, in the order of a column; how that is found is the subclass's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: list[Any] = []
        """The rows that pass the filter, in the order of the table."""
        self._kind = self._table = ""
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def choose(self, kind: str, table: str) -> None:
        """Show only rows of one kind or table; "" for all."""
        with self._arranging():
            self._kind, self._table = kind, table

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, rows alike as without; by what comes first anyway for none (-1)."""
        with self._arranging():
            self._order = column, order

    @contextlib.contextmanager
    def _arranging(self) -> Iterator[None]:
        """What is changed within the block decides what is shown."""
        self.beginResetModel()
        yield
        column, order = self._order
        self.shown = self._arranged(column, falling=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def _arranged(self, column: int, *, falling: bool) -> list[Any]:
        raise NotImplementedError

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self.shown)
