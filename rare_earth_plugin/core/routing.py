"""One tour for each crew through stops with working times: the shortest way in all, within the hours that a crew has.

This is the season with days, camps and weather left out (:mod:`.planning` puts them back), and the problem that other
solvers know: routing of several vehicles from one or several bases under a limit of duration.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FOR_ALL = 1e15
"""A limit that binds nobody."""


@dataclass(frozen=True, eq=False)
class RoutingProblem:
    """Stops 0 to n-1 and the places of k bases after them.

    :ivar km: (n + k, n + k) distances from row to column, infinite where no way leads; bases in the order of crews.
    :ivar service: (n,) working time at each stop.
    :ivar pace: (k,) time that a crew takes for a kilometre.
    :ivar limits: (k,) time that a crew has.
    :ivar prizes: (n,) kilometres that a stop is worth: it is left out where serving it takes more.
    :ivar allowed: (n, k) whether a crew may serve a stop.
    """

    km: NDArray[np.float64]
    service: NDArray[np.float64]
    pace: NDArray[np.float64]
    limits: NDArray[np.float64]
    prizes: NDArray[np.float64]
    allowed: NDArray[np.bool_]

    @property
    def stops(self) -> int:
        """Number of stops."""
        return len(self.service)

    @property
    def crews(self) -> int:
        """Number of crews."""
        return len(self.limits)

    def tour_km(self, crew: int, tour: Sequence[int]) -> float:
        """Kilometres from the base through the stops and back."""
        base = self.stops + crew
        way = [base, *tour, base]
        return float(sum(self.km[a, b] for a, b in zip(way, way[1:]))) if tour else 0.0

    def tour_time(self, crew: int, tour: Sequence[int]) -> float:
        """Time that a tour takes."""
        return self.tour_km(crew, tour) * float(self.pace[crew]) + float(sum(self.service[stop] for stop in tour))


def routing_problem(
    km: NDArray[np.float64],
    service: NDArray[np.float64],
    limits: NDArray[np.float64],
    pace: float | NDArray[np.float64] = 1.0,
) -> RoutingProblem:
    """The plain problem: every crew may serve every stop, and serving one more comes before any kilometre."""
    stops, crews = len(service), len(limits)
    finite = km[np.isfinite(km)]
    worth = 4.0 * float(finite.max(initial=1.0)) * max(crews, 1)
    return RoutingProblem(
        np.asarray(km, dtype=np.float64),
        np.asarray(service, dtype=np.float64),
        np.broadcast_to(np.asarray(pace, dtype=np.float64), (crews,)),
        np.asarray(limits, dtype=np.float64),
        np.full(stops, worth),
        np.ones((stops, crews), dtype=bool),
    )


@dataclass(frozen=True)
class Tours:
    """An answer.

    :ivar tours: stops of each crew in order.
    :ivar left_out: stops in no tour.
    :ivar km: of all tours.
    :ivar cost: kilometres and the prizes of what is left out.
    """

    tours: tuple[tuple[int, ...], ...]
    left_out: tuple[int, ...]
    km: float
    cost: float
