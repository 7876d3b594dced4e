"""What a campaign maps, against the ledger of a programme in which it was mapped."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pytest
import shapely

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.campaign import TARGET, Days, Stop
from rare_earth_plugin.core.campaign_ground import (
    Ground,
    Mapped,
    effects,
    frames_of,
    ledger_questions,
    mapped_by,
    restated,
    season_effects,
    sheet_stops,
    survey_ground,
)
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
    found = effects(Mapped(ground, {stop.key: stop.unmapped_km2 for stop in whole}))
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
    territory, zone = effects(Mapped(ground, {stop.key: stop.unmapped_km2}))
    assert zone.after_km2 - zone.before_km2 == pytest.approx(stop.unmapped_km2)
    assert territory.after_km2 - territory.before_km2 == pytest.approx(stop.unmapped_km2)
    beyond, zone_again = effects(Mapped(ground, {stop.key: stop.unmapped_km2 + 5}))
    assert zone_again.after_km2 == pytest.approx(zone.after_km2)
    assert beyond.after_km2 == pytest.approx(territory.after_km2 + 5)


def test_a_zone_is_mapped_before_one_that_shares_its_sheets() -> None:
    east = shapely.box(66.6, 48.1, 66.9, 48.6)
    data = replace(world(), zones=surveys([ZONE, east], "designed", scales=50_000, prefix="Z"))
    ground = ground_of(data)
    stops = sheet_stops(ground, zones=["key-Z0"])
    _, zone = season_effects([ground], plan_of({stop.key: stop.unmapped_km2 for stop in stops}), stops)
    assert (zone.key, zone.after_pct) == ("key-Z0", 100.0)


def test_what_is_finished_but_for_rounding_is_whole() -> None:
    ground = ground_of(world())
    zone = effects(
        Mapped(ground, {stop.key: stop.unmapped_km2 * (1 - 1e-12) for stop in sheet_stops(ground, least_km2=0.0)})
    )[1]
    assert zone.after_pct == 100.0


def test_nothing_can_be_mapped_twice() -> None:
    ground = ground_of(world())
    rows = effects(Mapped(ground, dict.fromkeys(ground.sheets, 1e9)))
    assert rows[0].after_km2 == pytest.approx(rows[0].area_km2)
    assert effects(Mapped(ground, {}))[0].after_km2 == effects(Mapped(ground, {"elsewhere": 5.0}))[0].before_km2


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
    assert len(effects(Mapped(ground, {ground.sheets[0]: 3.0}))) == 1
    assert np.isfinite(ground.middles).all()
    assert wkb([None])[0] is None


def plan_of(mapped: dict[str, float]) -> Plan:
    visits = tuple(Visit(key, 480, 900, km2, 1, 1) for key, km2 in mapped.items())
    day = CrewDay("A", datetime.date(2026, 5, 1), FIELD, 1, 480, 900, 10, 20, visits, (), True)
    return Plan((), (day,), (), (Totals(""),))


def test_sheets_of_another_scale_than_the_survey() -> None:
    accountant = Accountant(world(), ShapelyKernel())
    own = survey_ground(accountant, "geological", 200_000)
    fine = survey_ground(accountant, "geological", 200_000, frames=50_000)
    assert (own.frames, fine.frames, fine.scale) == (200_000, 50_000, 200_000)
    assert fine.left_by_sheet().sum() == pytest.approx(own.left_by_sheet().sum(), rel=1e-12)
    assert {frames_of(stop) for stop in sheet_stops(fine)} == {50_000}
    assert {(frames_of(stop), stop.scale) for stop in sheet_stops(own)} == {(200_000, 200_000)}
    assert frames_of(Stop("nowhere", "sheet", 0, 0, scale=100_000)) == 100_000


def test_a_stop_knows_the_zones_within_which_it_counts() -> None:
    ground = ground_of(world())
    assert {stop.zones for stop in sheet_stops(ground, zones=["key-Z0"])} == {("key-Z0",)}
    assert {stop.zones for stop in sheet_stops(ground)} == {()}
    assert sheet_stops(ground, zones=[]) == ()


def test_sheets_are_counted_anew_for_another_survey() -> None:
    chemical = surveys([shapely.box(66.0, 48.0, 66.4, 49.0)], scales=50_000, methods="geochemical")
    data = replace(world(), coverage=chemical)
    accountant = Accountant(data, ShapelyKernel())
    before = survey_ground(accountant, "geological", 50_000)
    after = survey_ground(accountant, "geochemical", 50_000)
    targets = [Stop("t", TARGET, 66.55, 48.45)]
    days = Days(datetime.date(2026, 6, 1), datetime.date(2026, 6, 2))
    stops = [replace(stop, open_days=days, minutes=9.0) for stop in sheet_stops(before, zones=["key-Z0"])]
    whole = [stop for stop in sheet_stops(before) if stop.lat > 48.7]
    found = {stop.key: stop for stop in restated(after, [*stops, *whole], targets)}
    expected = {stop.key: stop for stop in sheet_stops(after, zones=["key-Z0"])}
    assert {key for key in found if key in expected} == set(expected)
    assert 0 < len(expected) < len(stops)
    for key, stop in expected.items():
        assert found[key].unmapped_km2 == pytest.approx(stop.unmapped_km2)
        assert (found[key].method, found[key].open_days, found[key].minutes) == ("geochemical", days, 9.0)
    assert any(stop.targets == ("t",) for stop in found.values())
    lacking = {stop.key: stop.unmapped_km2 for stop in sheet_stops(after)}
    assert all(found[stop.key].unmapped_km2 == lacking[stop.key] for stop in whole if stop.key in lacking)


def test_each_method_and_scale_that_a_plan_maps_at() -> None:
    stops = [
        Stop("M-42-133-А", "sheet", 66, 48),
        Stop("M-42-133", "sheet", 66, 48, scale=100_000),
        Stop("M-42-134-А", "sheet", 66, 48, method="geochemical"),
        Stop("M-42-134-Б", "sheet", 66, 48, method="geophysical"),
        Stop("T", TARGET, 66, 48),
    ]
    plan = plan_of({"M-42-133-А": 1.0, "M-42-133": 2.0, "M-42-134-А": 3.0, "T": 0.0})
    assert ledger_questions(plan, stops) == {
        ("geological", 50_000): (50_000,),
        ("geological", 100_000): (50_000, 100_000),
        ("geochemical", 50_000): (50_000,),
    }


def test_finer_work_counts_at_a_coarser_scale_as_in_the_ledger() -> None:
    accountant = Accountant(world(), ShapelyKernel())
    fine = sheet_stops(survey_ground(accountant, "geological", 50_000), zones=["key-Z0"])
    fine = tuple(stop for stop in fine if stop.lon < 66.5)
    coarse = sheet_stops(survey_ground(accountant, "geological", 100_000), codes=["M-42-134"])
    stops = [*fine, *coarse]
    plan = plan_of({stop.key: stop.unmapped_km2 for stop in stops})
    questions = ledger_questions(plan, stops)
    assert questions == {("geological", 50_000): (50_000,), ("geological", 100_000): (50_000, 100_000)}
    within = [shapely.box(*sheet_bounds(stop.key)).intersection(ZONE) for stop in fine]
    both = world(*within)
    frame = surveys([shapely.box(*sheet_bounds("M-42-134"))], scales=100_000, prefix="F")
    for (method, scale), frames in questions.items():
        grounds = [survey_ground(accountant, method, scale, frames=one) for one in frames]
        found = season_effects(grounds, plan, stops)
        question = Question(methods=frozenset((method,)), scale=scale)
        after = Accountant(both, ShapelyKernel()).account(question).ledger.territory.covered_km2
        if scale == 100_000:
            polygons = [shapely.from_wkb(data) for data in (*both.coverage.wkb, *frame.wkb)]
            scales = [50_000] * len(both.coverage.wkb) + [100_000]
            more = replace(both, coverage=surveys(polygons, scales=scales))
            after = Accountant(more, ShapelyKernel()).account(question).ledger.territory.covered_km2
        assert found[0].after_km2 == pytest.approx(after)
    assert season_effects([], plan, stops) == ()
