"""A table model that filters and sorts its rows by itself."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import QModelIndex, Qt

from rare_earth_plugin.gui.arranged_model import ArrangedModel

ROWS = (("warning", "zone", 2), ("error", "zone", 1), ("error", "target", 3))


class Rows(ArrangedModel):
    """Tuples of kind, table and number, sorted by the number."""

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 3

    def _arranged(self, column: int, *, falling: bool) -> list[Any]:
        kept = [row for row in ROWS if self._kind in ("", row[0]) and self._table in ("", row[1])]
        return sorted(kept, key=lambda row: row[2], reverse=falling) if column >= 0 else kept


@pytest.mark.parametrize(
    ("chosen", "numbers"),
    [(("", ""), [2, 1, 3]), (("error", ""), [1, 3]), (("error", "zone"), [1]), (("note", ""), [])],
)
def test_rows_of_one_kind_and_table(chosen: tuple[str, str], numbers: list[int]) -> None:
    model = Rows()
    model.choose(*chosen)
    assert [row[2] for row in model.shown] == numbers
    assert model.rowCount() == len(numbers)


def test_the_order_outlasts_another_choice_and_every_change_is_told() -> None:
    model, told = Rows(), []
    model.modelReset.connect(lambda: told.append([row[2] for row in model.shown]))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.choose("error", "")
    model.choose("", "")
    model.sort(-1)
    assert told == [[3, 2, 1], [3, 1], [3, 2, 1], [2, 1, 3]]
    assert model.rowCount(model.index(0, 0)) == 0
