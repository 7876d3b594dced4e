from __future__ import annotations

import datetime

import numpy as np
import pytest
import shapely

from rare_earth_plugin.core.cartogram import CartogramError, Study, study
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.programme import Units
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.core.sheets import sheets_in
from tests.core.worlds import boundary, surveys, units, wkb

KERNEL = ShapelyKernel()
SOUTH_WEST, EAST = shapely.box(66.0, 48.0, 66.5, 48.5), shapely.box(66.5, 48.0, 67.0, 48.5)


def frames(west: float, south: float, east: float, north: float, scale: int, shift: float = 0.0) -> Units:
    sheets = sheets_in(west, south, east, north, scale)
    codes = tuple(sheet.code for sheet in sheets)
    return Units(codes, codes, codes, wkb([shapely.Polygon(sheet.ring() + shift) for sheet in sheets]))


def day(year: int) -> datetime.date:
    return datetime.date(year, 7, 1)


def drawn(shift: float = 0.0) -> Study:
    # One sheet with two surveys, one with half a survey, two without.
    footprints = surveys(
        [shapely.box(66.0, 48.0, 67.0, 48.66667), SOUTH_WEST, shapely.box(67.0, 48.0, 67.5, 48.66667), EAST],
        ["accepted", "released", "accepted", "in_work"],
        scales=[200_000, 50_000, 100_000, 25_000],
        accepted=[day(1960), day(1995), None, day(2020)],
    )
    return study(
        units([shapely.box(66.0, 48.0, 68.0, 49.33333)]),
        footprints,
        frames(66.0, 48.0, 68.0, 49.3, 200_000, shift),
        Question(),
        KERNEL,
    )


def test_each_sheet_tells_share_year_and_scale() -> None:
    rows = {row.code: row for row in drawn().sheets}
    both, half, *empty = rows.values()
    assert both.covered_pct == pytest.approx(100.0, abs=1e-3)
    assert (both.last_year, both.finest_scale) == (1995, 50_000)
    assert half.covered_pct == pytest.approx(50.0, abs=1e-3)
    assert (half.last_year, half.finest_scale) == (None, 100_000)
    for row in empty:
        assert row.covered_pct < 0.01
        assert (row.last_year, row.finest_scale) == (None, None)


def test_frames_of_another_datum_do_not_lend_their_surveys_to_the_neighbours() -> None:
    moved = drawn(shift=-0.001)  # about 100 m
    told = {row.code: (row.last_year, row.finest_scale) for row in moved.sheets if row.area_km2 > 100}
    assert told == {row.code: (row.last_year, row.finest_scale) for row in drawn().sheets}


def test_sheets_add_up_to_the_territory_and_their_polygons_to_their_areas() -> None:
    outline = boundary()
    sheets = frames(*outline.bounds, 1_000_000, shift=0.0007)
    footprints = surveys([shapely.box(60.0, 40.0, 70.0, 50.0)], accepted=[day(2001)])
    result = study(units([outline]), footprints, sheets, Question(), KERNEL)
    total = float(area_m2(np.array([outline]))[0]) / 1e6
    assert sum(row.area_km2 for row in result.sheets) + result.outside_km2 == pytest.approx(total, rel=1e-12)
    clipped = area_m2(shapely.from_wkb(result.wkb)) / 1e6
    np.testing.assert_allclose(clipped, [row.area_km2 for row in result.sheets], rtol=1e-9, atol=1e-6)
    covered = shapely.intersection(outline, shapely.box(60.0, 40.0, 70.0, 50.0))
    expected = float(area_m2(np.array([covered]))[0]) / 1e6
    assert sum(row.covered_km2 for row in result.sheets) == pytest.approx(expected, rel=1e-12)


def test_a_question_narrows_what_counts() -> None:
    footprints = surveys(
        [SOUTH_WEST, EAST], methods=["geological", "geophysical"], accepted=[day(1960), day(1990)], scales=200_000
    )
    territory, sheets = units([shapely.box(66.0, 48.0, 67.0, 48.5)]), frames(66.0, 48.0, 67.0, 48.5, 1_000_000)
    (row,) = study(territory, footprints, sheets, Question(methods=frozenset(["geological"])), KERNEL).sheets
    assert row.covered_pct == pytest.approx(50.0)
    assert row.last_year == 1960
    (row,) = study(territory, footprints, sheets, Question(as_of=datetime.date(1950, 1, 1)), KERNEL).sheets
    assert (row.covered_km2, row.last_year) == (0.0, None)


def test_geometry_that_was_mended_or_is_missing_is_told() -> None:
    bow_tie = shapely.Polygon([(66, 48), (66.5, 48.5), (66.5, 48), (66, 48.5)])
    result = study(
        units([shapely.box(66.0, 48.0, 67.0, 48.5)]),
        surveys([bow_tie, None], accepted=[day(1990), day(1991)]),
        frames(66.0, 48.0, 67.0, 48.5, 200_000),
        Question(),
        KERNEL,
    )
    assert (result.repaired, result.skipped) == (("C0",), ("C1",))
    assert result.sheets[0].covered_pct == pytest.approx(37.5, abs=15)


def test_a_territory_without_sheets_is_an_error() -> None:
    nothing = surveys([SOUTH_WEST])
    with pytest.raises(CartogramError, match="no_territory"):
        study(units([None]), nothing, frames(66, 48, 67, 49, 200_000), Question(), KERNEL)
    with pytest.raises(CartogramError, match="no_sheets"):
        study(units([SOUTH_WEST]), nothing, frames(70, 40, 71, 41, 200_000), Question(), KERNEL)
