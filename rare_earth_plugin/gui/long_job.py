"""Long work beside the ledger: one task at a time, with progress and a way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .aside import AsideTask, let_go

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]


class LongJob(QObject):
    """Runs work away from the window; a newer piece takes the place of an older one."""

    busyChanged = pyqtSignal(bool)
    progressChanged = pyqtSignal(float)
    """0 to 100."""
    failed = pyqtSignal(object)
    """An exception."""
    cancelled = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: AsideTask | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return self._task is not None

    def start(self, title: str, work: Work, done: Callable[[Any], None]) -> None:
        """Begin.

        :param work: called on a worker thread with ``progress`` (0 to 1) and ``cancelled``.
        :param done: called on the main thread with the result, unless it failed or was cancelled in time.
        """
        self._drop()
        holder: list[AsideTask] = []

        def tell(share: float) -> None:
            holder[0].setProgress(100.0 * share)

        task = AsideTask(title, lambda cancelled: work(tell, cancelled), lambda task: self._finished(task, done))
        holder.append(task)
        self._task = task
        task.progressChanged.connect(self.progressChanged)
        self.busyChanged.emit(True)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask it to stop; :attr:`cancelled` follows, or the result where it was too late."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Cancel, and hear of it no more."""
        self._drop()

    def _drop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.progressChanged.disconnect(self.progressChanged)
            let_go(task)

    def _finished(self, task: AsideTask, done: Callable[[Any], None]) -> None:
        if task is not self._task:
            return
        self._task = None
        self.busyChanged.emit(False)
        if task.error is not None:
            self.failed.emit(task.error)
        elif task.succeeded:
            done(task.result)
        else:
            self.cancelled.emit()
