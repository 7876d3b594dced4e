from __future__ import annotations

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.grid import number
from rare_earth_plugin.core.ledger import Row, row_of, sheet_codes, sheet_rows, sheets_of
from rare_earth_plugin.core.question import COVERED, STAGES, Question, stages_of
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.core.sheets import CELLS, LAT_CELLS, LON_CELLS, SCALES, sheet_at
from tests.core.worlds import covered_m2, programme, sheet_closed_form_m2, surveys

M_42_A = shapely.box(66, 50, 69, 52)
WEST_HALF, NORTH_HALF = shapely.box(66, 50, 67.5, 52), shapely.box(66, 51, 69, 52)


def accountant(*, territory: object = M_42_A) -> Accountant:
    coverage = surveys([WEST_HALF, NORTH_HALF], ["accepted", "in_work"])
    return Accountant(programme([territory], coverage, regions=[WEST_HALF]), ShapelyKernel())


def cell_at(lon: float, lat: float) -> NDArray[np.int64]:
    return number(np.array([int(np.floor(lon * 4))]), np.array([int(np.floor(lat * 6))]))


def test_a_row_tells_the_stages_apart() -> None:
    row = row_of("zone", "key", "Name", np.array([10e6, 6e6, 5e6, 1e6]))
    assert (row.area_km2, row.covered_km2, row.committed_km2, row.planned_km2, row.remaining_km2) == (10, 4, 1, 4, 6)
    assert row.covered_pct == 40.0
    assert Row("zone", "k", "n", 0, 0, 0, 0, 0).covered_pct == 0.0


def test_committed_is_a_part_of_remaining() -> None:
    territory = accountant().account(Question()).ledger.territory
    area, covered = covered_m2([M_42_A], [WEST_HALF])
    assert territory.area_km2 == pytest.approx(area / 1e6, rel=1e-12)
    assert territory.covered_km2 == pytest.approx(covered / 1e6, rel=1e-12)
    both = covered_m2([M_42_A], [WEST_HALF, NORTH_HALF])[1]
    assert territory.committed_km2 == pytest.approx((both - covered) / 1e6, rel=1e-11)
    assert territory.remaining_km2 == pytest.approx((area - covered) / 1e6, rel=1e-12)


def test_the_account_names_its_denominator() -> None:
    account = accountant().account(Question())
    assert account.denominator_km2 == account.ledger.territory.area_km2
    assert (account.official_km2, account.not_drawn_km2) == (None, 0.0)
    assert account.remaining_pct == pytest.approx(100 * account.remaining_km2 / account.denominator_km2)
    assert [row.kind for row in account.ledger.rows()] == ["territory", "region", "outside", "outside"]


@pytest.mark.parametrize("scale", sorted(SCALES))
def test_sheet_rows_have_the_closed_form_area_and_add_up(scale: int) -> None:
    books = accountant()
    stages = stages_of(books.surveys, Question())
    sweep = books.engine.run(stages, STAGES, kept=COVERED)
    rows = sheet_rows(books.atoms, sweep, scale)
    assert len({row.key for row in rows}) == len(rows)
    if scale <= 500_000:
        width, height = CELLS[scale] / LON_CELLS, CELLS[scale] / LAT_CELLS
        code = sheet_at(66 + width / 2, 50 + height / 2, scale)
        south_west = next(row for row in rows if row.key == code)
        closed_form = sheet_closed_form_m2(np.array([[66, 50, 66 + width, 50 + height]]))[0] / 1e6
        assert south_west.area_km2 == pytest.approx(closed_form, rel=1e-12)
    territory = books.account(Question()).ledger.territory
    for value in ("area_km2", "covered_km2", "committed_km2", "planned_km2", "remaining_km2"):
        assert sum(getattr(row, value) for row in rows) == pytest.approx(getattr(territory, value), rel=1e-12)


def test_a_cell_has_a_sheet_between_the_equator_and_60_north_only() -> None:
    for lon, lat in ((66.1, 48.1), (-179.9, 0.05), (179.9, 59.9)):
        assert sheet_codes(cell_at(lon, lat)) == [sheet_at(lon, lat, 50_000)]
    for lon, lat in ((66.1, 60.05), (66.1, -0.05)):
        assert sheet_codes(cell_at(lon, lat)) == [""]
        assert sheets_of(cell_at(lon, lat), 200_000) == [None]


def test_longitudes_past_the_antimeridian_belong_to_the_sheets_behind_it() -> None:
    assert sheet_codes(cell_at(180.1, 48.1)) == [sheet_at(-179.9, 48.1, 50_000)]


def test_what_has_no_sheet_is_a_row_of_its_own() -> None:
    books = accountant(territory=shapely.box(66, 59.5, 67, 60.5))
    sweep = books.engine.run(stages_of(books.surveys, Question()), STAGES, kept=COVERED)
    *sheets, outside = sheet_rows(books.atoms, sweep, 1_000_000)
    assert (outside.kind, outside.key) == ("outside", "outside")
    assert [row.key for row in sheets] == [sheet_at(66.5, 59.75, 1_000_000)]
    north = sheet_closed_form_m2(np.array([[66, 60, 67, 60.5]]))[0] / 1e6
    assert outside.area_km2 == pytest.approx(north, rel=1e-11)
