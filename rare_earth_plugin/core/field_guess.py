"""A first guess which column of somebody else's table is which of ours; a person looks at it before it counts."""

from __future__ import annotations

from collections.abc import Sequence

from .field_words import COLUMNS, NEVER, TABLE_STEMS
from .spelling import plain, sound

_SHORTEST_CUT = 4  # letters; Shapefile cuts names at ten bytes, which are five letters in UTF-8
_SHORTEST_WORD = 3
_LONGEST_ENDING = 1.5
_SAME, _CUT, _WITHIN, _BEGINS = 100.0, 70.0, 50.0, 40.0


def guess_fields(table: str, names: Sequence[str]) -> dict[str, str]:
    """Our column -> a column of the source, the surest ones first; each is used once, and the unsure stay out.

    :param table: zone, target, coverage, territory, region or base.
    :param names: columns of the source, perhaps in Russian, in Latin letters, or cut at ten characters.
    """
    spelt = {name: (plain(name), sound(name)) for name in names if plain(name) not in NEVER}
    # What looks equally likely goes by the order of our columns, then by that of the source.
    rated = sorted(
        (
            (-_rating(*spelt[name], phrases), ours, place)
            for ours, phrases in enumerate(COLUMNS[table].values())
            for place, name in enumerate(names)
            if name in spelt
        ),
    )
    columns = [*COLUMNS[table]]
    found: dict[str, str] = {}
    for rating, ours, place in rated:
        if rating < 0 and columns[ours] not in found and names[place] not in found.values():
            found[columns[ours]] = names[place]
    return {column: found[column] for column in columns if column in found}


def _rating(name: str, heard: str, phrases: Sequence[str]) -> float:
    """How well a name agrees with the best of some phrases, 0 for not at all; the earlier phrases tell more."""
    best = 0.0
    for place, phrase in enumerate(phrases):
        wanted = sound(phrase)
        if not wanted or not heard:
            continue
        if heard == wanted:
            agreement = _SAME
        elif len(name) >= _SHORTEST_CUT and len(heard) >= _SHORTEST_CUT and wanted.startswith(heard):
            agreement = _CUT + 10 * len(heard) / len(wanted)
        elif len(wanted) >= _SHORTEST_WORD and _is_most_of(plain(phrase).split("_"), name.split("_")):
            agreement = _WITHIN + min(len(wanted), 9)
        elif len(wanted) > _SHORTEST_CUT and heard.startswith(wanted) and len(heard) <= _LONGEST_ENDING * len(wanted):
            agreement = _BEGINS
        else:
            continue
        best = max(best, agreement - 0.01 * place)
    return best


def _is_most_of(phrase: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a name holds a phrase and hardly more: ``state_in_source`` is no state."""
    return {*phrase} <= {*name} and len(name) <= 2 * len(phrase)


def guess_table(name: str, tables: Sequence[str]) -> str:
    """The one of some tables that the name of a file or layer speaks of, "" for none."""
    words = plain(name).split("_")
    for table, stems in TABLE_STEMS.items():
        if table in tables and any(_begins(word, stem) for word in words for stem in stems):
            return table
    return ""


def _begins(word: str, stem: str) -> bool:
    """As it is written, or as it sounds: ``oblasts`` sounds otherwise at its end."""
    return word.startswith(plain(stem)) or sound(word).startswith(sound(stem))
