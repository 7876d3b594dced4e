"""The working days that a crew spends at its base before, between and after its trips, and what fits into them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .field_days import WORK, FieldRules, TripRun

Trips = list[list[int]]
Season = tuple[Trips, list[TripRun]]
"""Trips of a crew, and how they go."""
_CENT = 0.01


def on_best_days(rules: FieldRules, trips: Trips) -> Season:
    """Trips that can be done, begun when they cost least, and cut where the crew comes home between two stops.

    Each part of a trip that is cut may begin on a day of its own.
    """
    runs = rules.cheapest(trips) or []
    parts = [part for stops, run in zip(trips, runs) for part in _parts(rules, stops, run)]
    if len(parts) > len(trips):
        found = rules.cheapest(parts)
        if found is not None and sum(map(rules.cost, found)) <= sum(map(rules.cost, runs)) + _CENT:
            return parts, found
    return trips, runs


def _parts(rules: FieldRules, stops: list[int], run: TripRun) -> Trips:
    if run.days_out == run.nights + 1:
        return [stops]  # it never comes home in between
    parts: Trips = [[]]
    home = False
    for deed in rules.deeds(stops, run):
        if deed.kind == WORK:
            if deed.place not in parts[-1]:
                parts += [[]] if home else []
                parts[-1].append(deed.place)
            home = False
        else:
            home = home or (deed.place == rules.base and deed.reached >= 1.0)
    return parts


def gaps(rules: FieldRules, runs: Sequence[TripRun]) -> Iterator[tuple[int, int, int]]:
    """Each gap as the number of the trip after it, its first working day and the first one that is no longer free."""
    ends = [0, *(run.last + 1 for run in runs)]
    starts = [*(run.first for run in runs), len(rules.calendar.working)]
    return ((turn, end, start) for turn, (end, start) in enumerate(zip(ends, starts)) if start > end)


def fill_gaps(
    rules: Sequence[FieldRules],
    crews: Sequence[Sequence[int]],
    prizes: Sequence[float],
    seasons: list[Season],
    absent: Sequence[int],
) -> list[int]:
    """Give stops that are left out a trip of their own where a gap has room for it, what is worth most first.

    :param crews: crews that may serve each stop, ``prizes`` the money that it is worth.
    :param seasons: of each crew; those that get a trip more are replaced.
    :returns: stops that are still left out.
    """
    left = sorted(absent, key=lambda c: -prizes[c])
    tried = len(left) + 1
    while len(left) < tried:  # a trip more may move the others, and leave other gaps
        tried = len(left)
        left = [c for c in left if not _put_in(rules, crews[c], prizes[c], seasons, c)]
    return left


def _put_in(rules: Sequence[FieldRules], crews: Sequence[int], prize: float, seasons: list[Season], c: int) -> bool:
    places = []
    for v in crews:
        for turn, start, end in gaps(rules[v], seasons[v][1]):
            run = rules[v].trip((c,), start)
            if run is not None and run.last < end and rules[v].cost(run) < prize:
                places.append((rules[v].cost(run), v, turn))
    for _, v, turn in sorted(places):
        trips = seasons[v][0]
        season = on_best_days(rules[v], [*trips[:turn], [c], *trips[turn:]])
        if season[1]:
            seasons[v] = season
            return True
    return False


def lacking(rules: FieldRules, runs: Sequence[TripRun], c: int, alone: TripRun) -> tuple[int, int]:
    """Working days in a row that a trip to a stop takes, and how many of them the gap has that comes closest.

    :param alone: the trip to the stop in a season without any other.
    """
    needed = alone.last - alone.first + 1
    found = [(needed, 0)]
    for _, start, end in gaps(rules, runs):
        run = rules.trip((c,), start)
        free = max(end - (run.first if run else max(start, rules.openings.early[c])), 0)
        found.append((run.last - run.first + 1 if run else max(needed, free + 1), free))
    return min(found, key=lambda days: (days[0] - days[1], days))
