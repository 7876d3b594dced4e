from __future__ import annotations

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle

from rare_earth_plugin.core.sheets import SCALES, Sheet
from rare_earth_plugin.store.sheet_frames import DEFAULT_FRAME_CRS, FrameCrsError, SheetFrames


def frames(crs: str = DEFAULT_FRAME_CRS) -> SheetFrames:
    return SheetFrames(QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())


def test_frames_in_wgs_84_are_boxes_and_in_pulkovo_lie_some_eighty_metres_off() -> None:
    sheet = Sheet(200_000, 72, 246)
    plain = frames("EPSG:4326").geometry(sheet).boundingBox()
    assert (plain.xMinimum(), plain.yMinimum(), plain.xMaximum(), plain.yMaximum()) == pytest.approx(sheet.bounds)
    moved = frames().geometry(sheet).boundingBox()
    metres = np.hypot(
        (moved.xMinimum() - plain.xMinimum()) * 111_320 * np.cos(np.radians(sheet.bounds[1])),
        (moved.yMinimum() - plain.yMinimum()) * 111_200,
    )
    assert 60 < metres < 100
    assert frames("EPSG:4326").operation() == ("", None)


@pytest.mark.parametrize("scale", SCALES[:-1])
def test_scales_nest(scale: int) -> None:
    made = frames()
    size = {1_000_000: 24, 500_000: 12, 200_000: 4, 100_000: 2}[scale]
    parent = Sheet(scale, 288 // size, 984 // size)
    children = [
        Sheet(50_000, parent.row * size + up, parent.column * size + right)
        for up in range(size)
        for right in range(size)
    ]
    whole = shapely.from_wkb(made.geometry(parent).asWkb().data())
    union = shapely.union_all(shapely.from_wkb(list(made.units(children).wkb)))
    assert shapely.symmetric_difference(whole, union).area < 1e-12


def test_sheets_over_an_extent_hold_all_of_it() -> None:
    made = frames()
    extent = QgsRectangle(66.0, 48.0, 68.0, 49.0)
    found = made.sheets_over(extent, 200_000)
    union = shapely.union_all(shapely.from_wkb(list(made.units(found).wkb)))
    assert union.covers(shapely.box(66.0, 48.0, 68.0, 49.0))
    assert made.sheets_over(QgsRectangle(), 200_000) == []
    assert made.units(found).codes == tuple(sheet.code for sheet in found)


@pytest.mark.parametrize("crs", ["EPSG:28413", ""])
def test_frames_need_degrees(crs: str) -> None:
    with pytest.raises(FrameCrsError) as caught:
        frames(crs)
    assert caught.value.reason == "not_degrees"
