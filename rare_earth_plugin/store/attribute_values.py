"""Attribute values as people and programs leave them in a table, read as days, numbers and texts."""

from __future__ import annotations

import calendar
import datetime
import math
import re
from typing import Any

from ..core.value_guess import guess_scale

_ISO = re.compile(r"^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ].*)?$")
_DAY_FIRST = re.compile(r"^(\d{1,2})[./](\d{1,2})[./](\d{4})$")
_COARSEST = 1_000_000_000
_YEARS = (1800, 2100)
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f']+")


def text_of(value: Any) -> str:
    """A text, "" for none."""
    return "" if value is None else str(value)


def day_of(value: Any) -> datetime.date | None:
    """A day; a bare year means its 31 December, a bare month its last day.

    :raises ValueError: there is a value and it is no day that a survey can have: a typing error, or an "open end".
    """
    if value is None or value == "":
        return None
    day = _read_day(value)
    if not _YEARS[0] <= day.year <= _YEARS[1]:
        raise ValueError(str(value))
    return day


def _read_day(value: Any) -> datetime.date:
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    written = str(value).strip()
    if iso := _ISO.match(written):
        year, month, day = int(iso[1]), int(iso[2] or 12), iso[3]
        if not 1 <= month <= 12 or year < 1:
            raise ValueError(written)
        return datetime.date(year, month, int(day) if day else calendar.monthrange(year, month)[1])
    if found := _DAY_FIRST.match(written):
        return datetime.date(int(found[3]), int(found[2]), int(found[1]))
    raise ValueError(written)


def number_of(value: Any) -> float | None:
    """A finite number, also from a text with spaces between thousands or a decimal comma; else ``None``."""
    if value is None or isinstance(value, bool):
        return None
    written = _SPACES.sub("", str(value))
    if written.count(",") == 1 and "." not in written:
        written = written.replace(",", ".")
    try:
        number = float(written)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def scale_of(value: Any) -> int:
    """A scale denominator, 0 for none; texts such as ``1:200 000`` are read as an import reads them.

    :raises ValueError: there is a value and it is no whole number from 1 to a thousand million.
    """
    if value is None or value == "":
        return 0
    number = number_of(value)
    if number is None and isinstance(value, str):
        number = guess_scale(value)
    if number is None or not 1 <= number <= _COARSEST or number != int(number):
        raise ValueError(str(value))
    return int(number)
