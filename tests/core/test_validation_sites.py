"""Positions of foreign tables: a real dirty one whole, and the borderline cases by themselves."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from pyproj import Geod

from rare_earth_plugin.core.checked import ERROR, SWAP_AXES, WARNING, Finding
from rare_earth_plugin.core.validation import check_sites
from rare_earth_plugin.core.validation_sites import home_names, is_home

from .checked_tables import KERNEL, TODAY, home, sites

GEOD = Geod(ellps="WGS84")
RAW = "kz_mineral_sites_raw.csv"


@pytest.fixture(scope="module")
def rows(checkout: Path) -> list[dict[str, str]]:
    with (checkout / "tests" / "data" / RAW).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def country(checkout: Path) -> Any:
    text = (checkout / "resources" / "source" / "kz_boundary.geojson").read_text("utf-8")
    return shapely.get_parts(shapely.from_geojson(text))[0]


@pytest.fixture(scope="module")
def found(rows: list[dict[str, str]], country: Any) -> list[Finding]:
    """What is found with names, positions and countries alone."""
    positions = [(float(row["lon"]), float(row["lat"])) for row in rows]
    table = sites(positions, name=[row["name"] for row in rows], country=[row["source_country"] for row in rows])
    return check_sites(table, home(country), KERNEL, TODAY)


def expected(flag: str) -> str:
    """The answer that a flag stands for; 5 km part the warning from the error."""
    if "swapped" in flag:
        return "swapped"
    if "source country=" in flag:
        return "foreign"
    outside = re.search(r"([\d.]+) km outside", flag)
    return "" if outside is None else "near_border" if float(outside[1]) <= 5 else "outside"


def test_every_flagged_row_is_found_and_no_other(rows: list[dict[str, str]], found: list[Finding]) -> None:
    answers = {place + 1: expected(row["flag"]) for place, row in enumerate(rows)}
    assert {finding.fid: finding.rule for finding in found} == {fid: rule for fid, rule in answers.items() if rule}
    assert len(found) == len({finding.fid for finding in found})
    counted: dict[str, int] = defaultdict(int)
    for finding in found:
        counted[finding.rule] += 1
    assert counted == {"swapped": 21, "foreign": 5, "near_border": 5, "outside": 1}


def test_how_grave_they_are(found: list[Finding]) -> None:
    by_rule = {finding.rule: finding.severity for finding in found}
    assert by_rule == {"swapped": ERROR, "outside": ERROR, "near_border": WARNING, "foreign": WARNING}
    assert [finding.severity for finding in found] == [ERROR] * 22 + [WARNING] * 10


def test_the_repair_puts_swapped_rows_inside(found: list[Finding], country: Any) -> None:
    for finding in found:
        if finding.rule != "swapped":
            assert finding.repair is None
            continue
        assert finding.repair is not None
        assert finding.repair.kind == SWAP_AXES
        assert finding.repair.new == finding.repair.old[::-1]
        assert shapely.contains_xy(country, *finding.repair.new)


def test_distances_are_geodesic(found: list[Finding], country: Any) -> None:
    for finding in found:
        if "km" not in finding.facts:
            continue
        lon, lat = finding.facts["lon"], finding.facts["lat"]
        # A metre between vertices nearby, 200 m from a thousand kilometres away.
        near = shapely.box(lon - 0.2, lat - 0.2, lon + 0.2, lat + 0.2)
        line, step = (country.boundary, 2e-3) if finding.facts["km"] > 20 else (country.boundary & near, 1e-5)
        dense = shapely.get_coordinates(shapely.segmentize(line, step))
        whole = np.ones(len(dense))
        km = GEOD.inv(lon * whole, lat * whole, *dense.T)[2].min() / 1000
        assert finding.facts["km"] == pytest.approx(km, abs=1e-3)


def test_a_swapped_row_that_lands_just_outside_is_said_to(found: list[Finding]) -> None:
    (outside,) = [finding for finding in found if finding.rule == "outside"]
    assert outside.code == "Aqkargin"
    assert outside.facts["swapped_km"] == pytest.approx(1.03, abs=0.01)


def one(lon: float, lat: float, **columns: str) -> list[Finding]:
    """Findings about one site, with the territory between 45 and 55 in both directions but for a strip."""
    square = shapely.box(45, 40, 60, 55)
    return check_sites(
        sites([(lon, lat)], **{key: [text] for key, text in columns.items()}), home(square), KERNEL, TODAY
    )


def test_near_the_border_is_nearer_than_swapped() -> None:
    assert [finding.rule for finding in one(55, 55.02)] == ["near_border"]  # exchanged it would lie inside
    assert [finding.rule for finding in one(50, 58)] == ["swapped"]


def test_five_kilometres_are_the_limit() -> None:
    degree = GEOD.inv(50, 40, 50, 39)[2] / 1000
    for km, rule in ((4.99, "near_border"), (5.01, "outside")):
        (finding,) = one(48, 40 - km / degree)
        assert finding.rule == rule
        assert finding.facts["km"] == pytest.approx(km, abs=0.02)


def test_the_border_itself_is_fine() -> None:
    assert one(45, 47) == one(47, 40) == one(60, 55) == []


def test_places_that_the_globe_does_not_have() -> None:
    assert [finding.rule for finding in one(50, 95)] == ["off_globe"]
    assert [finding.rule for finding in one(50, 1e300)] == ["off_globe"]
    assert [finding.rule for finding in one(np.nan, 50)] == ["geometry_missing"]
    assert [finding.rule for finding in one(np.inf, 50)] == ["geometry_missing"]


def test_foreign_rows_count_as_foreign_wherever_they_lie() -> None:
    inside, outside = one(50, 50, country="Russia"), one(100, 50, country="Russia")
    assert [finding.rule for finding in inside + outside] == ["foreign", "foreign"]
    assert [finding.facts["inside"] for finding in inside + outside] == [True, False]


@pytest.mark.parametrize(
    "name", ["Kazakhstan", "KAZAKSTAN", " kazakhstan ", "KZ", "kaz", "Казахстан", "Қазақстан", "", "Kazakhstan; Russia"]
)
def test_names_of_home(name: str) -> None:
    assert is_home(name, home_names(home()))


@pytest.mark.parametrize("name", ["Russia", "Uzbekistan", "Kyrgyzstan", "Pakistan", "Turkmenistan", "Россия", "K"])
def test_names_of_elsewhere(name: str) -> None:
    assert not is_home(name, home_names(home()))


def test_without_a_territory_nothing_is_accused() -> None:
    found = check_sites(sites([(1, 2)]), home(None), KERNEL, TODAY)
    assert [finding.rule for finding in found] == ["no_territory"]
