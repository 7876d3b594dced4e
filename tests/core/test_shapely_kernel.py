"""shapely's kernel where the geometry library itself needs help."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from rare_earth_plugin.core.kernel import KernelError
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

KERNEL = ShapelyKernel()
BOX = shapely.box(66, 48, 67, 49)
RING_THAT_FAILS = [
    *[(67.25, 49.5), (67, 48.333333333333336), (67, 49.5), (67.75, 49.5), (67, 49.5)],
    *[(66.92330263016267, 48.13993001159829), (66.55438900845537, 48.171552948928834), (67.75, 49.5), (67.25, 49.5)],
]


def array(*geometries: Any) -> Any:
    result = np.full(len(geometries), None, dtype=object)
    result[:] = geometries
    return result


def crossed_polygons() -> Any:
    """Polygons through eight places each, half of them on the cell grid."""
    random = np.random.default_rng(5)
    on_grid = np.column_stack([66 + random.integers(0, 9, 160_000) / 4, (288 + random.integers(0, 13, 160_000)) / 6])
    free = random.uniform([66, 48], [68, 50], (160_000, 2))
    points = np.where(random.random(160_000)[:, None] < 0.5, on_grid, free).reshape(-1, 8, 2)
    return shapely.polygons(np.concatenate([points, points[:, :1]], axis=1))


def test_a_repair_that_geos_spoils_or_fails_at_is_done_another_way() -> None:
    failing = shapely.Polygon(RING_THAT_FAILS)
    with pytest.raises(shapely.errors.GEOSException):
        shapely.make_valid(failing, method="structure", keep_collapsed=False)
    polygons = crossed_polygons()
    with np.errstate(invalid="ignore"):
        spoilt = polygons[~shapely.is_valid(shapely.make_valid(polygons, method="structure", keep_collapsed=False))]
    assert len(spoilt) > 0
    sound, mended = KERNEL.repair(array(failing, *spoilt))
    assert mended.all()
    assert shapely.is_valid(sound).all()
    assert (shapely.area(sound) > 0).all()


def test_repair_leaves_sound_geometries_and_its_input_alone() -> None:
    bow_tie = shapely.Polygon([(66, 48), (67, 49), (67, 48), (66, 49), (66, 48)])
    given = array(BOX, bow_tie, None, shapely.Polygon())
    sound, mended = KERNEL.repair(given)
    assert sound[0] is BOX
    assert mended.tolist() == [False, True, False, True]
    assert given[1] is bow_tie
    assert sound[2] is sound[3] is None


def test_covers_says_false_where_geos_gives_up() -> None:
    tips = [(66.25, 48.66666666666668), (66.25, 48.5), (66.21428571428571, 48.57142857142857)]
    left = shapely.MultiPolygon([shapely.Polygon([(66, 49), tips[2], (66, 48)]), shapely.Polygon(tips)])
    frame = shapely.box(66, 292 / 6, 66.25, 293 / 6)
    assert shapely.is_valid(left)
    with pytest.raises(shapely.errors.GEOSException):
        shapely.covers(left, frame)
    inner = shapely.box(66.1, 48.1, 66.2, 48.2)
    assert KERNEL.covers(
        array(BOX, left, BOX, BOX), array(inner, frame, None, shapely.box(66, 48, 68, 49))
    ).tolist() == [
        True,
        False,
        False,
        False,
    ]


def test_an_overlay_that_geos_refuses_is_a_typed_error() -> None:
    bow_tie = shapely.Polygon([(66, 48), (67, 49), (67, 48), (66, 49), (66, 48)])
    with pytest.raises(KernelError):
        KERNEL.difference(array(bow_tie), array(shapely.box(66.1, 48.1, 66.9, 48.9)))


def test_only_polygons_are_kept() -> None:
    neighbour = shapely.box(67, 48, 68, 49)
    assert KERNEL.intersection(array(BOX), array(neighbour)).tolist() == [None]
    both = shapely.union(neighbour, shapely.box(66.5, 48.2, 66.6, 48.4))
    (kept,) = KERNEL.intersection(array(BOX), array(both))
    assert kept.equals(shapely.box(66.5, 48.2, 66.6, 48.4))
    assert KERNEL.union(array(BOX, None, neighbour)).equals(shapely.box(66, 48, 68, 49))
    assert KERNEL.union(array()) is None
    assert KERNEL.union(array(None)) is None


def test_wkb_is_flat_and_little_endian() -> None:
    encoded = KERNEL.encode(array(shapely.force_3d(BOX, 5), None))
    assert encoded[0] == shapely.to_wkb(BOX, byte_order=1)
    assert encoded[1] is None
    assert KERNEL.decode(array(encoded[0], None, b"", b"nonsense"))[1:].tolist() == [None, None, None]


def test_rings_of_holes_and_parts() -> None:
    holed = BOX.difference(shapely.box(66.2, 48.2, 66.4, 48.4))
    rings = KERNEL.rings(
        array(None, holed, shapely.MultiPolygon([BOX, shapely.box(68, 48, 69, 49)]), shapely.Polygon())
    )
    assert rings.owners.tolist() == [1, 1, 2, 2]
    assert rings.holes.tolist() == [False, True, False, False]
    assert np.diff(rings.starts).tolist() == [5, 5, 5, 5]
    assert rings.starts[-1] == len(rings.coordinates) == 20


def test_parts_know_where_they_come_from_and_make_a_whole_again() -> None:
    two = shapely.from_wkt("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((2 0, 3 0, 3 1, 2 0)))")
    polygons, owners = KERNEL.parts(np.array([shapely.box(0, 0, 1, 1), None, two], dtype=object))
    assert owners.tolist() == [0, 2, 2]
    assert set(shapely.get_type_id(polygons)) == {3}
    assert shapely.equals_exact(KERNEL.collect(polygons[1:]), two)
