"""Work on the books beside the ledger: a chart, a forecast, an export. Away from the window, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.coverage import CancelledError
from ..core.stillness import undisturbed
from .ledger_task import Books

Cancelled = Callable[[], bool]
Work = Callable[[Books, Cancelled], Any]
Done = Callable[[Any], None]


class AsideTask(QgsTask):
    """One piece of work; ``result``, ``error`` and ``succeeded`` count once ``on_finished`` was called."""

    def __init__(self, title: str, work: Callable[[Cancelled], Any], on_finished: Callable[[AsideTask], None]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self.result: Any = None
        self.error: Exception | None = None
        self.succeeded = False
        self.on_finished: Callable[[AsideTask], None] | None = on_finished
        self._work = work

    def run(self) -> bool:
        """Work on the worker thread; no exception may leave it."""
        try:
            with undisturbed():
                self.result = self._work(self.isCanceled)
            self.succeeded = True
        except CancelledError:
            pass
        except Exception as error:
            self.error = error
        return self.succeeded

    def finished(self, _result: bool) -> None:
        """Hand over on the main thread."""
        if self.on_finished is not None:
            self.on_finished(self)


_leaving: set[Any] = set()
"""Tasks whose result nobody wants any more: cancelled, but kept alive until their thread has left them."""


def let_go(task: Any) -> None:
    """Cancel an :class:`AsideTask` or a :class:`.LedgerTask` and forget it."""
    _leaving.add(task)
    task.on_finished = _leaving.discard
    task.cancel()


class Asides(QObject):
    """Pieces of work that wait for the accountant to be free. A new answer makes the old ones worthless: they go."""

    failed = pyqtSignal(object)
    """An exception."""
    left = pyqtSignal()
    """The one that ran has left the accountant."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[str, Work, Done]] = []
        self._running: tuple[AsideTask, Done] | None = None

    @property
    def is_running(self) -> bool:
        """Whether the accountant is in use, also by a piece of work that is cancelled but has not noticed yet."""
        return self._running is not None

    def add(self, title: str, work: Work, done: Done) -> None:
        """Put a piece of work at the end of the queue."""
        self._waiting.append((title, work, done))

    def start(self, books: Books) -> None:
        """Begin the next piece, if none runs."""
        if self._running is None and self._waiting:
            title, work, done = self._waiting.pop(0)
            task = AsideTask(title, lambda cancelled: work(books, cancelled), self._finished)
            self._running = task, done
            QgsApplication.taskManager().addTask(task)

    def drop(self) -> None:
        """Forget what waits and cancel what runs."""
        self._waiting = []
        if self._running is not None:
            self._running[0].cancel()  # finished by that if it has not begun

    def close(self) -> None:
        """The same, and hear of it no more."""
        self._waiting = []
        running, self._running = self._running, None
        if running is not None:
            let_go(running[0])

    def _finished(self, task: AsideTask) -> None:
        if self._running is None:
            return
        _, done = self._running
        self._running = None
        try:
            if task.error is not None:
                self.failed.emit(task.error)
            elif task.succeeded and not task.isCanceled():
                done(task.result)
        finally:
            self.left.emit()  # somebody may wait for the accountant
