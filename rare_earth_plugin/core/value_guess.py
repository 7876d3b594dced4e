"""What a value of somebody else's table means: statuses, methods, scales, dates, commodities as people write them.

Every guess is shown to a person before it counts; what is not sure stays ``None``.
"""

from __future__ import annotations

import calendar
import datetime
import math
import re
from collections.abc import Mapping, Sequence

from .commodities import COMMODITIES, known_symbol
from .delimited import number
from .field_words import COMMODITY_WORDS, METHOD_STEMS, MONTHS, NO, STATUSES, YES
from .programme import METHODS
from .spelling import plain, sound
from .status import BY_TABLE

YEARS = (1800, 2100)
_SHORTEST_BEGINNING = 6
_THOUSANDS = (10, 25, 50, 100, 200, 500, 1000)
"""What people write alone when they mean thousands: GDP-200 is 1:200 000."""
_MOST_DETAILED, _COARSEST = 500, 50_000_000
_UNIT = re.compile(r"\s*(км|km|кв\.?\s*км|sq\.?\s*km)\s*[²2]?\.?\s*$", re.IGNORECASE)
_RATIO = re.compile(r"1\s*[:/\\]\s*([\d\s.,\u00a0\u2009\u202f']+)\s*(\w*)")
_WITH_UNIT = re.compile(r"([\d\s.,\u00a0\u2009\u202f']+)\s*(тыс|к|k|т|млн|m|мың)\b", re.IGNORECASE)
_DATE_SHAPES = (
    re.compile(r"(?P<day>\d{1,2})[./\-](?P<month>\d{1,2})[./\-](?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})[./\-](?P<month>\d{1,2})[./\-](?P<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?"),
    re.compile(r"(?P<month>\d{1,2})[./](?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})[./\-](?P<month>\d{1,2})"),
    re.compile(r"(?P<year>\d{4})"),
    re.compile(r"(?:(?P<day>\d{1,2})(?:er)?\s+)?(?P<name>[^\W\d_]{3,})\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<name>[^\W\d_]{3,})\.?\s+(?P<day>\d{1,2}),\s*(?P<year>\d{4})"),
)
_OF_YEAR = re.compile(r"\s*(г\.?|год[ау]?|ж\.?|жылы?|года\.?)\s*$", re.IGNORECASE)
_LIST = re.compile(r"[;,/|+\n]+|\s+(?:и|and|et|және)\s+")


def guess_status(table: str, text: object) -> str | None:
    """A status of a table's life cycle, ``None`` where none is meant for sure."""
    cycle = BY_TABLE.get(table)
    written = _words(text)
    if cycle is None or not written:
        return None
    code = plain(written)
    if code in cycle.states:
        return code
    return _phrase(written, STATUSES[table])


def guess_method(text: object) -> str | None:
    """A method of study."""
    written = _words(text)
    code = plain(written)
    if code in METHODS:
        return code
    words = [sound(word) for word in code.split("_")]
    whole = "".join(words)
    for method, stems in METHOD_STEMS.items():
        for stem in map(sound, stems):
            if any(word.startswith(stem) for word in words) or (len(stem) > _SHORTEST_BEGINNING and stem in whole):
                return method
    return None


def guess_scale(value: object) -> int | None:
    """A scale denominator: ``1:50 000``, ``50000``, ``1:200к``, ``ГДП-200``; ``None`` for anything else."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _denominator(float(value), "")
    text = _words(value)
    found = _RATIO.search(text)
    if found:
        return _denominator(_whole(found[1]), found[2], told=True)
    found = _WITH_UNIT.search(text)
    if found:
        return _denominator(_whole(found[1]), found[2])
    bare = re.fullmatch(r"(?:[^\W\d_]+\d?[\s\-–]+)?([\d\s.,\u00a0\u2009\u202f']+)", text)
    return _denominator(_whole(bare[1]), "") if bare else None


def guess_date(value: object) -> datetime.date | None:
    """A day; a month means its last day, a year its 31 December. Two-digit years and Excel's numbers are no dates."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = _OF_YEAR.sub("", _words(value))
    for shape in _DATE_SHAPES:
        found = shape.fullmatch(text)
        if found:
            return _day(found.groupdict())
    return None


def guess_flag(value: object) -> bool | None:
    """Yes or no."""
    if isinstance(value, bool):
        return value
    text = _words(value).lower()
    if isinstance(value, float) and value in (0, 1):
        return bool(value)
    return True if text in YES else False if text in NO else None


def guess_number(value: object) -> float | None:
    """A number, also one with a decimal comma, spaces between thousands, or km2 behind it."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return float(value) if math.isfinite(value) else None
    text = _UNIT.sub("", str(value)).strip()
    return None if re.search(r"[°º'’′]", text) else number(text)


def guess_commodities(text: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Symbols of the commodities in a list, each once, and the entries that stand for none of them."""
    known: list[str] = []
    unknown: list[str] = []
    for entry in _LIST.split("" if text is None else str(text)):
        part = entry.strip(" .()Σ∑")
        if not part:
            continue
        symbol = known_symbol(part) or _BY_SOUND.get(sound(part))
        if symbol is None:
            unknown.append(part)
        elif symbol not in known:
            known.append(symbol)
    return tuple(known), tuple(unknown)


_BY_SOUND = {sound(word): symbol for symbol in COMMODITIES for word in COMMODITY_WORDS.get(symbol, ())}


def _words(value: object) -> str:
    """A text without what stands in brackets and without double spaces."""
    text = "" if value is None else str(value)
    return " ".join(re.sub(r"\([^)]*\)", " ", text).split()) or " ".join(text.split())


def _phrase(text: str, phrases: Mapping[str, Sequence[str]]) -> str | None:
    """The key of the phrase that a text is, or begins with; ``None`` where none or several do."""
    heard = sound(text)
    exact = {key for key, words in phrases.items() if any(heard == sound(word) for word in words)}
    if exact:
        return exact.pop() if len(exact) == 1 else None
    begun: dict[str, int] = {}
    for key, words in phrases.items():
        for word in map(sound, words):
            if len(word) >= _SHORTEST_BEGINNING and heard.startswith(word):
                begun[key] = max(begun.get(key, 0), len(word))
    longest = [key for key, length in begun.items() if length == max(begun.values())]
    return longest[0] if len(longest) == 1 else None


def _whole(digits: str) -> float | None:
    """A denominator; points and commas in it part thousands, unless a digit or two follow the last one."""
    text = re.sub(r"[\s\u00a0\u2009\u202f']", "", digits).strip(".,")
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+", text):
        text = re.sub(r"[.,]", "", text)
    return number(text)


def _denominator(value: float | None, unit: str, told: bool = False) -> int | None:
    """:param told: it stood behind ``1:``, where a small number needs its unit."""
    if value is None or not math.isfinite(value):
        return None
    small = unit.lower()
    if small.startswith(("тыс", "к", "k", "т", "мың")):
        value *= 1_000
    elif small.startswith(("млн", "мил", "mil", "mln")) or small == "m":
        value *= 1_000_000
    elif not told and value in _THOUSANDS:
        value *= 1_000
    whole = round(value)
    return whole if _MOST_DETAILED <= whole <= _COARSEST and abs(whole - value) < 1e-6 else None


def _day(parts: Mapping[str, str | None]) -> datetime.date | None:
    year = int(parts.get("year") or 0)
    month = int(parts.get("month") or 12)
    name = parts.get("name")
    if name is not None:
        months = [place for place, words in enumerate(MONTHS, 1) if _is_month(name, words)]
        if len(months) != 1:
            return None
        month = months[0]
    if not YEARS[0] <= year <= YEARS[1] or not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    day = int(parts.get("day") or last)
    return datetime.date(year, month, day) if 1 <= day <= last else None


def _is_month(name: str, words: Sequence[str]) -> bool:
    """Whether a name is a month's, whatever its case ending."""
    heard = plain(name)
    return any(heard == plain(word) or (len(word) > 3 and heard.startswith(plain(word))) for word in words)
