"""Events of the history as a table: as they were recorded, and what became of them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QDateTime, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont, QIcon

from ..core.history import Event, corrections
from ..core.status import BY_TABLE
from ..map import formats
from ..map.names import status_name
from ..map.status_style import status_pixmap
from ..store.languages import spoken
from .ranked_rows import Kinds, RankedRows, SortKey

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
    return states_text(event.old, event.new)


def states_text(old: str, new: str) -> str:
    """From one status to another."""
    if not old:
        return status_name(new) or "—"
    return f"{status_name(old)} → {status_name(new) or '—'}"


def recorder_text(event: Event) -> str:
    """Who recorded an event and with what."""
    return tool_text(event.tool, event.is_unexplained)


def tool_text(tool: str, is_unexplained: bool) -> str:
    """What an event was recorded with."""
    if tool:
        return tool
    if is_unexplained:
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


@dataclass(frozen=True)
class _Column:
    title: Callable[[], str]
    text: Callable[[Event], str]
    sort: SortKey


def _told(event: Event) -> tuple[str, str, str]:
    """Author, reason and document; what an unexplained event carries there belongs to the move before."""
    return ("", "", "") if event.is_unexplained else (event.author, event.reason, event.document)


def _stated(place: int) -> Callable[[Event], str]:
    return lambda event: _told(event)[place]


_COLUMNS = (
    _Column(lambda: translate("History", "Date"), day_text, SortKey(day_number)),
    _Column(
        lambda: translate("History", "Row"),
        lambda e: e.code or e.row,
        SortKey(lambda e: (e.table, e.code), lambda row: (row[0], formats.natural(row[1]))),
    ),
    _Column(
        lambda: translate("History", "Status"),
        move_text,
        SortKey(lambda e: (e.old, e.new), lambda move: states_text(*move)),
    ),
    _Column(lambda: translate("History", "Author"), _stated(0), SortKey(_stated(0))),
    _Column(lambda: translate("History", "Reason"), _stated(1), SortKey(_stated(1))),
    _Column(lambda: translate("History", "Document"), _stated(2), SortKey(_stated(2))),
    _Column(
        lambda: translate("History", "Recorded by"),
        recorder_text,
        SortKey(lambda e: (e.tool, e.is_unexplained), lambda recorded: tool_text(*recorded)),
    ),
    _Column(lambda: translate("History", "Recorded"), moment_text, SortKey(lambda e: e.at)),
)
STATUS_COLUMN = 2


class History(RankedRows[Event]):
    """Events with what is found out about them before they are shown, away from the window.

    :ivar texts: what words are looked for in, event by event.
    :ivar days: as numbers.
    """

    def __init__(self, events: Sequence[Event]) -> None:
        super().__init__(events, [column.sort for column in _COLUMNS])
        self.last_corrections = corrections(self.rows)
        self.tables = Kinds(self.rows, lambda event: event.table)
        self.days = np.array([day_number(event) for event in self.rows], dtype=np.int64)
        names = {status: status_name(status) for status in {event.new for event in self.rows}}
        self.texts = ["\n".join((e.code, e.new, names[e.new], *_told(e), e.tool)).casefold() for e in self.rows]
        is_corrected = self.last_corrections.__contains__
        self.are_corrections = self._mask(lambda event: bool(event.corrects))
        self._kinds = {
            UNEXPLAINED: self._mask(lambda event: event.is_unexplained and not is_corrected(event.uuid)),
            CORRECTIONS: self.are_corrections,
            CORRECTED: self._mask(lambda event: is_corrected(event.uuid)),
        }

    def _mask(self, condition: Callable[[Event], bool]) -> NDArray[np.bool_]:
        return np.fromiter(map(condition, self.rows), dtype=bool, count=len(self))

    def chosen(
        self, words: str, table: str, kind: str, first: datetime.date | None, last: datetime.date | None
    ) -> NDArray[np.int64]:
        """Places of the events for which all conditions hold."""
        kept = np.ones(len(self), dtype=bool)
        if table:
            kept &= self.tables.are(table)
        if kind != ALL:
            kept &= self._kinds[kind]
        if first is not None:
            kept &= self.days >= first.toordinal()
        if last is not None:
            kept &= self.days <= last.toordinal()
        places = self.places(kept)
        for word in words.casefold().split():
            texts = self.texts
            places = self.places([place for place in places.tolist() if word in texts[place]])
        return places


class HistoryModel(QAbstractTableModel):
    """The chosen ones of all events; sorts and filters by itself, since there can be 200 000."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(())
        self._places = self._history.places([])
        self._order, self._descending = 0, True

    @property
    def events(self) -> list[Event]:
        """All of them, shown or not."""
        return self._history.rows

    @property
    def shown(self) -> list[Event]:
        """Those that are shown, from the top; made anew each time."""
        return self._history.at(self._places)

    def event(self, row: int) -> Event:
        """The one in a row of the table."""
        return self._history.rows[self._places[row]]

    @property
    def last_corrections(self) -> dict[str, Event]:
        """The correction that counts of each corrected event, by its UUID."""
        return self._history.last_corrections

    @property
    def shows_corrections(self) -> bool:
        """Whether any of the shown events corrects another."""
        return bool(self._history.are_corrections[self._places].any())

    def set_events(self, history: History) -> None:
        """Take a history; :meth:`choose` then decides which of its events are shown."""
        self._history = history
        self._places = history.places([])

    def choose(
        self,
        words: str = "",
        table: str = "",
        kind: str = ALL,
        first: datetime.date | None = None,
        last: datetime.date | None = None,
    ) -> None:
        """Show the events for which all conditions hold."""
        self._show(self._history.chosen(words, table, kind, first, last))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal ones stay in the order of recording."""
        self._order, self._descending = max(column, 0), order == Qt.SortOrder.DescendingOrder
        self._show(self._places)

    def _show(self, places: NDArray[np.int64]) -> None:
        self.beginResetModel()
        self._places = self._history.sorted(places, self._order)
        if self._descending:
            self._places = self._places[::-1]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section].title()
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._places):
            return None
        event = self.event(index.row())
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
