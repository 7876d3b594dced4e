"""Which rows of a table are shown, and in which order."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QCollator, QModelIndex, QObject, Qt

from .row_models import Entry, RowModel


class RowFilter(QAbstractTableModel):
    """Filters rows by status or display group, oblast, commodity and words, all of which must hold, and sorts them.

    Sorting and filtering look at each row once. QSortFilterProxyModel would ask for two values at each of the many
    comparisons, and with some thousand rows the window would stand still.
    """

    def __init__(self, model: RowModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.group = self.status = self.region = self.commodity = ""
        self._words: tuple[str, ...] = ()
        self._sorted_by, self._descending = -1, False
        self._ranks: dict[int, list[int]] = {}
        self._places: list[int] = []
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._values_changed)

    # -- rows -----------------------------------------------------------------------------------------------------

    def choose(
        self,
        *,
        group: str | None = None,
        status: str | None = None,
        region: str | None = None,
        commodity: str | None = None,
        text: str | None = None,
    ) -> None:
        """Change some of the conditions; "" takes one away, ``None`` leaves it."""
        self.group = self.group if group is None else group
        self.status = self.status if status is None else status
        self.region = self.region if region is None else region
        self.commodity = self.commodity if commodity is None else commodity
        if text is not None:
            self._words = tuple(text.casefold().split())
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def entry(self, row: int) -> Entry:
        """The entry that stands in a shown row."""
        return self._model.entries[self._places[row]]

    def shown(self) -> list[Entry]:
        """All shown entries, in their order."""
        return [self._model.entries[place] for place in self._places]

    def _is_shown(self, place: int, entry: Entry) -> bool:
        return (
            (not self.group or entry.group == self.group)
            and (not self.status or entry.row.status == self.status)
            and (not self.region or self.region in entry.regions)
            and (not self.commodity or self.commodity in entry.commodities())
            and (not self._words or all(word in self._model.words(place) for word in self._words))
        )

    def _arranged(self) -> list[int]:
        places = [place for place, entry in enumerate(self._model.entries) if self._is_shown(place, entry)]
        if 0 <= self._sorted_by < len(self._model.columns):
            places.sort(key=self._ranks_of(self._sorted_by).__getitem__, reverse=self._descending)
        return places

    def _ranks_of(self, column: int) -> list[int]:
        """Where each row stands by a column, texts as the user's language orders them; equal ones stand alike."""
        if column not in self._ranks:
            read = self._model.columns[column].sort
            values = [read(entry) for entry in self._model.entries]
            keys: dict[Any, Any] = {value: value for value in values}
            if any(isinstance(value, str) for value in keys):
                collator = QCollator()
                collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                keys = {value: collator.sortKey(str(value)) for value in keys}
            ranks, last = {}, None
            for rank, value in enumerate(sorted(keys, key=keys.__getitem__)):
                alike = last is not None and not keys[last] < keys[value]
                ranks[value] = ranks[last] if alike else rank
                last = value
            self._ranks[column] = [ranks[value] for value in values]
        return self._ranks[column]

    def _arrange(self) -> None:
        """Show other rows or another order; what is selected and current stays so where it is still shown."""
        places = self._arranged()
        if places == self._places:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        stood = [self._places[index.row()] for index in kept]
        self._places = places
        rows = {place: row for row, place in enumerate(places)} if kept else {}
        moved = [
            self.index(rows[place], index.column()) if place in rows else QModelIndex()
            for place, index in zip(stood, kept)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _reset(self) -> None:
        self._ranks = {}
        self._places = self._arranged()
        self.endResetModel()

    def _values_changed(self, *_: object) -> None:
        self._ranks = {}
        self._arrange()
        if self._places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._places) - 1, self.columnCount() - 1))

    # -- as the view asks -----------------------------------------------------------------------------------------

    def _source(self, index: QModelIndex) -> QModelIndex:
        if not index.isValid() or index.row() >= len(self._places):
            return QModelIndex()
        return self._model.index(self._places[index.row()], index.column())

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return self._model.columnCount(parent)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._model.headerData(section, orientation, role)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._model.data(self._source(index), role)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return self._model.flags(self._source(index))

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return self._model.setData(self._source(index), value, role)
