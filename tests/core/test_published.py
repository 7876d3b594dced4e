"""Published figures beside computed ones: which of them belongs to a date, and when none does."""

from __future__ import annotations

import datetime

import pytest
import shapely

from rare_earth_plugin.core.accounting import compute
from rare_earth_plugin.core.programme import Figure
from rare_earth_plugin.core.published import compare, coverage_at, last_day
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .worlds import programme, scattered


def figure(key: str, value: float | None, as_of: str) -> Figure:
    return Figure(key, value, str(value), "km2", as_of, "", "")


FIGURES = (
    figure("territory_official", 2_724_900.0, ""),
    figure("coverage_2024", 2_014_000.0, "2024-12"),
    figure("coverage_2025", 2_038_000.0, "2025-12"),
    figure("coverage_goal_2026", 2_200_000.0, "2026-12"),
    figure("coverage_2027", None, "2027"),
    figure("coverage_1990", 1.0, "some day"),
)
TODAY = datetime.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024", datetime.date(2024, 12, 31)),
        ("2024-02", datetime.date(2024, 2, 29)),
        (" 2024-02-03 ", datetime.date(2024, 2, 3)),
        ("", None),
        ("2024-13", None),
        ("2024-02-30", None),
        ("2023/2024", None),
    ],
)
def test_last_day(text: str, day: datetime.date | None) -> None:
    assert last_day(text) == day


@pytest.mark.parametrize(
    ("day", "key"),
    [
        (TODAY, "coverage_2025"),
        (datetime.date(2025, 12, 31), "coverage_2025"),
        (datetime.date(2025, 12, 30), "coverage_2024"),
        (datetime.date(2030, 1, 1), "coverage_2025"),  # a goal is no coverage, and a text no number
    ],
)
def test_the_coverage_that_belongs_to_a_day(day: datetime.date, key: str) -> None:
    found = coverage_at(FIGURES, day)
    assert found is not None
    assert found.key == key


def test_nothing_was_published_before_the_first() -> None:
    assert coverage_at(FIGURES, datetime.date(2024, 12, 30)) is None
    assert coverage_at((), TODAY) is None


def test_the_difference_is_computed_minus_published() -> None:
    data = programme([shapely.box(66, 48, 68, 50)], scattered(12, 1))
    account = compute(data, Question(), ShapelyKernel())
    found = compare(account, FIGURES, TODAY)
    assert found is not None
    assert found.remaining_km2 == 686_900
    assert found.remaining_difference_km2 == account.remaining_km2 - 686_900
    assert found.coverage_difference_km2 == account.ledger.territory.covered_km2 - 2_038_000


def test_a_narrower_question_has_no_published_counterpart() -> None:
    data = programme([shapely.box(66, 48, 68, 50)], scattered(12, 1))
    for question in (Question(scale=50_000), Question(methods=frozenset({"geological"}))):
        assert compare(compute(data, question, ShapelyKernel()), FIGURES, TODAY) is None
    assert compare(compute(data, Question(), ShapelyKernel()), FIGURES[1:], TODAY) is None
