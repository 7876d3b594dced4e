"""Findings of a check in the user's language: one sentence for each, and what a repair would change.

The words are chosen when the sentence is asked for, so a change of language takes effect at once.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping
from typing import Any

from ..core.checked import MAKE_VALID, SEVERITIES, SWAP_AXES, Finding, Repair
from .languages import spoken, translate
from .note_sentences import skip_reason

_EMPTY = "\u2205"
_DECIMALS = {"km": 2, "swapped_km": 2, "limit": 0, "lon": 5, "lat": 5, "count": 0, "stated": 0}
_LONGEST = 80


def finding_sentence(finding: Finding) -> str:
    """What is wrong with a row and what to do about it; names no row."""
    facts = _written(finding)
    text = _text_of(finding.rule)
    if finding.rule == "outside" and "swapped_km" in facts:
        text = translate(
            "FindingSentences",
            "Lies {km} km outside the territory; with latitude and longitude exchanged it would be {swapped_km} km "
            "from the border: check the position.",
        )
    if finding.rule == "foreign" and not finding.facts["inside"]:
        text = translate(
            "FindingSentences", "Belongs to {country} and lies outside the territory; take it out of this table."
        )
    if finding.rule == "not_comparable" and not finding.facts["other"]:
        text = translate(
            "FindingSentences",
            "Could not be compared with the territory, since the geometry library gave up; redraw it.",
        )
    return text.format(**facts) if text else finding.rule


def severity_name(severity: str) -> str:
    """Name of a severity."""
    return {
        "error": translate("FindingSentences", "Error"),
        "warning": translate("FindingSentences", "Warning"),
        "note": translate("FindingSentences", "Note"),
    }.get(severity, severity)


def counts_text(found: Mapping[str, int]) -> str:
    """How many findings of each severity there are."""
    text = translate("FindingSentences", "Errors: {error}, warnings: {warning}, notes: {note}")
    return text.format(**{severity: spoken().number(found[severity]) for severity in SEVERITIES})


def table_name(table: str) -> str:
    """Name of a table, the table's own where it has none."""
    return {
        "programme": translate("FindingSentences", "Programme"),
        "territory": translate("FindingSentences", "Territory"),
        "region": translate("FindingSentences", "Oblasts"),
        "zone": translate("FindingSentences", "Zones"),
        "target": translate("FindingSentences", "Targets"),
        "coverage": translate("FindingSentences", "Coverage"),
        "base": translate("FindingSentences", "Field bases"),
    }.get(table, table)


def repair_sentence(repair: Repair) -> str:
    """What a repair changes, without the values."""
    if repair.kind == MAKE_VALID:
        return translate("FindingSentences", "Make the polygon valid")
    if repair.kind == SWAP_AXES:
        return translate("FindingSentences", "Exchange latitude and longitude")
    return translate("FindingSentences", "Set the field “{field}”").format(field=repair.column)


def repair_values(repair: Repair) -> tuple[str, str]:
    """The old and the new state as a person reads them."""
    if repair.kind == MAKE_VALID:
        unknown = translate("FindingSentences", "no area")
        old, new = (f"{_number(km2, 2)} km²" if math.isfinite(km2) else unknown for km2 in (repair.old, repair.new))
        return old, new
    if repair.kind == SWAP_AXES:
        old, new = (f"{_number(lat, 4)}° N {_number(lon, 4)}° E" for lon, lat in (repair.old, repair.new))
        return old, new
    return _value(repair.old), _value(repair.new)


def _written(finding: Finding) -> dict[str, str]:
    """Facts as texts: numbers in the user's way, days with the month by name, columns by their names."""
    written = {}
    for name, value in finding.facts.items():
        if name in ("first", "second", "column"):
            written[name] = _column_name(value)
        elif name == "share":
            written[name] = _number(100 * value, 1)
        elif name == "reason":
            written[name] = _reason(value)
        elif isinstance(value, datetime.date):
            written[name] = spoken().date(value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            written[name] = _number(value, _DECIMALS.get(name, 1))
        else:
            written[name] = _value(value)
    return written


def _reason(reason: str) -> str:
    if reason == "nothing_left":
        return translate("FindingSentences", "nothing polygonal is left of it")
    return skip_reason(reason)


def _column_name(column: str) -> str:
    return {
        "started_on": translate("FindingSentences", "Started on"),
        "due_on": translate("FindingSentences", "Due on"),
        "accepted_on": translate("FindingSentences", "Accepted on"),
        "status_on": translate("FindingSentences", "Status since"),
        "identified_on": translate("FindingSentences", "Identified on"),
    }.get(column, column)


def _number(value: float, decimals: int) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if abs(value) >= 1e15:
        return f"{value:g}"
    return spoken().number(value, decimals)


def _value(value: Any) -> str:
    text = _EMPTY if value is None or value == "" else str(value)
    if isinstance(value, float):
        text = _number(value, 1)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _text_of(rule: str) -> str:
    """The sentence of a rule with places for its facts, "" for an unknown rule."""
    return {
        "illustrative": translate("FindingSentences", "The geometry of this programme is illustrative, not official."),
        "no_territory": translate(
            "FindingSentences",
            "The territory has no usable polygon, so nothing is known of inside and outside; draw or import one.",
        ),
        "geometry_missing": translate("FindingSentences", "Has no usable geometry ({reason}); draw or import one."),
        "geometry_invalid": translate(
            "FindingSentences",
            "The polygon is not valid: an outline crosses or touches itself; repaired it holds {km2} km².",
        ),
        "geometry_duplicate": translate(
            "FindingSentences",
            "Has the same polygon as {other}; delete one of them, or draw it anew.",
        ),
        "overlap": translate(
            "FindingSentences",
            "Shares {km2} km² with {other}, {share} % of the smaller one; move the common boundary.",
        ),
        "not_comparable": translate(
            "FindingSentences",
            "Could not be compared with {other}, since the geometry library gave up; redraw one of them.",
        ),
        "swapped": translate(
            "FindingSentences",
            "Latitude and longitude are exchanged: it lies at {lat}° N {lon}° E, and inside the territory "
            "the other way round.",
        ),
        "near_border": translate(
            "FindingSentences",
            "Lies {km} km outside the border, which is drawn no better than to {limit} km; check the position.",
        ),
        "off_globe": translate("FindingSentences", "The position {lat}° N {lon}° E is none on Earth; correct it."),
        "outside": translate("FindingSentences", "Lies {km} km outside the territory; check the position."),
        "foreign": translate(
            "FindingSentences",
            "Lies in the territory, but its source says {country}; check position and country.",
        ),
        "polygon_outside": translate(
            "FindingSentences",
            "Lies outside the territory, up to {km} km from the border; check its position.",
        ),
        "polygon_beyond": translate(
            "FindingSentences",
            "Reaches out of the territory by {outside_km2} km² ({share} %), up to {km} km; cut it at the border.",
        ),
        "uuid_missing": translate(
            "FindingSentences",
            "Has no UUID, so its history cannot be told from others; save the row once more.",
        ),
        "uuid_duplicate": translate(
            "FindingSentences",
            "Has the same UUID as {other}; empty it and save, then it gets its own.",
        ),
        "code_missing": translate("FindingSentences", "Has no code; enter one."),
        "code_duplicate": translate(
            "FindingSentences",
            "Has the same code “{value}” as another row; give each its own.",
        ),
        "code_alike": translate(
            "FindingSentences",
            "The code “{value}” looks the same as “{other}” of another row; give each its own.",
        ),
        "code_untidy": translate("FindingSentences", "The code “{value}” has stray spaces."),
        "status_missing": translate("FindingSentences", "Has no status, so it counts nowhere; choose one."),
        "status_unknown": translate(
            "FindingSentences",
            "The status “{value}” is none of the life cycle; choose one of it.",
        ),
        "method_missing": translate(
            "FindingSentences",
            "Has no method, so it counts only where any method does; choose one.",
        ),
        "method_unknown": translate("FindingSentences", "The method “{value}” is not known; choose one of the list."),
        "commodities_missing": translate("FindingSentences", "Names no commodity."),
        "commodities_unknown": translate(
            "FindingSentences",
            "Not a commodity of the programme: {value}; correct the symbol.",
        ),
        "commodities_untidy": translate(
            "FindingSentences",
            "The commodities “{value}” are not written as symbols with a semicolon between them.",
        ),
        "declared_km2": translate(
            "FindingSentences",
            "Declares {declared} km², but its polygon holds {km2} km² ({share} %); correct the one or the other.",
        ),
        "official_km2": translate(
            "FindingSentences",
            "The official area is {declared} km², the polygon holds {km2} km² ({share} %).",
        ),
        "dates_order": translate(
            "FindingSentences",
            "“{first}” ({early}) lies after “{second}” ({late}); correct one of the two.",
        ),
        "date_future": translate("FindingSentences", "“{column}” ({day}) has not come yet; correct it."),
        "undated": translate(
            "FindingSentences",
            "Accepted without a date: it counts as it stands, but is left out as of any date; enter the day.",
        ),
        "unreadable": translate(
            "FindingSentences",
            "“{value}” in “{column}” cannot be read and was passed over; correct it.",
        ),
        "zone_unknown": translate(
            "FindingSentences",
            "Cites a zone that does not exist ({value}); choose one, or empty the field.",
        ),
        "history_gap": translate(
            "FindingSentences",
            "The history has a gap: the move to “{new}” begins at “{old}”, but the one before ended at “{before}”.",
        ),
        "history_move": translate(
            "FindingSentences",
            "The history holds a move from “{old}” to “{new}”, which the life cycle does not have.",
        ),
        "history_order": translate(
            "FindingSentences",
            "The history dates the move to “{new}” {day}, before an earlier one of {latest}.",
        ),
        "history_end": translate(
            "FindingSentences",
            "The status is “{status}”, but the history ends with “{last}”; move it once more, so that it is recorded.",
        ),
        "history_missing": translate("FindingSentences", "The status “{status}” has no history."),
        "figure_count": translate("FindingSentences", "Rows: {count}, but published: {stated} ({source}, {as_of})."),
        "figure_area": translate(
            "FindingSentences",
            "{km2} km² together, but {stated} were published ({source}, {as_of}): {share} %.",
        ),
    }.get(rule, "")
