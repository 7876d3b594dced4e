"""The history of statuses: what was recorded, what it says once corrections are counted, how things stood on a day.

An event is never changed. A correction is a further event that cites the one it corrects and says all of it anew:
status, day, author, reason, document. Both stay in what was recorded; what counts is the last correction. One that
leads to the status that was there before takes the move back.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from .errors import SurveyError


class HistoryError(SurveyError):
    """A correction that cannot be.

    :ivar reason: ``no_event`` (what it cites is not in the history), ``unknown_status``, ``ends_elsewhere`` (the
        history would no longer end in the status ``current`` that the row has, but in ``status``), ``no_reason``,
        ``no_day`` or ``old_schema`` (the file cannot hold corrections).
    """

    def __init__(self, reason: str, *, status: str = "", current: str = "") -> None:
        super().__init__(f"{reason}: {status} {current}".rstrip())
        self.reason, self.status, self.current = reason, status, current


class Event(NamedTuple):
    """One recorded event; texts are "" where nothing was recorded. A tuple, since there can be 200 000 of them.

    :ivar number: order of recording.
    :ivar at: moment of recording, ISO 8601 in UTC, as the database wrote it.
    :ivar happened_on: day of the move, as it was stated.
    :ivar row: UUID of the row; ``code`` is its code at that time.
    :ivar old: status before, "" for the first one.
    :ivar stated: date, author, reason and document belong to this move, see :mod:`rare_earth_plugin.store.triggers`.
    :ivar tool: who recorded it and with what, "" for a tool that did not say.
    :ivar corrects: UUID of the event that this one corrects, "" for a move.
    """

    number: int
    uuid: str
    at: str
    happened_on: datetime.date | None
    table: str
    row: str
    code: str
    old: str
    new: str
    author: str = ""
    reason: str = ""
    document: str = ""
    stated: bool = True
    tool: str = ""
    corrects: str = ""

    @property
    def recorded_on(self) -> datetime.date | None:
        """Day of the recording, ``None`` where the moment cannot be read."""
        try:
            return datetime.date.fromisoformat(self.at[:10])
        except ValueError:
            return None

    @property
    def day(self) -> datetime.date | None:
        """The day that counts: the stated one, else the day of recording."""
        return (self.happened_on if self.stated else None) or self.recorded_on

    @property
    def is_unexplained(self) -> bool:
        """Whether only the status was changed: outside the panel, without a word on who, when and why."""
        return not self.stated and not self.corrects


def corrections(events: Iterable[Event]) -> dict[str, Event]:
    """The last correction of each corrected event, by the UUID of the event, chains of corrections followed."""
    cited = {event.uuid: event.corrects for event in events if event.corrects}
    last: dict[str, Event] = {}
    for event in events:
        if not event.corrects:
            continue
        root, seen = event.corrects, {event.uuid}
        while root in cited and root not in seen:
            seen.add(root)
            root = cited[root]
        if root not in last or last[root].number < event.number:
            last[root] = event
    return last


def corrected(event: Event, correction: Event | None) -> Event:
    """A move as its last correction says it; identity and moment of recording stay its own."""
    if correction is None:
        return event
    return event._replace(
        new=correction.new,
        happened_on=correction.day,
        author=correction.author,
        reason=correction.reason,
        document=correction.document,
        stated=True,
    )


def moves_of(events: Sequence[Event]) -> list[Event]:
    """The moves that count, corrections applied, in the order in which they were recorded."""
    last = corrections(events)
    moves = (corrected(event, last.get(event.uuid)) for event in events if not event.corrects)
    return [move for move in moves if move.new != move.old]


def effective(events: Sequence[Event]) -> list[Event]:
    """The moves of one row that count, corrections applied, in the order of their days."""
    return sorted(moves_of(events), key=_order)


def _order(move: Event) -> tuple[bool, datetime.date, int]:
    # A first status without a stated day stands before all moves, however late it was recorded: the row may be years
    # older than the file. What has no day at all was there from the beginning.
    is_later = bool(move.old) or move.happened_on is not None
    return is_later, move.day or datetime.date.min, move.number


def standing(events: Sequence[Event], day: datetime.date) -> dict[tuple[str, str], Event]:
    """The move that each row stood in at the end of a day, by table and UUID; rows that came later are absent."""
    found: dict[tuple[str, str], Event] = {}
    for move in moves_of(events):
        if move.day is not None and move.day > day:
            continue
        key = (move.table, move.row)
        if key not in found or _order(found[key]) <= _order(move):
            found[key] = move
    return {key: move for key, move in found.items() if move.new}


def check_correction(
    events: Sequence[Event], correction: Event, states: Sequence[str], current: str | None
) -> list[Event]:
    """The moves of a row that count once a correction is added.

    :param events: all of the row.
    :param correction: as it would be recorded.
    :param states: the statuses of the row's life cycle.
    :param current: the status that the row has.
    :raises HistoryError: see there.
    """
    cited = next((event for event in events if event.uuid == correction.corrects), None)
    if cited is None:
        raise HistoryError("no_event")
    if correction.new not in (*states, cited.new, cited.old):
        raise HistoryError("unknown_status", status=correction.new)
    if correction.happened_on is None:
        raise HistoryError("no_day")
    if not correction.reason:
        raise HistoryError("no_reason")
    moves = effective([*events, correction])
    status = moves[-1].new if moves else ""
    before = effective(events)
    # A history that did not lead to the row's status before need not do so now.
    if status != (current or "") and before and before[-1].new == (current or ""):
        raise HistoryError("ends_elsewhere", status=status, current=current or "")
    return moves


def by_row(events: Iterable[Event]) -> Mapping[tuple[str, str], list[Event]]:
    """Events by table and UUID of their row, each in the order in which they came."""
    result: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        result.setdefault((event.table, event.row), []).append(event)
    return result
