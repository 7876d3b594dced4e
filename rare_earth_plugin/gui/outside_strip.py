"""The strip that tells of statuses which were changed outside the panel, and lets somebody say why."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QDialog, QPushButton, QWidget

from ..core.history import Event
from ..map import formats
from ..store.status_history import unexplained_events
from .chore import Chore
from .corrections import Corrections
from .history_dialog import HistoryDialog, correct_event
from .history_model import UNEXPLAINED, moment_text, move_text
from .session import ProgrammeSession
from .strip import Strip
from .timers import single_shot

_SETTLE_MS = 400
_LISTED = 3


class OutsideStrip(Strip):
    """Looks through the history, away from the window, whenever rows were saved or the programme was read."""

    def __init__(self, session: ProgrammeSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Chore(self)
        self._reading.failed.connect(session.failed)
        self.events: list[Event] = []
        self._put_off: set[str] = set()
        self.corrections = Corrections(session, self)
        self.corrections.recorded.connect(lambda _event: self._soon.start())
        self._soon = single_shot(self, _SETTLE_MS, self._look)
        self.explain_button = QPushButton(self.tr("Add the reason…"))
        self.explain_button.clicked.connect(self.explain)
        self.later = QPushButton(self.tr("Later"))
        self.later.clicked.connect(self.put_off)
        self.put_below(self.explain_button, self.later)
        session.programmeChanged.connect(self._programme_changed)
        session.rowsChanged.connect(lambda _role: self._soon.start())
        session.accountChanged.connect(self._soon.start)  # also what another program wrote, once it is read again
        self._show()

    def _programme_changed(self) -> None:
        if self._session.info is None:
            self._take_events([])
        else:
            self._soon.start()

    def _look(self) -> None:
        self._stop()
        info = self._session.info
        if info is None:
            return
        path = info.path
        self._reading.start(
            self.tr("Statuses changed elsewhere"), lambda *_: unexplained_events(path), self._take_events
        )

    def _take_events(self, events: Sequence[Event]) -> None:
        self.events = [event for event in events if event.uuid not in self._put_off]
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self.events))
        told = [
            self.tr("{code} {move} ({moment})").format(
                code=event.code or event.row, move=move_text(event), moment=moment_text(event)
            )
            for event in self.events
        ]
        more = self.tr(" and {count} more").format(count=formats.number(len(told) - _LISTED)) if told[_LISTED:] else ""
        text = self.tr("Status changed outside the panel, no reason recorded: {moves}{more}")
        self.text.setText(text.format(moves=", ".join(told[:_LISTED]), more=more))
        info = self._session.info
        self.explain_button.setEnabled(info is not None and not info.read_only)

    def put_off(self) -> None:
        """Ask no more about these moves until the programme is opened again."""
        self._put_off.update(event.uuid for event in self.events)
        self._take_events([])

    def explain(self) -> None:
        """Ask for what was not recorded: of one move at once, of several in the history."""
        if len(self.events) == 1:
            correct_event(self.corrections, self.events[0], self.ask, self, self._session.failed.emit)
        elif self.events:
            dialog = HistoryDialog(self._session, None, self.window())
            dialog.kind.setCurrentIndex(dialog.kind.findData(UNEXPLAINED))
            dialog.corrections.recorded.connect(lambda _event: self._soon.start())
            dialog.show()

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait for its answer; a test puts its own answer here."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _stop(self) -> None:
        self._soon.stop()
        self._reading.forget()

    def close_down(self) -> None:
        """Hear of nothing more."""
        self._stop()
