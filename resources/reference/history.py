"""First histories: the dated moves that led each row to the status it has."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rare_earth_plugin.core.status import BY_TABLE

from .sources import AUTHOR, identity

WORLD_ENDS = datetime.date(2025, 12, 31)
"""The reference programme stands at this date: nothing in it has happened later."""
RETURN_DAYS = 45


@dataclass(frozen=True)
class Move:
    """A status reached on a day; a reason where the life cycle wants one."""

    on: datetime.date
    status: str
    reason: str | None = None


@dataclass(frozen=True)
class Detour:
    """A move back or aside, some days after a step."""

    after: str
    status: str
    days: int
    reason: str


def workday(day: datetime.date) -> datetime.date:
    """The day itself, or the Monday after a weekend."""
    return day + datetime.timedelta(days=(0, 0, 0, 0, 0, 2, 1)[day.weekday()])


def moves(steps: Sequence[tuple[str, datetime.date]], status: str, detours: Sequence[Detour] = ()) -> list[Move]:
    """Moves along ``steps`` up to ``status``, with detours; each but a final one leads back to the step it left.

    :raises ValueError: the status is not reached, or a day lies after the programme's date.
    """
    made: list[Move] = []
    for step, day in steps:
        made.append(Move(workday(max([day] + [m.on + datetime.timedelta(days=7) for m in made[-1:]])), step))
        for detour in (d for d in detours if d.after == step):
            left = workday(made[-1].on + datetime.timedelta(days=detour.days))
            made.append(Move(left, detour.status, detour.reason))
            if detour.status != status:
                made.append(Move(workday(left + datetime.timedelta(days=RETURN_DAYS)), step))
        if made[-1].status == status:
            break
    if made[-1].status != status or made[-1].on > WORLD_ENDS:
        raise ValueError(f"{status} not reached by {WORLD_ENDS}: {made[-1]}")
    return made


def move_columns(history: Sequence[Move]) -> dict[str, Any]:
    """What a row itself says about its last move."""
    last = history[-1]
    return {"status": last.status, "status_on": last.on, "author": AUTHOR, "reason": last.reason, "document": None}


def events(table: str, row: dict[str, Any], history: Sequence[Move]) -> list[dict[str, Any]]:
    """Rows of ``status_event`` for one row, checked against the life cycle of its table."""
    cycle, before, result = BY_TABLE[table], [], []
    for number, move in enumerate(history):
        old = before[-1] if before else None
        recorded = {**row, "reason": move.reason, "commodity": row.get("commodities")}
        if old is not None:
            cycle.check_move(old, move.status, recorded, before)
        result.append(
            {
                "uuid": identity("status_event", row["uuid"], number),
                "at": f"{move.on.isoformat()}T06:00:00.000Z",
                "happened_on": move.on,
                "table_name": table,
                "row_uuid": row["uuid"],
                "row_code": row["code"],
                "old_status": old,
                "new_status": move.status,
                "author": AUTHOR,
                "reason": move.reason,
                "document": row.get("report_no") if move.status == "released" else None,
                "stated": 1,
            }
        )
        before.append(move.status)
    return result
