"""Whether a programme file holds what was saved into it: asked of the file itself, over a connection of its own."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .programme_file import geometry_column, reading
from .tables import FID, quoted, select

_AT_ONCE = 500  # values in one statement, below SQLite's limit


@dataclass(frozen=True)
class Saved:
    """What a table must hold after a save.

    :ivar changed: feature id -> column -> value, as plain values.
    :ivar reshaped: feature id -> WKB of the new geometry, ``None`` where it was taken away.
    :ivar added: feature ids of new rows.
    :ivar removed: feature ids of rows that are gone.
    """

    changed: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    reshaped: Mapping[int, bytes | None] = field(default_factory=dict)
    added: Collection[int] = ()
    removed: Collection[int] = ()


def missing(path: str | Path, table: str, saved: Saved) -> list[int]:
    """Feature ids of which the file does not hold what was saved, sorted; empty where all is there.

    :raises ProgrammeFileError: the file cannot be read.
    """
    wrong: set[int] = set()
    with reading(path) as connection:
        columns = sorted({name for values in saved.changed.values() for name in values})
        found = _rows(connection, table, columns, saved.changed)
        for fid, values in saved.changed.items():
            row = found.get(fid)
            if row is None or any(not _is_value(row[columns.index(name)], value) for name, value in values.items()):
                wrong.add(fid)
        geometry = geometry_column(connection, table)
        if saved.reshaped and geometry is not None:
            blobs = _rows(connection, table, [geometry[0]], saved.reshaped)
            wrong.update(fid for fid, wkb in saved.reshaped.items() if not _is_shape(blobs.get(fid), wkb))
        there = _rows(connection, table, [], [*saved.added, *saved.removed])
    wrong.update(fid for fid in saved.added if fid not in there)
    wrong.update(fid for fid in saved.removed if fid in there)
    return sorted(wrong)


def feature_ids(path: str | Path, table: str) -> set[int]:
    """Of every row that the file holds.

    :raises ProgrammeFileError: the file cannot be read.
    """
    with reading(path) as connection:
        return {fid for (fid,) in connection.execute(select(table, quoted(FID)))}


def _rows(
    connection: sqlite3.Connection, table: str, columns: Collection[str], fids: Collection[int]
) -> dict[int, tuple[Any, ...]]:
    wanted, found = list(fids), {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        query = [
            select(table, *map(quoted, (FID, *columns))),
            "WHERE",
            quoted(FID),
            f"IN ({','.join('?' * len(some))})",
        ]
        found.update((fid, tuple(values)) for fid, *values in connection.execute(" ".join(query), some))
    return found


def _is_value(stored: Any, value: Any) -> bool:
    """Whether a value arrived; its column may have made a number of a text, or a text of a number."""
    written = _written(value)
    return bool(written == stored) or (None not in (written, stored) and str(written) == str(stored))


def _written(value: Any) -> Any:
    """A value as a GeoPackage holds it."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def _is_shape(row: tuple[Any, ...] | None, wkb: bytes | None) -> bool:
    """Whether a row's GeoPackage blob ends in the WKB; envelope and header come before it (OGC 12-128r19, 2.1.3)."""
    blob = row[0] if row else None
    return blob is None if wkb is None else isinstance(blob, bytes) and row is not None and blob.endswith(wkb)
