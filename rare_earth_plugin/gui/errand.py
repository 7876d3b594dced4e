"""Work beside the ledger that somebody waits for: begun again with each new answer until it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.coverage import CancelledError
from ..core.ledger import Account
from ..store.programme_file import ProgrammeInfo
from .ledger_task import Books
from .session import ProgrammeSession
from .wording import sentence

Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class _Wish:
    title: str
    work: Callable[[Books, Account, Cancelled], Any]
    done: Callable[[Any], None]


class Errand(QObject):
    """One piece of work at a time; a newer one takes the place of an older.

    The session drops what runs beside it when the next question comes: here it is asked again, of the new answer.
    """

    busyChanged = pyqtSignal(bool)

    def __init__(self, session: ProgrammeSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wish: _Wish | None = None
        self._info: ProgrammeInfo | None = None
        self._turn = 0
        session.accountChanged.connect(self._begin)
        session.programmeChanged.connect(self._check)

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits."""
        return self._wish is not None

    def ask(self, title: str, work: Callable[[Books, Account, Cancelled], Any], done: Callable[[Any], None]) -> None:
        """Work away from the window, now or once there is an answer.

        :param work: called on a worker thread with the books, the last account and ``cancelled``; its errors become
            sentences.
        :param done: called on the main thread with the result.
        """
        self._wish, self._info = _Wish(title, work, done), self._session.info
        self.busyChanged.emit(True)
        self._begin()

    def forget(self) -> None:
        """Nobody waits any more; what runs is cancelled."""
        self._turn += 1
        if self._wish is not None:
            self._wish = None
            self.busyChanged.emit(False)

    def _check(self) -> None:
        if self._session.info is not self._info:  # nobody waits for the figures of another programme
            self.forget()

    def _begin(self) -> None:
        wish, answer = self._wish, self._session.answer
        self._turn += 1
        if wish is None or answer is None:
            return
        turn, account = self._turn, answer.account

        def work(books: Books, cancelled: Cancelled) -> Any:
            def stopped() -> bool:
                return cancelled() or self._turn != turn

            if stopped():
                raise CancelledError
            try:
                return wish.work(books, account, stopped)
            except CancelledError:
                raise
            except Exception as error:
                return error  # so that it ends the errand as well

        self._session.run_aside(wish.title, work, lambda result: self._end(turn, wish, result))

    def _end(self, turn: int, wish: _Wish, result: Any) -> None:
        if turn != self._turn:
            return
        self.forget()
        if isinstance(result, Exception):
            self._session.failed.emit(sentence(result))
        else:
            wish.done(result)
