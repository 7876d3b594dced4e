"""What the chart of covered area shows, and where on it: figures, axes and the way between years and pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFontMetricsF

from ..core.forecast import Forecast
from ..core.programme import Figure
from ..core.published import last_day
from ..core.series import YearRow
from ..store.languages import NARROW_NO_BREAK, spoken, translate

RECENT_YEARS = 10


@dataclass(frozen=True)
class Published:
    """A published figure: its year, covered km2, and whether it is a goal."""

    year: int
    km2: float
    is_goal: bool = False


@dataclass(frozen=True)
class ChartData:
    """What is drawn; areas in km2.

    :ivar rows: years without gaps, as :func:`core.series.yearly` gives them.
    :ivar committed_km2, planned_km2: what lies contracted or planned on top of the last year.
    :ivar illustrative: the programme's geometry is not official, which the chart then says.
    """

    rows: tuple[YearRow, ...] = ()
    published: tuple[Published, ...] = ()
    forecast: Forecast | None = None
    committed_km2: float = 0.0
    planned_km2: float = 0.0
    illustrative: bool = False

    @property
    def first_year(self) -> int:
        """First year of the series."""
        return self.rows[0].year

    @property
    def last_year(self) -> int:
        """Last year that anything is drawn at."""
        years = [self.rows[-1].year, *(point.year for point in self.published)]
        if self.forecast is not None:
            years.append(self.forecast.goal.day.year)
        return max(years)

    def row(self, year: int) -> YearRow | None:
        """The series at a year."""
        index = year - self.first_year
        return self.rows[index] if 0 <= index < len(self.rows) else None


@dataclass
class Plot:
    """Where things lie: years to x, areas to y, for the painter and for whoever asks what is under the pointer."""

    upper: QRectF
    lower: QRectF
    first: int
    last: int
    low_km2: float
    high_km2: float
    most_new_km2: float
    ticks: list[float] = field(default_factory=list)

    @property
    def column(self) -> float:
        """Width of a year."""
        return self.upper.width() / (self.last - self.first + 1)

    def x(self, year: float) -> float:
        """Middle of a year."""
        return self.upper.left() + (year - self.first + 0.5) * self.column

    def y(self, km2: float) -> float:
        """Height of a covered area."""
        share = (km2 - self.low_km2) / (self.high_km2 - self.low_km2)
        return self.upper.bottom() - share * self.upper.height()

    def bar_y(self, km2: float) -> float:
        """Height of a newly covered area."""
        return self.lower.bottom() - min(km2 / self.most_new_km2, 1.0) * self.lower.height()

    def year_at(self, x: float) -> int:
        """Year under an x, the nearest one outside of the plot."""
        year = self.first + math.floor((x - self.upper.left()) / self.column)
        return min(max(year, self.first), self.last)


def published_points(figures: Sequence[Figure]) -> tuple[Published, ...]:
    """Published coverage and goals (keys ``coverage_YYYY`` and ``coverage_goal_YYYY``), by year."""
    points = []
    for figure in figures:
        word, _, year = figure.key.rpartition("_")
        day = last_day(figure.as_of)
        if word in ("coverage", "coverage_goal") and year.isdigit() and figure.value is not None and day is not None:
            points.append(Published(day.year, figure.value, word == "coverage_goal"))
    return tuple(sorted(points, key=lambda point: point.year))


def thousands(km2: float) -> str:
    """A whole number with thin spaces between thousands."""
    return spoken().number(km2)


def area_text(km2: float) -> str:
    """Square kilometres with their unit, one decimal below 100."""
    if 0 < abs(km2) < 100:
        return spoken().number(km2, 1) + _unit()
    return thousands(km2) + _unit()


def _unit() -> str:
    return NARROW_NO_BREAK + translate("Formats", "km²")


def plot_of(data: ChartData, room: QRectF, metrics: QFontMetricsF, recent: bool = False, foot: float = 0.0) -> Plot:
    """The layout of a chart in a room; ``data`` has at least one row.

    :param foot: height kept free at the bottom, for a legend.
    :param recent: only the last :data:`RECENT_YEARS` and what lies ahead, on an axis that need not begin at 0.
    """
    last = data.last_year
    first = max(data.rows[-1].year - RECENT_YEARS + 1, data.first_year) if recent else data.first_year
    values = [row.covered_km2 for row in data.rows if row.year >= first]
    values += [point.km2 for point in data.published if point.year >= first]
    top = data.rows[-1].covered_km2 + data.committed_km2 + data.planned_km2
    fan = [value for outlook in (data.forecast.fan if data.forecast else ()) for value in outlook.covered_km2]
    goal = [data.forecast.goal.covered_km2] if data.forecast else []
    highest = max([*values, *fan, *goal, top])
    low = min(values) if recent else 0.0
    line = metrics.height()
    top_line = room.top() + 1.6 * line
    bottom = room.bottom() - 1.35 * line - foot
    lower = max((bottom - top_line) * 0.24, 1.0)
    height = max(bottom - top_line - lower - 2.3 * line, 1.0)
    ticks = axis_ticks(low, highest, min(max(int(height / (1.5 * line)), 1), 5))
    new = [row.new_km2 for row in data.rows if row.year >= first]
    most = max([*new, data.forecast.needed_km2 if data.forecast else 0.0, 1.0])
    left = room.left() + max(metrics.horizontalAdvance(thousands(tick)) for tick in (*ticks, most)) + 8
    upper = QRectF(left, top_line, max(room.right() - 6 - left, 1.0), height)
    return Plot(
        upper,
        QRectF(left, bottom - lower, upper.width(), lower),
        first,
        last,
        ticks[0],
        max(ticks[-1], highest),
        most * 1.04,
        ticks,
    )


def axis_ticks(low: float, high: float, most: int) -> list[float]:
    """At most ``most + 1`` round values that enclose a range."""
    span = max(high - low, 1.0)
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if span / (power * factor) <= most)
    first = math.floor(low / step)
    count = max(math.ceil(high / step - 1e-9) - first, 1)
    return [(first + index) * step for index in range(count + 1)]


def year_ticks(plot: Plot, room: float) -> list[int]:
    """Round years, far enough apart for their labels; the last year always has one."""
    step = next((step for step in (1, 2, 5, 10, 20, 25, 50) if step * plot.column >= room), 100)
    years = [year for year in range(plot.first, plot.last + 1) if year % step == 0]
    return [year for year in years if (plot.last - year) * plot.column >= room] + [plot.last]
