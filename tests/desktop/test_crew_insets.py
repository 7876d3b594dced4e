"""Which crews have small maps of their own, and how those lie."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsReferencedRectangle

from rare_earth_plugin.map.crew_insets import MOST, grid, wanted_insets

from .campaign_case import CAMPAIGN, CREWS, PLAN

CRS = QgsCoordinateReferenceSystem("EPSG:32642")


def view(size: float) -> QgsReferencedRectangle:
    return QgsReferencedRectangle(QgsRectangle(0, 0, size, size), CRS)


def test_only_crews_with_work_in_a_small_part_of_the_map() -> None:
    whole, small, large = view(100), view(20), view(90)
    assert wanted_insets(CAMPAIGN, PLAN, whole, [small, small]) == [(0, small)]
    assert wanted_insets(CAMPAIGN, PLAN, whole, [large, small]) == []


def test_too_many_are_none() -> None:
    crews = tuple(replace(CREWS[0], code=str(number)) for number in range(MOST + 1))
    days = tuple(replace(PLAN.days[0], crew=crew.code) for crew in crews)
    views = [view(10)] * len(crews)
    assert wanted_insets(replace(CAMPAIGN, crews=crews), replace(PLAN, days=days), view(100), views) == []


@pytest.mark.parametrize("count", range(1, MOST + 1))
def test_a_grid_holds_all_and_no_empty_row(count: int) -> None:
    columns, rows = grid(count)
    assert columns * (rows - 1) < count <= columns * rows
