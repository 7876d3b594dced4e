"""The recorded statuses of rows, read from the append-only history of a programme file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .programme_file import reading
from .tables import select

_AT_ONCE = 500  # values in one statement, below SQLite's limit


def earlier_statuses(path: str | Path, row_uuids: Iterable[str]) -> dict[str, list[str]]:
    """Statuses that rows had and have, oldest first, by UUID; rows without a history are absent.

    :raises ProgrammeFileError: the file cannot be read.
    """
    wanted = list(row_uuids)
    result: dict[str, list[str]] = {}
    with reading(path) as connection:
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            query = [select("status_event", "row_uuid", "new_status"), "WHERE row_uuid IN (", marks, ") ORDER BY fid"]
            for uuid, status in connection.execute(" ".join(query), some):
                if status:
                    result.setdefault(uuid, []).append(status)
    return result
