"""The partition into cells, and cutting polygons along it without loss."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.core.grid import cell_bounds, column_row, cut, number, spans, spread
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.core.sheets import sheets_in

from .shapes import anything, boxes
from .worlds import boundary, mended

KERNEL = ShapelyKernel()
cells = st.integers(-2000, 2000)


def array(*geometries: Any) -> Any:
    result = np.full(len(geometries), None, dtype=object)
    result[:] = geometries
    return result


@given(st.lists(st.tuples(cells, cells), min_size=1))
def test_a_cell_number_gives_back_column_and_row(places: list[tuple[int, int]]) -> None:
    column, row = np.array(places, dtype=np.int64).T
    numbers = number(column, row)
    assert [a.tolist() for a in column_row(numbers)] == [column.tolist(), row.tolist()]
    assert np.argsort(numbers, kind="stable").tolist() == np.lexsort((column, row)).tolist()


def test_cells_are_the_sheets_of_the_finest_scale_by_their_numbers() -> None:
    sheets = sheets_in(66, 48, 68, 50, 50_000)
    numbers = np.array([number(np.int64(s.column - 720), np.int64(s.row)) for s in sheets])
    assert cell_bounds(numbers).tolist() == [list(sheet.bounds) for sheet in sheets]


def test_spans_of_exact_boxes_take_no_neighbour() -> None:
    bounds = np.array([[66, 48, 66.25, 48 + 1 / 6], [66, 48, 68, 50], [66.1, 48.1, 66.1, 48.1], [np.nan] * 4])
    column, row, width, height = spans(bounds)
    assert width.tolist() == [1, 8, 1, 0]
    assert height.tolist() == [1, 12, 1, 0]
    assert column[:3].tolist() == [264, 264, 264]
    assert row[:3].tolist() == [288, 288, 288]


def test_spread_lists_every_cell_of_every_block() -> None:
    owner, cell = spread(*(np.array(values, dtype=np.int64) for values in ([5, 9], [7, 1], [2, 1], [3, 1])))
    assert owner.tolist() == [0] * 6 + [1]
    assert sorted(zip(*(a.tolist() for a in column_row(cell[:6])))) == [(x, y) for x in (5, 6) for y in (7, 8, 9)]
    assert [a.tolist() for a in column_row(cell[6:])] == [[9], [1]]


@given(st.lists(anything(), min_size=1, max_size=4))
def test_pieces_are_disjoint_lie_in_their_cells_and_add_up(polygons: list[Any]) -> None:
    sound = array(*[mended(polygon) for polygon in polygons])
    pieces = cut(np.where(KERNEL.is_empty(sound), None, sound), KERNEL)
    frames = shapely.box(*cell_bounds(pieces.cells).T) if len(pieces.cells) else array()
    shapes = np.where(np.equal(pieces.geometries, None), frames, pieces.geometries)
    for owner, polygon in enumerate(sound):
        mine = shapes[pieces.owners == owner]
        assert len(set(pieces.cells[pieces.owners == owner])) == len(mine)
        assert area_m2(mine).sum() == pytest.approx(area_m2(polygon)[0], rel=1e-9, abs=0.1)
    assert (shapely.bounds(shapes)[:, :2] >= shapely.bounds(frames)[:, :2]).all()
    assert (shapely.bounds(shapes)[:, 2:] <= shapely.bounds(frames)[:, 2:]).all()
    assert (np.diff(pieces.cells) >= 0).all()


def test_a_sheet_is_whole_cells_and_no_geometry() -> None:
    pieces = cut(array(shapely.box(66, 48, 67, 48 + 2 / 3)), KERNEL)
    assert len(pieces.cells) == 16
    assert np.equal(pieces.geometries, None).all()


@given(boxes(), st.integers(1, 40))
def test_extra_vertices_on_the_edges_of_a_cell_do_not_hide_that_it_is_whole(box: Any, most: int) -> None:
    frame = shapely.segmentize(shapely.box(66, 48, 66.5, 48 + 1 / 6), 1 / most)
    assert cut(array(frame), KERNEL).geometries.tolist() == [None, None]
    holed = shapely.difference(frame, box)
    pieces = cut(array(mended(holed)), KERNEL)
    frames = shapely.box(*cell_bounds(pieces.cells).T)
    shapes = np.where(np.equal(pieces.geometries, None), frames, pieces.geometries)
    assert area_m2(shapes).sum() == pytest.approx(area_m2(holed)[0], rel=1e-9, abs=0.1)


@pytest.mark.parametrize(
    "polygon",
    [
        shapely.Polygon([(66, 48), (66.25, 48), (66.25, 48 + 1 / 6)]),  # a triangle with the bounds of the cell
        shapely.MultiPolygon(
            [shapely.box(66, 48, 66.1, 48.1), shapely.box(66.15, 48.12, 66.25, 48 + 1 / 6)]
        ),  # corners of two parts
    ],
)
def test_what_has_the_bounds_of_a_cell_need_not_fill_it(polygon: Any) -> None:
    pieces = cut(array(polygon), KERNEL)
    assert area_m2(pieces.geometries).sum() == pytest.approx(area_m2(polygon)[0], rel=1e-12)


def test_nothing_yields_nothing() -> None:
    for nothing in (array(), array(None), array(None, shapely.Polygon())):
        assert len(cut(nothing, KERNEL).cells) == 0


def test_the_boundary_of_kazakhstan_loses_nothing() -> None:
    outline = boundary()
    pieces = cut(array(outline), KERNEL)
    assert len(set(pieces.cells)) == len(pieces.cells) > 8000
    whole = shapely.box(*cell_bounds(pieces.cells[np.equal(pieces.geometries, None)]).T)
    parts = pieces.geometries[~np.equal(pieces.geometries, None)]
    assert len(whole) > 7000
    assert area_m2(whole).sum() + area_m2(parts).sum() == pytest.approx(area_m2(outline)[0], rel=1e-12)
