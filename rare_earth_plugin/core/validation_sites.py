"""Where rows lie: inside the territory, at its border, outside, with latitude and longitude exchanged, or abroad."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .border import Border
from .checked import ERROR, SWAP_AXES, WARNING, CheckedTable, Finding, Limits, Repair, Watch

_ON_BORDER_M = 1.0
_ALIKE = 0.9  # "Kazakstan" to "Kazakhstan" is 0.95, "Pakistan" to it 0.78
_PIECE = 64
_COUNTRY_NAMES = {
    "KZ": (
        "KAZ",
        "Kazakhstan",
        "Republic of Kazakhstan",
        "Qazaqstan",
        "Казахстан",
        "Республика Казахстан",
        "Қазақстан",
        "Қазақстан Республикасы",
    ),
}
"""What the sources of foreign data call a country, by its ISO code."""


def home_names(territory: CheckedTable) -> frozenset[str]:
    """What a column of countries may call the territory: its codes, its names and what is known for them."""
    codes = {str(code).strip().upper() for code in territory.column("code") if code}
    names = {str(name) for name in territory.column("name") if name}
    known = [name for code in codes for name in _COUNTRY_NAMES.get(code, ())]
    return frozenset(map(_folded, [*codes, *names, *known]))


def is_home(country: str, home: Collection[str]) -> bool:
    """Whether a country is the territory's, also with a letter missing, or one of several; true where none is named."""
    named = [part for part in map(_folded, re.split(r"[;,/|]", country)) if part]
    return not named or not home or any(_alike(part, name) for part in named for name in home)


def _folded(text: str) -> str:
    return re.sub(r"[\s.]+", " ", text).strip().casefold()


def _alike(text: str, name: str) -> bool:
    return text == name or (len(name) > 3 and difflib.SequenceMatcher(None, text, name).ratio() >= _ALIKE)


def check_points(
    table: CheckedTable,
    border: Border,
    home: Collection[str] = (),
    limits: Limits = Limits(),  # noqa: B008  frozen
    watch: Watch | None = None,
) -> list[Finding]:
    """Findings about the positions of a table of points.

    A position within ``limits.border_km`` of the border is a warning, since the border is drawn no better; farther out
    it is an error, unless the exchanged coordinates lie inside: then they were swapped. A row that names another
    country (column ``country``) is told as such, wherever it lies.

    :param border: of the territory; without edges nothing is known of the inside.
    :param home: from :func:`home_names`.
    :raises CancelledError: the watch says so.
    """
    watch = watch or Watch()
    points = table.points if table.points is not None else np.full((len(table), 2), np.nan)
    found: list[Finding] = []
    countries = [str(name or "") for name in table.column("country")]
    abroad = {country: not is_home(country, home) for country in set(countries)}
    foreign = np.array([abroad[country] for country in countries], dtype=bool)
    inside, swapped = border.inside(points), border.inside(points[:, ::-1])
    on_globe = (np.abs(points[:, 0]) <= 360) & (np.abs(points[:, 1]) <= 90)
    odd = np.flatnonzero(~inside | foreign)
    for piece in watch.pieces(len(odd), _PIECE):
        for place in odd[piece].tolist():
            finding = _position(table, place, points, border, limits, bool(swapped[place]), bool(on_globe[place]))
            if foreign[place]:
                facts: dict[str, Any] = {"country": countries[place], "inside": bool(inside[place])}
                found.append(table.finding("foreign", WARNING, place, **facts))
            elif not inside[place] and finding is not None:
                found.append(finding)
    return found


def _position(
    table: CheckedTable,
    place: int,
    points: NDArray[np.float64],
    border: Border,
    limits: Limits,
    swapped: bool,
    on_globe: bool,
) -> Finding | None:
    """What is wrong with a position outside, ``None`` for one on the border itself."""
    lon, lat = points[place].tolist()
    if not np.isfinite(points[place]).all():
        return table.finding("geometry_missing", ERROR, place, reason=table.skipped.get(place, "no_geometry"))
    if not len(border):
        return None
    metres = border.distance_m(lon, lat) if on_globe else np.inf
    if metres <= _ON_BORDER_M:
        return None
    facts: dict[str, Any] = {"lon": lon, "lat": lat}
    if metres <= limits.border_km * 1000:
        return table.finding("near_border", WARNING, place, km=metres / 1000, limit=limits.border_km, **facts)
    if swapped:
        repair = Repair(SWAP_AXES, (lon, lat), (lat, lon))
        return table.finding("swapped", ERROR, place, repair, **facts)
    if not on_globe:
        return table.finding("off_globe", ERROR, place, **facts)
    other = border.distance_m(lat, lon) / 1000 if abs(lon) <= 90 else np.inf
    if other <= limits.border_km:
        facts["swapped_km"] = other
    return table.finding("outside", ERROR, place, km=metres / 1000, **facts)
