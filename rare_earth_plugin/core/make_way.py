"""Room in a crew's season for a stop that somebody wants there, at the price of as few others as can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .field_days import FieldRules, TripRun

Trips = list[list[int]]


def season_with(rules: FieldRules, trips: Sequence[Sequence[int]], stop: int) -> tuple[Trips, list[TripRun]] | None:
    """The trips of a season with one stop more, the cheapest of those that lose the fewest stops.

    :param trips: a season that can be done, without the stop.
    :returns: the trips and how they go, ``None`` where the stop cannot be visited at all.
    """
    row = [(number, c) for number, trip in enumerate(trips) for c in trip]
    lost = 0
    while lost <= len(row):
        best, least = None, 0.0
        for first in range(0, len(row) - lost + 1, max(lost // 2, 1)):
            for season in _seasons(row[:first], row[first + lost :], stop):
                runs = rules.trips(season)
                if runs is not None:
                    money = sum(map(rules.cost, runs))
                    if best is None or money < least:
                        best, least = (season, runs), money
        if best is not None:
            return best
        lost = len(row) if lost < len(row) < 2 * lost else max(2 * lost, 1)
    return None


def _seasons(before: list[tuple[int, int]], after: list[tuple[int, int]], stop: int) -> Iterator[Trips]:
    """The stop in the trip before, in the trip after, within both where they are one, and by itself."""
    left, right = _grouped(before), _grouped(after)
    if left and right and before[-1][0] == after[0][0]:
        yield [*left[:-1], [*left[-1], stop, *right[0]], *right[1:]]
    if left:
        yield [*left[:-1], [*left[-1], stop], *right]
    if right:
        yield [*left, [stop, *right[0]], *right[1:]]
    yield [*left, [stop], *right]


def _grouped(row: list[tuple[int, int]]) -> Trips:
    groups: dict[int, list[int]] = {}
    for number, c in row:
        groups.setdefault(number, []).append(c)
    return list(groups.values())
