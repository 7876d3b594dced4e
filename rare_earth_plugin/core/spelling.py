"""Names as people and programs spell them, brought to one form: case, accents, separators, alphabets."""

from __future__ import annotations

import functools
import re
import unicodedata

_REMEMBERED = 8192
"""Texts: the same words of the tables are compared with every name and value."""

# Kazakh letters as Russian keyboards have them, then Cyrillic as it is commonly written in Latin.
_KAZAKH = dict(zip("әіңғүұқөһё", "аинг" + "уукох" + "е"))
_LATIN = {
    **dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziiklmnoprstufye")),
    **{"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ь": "", "ю": "yu", "я": "ya"},
}
# Other ways to write the same sounds in Latin; the longer ones first.
_VARIANTS = (
    *(("shch", "sch"), ("zh", "j"), ("kh", "h"), ("x", "h"), ("tz", "c"), ("ts", "c"), ("yu", "u"), ("ju", "u")),
    *(("iu", "u"), ("ya", "a"), ("ja", "a"), ("ia", "a"), ("ye", "e"), ("je", "e"), ("y", "i"), ("j", "i")),
    *(("w", "v"), ("'", ""), ("ii", "i")),
)


@functools.lru_cache(maxsize=_REMEMBERED)
def plain(text: str) -> str:
    """Small letters without accents, Kazakh ones as Russian, words parted by one ``_``."""
    folded = "".join(_KAZAKH.get(letter, letter) for letter in unicodedata.normalize("NFKC", text).strip().lower())
    bare = "".join(
        letter if "а" <= letter <= "я" else _without_accent(letter) for letter in unicodedata.normalize("NFC", folded)
    )
    return re.sub(r"[\W_]+", "_", bare).strip("_")


@functools.lru_cache(maxsize=_REMEMBERED)
def sound(text: str) -> str:
    """What a word sounds like, in Latin: the same for ``Площадь``, ``ploshchad`` and ``ploschad'``."""
    latin = "".join(_LATIN.get(letter, letter) for letter in plain(text))
    for spelt, kept in _VARIANTS:
        latin = latin.replace(spelt, kept)
    return latin.replace("_", "")


def _without_accent(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))
