from __future__ import annotations

import math

import pytest

from rare_earth_plugin.core.campaign import Campaign, Days, Lock, Stop
from rare_earth_plugin.core.field_days import DRIVE, WORK, FieldRules
from tests.core.campaigns import crew, day, plain, rules_of, sheet, target

PARTY = crew(days_off=(), km_per_day=400.0, hours_per_day=10.0, speed_kmh=50.0, nights_out=6)


def rules(stops: tuple[Stop, ...], km: list[list[float]], **other: object) -> FieldRules:
    return rules_of(plain(stops, (PARTY,), **other), km)


def star(*ways: float) -> list[list[float]]:
    """Stops on roads of their own from the base, which is the last place."""
    arms = [*ways, 0.0]
    return [[0.0 if i == j else a + b for j, b in enumerate(arms)] for i, a in enumerate(arms)]


def test_a_day_out_and_back() -> None:
    season = rules((target("T"),), star(100.0))
    run = season.trip((0,), 3)
    assert run is not None
    assert (run.first, run.last, run.km, run.nights, run.days_out) == (3, 3, 200.0, 0, 1)
    assert [(deed.kind, deed.start, deed.end) for deed in season.deeds((0,), run)] == [
        (DRIVE, 0.0, 120.0),
        (WORK, 120.0, 360.0),
        (DRIVE, 360.0, 480.0),
    ]


def test_a_long_way_is_driven_on_in_the_morning() -> None:
    season = rules((target("T"),), star(600.0))
    run = season.trip((0,), 0)
    assert run is not None
    assert (run.km, run.nights) == (1200.0, 3)
    driven = [(deed.day, deed.km, deed.reached) for deed in season.deeds((0,), run) if deed.kind == DRIVE]
    # 400 km are a day; work from 4:00 to 8:00 of the second leaves two hours, the rest is the third and fourth.
    assert driven == [
        (0, 400.0, pytest.approx(2 / 3)),
        (1, 200.0, 1.0),
        (1, 100.0, pytest.approx(1 / 6)),
        (2, 400.0, pytest.approx(5 / 6)),
        (3, 100.0, 1.0),
    ]


def test_a_short_stint_is_left_for_the_morning() -> None:
    season = rules((target("T", minutes=500.0),), star(100.0))
    run = season.trip((0,), 0)
    assert run is not None
    days = [(deed.kind, deed.day) for deed in season.deeds((0,), run)]
    assert days == [(DRIVE, 0), (WORK, 1), (DRIVE, 1), (DRIVE, 2)]  # 500 minutes do not fit after 120


def test_a_target_is_done_in_one_go_and_a_sheet_from_day_to_day() -> None:
    season = rules((target("T", minutes=550.0), sheet("S", 0.0, minutes=550.0)), star(100.0, 100.0))
    whole, parts = season.trip((0,), 0), season.trip((1,), 0)
    assert whole is not None
    assert parts is not None
    assert [deed.start for deed in season.deeds((0,), whole) if deed.kind == WORK] == [0.0]
    assert [(d.start, d.end) for d in season.deeds((1,), parts) if d.kind == WORK] == [(120.0, 600.0), (0.0, 70.0)]


def test_a_big_sheet_takes_several_outings() -> None:
    season = rules((sheet("S", 0.0, minutes=6000.0),), star(100.0))
    run = season.trip((0,), 0)
    assert run is not None
    deeds = season.deeds((0,), run)
    assert math.fsum(deed.end - deed.start for deed in deeds if deed.kind == WORK) == pytest.approx(6000.0)
    homes = [deed.day for deed in deeds if deed.kind == DRIVE and deed.place == season.base and deed.reached == 1.0]
    assert homes == [6, run.last]
    assert (run.km, run.nights, run.days_out) == (400.0, run.last - 1, run.last + 1)


def test_a_crew_that_sleeps_at_home_works_between_its_ways() -> None:
    party = crew(days_off=(), km_per_day=400.0, speed_kmh=50.0, nights_out=0)
    season = rules_of(plain((sheet("S", 0.0, minutes=1000.0),), (party,)), star(100.0))
    run = season.trip((0,), 0)
    assert run is not None
    assert (run.nights, run.days_out, run.km) == (0, 3, 600.0)
    assert rules_of(plain((target("T"),), (party,)), star(250.0)).trip((0,), 0) is None


def test_supplies_are_fetched_between_stops() -> None:
    season = rules(tuple(target(f"T{number}", minutes=600.0) for number in range(9)), star(*[20.0] * 9))
    run = season.trip(tuple(range(9)), 0)
    assert run is not None
    deeds = season.deeds(range(9), run)
    left = 0
    for deed in deeds:
        if deed.place == season.base and deed.reached == 1.0:
            assert deed.day - left <= 6
            left = deed.day + 1
    assert run.km == pytest.approx(math.fsum(deed.km for deed in deeds))


def test_days_of_rest_count_as_nights_out() -> None:
    party = crew(days_off=(7,), km_per_day=400.0, speed_kmh=50.0, nights_out=2)
    season = rules_of(plain((target("T", minutes=600.0),), (party,)), star(200.0))
    run = season.trip((0,), 0)  # from Saturday to Tuesday would be three nights
    assert run is not None
    assert (run.first, run.nights) == (1, 2)


def test_a_crew_leaves_later_rather_than_wait_in_a_camp() -> None:
    season = rules((target("T", open_days=Days(day(20), day(25))),), star(600.0))
    run = season.trip((0,), 0)
    assert run is not None
    assert run.first == 18
    assert season.trip((0,), 25) is None


def test_a_lock_sets_the_day_on_which_work_begins() -> None:
    season = rules((target("T"),), star(100.0), locks=(Lock("T", "A", day(40)),))
    run = season.trip((0,), 0)
    assert run is not None
    assert run.first == 39
    assert season.trip((0,), 40) is None


def test_what_a_trip_costs() -> None:
    made: Campaign = plain((target("T"),), (PARTY,))
    season = rules_of(made, star(600.0))
    run = season.trip((0,), 0)
    assert run is not None
    rates = made.rates
    fuel = 1200.0 * rates.fuel_l_100km / 100.0 * rates.fuel_price
    assert season.cost(run) == pytest.approx(1200.0 * rates.km + fuel + 4 * rates.crew_day + 3 * rates.camp_night)


def test_trips_follow_each_other() -> None:
    season = rules((target("a"), target("b")), star(100.0, 150.0))
    runs = season.trips([[0], [1]])
    assert runs is not None
    assert [run.first for run in runs] == [0, 1]
    assert season.trips([[0], [1]] * 200) is None


def test_no_way_is_no_trip() -> None:
    assert rules((target("T"),), star(math.inf)).trip((0,), 0) is None
