"""Who took what to the field, written into the programme: rows are only ever added."""

from __future__ import annotations

import contextlib
import sqlite3
import uuid as uuids
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .field_package_format import Manifest
from .programme_file import ProgrammeFileError, why_not_writable
from .tables import BY_NAME, quoted

OUT = "out"
"""Kind of a handover to the field."""
_TABLE, _WAIT_S = "handover", 2.0


def record_departure(programme: Path, manifest: Manifest, detail: str = "") -> None:
    """Note in a programme that a package has left; on any thread, also while layers of the file are being edited.

    :raises ProgrammeFileError: the file takes no row now.
    """
    origin = manifest.origin
    add_handover(
        programme,
        {
            "at": origin.made_at,
            "kind": OUT,
            "package_uuid": origin.uuid,
            "crew_uuid": origin.crew_uuid,
            "author": origin.author,
            "tool": origin.tool,
            "added": sum(table.rows for table in manifest.tables.values() if table.digest),
            "changed": 0,
            "conflicts": 0,
            "detail": detail,
        },
    )


def add_handover(programme: Path, values: Mapping[str, Any]) -> str:
    """Add a row to the table; its UUID.

    :raises ProgrammeFileError: the file takes no row now.
    """
    reason = why_not_writable(programme)
    if reason:
        raise ProgrammeFileError(reason, programme, detail="")
    uuid = str(uuids.uuid4())
    row = {"uuid": uuid} | {name: values[name] for name in BY_NAME[_TABLE].columns if name in values}
    columns = ", ".join(quoted(name) for name in row)
    statement = " ".join(("INSERT INTO", quoted(_TABLE), f"({columns}) VALUES ({', '.join('?' * len(row))})"))
    try:
        with contextlib.closing(sqlite3.connect(programme, timeout=_WAIT_S, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(statement, list(row.values()))
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise ProgrammeFileError("not_writable", programme, detail=str(error)) from error
    return uuid
