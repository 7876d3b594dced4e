"""A season against its plan: what was to be done by a day, and what was."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from .campaign import SHEET, Campaign
from .plan import Plan


@dataclass(frozen=True)
class Done:
    """Work that was done.

    :ivar day: on which it ended.
    :ivar crew: who did it, empty for the crew that it is planned for.
    :ivar km2: mapped, ``None`` for all that the sheet lacked.
    """

    stop: str
    day: datetime.date
    crew: str = ""
    km2: float | None = None


@dataclass(frozen=True)
class CrewProgress:
    """Sums up to a day of one crew, or of all where ``crew`` is empty; stops count when their work ends."""

    crew: str
    planned_stops: int = 0
    done_stops: int = 0
    planned_km2: float = 0.0
    done_km2: float = 0.0


@dataclass(frozen=True)
class CampaignProgress:
    """The state on a day.

    :ivar crews: crews in the campaign's order, then others that did something, then all together.
    :ivar late: stops that were to be done by the day and were not, by their planned last day.
    :ivar early: stops that were done before they were to be.
    :ivar unplanned: stops that were done although the plan does not visit them.
    """

    day: datetime.date
    crews: tuple[CrewProgress, ...]
    late: tuple[str, ...]
    early: tuple[str, ...]
    unplanned: tuple[str, ...]

    @property
    def total(self) -> CrewProgress:
        """All crews together."""
        return self.crews[-1]


def campaign_progress(campaign: Campaign, plan: Plan, done: Iterable[Done], day: datetime.date) -> CampaignProgress:
    """Planned against done up to a day, both included.

    What was done after the day does not count; of a stop reported several times, km2 are added, up to what it lacked,
    and the last report says when it ended.
    """
    planned_end: dict[str, tuple[datetime.date, str]] = {}
    planned_km2: dict[str, float] = {}
    for entry in plan.days:
        for visit in entry.visits:
            planned_end[visit.stop] = (entry.day, entry.crew)
            if entry.day <= day:
                planned_km2[entry.crew] = planned_km2.get(entry.crew, 0.0) + visit.km2
    lacking = {stop.key: stop.unmapped_km2 if stop.kind == SHEET else 0.0 for stop in campaign.stops}
    ended: dict[str, Done] = {}
    mapped: dict[str, float] = {}
    done_km2: dict[str, float] = {}
    for report in sorted((entry for entry in done if entry.day <= day), key=lambda entry: (entry.day, entry.stop)):
        ended[report.stop] = report
        room = lacking.get(report.stop, 0.0) - mapped.get(report.stop, 0.0)
        km2 = min(room, room if report.km2 is None else report.km2)
        mapped[report.stop] = mapped.get(report.stop, 0.0) + km2
        crew = _crew_of(report, planned_end)
        done_km2[crew] = done_km2.get(crew, 0.0) + km2
    due = {key: crew for key, (last, crew) in planned_end.items() if last <= day}
    by = {key: _crew_of(report, planned_end) for key, report in ended.items()}
    names = dict.fromkeys([*(crew.code for crew in campaign.crews), *sorted({*due.values(), *by.values()})])
    rows = [
        CrewProgress(
            crew,
            sum(planned == crew for planned in due.values()),
            sum(doer == crew for doer in by.values()),
            planned_km2.get(crew, 0.0),
            done_km2.get(crew, 0.0),
        )
        for crew in names
    ]
    total = CrewProgress("", len(due), len(by), sum(row.planned_km2 for row in rows), sum(row.done_km2 for row in rows))
    return CampaignProgress(
        day,
        (*rows, total),
        tuple(sorted((key for key in due if key not in ended), key=lambda key: (planned_end[key][0], key))),
        tuple(sorted(key for key, report in ended.items() if key in planned_end and report.day < planned_end[key][0])),
        tuple(sorted(key for key in ended if key not in planned_end)),
    )


def _crew_of(report: Done, planned_end: dict[str, tuple[datetime.date, str]]) -> str:
    return report.crew or planned_end.get(report.stop, (report.day, ""))[1]
