"""Will a goal be reached by a date: the pace it needs, the pace of the last years, and the odds by simulation.

The model of one season: working days = season days x (1 - share of days lost), the share triangular around its mean;
output of a crew-day lognormal, its mean varying from season to season by a lognormal factor. The sum of a season's
crew-days is drawn at once as a lognormal of the same mean and variance (Fenton 1960), so that the same random numbers
serve all inputs: more crews never lower the odds by chance.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .errors import SurveyError
from .programme import Figure
from .published import last_day
from .series import YearRow

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
"""Levels of the quantiles of a forecast."""
MOST_SIMULATIONS = 200_000
LONGEST_YEARS = 100
_GOAL_KEY = re.compile(r"coverage_goal_\d{4}")
_SAME_DAY = 1e-6
"""Part of a day that rounding may add."""


class ForecastError(SurveyError):
    """Inputs that no forecast can be made from.

    :ivar reason: ``no_years`` (no whole year of coverage is known), ``goal_date`` (not after the start, or more than
        :data:`LONGEST_YEARS` years on), or the name of the field of :class:`Work` that is out of range.
    :ivar day: day of the figures, for ``goal_date``.
    """

    def __init__(self, reason: str, day: datetime.date | None = None) -> None:
        super().__init__(reason)
        self.day = day
        self.reason = reason


@dataclass(frozen=True)
class Goal:
    """Covered area in km2 to be reached by a day."""

    covered_km2: float
    day: datetime.date


@dataclass(frozen=True)
class Basis:
    """Where a forecast starts from.

    :ivar day: last day that the covered area is known for.
    :ivar first_year, last_year: whole years that the pace is the mean of.
    :ivar pace_km2: newly covered km2 a year.
    """

    day: datetime.date
    covered_km2: float
    first_year: int
    last_year: int
    pace_km2: float


@dataclass(frozen=True)
class Work:
    """How the work of a season goes; all of it can be edited.

    The defaults describe airborne and field crews on the steppe: a season from May to October, a quarter of the days
    lost, four crews. They fix no speed of their own: without ``km2_per_crew_day`` a crew-day brings just what makes the
    expected output of one season equal the recent pace (:func:`calibrated_output`), so the forecast asks "and if we go
    on like this?" until somebody states a better output or more crews. The pace counts newly covered ground, and so
    does the output: what is mapped twice is in neither.

    :ivar season_start, season_end: (month, day), both worked; a season may run over the new year.
    :ivar lost_share: mean share, 0 to 1, of season days lost to weather and repairs.
    :ivar lost_spread: standard deviation of that share from season to season; triangular, cut to what fits 0 to 1.
    :ivar crews: crews or aircraft that work side by side.
    :ivar km2_per_crew_day: mean km2 of new ground that a crew covers in a working day, ``None`` for the recent pace.
    :ivar day_spread: coefficient of variation of the output from one crew-day to the next.
    :ivar season_spread: coefficient of variation of the mean output from season to season (terrain, method, permits).
    """

    season_start: tuple[int, int] = (5, 1)
    season_end: tuple[int, int] = (10, 31)
    lost_share: float = 0.25
    lost_spread: float = 0.08
    crews: int = 4
    km2_per_crew_day: float | None = None
    day_spread: float = 0.5
    season_spread: float = 0.2
    simulations: int = 10_000
    seed: int = 2026

    def check(self) -> None:
        """Raise :class:`ForecastError` with the name of the first field that is out of range."""
        for name in ("season_start", "season_end"):
            month, day = getattr(self, name)
            if not (1 <= month <= 12 and 1 <= day <= 31):
                raise ForecastError(name)
        ranges = {
            "lost_share": (0.0, 1.0),
            "lost_spread": (0.0, 1.0),
            "crews": (0, 10_000),
            "km2_per_crew_day": (0.0, 1e6),
            "day_spread": (0.0, 10.0),
            "season_spread": (0.0, 10.0),
            "simulations": (1, MOST_SIMULATIONS),
            "seed": (0, 2**63 - 1),
        }
        for name, (low, high) in ranges.items():
            value = getattr(self, name)
            if value is not None and not low <= value <= high:  # NaN too
                raise ForecastError(name)


@dataclass(frozen=True)
class Outlook:
    """Covered km2 at a day: the quantiles of :data:`QUANTILES`, in their order."""

    day: datetime.date
    covered_km2: tuple[float, ...]


@dataclass(frozen=True)
class Forecast:
    """The answer.

    :ivar needed_km2: newly covered km2 a year that the goal needs, 0 where it is reached already.
    :ivar ratio: ``needed_km2`` by the recent pace, ``None`` where nothing was covered lately.
    :ivar km2_per_crew_day: the output used, stated or calibrated.
    :ivar probability: share of the simulations, 0 to 1, that reach the goal by its day.
    :ivar fan: outlook at the start, at the end of each year and on the day of the goal.
    :ivar reached_on: day on which the recent pace reaches the goal, ``None`` where it never does before the year 9999.
    """

    basis: Basis
    goal: Goal
    needed_km2: float
    ratio: float | None
    km2_per_crew_day: float
    probability: float
    fan: tuple[Outlook, ...]
    reached_on: datetime.date | None


def basis(rows: Sequence[YearRow], day: datetime.date, years: int = 1) -> Basis:
    """The start of a forecast from a series of years.

    :param day: the question's as-of date, or today; a year that it cuts short gives no pace. Where the series ends
        earlier, the forecast starts at the end of its last year.
    :param years: number of whole years that the pace is the mean of; fewer where the series is shorter.
    :raises ForecastError: ``no_years``.
    """
    whole = [row for row in rows if datetime.date(row.year, 12, 31) <= day][-max(years, 1) :]
    known = [row for row in rows if row.year <= day.year]
    if not whole:
        raise ForecastError("no_years")
    return Basis(
        min(day, datetime.date(known[-1].year, 12, 31)),
        known[-1].covered_km2,
        whole[0].year,
        whole[-1].year,
        sum(row.new_km2 for row in whole) / len(whole),
    )


def published_goal(figures: Sequence[Figure]) -> Goal | None:
    """The published goal (key ``coverage_goal_YYYY``) with the latest day, ``None`` where there is none."""
    goals = [
        Goal(figure.value, day)
        for figure in figures
        if _GOAL_KEY.fullmatch(figure.key) and figure.value is not None
        for day in [last_day(figure.as_of)]
        if day is not None
    ]
    return max(goals, key=lambda goal: goal.day) if goals else None


def years_between(start: datetime.date, end: datetime.date) -> float:
    """Years from the end of one day to the end of another; from one 31 December to the next exactly 1."""
    return _position(end) - _position(start)


def _position(day: datetime.date) -> float:
    """The end of a day as a number of years: that of 31 December 2025 is 2026."""
    return day.year + day.timetuple().tm_yday / _days_of(day.year)


def _days_of(year: int) -> int:
    return datetime.date(year, 12, 31).timetuple().tm_yday


def season_days(work: Work, start: datetime.date, end: datetime.date) -> dict[int, int]:
    """Days of each season after ``start`` up to ``end`` included, by the year that the season begins in."""
    days = {}
    for year in range(start.year - 1, end.year + 1):
        first = _day(year, *work.season_start)
        last = _day(year, *work.season_end)
        if last < first:
            last = _day(year + 1, *work.season_end)
        count = (min(last, end) - max(first - datetime.timedelta(1), start)).days
        if count > 0:
            days[year] = count
    return days


def calibrated_output(work: Work, pace_km2: float) -> float:
    """Km2 a crew-day at which the expected output of a full season equals a pace; 0 where nobody works."""
    days = season_days(work, datetime.date(2000, 12, 31), datetime.date(2002, 12, 31)).get(2001, 0)
    crew_days = days * (1.0 - work.lost_share) * work.crews
    return pace_km2 / crew_days if crew_days > 0 else 0.0


def forecast(start: Basis, goal: Goal, work: Work, area_km2: float = math.inf) -> Forecast:
    """Simulate the seasons from a start to the day of a goal.

    The same inputs give the same result: the generator is seeded by ``work.seed``.

    :param area_km2: area of the territory, which no coverage passes.
    :raises ForecastError: an input is out of range.
    """
    work.check()
    if not start.day < goal.day or years_between(start.day, goal.day) > LONGEST_YEARS:
        raise ForecastError("goal_date", start.day)
    output = work.km2_per_crew_day
    if output is None:
        output = calibrated_output(work, start.pace_km2)
    ends = [datetime.date(year, 12, 31) for year in range(start.day.year, goal.day.year + 1)]
    ends = [*(end for end in ends if start.day < end < goal.day), goal.day]
    covered = np.full(work.simulations, start.covered_km2)
    fan = [_outlook(start.day, covered)]
    generator = np.random.default_rng(work.seed)
    before = start.day
    for end in ends:
        covered = np.minimum(
            covered + _simulate(work, output, before, end, generator), max(area_km2, start.covered_km2)
        )
        fan.append(_outlook(end, covered))
        before = end
    missing = max(goal.covered_km2 - start.covered_km2, 0.0)
    needed = missing / years_between(start.day, goal.day)
    return Forecast(
        start,
        goal,
        needed,
        needed / start.pace_km2 if start.pace_km2 > 0 else None,
        output,
        float(np.mean(covered >= goal.covered_km2)),
        tuple(fan),
        _reached_on(start, missing),
    )


def _simulate(
    work: Work, output: float, start: datetime.date, end: datetime.date, generator: np.random.Generator
) -> NDArray[np.float64]:
    """(simulations,) km2 newly covered between two days of at most one calendar year."""
    total = np.zeros(work.simulations)
    for days in season_days(work, start, end).values():
        triangular = generator.random(work.simulations) + generator.random(work.simulations) - 1.0
        normal = generator.standard_normal((2, work.simulations))
        reach = min(work.lost_spread * math.sqrt(6.0), work.lost_share, 1.0 - work.lost_share)
        crew_days = days * (1.0 - work.lost_share - reach * triangular) * work.crews
        within = work.day_spread**2 / np.maximum(crew_days, 1.0)
        total += crew_days * output * _lognormal(within, normal[0]) * _lognormal(work.season_spread**2, normal[1])
    return total


def _lognormal(squared_variation: NDArray[np.float64] | float, normal: NDArray[np.float64]) -> NDArray[np.float64]:
    """Lognormal numbers of mean 1 and a squared coefficient of variation, from standard normal ones."""
    variance = np.log1p(squared_variation)
    return np.asarray(np.exp(np.sqrt(variance) * normal - variance / 2.0))


def _outlook(day: datetime.date, covered: NDArray[np.float64]) -> Outlook:
    return Outlook(day, tuple(float(value) for value in np.quantile(covered, QUANTILES)))


def _reached_on(start: Basis, missing_km2: float) -> datetime.date | None:
    if missing_km2 <= 0:
        return start.day
    if start.pace_km2 <= 0:
        return None
    reached = _position(start.day) + missing_km2 / start.pace_km2
    if not reached <= datetime.MAXYEAR + 1:
        return None
    year = math.ceil(reached) - 1
    day = math.ceil((reached - year) * _days_of(year) - _SAME_DAY)
    return datetime.date(year, 1, 1) + datetime.timedelta(max(day, 1) - 1)


def _day(year: int, month: int, day: int) -> datetime.date:
    """A day, or the last one of its month where the month is shorter."""
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return min(datetime.date(year, month, 1) + datetime.timedelta(day - 1), following - datetime.timedelta(1))
