"""On which days the trips of a season begin: waiting at the base costs nothing, days of rest in a camp do.

A crew that sets out on a Saturday and rests on Sunday pays for a day and a night more than one that waits for Monday.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .field_days import FieldRules, TripRun

_AHEAD = 14
"""Working days of waiting at the base that are tried: more than two weeks do not fall otherwise on days of rest."""
_REMEMBERED = 200_000


class BestStarts:
    """Weighs for a crew every working day on which its trips could begin."""

    def __init__(self, rules: FieldRules) -> None:
        self._rules = rules
        self._memory: dict[tuple[int, tuple[int, ...]], tuple[TripRun | None, int]] = {}

    def first(self, stop: int, day: int) -> TripRun | None:
        """How a trip to one stop goes that starts on a working day or on the next one on which it can be done."""
        rules = self._rules
        working, span = rules.calendar.working, rules.least_span(stop)
        # Days of rest count as nights out: with too many of them in the way nothing needs to be tried.
        starts = (d for d in range(day, len(working) - span) if working[d + span] - working[d] <= rules.nights_out)
        return next(filter(None, (self._on((stop,), start)[0] for start in starts)), None)

    def season(self, trips: Sequence[Sequence[int]]) -> list[TripRun] | None:
        """How the trips of a season go one after another for the least money, of equal ones the earliest.

        :returns: ``None`` where one cannot be done.
        """
        # Working day on which the crew is ready for the next trip, with the money and trips until then.
        ready: list[tuple[int, float, tuple[TripRun, ...]]] = [(0, 0.0, ())]
        count = len(self._rules.calendar.working)
        for stops in trips:
            after: dict[int, tuple[float, tuple[TripRun, ...]]] = {}
            turn, last = 0, count
            for start in range(ready[0][0], count):
                if start > last:
                    break
                while turn + 1 < len(ready) and ready[turn + 1][0] <= start:
                    turn += 1
                _, money, before = ready[turn]
                run, waited = self._on(stops, start)
                if run is None:
                    continue
                spent = money + self._rules.cost(run)
                if run.last + 1 not in after or spent < after[run.last + 1][0]:
                    after[run.last + 1] = spent, (*before, run)
                if not waited and last == count:
                    last = max(start, ready[-1][0]) + _AHEAD
            ready = []
            for day, (money, runs) in sorted(after.items()):
                if not ready or money < ready[-1][1]:
                    ready.append((day, money, runs))
            if not ready:
                return None
        return [*ready[-1][2]]

    def _on(self, stops: Sequence[int], start: int) -> tuple[TripRun | None, int]:
        key = (start, tuple(stops))
        found = self._memory.get(key)
        if found is None:
            if len(self._memory) > _REMEMBERED:
                self._memory.clear()
            found = self._memory[key] = self._rules.starting(stops, start)
        return found
