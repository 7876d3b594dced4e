from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.delimited import (
    DEGREES,
    METRES,
    TableFormat,
    decimals,
    guess_delimiter,
    guess_format,
    headings,
    number,
    whole_numbers,
)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_that_makes_equal_rows(delimiter: str) -> None:
    rows = [["code", "name", "x"], ["1", '"a, b; c"', "70,5" if delimiter != "," else "70.5"], ["2", "d", "71"]]
    assert guess_delimiter("\n".join(delimiter.join(row) for row in rows)) == delimiter


def test_decimal_commas_do_not_pass_for_delimiters() -> None:
    assert guess_delimiter("имя;долгота;широта\nа;70,25;50,5\nб;71,75;51,5\n") == ";"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("70.25", 70.25),
        ("70,25", 70.25),
        ("-3.", -3.0),
        (".5", 0.5),
        ("−12", -12.0),
        ("1e5", 1e5),
        ("5 500 000,5", 5_500_000.5),
        ("13\u00a0500\u202f000", 13_500_000.0),
        ("50°30'15\"", 50 + 30 / 60 + 15 / 3600),
        ("50°30′15,5″ с.ш.", 50 + 30 / 60 + 15.5 / 3600),
        ("70°15' в.д.", 70.25),
        ("N50 30 15", 50 + 30 / 60 + 15 / 3600),
        ("12°30'W", -12.5),
        ("70°", 70.0),
        ("50 30", None),
        ("50°75'", None),
        ("12.03.2024", None),
        ("1:50 000", None),
        ("12-13", None),
        ("abc", None),
        ("", None),
        ("1e999", None),
    ],
)
def test_numbers_as_people_write_them(text: str, value: float | None) -> None:
    assert number(text) == (None if value is None else pytest.approx(value, abs=1e-12))


@given(st.floats(-180, 180).map(lambda value: round(value, 6)))
def test_any_decimal_comes_back(value: float) -> None:
    assert number(f"{value:f}".replace(".", ",")) == pytest.approx(value, abs=1e-9)


@given(st.text(max_size=20))
def test_any_text_gets_an_answer(text: str) -> None:
    value = number(text)
    assert value is None or math.isfinite(value)


@pytest.mark.parametrize(
    ("names", "row", "x", "y", "unit"),
    [
        (["name", "lon", "lat"], ["a", "70.5", "50.25"], "lon", "lat", DEGREES),
        (["Широта", "Долгота"], ["50,25", "70,5"], "Долгота", "Широта", DEGREES),
        (["с.ш.", "в.д.", "имя"], ["50°15'10\"", "70°30'20\"", "a"], "в.д.", "с.ш.", DEGREES),
        (["ендік", "бойлық"], ["50,25", "70,5"], "бойлық", "ендік", DEGREES),
        (["X", "Y"], ["13 500 000", "5 500 000"], "X", "Y", METRES),
        (["POINT_X", "POINT_Y", "x1"], ["500000.5", "5500000.25", "1"], "POINT_X", "POINT_Y", METRES),
        (["id", "a", "b"], ["1", "50.25512", "70.51234"], "b", "a", ""),
        (["id", "a", "b"], ["1", "13500000", "5500000"], "a", "b", METRES),
    ],
)
def test_coordinates_are_found(names: list[str], row: list[str], x: str, y: str, unit: str) -> None:
    found = guess_format(names, [row] * 3, ";")
    if unit == "":  # two fractions below 90: nothing tells which is which, so they are taken as they stand
        assert {found.x, found.y} == {"a", "b"}
        return
    assert (found.x, found.y, found.unit) == (x, y, unit)
    assert found.spatial


def test_longitudes_east_of_90_tell_which_column_is_which() -> None:
    found = guess_format(["a", "b"], [["50.25512", "95.51234"]] * 3, ";")
    assert (found.x, found.y) == ("b", "a")


def test_wkt_is_known_by_what_stands_in_it() -> None:
    found = guess_format(["id", "граница"], [["1", "SRID=4326;MULTIPOLYGON(((0 0,1 0,1 1,0 0)))"], ["2", ""]], ";")
    assert (found.wkt, found.x, found.spatial) == ("граница", "", True)


@pytest.mark.parametrize(
    ("names", "row"),
    [
        (["name", "note"], ["a", "b"]),
        (["x", "y"], ["a", "b"]),
        (["year", "count"], ["2024", "12"]),
        (["lon"], ["70.5"]),
    ],
)
def test_a_table_without_places(names: list[str], row: list[str]) -> None:
    assert guess_format(names, [row] * 3, ",") == TableFormat(",")


def test_headings_are_told_apart() -> None:
    assert headings(["\ufeffcode", " code ", "", "Code"]) == ("code", "code_2", "column_3", "Code_3")


@pytest.mark.parametrize(
    ("cells", "whole", "decimal"),
    [
        (["1", "20", ""], True, True),
        (["007", "12"], False, False),
        (["0", "-5"], True, True),
        (["1,5", "2"], False, True),
        (["1", "a"], False, False),
        (["12345678901234567890"], False, True),
        (["", " "], False, False),
    ],
)
def test_kinds_of_columns(cells: list[str], whole: bool, decimal: bool) -> None:
    assert (whole_numbers(cells), decimals(cells)) == (whole, decimal)
