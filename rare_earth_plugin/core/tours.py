"""The search for short tours: strings of neighbouring stops are taken out and put back where they lengthen least.

Slack induction by string removals (Christiaens and Vanden Berghe 2020, "Slack induction by string removals for vehicle
routing problems", Transportation Science 54, 417), accepted by simulated annealing. Other than there several strings
may come out of one tour, since a party has few crews with long tours, and insertion looks beside near stops only.
Tours are linked lists over plain Python lists: an insertion then costs some microseconds, whatever the number of stops.
"""

from __future__ import annotations

import math
import random

import numpy as np

from .routing import RoutingProblem, Tours
from .search_budget import SearchBudget

CYCLE = 250
"""Rounds, for each stop, of one cooling down that is long enough."""
_NEAR = 18
"""Stops beside which an insertion looks."""
_REMOVED, _LONGEST_STRING = 10, 10
_SPLIT, _DEEPER, _BLINK = 0.5, 0.01, 0.01
_BEGINNINGS = 6
_HOT, _COLD = 2.0, 0.003
"""Temperatures at the beginning and the end, by the mean way to the nearest stops."""
_FAR = 1e9
"""Stands for no way; finite, so that sums and differences stay numbers."""


def find_tours(problem: RoutingProblem, seed: int, budget: SearchBudget) -> Tours:
    """Short tours through as many stops as fit; the same seed and number of rounds give the same tours.

    :raises CancelledError: the budget was cancelled.
    """
    search = TourSearch(problem, seed)
    for cooled in budget.cooled():
        search.round(search.temperature(cooled))
    return search.best()


class TourSearch:
    """The state of one search; :meth:`round` is one removal and insertion.

    :ivar best_cost: of the best tours so far.
    """

    def __init__(self, problem: RoutingProblem, seed: int) -> None:
        n, k = problem.stops, problem.crews
        self._problem, self._n, self._k = problem, n, k
        self._random = random.Random(seed)  # nosec B311: nothing secret hangs on it
        km = np.where(np.isfinite(problem.km), problem.km, _FAR)
        places = np.array([*range(n), *range(n, n + k), *range(n, n + k)], dtype=np.int64)
        wide = km[np.ix_(places, places)]
        self._out: list[list[float]] = wide.tolist()
        self._back: list[list[float]] = wide.T.tolist()
        self._service: list[float] = problem.service.tolist()
        self._pace: list[float] = problem.pace.tolist()
        self._prizes: list[float] = problem.prizes.tolist()
        self._allowed: list[list[bool]] = problem.allowed.tolist()
        between = (km[:n, :n] + km[:n, :n].T) / 2.0
        order = np.argsort(between, axis=1, kind="stable") if n else between.astype(np.int64)
        self._around: list[list[int]] = order.tolist()
        self._near = [
            [(j, self._out[c][j], self._back[c][j]) for j in row if j != c][:_NEAR]
            for c, row in enumerate(self._around)
        ]
        self._far_key: list[float] = (km[n:, :n].min(axis=0) if n and k else np.zeros(n)).tolist()
        steps = np.sort(between, axis=1)[:, 1:4] if n > 1 else km[:n, n:]
        usual = steps[steps < _FAR]
        self.scale = float(usual.mean()) if usual.size else 1.0
        self._next = [*range(n), *range(n + k, n + 2 * k), *range(n + k, n + 2 * k)]
        self._before = [*range(n), *range(n, n + k), *range(n, n + k)]
        self._gap = [0.0] * (n + 2 * k)
        for v in range(k):
            self._before[n + k + v] = n + v
        self._crew = [-1] * n + [*range(k)] * 2
        self._room: list[float] = problem.limits.tolist()
        self._absent: list[int] = []
        self._missed = [0] * n
        self._size = [0] * k
        self._log: list[tuple[int, int]] = []
        self.cost = self.best_cost = float(sum(self._prizes))
        self._best: tuple[tuple[int, ...], ...] = ((),) * k
        self._begin()

    def _begin(self) -> None:
        """The best of a few beginnings, each of which spreads out from some stop: compact tours leave room."""
        nowhere = self.cost
        for start in self._random.sample(range(self._n), min(_BEGINNINGS, self._n)):
            self._insert(self._around[start])
            if self.cost < self.best_cost:
                self.best_cost, self._best = self.cost, self._tours()
            self._undo()
            self._absent, self.cost = [], nowhere
        for v, tour in enumerate(self._best):
            for before, c in zip((self._n + v, *tour), tour):
                self._put_in(c, before)
        self._absent = [c for c in range(self._n) if self._crew[c] < 0]
        self._log.clear()

    def best(self) -> Tours:
        """The best tours so far."""
        problem = self._problem
        served = {stop for tour in self._best for stop in tour}
        left_out = tuple(stop for stop in range(self._n) if stop not in served)
        km = sum(problem.tour_km(crew, tour) for crew, tour in enumerate(self._best))
        return Tours(self._best, left_out, km, km + float(sum(self._prizes[stop] for stop in left_out)))

    def temperature(self, cooled: float) -> float:
        """Kilometres that a round may lose, by how far the search has cooled down."""
        return self.scale * _HOT * math.pow(_COLD / _HOT, cooled)

    def round(self, temperature: float) -> bool:
        """Take some stops out and put them back; what became longer stays by chance. Whether a new best was found."""
        before, absent = self.cost, self._absent
        removed = self._remove()
        self._absent = []
        self._insert(self._ordered(removed + absent))
        if self.cost < self.best_cost - 1e-7:
            self._log.clear()
            self.best_cost, self._best = self.cost, self._tours()
            return True
        if self.cost > before - temperature * math.log(self._random.random() or 1e-300) and not (
            absent and self._absent and self._easier(absent)
        ):
            self._undo()
            self._absent, self.cost = absent, before
        else:
            self._log.clear()
        return False

    def _easier(self, absent: list[int]) -> bool:
        """Whether what is left out now has been left out less often; counts what is."""
        missed = self._missed
        for c in self._absent:
            missed[c] += 1
        return sum(missed[c] for c in self._absent) < sum(missed[c] for c in absent)

    def _tours(self) -> tuple[tuple[int, ...], ...]:
        found = []
        for v in range(self._k):
            tour, node = [], self._next[self._n + v]
            while node < self._n:
                tour.append(node)
                node = self._next[node]
            found.append(tuple(tour))
        return tuple(found)

    def _ordered(self, stops: list[int]) -> list[int]:
        """By chance, the longest work first, the farthest first or the nearest first."""
        draw = self._random.random() * 11.0
        self._random.shuffle(stops)
        if draw < 4.0:
            return stops
        if draw < 8.0:
            service = self._service
            return sorted(stops, key=lambda c: -service[c])
        far = self._far_key
        return sorted(stops, key=lambda c: -far[c]) if draw < 10.0 else sorted(stops, key=far.__getitem__)

    def _remove(self) -> list[int]:
        """Take strings of stops out of the tours around a stop."""
        n, draw = self._n, self._random.random
        crew, size, after, before = self._crew, self._size, self._next, self._before
        served = n - len(self._absent)
        if not served:
            return []
        longest = min(_LONGEST_STRING, max(served // max(sum(map(bool, size)), 1), 1))
        strings = int(draw() * (4.0 * _REMOVED / (1.0 + longest) - 1.0)) + 1
        removed: list[int] = []
        for c in self._around[int(draw() * n)]:
            v = crew[c]
            if v < 0:
                continue
            length = int(draw() * min(longest, size[v])) + 1
            kept = 0
            if length < size[v] and length > 1 and draw() < _SPLIT:
                kept = 1
                while length + kept < size[v] and draw() > _DEEPER:
                    kept += 1
                    if kept >= length:
                        break
            first, back = c, int(draw() * (length + kept))
            while back and before[first] < n:
                first, back = before[first], back - 1
            skip = 1 + int(draw() * (length - 1)) if kept else length
            node, taken = first, 0
            while node < n and taken < length:
                following = after[node]
                if taken == skip and kept:
                    kept -= 1
                else:
                    self._take_out(node)
                    removed.append(node)
                    taken += 1
                node = following
            strings -= 1
            if not strings:
                break
        return removed

    def _take_out(self, c: int) -> None:
        i, j, v = self._before[c], self._next[c], self._crew[c]
        gap = self._out[i][j]
        shorter = self._gap[c] + self._gap[j] - gap
        self._next[i], self._before[j], self._gap[j] = j, i, gap
        self._crew[c] = -1
        self._size[v] -= 1
        self._room[v] += shorter * self._pace[v] + self._service[c]
        self.cost += self._prizes[c] - shorter
        self._log.append((c, i))

    def _put_in(self, c: int, i: int) -> None:
        j, v = self._next[i], self._crew[i]
        to, fro = self._out[i][c], self._out[c][j]
        longer = to + fro - self._gap[j]
        self._next[i], self._before[c], self._gap[c] = c, i, to
        self._next[c], self._before[j], self._gap[j] = j, c, fro
        self._crew[c] = v
        self._size[v] += 1
        self._room[v] -= longer * self._pace[v] + self._service[c]
        self.cost += longer - self._prizes[c]
        self._log.append((c, -1))

    def _undo(self) -> None:
        log = self._log
        taken = log[:]
        for c, i in reversed(taken):
            if i < 0:
                self._take_out(c)
            else:
                self._put_in(c, i)
        log.clear()

    def _insert(self, stops: list[int]) -> None:
        """Put each stop in where it lengthens the tours least; what fits nowhere becomes absent."""
        after, before, gap, crew, room = self._next, self._before, self._gap, self._crew, self._room
        pace, n, k, draw = self._pace, self._n, self._k, self._random.random
        for c in stops:
            out, back, service = self._out[c], self._back[c], self._service[c]
            left = [room[v] - service if may else -math.inf for v, may in enumerate(self._allowed[c])]
            least, place = self._prizes[c], -1
            for j, to, fro in self._near[c]:
                v = crew[j]
                if v < 0:
                    continue
                i = before[j]
                longer = back[i] + to - gap[j]
                if longer < least and longer * pace[v] <= left[v] and draw() > _BLINK:
                    least, place = longer, i
                i = after[j]
                longer = fro + out[i] - gap[i]
                if longer < least and longer * pace[v] <= left[v] and draw() > _BLINK:
                    least, place = longer, j
            for v in range(k):
                for i in (n + v, before[n + k + v]):
                    j = after[i]
                    longer = back[i] + out[j] - gap[j]
                    if longer < least and longer * pace[v] <= left[v] and draw() > _BLINK:
                        least, place = longer, i
            if place < 0:
                self._absent.append(c)
            else:
                self._put_in(c, place)
