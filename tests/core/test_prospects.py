"""Targets are accounted for within their own perimeters, at 1:50 000 or finer."""

from __future__ import annotations

import pytest
import shapely

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.programme import ProgrammeData
from rare_earth_plugin.core.prospects import TargetAccountant
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .worlds import programme, surveys, units


def world() -> ProgrammeData:
    fine = surveys([shapely.box(66.0, 48.0, 66.5, 48.5)], scales=50_000)
    return programme([shapely.box(66, 48, 67, 49)], fine)


def test_rows_by_target() -> None:
    inside, half, beyond = (shapely.box(x, 48.1, x + 0.2, 48.2) for x in (66.1, 66.4, 70.0))
    rows = TargetAccountant(Accountant(world(), ShapelyKernel()), units([inside, half, beyond])).rows(Question())
    assert [rows[f"key-U{index}"].covered_pct for index in range(3)] == pytest.approx([100, 50, 0])
    assert rows["key-U2"].area_km2 == pytest.approx(rows["key-U0"].area_km2)  # whole, also beyond the territory


def test_overlapping_targets_each_count_whole() -> None:
    target = shapely.box(66.4, 48.1, 66.6, 48.2)
    rows = TargetAccountant(Accountant(world(), ShapelyKernel()), units([target, target])).rows(Question())
    assert rows["key-U0"].area_km2 == pytest.approx(rows["key-U1"].area_km2)
    assert rows["key-U0"].covered_pct == pytest.approx(50)


def test_coarse_surveys_do_not_count() -> None:
    coarse = programme([shapely.box(66, 48, 67, 49)], surveys([shapely.box(66, 48, 67, 49)], scales=200_000))
    accountant = TargetAccountant(Accountant(coarse, ShapelyKernel()), units([shapely.box(66.1, 48.1, 66.2, 48.2)]))
    assert accountant.rows(Question())["key-U0"].covered_km2 == 0
    assert accountant.rows(Question(denominator="own", own_wkb=b"x"))["key-U0"].covered_km2 == 0


def test_no_targets_no_rows() -> None:
    for targets in (units([]), units([None]), units([shapely.Polygon()])):
        assert TargetAccountant(Accountant(world(), ShapelyKernel()), targets).rows(Question()) == {}


def test_can_be_cancelled() -> None:
    accountant = TargetAccountant(Accountant(world(), ShapelyKernel()), units([shapely.box(66.1, 48.1, 66.2, 48.2)]))
    with pytest.raises(CancelledError):
        accountant.rows(Question(), lambda: True)
