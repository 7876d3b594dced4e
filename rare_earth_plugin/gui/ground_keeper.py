"""Unmapped area by sheet, counted from the session's books when somebody asks, and kept until they change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QObject

from ..core.campaign_ground import Ground, survey_ground
from ..store.programme_file import ProgrammeInfo
from .errand import Errand
from .session import ProgrammeSession

Key = tuple[str, int, int]
"""Method, scale, and the scale of the sheets."""
Done = Callable[[Ground], None]


class GroundKeeper(QObject):
    """One ground a method, scale and kind of sheets; several people may wait, and each gets an answer."""

    def __init__(self, session: ProgrammeSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.errand = Errand(session, self)
        self._found: dict[Key, Ground] = {}
        self._waiting: dict[Key, list[Done]] = {}
        self._running: tuple[Key, list[Done]] | None = None
        self._info: ProgrammeInfo | None = None
        session.accountChanged.connect(self._found.clear)
        session.programmeChanged.connect(self._found.clear)
        self.errand.busyChanged.connect(self._turn)

    def ask(self, method: str, scale: int, done: Done, frames: int | None = None) -> None:
        """Count, now or once there are books; ``done`` is called on the main thread, at once where it is known.

        :param frames: scale of the sheets, ``None`` for that of the survey.
        """
        key = method, scale, frames or scale
        if key in self._found:
            done(self._found[key])
            return
        self._drop_others()
        if self._running is not None and self._running[0] == key:
            self._running[1].append(done)
        else:
            self._waiting.setdefault(key, []).append(done)
        self._begin()

    def ask_all(self, keys: Sequence[Key], done: Callable[[list[Ground]], None]) -> None:
        """Count several, then call ``done`` once with all of them, in their order."""
        found: dict[Key, Ground] = {}

        def take(key: Key, ground: Ground) -> None:
            found[key] = ground
            if len(found) == len(set(keys)):
                done([found[key] for key in keys])

        for key in dict.fromkeys(keys):
            method, scale, frames = key
            self.ask(method, scale, lambda ground, key=key: take(key, ground), frames)

    def forget(self) -> None:
        """Nobody waits any more."""
        self._waiting.clear()
        self.errand.forget()

    def _drop_others(self) -> None:
        """Nobody waits for the figures of another programme."""
        if self._session.info is not self._info:
            self._waiting.clear()
            self._info = self._session.info

    def _turn(self, busy: bool) -> None:
        if not busy:
            self._running = None
            self._drop_others()
            self._begin()

    def _begin(self) -> None:
        if self._running is not None or not self._waiting:
            return
        key = next(iter(self._waiting))
        self._running = key, self._waiting.pop(key)
        waiting = self._running[1]

        def keep(ground: Ground) -> None:
            self._found[key] = ground
            for done in waiting:
                done(ground)

        method, scale, frames = key
        self.errand.ask(
            self.tr("Unmapped area by sheet"),
            lambda books, _account, cancelled: survey_ground(books.accountant, method, scale, cancelled, frames=frames),
            keep,
        )
