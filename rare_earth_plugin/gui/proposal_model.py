"""Ranked candidates as rows, the first column to mark them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, pyqtSignal

from ..core.campaign import Stop
from ..core.proposal import TARGETS, Proposal
from ..map import formats
from ..map.names import status_name, stop_kind_name
from .proposal_texts import amount_of, way_km


@dataclass(frozen=True)
class _Heading:
    title: str
    value: Callable[[int, Proposal], Any]
    decimals: int = -1


class ProposalModel(QAbstractTableModel):
    """Stops that are in the campaign already are marked from the start."""

    marked = pyqtSignal()

    def __init__(self, chosen: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._proposals: Sequence[Proposal] = ()
        self._marks = set(chosen)
        self._headings = (
            _Heading(self.tr("Rank"), lambda row, _one: row + 1, 0),
            _Heading(self.tr("Stop"), lambda _row, one: one.stop.label),
            _Heading(self.tr("Kind"), lambda _row, one: _kind(one.stop)),
            _Heading(self.tr("Score"), lambda _row, one: one.score, 2),
            _Heading(self.tr("Unmapped, km²"), lambda _row, one: one.stop.unmapped_km2, 0),
            _Heading(self.tr("Targets"), lambda _row, one: amount_of(one, TARGETS), 2),
            _Heading(self.tr("Base, km"), lambda _row, one: way_km(one), 0),
            _Heading(self.tr("Cost"), lambda _row, one: one.cost, 0),
        )

    def show(self, proposals: Sequence[Proposal]) -> None:
        """Show others; marks stay with their stops."""
        self.beginResetModel()
        self._proposals = proposals
        self.endResetModel()

    def proposal(self, row: int) -> Proposal:
        """The candidate of a row."""
        return self._proposals[row]

    def marked_stops(self) -> list[Stop]:
        """Marked stops among those shown, the best first."""
        return [one.stop for one in self._proposals if one.stop.key in self._marks]

    def mark_best(self, count: int) -> None:
        """Mark the first ones and no others."""
        self._marks = {one.stop.key for one in self._proposals[:count]}
        self._tell()

    def _tell(self) -> None:
        if self._proposals:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._proposals) - 1, 0))
        self.marked.emit()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._proposals)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section].title
        return None

    def value(self, row: int, column: int) -> Any:
        """What a column sorts by."""
        return self._headings[column].value(row, self._proposals[row])

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        heading, one = self._headings[index.column()], self._proposals[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            is_marked = one.stop.key in self._marks
            return Qt.CheckState.Checked if is_marked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            value = heading.value(index.row(), one)
            return value if heading.decimals < 0 else formats.number(value, heading.decimals)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if heading.decimals < 0 else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self._proposals[index.row()].stop.key
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._marks.add(key)
        else:
            self._marks.discard(key)
        self._tell()
        return True


class ProposalOrder(QSortFilterProxyModel):
    """Sorts by values, not by their texts."""

    def __init__(self, model: ProposalModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(model)

    def proposal(self, row: int) -> Proposal:
        """The candidate of a row as it is shown."""
        return self.sourceModel().proposal(self.mapToSource(self.index(row, 0)).row())

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        values = [self.sourceModel().value(index.row(), index.column()) for index in (left, right)]
        if isinstance(values[0], str):
            values = [formats.natural(value) for value in values]
        return bool(values[0] < values[1])


def _kind(stop: Stop) -> str:
    return status_name(stop.status) if stop.status else stop_kind_name(stop.kind)
