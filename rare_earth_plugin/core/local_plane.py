"""A plane in metres around a place: equal-area on the ellipsoid, and true to scale in the middle.

Lambert's azimuthal equal-area projection, oblique on the ellipsoid (Snyder 1987, "Map Projections: A Working Manual",
eq. 24-17 to 24-26 and 3-11 to 3-16). Areas are exact; 100 km from the middle distances are off by 3e-5 at the most.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .geodesy import E2, SEMI_MAJOR_M, authalic_q

_POLE_Q = float(authalic_q(90.0))
_RADIUS_M = SEMI_MAJOR_M * math.sqrt(_POLE_Q / 2)
"""Radius of the sphere that has the area of the ellipsoid."""
_ROUNDS = 8  # Newton's method doubles the digits each time

Floats = NDArray[np.float64]


class LocalPlane:
    """Degrees to metres and back."""

    def __init__(self, lon: float, lat: float) -> None:
        """Lay the plane on the ellipsoid.

        :param lon: degrees of the middle, ``lat`` between -89 and 89.
        """
        self._lon = lon
        sine, cosine = math.sin(math.radians(lat)), math.cos(math.radians(lat))
        beta = math.asin(float(authalic_q(lat)) / _POLE_Q)
        self._sin, self._cos = math.sin(beta), math.cos(beta)
        # What the sphere of equal area is too wide from west to east there, and too narrow from south to north.
        self._stretch = SEMI_MAJOR_M * cosine / (math.sqrt(1 - E2 * sine * sine) * _RADIUS_M * self._cos)

    @classmethod
    def around(cls, lon: ArrayLike, lat: ArrayLike) -> LocalPlane:
        """The plane in the middle of the extent of positions in degrees; there must be one at least."""
        east, north = np.asarray(lon, dtype=np.float64), np.asarray(lat, dtype=np.float64)
        return cls(float(east.min() + east.max()) / 2, float(north.min() + north.max()) / 2)

    def forward(self, lon: ArrayLike, lat: ArrayLike) -> tuple[Floats, Floats]:
        """Metres east and north of the middle, from degrees."""
        turn = np.radians(np.asarray(lon, dtype=np.float64) - self._lon)
        beta = np.arcsin(np.clip(authalic_q(lat) / _POLE_Q, -1, 1))
        sine, cosine = np.sin(beta), np.cos(beta)
        scale = _RADIUS_M * np.sqrt(2 / (1 + self._sin * sine + self._cos * cosine * np.cos(turn)))
        east = scale * self._stretch * cosine * np.sin(turn)
        north = scale / self._stretch * (self._cos * sine - self._sin * cosine * np.cos(turn))
        return np.asarray(east), np.asarray(north)

    def backward(self, east: ArrayLike, north: ArrayLike) -> tuple[Floats, Floats]:
        """Degrees of longitude and latitude, from metres."""
        x = np.asarray(east, dtype=np.float64) / self._stretch
        y = np.asarray(north, dtype=np.float64) * self._stretch
        rho = np.hypot(x, y)
        angle = 2 * np.arcsin(np.clip(rho / (2 * _RADIUS_M), -1, 1))
        sine, cosine = np.sin(angle), np.cos(angle)
        share = np.divide(y, rho, out=np.zeros_like(rho), where=rho > 0)
        q = _POLE_Q * (cosine * self._sin + share * sine * self._cos)
        turn = np.arctan2(x * sine, rho * self._cos * cosine - y * self._sin * sine)
        return np.asarray(self._lon + np.degrees(np.where(rho > 0, turn, 0.0))), _latitude(q)


def _latitude(q: Floats) -> Floats:
    """The latitude in degrees that has an authalic q, by Newton's method."""
    phi = np.arcsin(np.clip(q / 2, -1, 1))
    for _ in range(_ROUNDS):
        sine = np.sin(phi)
        slope = 2 * (1 - E2) * np.cos(phi) / (1 - E2 * sine * sine) ** 2
        phi = phi + (q - authalic_q(np.degrees(phi))) / np.maximum(slope, 1e-12)
    return np.asarray(np.degrees(phi))
