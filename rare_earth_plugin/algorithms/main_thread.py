"""Work that belongs to the main thread, asked for by an algorithm that runs on a worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt, QThread, pyqtSignal, pyqtSlot

_Given = TypeVar("_Given")


def on_main_thread(work: Callable[[], _Given]) -> _Given:
    """What some work gives, which is done on the main thread while the caller waits; what it raises is raised here.

    Layers are edited there only. The main thread must not wait for the caller meanwhile.
    """
    if QThread.currentThread() == QgsApplication.instance().thread():
        return work()
    errand = _Errand(work)
    errand.moveToThread(QgsApplication.instance().thread())
    errand.wanted.connect(errand.run, Qt.ConnectionType.BlockingQueuedConnection)
    errand.wanted.emit()
    errand.deleteLater()
    if errand.error is not None:
        raise errand.error
    return errand.given  # type: ignore[no-any-return]


class _Errand(QObject):
    wanted = pyqtSignal()

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self._work = work
        self.given: Any = None
        self.error: Exception | None = None

    @pyqtSlot()
    def run(self) -> None:
        try:
            self.given = self._work()
        except Exception as error:
            self.error = error
