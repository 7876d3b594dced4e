"""Plain data of a programme, and loose layers made into one."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
import shapely

from rare_earth_plugin.core.accounting import Accountant, ProgrammeError
from rare_earth_plugin.core.programme import NO_UNITS, dates, footprints, layers_as_programme
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .worlds import traced_m2, units

WORLD, WEST = shapely.box(66, 48, 68, 50), shapely.box(66, 48, 67, 50)


def test_a_column_of_days() -> None:
    column = dates([datetime.date(2025, 12, 31), None])
    assert column.dtype == np.dtype("datetime64[D]")
    assert column[0] == np.datetime64("2025-12-31")
    assert np.isnat(column[1])
    assert dates([]).dtype == column.dtype


def test_loose_layers_have_a_ledger_by_status() -> None:
    coverage = footprints(units([WEST, WORLD]), ["accepted", "in_work"])
    data = layers_as_programme(units([WORLD]), coverage, units([WEST]))
    account = Accountant(data, ShapelyKernel()).account(Question())
    row, outside = account.ledger.regions
    assert row.remaining_km2 == pytest.approx(0, abs=1e-9)
    assert outside.committed_km2 == pytest.approx(traced_m2(WEST) / 1e6, rel=1e-12)
    assert [row.kind for row in account.ledger.zones] == ["outside"]
    assert account.zones_at_scale.area_km2 == 0


@pytest.mark.parametrize("territory", [[], [None], [shapely.Polygon()]])
def test_a_blank_territory_has_no_area_where_that_is_allowed(territory: list[shapely.Polygon | None]) -> None:
    coverage = footprints(units([WEST, None]), ["accepted", "accepted"])
    data = layers_as_programme(units(territory), coverage, units([WEST, None]))
    account = Accountant(data, ShapelyKernel(), blank=True).account(Question())
    assert [row.area_km2 for row in account.ledger.rows()] == [0, 0, 0, 0, 0]
    assert account.ledger.territory.covered_pct == 0
    assert len(account.remaining_wkb) == 0
    with pytest.raises(ProgrammeError):
        Accountant(data, ShapelyKernel())


def test_no_units() -> None:
    assert len(NO_UNITS) == 0
    assert len(footprints(NO_UNITS, ())) == 0
