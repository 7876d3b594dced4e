"""The step from version 1 of the schema to version 2.

It adds who recorded a move and with what (``tool``, ``move_uuid``), corrections of events (``corrects``) and photos.
"""

from __future__ import annotations

import sqlite3

from . import triggers
from .tables import added_in, quoted


def to_version_2(connection: sqlite3.Connection) -> None:
    """Add the columns and renew the triggers, inside the caller's transaction. What is there already stays.

    The rows keep their values; what recorded the earlier moves stays unknown.
    """
    for table, columns in added_in(2).items():
        present = {row[1] for row in connection.execute(f"PRAGMA table_info({quoted(table)})")}
        for column in columns:
            if column not in present:
                connection.execute(f'ALTER TABLE "{table}" ADD COLUMN "{column}" TEXT')
    for statement in triggers.statements(2):
        connection.execute(triggers.drop_statement(statement))
        connection.execute(statement)
