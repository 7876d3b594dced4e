"""Published figures that a computed one can be held against."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass

from .accounting import published
from .ledger import Account
from .programme import Figure

_COVERAGE_KEY = re.compile(r"coverage_\d{4}")
OFFICIAL_AREA = "territory_official"


@dataclass(frozen=True)
class Comparison:
    """A published remainder beside a computed one; areas in km2.

    :ivar official: published area of the territory.
    :ivar coverage: published coverage of the date that the question asks about.
    """

    official: Figure
    coverage: Figure
    remaining_km2: float
    remaining_difference_km2: float
    coverage_difference_km2: float


def last_day(as_of: str) -> datetime.date | None:
    """Last day that an ISO day, month or year stands for; ``None`` for anything else."""
    parts = as_of.strip().split("-")
    try:
        year, month, day = (int(part) for part in ([*parts, "12", "0"] if len(parts) == 1 else [*parts, "0"])[:3])
        return datetime.date(year, month, day or calendar.monthrange(year, month)[1])
    except (ValueError, IndexError, calendar.IllegalMonthError):
        return None


def coverage_at(figures: tuple[Figure, ...], day: datetime.date) -> Figure | None:
    """The youngest published coverage (key ``coverage_YYYY``) that is not younger than a day."""
    dated = [
        (date, figure)
        for figure in figures
        if _COVERAGE_KEY.fullmatch(figure.key) and figure.value is not None
        for date in [last_day(figure.as_of)]
        if date is not None and date <= day
    ]
    return max(dated, key=lambda pair: pair[0])[1] if dated else None


def comparable(account: Account) -> bool:
    """Whether published figures mean the same as the question: any method, any scale, the whole territory."""
    question = account.question
    return question.methods is None and question.scale is None and question.denominator != "own"


def compare(account: Account, figures: tuple[Figure, ...], today: datetime.date) -> Comparison | None:
    """The published remainder of the question's date; ``None`` where nothing comparable was published.

    :param today: stands for the date of a question about the programme as it stands.
    """
    official, coverage = published(figures, OFFICIAL_AREA), coverage_at(figures, account.question.as_of or today)
    if not comparable(account) or official is None or coverage is None:
        return None
    if official.value is None or coverage.value is None:
        return None
    remaining = official.value - coverage.value
    covered = account.ledger.territory.covered_km2
    return Comparison(official, coverage, remaining, account.remaining_km2 - remaining, covered - coverage.value)
