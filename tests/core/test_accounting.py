"""The ledger: every row adds up, against areas that the tests measure for themselves by union and intersection."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from rare_earth_plugin.core import atoms
from rare_earth_plugin.core.accounting import Accountant, ProgrammeError, compute, cutting, published
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.ledger import Account, Row, sheet_rows
from rare_earth_plugin.core.programme import Figure, ProgrammeData
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .shapes import anything, broken, layers, sound
from .worlds import covered_m2, mended, programme, surveys, traced_m2

KERNEL = ShapelyKernel()
WORLD = shapely.box(66, 48, 68, 50)
WEST, EAST = shapely.box(66, 48, 67, 50), shapely.box(67, 48, 68, 50)
CLOSE = {"rel": 1e-9, "abs": 1e-6}  # km2: a square metre, for slivers
statuses = st.sampled_from(["planned", "contracted", "in_work", "submitted", "accepted", "released", "cancelled", None])


def account(data: ProgrammeData, question: Question | None = None) -> Account:
    return compute(data, question or Question(), KERNEL)


def km2(geometry: Any) -> float:
    return traced_m2(geometry) / 1e6


def check_row(row: Row) -> None:
    assert row.covered_km2 + row.remaining_km2 == pytest.approx(row.area_km2, rel=1e-9)
    assert 0 <= row.covered_km2 <= row.area_km2
    assert row.committed_km2 >= 0
    assert row.planned_km2 >= 0
    assert row.committed_km2 + row.planned_km2 <= row.remaining_km2 * (1 + 1e-12)
    assert 0 <= row.covered_pct <= 100


@given(layers(most=3), layers(most=3), layers(most=2), st.lists(st.one_of(anything(), broken()), max_size=6), st.data())
def test_every_row_adds_up_on_any_input(
    territory: list[Any], regions: list[Any], zones: list[Any], footprints: list[Any], data: st.DataObject
) -> None:
    whole = shapely.union_all([mended(part) for part in territory])
    if whole.is_empty:
        return
    each = data.draw(st.lists(statuses, min_size=len(footprints), max_size=len(footprints)))
    found = account(programme(territory, surveys(footprints, each), regions=regions, zones=zones))
    known = [None if isinstance(footprint, bytes) else footprint for footprint in footprints]
    mapped = [shape for shape, status in zip(known, each) if status in ("accepted", "released")]
    promised = [shape for shape, status in zip(known, each) if status in ("contracted", "in_work", "submitted")]

    def check(row: Row, unit: Any) -> None:
        check_row(row)
        area, covered = covered_m2([unit], mapped)
        _, both = covered_m2([unit], mapped + promised)
        assert row.area_km2 == pytest.approx(area / 1e6, **CLOSE)
        assert row.remaining_km2 + covered / 1e6 == pytest.approx(area / 1e6, **CLOSE)
        assert row.committed_km2 == pytest.approx((both - covered) / 1e6, rel=1e-9, abs=max(area * 1e-15, 1e-6))

    check(found.ledger.territory, whole)
    for rows, units in ((found.ledger.regions, regions), (found.ledger.zones, zones)):
        assert [row.kind for row in rows][-1] == "outside"
        assert len(rows) == len(units) + 1
        for row, unit in zip(rows, units):
            check(row, mended(unit).intersection(whole))
        check(rows[-1], whole.difference(shapely.union_all([mended(unit) for unit in units])))


@settings(max_examples=40)
@given(st.lists(sound(), min_size=1, max_size=4), layers(most=4))
def test_rows_sum_to_the_territory_where_units_do_not_overlap(cuts: list[Any], footprints: list[Any]) -> None:
    regions, rest = [], WORLD
    for cut in cuts:
        regions.append(rest.intersection(cut))
        rest = rest.difference(cut)
    ledger = account(programme([WORLD], footprints, regions=regions)).ledger
    for name in ("area_km2", "covered_km2", "remaining_km2"):
        total = sum(getattr(row, name) for row in ledger.regions)
        assert total == pytest.approx(getattr(ledger.territory, name), **CLOSE)


@settings(max_examples=40)
@given(layers(most=5))
def test_the_remaining_polygons_are_the_remaining_area(footprints: list[Any]) -> None:
    found = account(programme([WORLD], footprints))
    polygons = KERNEL.decode(found.remaining_wkb)
    assert sum(km2(polygon) for polygon in polygons) == pytest.approx(found.ledger.territory.remaining_km2, **CLOSE)
    assert len(found.remaining_sheets) == len(polygons)
    expected = WORLD.difference(shapely.union_all([mended(footprint) for footprint in footprints]))
    assert found.ledger.territory.remaining_km2 == pytest.approx(km2(expected), **CLOSE)


@settings(max_examples=20)
@given(layers(most=5), st.randoms())
def test_the_order_of_rows_in_the_file_changes_no_figure(footprints: list[Any], random: Any) -> None:
    shuffled = list(footprints)
    random.shuffle(shuffled)
    one = account(programme([WORLD], footprints, regions=[WEST, EAST]))
    other = account(programme([WORLD], shuffled, regions=[WEST, EAST]))
    assert one.ledger == other.ledger
    assert one.remaining_wkb.tolist() == other.remaining_wkb.tolist()


def test_an_accountant_answers_later_questions_like_a_new_one() -> None:
    coverage = surveys(
        [WEST, shapely.box(66.5, 48, 67.5, 49), shapely.box(67, 49, 67.9, 49.7)],
        ["accepted", "in_work", "released"],
        scales=[50_000, 200_000, 500_000],
        methods=["geological", "geophysical", "geological"],
    )
    data = programme([WORLD], coverage, regions=[WEST, EAST], zones=[shapely.box(66.9, 48.9, 67.3, 49.3)])
    accountant = Accountant(data, KERNEL)
    for question in (
        Question(),
        Question(scale=50_000),
        Question(methods=frozenset({"geophysical"})),
        Question(scale=200_000),
        Question(),
    ):
        again, fresh = accountant.account(question), account(data, question)
        assert again.ledger == fresh.ledger
        assert again.zone_rows_at_scale == fresh.zone_rows_at_scale
        assert again.remaining_wkb.tolist() == fresh.remaining_wkb.tolist()


def test_overlapping_regions_each_count_and_outside_is_what_none_holds() -> None:
    middle = shapely.box(66.5, 48, 67.5, 50)
    ledger = account(programme([WORLD], [WEST], regions=[WEST, middle])).ledger
    assert [row.covered_km2 for row in ledger.regions] == pytest.approx([km2(WEST), km2(WEST) / 2, 0], rel=1e-12)
    assert ledger.regions[-1].area_km2 == pytest.approx(km2(shapely.box(67.5, 48, 68, 50)), rel=1e-12)
    assert [row.kind for row in ledger.rows()] == ["territory", "region", "region", "outside", "outside"]


def test_units_are_clipped_to_the_territory() -> None:
    row, outside = account(programme([WORLD], regions=[shapely.box(60, 40, 67, 60)])).ledger.regions
    assert row.area_km2 == pytest.approx(km2(WEST), rel=1e-12)
    assert outside.area_km2 == pytest.approx(km2(EAST), rel=1e-12)


def test_committed_and_planned_are_parts_of_remaining_without_what_comes_before() -> None:
    parts = [shapely.box(66, 48, 67, 50), shapely.box(66.5, 48, 67.5, 50), shapely.box(66, 48, 68, 49)]
    row = account(programme([WORLD], surveys(parts, ["accepted", "in_work", "planned"]))).ledger.territory
    assert row.covered_km2 == pytest.approx(km2(parts[0]), rel=1e-12)
    assert row.committed_km2 == pytest.approx(km2(shapely.box(67, 48, 67.5, 50)), rel=1e-12)
    assert row.planned_km2 == pytest.approx(km2(shapely.box(67.5, 48, 68, 49)), rel=1e-12)
    assert row.remaining_km2 == pytest.approx(km2(EAST), rel=1e-12)


def test_an_accepted_zone_is_covered_unless_a_footprint_cites_it() -> None:
    zones = surveys([WEST, EAST], ["accepted", "fieldwork"], prefix="Z", scales=50_000)
    alone = account(programme([WORLD], zones=zones)).ledger.territory
    assert alone.covered_km2 == pytest.approx(km2(WEST), rel=1e-12)
    assert alone.committed_km2 == pytest.approx(km2(EAST), rel=1e-12)
    half = shapely.box(66, 48, 67, 49)
    cited = account(programme([WORLD], surveys([half], zone_keys=["key-Z0"]), zones=zones)).ledger.territory
    assert cited.covered_km2 == pytest.approx(km2(half), rel=1e-12)


def test_the_zones_at_their_scale() -> None:
    coverage = surveys([shapely.box(66, 48, 66.5, 50), WORLD], scales=[50_000, 200_000])
    found = account(programme([WORLD], coverage, zones=[WEST]))
    assert found.ledger.territory.remaining_km2 == pytest.approx(0, abs=1e-9)
    assert found.ledger.zones[0].remaining_km2 == pytest.approx(0, abs=1e-9)
    assert found.zones_at_scale.area_km2 == pytest.approx(km2(WEST), rel=1e-12)
    assert found.zones_at_scale.remaining_km2 == pytest.approx(km2(shapely.box(66.5, 48, 67, 50)), rel=1e-12)
    assert [row.name for row in found.zone_rows_at_scale] == ["Z0"]
    finer = account(programme([WORLD], coverage, zones=[WEST]), Question(scale=25_000))
    assert finer.zones_at_scale.covered_km2 == 0


def test_as_of_dates_move_the_ledger() -> None:
    coverage = surveys([WEST, EAST], accepted=[datetime.date(2024, 12, 31), datetime.date(2025, 12, 31)])
    data = programme([WORLD], coverage)
    by_year = {year: account(data, Question(as_of=datetime.date(year, 12, 31))) for year in (2023, 2024, 2025)}
    covered = [found.ledger.territory.covered_km2 for found in by_year.values()]
    assert covered == pytest.approx([0, km2(WEST), km2(WORLD)], rel=1e-12)


def test_the_official_denominator() -> None:
    drawn = km2(WORLD)
    data = programme([WORLD], [WEST], official_km2=drawn + 100)
    found = account(data, Question(denominator="official"))
    assert found.denominator_km2 == drawn + 100
    assert found.remaining_km2 == pytest.approx(km2(EAST) + 100, rel=1e-12)
    assert found.not_drawn_km2 == pytest.approx(100, rel=1e-9)
    assert found.remaining_pct == pytest.approx(100 * (km2(EAST) + 100) / (drawn + 100), rel=1e-12)
    check_row(found.ledger.territory)
    polygon = account(data)
    assert (polygon.official_km2, polygon.not_drawn_km2) == (None, 0)
    assert polygon.remaining_km2 == polygon.ledger.territory.remaining_km2
    assert polygon.remaining_pct == pytest.approx(100 - polygon.ledger.territory.covered_pct)


def test_an_official_denominator_that_nobody_stated() -> None:
    with pytest.raises(ProgrammeError) as caught:
        account(programme([WORLD]), Question(denominator="official"))
    assert caught.value.reason == "no_official_area"


def test_a_polygon_of_ones_own_takes_the_place_of_the_territory() -> None:
    own = shapely.box(66.5, 48.5, 67.5, 49.5)
    found = account(programme([WORLD], [WEST]), Question(denominator="own", own_wkb=shapely.to_wkb(own)))
    assert found.ledger.territory.area_km2 == pytest.approx(km2(own), rel=1e-12)
    assert found.remaining_km2 == pytest.approx(km2(shapely.box(67, 48.5, 67.5, 49.5)), rel=1e-12)


@pytest.mark.parametrize("territory", [[], [None], [shapely.Polygon()], [b"no wkb"], [shapely.Point(66, 48)]])
def test_no_territory_is_an_error(territory: list[Any]) -> None:
    with pytest.raises(ProgrammeError) as caught:
        account(programme(territory, [WEST]))
    assert caught.value.reason == "no_territory"


def test_repaired_skipped_and_undated_rows_are_listed_by_code() -> None:
    bow_tie = shapely.Polygon([(66, 48), (67, 49), (67, 48), (66, 49), (66, 48)])
    coverage = surveys([WEST, bow_tie, None], accepted=[datetime.date(2020, 1, 1), None, None])
    found = account(programme([WORLD], coverage, regions=[bow_tie, b"no wkb"], zones=[WEST, None]))
    assert sorted(found.repaired) == ["C1", "R0"]
    assert sorted(found.skipped) == ["C2", "R1", "Z1"]
    assert found.undated == ("C1", "C2")
    assert found.snapped == ()


def test_sheet_rows_sum_to_the_territory_at_every_scale() -> None:
    accountant = Accountant(programme([shapely.box(65.9, 47.9, 68.1, 60.2)], [WEST]), KERNEL)
    sweep = accountant.engine.run(np.zeros(1, dtype=np.int64), 3)
    whole = sweep.left.sum(axis=1) / 1e6
    for scale in (1_000_000, 500_000, 200_000, 100_000, 50_000):
        rows = sheet_rows(accountant.atoms, sweep, scale)
        assert [row.kind for row in rows] == ["sheet"] * (len(rows) - 1) + ["outside"]  # beyond 60 N
        assert sum(row.area_km2 for row in rows) == pytest.approx(whole[0], rel=1e-12)
        assert sum(row.remaining_km2 for row in rows) == pytest.approx(whole[1], rel=1e-12)
    by_code = {row.key: row for row in sheet_rows(accountant.atoms, sweep, 1_000_000)}
    covered = km2(shapely.box(66, 48, 67, 50))
    assert by_code["M-42"].covered_km2 == pytest.approx(covered, rel=1e-12)


def test_an_accountant_tells_the_sheets_of_its_last_answer() -> None:
    accountant = Accountant(programme([shapely.box(65.9, 47.9, 68.1, 60.2)], [WEST]), KERNEL)
    question = Question(methods=frozenset(["geological"]))
    territory = accountant.account(question).ledger.territory
    rows = accountant.sheets(question, 200_000)
    assert rows[-1].kind == "outside"
    for name in ("area_km2", "covered_km2", "remaining_km2"):
        assert sum(getattr(row, name) for row in rows) == pytest.approx(getattr(territory, name), rel=1e-12)
    with pytest.raises(CancelledError):
        Accountant(accountant.data, KERNEL).sheets(question, 200_000, cancelled=lambda: True)


def test_cancelling_a_question() -> None:
    with pytest.raises(CancelledError):
        compute(programme([WORLD], [shapely.box(66.1, 48.1, 67, 49)]), Question(), KERNEL, cancelled=lambda: True)


def test_progress_of_a_question_rises_to_one() -> None:
    seen: list[float] = []
    data = programme([WORLD], surveys([WEST, EAST], scales=50_000), zones=[EAST])
    compute(data, Question(), KERNEL, progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(1)


def test_published_figures_by_key() -> None:
    figures = (
        Figure("covered", None, "about two million", "km2", "2023", "", ""),
        Figure("covered", 2_014_000, "2 014 000", "km2", "2024", "", "annual report"),
    )
    found = published(figures, "covered")
    assert found is not None
    assert (found.value, found.source) == (2_014_000, "annual report")
    assert published(figures, "territory") is None


def test_the_partition_cut_beside_is_the_one_that_the_accountant_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    crossed = shapely.Polygon([(66.2, 48), (67.3, 49), (66.2, 49), (67.3, 48)])
    data = programme(
        [shapely.box(66.1, 48, 67.7, 49.2), None], regions=[crossed], zones=[shapely.box(66.5, 48, 67, 49)]
    )
    cuts = []
    monkeypatch.setattr(atoms, "_partition", lambda *given, cut=atoms._partition: cuts.append(given) or cut(*given))
    with cutting(data.territory, data.regions, data.zones, KERNEL):
        pass
    assert len(cuts) == 1
    Accountant(data, KERNEL)
    assert len(cuts) == 1


def test_what_cannot_be_cut_beside_is_told_by_the_accountant() -> None:
    data = programme([None])
    with cutting(data.territory, data.regions, data.zones, KERNEL):
        pass
    with pytest.raises(ProgrammeError):
        Accountant(data, KERNEL)
