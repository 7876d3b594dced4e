"""Rows of a table as units and surveys for the accounting; what is odd in them goes to the notes, row by row.

A column of 100 000 rows holds few different words, days or numbers: each is read once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.programme import METHODS, Dates, Surveys, Units, dates
from ..core.status import BY_TABLE
from .attribute_values import day_of, number_of, scale_of, text_of
from .programme_file import Note
from .table_rows import Rows

COLUMNS = {
    "territory": ("uuid", "code", "name", "official_km2"),
    "region": ("uuid", "code", "name"),
    "zone": ("uuid", "code", "name", "method", "scale", "status", "started_on", "accepted_on"),
    "coverage": ("uuid", "code", "name", "method", "scale", "status", "started_on", "accepted_on", "zone_uuid"),
}
"""Spatial tables that the accounting needs, and what it reads of them beside the geometry."""
AMENDED = frozenset(("method", "scale", "status", "started_on", "accepted_on"))
"""Columns of zones and coverage whose change the accountant takes over without reading the programme again."""
_READ_BESIDE = {"target": ("uuid", "code", "name"), "base": ("name",)}  # by store/places.py


def effect_of_edit(table: str, column: str) -> str:
    """What the edit of an attribute asks for: ``amend`` the account, ``read`` again, or "" where no figure uses it."""
    name = column.lower()
    if table in ("zone", "coverage") and name in AMENDED:
        return "amend"
    if (table, name) == ("coverage", "name"):  # footprints go by their codes
        return ""
    return "read" if name in COLUMNS.get(table, _READ_BESIDE.get(table, ())) else ""


@dataclass
class Notes:
    """Collects rows under (code, table, detail)."""

    found: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)

    def add(self, code: str, table: str, row: str = "", detail: str = "") -> None:
        """Note a row, or with ``row`` "" the whole table."""
        rows = self.found.setdefault((code, table, detail), [])
        if row:
            rows.append(row)

    def listed(self) -> list[Note]:
        """All that was noted, in the order in which it was met first."""
        return [Note(code, table, tuple(rows), detail) for (code, table, detail), rows in self.found.items()]


class SurveyRows:
    """Columns of one table."""

    def __init__(self, name: str, rows: Rows, notes: Notes) -> None:
        self.name, self._notes = name, notes
        self.keys, kept = self._identify(rows)
        self._rows = rows = rows if kept is None else rows.some(kept)
        self.codes = [_label(code, fid) for code, fid in zip(rows.column("code"), rows.ids.tolist())]
        if rows.skipped:
            for fid, code in zip(rows.ids.tolist(), self.codes):
                if fid in rows.skipped:
                    notes.add(rows.skipped[fid], name, code)

    def _identify(self, rows: Rows) -> tuple[list[str], NDArray[np.int64] | None]:
        """Keys of the rows, and the places of those that count where some do not."""
        uuids = rows.column("uuid")
        if len(set(uuids)) == len(uuids) and all(uuid.__class__ is str and uuid for uuid in uuids):
            return uuids, None
        keys, kept = [], []
        seen: set[str] = set()
        # Saved rows come first: one that is saved between taking and reading is met twice, once with a provisional id.
        # A unit must not count twice; footprints are united anyway.
        for place, (fid, uuid, code) in enumerate(zip(rows.ids.tolist(), uuids, rows.column("code"))):
            key = text_of(uuid)
            if not key:
                key = f"fid:{fid}"
                self._notes.add("missing_uuid", self.name, _label(code, fid))
            elif key in seen:
                self._notes.add("duplicate_uuid", self.name, _label(code, fid))
                if fid < 0 and self.name != "coverage":
                    continue
                key = f"{key}#{fid}"
            seen.add(key)
            keys.append(key)
            kept.append(place)
        return keys, np.array(kept, dtype=np.int64)

    def units(self) -> Units:
        """The rows as polygons with names."""
        names = tuple([text_of(name) for name in self._rows.column("name")])
        return Units(tuple(self.keys), tuple(self.codes), names, self._rows.wkb)

    def official_km2(self) -> float | None:
        """Sum of the official areas, ``None`` unless every row states one."""
        areas = [number_of(value) for value in self._rows.column("official_km2")]
        stated = [area for area in areas if area is not None and area > 0]
        return sum(stated) if stated and len(stated) == len(areas) else None

    def surveys(self, zone_keys: set[str]) -> Surveys:
        """The rows as surveys.

        :param zone_keys: of the zones that there are.
        """
        units = self.units()
        cited, which, _ = self._read("zone_uuid", lambda value: text_of(value) or None)
        for place in _rows_with(which, [key is not None and key not in zone_keys for key in cited]):
            self._notes.add("unknown_zone", self.name, self.codes[place])
        return Surveys(
            keys=units.keys,
            codes=units.codes,
            names=units.names,
            wkb=units.wkb,
            methods=self._words("method", METHODS),
            scales=self._scales(),
            statuses=self._words("status", BY_TABLE[self.name].states),
            started=self._days("started_on"),
            accepted=self._days("accepted_on"),
            zone_keys=_objects(cited)[which],
            bounds=self._rows.bounds,
        )

    def _read(self, column: str, read: Callable[[Any], Any]) -> tuple[list[Any], NDArray[np.int64], list[bool]]:
        """Every different value of a column as ``read`` sees it, the place of each row among them, which are bad."""
        values = self._rows.column(column)
        try:
            places = {value: place for place, value in enumerate(dict.fromkeys(values))}
        except TypeError:  # a list, from a foreign layer
            values = [text_of(value) for value in values]
            places = {value: place for place, value in enumerate(dict.fromkeys(values))}
        found, bad = [], []
        for value in places:
            try:
                found.append(read(value))
                bad.append(False)
            except ValueError:
                found.append(None)
                bad.append(True)
        which = np.fromiter(map(places.__getitem__, values), dtype=np.int64, count=len(values))
        return found, which, bad

    def _words(self, column: str, known: tuple[str, ...]) -> NDArray[np.object_]:
        """A column of known words; unknown ones stay as they are, so that nobody mistakes them for others."""
        words, which, _ = self._read(column, lambda value: text_of(value) or None)
        for place in _rows_with(which, [word not in known for word in words]):
            word = words[which[place]]
            kind = "no" if word is None else "unknown"
            self._notes.add(f"{kind}_{column}", self.name, self.codes[place], word or "")
        return _objects(words)[which]

    def _scales(self) -> NDArray[np.int64]:
        scales, which, bad = self._read("scale", scale_of)
        self._note_bad("bad_scale", "scale", which, bad)
        return np.array([scale or 0 for scale in scales], dtype=np.int64)[which]

    def _days(self, column: str) -> Dates:
        days, which, bad = self._read(column, day_of)
        self._note_bad("bad_date", column, which, bad)
        return dates(days)[which]

    def _note_bad(self, kind: str, column: str, which: NDArray[np.int64], bad: list[bool]) -> None:
        for place in _rows_with(which, bad):
            self._notes.add(kind, self.name, self.codes[place], text_of(self._rows.column(column)[place]))


def _rows_with(which: NDArray[np.int64], wanted: list[bool]) -> list[int]:
    """Places of the rows whose value is one of the wanted, by the place of each row's value."""
    return np.flatnonzero(np.array(wanted, dtype=bool)[which]).tolist() if any(wanted) else []


def _label(code: Any, fid: int) -> str:
    """What people call a row: its code, else its feature id."""
    return text_of(code) or f"#{fid}"


def _objects(values: list[Any]) -> NDArray[np.object_]:
    result = np.full(len(values), None, dtype=object)
    result[:] = values
    return result
