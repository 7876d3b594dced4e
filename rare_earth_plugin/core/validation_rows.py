"""Attributes: codes, words of fixed lists, numbers and dates, row by row."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from typing import Any

from .checked import ERROR, NOTE, SET_VALUE, WARNING, CheckedTable, Finding, Limits, Repair
from .commodities import known_symbol, split_commodities, tidy_commodities
from .programme import METHODS
from .question import COVERED_STATUSES
from .status import BY_TABLE
from .validation_geometry import Shapes

_CODED = {"territory": WARNING, "region": WARNING, "zone": ERROR, "target": ERROR, "coverage": WARNING, "base": WARNING}
"""Tables whose rows have a code, and how grave it is where two rows share one."""
_LOOK_ALIKE = str.maketrans("авекмнорстухіј", "abekmhopctyxij")
_DASHES = re.compile(r"[‐-―−_]")
_ORDER = {
    "zone": (("started_on", "accepted_on"), ("started_on", "due_on")),
    "coverage": (("started_on", "accepted_on"), ("started_on", "due_on")),
    "target": (("identified_on", "status_on"),),
}
"""Columns of days of which the first cannot be later than the second."""
_HAPPENED = {
    "zone": ("accepted_on", "status_on"),
    "coverage": ("accepted_on", "status_on"),
    "target": ("identified_on", "status_on"),
}
"""Columns of days that have come by."""


def fold_code(code: str) -> str:
    """What two codes must differ in: case, spaces, kinds of dashes and Cyrillic look-alikes do not count."""
    text = unicodedata.normalize("NFKC", code).casefold()
    return str.translate(_DASHES.sub("-", re.sub(r"\s+", "", text)), _LOOK_ALIKE)


def check_keys(table: CheckedTable) -> Iterator[Finding]:
    """UUIDs that are missing or shared; foreign tables need none."""
    if table.name not in _CODED:
        return
    seen: dict[str, int] = {}
    for place, key in enumerate(table.keys):
        if not key:
            if table.fids[place] > 0:  # a row gets its own when it is saved
                yield table.finding("uuid_missing", WARNING, place)
        elif key in seen:
            yield table.finding("uuid_duplicate", ERROR, place, other=table.label(seen[key]))
        else:
            seen[key] = place


def check_codes(table: CheckedTable) -> Iterator[Finding]:
    """Codes that are missing, shared, or carry stray spaces."""
    if "code" not in table.columns:
        return
    severity = _CODED.get(table.name, WARNING)
    codes = [str(code or "") for code in table.column("code")]
    seen: dict[str, int] = {}
    for place, code in enumerate(codes):
        folded = fold_code(code)
        if not folded:
            yield table.finding("code_missing", severity, place)
            continue
        if folded in seen:
            first = codes[seen[folded]]
            rule = "code_duplicate" if first == code else "code_alike"
            yield table.finding(rule, severity, place, value=code, other=first)
        else:
            seen[folded] = place
    taken = set(codes)
    for place, code in enumerate(codes):
        tidy = " ".join(code.split())
        if tidy and tidy != code:
            repair = Repair(SET_VALUE, code, tidy, "code") if tidy not in taken else None
            yield table.finding("code_untidy", NOTE, place, repair, value=code)


def check_words(table: CheckedTable) -> Iterator[Finding]:
    """Statuses, methods and commodities that nobody knows, or that lack."""
    for column, known in _lists(table.name).items():
        if column not in table.columns:
            continue
        fixes = {word: _known_word(word, known) for word in {str(value or "") for value in table.column(column)}}
        for place, value in enumerate(table.column(column)):
            word = str(value or "")
            if word in known:
                continue
            if not word.strip():
                yield table.finding(f"{column}_missing", WARNING, place)
                continue
            fix = fixes[word]
            repair = Repair(SET_VALUE, value, fix, column) if fix else None
            yield table.finding(f"{column}_unknown", ERROR, place, repair, value=word)
    if "commodities" in table.columns:
        yield from _check_commodities(table)


def _lists(name: str) -> Mapping[str, Sequence[str]]:
    lists: dict[str, Sequence[str]] = {}
    if name in BY_TABLE:
        lists["status"] = BY_TABLE[name].states
    if name in ("zone", "coverage"):
        lists["method"] = METHODS
    return lists


def _known_word(word: str, known: Sequence[str]) -> str | None:
    """The word of a list that was meant: case, spaces and dashes do not count."""
    tidy = re.sub(r"[\s\-]+", "_", word.strip().casefold())
    return tidy if tidy in known else None


def _check_commodities(table: CheckedTable) -> Iterator[Finding]:
    for place, value in enumerate(table.column("commodities")):
        text = str(value or "")
        entries = split_commodities(text)
        unknown = [entry for entry in entries if known_symbol(entry) is None]
        if not entries:
            yield table.finding("commodities_missing", NOTE, place)
        elif unknown:
            yield table.finding("commodities_unknown", WARNING, place, value=", ".join(unknown))
        else:
            tidy = tidy_commodities(text)
            if tidy != text:
                repair = Repair(SET_VALUE, value, tidy, "commodities")
                yield table.finding("commodities_untidy", NOTE, place, repair, value=text)


def check_declared(shapes: Shapes, limits: Limits, doubtful: Container[int] = ()) -> Iterator[Finding]:
    """Declared areas against those of the polygons; the repair declares the computed area, to 0.1 km2.

    :param doubtful: feature ids of rows whose polygon is not to be trusted.
    """
    table = shapes.table
    for column in ("declared_km2", "official_km2"):
        for place, declared in enumerate(table.column(column)):
            km2 = float(shapes.areas[place]) / 1e6
            if declared is None or km2 <= 0:
                continue
            share = (declared - km2) / km2
            if abs(share) > limits.declared_share:
                # What is official is not for a drawing to change.
                is_ours = column == "declared_km2"
                is_safe = is_ours and int(table.fids[place]) not in doubtful
                repair = Repair(SET_VALUE, declared, round(km2, 1), column) if is_safe else None
                severity = WARNING if is_ours else NOTE
                yield table.finding(column, severity, place, repair, declared=declared, km2=km2, share=share)


def check_dates(table: CheckedTable, today: datetime.date) -> Iterator[Finding]:
    """Days that cannot be read, out of order, still to come, or missing."""
    for place, column, text in table.unreadable:
        yield table.finding("unreadable", WARNING, place, column=column, value=text)
    for first, second in _ORDER.get(table.name, ()):
        for place, (early, late) in enumerate(zip(table.column(first), table.column(second))):
            if early is not None and late is not None and early > late:
                facts: dict[str, Any] = {"first": first, "second": second, "early": early, "late": late}
                yield table.finding("dates_order", ERROR, place, **facts)
    for column in _HAPPENED.get(table.name, ()):
        for place, day in enumerate(table.column(column)):
            if day is not None and day > today:
                yield table.finding("date_future", ERROR, place, column=column, day=day)
    if "accepted_on" in table.columns:
        for place, (status, day) in enumerate(zip(table.column("status"), table.column("accepted_on"))):
            if status in COVERED_STATUSES and day is None:
                yield table.finding("undated", WARNING, place, status=status)


def check_citations(coverage: CheckedTable, zones: CheckedTable) -> Iterator[Finding]:
    """Footprints that cite a zone which does not exist."""
    known = set(zones.keys)
    for place, key in enumerate(coverage.column("zone_uuid")):
        if key and key not in known:
            yield coverage.finding("zone_unknown", WARNING, place, value=key)


RULES: tuple[Callable[[CheckedTable], Iterator[Finding]], ...] = (check_keys, check_codes, check_words)
"""What each table is held against by itself."""
