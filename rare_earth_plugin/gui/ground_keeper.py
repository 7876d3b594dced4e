"""Unmapped area by sheet, counted from the session's books when somebody asks, and kept until they change."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject

from ..core.campaign_ground import Ground, survey_ground
from .errand import Errand
from .session import ProgrammeSession


class GroundKeeper(QObject):
    """One ground a method and scale."""

    def __init__(self, session: ProgrammeSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.errand = Errand(session, self)
        self._found: dict[tuple[str, int], Ground] = {}
        session.accountChanged.connect(self._found.clear)
        session.programmeChanged.connect(self._found.clear)

    def ask(self, method: str, scale: int, done: Callable[[Ground], None]) -> None:
        """Count, now or once there are books; ``done`` is called on the main thread, at once where it is known."""
        key = method, scale
        if key in self._found:
            done(self._found[key])
            return

        def keep(ground: Ground) -> None:
            self._found[key] = ground
            done(ground)

        self.errand.ask(
            self.tr("Unmapped area by sheet"),
            lambda books, _account, cancelled: survey_ground(books.accountant, method, scale, cancelled),
            keep,
        )
