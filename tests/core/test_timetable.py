from __future__ import annotations

import math
from collections import defaultdict

import pytest
from hypothesis import given, settings

from rare_earth_plugin.core.campaign import Campaign
from rare_earth_plugin.core.distances import geodesic_distances
from rare_earth_plugin.core.plan import FIELD, CrewDay, Plan, Position, Totals, Visit
from rare_earth_plugin.core.planning import make_plan
from rare_earth_plugin.core.season import crew_calendar
from rare_earth_plugin.core.timetable import all_totals, trips_of
from tests.core.campaigns import campaigns, crew, day, plain, sheet, target


def planned(made: Campaign, iterations: int = 20) -> Plan:
    return make_plan(made, geodesic_distances(made), iterations=iterations)


@settings(max_examples=40, deadline=None)
@given(campaigns())
def test_a_timetable_keeps_the_rules(made: Campaign) -> None:
    plan = planned(made)
    parties = {party.code: party for party in made.crews}
    visits: dict[str, list[tuple[CrewDay, Visit]]] = defaultdict(list)
    for party in made.crews:
        calendar = crew_calendar(party, made.season)
        own = [entry for entry in plan.days if entry.crew == party.code]
        assert tuple(entry.day for entry in own) == calendar.days
        assert not own[-1].camp
        nights = 0
        for entry in own:
            assert entry.km <= party.km_per_day + 1e-3
            assert entry.end - entry.start <= party.hours_per_day * 60 + 1e-3
            assert (entry.kind == FIELD) == (entry.end > entry.start or bool(entry.visits) or entry.km > 0)
            assert entry.kind != FIELD or entry.day.toordinal() in calendar.working
            nights = nights + 1 if entry.camp else 0
            assert nights <= party.nights_out
            worked = math.fsum(visit.end - visit.start for visit in entry.visits)
            assert worked + entry.driving_minutes == pytest.approx(entry.end - entry.start, abs=1e-6)
            for visit in entry.visits:
                assert (
                    party.day_starts <= visit.start <= visit.end <= party.day_starts + party.hours_per_day * 60 + 1e-3
                )
                visits[visit.stop].append((entry, visit))
        base = party.base
        assert base is not None
        where = Position(base.lon, base.lat)
        for entry in own:
            assert entry.path[0] == where
            where = entry.path[-1]
            assert entry.camp or where == Position(base.lon, base.lat)
    for stop in made.stops:
        found = visits[stop.key]
        assert len({entry.crew for entry, _ in found}) <= 1
        assert [(visit.part, visit.parts) for _, visit in found] == [(n, len(found)) for n in range(1, len(found) + 1)]
        if found:
            party = parties[found[0][0].crew]
            wanted = stop.unmapped_km2 / 12.0 * party.hours_per_day * 60 if stop.kind == "sheet" else 240.0
            assert math.fsum(visit.end - visit.start for _, visit in found) == pytest.approx(wanted, abs=1e-3)
            assert math.fsum(visit.km2 for _, visit in found) == pytest.approx(stop.unmapped_km2)
            assert stop.open_days is None or all(entry.day in stop.open_days for entry, _ in found)
    left_out = {entry.stop for entry in plan.unplaced}
    assert {key for key, found in visits.items() if found} == {stop.key for stop in made.stops} - left_out


@settings(max_examples=20, deadline=None)
@given(campaigns())
def test_totals_are_sums_of_days(made: Campaign) -> None:
    plan = planned(made)
    rates = made.rates
    for row in plan.totals[:-1]:
        own = [entry for entry in plan.days if entry.crew == row.crew]
        assert row.km == pytest.approx(sum(entry.km for entry in own))
        assert row.km2 == pytest.approx(sum(visit.km2 for entry in own for visit in entry.visits))
        assert row.camp_nights == sum(entry.camp for entry in own)
        assert row.crew_days == sum(entry.trip > 0 for entry in own)
        assert row.trips == len({entry.trip for entry in own} - {0})
        assert row.sheets + row.targets == len({visit.stop for entry in own for visit in entry.visits})
        assert row.fuel_l == pytest.approx(row.km * rates.fuel_l_100km / 100)
        assert row.cost == pytest.approx(
            row.km * rates.km
            + row.fuel_l * rates.fuel_price
            + row.crew_days * rates.crew_day
            + row.camp_nights * rates.camp_night
        )
    assert plan.total.cost == pytest.approx(sum(row.cost for row in plan.totals[:-1]))
    assert plan.total.crew_days == sum(row.crew_days for row in plan.totals[:-1])


def test_a_day_says_where_the_crew_sleeps() -> None:
    made = plain((target("T", 76.0, 48.0),), (crew("A", 70.0, 48.0, days_off=(), km_per_day=300.0, speed_kmh=60.0),))
    first, second = planned(made).days[:2]
    assert first.camp
    assert first.km == pytest.approx(300.0)
    assert first.path[0] == Position(70.0, 48.0)
    assert 70.0 < first.path[-1].lon < 76.0
    assert second.path[1] == Position(76.0, 48.0)
    assert [visit.stop for visit in second.visits] == ["T"]
    assert second.start == 480.0


def test_a_sheet_of_several_trips_stands_in_each() -> None:
    made = plain((sheet("S", 120.0),), (crew(days_off=(), nights_out=3),))
    plan = planned(made)
    trips = plan.crews[0].trips
    assert len(trips) > 1
    assert {trip.stops for trip in trips} == {("S",)}
    assert [trip.goes_on for trip in trips] == [False] + [True] * (len(trips) - 1)
    assert trips_of("A", plan.days, {day(1)}) == plan.crews[0]
    assert max(entry.trip for entry in plan.days) == plan.total.trips == len(trips)
    assert plan.days[0].day == day(1)


def test_all_crews_together() -> None:
    total = all_totals([Totals("A", km=1.5, trips=2), Totals("B", km=2.0, cost=7.0)])
    assert (total.crew, total.km, total.trips, total.cost) == ("", 3.5, 2, 7.0)
