"""How the columns of a foreign layer become those of a programme table: said once, saved, and used again."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsExpression

from ..core.errors import SurveyError
from ..core.programme import METHODS
from ..core.status import BY_TABLE
from .drafts import draft_of
from .tables import BY_NAME, DATE, SIGNATURE, TABLES, TEXT

FORMAT = 1
"""Version of the JSON."""
_OF_CAMPAIGNS = ("visit", "observation", "track")
IMPORTABLE = tuple(table.name for table in TABLES if table.spatial and table.name not in _OF_CAMPAIGNS)
"""Tables that foreign layers can be brought into."""
MATCHED_BY = ("uuid", "code")
"""Columns that tell which row of the programme a row of the source is, the surer one first."""
EMPTY = ""
"""What a value of the source is mapped to where nothing shall be stored for it."""

UNIT_FACTORS = {
    "m2_to_km2": 1e-6,
    "ha_to_km2": 1e-2,
    "thousand_km2_to_km2": 1e3,
    "m_to_km": 1e-3,
}
"""Conversions that a window offers by name; a rule holds the factor."""


class MappingError(SurveyError):
    """A mapping that cannot be used.

    :ivar reason: ``not_readable`` (``detail``: why), ``not_mapping``, ``unknown_table``, ``unknown_column``,
        ``source_lacks`` (``detail``: the source's column), ``bad_expression`` (``detail``: what is wrong with it),
        ``bad_value`` (``detail``: a value that the column does not know), ``bad_factor``, ``nothing_mapped`` or
        ``other_table`` (``detail``: the table that it is made for).
    :ivar column: column of the programme's table, or "".
    :ivar place: the mapping's file or the source, or "".
    """

    def __init__(self, reason: str, column: str = "", detail: str = "", place: str = "") -> None:
        super().__init__(f"{reason}: {column} {detail} {place}".rstrip())
        self.reason, self.column, self.detail, self.place = reason, column, detail, place


@dataclass(frozen=True)
class FieldRule:
    """Where one column of the programme gets its values.

    :ivar expression: a QGIS expression over the source's columns; a column's name in double quotes is the plainest, a
        text in single quotes is a constant.
    :ivar factor: numbers are multiplied by it: hectares become km2 by 0.01.
    :ivar values: text of the source -> value of the programme, :data:`EMPTY` for none; texts that are not among them
        count as they are.
    """

    expression: str
    factor: float = 1.0
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def column(self) -> str:
        """The source's column where the rule is nothing but that, else ""."""
        expression = QgsExpression(self.expression)
        if not expression.isField():
            return ""
        return str(next(iter(expression.referencedColumns())))


@dataclass(frozen=True)
class ImportMapping:
    """Rules for one table.

    :ivar rules: column of the programme's table -> rule. Columns without one keep what the programme has.
    """

    table: str
    rules: Mapping[str, FieldRule]

    def source_columns(self) -> tuple[str, ...]:
        """Columns that the source must have, in the order in which the rules first name them."""
        named: dict[str, None] = {}
        for rule in self.rules.values():
            for name in sorted(QgsExpression(rule.expression).referencedColumns()):
                if name != "#!allattributes!#":
                    named[name] = None
        return tuple(named)

    def fitted(self, columns: Sequence[str], place: str = "") -> ImportMapping:
        """The mapping with the source's own spelling of its columns.

        :param columns: the columns that the source has; case counts only where two differ by nothing else.
        :param place: of the source, for the error.
        :raises MappingError: the mapping is no good in itself, or the source lacks a column (both are named).
        """
        self.check(place)
        own = {name: name for name in columns}
        loose = {name.casefold(): name for name in reversed(columns)}
        rules = {}
        for ours, rule in self.rules.items():
            for name in QgsExpression(rule.expression).referencedColumns():
                if name in own or name == "#!allattributes!#":
                    continue
                other = loose.get(name.casefold())
                if other is None or not rule.column:
                    raise MappingError("source_lacks", ours, name, place)
                rule = FieldRule(QgsExpression.quotedColumnRef(other), rule.factor, rule.values)
            rules[ours] = rule
        return ImportMapping(self.table, rules)

    def check(self, place: str = "") -> None:
        """Find out whether the mapping makes sense, whatever the source.

        :raises MappingError: it does not.
        """
        if self.table not in IMPORTABLE:
            raise MappingError("unknown_table", detail=self.table, place=place)
        if not self.rules:
            raise MappingError("nothing_mapped", place=place)
        for column, rule in self.rules.items():
            if column not in columns_of(self.table):
                raise MappingError("unknown_column", column, self.table, place)
            expression = QgsExpression(rule.expression)
            if expression.hasParserError() or not rule.expression.strip():
                raise MappingError("bad_expression", column, expression.parserErrorString().strip(), place)
            if not (math.isfinite(rule.factor) and rule.factor > 0):
                raise MappingError("bad_factor", column, str(rule.factor), place)
            known = vocabulary(self.table, column)
            for value in rule.values.values():
                if known and value != EMPTY and value not in known:
                    raise MappingError("bad_value", column, value, place)


def columns_of(table: str) -> dict[str, str]:
    """The columns that an import may fill, with their kinds."""
    return {name: kind for name, kind in BY_NAME[table].columns.items() if name not in SIGNATURE}


def vocabulary(table: str, column: str) -> tuple[str, ...]:
    """The only values that a column takes, none for one that takes any."""
    if column == "status" and table in BY_TABLE:
        return BY_TABLE[table].states
    return METHODS if column == "method" else ()


def takes_factor(table: str, column: str) -> bool:
    """Whether a column holds numbers that have a unit."""
    return BY_NAME[table].columns[column] not in (TEXT, DATE) and column != "scale"


def column_rules(columns: Mapping[str, str]) -> dict[str, FieldRule]:
    """Rules from plain pairs: column of the programme -> column of the source."""
    return {ours: FieldRule(QgsExpression.quotedColumnRef(theirs)) for ours, theirs in columns.items()}


def to_json(mapping: ImportMapping) -> str:
    """The mapping as text, for a file."""
    rules = {}
    for column, rule in mapping.rules.items():
        entry: dict[str, Any] = {"expression": rule.expression}
        if rule.factor != 1.0:
            entry["factor"] = rule.factor
        if rule.values:
            entry["values"] = dict(rule.values)
        rules[column] = entry
    content = {"rare_earth_mapping": FORMAT, "table": mapping.table, "fields": rules}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str, place: str = "") -> ImportMapping:
    """A mapping from such a text.

    :param place: where the text comes from, for the error.
    :raises MappingError: the text is no mapping, or one that makes no sense.
    """
    try:
        content = json.loads(text)
    except ValueError as error:
        raise MappingError("not_readable", detail=str(error), place=place) from error
    if not isinstance(content, dict) or content.get("rare_earth_mapping") != FORMAT:
        raise MappingError("not_mapping", place=place)
    fields = content.get("fields")
    if not isinstance(fields, dict):
        raise MappingError("not_mapping", place=place)
    mapping = ImportMapping(
        str(content.get("table")), {str(name): _rule(entry, place) for name, entry in fields.items()}
    )
    mapping.check(place)
    return mapping


def _rule(entry: Any, place: str) -> FieldRule:
    if isinstance(entry, str):
        return FieldRule(entry)
    values = entry.get("values", {}) if isinstance(entry, dict) else None
    if not isinstance(values, dict) or not isinstance(entry.get("expression"), str):
        raise MappingError("not_mapping", place=place)
    factor = entry.get("factor", 1.0)
    if isinstance(factor, bool) or not isinstance(factor, (int, float)):
        raise MappingError("not_mapping", place=place)
    texts = {str(theirs): EMPTY if ours is None else str(ours) for theirs, ours in values.items()}
    return FieldRule(entry["expression"], float(factor), texts)


def save_mapping(mapping: ImportMapping, path: Path) -> None:
    """Write a mapping to a file, whole or not at all.

    :raises OSError: the file cannot be written.
    """
    with draft_of(path) as draft:
        draft.write_text(to_json(mapping), encoding="utf-8")


def load_mapping(path: Path) -> ImportMapping:
    """Read a mapping from a file.

    :raises MappingError: it cannot be read or is none.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        detail = error.strerror if isinstance(error, OSError) else ""
        raise MappingError("not_readable", detail=detail or "", place=str(path)) from error
    return from_json(text, str(path))
