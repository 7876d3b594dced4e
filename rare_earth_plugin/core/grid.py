"""The engine's partition of the earth: cells of 15' x 10' in WGS 84 numbers, and cutting polygons along them.

A cell is a 1:50 000 sheet by its numbers and nothing more: the official frames belong to another datum. What matters
here is that neighbouring cells share the very same floating-point edges, so that pieces tile without slivers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .kernel import Geometries, Kernel, absent
from .sheets import LAT_CELLS, LON_CELLS

Cells = NDArray[np.int64]
_STRIDE = 1 << 20
"""Cells in one row of cell numbers; wide enough for coordinates far outside the earth."""
_HALF = _STRIDE >> 1


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
    """Cut valid polygons along the cells, by halving blocks of cells until a piece is one cell or fills its block.

    Halving keeps a long outline from being overlaid with every cell it passes: the work grows with vertices times
    the logarithm of the cells. Missing geometries yield nothing.
    """
    blocks = Blocks.around(geometries, kernel)
    owners, cells, parts = [], [], []
    while len(blocks.owners):
        whole = absent(blocks.pieces)
        inner, filled = spread(*blocks.spans[whole].T)
        owners.append(blocks.owners[whole][inner])
        cells.append(filled)
        parts.append(np.full(len(filled), None, dtype=object))
        single = ~whole & (blocks.sizes == 1)
        owners.append(blocks.owners[single])
        cells.append(number(blocks.spans[single, 0], blocks.spans[single, 1]))
        parts.append(blocks.pieces[single])
        blocks = blocks.some(~whole & ~single).halved(kernel)
    if not owners:
        return Pieces(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=object))
    owner, cell, part = np.concatenate(owners), np.concatenate(cells), np.concatenate(parts)
    order = np.lexsort((owner, cell))
    return Pieces(owner[order], cell[order], part[order])


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
