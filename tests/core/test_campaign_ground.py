"""What a campaign maps, against the ledger of a programme in which it was mapped."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pytest
import shapely

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.campaign import TARGET, Stop
from rare_earth_plugin.core.campaign_ground import Ground, effects, mapped_by, sheet_stops, survey_ground
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.plan import FIELD, CrewDay, Plan, Totals, Visit
from rare_earth_plugin.core.programme import ProgrammeData
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.core.sheets import sheet_bounds

from .worlds import programme, surveys, wkb

FINE = Question(methods=frozenset(("geological",)), scale=50_000)
LAND = shapely.box(66, 48, 67, 49)
ZONE = shapely.box(66.1, 48.1, 66.6, 48.6)  # no edge of it is one of a sheet


def world(*more: object) -> ProgrammeData:
    done = surveys([shapely.box(66.0, 48.0, 66.3, 48.3), *more], scales=50_000)
    zones = replace(surveys([ZONE], "designed", scales=50_000, prefix="Z"))
    return replace(programme([LAND], done), zones=zones)


def ground_of(data: ProgrammeData) -> Ground:
    return survey_ground(Accountant(data, ShapelyKernel()), "geological", 50_000)


def test_unmapped_by_sheet_adds_up_to_the_ledger() -> None:
    accountant = Accountant(world(), ShapelyKernel())
    ground = survey_ground(accountant, "geological", 50_000)
    ledger = accountant.account(FINE).ledger
    stops = sheet_stops(ground, least_km2=0.0)
    assert sum(stop.unmapped_km2 for stop in stops) == pytest.approx(ledger.territory.remaining_km2, rel=1e-12)
    within = sheet_stops(ground, zones=["key-Z0"], least_km2=1e-6)
    assert sum(stop.unmapped_km2 for stop in within) == pytest.approx(ledger.zones[0].remaining_km2, rel=1e-12)
    assert {stop.key for stop in within} < {stop.key for stop in stops}
    rows = {row.key: row.remaining_km2 for row in accountant.sheets(FINE, 50_000)}
    assert all(stop.unmapped_km2 == pytest.approx(rows[stop.key]) for stop in stops)


def test_a_stop_lies_in_its_sheet_and_in_what_is_to_be_mapped() -> None:
    for stop in sheet_stops(ground_of(world())):
        west, south, east, north = sheet_bounds(stop.key)
        assert west < stop.lon < east
        assert south < stop.lat < north
        assert (stop.method, stop.scale, stop.kind) == ("geological", 50_000, "sheet")


def test_another_question_is_not_disturbed() -> None:
    accountant = Accountant(world(), ShapelyKernel())
    before = accountant.account(Question())
    survey_ground(accountant, "geological", 50_000)
    assert accountant.stale(Question()) == 0
    assert accountant.account(Question()).ledger == before.ledger


def test_targets_are_named_by_their_sheet() -> None:
    targets = [Stop("t1", TARGET, 66.9, 48.95), Stop("t2", TARGET, 66.91, 48.96), Stop("t3", TARGET, 66.9, 75.0)]
    held = {stop.key: stop.targets for stop in sheet_stops(ground_of(world()), targets) if stop.targets}
    assert list(held.values()) == [("t1", "t2")]


def test_chosen_sheets_only() -> None:
    ground = ground_of(world())
    code = ground.sheets[-1]
    assert [stop.key for stop in sheet_stops(ground, codes=[code, "nowhere"])] == [code]


def test_the_effect_is_what_the_ledger_says_once_it_is_mapped() -> None:
    ground = ground_of(world())
    whole = [stop for stop in sheet_stops(ground) if 66.25 < stop.lon < 66.75]
    found = effects(ground, {stop.key: stop.unmapped_km2 for stop in whole})
    mapped = [shapely.box(*sheet_bounds(stop.key)) for stop in whole]
    after = Accountant(world(*mapped), ShapelyKernel()).account(FINE).ledger
    before = Accountant(world(), ShapelyKernel()).account(FINE).ledger
    assert [row.key for row in found] == ["", "key-Z0"]
    for row, earlier, later in zip(found, (before.territory, before.zones[0]), (after.territory, after.zones[0])):
        assert row.area_km2 == pytest.approx(earlier.area_km2)
        assert row.before_km2 == pytest.approx(earlier.covered_km2)
        assert row.after_km2 == pytest.approx(later.covered_km2)
        assert row.before_pct < row.after_pct == pytest.approx(later.covered_pct)


def test_a_zone_is_mapped_before_what_lies_around_it() -> None:
    ground = ground_of(world())
    (stop,) = [one for one in sheet_stops(ground, zones=["key-Z0"]) if one.lon > 66.5 and 48.34 < one.lat < 48.5]
    territory, zone = effects(ground, {stop.key: stop.unmapped_km2})
    assert zone.after_km2 - zone.before_km2 == pytest.approx(stop.unmapped_km2)
    assert territory.after_km2 - territory.before_km2 == pytest.approx(stop.unmapped_km2)
    beyond, zone_again = effects(ground, {stop.key: stop.unmapped_km2 + 5})
    assert zone_again.after_km2 == pytest.approx(zone.after_km2)
    assert beyond.after_km2 == pytest.approx(territory.after_km2 + 5)


def test_nothing_can_be_mapped_twice() -> None:
    ground = ground_of(world())
    rows = effects(ground, dict.fromkeys(ground.sheets, 1e9))
    assert rows[0].after_km2 == pytest.approx(rows[0].area_km2)
    assert effects(ground, {})[0].after_km2 == effects(ground, {"elsewhere": 5.0})[0].before_km2


def test_km2_of_a_plan_by_sheet() -> None:
    stops = [Stop("S", "sheet", 66, 48), Stop("T", TARGET, 66, 48)]
    visits = (Visit("S", 480, 600, 4.0, 1, 2), Visit("T", 700, 800, 0.0, 1, 1))
    days = [CrewDay("A", datetime.date(2026, 5, day), FIELD, 1, 480, 900, 10, 20, visits, (), True) for day in (1, 2)]
    assert mapped_by(Plan((), tuple(days), (), (Totals(""),)), stops) == {"S": 8.0}


def test_can_be_cancelled() -> None:
    with pytest.raises(CancelledError):
        survey_ground(Accountant(world(), ShapelyKernel()), "geological", 50_000, lambda: True)


def test_a_territory_without_survey_or_zones() -> None:
    ground = ground_of(programme([LAND]))
    assert ground.left == pytest.approx(ground.areas)
    assert len(effects(ground, {ground.sheets[0]: 3.0})) == 1
    assert np.isfinite(ground.middles).all()
    assert wkb([None])[0] is None
