"""What the database itself watches over, whoever edits with whatever tool: identities and the history of statuses.

The statements are plain SQLite, kept inside the file. ``stated`` in an event is 1 where date, author, reason or
document were written together with the status, or a fresh ``move_uuid`` says that they hold for this move; and 0 where
only the status was changed: what the event then says about them is what the row said before, and a reader must not take
it for this move's. ``tool`` is what the row names as the recorder of this very move, NULL for a tool that names none.
"""

from __future__ import annotations

from string import Template

from .tables import MOVE_COLUMNS, SCHEMA_VERSION, quoted, tables_of

_UUID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
    "substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)
_NAMES = {
    "uuid": _UUID,
    "now": "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
    "event": (
        "status_event (uuid, at, happened_on, table_name, row_uuid, row_code, old_status, new_status, "
        "author, reason, document, stated, tool)"
    ),
    "stated": " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in (*MOVE_COLUMNS, "move_uuid")),
    # An identity that an event has already is no fresh one: the row was put back to an earlier state, or copied.
    "fresh": (
        "NEW.move_uuid IS NOT OLD.move_uuid AND NEW.move_uuid <> '' "
        "AND NOT EXISTS (SELECT 1 FROM status_event WHERE uuid = NEW.move_uuid)"
    ),
    "refuse": "SELECT RAISE(ABORT, 'status_event is append-only');",
}

_IDENTITY = ('CREATE UNIQUE INDEX "${table}_uuid" ON "$table" ("uuid")',)

_FILL_UUID = """UPDATE "$table" SET uuid = $uuid WHERE rowid = NEW.rowid AND (uuid IS NULL OR uuid = '');"""

_PLAIN_INSERT = (
    """CREATE TRIGGER "${table}_inserted" AFTER INSERT ON "$table" WHEN NEW.uuid IS NULL OR NEW.uuid = ''
    BEGIN $fill END""",
)

# The uuid is filled and the first status recorded by one trigger: SQLite promises no order between two.
_STATUS = (
    """CREATE TRIGGER "${table}_inserted" AFTER INSERT ON "$table"
    BEGIN
        $fill
        INSERT INTO $event
        SELECT $uuid, $now, status_on, '$table', uuid, code, NULL, status, author, reason, document, 1, tool
        FROM "$table" WHERE rowid = NEW.rowid AND status IS NOT NULL;
    END""",
    """CREATE TRIGGER "${table}_status_changed" AFTER UPDATE OF status ON "$table" WHEN NEW.status IS NOT OLD.status
    BEGIN
        INSERT INTO $event
        VALUES (CASE WHEN $fresh THEN NEW.move_uuid ELSE $uuid END, $now, NEW.status_on, '$table', NEW.uuid, NEW.code,
            OLD.status, NEW.status, NEW.author, NEW.reason, NEW.document, ($stated),
            CASE WHEN NEW.tool IS NOT OLD.tool OR ($fresh) THEN NEW.tool END);
    END""",
)

# An event without uuid gets one from the insert trigger: the one update that is let through. The last statement is
# there because INSERT OR REPLACE deletes without firing delete triggers.
_APPEND_ONLY = (
    """CREATE TRIGGER status_event_no_update BEFORE UPDATE ON status_event WHEN OLD.uuid IS NOT NULL AND OLD.uuid <> ''
    BEGIN $refuse END""",
    "CREATE TRIGGER status_event_no_delete BEFORE DELETE ON status_event BEGIN $refuse END",
    """CREATE TRIGGER status_event_no_replace BEFORE INSERT ON status_event
    WHEN EXISTS (SELECT 1 FROM status_event WHERE fid = NEW.fid OR uuid = NEW.uuid)
    BEGIN $refuse END""",
)


def statements(version: int = SCHEMA_VERSION) -> list[str]:
    """``CREATE`` statements of all indexes and triggers of a version, ready to be run one after the other."""
    result = []
    for table in tables_of(version):
        fill = Template(_FILL_UUID).substitute(_NAMES, table=table.name)
        for text in _IDENTITY + (_STATUS if table.has_status else _PLAIN_INSERT):
            result.append(Template(text).substitute(_NAMES, table=table.name, fill=fill))
    result.append('CREATE INDEX "status_event_row" ON "status_event" ("row_uuid")')
    return result + [Template(text).substitute(_NAMES) for text in _APPEND_ONLY]


def drop_statement(statement: str) -> str:
    """What takes away again what one of :func:`statements` made."""
    kind, name = statement.replace("UNIQUE ", "").split()[1:3]
    return f"DROP {kind} IF EXISTS {quoted(name.strip(chr(34)))}"
