"""Coordinates as people read them off a receiver and type them into one."""

from __future__ import annotations

import math

DEGREES, DMS, METRES = "degrees", "dms", "metres"
"""How the numbers of a position are written."""
_DEGREE_DECIMALS = 6  # 0.1 m
_SECOND_DECIMALS = 1  # 3 m, what a hand-held receiver knows
_ZONE_WIDTH = 6
_UTM_SHIFT = 30


def decimal_text(degrees: float) -> str:
    """Decimal degrees to 0.1 m, as ``52.061444``."""
    return f"{degrees:.{_DEGREE_DECIMALS}f}"


def metre_text(metres: float) -> str:
    """A coordinate of a plane in whole metres."""
    return f"{metres:.0f}"


def dms_text(degrees: float, positive: str, negative: str) -> str:
    """Degrees, minutes and seconds with the letter of the half, as ``52°03'41.2"N``; 60 seconds never appear.

    :param positive: letter north or east, and
    :param negative: that south or west.
    :raises ValueError: no finite number.
    """
    if not math.isfinite(degrees):
        raise ValueError(str(degrees))
    scale = 10**_SECOND_DECIMALS
    units = round(abs(degrees) * 3600 * scale)  # counted in the last place that is shown, so that carries come right
    minutes, rest = divmod(units, 60 * scale)
    whole, minutes = divmod(minutes, 60)
    seconds = f"{rest / scale:0{3 + _SECOND_DECIMALS}.{_SECOND_DECIMALS}f}"
    return f"{whole}°{minutes:02d}'{seconds}\"{negative if degrees < 0 else positive}"


def gauss_krueger_zone(longitude: float) -> int:
    """Number of the six-degree zone of Gauss-Krüger, 1 from Greenwich to 6 E, that a longitude in degrees lies in."""
    return math.floor((longitude % 360) / _ZONE_WIDTH) + 1


def utm_zone(longitude: float) -> int:
    """Number of the UTM zone, 1 from 180 to 174 W, that a longitude in degrees lies in; without Norway's exceptions."""
    return (gauss_krueger_zone(longitude) + _UTM_SHIFT - 1) % 60 + 1
