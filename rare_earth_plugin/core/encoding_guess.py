"""Which encoding old attribute files were written in, judged by what their bytes read like.

A file that says nothing about its encoding, or something wrong, is decoded with every candidate. What reads like words
in Russian, Kazakh, English or French scores near 1; letters that no such word has, capitals inside a word, words of two
alphabets and frames of tables score low; bytes that the candidate does not have count as broken.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CANDIDATES = ("utf-8", "cp1251", "cp866", "kz1048", "koi8-r", "cp1252")
"""Python codecs, the commoner first: that decides where two read equally well."""
SAMPLES = 3
_MOST_VALUES = 2_000
_SAMPLE_LENGTH = 60
_TRUST = 0.03  # what a file says of itself decides between candidates that read alike, and no more

# Letters of Russian from the most to the least frequent; those that Kazakh has besides are as good.
_FREQUENT, _MIDDLING, _RARE = "оеаинтсрвл", "кмдпуяызьбгчй", "хжшюцщэфъё"
_KAZAKH = "әіңғүұқөһ"
_WEIGHTS = {
    **dict.fromkeys(_FREQUENT, 1.0),
    **dict.fromkeys(_MIDDLING + _KAZAKH, 0.85),
    **dict.fromkeys(_RARE, 0.5),
}
_FRENCH = frozenset("àâäçèéêëîïôöùûüÿœæñ")
_SIGNS = dict.fromkeys("№«»–—…“”„’°·±²³×", 0.7)
_ALIEN = -0.6  # of a frame, a control character, a letter of no language that is written here


@dataclass(frozen=True)
class EncodingGuess:
    """One way to read the bytes.

    :ivar encoding: name of a Python codec.
    :ivar score: 0 to 1, how much it reads like words.
    :ivar samples: up to three values as they read in it; the same values for every guess.
    :ivar broken: values with bytes that the encoding does not have.
    """

    encoding: str
    score: float
    samples: tuple[str, ...]
    broken: int


def guess_encodings(values: Sequence[bytes], declared: str = "") -> tuple[EncodingGuess, ...]:
    """Readings of raw values, best first. Those that read the same as a better one are left out.

    :param values: raw bytes of attributes and names of fields.
    :param declared: what the file itself says ("CP1251", "1251", "UTF-8"); "" for nothing.
    """
    told = python_codec(declared)
    telling = [value for value in values if not value.isascii()]
    if not telling:
        shown = tuple(text for text in dict.fromkeys(value.decode("ascii").strip() for value in values) if text)
        return (EncodingGuess(told or "utf-8", 1.0, shown[:SAMPLES], 0),)
    step = -(-len(telling) // _MOST_VALUES)
    telling = telling[::step]
    names = [*CANDIDATES, told] if told and told not in CANDIDATES else [*CANDIDATES]
    chosen = _most_telling(telling)
    found: list[tuple[float, EncodingGuess]] = []
    seen: set[tuple[str, ...]] = set()
    for name in sorted(names, key=lambda name: name != told):
        read = [_decoded(value, name) for value in telling]
        texts = tuple(text for text, _ in read)
        if texts in seen:
            continue
        seen.add(texts)
        broken = sum(bad for _, bad in read)
        score = min(max(_reads_like_words(texts) - broken / len(read), 0.0), 1.0)
        if name == "utf-8" and not broken:
            score = 1.0  # bytes of another encoding hardly ever happen to be valid UTF-8
        samples = tuple(_decoded(value, name)[0].strip()[:_SAMPLE_LENGTH] for value in chosen)
        guess = EncodingGuess(name, score, samples, broken)
        found.append((score + (_TRUST if name == told else 0.0), guess))
    found.sort(key=lambda pair: (-pair[0], pair[1].broken))
    return tuple(guess for _, guess in found)


def python_codec(name: str) -> str:
    """The codec behind what .cpg files, MapInfo and DXF call an encoding; "" where there is none."""
    text = name.strip().lower()
    known = _SPOKEN_NAMES.get(text)
    for attempt in (known, text, f"cp{text}", text.replace("ansi_", "cp").replace("ansi ", "cp")):
        if attempt:
            try:
                # Python also has codecs that are no encodings of text, such as hex or unicode_escape.
                if _ASCII.encode("ascii").decode(attempt) == _ASCII:
                    return _SAME.get(codecs.lookup(attempt).name, codecs.lookup(attempt).name)
            except (LookupError, ValueError):
                continue
    return ""


_SPOKEN_NAMES = {
    "windowscyrillic": "cp1251",
    "windowslatin1": "cp1252",
    "windowslatin2": "cp1250",
    "windowsturkish": "cp1254",
    "isocyrillic": "iso8859-5",
    "codepage866": "cp866",
    "dos866": "cp866",
    "oem": "cp866",
    "ansi": "cp1251",
    "system": "",
    "neutral": "",
    "65001": "utf-8",
    "88591": "iso8859-1",
    "88595": "iso8859-5",
    "rk1048": "kz1048",
    "kz-1048": "kz1048",
}
_ASCII = "AZ-az 09\\x41"
_SAME = {"utf-8-sig": "utf-8", "strk1048-2002": "kz1048"}


def _decoded(value: bytes, name: str) -> tuple[str, bool]:
    try:
        return value.decode(name), False
    except UnicodeDecodeError as error:
        # A field of fixed width cuts a letter of two bytes in half: that is no sign of another encoding.
        if name == "utf-8" and error.reason == "unexpected end of data" and error.end == len(value):
            return value[: error.start].decode(name), False
        return value.decode(name, errors="replace"), True


def _most_telling(values: Iterable[bytes]) -> list[bytes]:
    """The values with the most letters beyond ASCII, each once, in their own order."""
    distinct = list(dict.fromkeys(values))
    best = sorted(distinct, key=lambda value: -sum(byte > 127 for byte in value[:_SAMPLE_LENGTH]))[:SAMPLES]
    return [value for value in distinct if value in best]


def _reads_like_words(texts: Iterable[str]) -> float:
    """Mean weight of the characters beyond ASCII."""
    total, count = 0.0, 0
    for text in texts:
        for place, letter in enumerate(text):
            if letter.isascii():
                continue
            before = text[place - 1] if place else " "
            after = text[place + 1] if place + 1 < len(text) else " "
            total += _weight(letter, before, after)
            count += 1
    return total / count if count else 1.0


def _weight(letter: str, before: str, after: str) -> float:
    small = letter.lower()
    if small in _WEIGHTS:
        if (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha()):
            return -0.3  # one word of two alphabets
        if letter.isupper() and before.islower():
            return -0.3
        return _WEIGHTS[small]
    if small in _FRENCH:
        lonely = all(other.isascii() for other in (before, after))
        return (0.8 if before.isalpha() or after.isalpha() else 0.1) if lonely else 0.0
    return _SIGNS.get(letter, _ALIEN)
