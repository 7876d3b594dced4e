from __future__ import annotations

import datetime

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from rare_earth_plugin.gui.record_table import (
    CHOICE,
    DATE,
    NUMBER,
    TEXT,
    WHOLE,
    Column,
    RecordTable,
    days_in,
    weekday_numbers,
)

MAY = datetime.date(2026, 5, 1)
COLUMNS = [
    Column("code", "Code", is_fixed=True),
    Column("name", "Name", TEXT),
    Column("people", "People", WHOLE, 1, 9),
    Column("km", "Km", NUMBER, 0, 10_000, 1),
    Column("day", "Day", DATE),
    Column("base", "Base", CHOICE, choices=(("none", None), ("Near", "B1"))),
]
ROW = {"code": "A", "name": "One", "people": 4, "km": 1234.5, "day": MAY, "base": "B1"}


@pytest.fixture
def table(qgis_app: object) -> RecordTable:
    made = RecordTable("Crews", COLUMNS, lambda rows: {**ROW, "code": str(len(rows))})
    made.edits = []  # type: ignore[attr-defined]
    made.edited.connect(lambda: made.edits.append(made.records))  # type: ignore[attr-defined]
    made.show_records([ROW])
    return made


def test_values_are_shown_by_their_kind(table: RecordTable) -> None:
    model = table.model
    shown = [model.data(model.index(0, place)) for place in range(len(COLUMNS))]
    assert shown == ["A", "One", "4", "1\u202f234.5", "1 May 2026", "Near"]
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    aligned = [model.data(model.index(0, place), Qt.ItemDataRole.TextAlignmentRole) for place in range(6)]
    assert [one == right for one in aligned] == [False, False, True, True, False, False]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize(
    ("column", "kind", "value"),
    [
        (1, QLineEdit, "Two"),
        (2, QSpinBox, 7),
        (3, QDoubleSpinBox, 12.5),
        (4, QDateEdit, datetime.date(2026, 7, 2)),
        (5, QComboBox, None),
    ],
)
def test_each_kind_has_its_editor(table: RecordTable, column: int, kind: type[QWidget], value: object) -> None:
    index, delegate = table.model.index(0, column), table.view.itemDelegate()
    editor = delegate.createEditor(table.view, None, index)
    assert isinstance(editor, kind)
    assert editor.accessibleName() == COLUMNS[column].title
    delegate.setEditorData(editor, index)
    delegate.setModelData(editor, table.model, index)
    assert table.edits == []  # nothing was changed
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(0)
    elif isinstance(editor, QDateEdit):
        editor.setDate(value)
    elif isinstance(editor, QLineEdit):
        editor.setText(f" {value} ")
    else:
        editor.setValue(value)
    delegate.setModelData(editor, table.model, index)
    assert table.records[0][COLUMNS[column].key] == value
    assert len(table.edits) == 1


def test_rows_come_and_go(table: RecordTable) -> None:
    table.add_button.click()
    assert [row["code"] for row in table.records] == ["A", "1"]
    table.view.setCurrentIndex(table.model.index(0, 1))
    assert table.remove_button.isEnabled()
    table.remove_button.click()
    assert [row["code"] for row in table.records] == ["1"]
    assert len(table.edits) == 2


def test_the_same_rows_leave_an_open_cell_alone(table: RecordTable) -> None:
    table.view.setCurrentIndex(table.model.index(0, 1))
    table.show_records([ROW])
    assert table.view.currentIndex().isValid()
    table.show_records([{**ROW, "name": "Other"}])
    assert not table.view.currentIndex().isValid()
    assert table.edits == []


def test_a_programme_that_takes_no_edits(table: RecordTable) -> None:
    table.show_records([ROW], editable=False)
    assert not table.model.flags(table.model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not table.add_button.isEnabled()
    assert not table.remove_button.isEnabled()


def test_other_choices(table: RecordTable) -> None:
    table.offer("base", [("Far", "B1")])
    assert table.model.data(table.model.index(0, 5)) == "Far"


def test_weekdays_and_days() -> None:
    assert weekday_numbers("7, 6 and 6x0 9") == (6, 7)
    june = datetime.date(2026, 6, 1)
    assert days_in([{"first": MAY, "last": june}, {"first": june, "last": MAY}, {"first": MAY, "last": None}]) == [
        (MAY, june),
        (june, june),
    ]
