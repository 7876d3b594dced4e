"""The sheet nomenclature as arithmetic: places, bounds, nesting, edges and the limits of the domain."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.sheet_codes import parse
from rare_earth_plugin.core.sheets import (
    CELLS,
    SCALES,
    Sheet,
    SheetError,
    locate,
    roman,
    sheet_at,
    sheet_bounds,
    sheets_around,
    sheets_in,
)

from .worlds import KAZAKHSTAN_BOX

KNOWN = [
    ("O-37-I", 200_000, (36, 59 + 20 / 60, 37, 60)),
    ("O-37-25-В", 50_000, (36, 59, 36.25, 59 + 10 / 60)),
    ("K-39-XXI", 200_000, (50, 41 + 20 / 60, 51, 42)),
    ("N-45-35", 100_000, (89, 55, 89.5, 55 + 20 / 60)),
    ("K-43-Б", 500_000, (75, 42, 78, 44)),
    ("M-43", 1_000_000, (72, 48, 78, 52)),
]
longitudes = st.floats(-180, 180)
latitudes = st.floats(0, 60, exclude_max=True)
scales = st.sampled_from(SCALES)


@pytest.mark.parametrize(("code", "scale", "bounds"), KNOWN)
def test_known_sheets(code: str, scale: int, bounds: tuple[float, ...]) -> None:
    assert sheet_bounds(code) == pytest.approx(bounds, abs=1e-13)
    west, south, east, north = bounds
    assert sheet_at((west + east) / 2, (south + north) / 2, scale) == code


def test_the_known_point() -> None:
    assert sheet_at(82.52, 50.13, 50_000) == "M-44-70-В"


@pytest.mark.parametrize("scale", SCALES)
def test_every_sheet_of_kazakhstan_comes_back_from_its_code(scale: int) -> None:
    sheets = sheets_in(*KAZAKHSTAN_BOX, scale)
    codes = [sheet.code for sheet in sheets]
    assert len(set(codes)) == len(codes)
    assert len(codes) * CELLS[scale] ** 2 >= 42 * 16 * 24  # cells of the box that the sheets must fill
    for sheet, code in zip(sheets, codes):
        assert parse(code).sheet == sheet
        assert parse(code).look_alikes == ()
        west, south, east, north = sheet_bounds(code)
        assert (west, south, east, north) == sheet.bounds
        assert sheet_at((west + east) / 2, (south + north) / 2, scale) == code
        assert sheet_at(west, south, scale) == code


@given(longitudes, latitudes, scales)
def test_a_sheet_holds_its_point(lon: float, lat: float, scale: int) -> None:
    west, south, east, north = sheet_bounds(sheet_at(lon, lat, scale))
    assert south - 1e-9 <= lat <= north + 1e-9
    assert any(west - 1e-9 <= lon + turn <= east + 1e-9 for turn in (-360, 0))


@given(longitudes, latitudes)
def test_scales_nest(lon: float, lat: float) -> None:
    finest = locate(lon, lat, 50_000)
    for scale in SCALES:
        sheet = locate(lon, lat, scale)
        assert (finest.row // CELLS[scale], finest.column // CELLS[scale]) == (sheet.row, sheet.column)


@pytest.mark.parametrize("scale", SCALES)
def test_neighbours_share_the_same_edge_to_the_last_bit(scale: int) -> None:
    for sheet in sheets_in(60, 44, 78, 52, scale):
        _, _, east, north = sheet.bounds
        assert Sheet(scale, sheet.row, sheet.column + 1).bounds[0] == east
        assert Sheet(scale, sheet.row + 1, sheet.column).bounds[1] == north


def test_a_point_on_an_edge_belongs_to_the_north_and_east() -> None:
    assert sheet_at(78, 52, 1_000_000) == "N-44"
    assert sheet_at(math.nextafter(78, 0), math.nextafter(52, 0), 1_000_000) == "N-44"  # closer than a nanodegree
    assert sheet_at(78 - 1e-6, 52 - 1e-6, 1_000_000) == "M-43"
    assert sheet_at(75, 50, 500_000) == "M-43-Б"
    for count in range(1, 360):  # decimal fractions of a degree that no float holds
        assert locate(0, count / 6, 50_000).row == count


def test_the_edges_of_the_domain() -> None:
    assert sheet_at(-180, 0, 1_000_000) == "A-1"
    assert sheet_at(180, 0, 1_000_000) == "A-1"
    assert sheet_at(179.9, 59.9, 1_000_000) == "O-60"
    assert sheet_at(0, 59.99999999999, 50_000) == "O-31-1-А"


@pytest.mark.parametrize(
    ("lon", "lat"), [(0, -0.1), (0, 60), (0, 75), (181, 5), (-180.5, 5), (math.nan, 5), (5, math.inf)]
)
def test_outside_the_domain_is_an_error(lon: float, lat: float) -> None:
    with pytest.raises(SheetError) as caught:
        sheet_at(lon, lat, 50_000)
    assert caught.value.reason == "outside"


def test_an_unknown_scale_is_an_error() -> None:
    for call in (lambda: sheet_at(70, 50, 25_000), lambda: sheets_in(70, 50, 71, 51, 25_000)):
        with pytest.raises(SheetError) as caught:
            call()
        assert (caught.value.reason, caught.value.text) == ("scale", "25000")


def test_the_sheets_of_an_exact_rectangle_are_the_sheets_inside() -> None:
    assert [sheet.code for sheet in sheets_in(72, 48, 78, 52, 1_000_000)] == ["M-43"]
    assert [sheet.code for sheet in sheets_in(72, 48, 78, 52, 500_000)] == ["M-43-В", "M-43-Г", "M-43-А", "M-43-Б"]
    assert len(sheets_in(72, 48, 78, 52, 50_000)) == 24 * 24


def test_a_little_more_takes_the_neighbours() -> None:
    assert [s.code for s in sheets_in(71.99, 48, 78.01, 52, 1_000_000)] == ["M-42", "M-43", "M-44"]


def test_a_rectangle_without_area_yields_the_sheet_that_holds_it() -> None:
    assert [sheet.code for sheet in sheets_in(82.52, 50.13, 82.52, 50.13, 50_000)] == ["M-44-70-В"]
    assert [sheet.code for sheet in sheets_in(78, 52, 78, 52, 1_000_000)] == ["N-44"]


@given(longitudes, latitudes, st.floats(0.01, 3), st.floats(0.01, 3), scales)
def test_the_sheets_of_a_rectangle_are_those_that_it_meets(
    west: float, south: float, wide: float, high: float, scale: int
) -> None:
    east, north = min(west + wide, 180), min(south + high, 60)
    if east - west < 1e-6 or north - south < 1e-6:
        return
    found = sheets_in(west, south, east, north, scale)
    bounds = np.array([sheet.bounds for sheet in found])
    assert (bounds[:, 0] < east).all()
    assert (bounds[:, 2] > west).all()
    assert (bounds[:, 1] < north).all()
    assert (bounds[:, 3] > south).all()
    assert bounds[:, 0].min() <= west + 1e-9
    assert bounds[:, 1].min() <= south + 1e-9
    assert bounds[:, 2].max() >= east - 1e-9
    assert bounds[:, 3].max() >= north - 1e-9
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    "box",
    [(60, 60, 80, 65), (60, 61, 80, 65), (60, -9, 80, 0), (60, -9, 80, -1), (180, 40, 190, 50), (-190, 40, -180, 50)],
)
def test_a_rectangle_that_only_touches_the_domain_has_no_sheets(box: tuple[float, float, float, float]) -> None:
    assert sheets_in(*box, 1_000_000) == []


def test_a_rectangle_is_cut_to_the_domain() -> None:
    assert {sheet.code[0] for sheet in sheets_in(60, 55, 66, 70, 1_000_000)} == {"N", "O"}
    assert len(sheets_in(-180, 0, 180, 60, 1_000_000)) == 15 * 60


@pytest.mark.parametrize("box", [(math.nan, 0, 1, 1), (0, 0, math.inf, 1), (2, 0, 1, 1), (0, 2, 1, 1)])
def test_a_rectangle_that_is_none_is_an_error(box: tuple[float, float, float, float]) -> None:
    with pytest.raises(SheetError) as caught:
        sheets_in(*box, 50_000)
    assert caught.value.reason == "outside"


@pytest.mark.parametrize("scale", SCALES)
def test_a_ring_runs_through_the_corners_of_the_finest_sheets(scale: int) -> None:
    sheet = locate(72.1, 48.1, scale)
    ring = sheet.ring()
    assert ring.shape == (4 * CELLS[scale] + 1, 2)
    assert (ring[0] == ring[-1]).all()
    west, south, east, north = sheet.bounds
    corners = {corner for fine in sheets_in(west, south, east, north, 50_000) for corner in _corners(fine)}
    edge = {(x, y) for x, y in corners if x in (west, east) or y in (south, north)}
    assert {tuple(point) for point in ring.tolist()} == edge
    x, y = ring.T
    assert (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() < 0  # clockwise


def _corners(sheet: Sheet) -> list[tuple[float, float]]:
    west, south, east, north = sheet.bounds
    return [(west, south), (west, north), (east, north), (east, south)]


def test_roman_numerals() -> None:
    assert [roman(n) for n in (1, 4, 9, 10, 14, 21, 29, 36)] == ["I", "IV", "IX", "X", "XIV", "XXI", "XXIX", "XXXVI"]
    assert len({roman(n) for n in range(1, 40)}) == 39


def test_sheets_past_the_antimeridian_lie_where_the_rectangle_does() -> None:
    found = sheets_around(178.5, 50.0, 181.5, 51.0, 1_000_000)
    assert [(sheet.code, sheet.bounds) for sheet in found] == [
        ("M-60", (174.0, 48.0, 180.0, 52.0)),
        ("M-1", (180.0, 48.0, 186.0, 52.0)),
    ]
    (west,) = sheets_around(-181.0, 50.0, -180.75, 50.1, 50_000)
    assert (west.code, west.bounds) == (sheet_at(179.1, 50.05, 50_000), (-181.0, 50.0, -180.75, 301 / 6))
    assert len(sheets_around(-180.001, 0.0, 180.001, 60.0, 1_000_000)) == 15 * 60
    assert sheets_around(72.0, 48.0, 78.0, 52.0, 200_000) == sheets_in(72.0, 48.0, 78.0, 52.0, 200_000)
