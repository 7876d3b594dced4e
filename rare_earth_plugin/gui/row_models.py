"""Zones and targets as table models: what the layer says of a row, and what was computed for it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from ..core.ledger import Row
from ..core.status import BY_TABLE
from ..map import formats
from ..map.names import field_name, group_name, status_name
from ..map.rows import LayerRow
from ..map.status_style import status_pixmap
from ..store.places import NearestBase
from .labels import one_line, tip

_NONE_FIRST = -1.0
_DIGITS = re.compile(r"\d+")
_SWATCH = 14


@dataclass(frozen=True)
class Entry:
    """One row of a table.

    :ivar figures: areas at 1:50 000 or finer, ``None`` before they are computed or where the row has no geometry.
    """

    row: LayerRow
    group: str
    figures: Row | None = None
    regions: tuple[str, ...] = ()
    base: NearestBase | None = None

    def commodities(self) -> list[str]:
        """The commodities one by one."""
        return [part.strip() for part in re.split(r"[;,]", self.row.text("commodities")) if part.strip()]

    def words(self, status: str) -> str:
        """Everything that free text searches in, in lower case.

        :param status: what its status is called.
        """
        texts = [str(value) for value in self.row.values.values() if isinstance(value, str)]
        base = self.base.name if self.base else ""
        return " ".join([*texts, *self.regions, base, status]).casefold()


@dataclass(frozen=True)
class Column:
    """One column: heading, text and what it sorts by."""

    key: str
    title: Callable[[], str]
    text: Callable[[Entry], str]
    sort: Callable[[Entry], Any]
    numeric: bool = False


class RowModel(QAbstractTableModel):
    """Rows of one role (``zone`` or ``target``)."""

    statusWanted = pyqtSignal(int, str)
    """Feature id and the status that was chosen for it in the table."""

    def __init__(self, role: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self.entries: list[Entry] = []
        self.editable = True
        self._words: dict[int, str] = {}
        self._names: dict[str, str] = {}
        self._texts: dict[int, list[str]] = {}
        self.columns = self._zone_columns() if role == "zone" else self._target_columns()

    def _zone_columns(self) -> tuple[Column, ...]:
        return (*self._name_columns(), *self._figure_columns(), self._region_column(), self._since_column())

    def _target_columns(self) -> tuple[Column, ...]:
        commodities = Column(
            "commodities",
            lambda: field_name("commodities"),
            lambda e: ", ".join(e.commodities()),
            _by_text("commodities"),
        )
        category = Column("category", lambda: self.tr("Category"), _text("category"), _by_text("category"))
        base = Column(
            "base",
            lambda: self.tr("Nearest base"),
            lambda e: (
                self.tr("{base}, {km} km").format(base=e.base.name, km=formats.number(e.base.km)) if e.base else ""
            ),
            lambda e: e.base.km if e.base else _NONE_FIRST,
        )
        return (
            *self._name_columns(),
            commodities,
            category,
            self._region_column(),
            base,
            *self._figure_columns(),
            self._since_column(),
        )

    def _name_columns(self) -> tuple[Column, ...]:
        cycle = BY_TABLE[self.role]
        order = {status: place for place, status in enumerate(cycle.states)}
        return (
            Column("code", lambda: field_name("code"), _text("code"), _by_text("code")),
            Column("name", lambda: field_name("name"), _text("name"), _by_text("name")),
            Column(
                "status",
                lambda: field_name("status"),
                lambda e: status_name(e.row.status) or self.tr("none"),
                lambda e: order.get(e.row.status, len(order)),
            ),
        )

    def _figure_columns(self) -> tuple[Column, ...]:
        def figure(read: Callable[[Row], float], show: Callable[[float], str]) -> tuple[Any, Any]:
            return (
                lambda e: show(read(e.figures)) if e.figures else "",
                lambda e: read(e.figures) if e.figures else _NONE_FIRST,
            )

        def km2(value: float) -> str:
            return formats.number(value, formats.area_decimals(value))

        return (
            Column("area", lambda: self.tr("Area, km²"), *figure(lambda r: r.area_km2, km2), True),
            Column("mapped", lambda: self.tr("Mapped, %"), *figure(lambda r: r.covered_pct, formats.percent), True),
            Column("remaining", lambda: self.tr("Left, km²"), *figure(lambda r: r.remaining_km2, km2), True),
        )

    def _region_column(self) -> Column:
        return Column(
            "region", lambda: self.tr("Oblast"), lambda e: ", ".join(e.regions), lambda e: ", ".join(e.regions)
        )

    def _since_column(self) -> Column:
        def day(entry: Entry) -> Any:
            value = entry.row.values.get("status_on")
            return value if isinstance(value, datetime.date) else None

        return Column(
            "since",
            lambda: self.tr("Since"),
            lambda e: formats.date(day(e)) if day(e) else "",
            lambda e: day(e).isoformat() if day(e) else "",
        )

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rows; where they are the same ones with other values, selection and scrolling stay."""
        new = list(entries)
        same = [entry.row.fid for entry in new] == [entry.row.fid for entry in self.entries]
        if not same:
            self.beginResetModel()
        self.entries = new
        self._words, self._texts, self._names = {}, {}, {}  # composed where they are looked at
        if not same:
            self.endResetModel()
        elif new:
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(self.columns) - 1))

    def words(self, row: int) -> str:
        """What free text searches in."""
        if row not in self._words:
            entry = self.entries[row]
            status = entry.row.status
            if status not in self._names:  # looking one up in the translations takes longer than all the rest
                self._names[status] = status_name(status)
            self._words[row] = entry.words(self._names[status])
        return self._words[row]

    def _text(self, index: QModelIndex) -> str:
        row = index.row()
        if row not in self._texts:
            self._texts[row] = [column.text(self.entries[row]) for column in self.columns]
        return self._texts[row][index.column()]

    def column_of(self, key: str) -> int:
        """Place of a column."""
        return next(place for place, column in enumerate(self.columns) if column.key == key)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._heading_tip(column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _heading_tip(self, column: Column) -> str:
        if column.key == "area":
            return self.tr("Area on the ellipsoid WGS 84")
        if column.key in ("mapped", "remaining"):
            return self.tr("Mapped at 1:50 000 or finer, accepted or released; what is left is the rest of the area")
        if column.key == "base":
            return self.tr("Along the ellipsoid, from a point inside the target; not by road")
        return column.title()

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.editable and self.columns[index.column()].key == "status":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(self._text(index))
        column, entry = self.columns[index.column()], self.entries[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tip(column, entry, index))
        if column.key == "status" and role == Qt.ItemDataRole.DecorationRole:
            ratio = QApplication.primaryScreen().devicePixelRatio() if QApplication.primaryScreen() else 1.0
            return status_pixmap(entry.group, _SWATCH, self.role, ratio)
        if column.key == "status" and role == Qt.ItemDataRole.EditRole:
            return entry.row.status
        return None

    def _tip(self, column: Column, entry: Entry, index: QModelIndex) -> str:
        if column.key != "status":
            return self._text(index)
        lines = [f"{group_name(entry.group)}: {status_name(entry.row.status) or self.tr('none')}"]
        since = entry.row.values.get("status_on")
        lines.append(formats.date(since) if isinstance(since, datetime.date) else "")
        lines += [entry.row.text(name) for name in ("author", "reason", "document")]
        return "\n".join(line for line in lines if line)

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A status chosen in the table is only wished for: it takes a dialog to record what the move demands."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        entry = self.entries[index.row()]
        if value and value != entry.row.status:
            self.statusWanted.emit(entry.row.fid, str(value))
        return False


def _text(name: str) -> Callable[[Entry], str]:
    return lambda entry: entry.row.text(name)


def _by_text(name: str) -> Callable[[Entry], str]:
    """Sorts RE-2 before RE-10."""
    return lambda entry: _DIGITS.sub(lambda found: found[0].zfill(12), entry.row.text(name)).casefold()
