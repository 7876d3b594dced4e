"""Which rows of a table are shown."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt

from .row_models import SORT_ROLE, Entry, RowModel


class RowFilter(QSortFilterProxyModel):
    """Filters rows by status or display group, oblast, commodity and words; all of them must hold."""

    def __init__(self, model: RowModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.group = self.status = self.region = self.commodity = ""
        self._words: tuple[str, ...] = ()
        self.setSortRole(SORT_ROLE)
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(model)

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
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, _parent: QModelIndex) -> bool:
        entry = self._model.entries[row]
        return (
            (not self.group or entry.group == self.group)
            and (not self.status or entry.row.status == self.status)
            and (not self.region or self.region in entry.regions)
            and (not self.commodity or self.commodity in entry.commodities())
            and all(word in self._model.words(row) for word in self._words)
        )

    def entry(self, row: int) -> Entry:
        """The entry that stands in a shown row."""
        return self._model.entries[self.mapToSource(self.index(row, 0)).row()]

    def shown(self) -> list[Entry]:
        """All shown entries, in their order."""
        return [self.entry(row) for row in range(self.rowCount())]
