from __future__ import annotations

from rare_earth_plugin.core.campaign import Days, Season
from rare_earth_plugin.core.field_days import FieldRules
from rare_earth_plugin.core.season_gaps import Season as Trips
from rare_earth_plugin.core.season_gaps import fill_gaps, gaps, lacking, on_best_days
from tests.core.campaigns import MAY, crew, day, plain, rules_of, target

NEAR = [[0.0 if a == b else 50.0 for b in range(4)] for a in range(4)]
WORTH = [1e6] * 3


def rules(last: int, *open_days: Days | None, work: float = 400.0, **other: object) -> FieldRules:
    """Three stops at 50 km from each other, of a day of work each with the way there and back."""
    stops = tuple(target(key, minutes=work, open_days=span) for key, span in zip("abc", (*open_days, None, None, None)))
    party = crew(days_off=(), km_per_day=400.0, speed_kmh=50.0, **other)
    return rules_of(plain(stops, (party,), season=Season(MAY, day(last), 0.0)), NEAR)


def test_gaps_are_what_the_trips_leave() -> None:
    season = rules(9, Days(day(3), day(3)), Days(day(6), day(6)))
    runs = season.cheapest([[0], [1]])
    assert runs is not None
    assert [*gaps(season, runs)] == [(0, 0, 2), (1, 3, 5), (2, 6, 9)]
    assert [*gaps(season, [])] == [(0, 0, 9)]


def test_a_gap_takes_what_is_worth_most() -> None:
    season = rules(2)
    seasons: list[Trips] = [([[0]], season.cheapest([[0]]) or [])]
    assert fill_gaps([season], [[0]] * 3, [1e6, 1e5, 1e6], seasons, [1, 2]) == [1]
    trips, runs = seasons[0]
    assert sorted(trips) == [[0], [2]]
    assert len(runs) == 2


def test_no_gap_takes_what_costs_more_than_it_is_worth() -> None:
    season = rules(9)
    seasons: list[Trips] = [([], [])]
    assert fill_gaps([season], [[0]] * 3, [1.0, 1e6, 1e6], seasons, [0]) == [0]
    assert fill_gaps([season], [[]] * 3, WORTH, seasons, [0]) == [0]


def test_days_that_lack_are_those_of_the_gap_that_comes_closest() -> None:
    season = rules(9, None, Days(day(3), day(4)))
    alone = season.trip((0,), 0)
    assert alone is not None
    assert lacking(season, season.cheapest([[1]]) or [], 0, alone) == (1, 6)  # it fits after that trip
    assert lacking(season, [], 0, alone) == (1, 9)
    assert lacking(rules(1), rules(1).cheapest([[1]]) or [], 0, alone) == (1, 0)


def test_a_gap_at_the_end_counts_though_nothing_can_begin_there() -> None:
    season = rules(9, work=1500.0)
    alone, runs = season.trip((0,), 0), season.cheapest([[1], [2]])
    assert alone is not None
    assert runs is not None
    assert [*gaps(season, runs)] == [(2, 6, 9)]
    assert lacking(season, runs, 0, alone) == (3, 3)
    short = rules(8, work=1500.0)
    assert lacking(short, short.cheapest([[1], [2]]) or [], 0, alone) == (3, 2)


def test_a_trip_that_comes_home_in_between_is_two() -> None:
    season = rules(9, None, Days(day(6), day(6)), nights_out=0)
    trips, runs = on_best_days(season, [[0, 1], [2]])
    assert trips == [[0], [1], [2]]
    assert [run.days_out for run in runs] == [1, 1, 1]
    assert on_best_days(season, [[0, 1, 2, 0, 1, 2, 0, 1, 2, 0]])[1] == []
