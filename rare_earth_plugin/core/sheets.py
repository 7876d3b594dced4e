"""Sheets of the Pulkovo-style map nomenclature, 1:1 000 000 to 1:50 000, between 0 and 60 degrees north.

Everything is counted in cells of 15' x 10', the size of a 1:50 000 sheet: a sheet of each scale is a square of whole
cells, so the arithmetic is in integers and neighbours share the same floating-point edge. Degrees are degrees of the
frame's datum (by default Pulkovo 1942); turning a frame into another datum is the caller's step.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .errors import SurveyError

SCALES = (1_000_000, 500_000, 200_000, 100_000, 50_000)
CELLS = {1_000_000: 24, 500_000: 12, 200_000: 4, 100_000: 2, 50_000: 1}
"""Scale denominator -> width and height of a sheet in cells of 15' x 10'."""
LON_CELLS, LAT_CELLS = 4, 6
"""Cells in one degree of longitude and of latitude."""
ROWS = "ABCDEFGHIJKLMNO"
QUARTERS = "АБВГ"
NORTH_LIMIT = 60.0
_BLOCK = CELLS[1_000_000]
_COLUMNS = 60
_ROUNDING = 1e-9  # cells; a coordinate this near to a grid line lies on it


class SheetError(SurveyError):
    """Text that is no sheet code, or a place outside the nomenclature.

    :ivar reason: ``unreadable``, ``ambiguous_letter``, ``column``, ``number``, ``scale_mismatch``, ``scale`` or
        ``outside``.
    """

    def __init__(self, text: str, reason: str, detail: str = "") -> None:
        super().__init__(f"{text}: {reason} {detail}".rstrip())
        self.text, self.reason, self.detail = text, reason, detail


@dataclass(frozen=True, order=True)
class Sheet:
    """One sheet: its scale denominator and its place, counted in sheets of that scale east of 180 W and north of 0.

    A column beyond the last, or before the first, is that of a sheet once more around the globe: 181 E for 179 W.
    """

    scale: int
    row: int
    column: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees."""
        size = CELLS[self.scale]
        west, south = self.column * size - 180 * LON_CELLS, self.row * size
        return west / LON_CELLS, south / LAT_CELLS, (west + size) / LON_CELLS, (south + size) / LAT_CELLS

    @property
    def code(self) -> str:
        """Nomenclature in the usual writing, as ``M-43-89-В``."""
        size = CELLS[self.scale]
        letter, up = divmod(self.row * size, _BLOCK)
        number, right = divmod(self.column * size, _BLOCK)
        text = f"{ROWS[letter]}-{number % _COLUMNS + 1}"
        if self.scale == 1_000_000:
            return text
        if self.scale == 50_000:
            parent = Sheet(100_000, self.row // 2, self.column // 2)
            return f"{parent.code}-{QUARTERS[2 * (1 - self.row % 2) + self.column % 2]}"
        across = _BLOCK // size
        order = (across - 1 - up // size) * across + right // size
        label = {500_000: lambda: QUARTERS[order], 200_000: lambda: roman(order + 1), 100_000: lambda: str(order + 1)}
        return f"{text}-{label[self.scale]()}"

    def ring(self) -> NDArray[np.float64]:
        """Closed ring of the frame through the corners of its 1:50 000 sheets, clockwise, (4 * size + 1, 2) degrees.

        Built from the same corners at every scale, frames still nest after a change of datum bends their edges.
        """
        size = CELLS[self.scale]
        steps = np.arange(size)
        zero = np.zeros(size, dtype=int)
        right = np.concatenate([zero, steps, zero + size, size - steps, [0]])
        up = np.concatenate([steps, zero + size, size - steps, zero, [0]])
        lon = (self.column * size - 180 * LON_CELLS + right) / LON_CELLS
        return np.column_stack([lon, (self.row * size + up) / LAT_CELLS])


def roman(number: int) -> str:
    """Roman numeral of 1 to 39."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def _cell(degrees: float, per_degree: int) -> int:
    """Cell that a coordinate falls in; one on a grid line belongs to the cell north or east of it."""
    value = degrees * per_degree
    nearest = round(value)
    return nearest if abs(value - nearest) < _ROUNDING else math.floor(value)


def locate(lon: float, lat: float, scale: int) -> Sheet:
    """Sheet that holds a point (degrees); a point on an edge belongs to the sheet north or east of it.

    :raises SheetError: scale unknown, or the point outside 0 to 60 N or 180 W to 180 E.
    """
    if scale not in CELLS:
        raise SheetError(str(scale), "scale")
    if not (math.isfinite(lon) and math.isfinite(lat) and -180 <= lon <= 180 and 0 <= lat < NORTH_LIMIT):
        raise SheetError(f"{lat:g} N {lon:g} E", "outside")
    column = (_cell(lon, LON_CELLS) + 180 * LON_CELLS) % (360 * LON_CELLS)
    row = min(_cell(lat, LAT_CELLS), int(NORTH_LIMIT) * LAT_CELLS - 1)
    return Sheet(scale, row // CELLS[scale], column // CELLS[scale])


def sheet_at(lon: float, lat: float, scale: int) -> str:
    """Code of the sheet that holds a point; see :func:`locate`."""
    return locate(lon, lat, scale).code


def sheets_in(west: float, south: float, east: float, north: float, scale: int) -> list[Sheet]:
    """Sheets whose inside meets a rectangle (degrees), from the south-west, row by row.

    What lies outside 0 to 60 N or 180 W to 180 E is left out. A rectangle without area yields the sheets that hold it.

    :raises SheetError: scale unknown, or coordinates that are no numbers or in the wrong order.
    """
    if scale not in CELLS:
        raise SheetError(str(scale), "scale")
    if not all(map(math.isfinite, (west, south, east, north))) or west > east or south > north:
        raise SheetError(f"{west:g} {south:g} {east:g} {north:g}", "outside")
    cut = (max(west, -180.0), min(east, 180.0)), (max(south, 0.0), min(north, NORTH_LIMIT))
    for (low, high), flat in zip(cut, (west == east, south == north)):
        if low > high or (low == high and not flat):  # the rectangle lies outside, or only touches the edge
            return []
    (west, east), (south, north) = cut
    size = CELLS[scale]

    def span(low: float, high: float, per_degree: int, origin: int, limit: int) -> range:
        first = (_cell(low, per_degree) + origin) // size
        top = high * per_degree
        last_cell = round(top) if abs(top - round(top)) < _ROUNDING else math.ceil(top)
        last = max(-(-(last_cell + origin) // size), first + 1)
        return range(min(first, limit // size - 1), min(last, limit // size))

    rows = span(south, north, LAT_CELLS, 0, int(NORTH_LIMIT) * LAT_CELLS)
    columns = span(west, east, LON_CELLS, 180 * LON_CELLS, 360 * LON_CELLS)
    return [Sheet(scale, row, column) for row in rows for column in columns]


def sheets_around(west: float, south: float, east: float, north: float, scale: int) -> list[Sheet]:
    """The same for a rectangle that may run past the antimeridian: a sheet over there lies where the rectangle does.

    Each sheet comes once.

    :raises SheetError: as for :func:`sheets_in`.
    """
    found: dict[tuple[int, int], Sheet] = {}
    for turns in (0, 1, -1):
        shift = turns * 360 * LON_CELLS // CELLS[scale] if scale in CELLS else 0
        for sheet in sheets_in(west - 360 * turns, south, east - 360 * turns, north, scale):
            found.setdefault((sheet.row, sheet.column), Sheet(scale, sheet.row, sheet.column + shift))
    return sorted(found.values())


def sheet_bounds(code: str) -> tuple[float, float, float, float]:
    """West, south, east, north of a sheet in degrees of its frame's datum.

    :raises SheetError: the text is no sheet code.
    """
    from .sheet_codes import parse

    return parse(code).sheet.bounds
