"""The history of statuses in a programme file: read, and corrected by further events. Nothing in it is ever changed."""

from __future__ import annotations

import datetime
import functools
import sqlite3
import uuid as uuids
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..core.coverage import CancelledError
from ..core.history import Event, HistoryError, by_row, effective
from .attribute_values import day_of
from .programme_file import ProgrammeFileError, check_version, is_read_only, reading
from .tables import FID, quoted, select

_AT_ONCE = 500  # values in one statement, below SQLite's limit
_PIECE = 5000
_WAIT_S = 5.0
_COLUMNS = [
    "uuid",
    "at",
    "happened_on",
    "table_name",
    "row_uuid",
    "row_code",
    "old_status",
    "new_status",
    "author",
    "reason",
    "document",
    "stated",
    "tool",
    "corrects",
]


def read_events(
    path: str | Path,
    row_uuids: Iterable[str] | None = None,
    condition: str = "",
    cancelled: Callable[[], bool] | None = None,
) -> list[Event]:
    """Events in the order in which they were recorded; may take a moment for all rows, on any thread.

    :param row_uuids: rows whose events are wanted, by default all.
    :param condition: SQL that narrows them down; never a user's text.
    :raises ProgrammeFileError: the file cannot be read.
    :raises CancelledError: ``cancelled`` answered True.
    """
    with reading(path) as connection:
        query = f"{_select(connection)} WHERE {condition or '1'}"
        if row_uuids is None:
            return list(_fetch(connection.execute(f"{query} ORDER BY fid"), cancelled))
        wanted, events = list(dict.fromkeys(row_uuids)), []
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            events += _fetch(connection.execute(f"{query} AND row_uuid IN ({marks}) ORDER BY fid", some), cancelled)
    return sorted(events, key=lambda event: event.number)


def events_in(connection: sqlite3.Connection) -> list[Event]:
    """All events of an open file, in the order in which they were recorded."""
    return list(_fetch(connection.execute(f"{_select(connection)} ORDER BY fid"), None))


def earlier_statuses(path: str | Path, row_uuids: Iterable[str]) -> dict[str, list[str]]:
    """Statuses that rows had and have, oldest first, by UUID; rows without a history are absent.

    :raises ProgrammeFileError: the file cannot be read.
    """
    histories = by_row(read_events(path, row_uuids))
    return {row: [move.new for move in effective(events) if move.new] for (_, row), events in histories.items()}


def unexplained_events(path: str | Path) -> list[Event]:
    """Moves of which only the status was written, and that no correction has explained yet.

    :raises ProgrammeFileError: the file cannot be read.
    """
    with reading(path) as connection:
        cited = "corrects" in _present(connection)
    open_ones = " AND uuid NOT IN (SELECT corrects FROM status_event WHERE corrects <> '')" if cited else ""
    return [event for event in read_events(path, condition=f"stated = 0{open_ones}") if event.is_unexplained]


def record_correction(path: str | Path, correction: Event) -> Event:
    """Add a correction to the history of a programme file, at once, and read it back.

    :param correction: its identity, number and moment are given here.
    :return: the event as the file holds it.
    :raises HistoryError: ``old_schema``.
    :raises ProgrammeFileError: ``newer_schema``, ``not_writable``, ``locked`` or ``not_written``.
    """
    file, identity = Path(path), str(uuids.uuid4())
    with reading(file) as connection:
        if "corrects" not in _present(connection):
            raise HistoryError("old_schema")
    check_version(file)
    if is_read_only(file):
        raise ProgrammeFileError("not_writable", file, detail="")
    moment = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    made = correction._replace(uuid=identity, at=moment, stated=True)
    day = made.happened_on.isoformat() if made.happened_on else None
    texts = (made.table, made.row, made.code, made.old, made.new, made.author, made.reason, made.document)
    values = [identity, moment, day, *(text or None for text in texts), 1, made.tool or None, made.corrects]
    marks = ", ".join("?" * len(values))
    connection = sqlite3.connect(file, isolation_level=None, timeout=_WAIT_S)
    try:
        connection.execute("BEGIN IMMEDIATE")
        words = ["INSERT INTO status_event (", ", ".join(_COLUMNS), ") VALUES (", marks, ")"]
        connection.execute(" ".join(words), values)
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        kind = "locked" if "locked" in str(error) else "not_writable"
        raise ProgrammeFileError(kind, file, detail=str(error)) from error
    finally:
        connection.close()
    written = [event for event in read_events(file, [made.row]) if event.uuid == identity]
    if not written or written[0]._replace(number=made.number) != made:
        raise ProgrammeFileError("not_written", file)
    return written[0]


def _present(connection: sqlite3.Connection) -> set[str]:
    return {row[1] for row in connection.execute("PRAGMA table_info(status_event)")}


def _select(connection: sqlite3.Connection) -> str:
    """A file of an earlier version lacks the last columns."""
    present = _present(connection)
    columns = []
    for name in _COLUMNS:
        if name not in present:
            columns.append("''")
        else:
            # Anybody can have put a number where a text belongs.
            columns.append("stated IS NOT 0" if name == "stated" else f"CAST(coalesce({quoted(name)}, '') AS TEXT)")
    return select("status_event", quoted(FID), *columns)


def _fetch(cursor: sqlite3.Cursor, cancelled: Callable[[], bool] | None) -> Iterator[Event]:
    while piece := cursor.fetchmany(_PIECE):
        if cancelled is not None and cancelled():
            raise CancelledError
        for number, identity, at, happened, *texts, stated, tool, corrects in piece:
            yield Event(number, identity, at, _day(happened), *texts, bool(stated), tool, corrects)


@functools.lru_cache(maxsize=4096)
def _day(value: str) -> datetime.date | None:
    """A day that nobody can read is none: the day of recording counts then."""
    try:
        return day_of(value)
    except ValueError:
        return None
