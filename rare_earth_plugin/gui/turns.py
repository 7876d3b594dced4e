"""Work that only the main thread may do, cut so small that the window never stands still."""

from __future__ import annotations

from collections.abc import Generator

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .timers import single_shot

Steps = Generator[None, None, None]


class Turns(QObject):
    """Does one step of a piece of work in each turn of the event loop."""

    done = pyqtSignal()
    """The last step was made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._next = single_shot(self, 0, self._step)

    @property
    def is_active(self) -> bool:
        """Whether steps are left."""
        return self._steps is not None

    def start(self, steps: Steps) -> None:
        """Begin; work that is not done yet is given up."""
        self.stop()
        self._steps = steps
        self._step()

    def stop(self) -> None:
        """Give up; what the work does when it is closed, it does now."""
        self._next.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _step(self) -> None:
        steps = self._steps
        if steps is None:
            return
        try:
            next(steps)
        except BaseException as end:
            if self._steps is steps:
                self._steps = None
            if not isinstance(end, StopIteration):
                raise
            self.done.emit()
        else:
            self._next.start()
