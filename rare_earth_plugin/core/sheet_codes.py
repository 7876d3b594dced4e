"""Reading sheet codes as people write them: look-alike letters, lower case, Arabic for Roman, zeros, spaces."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .sheets import CELLS, QUARTERS, ROWS, Sheet, SheetError, roman

# Cyrillic capitals that look like, or unmistakably stand for, a Latin row letter. Cyrillic Н is left out: it looks like
# the Latin H and is the sound of N, so it is refused as ambiguous.
_ROW_LETTERS = dict(zip("АВСЕКМОБДФГИІЈЛ", "ABCEKMOBDFGIIJL"))
_QUARTER_LETTERS = dict(zip("AB", "АВ"))
_ROMAN_LETTERS = dict(zip("ХІIVX", "XIIVX"))
_ROMANS = {roman(number): number for number in range(1, 37)}
_CODE = re.compile(
    r"^(?P<row>[^\W\d_])[\s\-]*(?P<column>\d{1,2})(?:[\s\-]+(?P<child>\w+?))?(?:[\s\-]+(?P<quarter>\w))?$"
)
_COUNTS = {500_000: 4, 200_000: 36, 100_000: 144, 50_000: 4}


@dataclass(frozen=True)
class Reading:
    """What a text was read as.

    :ivar look_alikes: pairs of the character found and the one it was read as, in the order of the text.
    """

    sheet: Sheet
    look_alikes: tuple[tuple[str, str], ...] = ()


def parse(text: str, scale: int | None = None) -> Reading:
    """Read a sheet code.

    Arabic numbers mean 1:100 000 unless a scale is given; 1 to 4 stand for А to Г only after a 1:100 000 number or
    with the scale 1:500 000.

    :param scale: denominator that the code must have, or ``None``.
    :raises SheetError: the text is no sheet code, or not one of that scale.
    """
    if scale is not None and scale not in CELLS:
        raise SheetError(str(scale), "scale")
    match = _CODE.match(re.sub(r"[‐-―−_./]", "-", text.strip().upper()))
    if match is None:
        raise SheetError(text, "unreadable")
    seen: list[tuple[str, str]] = []
    row = _letter(text, match["row"], seen)
    column = int(match["column"])
    if not 1 <= column <= 60:
        raise SheetError(text, "column", match["column"])
    block = Sheet(1_000_000, ROWS.index(row), column - 1)
    sheet = _child(text, block, match["child"], match["quarter"], scale, seen)
    if scale is not None and sheet.scale != scale:
        raise SheetError(text, "scale_mismatch", str(sheet.scale))
    return Reading(sheet, tuple(seen))


def _letter(text: str, letter: str, seen: list[tuple[str, str]]) -> str:
    if letter == "Н":
        raise SheetError(text, "ambiguous_letter", letter)
    if letter in ROWS:
        return letter
    if letter not in _ROW_LETTERS:
        raise SheetError(text, "unreadable")
    seen.append((letter, _ROW_LETTERS[letter]))
    return _ROW_LETTERS[letter]


def _child(
    text: str, block: Sheet, child: str | None, quarter: str | None, scale: int | None, seen: list[tuple[str, str]]
) -> Sheet:
    if child is None:
        return block
    # A quarter may be glued to its number, as in "M-43-89В".
    if quarter is None and (glued := re.match(r"^(\d+)([^\W\d_])$", child)):
        child, quarter = glued[1], glued[2]
    if quarter is not None:
        hundred = _place(text, block, 100_000, _number(text, child))
        order = _quarter(text, quarter, seen)
        return Sheet(50_000, 2 * hundred.row + 1 - order // 2, 2 * hundred.column + order % 2)
    if child.isdecimal():
        return _place(text, block, scale if scale in (200_000, 500_000) else 100_000, _number(text, child))
    as_roman = "".join(_ROMAN_LETTERS.get(letter, letter) for letter in child)
    if as_roman in _ROMANS:
        seen.extend((found, read) for found, read in zip(child, as_roman) if found != read)
        return _place(text, block, 200_000, _ROMANS[as_roman])
    return _place(text, block, 500_000, _quarter(text, child, seen) + 1)


def _number(text: str, digits: str) -> int:
    if not digits.isdecimal():
        raise SheetError(text, "number", digits)
    return int(digits)


def _quarter(text: str, letter: str, seen: list[tuple[str, str]]) -> int:
    if letter in ("1", "2", "3", "4"):
        return int(letter) - 1
    read = _QUARTER_LETTERS.get(letter, letter)
    if len(read) != 1 or read not in QUARTERS:
        raise SheetError(text, "unreadable")
    if read != letter:
        seen.append((letter, read))
    return QUARTERS.index(read)


def _place(text: str, block: Sheet, scale: int, number: int) -> Sheet:
    """Child of a 1:1 000 000 sheet by its number, counted row by row from the north-west."""
    if not 1 <= number <= _COUNTS[scale]:
        raise SheetError(text, "number", str(number))
    across = CELLS[1_000_000] // CELLS[scale]
    down, right = divmod(number - 1, across)
    return Sheet(scale, block.row * across + across - 1 - down, block.column * across + right)
