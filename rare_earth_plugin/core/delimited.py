"""Text tables as people save them: which sign parts the cells, what decimals look like, where the coordinates stand."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from .spelling import plain

DELIMITERS = ("\t", ";", ",", "|")
DEGREES, METRES = "degrees", "metres"
_LOOK_AT = 500
_MOSTLY = 0.8

_X_NAMES = (
    "x lon long longitude lng easting east xcoord x_coord coord_x point_x в_д вд долгота восток бойлык longitude_e"
)
_Y_NAMES = "y lat latitude northing north ycoord y_coord coord_y point_y с_ш сш широта север ендик latitude_n"
_WKT_NAMES = "wkt geom geometry the_geom wkt_geom shape геометрия"
_WKT = re.compile(
    r"^\s*(SRID=\d+;)?\s*(MULTI)?(POINT|POLYGON|LINESTRING|SURFACE|CURVEPOLYGON|GEOMETRYCOLLECTION)\b", re.I
)
_GAP = r"[ \u00a0\u202f\u2009]"
_SPACES = re.compile(_GAP)
_NUMBER = re.compile(
    rf"[+\-−]?\d{{1,3}}(?:{_GAP}\d{{3}})+(?:[.,]\d+)?"  # 5 500 000,5
    r"|[+\-−]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+\-]?\d+)?"
)
_WHOLE = re.compile(r"-?(0|[1-9]\d{0,8})")
_ZEROS = re.compile(r"-?0\d")
_ANGLE = re.compile(r"[^\d.,+\-−eE \u00a0\u202f\u2009]|\d \d{1,2} ")
_PART = r"(\d{1,2}(?:[.,]\d+)?)"
_SIDE = r"([NSEWСЮВЗ]|с\.? ?ш\.?|в\.? ?д\.?)?"
_DMS = re.compile(
    rf"{_SIDE}\s*(\d{{1,3}})\s*[°ºd ]\s*(?:{_PART}\s*(?:['’′m ]\s*(?:{_PART}\s*(?:[\"”″]|''|s)?)?)?)?\s*{_SIDE}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class TableFormat:
    """How a text table is read.

    :ivar delimiter: the sign between cells.
    :ivar x: heading of the column with eastings or longitudes, "" for none.
    :ivar y: heading of the column with northings or latitudes.
    :ivar wkt: heading of the column with geometries in WKT, "" for none.
    :ivar unit: ``degrees`` or ``metres`` as the values of x and y look, "" where there are none.
    """

    delimiter: str = ","
    x: str = ""
    y: str = ""
    wkt: str = ""
    unit: str = ""

    @property
    def spatial(self) -> bool:
        """Whether rows have a place."""
        return bool(self.wkt or (self.x and self.y))


def rows_of(lines: Iterable[str], delimiter: str) -> Iterable[list[str]]:
    """Rows of a text table; line breaks inside quotes belong to their cell."""
    return csv.reader(lines, delimiter=delimiter)


def guess_delimiter(text: str) -> str:
    """The sign that parts the first lines into the same number of cells, the most cells where several do."""
    best, found = (0.0, 0), ","
    for delimiter in DELIMITERS:
        rows = [row for row in rows_of(text.splitlines(keepends=True)[:_LOOK_AT], delimiter) if row]
        if not rows or len(rows[0]) < 2:
            continue
        width = len(rows[0])
        same = sum(len(row) == width for row in rows) / len(rows)
        if (round(same, 1), width) > best:
            best, found = (round(same, 1), width), delimiter
    return found


def headings(first: Sequence[str]) -> tuple[str, ...]:
    """Names of columns, each once, from the first row."""
    names: list[str] = []
    for place, cell in enumerate(first, 1):
        name = cell.strip().lstrip("\ufeff") or f"column_{place}"
        base, again = name, 2
        while name.lower() in {other.lower() for other in names}:
            name, again = f"{base}_{again}", again + 1
        names.append(name)
    return tuple(names)


def guess_format(names: Sequence[str], rows: Sequence[Sequence[str]], delimiter: str) -> TableFormat:
    """Where the geometry stands: in a column of WKT, or in two of coordinates, told by names, then by values."""
    columns = {name: [row[place] for row in rows[:_LOOK_AT] if place < len(row)] for place, name in enumerate(names)}
    for name, cells in columns.items():
        filled = [cell for cell in cells if cell.strip()]
        if filled and sum(bool(_WKT.match(cell)) for cell in filled) >= _MOSTLY * len(filled):
            return TableFormat(delimiter, wkt=name)
    numbers = {name: _numbers(cells) for name, cells in columns.items()}
    x, y = _by_name(numbers, _X_NAMES), _by_name(numbers, _Y_NAMES)
    if not (x and y and x != y):
        x, y = _by_values(numbers)
    if not (x and y):
        return TableFormat(delimiter)
    both = numbers[x] + numbers[y]
    return TableFormat(delimiter, x, y, unit=DEGREES if max(map(abs, both)) <= 360 else METRES)


def number(text: str) -> float | None:
    """A number with point or comma and spaces between thousands, or degrees with minutes and seconds, or ``None``."""
    bare = text.strip()
    if bare.isascii() and "_" not in bare and bare[-1:].isdigit():
        try:  # nearly all numbers of a long table end here
            value = float(bare.replace(",", "."))
        except ValueError:
            pass
        else:
            return value if math.isfinite(value) else None
    if _NUMBER.fullmatch(bare):
        value = float(_SPACES.sub("", bare).replace("−", "-").replace(",", "."))
        return value if math.isfinite(value) else None
    parts = _DMS.fullmatch(bare)
    if not parts or (parts[4] is None and not re.search(r"[°º]", bare)):
        return None
    minutes, seconds = (float((part or "0").replace(",", ".")) for part in (parts[3], parts[4]))
    if minutes >= 60 or seconds >= 60:
        return None
    value = float(parts[2]) + minutes / 60 + seconds / 3600
    side = (parts[1] or parts[5] or "").upper()
    return -value if side in ("S", "W", "Ю", "З") else value


def whole_numbers(cells: Iterable[str]) -> bool:
    """Whether a column holds integers; codes like 007 and numbers of 19 digits are text."""
    return _all_filled(cells, lambda cell: _WHOLE.fullmatch(cell) is not None)


def decimals(cells: Iterable[str]) -> bool:
    """Whether a column holds numbers, all of them without zeros in front and none in degrees and minutes."""
    return _all_filled(
        cells, lambda cell: not _ZEROS.match(cell) and not _ANGLE.search(cell) and number(cell) is not None
    )


def _all_filled(cells: Iterable[str], is_one: Callable[[str], bool]) -> bool:
    """Whether all cells that are not empty pass, and there are any."""
    found = False
    for cell in cells:
        bare = cell.strip()
        if bare:
            found = True
            if not is_one(bare):
                return False
    return found


def _numbers(cells: Sequence[str]) -> list[float]:
    """Numbers of a column, none at all where less than four in five of its cells are numbers."""
    filled = [cell for cell in cells if cell.strip()]
    found = [value for cell in filled if (value := number(cell)) is not None]
    return found if filled and len(found) >= _MOSTLY * len(filled) else []


def _by_name(numbers: dict[str, list[float]], wanted: str) -> str:
    """The column whose name says it, and that does hold numbers; whole names before their beginnings."""
    words = wanted.split()
    usable = [name for name, values in numbers.items() if values]
    for word in words:
        for name in usable:
            if plain(name) == word:
                return name
    for word in words:
        if len(word) < 3:
            continue
        for name in usable:
            if word in plain(name).split("_") or plain(name).startswith(word):
                return name
    return ""


def _by_values(numbers: dict[str, list[float]]) -> tuple[str, str]:
    """Two neighbouring columns whose values look like coordinates: fractions of a degree, or metres in the millions."""
    names = [name for name, values in numbers.items() if values]
    order = list(numbers)
    for first, second in zip(names, names[1:]):
        if order.index(second) != order.index(first) + 1:
            continue
        a, b = numbers[first], numbers[second]
        fractions = sum(value != round(value) for value in a + b) > len(a + b) / 2
        if (
            fractions
            and max(map(abs, a)) <= 180
            and max(map(abs, b)) <= 180
            and min(max(map(abs, a)), max(map(abs, b))) <= 90
        ):
            return (second, first) if max(map(abs, b)) > 90 >= max(map(abs, a)) else (first, second)
        if all(100_000 <= value < 70_000_000 for value in a + b) and max(max(a), max(b)) > 1_000_000:
            return first, second
    return "", ""
