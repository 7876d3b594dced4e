from __future__ import annotations

from rare_earth_plugin.core.campaign import Lock, Season
from rare_earth_plugin.core.distances import geodesic_distances
from rare_earth_plugin.core.field_days import FieldRules
from rare_earth_plugin.core.make_way import season_with
from tests.core.campaigns import MAY, crew, day, plain, rules_of, target

STOPS = tuple(target(f"T{number}", 71.0 + number / 10, minutes=500.0) for number in range(7))


def rules(last: int, *locks: Lock) -> FieldRules:
    made = plain(STOPS, (crew(days_off=(), nights_out=30),), locks=locks, season=Season(MAY, day(last), 0.0))
    return rules_of(made, geodesic_distances(made).km.tolist())


def test_where_there_is_room_nothing_is_lost() -> None:
    found = season_with(rules(30), [[0, 1, 2], [4, 5]], 3)
    assert found is not None
    trips, runs = found
    assert sorted(c for trip in trips for c in trip) == [0, 1, 2, 3, 4, 5]
    assert runs == rules(30).trips(trips)


def test_the_cheapest_place_is_taken() -> None:
    season = rules(30)
    found = season_with(season, [[0, 1, 3]], 2)
    assert found is not None
    assert found[0] in ([[0, 1, 2, 3]], [[0, 1, 3, 2]])


def test_a_full_season_loses_as_few_as_can_be() -> None:
    season = rules(8)
    before = [[0, 1, 2, 3, 4, 5]]
    assert season.trips(before) is not None
    found = season_with(season, before, 6)
    assert found is not None
    kept = [c for trip in found[0] for c in trip]
    assert 6 in kept
    assert len(kept) == 6


def test_a_locked_day_is_kept_at_the_price_of_others() -> None:
    season = rules(8, Lock("T6", "A", day(2)))
    found = season_with(season, [[0, 1, 2, 3, 4, 5]], 6)
    assert found is not None
    assert found[0][0][0] == 6


def test_what_cannot_be_visited_gets_no_room() -> None:
    assert season_with(rules(8, Lock("T6", "A", day(20))), [[0]], 6) is None
