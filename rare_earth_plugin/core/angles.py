"""Angles in degrees, minutes and seconds, rounded once."""

from __future__ import annotations

from typing import NamedTuple


class Sexagesimal(NamedTuple):
    """An angle; ``seconds`` is rounded and below 60."""

    negative: bool
    degrees: int
    minutes: int
    seconds: float


def sexagesimal(degrees: float, decimals: int = 2) -> Sexagesimal:
    """An angle with its seconds rounded to so many decimals: 59.999″ becomes the next minute, never 60.00″."""
    unit = 10**decimals
    total = round(abs(degrees) * 3600 * unit)
    whole, seconds = divmod(total, 60 * unit)
    return Sexagesimal(degrees < 0 and total > 0, whole // 60, whole % 60, seconds / unit)
