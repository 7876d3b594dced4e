from __future__ import annotations

import contextlib
import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.store.attribute_values import day_of, number_of, scale_of, text_of


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        ("", None),
        ("2024-02-29", "2024-02-29"),
        ("2024-2-9", "2024-02-09"),
        ("2024/02/09", "2024-02-09"),
        ("09.02.2024", "2024-02-09"),
        ("2024-02-09T10:00:00Z", "2024-02-09"),
        ("2024", "2024-12-31"),
        (2024, "2024-12-31"),
        ("2024-02", "2024-02-29"),
        (datetime.date(2024, 2, 9), "2024-02-09"),
        (datetime.datetime(2024, 2, 9, 23, 59), "2024-02-09"),
    ],
)
def test_days_as_people_write_them(value: Any, expected: str | None) -> None:
    day = day_of(value)
    assert (day and day.isoformat()) == expected
    assert not isinstance(day, datetime.datetime)


@pytest.mark.parametrize(
    "value", ["soon", "2024-13-01", "2023-02-29", "31.02.2024", "0000", 20240209, "2024-1-1x", 1.5]
)
def test_what_is_no_day(value: Any) -> None:
    with pytest.raises(ValueError):
        day_of(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2 724 900", 2_724_900.0),
        ("2\u00a0724\u202f900", 2_724_900.0),
        ("2,5", 2.5),
        ("-1e3", -1000.0),
        (7, 7.0),
        ("", None),
        (None, None),
        (True, None),
        ("about 5", None),
        ("nan", None),
        ("inf", None),
        ("1,234,567", None),
    ],
)
def test_numbers_as_people_write_them(value: Any, expected: float | None) -> None:
    assert number_of(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, 0), ("", 0), (50_000, 50_000), ("50 000", 50_000), (2e5, 200_000), ("1:200 000", 200_000)],
)
def test_scales(value: Any, expected: int) -> None:
    assert scale_of(value) == expected


@pytest.mark.parametrize("value", [0, -50_000, "1:0", 0.5, "fine", 10**30])
def test_what_is_no_scale(value: Any) -> None:
    with pytest.raises(ValueError):
        scale_of(value)


@given(
    st.one_of(st.none(), st.text(), st.integers(), st.floats(), st.dates(), st.datetimes(), st.booleans(), st.binary())
)
def test_no_value_raises_anything_else(value: Any) -> None:
    text_of(value)
    number_of(value)
    for read in (day_of, scale_of):
        with contextlib.suppress(ValueError):
            read(value)


@pytest.mark.parametrize("value", ["9999-12-31", "0205-06-01", datetime.date(9999, 12, 31), "1.6.0205"])
def test_a_year_that_no_survey_has_is_no_day(value: object) -> None:
    with pytest.raises(ValueError):
        day_of(value)
