"""The programme's statuses as they stood on the question's date, while that lies before today."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.history import Event, standing
from ..map import formats
from ..map.past_symbols import show_past, show_present
from ..map.rows import LayerRow
from ..store.status_history import read_events
from .chore import Chore
from .session import ProgrammeSession
from .timers import single_shot

ROLES = ("zone", "target")
_SETTLE_MS = 150


class Past(QObject):
    """Reads the history away from the window and lets map and tables show an earlier day."""

    changed = pyqtSignal()
    """Another day is shown, or the present again."""

    def __init__(self, session: ProgrammeSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day: datetime.date | None = None
        self._moves: dict[tuple[str, str], Event] = {}
        self._session = session
        self._reading = Chore(self)
        self._reading.failed.connect(session.failed)
        self._soon = single_shot(self, _SETTLE_MS, self._read)
        session.questionChanged.connect(self._check)
        session.programmeChanged.connect(self._layers_changed)
        session.rowsChanged.connect(self._rows_changed)

    def _wanted(self) -> datetime.date | None:
        as_of = self._session.question.as_of if self._session.info is not None else None
        return as_of if as_of is not None and as_of < datetime.date.today() else None

    def _check(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._stop()
            self._show(None, {})
        elif wanted != self.day:
            self._soon.start()

    def _layers_changed(self) -> None:
        # A project that was saved while an earlier day was shown comes back to the present.
        if self.day is None:
            self._dress()
        elif self._wanted() is not None:
            self._soon.start()

    def _rows_changed(self, role: str) -> None:
        if role in ROLES and self.day is not None:
            self._soon.start()

    def _read(self) -> None:
        self._stop()
        wanted, info = self._wanted(), self._session.info
        if wanted is None or info is None:
            return
        path = info.path

        def work(_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> dict[tuple[str, str], Event]:
            condition = "table_name IN ('zone', 'target')"
            return standing(read_events(path, condition=condition, cancelled=cancelled), wanted)

        self._reading.start(self.tr("Statuses of an earlier day"), work, lambda moves: self._take(moves, wanted))

    def _take(self, moves: dict[tuple[str, str], Event], day: datetime.date) -> None:
        if day == self._wanted():
            self._show(day, moves)

    def _show(self, day: datetime.date | None, moves: dict[tuple[str, str], Event]) -> None:
        if day is None and self.day is None:
            return
        self.day, self._moves = day, moves
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        for role in ROLES:
            layer = self._session.layers.get(role)
            if layer is None:
                continue
            if self.day is None:
                show_present(layer)
            else:
                statuses = {row: move.new for (table, row), move in self._moves.items() if table == role}
                show_past(layer, statuses, formats.date(self.day))

    @property
    def moves(self) -> Mapping[tuple[str, str], Event] | None:
        """The last move of each row until the day that is shown, by role and UUID; ``None`` for the present."""
        return self._moves if self.day is not None else None

    def rows(self, role: str, rows: Sequence[LayerRow]) -> list[LayerRow]:
        """Rows as they stood; without those that were not in the programme yet."""
        if self.day is None:
            return list(rows)
        found = []
        for row in rows:
            move = self._moves.get((role, row.key))
            if move is not None:
                texts = {name: getattr(move, name) or None for name in ("author", "reason", "document")}
                found.append(replace(row, values={**row.values, "status": move.new, "status_on": move.day, **texts}))
        return found

    def absent(self, role: str, rows: Sequence[LayerRow]) -> list[LayerRow]:
        """Rows that were not in the programme yet."""
        return [row for row in rows if (role, row.key) not in self._moves] if self.day is not None else []

    def leave(self) -> None:
        """Ask for the present again."""
        self._session.ask(replace(self._session.question, as_of=None))

    def _stop(self) -> None:
        self._soon.stop()
        self._reading.forget()

    def close(self) -> None:
        """Give the map back to the present and hear of nothing more."""
        self._stop()
        self.day, self._moves = None, {}
        self._dress()
