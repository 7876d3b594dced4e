"""Books that were replaced by newer ones: freeing 100 000 geometries at once would let the window stand still."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from .ledger_task import Books

_PIECE = 2_000


class Retirement(QObject):
    """Frees books a piece at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Any] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._free)

    def take(self, books: Books) -> None:
        """Free books that nobody works on any more."""
        footprints = books.accountant.engine.footprints
        self._columns += [footprints.geometries, footprints.wkb, books.data.coverage.wkb]
        self._timer.start()

    def _free(self) -> None:
        column = self._columns[-1]
        column[-_PIECE:] = None
        self._columns[-1] = column[:-_PIECE]
        if not len(self._columns[-1]):
            self._columns.pop()
        if not self._columns:
            self._timer.stop()
