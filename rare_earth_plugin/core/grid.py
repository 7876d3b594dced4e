"""The engine's partition of the earth: cells of 15' x 10' in WGS 84 numbers, and cutting polygons along them.

A cell is a 1:50 000 sheet by its numbers and nothing more: the official frames belong to another datum. What matters
here is that neighbouring cells share the very same floating-point edges, so that pieces tile without slivers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .kernel import Geometries, Kernel, Rings, absent
from .sheets import LAT_CELLS, LON_CELLS

Cells = NDArray[np.int64]
_STRIDE = 1 << 20
"""Cells in one row of cell numbers; wide enough for coordinates far outside the earth."""
_HALF = _STRIDE >> 1
BUSY = 20_000
"""Vertices x touched cells past which a polygon is halved before it is cut by cell."""
_SLACK = 1e-9
"""Share of a cell by which an edge must pass its corner to miss it."""


def number(column: Cells, row: Cells) -> Cells:
    """One number for each cell, ordered by row and then column."""
    return (row + _HALF) * _STRIDE + (column + _HALF)


def column_row(cells: Cells) -> tuple[Cells, Cells]:
    """The inverse of :func:`number`."""
    return cells % _STRIDE - _HALF, cells // _STRIDE - _HALF


def block_bounds(column: Cells, row: Cells, width: Cells, height: Cells) -> NDArray[np.float64]:
    """(n, 4) degrees of blocks of whole cells. An edge is one division, so neighbours agree to the last bit."""
    return np.column_stack(
        [column / LON_CELLS, row / LAT_CELLS, (column + width) / LON_CELLS, (row + height) / LAT_CELLS]
    )


def cell_bounds(cells: Cells) -> NDArray[np.float64]:
    """(n, 4) west, south, east, north of cells in degrees."""
    column, row = column_row(cells)
    one = np.ones_like(column)
    return block_bounds(column, row, one, one)


def spans(bounds: NDArray[np.float64]) -> tuple[Cells, Cells, Cells, Cells]:
    """Column, row, width and height of the block of cells that each envelope touches; width 0 for a NaN envelope."""
    finite = np.isfinite(bounds).all(axis=1)
    safe = np.where(finite[:, None], bounds, 0.0)
    limit = _HALF - 2.0
    column = np.clip(np.floor(safe[:, 0] * LON_CELLS), -limit, limit).astype(np.int64)
    row = np.clip(np.floor(safe[:, 1] * LAT_CELLS), -limit, limit).astype(np.int64)
    right = np.clip(np.ceil(safe[:, 2] * LON_CELLS), -limit, limit).astype(np.int64)
    top = np.clip(np.ceil(safe[:, 3] * LAT_CELLS), -limit, limit).astype(np.int64)
    width = np.where(finite, np.maximum(right - column, 1), 0)
    return column, row, width, np.where(finite, np.maximum(top - row, 1), 0)


def spread(column: Cells, row: Cells, width: Cells, height: Cells) -> tuple[Cells, Cells]:
    """Every cell of every block: (index of the block, cell number), block by block."""
    sizes = width * height
    owner = np.repeat(np.arange(len(sizes)), sizes)
    order = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    across = width[owner]
    return owner, number(column[owner] + order % across, row[owner] + order // across)


@dataclass(frozen=True)
class Pieces:
    """Polygons cut by cell. ``geometries`` is ``None`` where the piece is the whole cell."""

    owners: NDArray[np.int64]
    cells: Cells
    geometries: Geometries


def cut(geometries: Geometries, kernel: Kernel) -> Pieces:
    """Cut valid polygons along the cells. Missing geometries yield nothing.

    Blocks of cells are halved while an outline is long for its block, which keeps it from being overlaid with every
    cell that it passes. Then arithmetic tells which cells no edge enters, and of which an overlay is needed.
    """
    blocks = Blocks.around(geometries, kernel)
    found: list[Pieces] = []
    while len(blocks.owners):
        whole = absent(blocks.pieces)
        inner, filled = spread(*blocks.spans[whole].T)
        found.append(Pieces(blocks.owners[whole][inner], filled, np.full(len(filled), None, dtype=object)))
        blocks = blocks.some(~whole)
        rings = kernel.rings(blocks.pieces)
        small = (blocks.vertices(rings) * blocks.sizes <= BUSY) | (blocks.sizes == 1)
        found.append(_by_cell(blocks, rings, small, kernel))
        blocks = blocks.some(~small).halved(kernel)
    if not found:
        return Pieces(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=object))
    owner = np.concatenate([pieces.owners for pieces in found])
    cell = np.concatenate([pieces.cells for pieces in found])
    order = np.lexsort((owner, cell))
    return Pieces(owner[order], cell[order], np.concatenate([pieces.geometries for pieces in found])[order])


def _by_cell(blocks: Blocks, rings: Rings, which: NDArray[np.bool_], kernel: Kernel) -> Pieces:
    """Cut those pieces that a mask tells into cells at once."""
    inside, crossed = _cells_of(blocks, rings, which)
    block, cell = (np.concatenate(both) for both in zip(inside, crossed))
    parts = np.full(len(cell), None, dtype=object)
    edge = len(cell) - len(crossed[0])
    boxes = kernel.boxes(cell_bounds(crossed[1]))
    parts[edge:] = blocks.pieces[crossed[0]]
    many = edge + np.flatnonzero(blocks.sizes[crossed[0]] > 1)
    parts[many] = kernel.intersection(parts[many], boxes[many - edge])
    kept = np.ones(len(cell), dtype=bool)
    kept[edge:] = ~absent(parts[edge:])
    # An edge may run along a cell's border with a rounding error of nothing, and leave it whole.
    reach = kernel.bounds(parts[edge:]) == kernel.bounds(boxes)
    full = np.flatnonzero(reach.all(axis=1))
    full = full[kernel.covers(parts[edge + full], boxes[full])]
    parts[edge + full] = None
    return Pieces(blocks.owners[block[kept]], cell[kept], parts[kept])


def _cells_of(
    blocks: Blocks, rings: Rings, which: NDArray[np.bool_]
) -> tuple[tuple[Cells, Cells], tuple[Cells, Cells]]:
    """Blocks and cells that a piece fills, and those that one of its edges enters.

    What no edge enters lies inside or outside as a whole, by the edges that pass west of its middle: an odd number or
    an even one. Rows of cells are laid end to end, each with a place behind it for the edges east of the last middle.
    """
    vertex_ring = np.repeat(np.arange(len(rings.owners)), np.diff(rings.starts))
    start = np.flatnonzero((vertex_ring[1:] == vertex_ring[:-1]) & which[rings.owners[vertex_ring[:-1]]])
    block = rings.owners[vertex_ring[start]]
    column, row, width, height = blocks.spans.T
    room = np.where(which, (width + 1) * height, 0)
    first = np.cumsum(room) - room

    def place(of_block: Cells, right: Cells, up: Cells) -> Cells:
        before = first[of_block] + (up - row[of_block]) * (width[of_block] + 1)
        return np.asarray(before + right - column[of_block])

    u, v = rings.coordinates[:, 0] * LON_CELLS, rings.coordinates[:, 1] * LAT_CELLS
    u1, u2, v1, v2 = u[start], u[start + 1], v[start], v[start + 1]
    west, south = np.floor(np.minimum(u1, u2)), np.floor(np.minimum(v1, v2))
    wide, high = np.ceil(np.maximum(u1, u2)) - west, np.ceil(np.maximum(v1, v2)) - south
    edge, cell = spread(*(values.astype(np.int64) for values in (west, south, wide, high)))
    right, up = column_row(cell)
    across, rise = (u2 - u1)[edge], (v2 - v1)[edge]
    distance = np.abs(across * (up + 0.5 - v1[edge]) - rise * (right + 0.5 - u1[edge]))
    enters = distance <= (0.5 + _SLACK) * (np.abs(across) + np.abs(rise))
    entered = np.zeros(int(room.sum()), dtype=bool)
    entered[place(block[edge], right, up)[enters]] = True

    low, high = np.ceil(np.minimum(v1, v2) - 0.5), np.ceil(np.maximum(v1, v2) - 0.5)
    edge, cell = spread(
        np.zeros(len(low), dtype=np.int64),
        low.astype(np.int64),
        np.ones(len(low), dtype=np.int64),
        (high - low).astype(np.int64),
    )
    _, up = column_row(cell)
    passed = u1[edge] + (up + 0.5 - v1[edge]) * ((u2 - u1)[edge] / (v2 - v1)[edge])
    mine = block[edge]
    right = np.clip(np.ceil(passed - 0.5).astype(np.int64), column[mine], (column + width)[mine])
    filled = np.cumsum(np.bincount(place(mine, right, up), minlength=len(entered))) % 2 == 1

    chosen = np.flatnonzero(which)
    inner, numbers = spread(*blocks.spans[chosen].T)
    inner = chosen[inner]
    at = place(inner, *column_row(numbers))
    crossed, whole = entered[at], filled[at] & ~entered[at]
    return (inner[whole], numbers[whole]), (inner[crossed], numbers[crossed])


@dataclass(frozen=True)
class Blocks:
    """Pieces of polygons, each within a block of cells.

    :ivar owners: (n,) index of the polygon that a piece belongs to.
    :ivar spans: (n, 4) column, row, width and height of the block in cells.
    :ivar pieces: (n,) geometry, ``None`` where it is the whole block.
    """

    owners: NDArray[np.int64]
    spans: NDArray[np.int64]
    pieces: Geometries

    @classmethod
    def around(cls, geometries: Geometries, kernel: Kernel) -> Blocks:
        """Polygons as they are, each in the smallest block around it; missing ones are left out."""
        block = np.column_stack(spans(kernel.bounds(geometries)))
        owners = np.flatnonzero(block[:, 2] > 0)
        return cls(owners, block[owners], geometries[owners])

    @property
    def sizes(self) -> NDArray[np.int64]:
        """(n,) cells in each block."""
        return np.asarray(self.spans[:, 2] * self.spans[:, 3])

    def vertices(self, rings: Rings) -> NDArray[np.int64]:
        """(n,) vertices of each piece, from the rings of all of them."""
        return np.bincount(rings.owners, np.diff(rings.starts), minlength=len(self.owners)).astype(np.int64)

    def some(self, which: NDArray[np.bool_]) -> Blocks:
        """The blocks that a mask tells."""
        return Blocks(self.owners[which], self.spans[which], self.pieces[which])

    def halved(self, kernel: Kernel) -> Blocks:
        """Each piece cut along the cell line that halves its block; empty halves are left out.

        A half is overlaid only where the outline crosses the line: one that the piece fills is ``None``, one that
        holds all of the piece takes it as it is.
        """
        wide = self.spans[:, 2] >= self.spans[:, 3]
        first, second = self.spans.copy(), self.spans.copy()
        middle = np.where(wide, self.spans[:, 2] // 2, self.spans[:, 3] // 2)
        for axis, mask in ((0, wide), (1, ~wide)):
            first[mask, axis + 2] = middle[mask]
            second[mask, axis] += middle[mask]
            second[mask, axis + 2] -= middle[mask]
        halves = np.concatenate([first, second])
        owners, pieces = np.tile(self.owners, 2), np.tile(self.pieces, 2)
        limits, reach = block_bounds(*halves.T), kernel.bounds(pieces)
        meets = (reach[:, :2] < limits[:, 2:]).all(axis=1) & (reach[:, 2:] > limits[:, :2]).all(axis=1)
        owners, pieces, halves, limits, reach = (column[meets] for column in (owners, pieces, halves, limits, reach))
        crossed = ((reach[:, :2] < limits[:, :2]) | (reach[:, 2:] > limits[:, 2:])).any(axis=1)
        boxes = kernel.boxes(limits)
        whole = kernel.covers(pieces, boxes)
        cutting = crossed & ~whole
        pieces[cutting] = kernel.intersection(pieces[cutting], boxes[cutting])
        kept = ~absent(pieces)
        pieces[whole] = None
        return Blocks(owners[kept], halves[kept], pieces[kept])
