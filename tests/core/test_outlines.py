"""Where a box lies by an outline, against what GEOS says."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given

from rare_earth_plugin.core.footprints import Footprints, Parts
from rare_earth_plugin.core.outlines import CROSSED, INSIDE, OUTSIDE, Outlines
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

from .shapes import anything, boxes
from .worlds import mended, scattered, wkb

KERNEL = ShapelyKernel()
CELL = shapely.box(66, 48, 66.25, 48 + 1 / 6)


def side(footprint: Any, box: Any) -> int:
    return int(sides([footprint], [box])[0])


def sides(footprints: list[Any], frames: list[Any]) -> Any:
    parts = Parts.of(Footprints.read(wkb(footprints), KERNEL), KERNEL)
    order = np.argsort(parts.owners)
    return Outlines.of(parts, KERNEL).sides(order, shapely.bounds(np.array(frames, dtype=object)))


@given(anything(), boxes())
def test_an_answer_is_what_geos_says_of_the_repaired_outline(outline: Any, box: Any) -> None:
    said, sound = side(outline, box), mended(outline)
    if said == INSIDE:
        assert shapely.covers(shapely.buffer(sound, 1e-12), box)
    elif said == OUTSIDE:
        assert shapely.intersection(sound, box).area == pytest.approx(0, abs=1e-12)


def test_most_boxes_that_no_edge_enters_are_told_apart() -> None:
    footprints = scattered(400, 5)
    frames = [shapely.box(66 + i % 8 / 4, 48 + i // 8 / 6, 66.25 + i % 8 / 4, 48 + (i // 8 + 1) / 6) for i in range(96)]
    pairs = [(footprint, frame) for footprint in footprints for frame in frames]
    said = sides(*(list(column) for column in zip(*pairs)))
    left, right = (np.array(column, dtype=object) for column in zip(*pairs))
    simple = shapely.is_valid(left) & (shapely.get_num_interior_rings(left) == 0)
    outside, inside = ~shapely.intersects(left, right) & simple, shapely.contains_properly(left, right) & simple
    assert outside.sum() > 1000
    assert (said[outside] == OUTSIDE).all()
    assert inside.any()
    assert (said[inside] == INSIDE).all()


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("of_parts", [False, True])
def test_edges_along_a_box_do_not_enter_it(turned: bool, of_parts: bool) -> None:
    neighbour = shapely.box(66.25, 48, 66.5, 48 + 1 / 6)
    for frame, expected in ((CELL, INSIDE), (neighbour, OUTSIDE)):
        outline = shapely.reverse(CELL) if turned else CELL
        assert side(shapely.MultiPolygon([outline]) if of_parts else outline, frame) == expected


def test_a_hollow_or_a_second_part_is_left_to_an_overlay() -> None:
    wide = shapely.box(65, 47, 68, 50)
    assert side(shapely.difference(wide, CELL), CELL) == CROSSED
    assert side(shapely.MultiPolygon([wide, shapely.box(70, 50, 71, 51)]), CELL) == CROSSED


def test_what_winds_around_a_box_twice_holds_it() -> None:
    ring = [(65, 47), (68, 47), (68, 50), (65, 50)]
    assert side(shapely.Polygon([*ring, *ring]), CELL) == INSIDE


def test_a_thin_box_is_left_to_an_overlay() -> None:
    assert side(shapely.box(65, 47, 68, 50), shapely.box(66, 48, 66 + 1e-10, 49)) == CROSSED


def test_parts_of_a_large_outline_answer_for_themselves() -> None:
    large = shapely.Point(67, 49).buffer(1, quad_segs=10_000)
    parts = Parts.of(Footprints.read(wkb([large]), KERNEL), KERNEL)
    assert len(parts.owners) > 4
    which = np.arange(len(parts.owners))
    outlines = Outlines.of(parts, KERNEL)
    inner = np.column_stack([parts.bounds[:, :2] + 0.01, parts.bounds[:, 2:] - 0.01])
    said = outlines.sides(which, inner)
    boxes_of_parts = shapely.box(*inner.T)
    assert (said == np.where(shapely.covers(parts.pieces, boxes_of_parts), INSIDE, CROSSED)).all()
    assert (said == INSIDE).any()
    assert outlines.sound(which).all()
