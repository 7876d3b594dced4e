"""Events of the history as a table: as they were recorded, and what became of them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QDateTime, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont, QIcon

from ..core.history import Event, corrections
from ..core.status import BY_TABLE
from ..map import formats
from ..map.names import status_name
from ..map.status_style import status_pixmap
from ..store.languages import spoken

ALL, UNEXPLAINED, CORRECTIONS, CORRECTED = "all", "unexplained", "corrections", "corrected"
translate = QCoreApplication.translate


def table_name(table: str) -> str:
    """What a row of a table is called."""
    return {
        "zone": translate("History", "zone"),
        "target": translate("History", "target"),
        "coverage": translate("History", "footprint"),
    }.get(table, table)


def move_text(event: Event) -> str:
    """From which status to which."""
    if not event.old:
        return status_name(event.new) or "—"
    return f"{status_name(event.old)} → {status_name(event.new) or '—'}"


def recorder_text(event: Event) -> str:
    """Who recorded an event and with what."""
    if event.tool:
        return event.tool
    if event.is_unexplained:
        return translate("History", "outside the panel, tool not known")
    return translate("History", "not recorded")


def moment_text(event: Event) -> str:
    """When an event was recorded, in local time."""
    moment = QDateTime.fromString(event.at, Qt.DateFormat.ISODateWithMs)
    return spoken().locale.toString(moment.toLocalTime(), "d MMM yyyy HH:mm") if moment.isValid() else event.at


def day_text(event: Event) -> str:
    """The stated day of a move; in brackets the day of recording where none was stated."""
    if event.stated and event.happened_on:
        return formats.date(event.happened_on)
    return f"({formats.date(event.recorded_on)})" if event.recorded_on else ""


def day_number(event: Event) -> int:
    """The day of an event as a number to sort by; 0 for one without any."""
    return event.day.toordinal() if event.day else 0


class History(NamedTuple):
    """Events with what is found out about them before they are shown, away from the window."""

    events: list[Event]
    last_corrections: dict[str, Event]
    days: list[int]

    @classmethod
    def of(cls, events: Sequence[Event]) -> History:
        """Look through some events."""
        return cls(list(events), corrections(events), [day_number(event) for event in events])


@dataclass(frozen=True)
class _Column:
    title: Callable[[], str]
    text: Callable[[Event], str]
    sort: Callable[[Event], Any]


def _told(event: Event) -> tuple[str, str, str]:
    """Author, reason and document; what an unexplained event carries there belongs to the move before."""
    return ("", "", "") if event.is_unexplained else (event.author, event.reason, event.document)


def _stated(place: int) -> Callable[[Event], str]:
    return lambda event: _told(event)[place]


_COLUMNS = (
    _Column(lambda: translate("History", "Date"), day_text, day_number),
    _Column(
        lambda: translate("History", "Row"), lambda e: e.code or e.row, lambda e: (e.table, formats.natural(e.code))
    ),
    _Column(lambda: translate("History", "Status"), move_text, move_text),
    _Column(lambda: translate("History", "Author"), _stated(0), _stated(0)),
    _Column(lambda: translate("History", "Reason"), _stated(1), _stated(1)),
    _Column(lambda: translate("History", "Document"), _stated(2), _stated(2)),
    _Column(lambda: translate("History", "Recorded by"), recorder_text, recorder_text),
    _Column(lambda: translate("History", "Recorded"), moment_text, lambda e: e.at),
)
STATUS_COLUMN = 2


class HistoryModel(QAbstractTableModel):
    """The chosen ones of all events; sorts and filters by itself, since there can be 200 000."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.events: list[Event] = []
        self.shown: list[Event] = []
        self.last_corrections: dict[str, Event] = {}
        self._places: list[int] = []
        self._texts: list[str] = []
        self._keys: dict[int, list[Any]] = {}
        self._order, self._descending = 0, True

    def set_events(self, history: History) -> None:
        """Take a history; :meth:`choose` then decides which of its events are shown."""
        self.events, self.last_corrections = history.events, history.last_corrections
        self._texts, self._keys = [], {0: history.days}

    def choose(
        self,
        words: str = "",
        table: str = "",
        kind: str = ALL,
        first: datetime.date | None = None,
        last: datetime.date | None = None,
    ) -> None:
        """Show the events for which all conditions hold."""
        places: list[int] = list(range(len(self.events)))
        events, days = self.events, self._keys.get(0, [])
        if table:
            places = [place for place in places if events[place].table == table]
        if kind != ALL:
            places = [place for place in places if self._is(events[place], kind)]
        if first is not None or last is not None:
            low = first.toordinal() if first else 0
            high = last.toordinal() if last else datetime.date.max.toordinal()
            places = [place for place in places if low <= days[place] <= high]
        wanted = words.casefold().split()
        if wanted:
            texts = self._searched()
            places = [place for place in places if all(word in texts[place] for word in wanted)]
        self.beginResetModel()
        self._places = places
        self._sort()
        self.endResetModel()

    def _searched(self) -> list[str]:
        """What words are looked for in; made when somebody first does."""
        if not self._texts:
            names = {status: status_name(status) for status in {event.new for event in self.events}}
            self._texts = ["\n".join((e.code, e.new, names[e.new], *_told(e), e.tool)).casefold() for e in self.events]
        return self._texts

    def _is(self, event: Event, kind: str) -> bool:
        if kind == UNEXPLAINED:
            return event.is_unexplained and event.uuid not in self.last_corrections
        if kind == CORRECTIONS:
            return bool(event.corrects)
        return event.uuid in self.last_corrections

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal ones stay in the order of recording."""
        self._order, self._descending = max(column, 0), order == Qt.SortOrder.DescendingOrder
        self.beginResetModel()
        self._sort()
        self.endResetModel()

    def _sort(self) -> None:
        keys = self._keys.get(self._order)
        if keys is None:
            key = _COLUMNS[self._order].sort
            keys = self._keys[self._order] = [key(event) for event in self.events]
        # Twice, each of them stable: ten times as fast as one sort by pairs.
        self._places.sort(reverse=self._descending)
        self._places.sort(key=keys.__getitem__, reverse=self._descending)
        self.shown = [self.events[place] for place in self._places]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section].title()
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        event = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            text = _COLUMNS[index.column()].text(event)
            if index.column() == STATUS_COLUMN and event.corrects:
                text = translate("History", "correction: {move}").format(move=text)
            return text.replace("\n", " ")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(event, _COLUMNS[index.column()].text(event))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATUS_COLUMN and event.table in BY_TABLE:
            return QIcon(status_pixmap(BY_TABLE[event.table].group(event.new), 14, event.table))
        if role == Qt.ItemDataRole.FontRole and (event.corrects or event.uuid in self.last_corrections):
            font = QFont()
            font.setStrikeOut(event.uuid in self.last_corrections)
            font.setItalic(bool(event.corrects))
            return font
        return None

    def _tip(self, event: Event, text: str) -> str:
        lines = [text] if text else []
        correction = self.last_corrections.get(event.uuid)
        if correction is not None:
            told = translate("History", "Corrected on {moment}: {day}, {move}, {author}, {reason}")
            lines.append(
                told.format(
                    moment=moment_text(correction),
                    day=day_text(correction),
                    move=move_text(correction),
                    author=correction.author or "—",
                    reason=correction.reason or "—",
                )
            )
        if event.is_unexplained:
            lines.append(
                translate(
                    "History", "Only the status was changed, outside the panel; nobody stated day, author and reason."
                )
            )
        return "\n".join(lines)
