"""Columns of WKB that are read when they are needed give what columns in memory give."""

from __future__ import annotations

import numpy as np
import shapely

from rare_earth_plugin.core.atoms import build_atoms
from rare_earth_plugin.core.coverage import Engine
from rare_earth_plugin.core.footprints import Footprints, Parts
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.core.wkb import digests_of, lengths_of, whole

from .late import Asked
from .worlds import scattered, wkb

KERNEL = ShapelyKernel()
BOX = shapely.box(66, 48, 67, 49)
OTHER_WAY = shapely.Polygon([(67, 49), (67, 48), (66, 48), (66, 49), (67, 49)])
"""The same box from another corner: one envelope, other bytes."""
SMALL = shapely.box(66.4, 48.4, 66.5, 48.5)


def bounds_of(column: object) -> np.ndarray:
    return KERNEL.bounds(KERNEL.decode(column))


def test_a_late_column_tells_the_same_as_one_in_memory() -> None:
    held = wkb([BOX, None, SMALL, BOX])
    late = Asked(held)
    assert lengths_of(held).tolist() == lengths_of(late).tolist() == [93, 0, 93, 93]
    which = np.array([3, 2, 0])
    for digests in (digests_of(held, which), digests_of(late, which)):
        assert digests[0] == digests[2] != digests[1]
    assert late.places == []
    assert whole(held) is held
    assert whole(late).tolist() == held.tolist()


def test_what_the_engine_finds_is_the_same_and_what_it_does_not_need_is_not_asked_for() -> None:
    outline = np.array([shapely.box(66, 48, 68, 50)], dtype=object)
    atoms = build_atoms(outline, [], KERNEL)
    hidden = [SMALL.buffer(-0.01 - 0.0001 * number) for number in range(40)]
    held = wkb([*scattered(60, seed=5), shapely.box(66, 48, 67, 49), *hidden])
    late = Asked(held)
    bounds = bounds_of(held)
    engines = [Engine(atoms, Footprints.read(column, KERNEL, bounds), KERNEL) for column in (held, late)]
    sweeps = [engine.run(np.zeros(len(held), dtype=np.int64), 1) for engine in engines]
    np.testing.assert_array_equal(sweeps[0].left, sweeps[1].left)
    assert KERNEL.encode(sweeps[0].geometries).tolist() == KERNEL.encode(sweeps[1].geometries).tolist()
    assert not set(late.places) & set(range(len(held) - len(hidden), len(held)))
    assert len(late.places) == len(set(late.places))


def test_a_late_column_without_envelopes_is_read_once() -> None:
    late = Asked(wkb([BOX, None, SMALL]))
    read = Footprints.read(late, KERNEL)
    assert late.places == [0, 1, 2]
    assert shapely.area(read.geometries[[0, 2]]).tolist() == shapely.area([BOX, SMALL]).tolist()


def test_bytes_are_asked_for_where_nothing_else_tells_footprints_apart() -> None:
    held = wkb([SMALL, BOX, OTHER_WAY, SMALL, BOX, SMALL])
    orders = []
    for order in ([0, 1, 2, 3, 4, 5], [5, 2, 4, 0, 1, 3], [4, 1, 2, 5, 3, 0]):
        late = Asked(held[order])
        parts = Parts.of(Footprints.read(late, KERNEL, bounds_of(held[order])), KERNEL)
        orders.append(held[order][parts.owners].tolist())
        assert sorted(np.array(order)[late.places].tolist()) == [1, 2, 4]
    assert orders[0] == orders[1] == orders[2]
