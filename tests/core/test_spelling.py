from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.spelling import plain, sound


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (" Площадь, км2 ", "площадь_км2"),
        ("SURVEY-Zone__No.", "survey_zone_no"),
        ("Périmètre", "perimetre"),
        ("Түсірілім учаскесі", "тусирилим_учаскеси"),
        ("Ещё", "еще"),
        ("сведений", "сведений"),
        ("", ""),
    ],
)
def test_one_form(text: str, form: str) -> None:
    assert plain(text) == form


@pytest.mark.parametrize(
    "spellings",
    [
        ("Площадь", "ploshchad", "PLOSCHAD", "Ploshad'".replace("sh", "sch")),
        ("название", "nazvanie", "Nazvaniye", "NAZVANIE"),
        ("участок", "uchastok", "UCHASTOK"),
        ("статус", "status", "Статус"),
        ("организация", "organizatsiya", "organizaciya", "organizatsia"),
        ("дата принятия", "data_prinyatiya", "DATA_PRINJATIJA"),
        ("жер", "zher", "jer"),
        ("масштаб", "masshtab"),
    ],
)
def test_one_sound(spellings: tuple[str, ...]) -> None:
    assert len({sound(text) for text in spellings}) == 1, {text: sound(text) for text in spellings}


@given(st.text())
def test_any_text_has_a_form_that_stays(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert sound(text) == sound(plain(text))
