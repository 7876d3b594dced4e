"""Care for the file of the open programme: protected from edits, backed up, restored, brought up to date."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import SurveyError
from ..map import formats
from ..map.default_styles import store_default_styles
from ..map.file_layers import drop_layers
from ..map.layers import protect
from ..store import backups, migrations
from ..store.backups import Backup
from ..store.note_sentences import note_sentence
from ..store.programme_file import ProgrammeFileError, ProgrammeInfo, check, tidy
from ..store.tables import SCHEMA_VERSION
from . import settings
from .aside import AsideTask, Cancelled, let_go
from .backups_dialog import BackupsDialog
from .labels import ask_plainly
from .session import ProgrammeSession
from .timers import single_shot
from .wording import sentence

_SETTLE_MS = 1000
"""Until QGIS has closed the layers that left the project."""


class FileCare(QObject):
    """Works on the file away from the window, one thing at a time."""

    updateOffered = pyqtSignal(int)
    """Version of an older file that is open, 0 where there is none."""
    restoreOffered = pyqtSignal(object)
    """Path of a file that cannot be read, and of which there are backups."""

    def __init__(self, session: ProgrammeSession, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._task: AsideTask | None = None
        self._backed_up: set[tuple[Path, datetime.date]] = set()
        self._not_backed_up: tuple[Path, datetime.date] | None = None
        self._asked: ProgrammeInfo | None = None
        self._path: Path | None = None
        self._left: set[Path] = set()
        self._tidy_soon = single_shot(self, _SETTLE_MS, self._tidy)
        session.programmeChanged.connect(self._protect)
        session.editsChanged.connect(self._back_up)
        session.refused.connect(self._offer_backups)

    @property
    def is_busy(self) -> bool:
        """Whether it works on the file."""
        return self._task is not None

    def close(self) -> None:
        """Give up what runs."""
        self._tidy_soon.stop()
        self._tidy()
        task, self._task = self._task, None
        if task is not None:
            let_go(task)

    def ask(self, title: str, text: str) -> bool:
        """Ask a question; a test puts its own answer here."""
        return ask_plainly(self._window, title, text)

    # -- what takes no edits --------------------------------------------------------------------------------------

    def _protect(self) -> None:
        info = self._session.info
        path = info.path if info is not None else None
        if self._path is not None and path != self._path:
            self._left.add(self._path)
            self._tidy_soon.start()
        self._path = path
        if info is None:
            self.updateOffered.emit(0)
            return
        protect([layer for role, layer in self._session.layers.items() if role != "remaining"], info.read_only)
        if info is self._asked:
            return
        self._asked = info
        if info.schema_version < SCHEMA_VERSION:
            self.updateOffered.emit(info.schema_version)
            return
        self.updateOffered.emit(0)
        if info.schema_version > SCHEMA_VERSION:
            self._session.failed.emit(next(note_sentence(n) for n in info.notes if n.code == "newer_schema"))

    def bring_up_to_date(self) -> None:
        """Bring the programme's file to the plugin's version, then open it again."""
        info = self._session.info
        if info is None or self.is_busy or self._session.has_edits():
            return
        self.updateOffered.emit(0)
        path, folder, day = info.path, self._folder(info.path), datetime.date.today()
        backup = folder / f"{path.stem} {day.isoformat()} {backups.UPDATING} {SCHEMA_VERSION}.gpkg"

        def work(cancelled: Cancelled) -> str:
            folder.mkdir(parents=True, exist_ok=True)
            migrations.migrate(path, backup, cancelled)
            return self.tr("The programme file is up to date. What it was before is kept as {path}.").format(
                path=backup
            )

        self._work_on(self.tr("Bringing {name} up to date").format(name=path.name), work, self._open_again)

    def _open_again(self, path: Path) -> None:
        """An up-to-date file carries its symbols and forms as well; here, since layers live on the main thread."""
        try:
            store_default_styles(path)
        except SurveyError as error:
            self._session.failed.emit(sentence(error))
        self._session.open_file(path)

    def _tidy(self) -> None:
        """Leave no journal beside files that were let go; while a layer still reads one, QGIS does that itself."""
        for path in self._left - {self._path}:
            tidy(path)
        self._left.clear()

    # -- backups --------------------------------------------------------------------------------------------------

    def _folder(self, path: Path) -> Path:
        return backups.folder_for(path, settings.backup_folder())

    def _back_up(self) -> None:
        """Once a day, when the first edit of the day waits to be saved; where it failed, with the next edits again."""
        info, day = self._session.info, datetime.date.today()
        if not self._session.unsaved():
            self._not_backed_up = None
            return
        if info is None or info.read_only or self.is_busy or (info.path, day) in self._backed_up:
            return
        self._not_backed_up, tried = (info.path, day), self._not_backed_up
        if tried == self._not_backed_up:
            return
        path, folder, kept = info.path, self._folder(info.path), settings.backups_kept()
        self._start(
            self.tr("Backup of {name}").format(name=path.name),
            lambda cancelled: backups.back_up(path, day, folder, keep=kept, cancelled=cancelled),
            lambda _made: self._backed_up.add((path, day)),
        )

    def _offer_backups(self, error: ProgrammeFileError) -> None:
        """A file that cannot be read may have been backed up before it was damaged."""
        if error.kind in backups.DAMAGED and backups.backups_of(error.path, self._folder(error.path)):
            self.restoreOffered.emit(error.path)

    def show_backups(self) -> None:
        """Show the backups of the open programme."""
        info = self._session.info
        if info is not None:
            self._show_backups_of(info.path, self.restore)

    def show_backups_of(self, path: Path) -> None:
        """Show the backups of a file that cannot be read."""
        self._show_backups_of(path, lambda backup: self.replace(path, backup))

    def _show_backups_of(self, path: Path, restore: Callable[[Backup], bool]) -> None:
        def found() -> tuple[Path, Sequence[Backup]]:
            folder = self._folder(path)
            return folder, backups.backups_of(path, folder)

        dialog = BackupsDialog(found, self._window)
        dialog.restoreWanted.connect(lambda backup: restore(backup) and dialog.accept())
        dialog.exec()
        dialog.deleteLater()

    def restore(self, backup: Backup) -> bool:
        """Put a backup into the open programme's file, after a question; whether it was begun."""
        info = self._session.info
        if info is None or self.is_busy or self._session.has_edits():
            return False
        path, folder, day = info.path, self._folder(info.path), datetime.date.today()
        text = self.tr("Give {name} the content of the backup of {day}? What it holds now is kept as a backup too.")
        if not self.ask(self.tr("Restore a backup"), text.format(name=path.name, day=formats.date(backup.day))):
            return False
        kept = settings.backups_kept()

        def work(_cancelled: Cancelled) -> str:
            made = backups.restore(backup.path, path, day, folder, kept)
            told = self.tr("The backup is restored. What the file held before is kept as {path}.")
            return told.format(path=made.path)

        self._work_on(self.tr("Restoring {name}").format(name=path.name), work, self._reload)
        return True

    def replace(self, path: Path, backup: Backup) -> bool:
        """Put a backup in the place of a file that cannot be read, after a question, then open it."""
        if self.is_busy or self._session.has_edits():
            return False
        day = datetime.date.today()
        text = self.tr("Put the backup of {day} in the place of {name}, which cannot be read? A damaged file is kept.")
        if not self.ask(self.tr("Restore a backup"), text.format(name=path.name, day=formats.date(backup.day))):
            return False
        drop_layers(self._session.project, path)

        def done(damaged: Path | None) -> None:
            self._session.open_file(path)
            told = self.tr("The backup is restored.")
            if damaged is not None:
                told = self.tr("The backup is restored. The damaged file is kept as {path}.").format(path=damaged)
            self._session.told.emit(told)

        title = self.tr("Restoring {name}").format(name=path.name)
        self._start(title, lambda _cancelled: backups.replace_damaged(backup.path, path, day), done)
        return True

    def _reload(self, path: Path) -> None:
        """The layers stay: what they show is read anew, and the figures after it.

        Unless the backup has another title or version: layers of other columns cannot be read anew.
        """
        info = self._session.info
        try:
            found = check(path)
        except SurveyError as error:
            self._session.failed.emit(sentence(error))
            return
        if info is None or _identity(info) != _identity(found):
            self._session.open_file(path)
            return
        for layer in self._session.layers.values():
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()

    # -- work -----------------------------------------------------------------------------------------------------

    def _work_on(self, title: str, work: Callable[[Cancelled], str], then: Callable[[Path], None]) -> None:
        """Change the file itself, which nobody edits meanwhile."""
        info = self._session.info
        protect(self._session.layers.values(), True)

        def done(told: str) -> None:
            self._protect()
            if info is not None:
                then(info.path)
            self._session.told.emit(told)

        self._start(title, work, done)

    def _start(self, title: str, work: Callable[[Cancelled], object], done: Callable[[Any], None]) -> None:
        def finished(task: AsideTask) -> None:
            self._task = None
            if task.succeeded:
                done(task.result)
                return
            self._asked = None  # an offer that came to nothing is made again
            self._protect()
            if task.error is not None:
                self._session.failed.emit(sentence(task.error))

        self._task = AsideTask(title, work, finished)
        QgsApplication.taskManager().addTask(self._task)


def _identity(info: ProgrammeInfo) -> tuple[str, bool, int]:
    """What the panel and its layers show of a programme besides its rows."""
    return info.title, info.illustrative, info.schema_version
