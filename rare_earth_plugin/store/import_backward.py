"""Statuses that an import would take back: somebody has moved the row on since the source was written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..core.history import Event, by_row, effective
from ..core.status import BY_TABLE
from .status_history import read_events


def backward_moves(path: Path, table: str, moves: Mapping[str, tuple[str, str]]) -> dict[str, Event | None]:
    """The moves that lead back, to an earlier step of the life cycle or to a status that the row has left.

    :param moves: UUID of a row -> its status and the one that it would get.
    :return: UUID -> the last move that its history has, ``None`` where there is none.
    :raises ProgrammeFileError: the file cannot be read.
    """
    cycle = BY_TABLE.get(table)
    if cycle is None or not moves:
        return {}
    histories = {row: effective(events) for (_, row), events in by_row(read_events(path, moves)).items()}
    found = {}
    for row, (old, new) in moves.items():
        history = histories.get(row, [])
        is_earlier = old in cycle.path and new in cycle.path and cycle.path.index(new) < cycle.path.index(old)
        if is_earlier or any(move.new == new for move in history):
            found[row] = history[-1] if history else None
    return found


def last_move_text(move: Event | None) -> str:
    """Day, author and tool of a move, as far as they are known."""
    if move is None:
        return ""
    told = (move.author, move.tool) if move.stated else (move.tool,)
    return ", ".join(part for part in (str(move.day or ""), *told) if part)
