"""Work of the main thread that somebody waits for: in turns, with progress, an end, and a way to stop it."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .turns import Steps, Turns
from .wording import sentence

_TURN_S = 0.02
"""So long a turn takes at least, however short the steps are; the rest is the window's."""


class TurnWork(QObject):
    """One piece of work at a time; a newer one takes the place of an older. It is told like a :class:`.Chore`."""

    busyChanged = pyqtSignal(bool)
    progressChanged = pyqtSignal(float)
    """Percent, where the steps tell it."""
    failed = pyqtSignal(str)
    """A sentence for the user."""
    stopped = pyqtSignal()
    """The user stopped it, and it has taken back what it had done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = Turns(self)
        self._turns.done.connect(self._end)
        self._done: Callable[[Any], None] | None = None
        self._ended: list[Any] = []
        self._error: Exception | None = None

    @property
    def is_busy(self) -> bool:
        """Whether steps are left."""
        return self._done is not None

    def start(self, steps: Generator[float | None, None, Any], done: Callable[[Any], None]) -> None:
        """Begin with the first turn.

        :param steps: tell the share that is done, or nothing; closed where the work is given up.
        :param done: called with what comes of them.
        """
        self.forget()
        self._done, self._ended, self._error = done, [], None
        self.busyChanged.emit(True)
        self._turns.start(self._slices(steps))

    def stop(self) -> None:
        """Give up; :attr:`stopped` tells it."""
        if self.is_busy:
            self.forget()
            self.stopped.emit()

    def forget(self) -> None:
        """Give up and say nothing."""
        if self.is_busy:
            self._done = None
            self._turns.stop()
            self.busyChanged.emit(False)

    def _slices(self, steps: Generator[float | None, None, Any]) -> Steps:
        try:
            while True:
                until, share = time.monotonic() + _TURN_S, next(steps)
                while time.monotonic() < until:
                    share = next(steps)
                if share is not None:
                    self.progressChanged.emit(100 * share)
                yield
        except StopIteration as end:
            self._ended = [end.value]
        except Exception as error:
            self._error = error
        finally:
            steps.close()

    def _end(self) -> None:
        done, self._done = self._done, None
        self.busyChanged.emit(False)
        if self._error is not None:
            self.failed.emit(sentence(self._error))
        elif done is not None:
            done(self._ended.pop())
