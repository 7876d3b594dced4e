"""Remainders that come apart and are put together again."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from rare_earth_plugin.core.remainders import Rest, firsts
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel

KERNEL = ShapelyKernel()


@pytest.mark.parametrize(
    ("numbers", "expected"), [([], []), ([3], [True]), ([0, 0, 1, 4, 4], [True, False, True, True, False])]
)
def test_firsts_of_runs(numbers: list[int], expected: list[bool]) -> None:
    assert firsts(np.array(numbers, dtype=np.int64)).tolist() == expected


def test_each_polygon_of_a_remainder_takes_over_its_candidates() -> None:
    one, two, three = (shapely.box(west, 0, west + 1, 1) for west in (0, 2, 4))
    rest = Rest.of(np.array([one, shapely.MultiPolygon([two, three])], dtype=object), KERNEL)
    piece, part = rest.candidates(np.array([0, 1, 1]), np.array([7, 8, 9]))
    assert piece.tolist() == [0, 1, 1]
    piece, part = rest.come_apart(np.array([0, 1]), piece, part, KERNEL)
    assert list(zip(piece.tolist(), part.tolist())) == [(0, 7), (1, 8), (1, 9), (2, 8), (2, 9)]
    assert rest.homes.tolist() == [0, 1, 1]
    assert rest.envelopes.tolist() == [[0, 0, 1, 1], [2, 0, 3, 1], [4, 0, 5, 1]]
    again = rest.candidates(np.array([1]), np.array([5]))
    assert [column.tolist() for column in again] == [[1, 2], [5, 5]]
    rest.geometries[0], rest.envelopes[0] = None, np.nan
    assert rest.some_left(2).tolist() == [False, True]
    whole = rest.whole(np.array([1, 2]), 2, KERNEL)
    assert whole[0] is None
    assert shapely.equals(whole[1], shapely.MultiPolygon([two, three]))
