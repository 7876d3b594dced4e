from __future__ import annotations

import datetime

import pytest
import shapely

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.bands import BANDS, all_bands, by_bands
from rare_earth_plugin.core.programme import METHODS, ProgrammeData
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from tests.core.worlds import surveys, units

OLD, NEW = datetime.date(1970, 1, 1), datetime.date(2020, 1, 1)
WEST, EAST, BOTH = (shapely.box(66 + a, 48, 66 + b, 49) for a, b in ((0, 1), (1, 2), (0, 2)))


def accountant() -> Accountant:
    coverage = surveys(
        [WEST, EAST, BOTH, WEST, EAST],
        ["accepted", "accepted", "released", "in_work", "accepted"],
        methods=["geological", "geological", "geophysical", "geochemical", None],
        scales=[50_000, 200_000, 2_500_000, 50_000, 0],
        accepted=[OLD, NEW, OLD, None, OLD],
    )
    data = ProgrammeData(
        "t", True, units([BOTH]), None, units([WEST, EAST], "R"), surveys([WEST], "fieldwork", prefix="Z"), coverage
    )
    return Accountant(data, ShapelyKernel())


def test_bands_are_what_the_ledger_answers_question_by_question() -> None:
    books = accountant()
    rows = by_bands(books, Question())
    for method, scale in all_bands():
        ledger = books.account(Question(methods=method and frozenset([method]), scale=scale)).ledger
        expected = [(row.kind, row.key, row.covered_km2) for row in ledger.rows()]
        found = [(row.kind, row.key, row.covered_km2[method, scale]) for row in rows]
        assert [row[:2] for row in found] == [row[:2] for row in expected]
        assert [row[2] for row in found] == pytest.approx([row[2] for row in expected], rel=1e-12, abs=1e-9)


def test_a_finer_survey_satisfies_a_coarser_scale_and_an_unknown_one_only_any() -> None:
    whole = by_bands(accountant(), Question())[0].covered_km2
    half, all_of_it = whole["geological", 50_000], whole["geological", None]
    assert (whole["geological", 100_000], whole["geological", 200_000]) == (half, all_of_it)
    assert half == pytest.approx(all_of_it / 2, rel=1e-9)
    assert (whole["geophysical", 1_000_000], whole["geophysical", None]) == (0.0, pytest.approx(all_of_it))
    assert whole[None, None] == pytest.approx(all_of_it)
    assert [whole["geochemical", scale] for scale in BANDS] == [0.0] * len(BANDS)


def test_the_as_of_date_counts_and_sheets_come_along() -> None:
    rows = by_bands(accountant(), Question(as_of=datetime.date(2000, 1, 1)), 200_000, METHODS[:1])
    assert rows[0].covered_km2["geological", None] == pytest.approx(rows[0].covered_km2["geological", 50_000])
    sheets = [row for row in rows if row.kind == "sheet"]
    assert len(sheets) == 4
    assert sum(row.covered_km2["geological", None] for row in sheets) == pytest.approx(
        rows[0].covered_km2["geological", None], rel=1e-12
    )


def test_progress_runs_to_one() -> None:
    seen: list[float] = []
    by_bands(accountant(), Question(), progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
