"""Targets at which several crews have worked: what each of them left there, side by side."""

from __future__ import annotations

from dataclasses import dataclass

from .handback import Rows

_UNKNOWN = ""


@dataclass(frozen=True)
class Presence:
    """What one crew left at a target.

    :ivar crew: UUID of the crew.
    :ivar visits: stops that it has done there; ``observations`` what it noted.
    """

    crew: str
    visits: int = 0
    observations: int = 0


def meetings(rows: Rows) -> dict[str, tuple[Presence, ...]]:
    """Targets (by UUID) at which two crews or more have stopped or observed, each crew with what it did.

    A stop that is only planned is no presence, nor is a row that names no crew.
    """
    found: dict[str, dict[str, list[int]]] = {}
    for (table, _), row in rows.items():
        target, crew = str(row.get("target_uuid") or _UNKNOWN), str(row.get("crew_uuid") or _UNKNOWN)
        if not target or not crew or (table == "visit" and not row.get("done_on")):
            continue
        if table in ("visit", "observation"):
            counts = found.setdefault(target, {}).setdefault(crew, [0, 0])
            counts[table == "observation"] += 1
    return {
        target: tuple(Presence(crew, *counts) for crew, counts in sorted(crews.items()))
        for target, crews in sorted(found.items())
        if len(crews) > 1
    }
