"""Reading sheet codes as people write them, and refusing what is none with the reason."""

from __future__ import annotations

import contextlib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.sheet_codes import parse
from rare_earth_plugin.core.sheets import SCALES, SheetError, locate, sheet_bounds

CYRILLIC_V, LATIN_B = "В", "B"

SPELLINGS = [
    ("M-43-89-В", "M-43-89-В"),
    ("m-43-89-в", "M-43-89-В"),
    ("М-43-89-В", "M-43-89-В"),  # Cyrillic row letter
    ("м-43-89-в", "M-43-89-В"),
    ("M-43-89-B", "M-43-89-В"),  # Latin B
    ("M-43-89-b", "M-43-89-В"),
    ("M-43-89-3", "M-43-89-В"),
    ("M-43-089-В", "M-43-89-В"),
    ("M 43 89 В", "M-43-89-В"),
    ("  M-43 - 89 - В  ", "M-43-89-В"),
    ("M43-89-В", "M-43-89-В"),
    ("M-43-89В", "M-43-89-В"),
    ("M_43_89_В", "M-43-89-В"),
    ("M–43–89–В", "M-43-89-В"),  # en dashes
    ("M-43-89-A", "M-43-89-А"),  # Latin A
    ("M-43-89-1", "M-43-89-А"),
    ("M-43-89-4", "M-43-89-Г"),
    ("K-43-Б", "K-43-Б"),
    ("к-43-б", "K-43-Б"),
    ("K-43-A", "K-43-А"),
    ("K-39-XXI", "K-39-XXI"),
    ("K-39-ХХІ", "K-39-XXI"),  # Cyrillic Х and І
    ("k-39-xxi", "K-39-XXI"),
    ("N-45-35", "N-45-35"),
    ("N-45-035", "N-45-35"),
    ("O-37-I", "O-37-I"),
    ("О-37-І", "O-37-I"),  # Cyrillic О and І
    ("M-3", "M-3"),
    ("M-03", "M-3"),
    ("M-43", "M-43"),
]


@pytest.mark.parametrize(("text", "code"), SPELLINGS)
def test_spellings(text: str, code: str) -> None:
    assert parse(text).sheet.code == code
    assert sheet_bounds(text) == sheet_bounds(code)


@pytest.mark.parametrize(
    ("text", "look_alikes"),
    [
        ("M-43-89-В", ()),
        ("M-43-89-B", ((LATIN_B, CYRILLIC_V),)),
        ("M-43-89-b", ((LATIN_B, CYRILLIC_V),)),
        ("М-43-89-A", (("М", "M"), ("A", "А"))),
        ("K-39-ХХІ", (("Х", "X"), ("Х", "X"), ("І", "I"))),
        ("В-43", (("В", "B"),)),
    ],
)
def test_look_alikes_are_reported(text: str, look_alikes: tuple[tuple[str, str], ...]) -> None:
    assert parse(text).look_alikes == look_alikes


@pytest.mark.parametrize(
    ("text", "scale", "code"),
    [
        ("M-43-21", None, "M-43-21"),
        ("M-43-21", 100_000, "M-43-21"),
        ("M-43-21", 200_000, "M-43-XXI"),
        ("M-43-3", None, "M-43-3"),
        ("M-43-3", 200_000, "M-43-III"),
        ("M-43-3", 500_000, "M-43-В"),
        ("M-43-1", 500_000, "M-43-А"),
        ("M-43-3-2", None, "M-43-3-Б"),
        ("M-43-3-2", 50_000, "M-43-3-Б"),
        ("M-43", 1_000_000, "M-43"),
        ("M-43-XXI", 200_000, "M-43-XXI"),
    ],
)
def test_arabic_numbers_and_scales(text: str, scale: int | None, code: str) -> None:
    assert parse(text, scale).sheet.code == code


@pytest.mark.parametrize(
    ("text", "reason", "detail"),
    [
        ("", "unreadable", ""),
        ("sheet", "unreadable", ""),
        ("43-M", "unreadable", ""),
        ("M", "unreadable", ""),
        ("M-43-89-В-1", "unreadable", ""),
        ("M-43-Д", "unreadable", ""),
        ("M-43-89-Д", "unreadable", ""),
        ("Я-43", "unreadable", ""),
        ("Z-43", "unreadable", ""),
        ("P-43", "unreadable", ""),
        ("M-43-XL", "unreadable", ""),
        ("M-43-XXXVII", "unreadable", ""),
        ("Н-43", "ambiguous_letter", "Н"),
        ("M-0", "column", "0"),
        ("M-61", "column", "61"),
        ("M-43-0", "number", "0"),
        ("M-43-145", "number", "145"),
        ("M-43-XX-В", "number", "XX"),
        ("M-43-145-В", "number", "145"),
        ("M-43-²", "unreadable", ""),
        ("M-43-²-А", "number", "²"),
    ],
)
def test_what_is_no_code_says_why(text: str, reason: str, detail: str) -> None:
    with pytest.raises(SheetError) as caught:
        parse(text)
    assert (caught.value.text, caught.value.reason, caught.value.detail) == (text, reason, detail)


@pytest.mark.parametrize(
    ("text", "scale", "reason", "detail"),
    [
        ("M-43-37", 200_000, "number", "37"),
        ("M-43-5", 500_000, "number", "5"),
        ("M-43-89", 50_000, "scale_mismatch", "100000"),
        ("M-43-89-В", 100_000, "scale_mismatch", "50000"),
        ("M-43", 50_000, "scale_mismatch", "1000000"),
        ("M-43", 25_000, "scale", ""),
    ],
)
def test_a_code_of_another_scale_says_why(text: str, scale: int, reason: str, detail: str) -> None:
    with pytest.raises(SheetError) as caught:
        parse(text, scale)
    assert (caught.value.reason, caught.value.detail) == (reason, detail)


@given(st.floats(-180, 180), st.floats(0, 60, exclude_max=True), st.sampled_from(SCALES), st.randoms())
def test_any_spelling_of_any_sheet_is_read(lon: float, lat: float, scale: int, random: Random) -> None:
    sheet = locate(lon, lat, scale)
    text = sheet.code
    for latin, cyrillic in zip("ABCEKMO", "АВСЕКМО"):
        if text[0] == latin and random.random() < 0.5:
            text = cyrillic + text[1:]
    parts = text.split("-")
    if random.random() < 0.5 and scale != 500_000:
        parts[-1] = {"А": "1", "Б": "2", "В": "3", "Г": "4"}.get(parts[-1], parts[-1])
    separator = random.choice(["-", " ", " - ", "_"])
    text = separator.join(part.zfill(3) if place == 2 and part.isdigit() else part for place, part in enumerate(parts))
    assert parse(text if random.random() < 0.5 else text.lower()).sheet == sheet


@given(st.one_of(st.text(max_size=12), st.from_regex(r"^[A-OА-О]-\d\d-\w{1,4}(-\w)?$")))
def test_any_text_is_a_code_or_a_typed_error(text: str) -> None:
    with contextlib.suppress(SheetError):
        reading = parse(text)
        assert parse(reading.sheet.code).sheet == reading.sheet
