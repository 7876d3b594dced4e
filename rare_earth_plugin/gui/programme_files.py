"""Programmes as files: a new one, a duplicate, an export of the whole, and rows from foreign sources."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..core.errors import SurveyError
from ..map.file_layers import layers_on
from ..map.programme_export import metadata_of
from ..map.project import dressing
from ..store.programme_copies import duplicate_programme, export_programme
from ..store.programme_file import ProgrammeInfo, check_version
from ..store.schema import create_programme
from .chore import Chore
from .import_assistant import ImportAssistant
from .new_programme_dialog import NewProgrammeDialog
from .save_file import ask_for_file
from .session import ProgrammeSession
from .turns import Turns
from .wording import sentence


class ProgrammeFiles(QObject):
    """Asks, works away from the window, and opens or names what came of it."""

    busyChanged = pyqtSignal(bool)
    told = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, session: ProgrammeSession, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._job = Chore(self)
        self._job.busyChanged.connect(self.busyChanged)
        self._job.failed.connect(self.failed)
        self._turns = Turns(self)
        self._turns.done.connect(session.projectDressed)
        self.assistant: ImportAssistant | None = None
        session.programmeChanged.connect(self._check_assistant)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._job.is_busy

    def forget(self) -> None:
        """Stop; what was not finished leaves no file."""
        self._job.stop()

    def close(self) -> None:
        """Before the plugin goes."""
        self._job.forget()
        self._turns.stop()
        if self.assistant is not None:
            self.assistant.done(QDialog.DialogCode.Rejected)

    # -- files --------------------------------------------------------------------------------------------------

    def create(self) -> None:
        """Make an empty programme and open it."""
        choice = self.ask(self.tr("New empty programme"), self.tr("New programme"), is_new=True)
        if choice is None:
            return
        title, illustrative = choice
        path = self._ask_where(self.tr("New empty programme"), title)
        if path is not None:
            self._write(title, lambda: create_programme(path, title, illustrative, overwrite=True), self._open)

    def duplicate(self) -> None:
        """Write a copy with another title, which is then the one that is open."""
        info = self._saved_programme()
        if info is None:
            return
        window_title = self.tr("Duplicate this programme")
        choice = self.ask(window_title, self.tr("{title} (copy)").format(title=info.title), is_new=False)
        if choice is None:
            return
        path = self._ask_where(window_title, choice[0])
        if path is not None:
            self._write(choice[0], lambda: duplicate_programme(info.path, path, choice[0], overwrite=True), self._open)

    def export(self) -> None:
        """Write all of it as one GeoPackage to hand on."""
        info = self._saved_programme()
        if info is None:
            return
        metadata = metadata_of(self._session.layers)
        path = self._ask_where(self.tr("Export the whole programme"), info.title)
        if path is not None:
            self._write(info.title, lambda: export_programme(info.path, path, metadata, overwrite=True), self._exported)

    def ask(self, window_title: str, title: str, *, is_new: bool) -> tuple[str, bool] | None:
        """Title and whether illustrative; ``None`` where the user thinks better of it."""
        dialog = NewProgrammeDialog(window_title, title, is_new=is_new, parent=self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        choice = dialog.choice() if accepted else None
        dialog.deleteLater()
        return choice

    def _ask_where(self, window_title: str, name: str) -> Path | None:
        filters = [self.tr("Programme files {ending}").format(ending="(*.gpkg)")]
        path = ask_for_file(self._window, window_title, name, filters)
        if path is not None and layers_on(self._session.project, path):
            self.failed.emit(self.tr("The file {path} is open in this project; choose another name.").format(path=path))
            return None
        return path

    def _saved_programme(self) -> ProgrammeInfo | None:
        if self._session.unsaved():
            self.failed.emit(
                self.tr("There are edits that are not saved: save or undo them, so that the copy is whole.")
            )
            return None
        return self._session.info

    def _write(self, title: str, work: Callable[[], ProgrammeInfo], done: Callable[[ProgrammeInfo], None]) -> None:
        self._job.start(title, lambda _progress, _cancelled: work(), done)

    def _open(self, info: ProgrammeInfo) -> None:
        self._session.open_file(info.path)

    def _exported(self, info: ProgrammeInfo) -> None:
        self.told.emit(self.tr("Exported as {path}.").format(path=info.path))

    # -- rows ---------------------------------------------------------------------------------------------------

    def import_rows(self) -> None:
        """Open the import assistant, or bring the one that is open to the front."""
        info = self._session.info
        if info is None:
            return
        try:
            check_version(info.path)
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return
        if info.read_only:
            text = self.tr("The file {path} is read-only, so nothing can be imported; duplicate it first.")
            self.failed.emit(text.format(path=info.path))
            return
        if self.assistant is None:
            self.assistant = ImportAssistant(self._session.project, info, self._window)
            self.assistant.finished.connect(self._assistant_left)
            self.assistant.imported.connect(lambda official: self._imported(info, official))
        self.assistant.show()
        self.assistant.raise_()
        self.assistant.activateWindow()

    def _assistant_left(self, _result: int) -> None:
        self.assistant = None

    def _imported(self, info: ProgrammeInfo, official: bool) -> None:
        self._show_ground(info)
        if official:
            self._session.open_file(info.path)  # its layers say in their names what they are
        else:
            self._session.recompute(read_again=True)

    def _show_ground(self, info: ProgrammeInfo) -> None:
        """The first territory of a programme gives a project that holds nothing else its CRS and its view."""
        session, flow = self._session, self.assistant.flow if self.assistant is not None else None
        if flow is None or flow.mapping is None or flow.mapping.table != "territory" or flow.territory:
            return
        if set(session.project.mapLayers().values()) <= set(session.layers.values()):
            self._turns.start(dressing(session.project, session.layers, info.title))

    def _check_assistant(self) -> None:
        """The assistant serves the programme that it was opened for."""
        info, assistant = self._session.info, self.assistant
        if assistant is not None and info is not None and info.path != assistant.flow.info.path:
            assistant.done(QDialog.DialogCode.Rejected)
