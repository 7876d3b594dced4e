from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.field_words import COMMODITY_WORDS, METHOD_STEMS, STATUSES
from rare_earth_plugin.core.programme import METHODS
from rare_earth_plugin.core.status import BY_TABLE
from rare_earth_plugin.core.value_guess import (
    guess_commodities,
    guess_date,
    guess_flag,
    guess_method,
    guess_number,
    guess_scale,
    guess_status,
)

DAY = datetime.date


@pytest.mark.parametrize("table", BY_TABLE)
def test_every_status_is_known_by_each_of_its_words(table: str) -> None:
    assert {*STATUSES[table]} == {*BY_TABLE[table].states}
    for status, words in STATUSES[table].items():
        for word in (status, *words):
            for written in (word, word.upper(), f" {word} ", f"{word} (2024)"):
                assert guess_status(table, written) == status, written


@pytest.mark.parametrize(
    ("table", "text", "status"),
    [
        ("zone", "Полевые работы 2024 г.", "fieldwork"),
        ("zone", "ПРИНЯТО", "accepted"),
        ("zone", "polevye raboty", "fieldwork"),
        ("zone", "приостановлена", "suspended"),
        ("zone", "не принят", None),
        ("zone", "?", None),
        ("zone", "", None),
        ("zone", None, None),
        ("zone", 3, None),
        ("coverage", "in-work", "in_work"),
        ("coverage", "Завершён", "accepted"),
        ("target", "on_hold", "on_hold"),
        ("base", "accepted", None),
    ],
)
def test_statuses(table: str, text: object, status: str | None) -> None:
    assert guess_status(table, text) == status


@pytest.mark.parametrize(
    ("text", "method"),
    [
        ("Геологическая съёмка", "geological"),
        ("ГДП-200", "geological"),
        ("ГСР-50", "geological"),
        ("Гидрогеологическая съемка", "hydrogeological"),
        ("инженерно-геологическая", "engineering_geological"),
        ("Геоэкологические исследования", "eco_geological"),
        ("геохимия", "geochemical"),
        ("аэрогеофизика", "geophysical"),
        ("Гравиметрическая съёмка", "geophysical"),
        ("магниторазведка", "geophysical"),
        ("geologicheskaya", "geological"),
        ("Airborne magnetics", "geophysical"),
        ("hydrogeological mapping", "hydrogeological"),
        ("levé géologique", "geological"),
        ("eco-geological", "eco_geological"),
        ("бурение", None),
        ("", None),
        (None, None),
    ],
)
def test_methods(text: object, method: str | None) -> None:
    assert guess_method(text) == method


def test_every_method_has_words() -> None:
    assert {*METHOD_STEMS} == {*METHODS}
    assert all(guess_method(method) == method for method in METHODS)


@pytest.mark.parametrize(
    ("value", "scale"),
    [
        ("1:50 000", 50_000),
        ("1 : 50000", 50_000),
        ("1:50.000", 50_000),
        ("1:200\u00a0000", 200_000),
        ("М 1:200 000", 200_000),
        ("1/100 000", 100_000),
        ("50000", 50_000),
        ("50 000", 50_000),
        (50_000, 50_000),
        (200_000.0, 200_000),
        ("1:200к", 200_000),
        ("1:200 тыс.", 200_000),
        ("200k", 200_000),
        ("1:1 млн", 1_000_000),
        ("1:2,5 млн", 2_500_000),
        ("ГДП-200", 200_000),
        ("ГСР-50", 50_000),
        ("ГС2-50", 50_000),
        ("200", 200_000),
        (50, 50_000),
        ("1:50", None),
        ("12", None),
        ("крупный", None),
        ("", None),
        (None, None),
        (True, None),
        (float("nan"), None),
        (-50_000, None),
        (10**12, None),
    ],
)
def test_scales(value: object, scale: int | None) -> None:
    assert guess_scale(value) == scale


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("31.12.2024", DAY(2024, 12, 31)),
        ("1.2.2024", DAY(2024, 2, 1)),
        ("05/06/2024", DAY(2024, 6, 5)),
        ("2024-12-31", DAY(2024, 12, 31)),
        ("2024-12-31T10:20:30", DAY(2024, 12, 31)),
        ("2024/12/31", DAY(2024, 12, 31)),
        ("2024", DAY(2024, 12, 31)),
        (2024, DAY(2024, 12, 31)),
        (2024.0, DAY(2024, 12, 31)),
        ("2024 г.", DAY(2024, 12, 31)),
        ("2024 жыл", DAY(2024, 12, 31)),
        ("02.2024", DAY(2024, 2, 29)),
        ("2024-02", DAY(2024, 2, 29)),
        ("31 декабря 2024 г.", DAY(2024, 12, 31)),
        ("март 2024", DAY(2024, 3, 31)),
        ("5 мая 2023", DAY(2023, 5, 5)),
        ("12 August 1987", DAY(1987, 8, 12)),
        ("Aug 12, 1987", DAY(1987, 8, 12)),
        ("1er août 1987", DAY(1987, 8, 1)),
        ("15 шілде 2024", DAY(2024, 7, 15)),
        (DAY(2020, 1, 2), DAY(2020, 1, 2)),
        (datetime.datetime(2020, 1, 2, 3), DAY(2020, 1, 2)),
        ("31.12.24", None),
        ("12/31/2024", None),
        ("31.02.2024", None),
        (45291, None),
        ("45291", None),
        ("1500", None),
        ("9999-12-31", None),
        ("весна 2024", None),
        ("", None),
        (None, None),
        (float("inf"), None),
    ],
)
def test_dates(value: object, day: datetime.date | None) -> None:
    assert guess_date(value) == day


@given(st.dates(DAY(1800, 1, 1), DAY(2100, 12, 31)))
def test_days_come_back_from_either_spelling(day: datetime.date) -> None:
    assert guess_date(day.isoformat()) == guess_date(f"{day:%d.%m.}{day.year}") == day


@pytest.mark.parametrize(
    ("text", "known", "unknown"),
    [
        ("W;Mo;Bi", ("W", "Mo", "Bi"), ()),
        ("Nb2O5, Ta2O5, BeO", ("Nb", "Ta", "Be"), ()),
        ("вольфрам и молибден", ("W", "Mo"), ()),
        ("РЗЭ, иттрий, ΣTR", ("REE", "Y"), ()),
        ("Редкие земли; редкоземельные элементы", ("REE",), ()),
        ("Copper, Gold", ("Cu",), ("Gold",)),
        ("терри", (), ("терри",)),
        ("", (), ()),
        (None, (), ()),
    ],
)
def test_commodities(text: object, known: tuple[str, ...], unknown: tuple[str, ...]) -> None:
    assert guess_commodities(text) == (known, unknown)


def test_no_word_stands_for_two_commodities() -> None:
    for symbol, words in COMMODITY_WORDS.items():
        for word in words:
            assert guess_commodities(word) == ((symbol,), ()), word


@pytest.mark.parametrize(
    ("value", "flag"),
    [
        *[("Да", True), ("нет", False), ("иә", True), ("жоқ", False), ("Oui", True), ("0", False), (1.0, True)],
        *[(True, True), ("maybe", None), ("", None), (None, None), (2, None)],
    ],
)
def test_flags(value: object, flag: bool | None) -> None:
    assert guess_flag(value) is flag


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *[("1 200,5 км²", 1200.5), ("4000", 4000.0), ("3,5 кв. км", 3.5), (7, 7.0), ("12 ga", None)],
        *[("50°30'15\"", None), ("", None), (None, None), (True, None), (float("nan"), None)],
    ],
)
def test_numbers(value: object, expected: float | None) -> None:
    assert guess_number(value) == expected


@given(st.one_of(st.text(max_size=30), st.integers(), st.floats(), st.none(), st.booleans()))
def test_any_value_gets_an_answer(value: object) -> None:
    guess_status("zone", value)
    guess_method(value)
    scale = guess_scale(value)
    assert scale is None or 500 <= scale <= 50_000_000
    guess_date(value)
    guess_flag(value)
    guess_number(value)
    guess_commodities(value)
