"""What became known about statuses since a day: what happened after it, and what was only recorded after it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from .history import Event, corrections, moves_of, standing


@dataclass(frozen=True)
class Change:
    """A move, as its last correction says it.

    :ivar is_late: it happened on the day or before, but was recorded or corrected only afterwards.
    """

    move: Event
    is_late: bool


@dataclass(frozen=True)
class Changes:
    """The answer.

    :ivar listed: in the order of their days, then of recording.
    :ivar before, now: the last move of each row until the end of ``since`` and of ``until``, by table and UUID.
    :ivar withdrawn: moves that a correction since then took back.
    """

    since: datetime.date
    until: datetime.date
    listed: tuple[Change, ...]
    before: dict[tuple[str, str], Event]
    now: dict[tuple[str, str], Event]
    withdrawn: int


def changes_since(events: Sequence[Event], since: datetime.date, until: datetime.date) -> Changes:
    """Moves after a day up to another one included, and those of before that were recorded or corrected since.

    :param events: the whole history, so that corrections are there.
    """
    last = corrections(events)

    def known_on(event: Event) -> datetime.date:
        """Day on which what counts of an event was recorded."""
        days = [found.recorded_on for found in (event, last.get(event.uuid)) if found is not None]
        return max((day for day in days if day is not None), default=datetime.date.min)

    moves = moves_of(events)
    recorded = {event.uuid: known_on(event) for event in events if not event.corrects}
    listed = []
    for move in moves:
        day = move.day or datetime.date.min
        if since < day <= until:
            listed.append(Change(move, False))
        elif day <= since < recorded[move.uuid]:
            listed.append(Change(move, True))
    counted = {move.uuid for move in moves}
    withdrawn = sum(
        1
        for event in events
        if not event.corrects and event.uuid not in counted and event.new != event.old and since < recorded[event.uuid]
    )
    listed.sort(key=lambda change: (change.move.day or datetime.date.min, change.move.number))
    return Changes(since, until, tuple(listed), standing(events, since), standing(events, until), withdrawn)
