"""A small table to edit: a row for each record, a column for each of its fields, rows to add and to take away."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractTableModel, QDate, QLocale, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ..map import formats
from .buttons import icon_button
from .labels import one_line
from .plain_table import plain_table

TEXT, WHOLE, NUMBER, DATE, CHOICE = "text", "whole", "number", "date", "choice"
_ROWS_SHOWN = 4
_LOADED = "loaded"


@dataclass(frozen=True)
class Column:
    """A field of the records.

    :ivar kind: ``text``, ``whole``, ``number``, ``date`` or ``choice``.
    :ivar choices: what a choice offers, as (text, value).
    :ivar is_fixed: shown, and not to be edited.
    """

    key: str
    title: str
    kind: str = TEXT
    least: float = 0.0
    most: float = 1e6
    decimals: int = 1
    choices: tuple[tuple[str, Any], ...] = ()
    tip: str = ""
    width: int = 0
    is_fixed: bool = False

    @property
    def is_figure(self) -> bool:
        """Whether its values stand right-aligned."""
        return self.kind in (WHOLE, NUMBER)

    def text(self, value: Any) -> str:
        """A value as the table shows it."""
        if self.kind == CHOICE:
            return next((one_line(text) for text, known in self.choices if known == value), "")
        if value is None:
            return ""
        if self.kind == DATE:
            return formats.date(value)
        if self.is_figure:
            return formats.number(value, self.decimals if self.kind == NUMBER else 0)
        return one_line(str(value))


class RecordModel(QAbstractTableModel):
    """Records as mappings of plain values."""

    edited = pyqtSignal()
    """A person changed a value."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.records: list[dict[str, Any]] = []
        self.editable = True

    def show(self, records: Sequence[dict[str, Any]]) -> None:
        """Show other records."""
        self.beginResetModel()
        self.records = [dict(record) for record in records]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.records)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        takes_edits = self.editable and not self.columns[index.column()].is_fixed
        return flags | Qt.ItemFlag.ItemIsEditable if takes_edits else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or column.title
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        value = self.records[index.row()].get(column.key)
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(value)
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self.columns[index.column()].key
        if role != Qt.ItemDataRole.EditRole or self.records[index.row()].get(key) == value:
            return False
        self.records[index.row()][key] = value
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True


class _Delegate(QStyledItemDelegate):
    """An editor of the kind of the column."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        column = index.model().columns[index.column()]
        editor = _editor(column, parent)
        editor.setAccessibleName(column.title)
        editor.setMinimumWidth(70)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            values = [editor.itemData(place) for place in range(editor.count())]
            editor.setCurrentIndex(values.index(value) if value in values else -1)
        elif isinstance(editor, QDateEdit):
            editor.setDate(formats.to_qdate(value) if value else QDate.currentDate())
        elif isinstance(editor, (QSpinBox, QDoubleSpinBox)):
            editor.setValue(value if value is not None else editor.minimum())
            editor.setProperty(_LOADED, editor.value())
        else:
            editor.setText(str(value or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QDateEdit):
            model.setData(index, formats.from_qdate(editor.date()))
        elif isinstance(editor, (QSpinBox, QDoubleSpinBox)):
            editor.interpretText()
            if editor.value() != editor.property(_LOADED):  # else what the editor rounds would be an edit
                model.setData(index, editor.value())
        else:
            model.setData(index, editor.text().strip())


def _editor(column: Column, parent: QWidget) -> QWidget:
    if column.kind == CHOICE:
        combo = QComboBox(parent)
        for text, value in column.choices:
            combo.addItem(one_line(text), value)
        return combo
    if column.kind == DATE:
        day = QDateEdit(parent)
        day.setCalendarPopup(True)
        day.setDisplayFormat("dd.MM.yyyy")
        return day
    if column.kind == WHOLE:
        whole = QSpinBox(parent)
        whole.setRange(int(column.least), int(column.most))
        return whole
    if column.kind == NUMBER:
        number = QDoubleSpinBox(parent)
        number.setDecimals(column.decimals)
        number.setRange(column.least, column.most)
        number.setLocale(QLocale())
        return number
    return QLineEdit(parent)


class RecordTable(QWidget):
    """The table with its buttons."""

    edited = pyqtSignal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        new_record: Callable[[Sequence[dict[str, Any]]], dict[str, Any]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``new_record`` makes a row beside those that are there; without it rows neither come nor go."""
        super().__init__(parent)
        self._new_record = new_record
        self.model = RecordModel(columns, self)
        self.view = plain_table(name, self.model)
        self.view.setSortingEnabled(False)
        self.view.horizontalHeader().setSectionsMovable(False)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.view.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.add_button = icon_button("add", self.tr("Add a row: {name}").format(name=name))
        self.remove_button = icon_button("remove", self.tr("Take the selected rows away: {name}").format(name=name))
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for button in (self.add_button, self.remove_button):
            button.setVisible(new_record is not None)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        self.model.edited.connect(self.edited)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.model.modelReset.connect(self._fit)
        self._fit()

    @property
    def records(self) -> list[dict[str, Any]]:
        """The rows as they are now."""
        return self.model.records

    def show_records(self, records: Sequence[dict[str, Any]], *, editable: bool = True) -> None:
        """Show other rows, unless they are what is shown already: a cell that is being edited stays open."""
        self.model.editable = editable
        self.add_button.setEnabled(editable)
        if [dict(record) for record in records] != self.model.records:
            self.model.show(records)
        self._show_buttons()

    def offer(self, key: str, choices: Sequence[tuple[str, Any]]) -> None:
        """Give a column of choices other ones."""
        place = next(place for place, column in enumerate(self.model.columns) if column.key == key)
        column = self.model.columns[place]
        self.model.columns[place] = Column(
            column.key, column.title, CHOICE, choices=tuple(choices), tip=column.tip, width=column.width
        )

    def add(self) -> None:
        """Add a row and begin to edit it."""
        if self._new_record is None:
            return
        self.model.show([*self.model.records, self._new_record(self.model.records)])
        last = self.model.index(len(self.model.records) - 1, 0)
        self.view.setCurrentIndex(last)
        self.view.setFocus()
        self.edited.emit()

    def remove(self) -> None:
        """Take the selected rows away."""
        gone = {index.row() for index in self.view.selectionModel().selectedIndexes()}
        if gone:
            self.model.show([record for row, record in enumerate(self.model.records) if row not in gone])
            self.edited.emit()

    def _show_buttons(self) -> None:
        self.remove_button.setEnabled(self.model.editable and self.view.selectionModel().hasSelection())

    def _fit(self) -> None:
        for place, column in enumerate(self.model.columns):
            heading = self.view.fontMetrics().horizontalAdvance(column.title) + 16
            self.view.setColumnWidth(place, column.width or max(heading, self.view.sizeHintForColumn(place) + 8, 48))
        rows = min(max(len(self.model.records), 1), _ROWS_SHOWN)
        height = (
            self.view.verticalHeader().defaultSectionSize() * rows + self.view.horizontalHeader().sizeHint().height()
        )
        bar = self.view.style().pixelMetric(self.view.style().PixelMetric.PM_ScrollBarExtent)
        self.view.setFixedHeight(height + bar + 2 * self.view.frameWidth() + 2)
        self._show_buttons()


def weekday_numbers(text: str) -> tuple[int, ...]:
    """Numbers of weekdays, 1 Monday to 7 Sunday, from a text with them; what is none is left out."""
    return tuple(sorted({int(character) for character in text if character in "1234567"}))


def days_in(records: Sequence[dict[str, Any]]) -> list[tuple[datetime.date, datetime.date]]:
    """First and last day of records that have both, in their order."""
    pairs = [(record.get("first"), record.get("last")) for record in records]
    return [(first, max(first, last)) for first, last in pairs if first is not None and last is not None]
