"""The shortest way between two positions on the ellipsoid, for whole columns at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .geodesy import E2, INVERSE_FLATTENING, SEMI_MAJOR_M

_FLATTENING = 1 / INVERSE_FLATTENING
_SEMI_MINOR_M = SEMI_MAJOR_M * (1 - _FLATTENING)
_ROUNDS, _STILL = 40, 1e-13  # radians of longitude, 6e-7 m


def geodesic_m(lon1: ArrayLike, lat1: ArrayLike, lon2: ArrayLike, lat2: ArrayLike) -> NDArray[np.float64]:
    """Lengths in metres of the geodesics of WGS 84 between positions in degrees; arguments are broadcast.

    Vincenty's inverse formula (1975, "Direct and inverse solutions of geodesics on the ellipsoid", Survey Review 23,
    176), which is good to 0.1 mm. Near the antipodes it does not settle; there the length is that of the sphere of
    the same volume, which is off by 0.6 % at the most.
    """
    columns = np.broadcast_arrays(
        *(np.radians(np.asarray(value, dtype=np.float64)) for value in (lon1, lat1, lon2, lat2))
    )
    west, south, east, north = (column.ravel() for column in columns)
    reduced1, reduced2 = (np.arctan((1 - _FLATTENING) * np.tan(lat)) for lat in (south, north))
    sin1, cos1, sin2, cos2 = np.sin(reduced1), np.cos(reduced1), np.sin(reduced2), np.cos(reduced2)
    span = (east - west + np.pi) % (2 * np.pi) - np.pi
    turn = span.copy()
    for _ in range(_ROUNDS):
        sin_sigma = np.hypot(cos2 * np.sin(turn), cos1 * sin2 - sin1 * cos2 * np.cos(turn))
        cos_sigma = sin1 * sin2 + cos1 * cos2 * np.cos(turn)
        sigma = np.arctan2(sin_sigma, cos_sigma)
        sin_alpha = np.divide(cos1 * cos2 * np.sin(turn), sin_sigma, out=np.zeros_like(turn), where=sin_sigma > 0)
        cos2_alpha = 1 - sin_alpha**2
        middle = cos_sigma - np.divide(
            2 * sin1 * sin2, cos2_alpha, out=cos_sigma.copy(), where=cos2_alpha > 1e-15
        )  # 0 along the equator
        c = _FLATTENING / 16 * cos2_alpha * (4 + _FLATTENING * (4 - 3 * cos2_alpha))
        before = turn
        bend = sigma + c * sin_sigma * (middle + c * cos_sigma * (2 * middle**2 - 1))
        turn = span + (1 - c) * _FLATTENING * sin_alpha * bend
        if not (np.abs(turn - before) > _STILL).any():
            break
    u2 = cos2_alpha * E2 / (1 - E2)
    a = 1 + u2 / 16384 * (4096 + u2 * (u2 * (320 - 175 * u2) - 768))
    b = u2 / 1024 * (256 + u2 * (u2 * (74 - 47 * u2) - 128))
    inner = cos_sigma * (2 * middle**2 - 1) - b / 6 * middle * (4 * sin_sigma**2 - 3) * (4 * middle**2 - 3)
    length = _SEMI_MINOR_M * a * (sigma - b * sin_sigma * (middle + b / 4 * inner))
    lost = ~(np.abs(turn - before) <= _STILL) | (np.abs(turn) > np.pi)
    if lost.any():
        half = np.sin((north - south) / 2) ** 2 + np.cos(south) * np.cos(north) * np.sin(span / 2) ** 2
        sphere = 2 * np.cbrt(SEMI_MAJOR_M**2 * _SEMI_MINOR_M) * np.arcsin(np.sqrt(np.clip(half, 0, 1)))
        length = np.where(lost, sphere, length)
    return np.asarray(length.reshape(columns[0].shape))
