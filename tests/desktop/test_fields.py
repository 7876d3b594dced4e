from __future__ import annotations

import datetime

from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from rare_earth_plugin.gui.fields import day_field, form_layout, narrow_combo, scrolling, show_day

DAY = datetime.date(2026, 3, 1)


def test_a_combo_is_no_wider_than_its_letters_where_there_is_no_room() -> None:
    combo = narrow_combo("Scale")
    combo.addItem("a very long text that no panel has room for")
    assert combo.minimumSizeHint().width() < combo.fontMetrics().horizontalAdvance(combo.itemText(0))
    assert (combo.accessibleName(), combo.toolTip()) == ("Scale", "Scale")


def test_days() -> None:
    assert day_field(DAY).text() == "1 Mar 2026"
    assert day_field(DAY, typed=True).text() == "2026-03-01"
    empty = day_field(empty="from")
    assert empty.isNull()
    assert empty.nullRepresentation() == "from"
    assert not day_field(DAY).allowNull()


def test_a_field_without_a_day_says_so() -> None:
    empty = day_field(empty="any day")
    assert empty.text() == "any day"
    show_day(empty, DAY)
    assert (empty.text(), empty.isNull()) == ("1 Mar 2026", False)
    empty.clear()  # as its button does
    assert (empty.text(), empty.isNull()) == ("any day", True)
    show_day(empty, None)
    assert empty.text() == "any day"


def test_labels_stand_above_long_fields() -> None:
    page = QWidget()
    page.setLayout(form_layout())
    field = narrow_combo("Unit", 40)
    page.layout().addRow("A label with some words", field)
    page.resize(300, 100)
    page.layout().activate()
    assert field.mapTo(page, QPoint()).y() > 10


def test_what_scrolls_may_be_lower_than_its_content() -> None:
    content = QWidget()
    layout = QVBoxLayout(content)
    for number in range(40):
        layout.addWidget(QLabel(str(number)))
    assert scrolling(content).minimumSizeHint().height() < content.minimumSizeHint().height() / 2
