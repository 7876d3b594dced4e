from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, QStringListModel
from qgis.PyQt.QtWidgets import QMenu, QTableWidget

from rare_earth_plugin.gui.plain_table import add_sorting, offer_menu, plain_cells, plain_table


def test_a_right_click_opens_a_menu_made_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    view = plain_table("Rows", QStringListModel(["a", "b"]))
    made, shown = [], []

    def menu() -> QMenu:
        made.append(QMenu())
        return made[-1]

    monkeypatch.setattr(QMenu, "exec", lambda self, place: shown.append((self, place)))
    offer_menu(view, menu)
    for place in (QPoint(1, 2), QPoint(3, 4)):
        view.customContextMenuRequested.emit(place)
    assert shown == [(made[0], view.viewport().mapToGlobal(QPoint(1, 2))), (made[1], shown[1][1])]
    assert made[0] is not made[1]


def test_sorting_by_the_menu_turns_round() -> None:
    view = plain_table("Rows", QStringListModel(["a", "b"]))
    menu = QMenu()
    add_sorting(menu, view)
    (action,) = menu.actions()[0].menu().actions()
    orders = []
    for _ in range(3):
        action.trigger()
        orders.append(view.horizontalHeader().sortIndicatorOrder())
    assert orders[0] == orders[2] != orders[1]
    assert view.horizontalHeader().sortIndicatorSection() == 0


def test_cells_are_looked_through_and_not_edited() -> None:
    table = plain_cells("Sheets", ["Sheet", "Earned"])
    assert table.accessibleName() == "Sheets"
    assert [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())] == ["Sheet", "Earned"]
    assert table.rowCount() == 0
    assert not table.tabKeyNavigation()
    assert table.editTriggers() == QTableWidget.EditTrigger.NoEditTriggers
