"""A forecast in sentences, for the panel and for reports."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..core.forecast import Forecast, Work
from ..core.programme import Figure
from ..store.languages import translate
from . import formats
from .coverage_chart_layout import published_points


def forecast_in_words(result: Forecast, work: Work) -> str:
    """What the goal needs, what the pace gives, and the odds."""
    goal, start = result.goal, result.basis
    if result.needed_km2 <= 0:
        return translate("ForecastPanel", "The goal of {goal} was reached by {date}.").format(
            goal=formats.area(goal.covered_km2), date=formats.date(start.day)
        )
    one_year = (start.day.month, start.day.day, goal.day) == (12, 31, datetime.date(start.day.year + 1, 12, 31))
    needed = formats.area(_rounded(result.needed_km2))
    if one_year:
        what = translate("ForecastPanel", "{needed} in {year}").format(needed=needed, year=goal.day.year)
    else:
        what = translate("ForecastPanel", "{needed} a year until {date}").format(
            needed=needed, date=formats.date(goal.day)
        )
    years = str(start.last_year) if start.first_year == start.last_year else f"{start.first_year}–{start.last_year}"
    if result.ratio is None:
        lines = [
            translate("ForecastPanel", "The goal needs {what}; in {years} nothing new was covered.").format(
                what=what, years=years
            )
        ]
    else:
        lines = [_compared(result.ratio).format(what=what, years=years, pace=formats.area(start.pace_km2))]
    if result.reached_on is not None:
        when = formats.month(result.reached_on)
        lines.append(
            translate("ForecastPanel", "At the pace of {years} it is reached in {month}.").format(
                years=years, month=when
            )
        )
    low, *_, high = result.fan[-1].covered_km2
    lines.append(
        translate(
            "ForecastPanel",
            "{reached} of {simulations} simulated courses with {crews} crews and {output} a crew-day reach it by "
            "{date}; nine in ten end between {low} and {high}.",
            None,
            work.crews,
        ).format(
            reached=formats.number(round(result.probability * work.simulations)),
            simulations=formats.number(work.simulations),
            crews=formats.number(work.crews),
            output=formats.area(result.km2_per_crew_day),
            date=formats.date(goal.day),
            low=formats.area(_rounded(low, 4)),
            high=formats.area(_rounded(high, 4)),
        )
    )
    return " ".join(lines)


def illustrative_pace(figures: Sequence[Figure]) -> str:
    """Which years' pace is no fact: one is known where the totals of both its ends are published."""
    years = sorted(point.year for point in published_points(figures) if not point.is_goal)
    known = [year for year in years if year - 1 in years]
    if not known:
        return translate("ForecastPanel", "The pace of single years is illustrative: it is not published.")
    text = translate(
        "ForecastPanel",
        "The pace of single years before {year} is illustrative: only the totals of {years} and the goal are "
        "published.",
    )
    return text.format(year=known[0], years=", ".join(map(str, years)))


def _compared(ratio: float) -> str:
    """What the goal needs beside the pace, in words that do not promise more than is known."""
    if ratio < 0.95:
        text = translate("ForecastPanel", "The goal needs {what}: {share} of the pace of {years} ({pace} a year).")
        return text.replace("{share}", formats.percent(100 * ratio))
    if ratio < 1.05:
        return translate(
            "ForecastPanel", "The goal needs {what}: about as much as the pace of {years} ({pace} a year)."
        )
    text = translate(
        "ForecastPanel", "The goal needs {what}: about {factor} times the pace of {years} ({pace} a year)."
    )
    return text.replace("{factor}", formats.number(ratio, 0 if ratio >= 3 else 1))


def _rounded(km2: float, figures: int = 3) -> float:
    """A few figures only: more would pretend to know it to the kilometre."""
    return float(f"{km2:.{figures}g}")
