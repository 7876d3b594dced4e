from __future__ import annotations

import random

import pytest
from qgis.PyQt.QtCore import QLocale, QPersistentModelIndex, Qt

from rare_earth_plugin.gui.row_filter import RowFilter
from rare_earth_plugin.gui.row_models import Entry, RowModel
from rare_earth_plugin.map.rows import LayerRow

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def entry(fid: int, code: str, name: str = "", status: str = "proposed", **values: object) -> Entry:
    return Entry(LayerRow(fid, {"code": code, "name": name, "status": status, **values}), "planned")


@pytest.fixture
def model(qgis_app: object) -> RowModel:
    model = RowModel("target")
    model.set_entries([entry(1, "T-10", "beta"), entry(2, "T-2", "Alpha"), entry(3, "T-1", "alpha", "ranked")])
    return model


def codes(shown: RowFilter) -> list[str]:
    return [shown.index(row, 0).data() for row in range(shown.rowCount())]


def test_numbers_in_codes_and_equal_names(model: RowModel) -> None:
    shown = RowFilter(model)
    shown.sort(0, UP)
    assert codes(shown) == ["T-1", "T-2", "T-10"]
    shown.sort(0, DOWN)
    assert codes(shown) == ["T-10", "T-2", "T-1"]
    shown.sort(model.column_of("name"), UP)
    assert codes(shown) == ["T-2", "T-1", "T-10"]  # those that are alike keep their order, both ways
    shown.sort(model.column_of("name"), DOWN)
    assert codes(shown) == ["T-10", "T-2", "T-1"]


def test_what_is_current_stays_so_while_it_is_shown(model: RowModel) -> None:
    shown = RowFilter(model)
    model.set_entries(list(reversed(model.entries)))
    shown.sort(0, UP)
    kept = [QPersistentModelIndex(shown.index(row, 1)) for row in range(3)]
    shown.sort(0, DOWN)
    assert [index.row() for index in kept] == [2, 1, 0]
    shown.choose(text="alph")
    assert [index.row() if index.isValid() else None for index in kept] == [1, 0, None]
    assert [index.data() for index in kept[:2]] == ["alpha", "Alpha"]
    assert [one.row.fid for one in shown.shown()] == [2, 3]


def test_edited_values_move_their_row(model: RowModel) -> None:
    shown = RowFilter(model)
    model.set_entries(list(reversed(model.entries)))
    shown.sort(0, UP)
    shown.choose(status="proposed")
    assert codes(shown) == ["T-2", "T-10"]
    model.set_entries([entry(3, "T-1"), entry(2, "T-20"), entry(1, "T-10", status="ranked")])
    assert codes(shown) == ["T-1", "T-20"]


def test_the_order_is_that_of_the_language(model: RowModel) -> None:
    """What SQL or Python would sort by code points, a reader would look for elsewhere."""
    before = QLocale()
    QLocale.setDefault(QLocale("ru"))
    shown = RowFilter(model)
    model.set_entries([entry(number, name, name) for number, name in enumerate(["Ян", "ёж", "Аба", "Жук", ""])])
    shown.sort(model.column_of("name"), UP)
    QLocale.setDefault(before)
    assert [one.row.text("name") for one in shown.shown()] == ["", "Аба", "ёж", "Жук", "Ян"]


def test_as_python_sorts(model: RowModel) -> None:
    rng = random.Random(1)
    shown = RowFilter(model)
    model.set_entries([entry(number, f"T-{rng.randrange(500)}") for number in range(800)])
    for order in (UP, DOWN):
        shown.sort(0, order)
        expected = sorted(model.entries, key=lambda e: int(e.row.text("code")[2:]), reverse=order == DOWN)
        assert [one.row.fid for one in shown.shown()] == [one.row.fid for one in expected]
