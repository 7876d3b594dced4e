"""Covered area year by year, all years in one pass of the engine."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

import numpy as np

from .accounting import Accountant
from .coverage import UNUSED, Cancelled, Progress
from .question import COVERED, Question, stages_of

_KM2 = 1e6


@dataclass(frozen=True)
class YearRow:
    """One year of a series, in km2.

    :ivar new_km2: area that the surveys accepted in this year covered for the first time.
    :ivar covered_km2: all that is covered at the end of the year.
    """

    year: int
    new_km2: float
    covered_km2: float
    remaining_km2: float


def yearly(
    accountant: Accountant,
    question: Question,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[YearRow, ...]:
    """The years from the first acceptance to the last, or to the question's as-of date; gaps are filled.

    Undated footprints have no year and are left out, so the last row may fall short of a ledger without an as-of date.

    :raises CancelledError: ``cancelled`` answered True.
    """
    surveys = accountant.surveys
    as_of = question.as_of or datetime.date.max
    covered = stages_of(surveys, replace(question, as_of=as_of)) == COVERED
    if not covered.any():
        return ()
    years = surveys.accepted.astype("datetime64[Y]").astype(np.int64) + 1970
    first, last = int(years[covered].min()), int(years[covered].max())
    if question.as_of is not None:
        last = max(last, question.as_of.year)
    occurring, stage = np.unique(years[covered], return_inverse=True)
    stages = np.full(len(surveys), UNUSED, dtype=np.int64)
    stages[covered] = stage
    sweep = accountant.engine.run(stages, len(occurring), progress=progress, cancelled=cancelled)
    left = sweep.left.sum(axis=1) / _KM2
    span = np.arange(first, last + 1)
    after = left[np.searchsorted(occurring, span, side="right")]
    before = np.append(left[0], after[:-1])
    return tuple(
        YearRow(int(year), float(start - end), float(left[0] - end), float(end))
        for year, start, end in zip(span, before, after)
    )
