"""What a status report needs beside the contents of a map: years, forecast, history; gathered on any thread."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..core.accounting import Accountant
from ..core.changes import Changes, changes_since
from ..core.forecast import Forecast, ForecastError, Goal, Work, basis, forecast, published_goal
from ..core.ledger import Account
from ..core.programme import ProgrammeData
from ..core.published import comparable
from ..core.question import Question
from ..core.series import YearRow, yearly
from ..store.status_history import read_events

Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Assumptions:
    """What a forecast is made from.

    :ivar goal: ``None`` for the published one.
    :ivar pace_years: whole years that the pace is the mean of.
    """

    goal: Goal | None = None
    work: Work = field(default_factory=Work)
    pace_years: int = 1


@dataclass(frozen=True)
class ReportData:
    """A programme in time.

    :ivar until: the day that the report speaks of: the question's, or today.
    :ivar changes: since the day that was asked for; ``None`` where none was.
    :ivar before: figures of that day, ``None`` where there are none.
    :ivar trouble: why there is no forecast.
    :ivar regions: UUID of a zone or target -> names of its oblasts.
    """

    data: ProgrammeData
    until: datetime.date
    changes: Changes | None = None
    before: Account | None = None
    years: tuple[YearRow, ...] = ()
    forecast: Forecast | None = None
    trouble: ForecastError | None = None
    work: Work = field(default_factory=Work)
    regions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def since(self) -> datetime.date | None:
        """The day that changes are counted from."""
        return self.changes.since if self.changes is not None else None


def gather(
    path: Path,
    data: ProgrammeData,
    accountant: Accountant | None,
    account: Account | None,
    *,
    since: datetime.date | None,
    today: datetime.date,
    regions: Mapping[str, tuple[str, ...]],
    assumptions: Assumptions | None = None,
    cancelled: Cancelled | None = None,
) -> ReportData:
    """Read the history of a programme file and compute its years, its forecast and its figures of an earlier day.

    :param account: of the report's question; with ``accountant`` missing where the programme has no territory.
    :param since: day from which changes are listed, ``None`` for none.
    :raises ProgrammeFileError: the file cannot be read.
    :raises CancelledError: ``cancelled`` answered True.
    """
    question = account.question if account is not None else Question()
    until = question.as_of or today
    changes = changes_since(read_events(path, cancelled=cancelled), since, until) if since is not None else None
    found = ReportData(data, until, changes, regions=regions)
    if accountant is None or account is None:
        return found
    before = None
    if since is not None and since < until:
        before = accountant.account(replace(question, as_of=since), cancelled=cancelled)
    years = yearly(accountant, question, cancelled=cancelled)
    found = replace(found, before=before, years=years)
    assumed = assumptions or Assumptions()
    goal = assumed.goal or (published_goal(data.figures) if comparable(account) else None)
    if goal is None or not years:
        return replace(found, work=assumed.work)
    try:
        start = basis(years, until, assumed.pace_years)
        made = forecast(start, goal, assumed.work, account.ledger.territory.area_km2)
    except ForecastError as error:
        return replace(found, work=assumed.work, trouble=error)
    return replace(found, work=assumed.work, forecast=made)
