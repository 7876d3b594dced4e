"""What each status and method of a source means here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..map import formats
from ..map.names import field_name, method_name, status_name
from ..store.import_mapping import EMPTY, FieldRule, ImportMapping, vocabulary
from ..store.import_values import converted
from .labels import note_label

_NOT_TAKEN = "?"  # no vocabulary has it
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ValuesPage(QWidget):
    """One line for each value met in a column that takes only certain ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, str, QComboBox]] = []
        self.note = note_label()
        self.values = QTableWidget(0, 4)
        self.values.setAccessibleName(self.tr("Values of the source"))
        self.values.setHorizontalHeaderLabels(
            [self.tr("Field"), self.tr("In the source"), self.tr("Rows"), self.tr("Becomes")]
        )
        self.values.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.values.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.values.setShowGrid(False)
        self.values.setTabKeyNavigation(False)
        self.values.verticalHeader().hide()
        heading = self.values.horizontalHeader()
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.values, 1)

    def show_values(self, mapping: ImportMapping, met: Mapping[str, Mapping[str, int]]) -> None:
        """Show what was met, with what the mapping makes of it."""
        self._lines = []
        self.values.setRowCount(0)
        lines = [(column, text, count) for column, counts in met.items() for text, count in counts.items()]
        # What somebody has to decide comes first.
        for column, text, count in sorted(lines, key=lambda line: _meaning(mapping, *line[:2]) is not None):
            self._add_line(mapping.table, column, mapping.rules[column], text, count)
        self.values.resizeRowsToContents()
        self.note.setText(
            self.tr("Say what each value means. Rows whose status means nothing here stay out, and are listed.")
            if self._lines
            else self.tr("The source has no values in these fields.")
        )

    def _add_line(self, table: str, column: str, rule: FieldRule, text: str, count: int) -> None:
        combo = QComboBox()
        combo.setAccessibleName(text)
        own = converted(table, column, FieldRule(rule.expression), [text]).values[0]
        if own is None:
            leave = self.tr("— leave these rows out —") if column == "status" else self.tr("— do not take it —")
            combo.addItem(leave, _NOT_TAKEN)
        combo.addItem(self.tr("— empty —"), EMPTY)
        name_of = status_name if column == "status" else method_name
        for value in vocabulary(table, column):
            combo.addItem(name_of(value), value)
        combo.setCurrentIndex(max(combo.findData(rule.values.get(text, own or _NOT_TAKEN)), 0))
        row = self.values.rowCount()
        self.values.insertRow(row)
        for place, shown in enumerate((field_name(column), text, formats.number(count))):
            item = QTableWidgetItem(shown)
            item.setToolTip(shown)
            if place == 2:
                item.setTextAlignment(_RIGHT)
            self.values.setItem(row, place, item)
        self.values.setCellWidget(row, 3, combo)
        QWidget.setTabOrder(self._lines[-1][2] if self._lines else self.values, combo)
        self._lines.append((column, text, combo))

    def completed(self, mapping: ImportMapping) -> ImportMapping:
        """The mapping with what was chosen here."""
        rules = dict(mapping.rules)
        for column, text, combo in self._lines:
            values = {key: value for key, value in rules[column].values.items() if key != text}
            if combo.currentData() != _NOT_TAKEN:
                values[text] = combo.currentData()
            rules[column] = replace(rules[column], values=values)
        return ImportMapping(mapping.table, rules)


def _meaning(mapping: ImportMapping, column: str, text: str) -> str | None:
    """What a mapping makes of a value, ``None`` where nobody has said."""
    rule = mapping.rules[column]
    own = converted(mapping.table, column, FieldRule(rule.expression), [text]).values[0]
    return rule.values.get(text, own)
