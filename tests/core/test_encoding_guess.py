from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rare_earth_plugin.core.encoding_guess import guess_encodings, python_codec

RUSSIAN = ("Северный участок", "РЗЭ-07 Кундыбай", "полевые работы", "ГДП-50", "ПРИНЯТ", "№ 12")
KAZAKH = ("Қостанай облысы", "Өскемен өңірі", "Үлкен Әулие", "түсірілім учаскесі")
FRENCH = ("Zone levée", "Périmètre n°3", "Forêt", "à l'étude")


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        *((RUSSIAN, name) for name in ("utf-8", "cp1251", "cp866", "koi8-r")),
        *((KAZAKH, name) for name in ("utf-8", "kz1048")),
        *((FRENCH, name) for name in ("utf-8", "cp1252")),
    ],
)
@pytest.mark.parametrize("declared", ["", "CP1251", "CP866", "UTF-8", "1252", "nonsense"])
def test_words_are_known_in_any_encoding_whatever_is_declared(
    words: tuple[str, ...], encoding: str, declared: str
) -> None:
    raw = [word.encode(encoding, errors="ignore") for word in words]
    best, *others = guess_encodings(raw, declared)
    assert best.encoding == encoding
    assert best.broken == 0
    assert all(guess.score < best.score for guess in others)
    assert set(best.samples) <= {word.encode(encoding, errors="ignore").decode(encoding) for word in words}
    assert len(best.samples) == 3
    assert {len(guess.samples) for guess in others} == {3}


@pytest.mark.parametrize("word", ["Кундыбай", "УЧАСТОК", "Верхнее Эспе", "принят"])
@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "utf-8"])
def test_one_word_is_enough(word: str, encoding: str) -> None:
    assert guess_encodings([word.encode(encoding)])[0].encoding == encoding


def test_a_field_that_cuts_a_letter_in_half_is_no_sign_of_another_encoding() -> None:
    (best, *_) = guess_encodings(["Верхнее Эспе".encode()[:-1], "Кундыбай".encode()])
    assert (best.encoding, best.broken, best.samples[0]) == ("utf-8", 0, "Верхнее Эсп")


def test_plain_ascii_leaves_no_question() -> None:
    (guess,) = guess_encodings([b"RE-01", b" RE-02", b"", b"RE-01"], "CP1251")
    assert (guess.encoding, guess.score, guess.samples) == ("cp1251", 1.0, ("RE-01", "RE-02"))
    assert guess_encodings([])[0].encoding == "utf-8"


def test_readings_that_are_the_same_are_offered_once() -> None:
    names = [guess.encoding for guess in guess_encodings(["Степное".encode("cp1251")])]
    assert "kz1048" not in names
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("said", "codec"),
    [
        ("CP1251", "cp1251"),
        ("1251", "cp1251"),
        ("ANSI 1251", "cp1251"),
        ("ANSI_1251", "cp1251"),
        ("windows-1251", "cp1251"),
        ("WindowsCyrillic", "cp1251"),
        ("dos866", "cp866"),
        ("IBM866", "cp866"),
        ("UTF-8", "utf-8"),
        ("65001", "utf-8"),
        ("KZ-1048", "kz1048"),
        ("88591", "iso8859-1"),
        ("Neutral", ""),
        ("nonsense", ""),
        ("hex", ""),
        ("unicode_escape", ""),
        ("\0", ""),
        ("", ""),
    ],
)
def test_names_of_encodings_as_files_spell_them(said: str, codec: str) -> None:
    assert python_codec(said) == codec


@given(st.lists(st.binary(max_size=40), max_size=8), st.text(max_size=10))
def test_any_bytes_get_an_answer(values: list[bytes], declared: str) -> None:
    found = guess_encodings(values, declared)
    assert found
    assert all(0 <= guess.score <= 1 for guess in found)
    assert found[0].broken < len(values) or not values
