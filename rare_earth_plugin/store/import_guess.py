"""A first guess at how a foreign layer maps onto a programme table, from its names and its values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ..core.field_guess import guess_fields, guess_table
from ..core.value_guess import guess_method, guess_status
from .foreign_rows import ForeignRows
from .import_mapping import IMPORTABLE, FieldRule, ImportMapping, column_rules, takes_factor, vocabulary
from .import_values import converted, evaluated, text_of
from .tables import BY_NAME, POINTS

_UNITS = (
    (re.compile(r"(?:^|[\W_])(?:га|ha|гектар\w*|hectares?)(?:$|[\W_])", re.IGNORECASE), 1e-2),
    (re.compile(r"(?:^|[\W_])(?:м2|м²|m2|m²|кв_?\.?м|sq_?m)(?:$|[\W_])", re.IGNORECASE), 1e-6),
)


def guessed_table(name: str, columns: Sequence[str], *, points: bool, blank: bool) -> str:
    """The table that a source seems to be for, "" where nothing tells.

    :param name: of the file or layer.
    :param points: it holds points, which only some tables take.
    :param blank: the programme has no territory yet, which is what a new one needs first.
    """
    tables = tuple(table for table in IMPORTABLE if (BY_NAME[table].geometry == POINTS) == points)
    found = guess_table(name, tables)
    if not found and blank and not points and "status" not in guess_fields("zone", columns):
        return "territory"
    return found


def guessed_mapping(table: str, columns: Sequence[str]) -> ImportMapping:
    """Rules for the columns whose names say what they hold; areas in hectares or m2 by the unit in their name."""
    rules = column_rules(guess_fields(table, columns))
    for column, rule in rules.items():
        if takes_factor(table, column) and column.endswith("km2"):
            rules[column] = replace(rule, factor=unit_factor(rule.column))
    return ImportMapping(table, rules)


def unit_factor(name: str) -> float:
    """What areas of a column have to be multiplied by to become km2, as far as its name tells; else 1."""
    return next((factor for pattern, factor in _UNITS if pattern.search(name)), 1.0)


def closed_columns(mapping: ImportMapping) -> tuple[str, ...]:
    """Mapped columns that take only certain values."""
    return tuple(column for column in mapping.rules if vocabulary(mapping.table, column))


def values_met(mapping: ImportMapping, rows: ForeignRows) -> dict[str, Counter[str]]:
    """What the source says in the closed columns: column -> text -> number of rows, the most frequent first."""
    met = {}
    for column in closed_columns(mapping):
        values, _ = evaluated(mapping.rules[column], rows.columns, rows.wkb)
        counted = Counter(text for text in map(text_of, values) if text)
        met[column] = Counter(dict(counted.most_common()))
    return met


def with_guessed_values(mapping: ImportMapping, met: Mapping[str, Iterable[str]]) -> ImportMapping:
    """The mapping with a guess for each value met that it says nothing of and the column does not know."""
    rules = dict(mapping.rules)
    for column, texts in met.items():
        rules[column] = _with_guesses(mapping.table, column, rules[column], texts)
    return ImportMapping(mapping.table, rules)


def _with_guesses(table: str, column: str, rule: FieldRule, texts: Iterable[str]) -> FieldRule:
    guesses = dict(rule.values)
    for text in texts:
        if text in guesses or converted(table, column, rule, [text]).values[0] is not None:
            continue
        guess = guess_status(table, text) if column == "status" else guess_method(text)
        if guess is not None:
            guesses[text] = guess
    return replace(rule, values=guesses)
