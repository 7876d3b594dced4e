"""Survey blocks: sets of sheets that one party maps, before they become footprints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rare_earth_plugin.core.sheets import locate

from .cells import SHEETS, Cell
from .mapped import Land, field, middle, parent
from .sources import chance

_SLIVER_KM2 = 900.0


@dataclass(frozen=True)
class Pattern:
    """How the blocks of one kind of survey are laid out.

    :ivar tile: width and height of the tiles, in cells, in which one block each may lie.
    :ivar least: smallest width and height of a block in steps of ``step`` cells.
    :ivar keenness: how much the well-studied places are preferred; negative: the little-studied ones.
    """

    salt: str
    count: int
    tile: tuple[int, int]
    least: tuple[int, int]
    step: int
    keenness: float = 1.0


def mosaic(land: Land, cells: Iterable[Cell], pair_chance: float) -> list[list[Cell]]:
    """Cells by 1:200 000 sheet; slivers along the border join a neighbour, some whole sheets are mapped in pairs."""
    groups = land.groups(cells, 4)
    for sheet in sorted(groups):
        if sheet in groups and land.km2(groups[sheet]) < _SLIVER_KM2:
            near = [other for other in _around(sheet) if other in groups]
            if near:
                host = max(near, key=lambda other: (land.km2(groups[other]), other))
                groups[host] = sorted(groups[host] + groups.pop(sheet))
    for sheet in sorted(groups):
        east = (sheet[0] + 1, sheet[1])
        both = sheet in groups and east in groups and len(groups[sheet]) == len(groups[east]) == 16
        if both and chance("pair", *sheet) < pair_chance:
            groups[sheet] = sorted(groups[sheet] + groups.pop(east))
    return [groups[sheet] for sheet in sorted(groups)]


def _around(sheet: Cell) -> list[Cell]:
    column, row = sheet
    return [(column - 1, row), (column + 1, row), (column, row - 1), (column, row + 1)]


def scattered(pattern: Pattern, allowed: set[Cell]) -> list[list[Cell]]:
    """Blocks of a pattern inside the allowed cells, best places first; pieces that are cut to shreds are left out."""
    tiles = sorted({(cell[0] // pattern.tile[0], cell[1] // pattern.tile[1]) for cell in allowed})

    def rank(tile: Cell) -> float:
        lon = (tile[0] + 0.5) * pattern.tile[0] / SHEETS.columns
        lat = (tile[1] + 0.5) * pattern.tile[1] / SHEETS.rows
        return -pattern.keenness * field(lon, lat) - 1.1 * chance(pattern.salt, *tile)

    found: list[list[Cell]] = []
    for tile in sorted(tiles, key=lambda tile: (rank(tile), tile)):
        block = _block(pattern, tile)
        inside = [cell for cell in block if cell in allowed]
        if len(inside) >= 0.7 * len(block) and len(found) < pattern.count:
            found.append(inside)
    return found


def _block(pattern: Pattern, tile: Cell) -> list[Cell]:
    spans = []
    for axis in (0, 1):
        steps = pattern.tile[axis] // pattern.step
        width = pattern.least[axis] + int(
            chance(pattern.salt, "width", axis, *tile) * (steps - pattern.least[axis] + 1)
        )
        start = int(chance(pattern.salt, "start", axis, *tile) * (steps - width + 1))
        first = tile[axis] * pattern.tile[axis] + start * pattern.step
        spans.append(range(first, first + width * pattern.step))
    return [(column, row) for row in spans[1] for column in spans[0]]


def label(cells: list[Cell], scale: int) -> str:
    """Sheet codes of a block, as ``M-43-XXI, M-43-XXII`` or ``M-43-89-А ... M-43-90-Г (8)``."""
    size = {200_000: 4, 100_000: 2, 50_000: 1}[scale]
    sheets = sorted({parent(cell, size) for cell in cells}, key=lambda sheet: (-sheet[1], sheet[0]))
    codes = [locate(*middle(sheet, size), scale).code for sheet in sheets]
    return ", ".join(codes) if len(codes) < 3 else f"{codes[0]} ... {codes[-1]} ({len(codes)})"


def centre(cells: list[Cell]) -> tuple[float, float]:
    """Mean lon/lat of a block."""
    count = len(cells)
    column, row = sum(cell[0] for cell in cells) / count, sum(cell[1] for cell in cells) / count
    return (column + 0.5) / SHEETS.columns, (row + 0.5) / SHEETS.rows
