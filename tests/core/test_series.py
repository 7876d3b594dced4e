"""The yearly series agrees with one ledger a year."""

from __future__ import annotations

import datetime

import pytest
import shapely

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.core.series import yearly
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .worlds import programme, surveys

LAND = shapely.box(66, 48, 68, 49)


def accountant(*accepted: str) -> Accountant:
    boxes = [shapely.box(66 + 0.3 * place, 48.1, 66.5 + 0.3 * place, 48.6) for place in range(len(accepted))]
    days = [datetime.date.fromisoformat(day) for day in accepted]
    return Accountant(programme([LAND], surveys(boxes, accepted=days)), ShapelyKernel())


def test_each_year_equals_the_ledger_of_its_last_day() -> None:
    books = accountant("1951-12-31", "1954-06-01", "1954-07-01", "2025-03-01")
    rows = yearly(books, Question())
    assert [row.year for row in rows] == list(range(1951, 2026))
    for row in rows:
        ledger = books.account(Question(as_of=datetime.date(row.year, 12, 31))).ledger.territory
        assert row.covered_km2 == pytest.approx(ledger.covered_km2, rel=1e-12)
        assert row.remaining_km2 == pytest.approx(ledger.remaining_km2, rel=1e-12)
    assert sum(row.new_km2 for row in rows) == pytest.approx(rows[-1].covered_km2, rel=1e-12)
    assert {row.year for row in rows if row.new_km2 > 0} == {1951, 1954, 2025}


def test_goes_on_to_the_day_of_the_question_and_not_beyond() -> None:
    books = accountant("2019-05-01", "2022-05-01", "2025-03-01")
    rows = yearly(books, Question(as_of=datetime.date(2023, 6, 30)))
    assert [row.year for row in rows] == [2019, 2020, 2021, 2022, 2023]
    assert rows[-1].new_km2 == 0


def test_nothing_accepted_no_years() -> None:
    assert yearly(accountant(), Question()) == ()


def test_can_be_cancelled() -> None:
    with pytest.raises(CancelledError):
        yearly(accountant("2019-05-01"), Question(), cancelled=lambda: True)
