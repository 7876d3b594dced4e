"""The words of core against the tables of the store, which core knows nothing of."""

from __future__ import annotations

import pytest

from rare_earth_plugin.core.field_words import COLUMNS
from rare_earth_plugin.store.tables import BY_NAME, SIGNATURE


@pytest.mark.parametrize("table", COLUMNS)
def test_columns_are_those_of_the_table(table: str) -> None:
    assert {*COLUMNS[table]} == {*BY_NAME[table].columns} - {*SIGNATURE}
