"""Rows as the check sees them, and the watch over its progress."""

from __future__ import annotations

import numpy as np
import pytest

from rare_earth_plugin.core.checked import CheckedTable, Watch
from rare_earth_plugin.core.coverage import CancelledError

from .checked_tables import box, sites, table


def test_a_row_goes_by_its_code_else_its_name_else_its_number() -> None:
    rows = table("zone", [box(61, 46)] * 3, code=["A-1", "", ""], name=["One", "Two", ""])
    assert [rows.label(place) for place in range(3)] == ["A-1", "Two", "#3"]


def test_where_a_row_lies() -> None:
    assert table("zone", [box(61, 46), None]).where(0) == (61, 46, 61.5, 46.5)
    assert table("zone", [box(61, 46), None]).where(1) is None
    assert sites([(61, 46), (np.nan, 46)]).where(0) == (61, 46, 61, 46)
    assert sites([(61, 46), (np.nan, 46)]).where(1) is None


def test_a_column_that_is_not_there_is_empty() -> None:
    assert table("zone", [box(61, 46)] * 2).column("status") == [None, None]


def test_a_finding_carries_its_row() -> None:
    rows = CheckedTable("zone", np.array([7]), ["key"], {"code": ["Z"]}, points=np.array([[1.0, 2.0]]))
    finding = rows.finding("rule", "error", 0, value="x")
    assert (finding.table, finding.key, finding.code, finding.fid) == ("zone", "key", "Z", 7)
    assert finding.facts == {"value": "x"}
    assert finding.where == (1, 2, 1, 2)


def test_the_watch_reports_shares_of_shares_and_stops() -> None:
    told: list[float] = []
    asked = []
    watch = Watch(told.append, lambda: len(asked) > 2).step(0.5, 1.0)
    pieces = []

    def work() -> None:
        for piece in watch.pieces(10, 2):
            pieces.append(piece)
            asked.append(piece)

    with pytest.raises(CancelledError):
        work()
    assert pieces == [slice(0, 2), slice(2, 4), slice(4, 6)]
    assert told == pytest.approx([0.5, 0.6, 0.7])


def test_the_last_piece_is_not_too_long() -> None:
    assert list(Watch().pieces(5, 2)) == [slice(0, 2), slice(2, 4), slice(4, 5)]
    assert list(Watch().pieces(0, 2)) == []
