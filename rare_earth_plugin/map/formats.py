"""Numbers and dates in the language in force: thin spaces between thousands, a true minus sign, months by name."""

from __future__ import annotations

import datetime
import re

from qgis.PyQt.QtCore import QDate

from ..core.angles import sexagesimal
from ..store.languages import NARROW_NO_BREAK, spoken, translate

THIN_SPACE = "\u2009"
MINUS = "\u2212"
_DIGITS = re.compile(r"\d+")


def number(value: float | None, decimals: int = 0, *, signed: bool = False) -> str:
    """A number with its thousands apart; "" for none."""
    if value is None:
        return ""
    text = spoken().number(abs(value), decimals)
    is_zero = not any(digit in text for digit in "123456789")
    sign = "" if is_zero else MINUS if value < 0 else "+" if signed else ""
    return sign + text


def area(value: float | None, *, signed: bool = False) -> str:
    """Square kilometres with their unit; one decimal below 100."""
    if value is None:
        return ""
    return number(value, area_decimals(value), signed=signed) + NARROW_NO_BREAK + km2()


def km2() -> str:
    """The unit of areas."""
    return translate("Formats", "km²")


def area_decimals(value: float) -> int:
    """Decimals that an area in km2 is shown with."""
    return 1 if 0 < abs(value) < 100 else 0


def percent(value: float) -> str:
    """A percentage with one decimal. What is not whole never shows as 0.0 or 100.0."""
    shown = min(max(value, 0.1), 99.9) if 0 < value < 100 else value
    return f"{number(shown, 1)}{NARROW_NO_BREAK}%"


def date(day: datetime.date) -> str:
    """A day with its month in letters, which no reader takes for another day."""
    return spoken().date(day)


def month(day: datetime.date) -> str:
    """The month of a day with its year; Slavic languages write it otherwise than within a date."""
    return f"{spoken().locale.standaloneMonthName(day.month)} {day.year}"


def scale(denominator: int) -> str:
    """A scale, such as 1:50 000."""
    return f"1:{number(denominator)}"


def angle(degrees: float, decimals: int = 2) -> str:
    """An angle in degrees, minutes and seconds."""
    parts = sexagesimal(degrees, decimals)
    seconds = spoken().number(parts.seconds, decimals).zfill(3 + decimals if decimals else 2)
    return f"{MINUS if parts.negative else ''}{parts.degrees}°{parts.minutes:02d}′{seconds}″"


def from_qdate(day: QDate) -> datetime.date | None:
    """A day from a widget; ``None`` where it holds none."""
    return datetime.date(day.year(), day.month(), day.day()) if day.isValid() else None


def to_qdate(day: datetime.date | None) -> QDate:
    """A day for a widget; the invalid day for none."""
    return QDate() if day is None else QDate(day.year, day.month, day.day)


def natural(text: str) -> str:
    """What a text sorts by: RE-2 before RE-10."""
    return _DIGITS.sub(lambda found: found[0].zfill(12), text).casefold()
