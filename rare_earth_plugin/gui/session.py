"""One programme in one project: opens it, watches its layers, computes its account, changes its statuses.

The pages show what the session knows and ask it to act; no page talks to another.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import SurveyError
from ..core.question import Question
from ..map import edits
from ..map.layers import add_programme, edited_layers, fill_remaining, is_illustrative, programme_path
from ..map.own_polygon import OwnPolygon, selected_polygon
from ..map.project import dress_project
from ..store.programme import ProgrammeInfo, open_programme, reference_programme
from ..store.programme_file import Note
from ..store.snapshot import Snapshot
from ..store.status_history import earlier_statuses
from . import definition, settings
from .aside import Asides, AsideTask
from .layer_watch import LayerWatch
from .ledger_task import Answer, Books, LedgerTask, Sources
from .wording import sentence

_DEBOUNCE_MS = 350
_Result = TypeVar("_Result")
_leaving: set[LedgerTask | AsideTask] = set()
"""Tasks of sessions that are closed: cancelled, but kept alive until their thread has left them."""


class ProgrammeSession(QObject):
    """The programme of one project."""

    programmeChanged = pyqtSignal()
    """Another programme, or none; its layers came or went."""
    rowsChanged = pyqtSignal(str)
    """Rows of a role ("zone", "target", ...) changed."""
    accountChanged = pyqtSignal()
    """There is a new answer, or none any more."""
    questionChanged = pyqtSignal()
    busyChanged = pyqtSignal(bool)
    progressChanged = pyqtSignal(float)
    editsChanged = pyqtSignal()
    failed = pyqtSignal(str)
    """A sentence for the user."""
    told = pyqtSignal(str)
    """A sentence that is no trouble."""
    projectDressed = pyqtSignal()
    """An empty project got the view of its programme."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.info: ProgrammeInfo | None = None
        self.question = Question()
        self.answer: Answer | None = None
        self.own: OwnPolygon | None = None
        self._books: Books | None = None
        self._task: LedgerTask | None = None
        self._task_info: ProgrammeInfo | None = None
        self._again = self._user_cancelled = False
        self._read_again = True
        self._watch = LayerWatch(project, self)
        self._watch.layersChanged.connect(self._layers_changed)
        self._watch.rowsChanged.connect(self._rows_changed)
        self._watch.editsChanged.connect(self.editsChanged)
        self._soon = self._timer(_DEBOUNCE_MS, self._compute)
        self._dresser = self._timer(0, self._dress)
        self._asides = Asides(self)
        self._asides.failed.connect(self._aside_failed)
        self._asides.left.connect(self._aside_left)

    def _timer(self, wait_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        timer.timeout.connect(slot)
        return timer

    # -- what is known ------------------------------------------------------------------------------------------

    @property
    def layers(self) -> dict[str, QgsVectorLayer]:
        """Role -> layer, for those that the project has right now."""
        return self._watch.layers

    @property
    def books(self) -> Books | None:
        """What was read for the last answer; ``None`` before the first one."""
        return self._books if self.answer else None

    @property
    def notes(self) -> list[Note]:
        """What is odd about the programme, no reason to stop."""
        return self._books.notes if self._books else self.info.notes if self.info else []

    @property
    def is_illustrative(self) -> bool:
        """Whether the programme, or any of its layers, says that its geometry is not official."""
        return bool(self.info and self.info.illustrative) or is_illustrative(self.layers)

    @property
    def is_busy(self) -> bool:
        """Whether a computation runs or is about to."""
        return self._task is not None or self._soon.isActive()

    def unsaved(self) -> list[QgsVectorLayer]:
        """Layers of the programme with edits that are not saved."""
        return [layer for layer in self.layers.values() if layer.isModified()]

    # -- opening ------------------------------------------------------------------------------------------------

    def find(self) -> None:
        """Connect to the programme that the project holds already, if it does."""
        self._watch.find()

    def open_reference(self) -> None:
        """Open the user's copy of the reference programme."""
        try:
            path = reference_programme()
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return
        self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Put a programme file into the project, in place of the one that is open."""
        if edited_layers(self.project):
            self.failed.emit(
                self.tr(
                    "There are status changes that are not saved. Save or undo them, then open the other programme."
                )
            )
            return
        was_empty = not self.project.mapLayers()
        try:
            info = open_programme(path)
            add_programme(self.project, info)
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return
        settings.remember_file(path)
        self._watch.find()
        if was_empty:
            self._dresser.start()

    def _dress(self) -> None:
        """Later than the window, which gives an empty project the CRS and the extent of its first layer."""
        if self.info is not None:
            dress_project(self.project, self.layers, self.info.title)
            self.projectDressed.emit()

    def _layers_changed(self) -> None:
        path = programme_path(self.layers)
        if path is None:
            self._forget()
        elif self.info is None or self.info.path != path:
            self._forget()
            try:
                self.info = open_programme(path)
            except SurveyError as error:
                self.failed.emit(sentence(error))
            else:
                self.recompute(read_again=True)
        self.programmeChanged.emit()
        if self.info is not None and self.answer is not None:
            self._show_remaining()

    def _forget(self) -> None:
        self._soon.stop()
        self._again = False
        self._asides.drop()
        if self._task is not None:
            self._task.cancel()
        self.info = self.answer = self._books = self.own = None
        self.question = Question()
        self.questionChanged.emit()
        self.accountChanged.emit()

    # -- computing ----------------------------------------------------------------------------------------------

    def ask(self, question: Question) -> None:
        """Ask another question; the answer comes with :attr:`accountChanged`."""
        if question != self.question:
            self.question = question
            self.questionChanged.emit()
            self.recompute()

    def ask_of_selection(self, candidates: Iterable[QgsVectorLayer]) -> None:
        """Ask the same of the polygons that are selected in the first of some layers that has any."""
        try:
            self.own = selected_polygon(candidates, self.project.transformContext())
        except SurveyError as error:
            self.failed.emit(sentence(error))
            self.questionChanged.emit()  # the widgets go back to what was asked
            return
        self.ask(replace(self.question, denominator="own", own_wkb=self.own.wkb))

    def recompute(self, *, read_again: bool = False) -> None:
        """Compute soon; several calls at once are one."""
        if read_again:
            self._read_again = True
        self._asides.drop()
        if self.info is not None:
            self._soon.start()
            self.busyChanged.emit(True)

    def cancel(self) -> None:
        """Stop the computation; what was shown before stays."""
        self._soon.stop()
        self._again = False
        if self._task is not None:
            self._user_cancelled = True
            self._task.cancel()
        else:
            self.busyChanged.emit(False)

    def _compute(self) -> None:
        if self._task is not None:  # the accountant serves one question at a time
            self._again = True
            self._task.cancel()
            return
        if self._asides.is_running:
            self._again = True
            return
        if self.info is None:
            return
        books = None if self._read_again else self._books
        if books is not None and books.own_wkb != self.question.own_wkb:
            books = None
        self._read_again = False
        sources = self._sources(self.info) if books is None else None
        self._task = LedgerTask(
            self.tr("Remaining area of {title}").format(title=self.info.title),
            self.question,
            sources,
            books,
            self._finished,
        )
        self._task_info = self.info
        self._task.progressChanged.connect(self.progressChanged)
        self.busyChanged.emit(True)
        QgsApplication.taskManager().addTask(self._task)

    def _sources(self, info: ProgrammeInfo) -> Sources:
        context = self.project.transformContext()
        target = self.layers.get("target")
        edited = QgsVectorLayerFeatureSource(target) if target is not None and target.isModified() else None
        return Sources(Snapshot(info.path, self.layers, context), edited, context)

    def _finished(self, task: LedgerTask) -> None:
        self._task = None
        stopped_by_user, self._user_cancelled = self._user_cancelled, False
        again, self._again = self._again, False
        if self.info is None or self._task_info is not self.info:  # another programme was opened meanwhile
            self._read_again = True
            self.recompute()
            self.busyChanged.emit(self.is_busy)
            return
        if task.books is None:
            self._read_again = True
        elif not self._read_again:
            self._books = task.books
        if again:
            self.recompute()
            return
        self.busyChanged.emit(self.is_busy)
        if task.answer is not None:
            self._books, self.answer = task.books, task.answer
            self._show_remaining()
            self.accountChanged.emit()
            self._start_aside()
            return
        if task.error is not None:
            self.failed.emit(sentence(task.error))
        elif stopped_by_user:
            self.told.emit(self.tr("Computation stopped. The figures shown are those from before."))
        if self.answer is not None:  # the widgets go back to the question that has an answer
            self.question = self.answer.account.question
        self.questionChanged.emit()

    def run_aside(
        self, title: str, work: Callable[[Books, Callable[[], bool]], _Result], done: Callable[[_Result], None]
    ) -> None:
        """Work on the books away from the window, once the computation at hand is finished.

        The next question, or rows that are read again, drop it unfinished: ask again on :attr:`accountChanged`.

        :param work: called on a worker thread with the books and ``cancelled``; may raise ``CancelledError``.
        :param done: called on the main thread with the result; not called where the work failed, which is told.
        """
        self._asides.add(title, work, done)
        self._start_aside()

    def _start_aside(self) -> None:
        if self.books is not None and not self.is_busy:
            self._asides.start(self.books)

    def _aside_failed(self, error: Exception) -> None:
        self.failed.emit(sentence(error))

    def _aside_left(self) -> None:
        if self._again:  # the computation has waited for the accountant
            self._again = False
            self.recompute()
        self._start_aside()

    def _show_remaining(self) -> None:
        layer = self.layers.get("remaining")
        if layer is None or layer.isEditable() or self.answer is None:
            return
        account = self.answer.account
        fill_remaining(
            layer, account.remaining_wkb, account.remaining_sheets, definition.mapped_means(account.question)
        )

    # -- statuses -----------------------------------------------------------------------------------------------

    def _rows_changed(self, role: str) -> None:
        self.rowsChanged.emit(role)
        self.recompute(read_again=True)

    def histories(self, role: str, rows: Mapping[int, str]) -> dict[int, list[str]]:
        """Earlier statuses of rows (feature id -> UUID), oldest first; empty where the file tells none."""
        if self.info is None or not rows:
            return {}
        try:
            by_uuid = earlier_statuses(self.info.path, rows.values())
        except SurveyError:
            return {}
        return {fid: by_uuid.get(uuid, []) for fid, uuid in rows.items()}

    def change_status(
        self,
        role: str,
        feature_ids: Sequence[int],
        status: str,
        day: datetime.date,
        recorded: Mapping[str, Any],
        histories: Mapping[int, Sequence[str]],
    ) -> bool:
        """Move rows to a status in the edit buffer of their layer; False where it cannot be, which is told."""
        layer = self.layers.get(role)
        if layer is None:
            self.failed.emit(self.tr("The layer is no longer in the project, so its status cannot be changed."))
            return False
        try:
            edits.change_status(layer, role, feature_ids, status, day, recorded, histories)
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return False
        return True

    def save_edits(self) -> bool:
        """Save what is unsaved in the programme's layers; False where the database refused, which is told."""
        try:
            for layer in self.unsaved():
                edits.save(layer)
        except SurveyError as error:
            self.failed.emit(sentence(error))
            return False
        return True

    def undo_edits(self) -> None:
        """Throw away what is unsaved in the programme's layers."""
        for layer in self.unsaved():
            edits.undo_all(layer)

    def close(self) -> None:
        """Let go of project, layers and task; safe in the middle of a computation."""
        self._soon.stop()
        self._dresser.stop()
        self._watch.close()
        aside = self._asides.drop()
        if aside is not None:
            _leaving.add(aside)
            aside.on_finished = _leaving.discard
        if self._task is not None:
            task, self._task = self._task, None
            task.progressChanged.disconnect(self.progressChanged)
            _leaving.add(task)
            task.on_finished = _leaving.discard
            task.cancel()
        self.info = self.answer = self._books = None
