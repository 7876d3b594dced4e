"""Rows of a ledger, and the account that they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .atoms import Atoms
from .coverage import Sweep
from .grid import column_row
from .kernel import Wkb
from .question import Question
from .sheets import CELLS, LAT_CELLS, LON_CELLS, NORTH_LIMIT, Sheet

ZONE_SCALE = 50_000
"""Scale at which the zones of the programme are to be mapped."""
_KM2 = 1e6


@dataclass(frozen=True)
class Row:
    """One unit of a ledger; areas in km2. ``committed`` and ``planned`` are parts of ``remaining``.

    :ivar kind: ``territory``, ``region``, ``zone``, ``sheet`` or ``outside`` (what no unit of the layer holds).
    """

    kind: str
    key: str
    name: str
    area_km2: float
    covered_km2: float
    committed_km2: float
    planned_km2: float
    remaining_km2: float

    @property
    def covered_pct(self) -> float:
        """Covered share in percent, 0 for a unit without area."""
        return 100.0 * (self.covered_km2 / self.area_km2) if self.area_km2 > 0 else 0.0


@dataclass(frozen=True)
class Ledger:
    """Rows by kind. ``regions`` and ``zones`` end with the row ``outside`` for what none of them holds."""

    territory: Row
    regions: tuple[Row, ...]
    zones: tuple[Row, ...]

    def rows(self) -> Iterator[Row]:
        """The territory, then all units."""
        yield self.territory
        yield from self.regions
        yield from self.zones


@dataclass(frozen=True)
class Account:
    """A ledger with its question and all that is needed to show it and to say how far it can be trusted.

    :ivar zones_at_scale: one row for all zones together at 1:50 000 or finer, by the methods of the question.
    :ivar zone_rows_at_scale: the same zone by zone.
    :ivar remaining_wkb: polygons of the remaining area, one an atom; ``remaining_sheets`` names the sheet of each.
    :ivar remaining_atoms: number of the atom of each, the same from one answer of an accountant to the next.
    :ivar official_km2: the official denominator, ``None`` unless the question asks for it.
    :ivar repaired: codes of the footprints and units whose geometry had to be mended to be counted.
    :ivar skipped: codes of those that have no usable geometry.
    :ivar unchecked: footprints that no figure needed, so that nobody looked whether they are valid.
    :ivar undated: codes of accepted footprints without a date of acceptance.
    :ivar snapped: sheets at which an overlay needed a precision grid of a micrometre.
    """

    question: Question
    ledger: Ledger
    zones_at_scale: Row
    zone_rows_at_scale: tuple[Row, ...]
    remaining_wkb: Wkb
    remaining_sheets: tuple[str, ...]
    remaining_atoms: NDArray[np.int64]
    official_km2: float | None
    repaired: tuple[str, ...]
    skipped: tuple[str, ...]
    unchecked: int
    undated: tuple[str, ...]
    snapped: tuple[str, ...]

    @property
    def denominator_km2(self) -> float:
        """Area that the remainder is taken from."""
        return self.ledger.territory.area_km2 if self.official_km2 is None else self.official_km2

    @property
    def remaining_km2(self) -> float:
        """Unmapped area by the chosen denominator."""
        territory = self.ledger.territory
        return territory.remaining_km2 if self.official_km2 is None else self.official_km2 - territory.covered_km2

    @property
    def remaining_pct(self) -> float:
        """Unmapped share of the chosen denominator in percent."""
        return 100.0 * (self.remaining_km2 / self.denominator_km2) if self.denominator_km2 > 0 else 0.0

    @property
    def not_drawn_km2(self) -> float:
        """Official area that the polygon does not show; 0 unless the official denominator was asked for."""
        return 0.0 if self.official_km2 is None else self.official_km2 - self.ledger.territory.area_km2


def row_of(kind: str, key: str, name: str, left_m2: NDArray[np.float64]) -> Row:
    """A row from the m2 that are left before any stage and after each of the three."""
    area, after_covered, after_committed, after_planned = (left_m2 / _KM2).tolist()
    return Row(
        kind,
        key,
        name,
        area_km2=area,
        covered_km2=area - after_covered,
        committed_km2=after_covered - after_committed,
        planned_km2=after_committed - after_planned,
        remaining_km2=after_covered,
    )


def sheets_of(cells: NDArray[np.int64], scale: int) -> list[Sheet | None]:
    """The sheet of each cell in WGS 84 numbers; ``None`` outside 0 to 60 N, where the nomenclature ends."""
    distinct, place = distinct_sheets(cells, scale)
    sheets = [*distinct, None]
    return [sheets[index] for index in place]


def distinct_sheets(cells: NDArray[np.int64], scale: int) -> tuple[list[Sheet], NDArray[np.int64]]:
    """The sheets that hold any of the cells, from the south-west, and the place among them of each cell's sheet.

    A cell outside 0 to 60 N, where the nomenclature ends, has the place behind the last.
    """
    column, row = column_row(cells)
    size, around = CELLS[scale], 360 * LON_CELLS
    known = np.flatnonzero((row >= 0) & (row < int(NORTH_LIMIT) * LAT_CELLS))
    numbers = row[known] // size * around + (column[known] + 180 * LON_CELLS) % around // size
    distinct, inverse = np.unique(numbers, return_inverse=True)
    place = np.full(len(cells), len(distinct), dtype=np.int64)
    place[known] = inverse
    return [Sheet(scale, *divmod(number, around)) for number in distinct.tolist()], place


def sheet_codes(cells: NDArray[np.int64]) -> list[str]:
    """1:50 000 codes of cells, empty where the nomenclature ends."""
    distinct, place = distinct_sheets(cells, ZONE_SCALE)
    codes = [*(sheet.code for sheet in distinct), ""]
    return [codes[index] for index in place]


def sheet_rows(atoms: Atoms, sweep: Sweep, scale: int) -> list[Row]:
    """One row for each sheet that the territory touches, from the south-west, and ``outside`` for what has no sheet."""
    distinct, place = distinct_sheets(atoms.cells, scale)
    left = np.stack([np.bincount(place, values, minlength=len(distinct) + 1) for values in sweep.left], axis=1)
    codes = [*(sheet.code for sheet in distinct), "outside"]
    kinds = [*["sheet"] * len(distinct), "outside"]
    names = [*codes[:-1], ""]
    rows = [row_of(kind, code, name, values) for kind, code, name, values in zip(kinds, codes, names, left)]
    return rows if left[-1][0] > 0 else rows[:-1]
