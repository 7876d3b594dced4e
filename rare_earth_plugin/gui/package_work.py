"""A field package made beside the window: its project on the window's own thread, all else on a worker's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CancelledError, SurveyError
from ..map.field_check import check_files, check_text, checking_project
from ..map.field_findings import FieldFinding
from ..map.field_package import PackageMaker, PackageOrder
from ..store.field_package_format import Manifest, read_manifest
from .chore import Chore, Work
from .turn_work import TurnWork
from .wording import sentence

_COLLECTED = 80.0
"""Percent of the work that lie before the project."""


class PackageWork(QObject):
    """Makes or checks one package at a time."""

    busyChanged = pyqtSignal(bool)
    progressChanged = pyqtSignal(float)
    """Percent."""
    made = pyqtSignal(object)
    """A :class:`.MadePackage`."""
    checked = pyqtSignal(object, object)
    """Folder, and the list of its findings."""
    failed = pyqtSignal(str)
    """A sentence for the user."""
    stopped = pyqtSignal()
    """The user stopped it, and nothing is left of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collecting, self._sealing, self._checking = Chore(self), Chore(self), Chore(self)
        self._turns = TurnWork(self)
        self._maker: PackageMaker | None = None
        self._collecting.progressChanged.connect(lambda done: self.progressChanged.emit(done * _COLLECTED / 100))
        self._sealing.progressChanged.connect(
            lambda done: self.progressChanged.emit(_COLLECTED + done * (100 - _COLLECTED) / 100)
        )
        self._turns.failed.connect(lambda _text: self._discard())
        for chore in self._chores():
            chore.failed.connect(self.failed)
            chore.stopped.connect(self._stop)
            chore.busyChanged.connect(lambda _busy: self.busyChanged.emit(self.is_busy))

    @property
    def is_busy(self) -> bool:
        """Whether a package is being made or checked."""
        return any(chore.is_busy for chore in self._chores())

    @property
    def is_writing(self) -> bool:
        """Whether the window's own thread writes or opens a project, in turns."""
        return self._turns.is_busy

    def _chores(self) -> tuple[Chore | TurnWork, ...]:
        return self._collecting, self._sealing, self._checking, self._turns

    def make(self, order: PackageOrder) -> None:
        """Begin a package; :attr:`made`, :attr:`failed` or :attr:`stopped` ends it."""
        try:
            maker = self._maker = PackageMaker(order)
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return
        self._collecting.start(self.tr("Field package"), _tidy(maker, maker.collect), lambda _none: self._build())

    def check(self, folder: Path) -> None:
        """Look at a package that exists; :attr:`checked` or :attr:`failed` ends it."""

        def work(_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Any:
            manifest = read_manifest(folder)
            return manifest, [*check_files(folder, manifest, cancelled), *check_text(folder)]

        self._checking.start(self.tr("Check of a field package"), work, lambda found: self._checked(folder, *found))

    def stop(self) -> None:
        """Cancel what runs."""
        for chore in self._chores():
            chore.stop()

    def close(self) -> None:
        """Cancel what runs and hear of it no more; it clears up behind itself."""
        for chore in self._chores():
            chore.forget()
        self._discard()  # its thread may have ended just now; one that still runs does the same at its end

    def _build(self) -> None:
        maker = self._maker
        if maker is None:
            return
        self._turns.start(maker.building(), lambda _none: self._seal(maker))

    def _seal(self, maker: PackageMaker) -> None:
        self._sealing.start(self.tr("Field package"), _tidy(maker, maker.seal), self.made.emit)

    def _checked(self, folder: Path, manifest: Manifest, found: list[FieldFinding]) -> None:
        self._maker = None
        self._turns.start(
            checking_project(folder, manifest), lambda more: self.checked.emit(folder, [*found, *(more or ())])
        )

    def _stop(self) -> None:
        self._discard()  # a task that had not begun has not cleared up
        self.stopped.emit()

    def _discard(self) -> None:
        if self._maker is not None:
            self._maker.discard()


def _tidy(maker: PackageMaker, step: Work) -> Work:
    """A step that leaves nothing behind when it fails, is cancelled, or ends when nobody waits for it any more."""

    def work(progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Any:
        try:
            result = step(progress, cancelled)
            if result is None and cancelled():
                raise CancelledError
        except BaseException:
            maker.discard()
            raise
        return result

    return work
