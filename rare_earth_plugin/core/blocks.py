"""Licence blocks of 1' x 1': which of them a perimeter holds whole, and which it only touches.

Degrees are degrees of the blocks' own datum; turning them into another one is the caller's step, as with map sheets.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import SurveyError
from .geodesy import areas_of_rings
from .kernel import Geometries, Kernel, absent

MINUTES = 60
MOST_BLOCKS = 20_000
"""Blocks around one perimeter that are looked at; a licence has some hundreds at the most."""
LEAST_SHARE = 1e-6
"""Share of a block, some 2 m2, below which it is not touched, and up to which it may lack to be held whole: a perimeter
along the edges of blocks is off by the rounding of its coordinates."""
_ROUNDING = 1e-7  # minutes; an edge this near to a line of the grid lies on it


class BlockError(SurveyError):
    """A perimeter whose blocks are not listed: around it lie ``count`` of them, more than :data:`MOST_BLOCKS`."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} blocks")
        self.count = count


@dataclass(frozen=True)
class Block:
    """One block, by the minutes of its south-west corner north of the equator and east of Greenwich."""

    row: int
    column: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees."""
        return (
            self.column / MINUTES,
            self.row / MINUTES,
            (self.column + 1) / MINUTES,
            (self.row + 1) / MINUTES,
        )

    @property
    def code(self) -> str:
        """The south-west corner in degrees and minutes, as ``48°12′N 076°05′E``; no official number of a block."""
        north, east = divmod(abs(self.row), MINUTES), divmod(abs(self.column), MINUTES)
        return (
            f"{north[0]:02d}°{north[1]:02d}′{'S' if self.row < 0 else 'N'} "
            f"{east[0]:03d}°{east[1]:02d}′{'W' if self.column < 0 else 'E'}"
        )

    def ring(self) -> NDArray[np.float64]:
        """(5, 2) closed ring in degrees, clockwise from the south-west corner."""
        west, south, east, north = self.bounds
        return np.array([(west, south), (west, north), (east, north), (east, south), (west, south)])


@dataclass(frozen=True)
class Share:
    """What a perimeter holds of a block; areas in km2."""

    block: Block
    block_km2: float
    held_km2: float

    @property
    def share(self) -> float:
        """Held share, 0 to 1."""
        return self.held_km2 / self.block_km2 if self.block_km2 > 0 else 0.0

    @property
    def is_inside(self) -> bool:
        """Whether the block is held whole."""
        return self.share >= 1 - LEAST_SHARE


def blocks_over(west: float, south: float, east: float, north: float) -> list[Block]:
    """Blocks whose inside meets a rectangle in degrees, from the north-west, row by row.

    :raises BlockError: more than :data:`MOST_BLOCKS`.
    """
    left, right = math.floor(west * MINUTES + _ROUNDING), math.ceil(east * MINUTES - _ROUNDING)
    low, high = math.floor(south * MINUTES + _ROUNDING), math.ceil(north * MINUTES - _ROUNDING)
    count = max(right - left, 0) * max(high - low, 0)
    if count > MOST_BLOCKS:
        raise BlockError(count)
    return [Block(row, column) for row in range(high - 1, low - 1, -1) for column in range(left, right)]


def shares(perimeter: Any, blocks: Sequence[Block], frames: Geometries, kernel: Kernel) -> list[Share]:
    """The blocks that a perimeter holds something of, with their areas on the ellipsoid.

    :param perimeter: a geometry of ``kernel`` in lon/lat degrees (WGS 84), valid.
    :param frames: the blocks in the same degrees.
    """
    if not len(blocks):
        return []
    around = np.full(len(blocks), None, dtype=object)
    around[:] = [perimeter] * len(blocks)
    held = kernel.intersection(around, frames)
    held_m2 = np.where(absent(held), 0.0, areas_of_rings(kernel.rings(held), len(blocks)))
    whole_m2 = areas_of_rings(kernel.rings(frames), len(blocks))
    found = [
        Share(block, whole / 1e6, part / 1e6) for block, whole, part in zip(blocks, whole_m2.tolist(), held_m2.tolist())
    ]
    return [share for share in found if share.share >= LEAST_SHARE]
