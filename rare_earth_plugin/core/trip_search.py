"""The search for the trips of all crews: which stops, by whom, in which order, and when to go home in between.

As in :mod:`.tours` strings of neighbouring stops are taken out and put back, but a place in a trip is weighed in money
and counts only where the crew's whole season can still be done by the rules of its days (:mod:`.field_days`).
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .field_days import FEW, FieldRules, TripRun
from .make_way import season_with
from .season_gaps import Season, fill_gaps, on_best_days

_NEAR, _TRIES = 6, 3
_WAITING = 12
"""Stops left out that one round tries to put in."""
_REMOVED, _LONGEST_STRING = 8, 8
_BLINK, _FAILURES = 0.02, 10
_BLINK_OF_FEW = 0.7
"""Of a few stops all places are tried, and most of them passed over: what is dear alone may be cheap with the next."""
_FIRST = 100.0
"""Times the usual prize: what is worth that much is put in before anything else."""
_HOT, _COLD = 1.0, 0.01
_FAR = 1e9
Trips = list[list[int]]


@dataclass(frozen=True, eq=False)
class TripProblem:
    """Stops, and what is worth going there.

    :ivar km: (n + k, n + k) as in :class:`.distances.Distances`.
    :ivar rules: the days of each crew.
    :ivar prizes: (n,) money that a stop is worth: it is left out where serving it takes more.
    :ivar allowed: (n, k) whether a crew may serve a stop.
    """

    km: NDArray[np.float64]
    rules: tuple[FieldRules, ...]
    prizes: NDArray[np.float64]
    allowed: NDArray[np.bool_]


class TripSearch:
    """The state of one search; :meth:`round` is one removal and insertion.

    :ivar cost: money of all trips as they go one after another, and prizes of what is left out.
    :ivar best_cost: of the best trips so far, each begun when it is cheapest.
    """

    def __init__(
        self, problem: TripProblem, seed: int, start: Sequence[Sequence[Sequence[int]]] = (), first: int = -1
    ) -> None:
        """:param start: trips of each crew to go on from; those that cannot be done are taken apart.
        :param first: stop that other stops make way for.
        """
        n, k = problem.allowed.shape
        self._n, self._rules = n, problem.rules
        self._random = random.Random(seed)  # nosec B311: nothing secret hangs on it
        km = np.where(np.isfinite(problem.km), problem.km, _FAR)
        self._km: list[list[float]] = km.tolist()
        self._prizes: list[float] = problem.prizes.tolist()
        self._crews = [[v for v in range(k) if problem.allowed[c, v]] for c in range(n)]
        between = (km[:n, :n] + km[:n, :n].T) / 2.0
        self._around: list[list[int]] = np.argsort(between, axis=1, kind="stable").tolist() if n else []
        near = n if n <= FEW else _NEAR
        self._near = [[j for j in row if j != c][:near] for c, row in enumerate(self._around)]
        self._from_base: list[float] = km[n:, :n].min(axis=0).tolist() if n and k else [0.0] * n
        self._per_km = [_money_per_km(rules) for rules in problem.rules]
        self._per_minute = [(r.cost_per_day + r.cost_per_night) / r.minutes_a_day for r in problem.rules]
        self._work = [max((rules.work[c] for rules in problem.rules), default=0.0) for c in range(n)]
        must = _FIRST * float(np.median(problem.prizes)) if n else 0.0
        self._turn = [0 if prize > must else 1 for prize in self._prizes]
        self._few = n <= FEW
        self._blink = _BLINK_OF_FEW if self._few else _BLINK
        self._timed = [
            self._few or any(late < len(r.calendar.working) - 1 for late in r.openings.late) for r in problem.rules
        ]
        steps = np.sort(between, axis=1)[:, 1:4] if n > 1 else km[:n, n:]
        usual = steps[steps < _FAR]
        self.scale = (float(usual.mean()) if usual.size else 1.0) * max(self._per_km, default=1.0)
        if self._few:  # not ways to the next stop are at stake, but whole days
            self.scale = max([self.scale, *(rules.cost_per_day for rules in problem.rules)])
        self._trips: list[Trips] = [[] for _ in range(k)]
        self._money = [0.0] * k
        self._idle = [len(rules.calendar.working) for rules in problem.rules]
        self._crew = [-1] * n
        self._trip: list[list[int]] = [[] for _ in range(n)]
        self._absent = list(range(n))
        self._missed = [0] * n
        self._saved: dict[int, tuple[Trips, float, int]] = {}
        self.cost = float(sum(self._prizes))
        self._best: tuple[tuple[tuple[int, ...], ...], ...] = ((),) * k
        self._best_absent: tuple[int, ...] = tuple(range(n))
        self._least = self.best_cost = self.cost
        self._settled: list[tuple[Trips, Season]] = [([], ([], []))] * k
        self._take([[[c for c in trip if c != first] for trip in trips] for trips in start])
        if first >= 0:
            self._make_way(first)
        self.fill()

    def best(self) -> tuple[tuple[tuple[tuple[int, ...], ...], ...], tuple[int, ...]]:
        """The best trips of each crew so far, and the stops in none."""
        return self._best, self._best_absent

    def trips(self) -> list[Trips]:
        """The trips of each crew as they stand."""
        return [[[*trip] for trip in trips] for trips in self._trips]

    def fill(self) -> None:
        """Put in what is left out and fits, the farthest first."""
        absent, self._absent = self._absent, []
        self._insert(sorted(absent, key=lambda c: (-self._prizes[c], -self._from_base[c])))
        self._saved.clear()
        self._keep_best()

    def temperature(self, cooled: float) -> float:
        """Money that a round may lose, by how far the search has cooled down."""
        return self.scale * _HOT * math.pow(_COLD / _HOT, cooled)

    def round(self, temperature: float) -> bool:
        """Take some stops out and put them back; what became dearer stays by chance. Whether a new best was found."""
        before, absent = self.cost, self._absent
        removed = self._remove_strings()
        waiting = absent
        if len(absent) > _WAITING:
            waiting = self._random.sample(absent, _WAITING)
        self._absent = [c for c in absent if c not in waiting] if waiting is not absent else []
        self._insert(self._ordered(removed + waiting))
        if self.cost < self._least - 1e-6:
            self._saved.clear()
            return self._keep_best()
        worse = self.cost > before - temperature * math.log(self._random.random() or 1e-300)
        if worse and not (absent and self._absent and self._easier(absent)):
            self._undo()
            self._absent, self.cost = absent, before
        else:
            self._saved.clear()
        return False

    def _keep_best(self) -> bool:
        if self.cost >= self._least:
            return False
        self._least = self.cost
        for v, trips in enumerate(self._trips):
            if trips is not self._settled[v][0]:
                self._settled[v] = trips, on_best_days(self._rules[v], trips)
        seasons = [season for _, season in self._settled]
        absent = fill_gaps(self._rules, self._crews, self._prizes, seasons, self._absent)
        money = sum(rules.cost(run) for rules, (_, runs) in zip(self._rules, seasons) for run in runs)
        cost = money + sum(self._prizes[c] for c in absent)
        if cost >= self.best_cost:
            return False
        self.best_cost = cost
        self._best = tuple(tuple(tuple(trip) for trip in trips) for trips, _ in seasons)
        self._best_absent = tuple(sorted(absent))
        return True

    def _take(self, start: Sequence[Sequence[Sequence[int]]]) -> None:
        """Begin with trips as far as they can be done: one that cannot ends before the stop that is too much."""
        for v, trips in enumerate(start):
            for trip in trips:
                stops = [c for c in trip if v in self._crews[c] and self._crew[c] < 0]
                if stops and not self._put(v, self._trips[v], stops):
                    before = self._trips[v]
                    begun: list[int] = []
                    for c in stops:
                        if self._put(v, before, [*begun, c]):
                            begun = [*begun, c]
                        elif self._put(v, self._trips[v], [c]):
                            before, begun = self._trips[v][:-1], [c]
        self._absent = [c for c in range(self._n) if self._crew[c] < 0]
        self._saved.clear()

    def _make_way(self, first: int) -> None:
        """Put a stop in, where need be instead of others; those are left out until they fit."""
        for v in self._crews[first]:
            found = season_with(self._rules[v], self._trips[v], first)
            if found is not None:
                trips, runs = found
                kept = {c for trip in trips for c in trip}
                for trip in self._trips[v]:
                    for c in trip:
                        if c not in kept:
                            self._crew[c] = -1
                            self.cost += self._prizes[c]
                self._set(v, trips, runs, trips)
                break
        self._absent = [c for c in range(self._n) if self._crew[c] < 0]
        self._saved.clear()

    def _put(self, v: int, before: Trips, last: list[int]) -> bool:
        """Give a crew trips and a last one after them, where that can be done."""
        trips = [*before, last]
        runs = self._rules[v].trips(trips) or self._rules[v].cheapest(trips)
        if runs is not None:
            self._set(v, trips, runs, [last])
        return runs is not None

    def _set(self, v: int, trips: Trips, runs: Sequence[TripRun], changed: Iterable[list[int]]) -> None:
        """Give a crew other trips; stops that are new in ``changed`` are no longer left out. No list is changed."""
        if v not in self._saved:
            self._saved[v] = self._trips[v], self._money[v], self._idle[v]
        rules = self._rules[v]
        money = sum(map(rules.cost, runs))
        self.cost += money - self._money[v]
        self._trips[v], self._money[v] = trips, money
        self._idle[v] = len(rules.calendar.working) - sum(run.last - run.first + 1 for run in runs)
        for trip in changed:
            for c in trip:
                if self._crew[c] < 0:
                    self.cost -= self._prizes[c]
                    self._crew[c] = v
                self._trip[c] = trip

    def _undo(self) -> None:
        for v in self._saved:
            for trip in self._trips[v]:
                for c in trip:
                    self._crew[c] = -1
        for v, (trips, money, idle) in self._saved.items():
            self._trips[v], self._money[v], self._idle[v] = trips, money, idle
            for trip in trips:
                for c in trip:
                    self._crew[c], self._trip[c] = v, trip
        self._saved.clear()

    def _easier(self, absent: list[int]) -> bool:
        """Whether what is left out now has been left out less often; counts what is."""
        missed = self._missed
        for c in self._absent:
            missed[c] += 1
        return sum(missed[c] for c in self._absent) < sum(missed[c] for c in absent)

    def _ordered(self, stops: list[int]) -> list[int]:
        """By chance, the longest work first, the farthest first or the nearest first; what must be visited before."""
        draw = self._random.random() * 11.0
        self._random.shuffle(stops)
        work, far = self._work, self._from_base
        if 4.0 <= draw < 8.0:
            stops.sort(key=lambda c: -work[c])
        elif draw >= 8.0:
            stops.sort(key=lambda c: -far[c] if draw < 10.0 else far[c])
        stops.sort(key=self._turn.__getitem__)
        return stops

    def _remove_strings(self) -> list[int]:
        n, draw, crew = self._n, self._random.random, self._crew
        if len(self._absent) == n:
            return []
        strings = int(draw() * (4.0 * _REMOVED / (1.0 + _LONGEST_STRING) - 1.0)) + 1
        removed: list[int] = []
        gone: set[int] = set()
        touched: set[int] = set()
        for c in self._around[int(draw() * n)]:
            if crew[c] < 0 or c in gone:
                continue
            trip = [stop for stop in self._trip[c] if stop not in gone]
            length = int(draw() * min(_LONGEST_STRING, len(trip))) + 1
            place = trip.index(c)
            first = max(0, min(place - int(draw() * length), len(trip) - length))
            taken = trip[first : first + length]
            removed += taken
            gone.update(taken)
            touched.add(crew[c])
            strings -= 1
            if not strings:
                break
        self._take_out(gone, sorted(touched))
        return [c for c in removed if crew[c] < 0]

    def _take_out(self, gone: set[int], crews: Iterable[int]) -> None:
        for v in crews:
            changed, trips = [], []
            for trip in self._trips[v]:
                left = trip if gone.isdisjoint(trip) else [c for c in trip if c not in gone]
                if left:
                    trips.append(left)
                if left is not trip:
                    changed.append(left)
            runs = self._rules[v].trips(trips)
            if runs is None:  # a trip that moves forward may meet days on which it cannot be done
                continue
            for c in gone:
                if self._crew[c] == v:
                    self._crew[c] = -1
                    self.cost += self._prizes[c]
            self._set(v, trips, runs, changed)

    def _insert(self, stops: list[int]) -> None:
        """Put each stop in where it costs least; what fits nowhere is left out."""
        for c in stops:
            found = self._cheapest(c)
            if found is None:
                self._absent.append(c)
            else:
                v, trips, runs, trip = found
                self._set(v, trips, runs, [trip])

    def _cheapest(self, c: int) -> tuple[int, Trips, list[TripRun], list[int]] | None:
        """The cheapest of the likeliest places for a stop: crew, its trips with the stop, how they go, and the trip."""
        least, best, tries, failures = self._prizes[c], None, 0, 0
        for guess, v, trips, trip in self._likely(c):
            if guess >= least and tries and not self._few:
                break
            runs = self._rules[v].trips(trips)
            if runs is None:
                failures += 1
                if failures > _FAILURES and not self._few:
                    break
                continue
            longer = sum(map(self._rules[v].cost, runs)) - self._money[v]
            if longer < least and ((best is None and not self._few) or self._random.random() > self._blink):
                least, best = longer, (v, trips, runs, trip)
            tries += 1
            if tries == _TRIES and not self._few:
                break
        return best

    def _likely(self, c: int) -> Iterator[tuple[float, int, Trips, list[int]]]:
        """Places for a stop, by what they seem to cost; each as crew, its trips with the stop, and the trip."""
        km, crew, n, per_km, prize = self._km, self._crew, self._n, self._per_km, self._prizes[c]
        out, allowed = km[c], self._crews[c]
        work = [self._per_minute[v] * rules.work[c] for v, rules in enumerate(self._rules)]
        room = [self._idle[v] + 2.0 - rules.work[c] / rules.minutes_a_day for v, rules in enumerate(self._rules)]
        places: list[tuple[float, int, int, int]] = []
        for j in self._near[c]:
            v = crew[j]
            if v < 0 or v not in allowed or room[v] <= 0:
                continue
            trip = self._trip[j]
            i = trip.index(j)
            for place in (i, i + 1):
                before = trip[place - 1] if place else n + v
                after = trip[place] if place < len(trip) else n + v
                guess = (km[before][c] + out[after] - km[before][after]) * per_km[v] + work[v]
                if guess < prize:
                    places.append((guess, v, j, place))
        for v in allowed:
            guess = (km[n + v][c] + out[n + v]) * per_km[v] + work[v]
            if room[v] > 0 and guess < prize:
                places.append((guess, v, -1, 0))
        places.sort()
        for guess, v, j, place in places:
            trips = self._trips[v]
            if j >= 0:
                trip = self._trip[j]
                longer = [*trip[:place], c, *trip[place:]]
                yield guess, v, [longer if other is trip else other for other in trips], longer
                continue
            alone = [c]
            for turn in range(len(trips), -1, -1) if self._timed[v] else (len(trips),):
                yield guess, v, [*trips[:turn], alone, *trips[turn:]], alone


def _money_per_km(rules: FieldRules) -> float:
    """What a kilometre costs with the time that it takes."""
    days = max(rules.minutes_per_km / rules.minutes_a_day, 1.0 / rules.km_a_day)
    return rules.cost_per_km + (rules.cost_per_day + rules.cost_per_night) * days
