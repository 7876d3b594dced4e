"""Footprints: read, repaired or skipped, and cut into parts where they are large."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from rare_earth_plugin.core.footprints import REPAIRED, SKIPPED, SOUND, Footprints, Parts
from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .worlds import boundary, traced_m2, wkb

KERNEL = ShapelyKernel()
BOX = shapely.box(66, 48, 67, 49)
BOW_TIE = shapely.Polygon([(66, 48), (67, 49), (67, 48), (66, 49), (66, 48)])
NOT_FINITE = shapely.Polygon([(66, 48), (67, np.nan), (67, 49), (66, 48)])
INFINITE = shapely.Polygon([(66, 48), (np.inf, 48), (67, 49), (66, 48)])
COLLECTION = shapely.GeometryCollection([BOX, BOX.exterior, shapely.Point(1, 1)])
LINE_COLLECTION = shapely.GeometryCollection([BOX.exterior])


@pytest.mark.parametrize(
    ("geometry", "state"),
    [
        (BOX, SOUND),
        (shapely.MultiPolygon([BOX]), SOUND),
        (shapely.force_3d(BOX, 7), SOUND),
        (BOW_TIE, REPAIRED),
        (COLLECTION, REPAIRED),
        (shapely.MultiPolygon([BOX, BOX]), REPAIRED),
        (None, SKIPPED),
        (b"", SKIPPED),
        (b"no wkb", SKIPPED),
        (shapely.to_wkb(BOX)[:40], SKIPPED),
        (shapely.Polygon(), SKIPPED),
        (BOX.exterior, SKIPPED),
        (shapely.Point(66, 48), SKIPPED),
        (LINE_COLLECTION, SKIPPED),
        (NOT_FINITE, SKIPPED),
        (INFINITE, SKIPPED),
        (shapely.Polygon([(66, 48), (67, 49), (66, 48), (66, 48)]), SKIPPED),
    ],
)
def test_what_becomes_of_a_geometry(geometry: object, state: int) -> None:
    read = Footprints.read(wkb([geometry]), KERNEL)
    assert read.state.tolist() == [state]
    assert np.equal(read.geometries[0], None) == (state == SKIPPED)
    assert np.isnan(read.bounds).all() == (state == SKIPPED)


def test_a_repair_keeps_the_area_of_the_structure_method() -> None:
    read = Footprints.read(wkb([BOW_TIE, COLLECTION, shapely.MultiPolygon([BOX, BOX])]), KERNEL)
    halves = shapely.MultiPolygon(
        [
            shapely.Polygon([(66, 48), (66.5, 48.5), (66, 49)]),
            shapely.Polygon([(67, 48), (67, 49), (66.5, 48.5)]),
        ]
    )
    areas = area_m2(read.geometries)
    assert areas == pytest.approx([traced_m2(halves), traced_m2(BOX), traced_m2(BOX)], rel=1e-12)
    assert shapely.is_valid(read.geometries).all()


def test_a_geometry_is_decoded_when_it_is_first_needed() -> None:
    given = wkb([BOX, b"no wkb", BOW_TIE])
    lazy = Footprints.read(given, KERNEL, np.tile([66.0, 48, 67, 49], (3, 1)))
    assert lazy.state.tolist() == [0, 0, 0]
    found = lazy.need(np.array([2, 2, 1]), KERNEL)
    assert found[0] is found[1] is not None
    assert found[2] is None
    assert lazy.state.tolist() == [0, SKIPPED, REPAIRED]


def test_large_footprints_are_cut_into_parts_that_add_up() -> None:
    outline = boundary()
    read = Footprints.read(wkb([BOX, outline, None]), KERNEL)
    parts = Parts.of(read, KERNEL)
    assert (parts.owners == 0).sum() == 1
    assert (parts.owners == 1).sum() > 20
    shapes = parts.geometries(np.flatnonzero(parts.owners == 1), KERNEL)
    assert area_m2(shapes).sum() == pytest.approx(area_m2(outline)[0], rel=1e-12)
    assert shapely.bounds(shapes).tolist() == parts.bounds[parts.owners == 1].tolist()
    assert parts.geometries(np.flatnonzero(parts.owners == 2), KERNEL).tolist() == [None]


def test_no_footprints_have_no_parts() -> None:
    assert len(Parts.of(Footprints.read(wkb([]), KERNEL), KERNEL).owners) == 0
