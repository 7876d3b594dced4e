"""Work away from the window that needs no figures: a check, a report."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .aside import AsideTask, let_go
from .wording import sentence

Work = Callable[[Callable[[float], None], Callable[[], bool]], Any]
"""Called on a worker thread with ``progress`` (0 to 1) and ``cancelled``."""


class Chore(QObject):
    """One piece of work at a time; a newer one takes the place of an older.

    Unlike an :class:`.Errand` it waits for no answer and no accountant: it runs beside them.
    """

    busyChanged = pyqtSignal(bool)
    progressChanged = pyqtSignal(float)
    """Percent."""
    failed = pyqtSignal(str)
    """A sentence for the user."""
    stopped = pyqtSignal()
    """The user stopped it, and it has left its thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: AsideTask | None = None
        self._done: Callable[[Any], None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return self._task is not None

    def start(self, title: str, work: Work, done: Callable[[Any], None]) -> None:
        """Begin.

        :param done: called on the main thread with the result.
        """
        self.forget()
        told: list[AsideTask] = []  # the work knows its task only through this, so that nothing keeps it alive

        def progress(share: float) -> None:
            told[0].setProgress(100 * share)

        self._task, self._done = AsideTask(title, lambda cancelled: work(progress, cancelled), self._finished), done
        told.append(self._task)
        self._task.progressChanged.connect(self.progressChanged)
        self.busyChanged.emit(True)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Cancel what runs; :attr:`stopped` tells when it is gone."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Cancel what runs and hear of it no more."""
        task, self._task, self._done = self._task, None, None
        if task is not None:
            task.progressChanged.disconnect(self.progressChanged)
            let_go(task)
            self.busyChanged.emit(False)

    def _finished(self, task: AsideTask) -> None:
        done, self._task, self._done = self._done, None, None
        self.busyChanged.emit(False)
        if task.error is not None:
            self.failed.emit(sentence(task.error))
        elif not task.succeeded:  # what was done before it noticed counts: a file that is written is written
            self.stopped.emit()
        elif done is not None:
            done(task.result)
