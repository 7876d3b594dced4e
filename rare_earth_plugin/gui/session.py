"""One programme in one project: opens it, watches its layers, computes its account, changes its statuses.

The pages show what the session knows and ask it to act; no page talks to another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import SurveyError
from ..core.question import Question
from ..map.definition import mapped_means
from ..map.layers import attaching, is_illustrative, lacks_territory, programme_path
from ..map.own_polygon import OwnPolygon, selected_polygon
from ..map.project import dressing
from ..map.remaining_layer import RemainingLayer
from ..store.places import EditedTargets
from ..store.programme import ProgrammeInfo, open_programme, reference_programme
from ..store.programme_file import Note
from ..store.snapshot import Snapshot
from ..store.survey_rows import COLUMNS
from . import settings
from .amendments import Amendments, is_small
from .aside import Asides, let_go
from .layer_watch import LayerWatch
from .ledger_task import Answer, Books, LedgerTask, Sources
from .opener import Opener
from .programme_edits import ProgrammeEdits
from .retirement import Retirement
from .timers import single_shot
from .turns import Steps, Turns

_DEBOUNCE_MS = 350
_PAUSE_MS = 300
"""From an edit to the work aside, which would slow down the next of several edits in a row."""
_Result = TypeVar("_Result")


class ProgrammeSession(ProgrammeEdits):
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
    told = pyqtSignal(str)
    """A sentence that is no trouble."""
    projectDressed = pyqtSignal()
    """An empty project got the view of its programme."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(project, parent)
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
        self._watch.rowsChanged.connect(self.rowsChanged)
        self._watch.contentChanged.connect(lambda: self.recompute(read_again=True))
        self._watch.valuesChanged.connect(self._values_changed)
        self._watch.editsChanged.connect(self.editsChanged)
        self._soon = single_shot(self, _DEBOUNCE_MS, self._compute)
        self._finder = single_shot(self, 0, self.find)
        self._turns = Turns(self)
        self._turns.done.connect(self.find)
        self._remaining = RemainingLayer(self)
        self._amendments = Amendments()
        self._retired = Retirement(self)
        self._asides = Asides(self)
        self._aside_soon = single_shot(self, _PAUSE_MS, self._start_aside)
        self._asides.failed.connect(self._tell)
        self._asides.left.connect(self._aside_left)
        self._opener = Opener(project, self)
        self._opener.opened.connect(self._opened)
        self._opener.failed.connect(self._tell)

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
        if self._books is None:
            return self.info.notes if self.info else []
        lasting = [note for note in self._books.notes if note.code != "unsaved_edits"]
        edited = [role for role in COLUMNS if role in self.layers and self.layers[role].isModified()]
        return lasting + [Note("unsaved_edits", role) for role in edited]

    @property
    def is_illustrative(self) -> bool:
        """Whether the programme, or any of its layers, says that its geometry is not official."""
        return bool(self.info and self.info.illustrative) or is_illustrative(self.layers)

    @property
    def is_busy(self) -> bool:
        """Whether a computation runs or is about to."""
        is_opening = self._opener.is_active or self._turns.is_active or self._finder.isActive()
        return self._task is not None or self._soon.isActive() or is_opening

    def _tell(self, error: Exception) -> None:
        self.tell(error)
        self.busyChanged.emit(self.is_busy)

    # -- opening ------------------------------------------------------------------------------------------------

    def find(self) -> None:
        """Connect to the programme that the project holds already, if it does."""
        self._watch.find()
        self.busyChanged.emit(self.is_busy)

    def open_reference(self) -> None:
        """Open the user's copy of the reference programme."""
        try:
            path = reference_programme()
        except SurveyError as error:
            self._tell(error)
            return
        self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Put a programme file into the project, in place of the one that is open."""
        if self.has_edits():
            return
        try:
            info = open_programme(path)
        except SurveyError as error:
            if not path.exists():
                settings.forget_file(path)
            self._tell(error)
            return
        self._opener.start(info)
        self.busyChanged.emit(True)

    def _opened(self, info: ProgrammeInfo, layers: dict[str, QgsVectorLayer]) -> None:
        if self.has_edits():
            self.busyChanged.emit(self.is_busy)
            return
        settings.remember_file(info.path)
        self._turns.start(self._place(info, layers))

    def _place(self, info: ProgrammeInfo, layers: dict[str, QgsVectorLayer]) -> Steps:
        was_empty = not self.project.mapLayers()
        yield from attaching(self.project, info, layers)
        if was_empty and self.layers:
            # Later than the window, which gives an empty project the CRS and the extent of its first layer.
            yield
            yield from dressing(self.project, self.layers, info.title)
            self.projectDressed.emit()

    def _layers_changed(self) -> None:
        path = programme_path(self.layers)
        self._remaining.forget()
        if path is None:
            self._forget()
        elif self.info is None or self.info.path != path:
            self._forget()
            try:
                self.info = open_programme(path)
            except SurveyError as error:
                self._tell(error)
            else:
                self.recompute(read_again=True)
        self.programmeChanged.emit()
        if self.info is not None and self.answer is not None:
            self._show_remaining()

    def _forget(self) -> None:
        self._soon.stop()
        self._again = False
        self._asides.drop()
        self._amendments.clear()
        if self._task is not None:
            self._task.cancel()
        else:
            self._keep(None)
        known = self.info is not None or self.answer is not None
        self.info = self.answer = self._books = self.own = None
        self.question = Question()
        if known:
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
            self._tell(error)
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
        self._opener.stop()
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
        if books is None:
            self._amendments.clear()
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
        edited = EditedTargets.of(self.layers.get("target"))
        return Sources(Snapshot(info.path, self.layers, context), edited, context)

    def _finished(self, task: LedgerTask) -> None:
        self._task = None
        stopped_by_user, self._user_cancelled = self._user_cancelled, False
        again, self._again = self._again, False
        if self.info is None or self._task_info is not self.info:  # another programme was opened meanwhile
            self.recompute(read_again=True)
            self.busyChanged.emit(self.is_busy)
            return
        if task.books is None or (task.answer is None and task.books is not self._books):
            self._read_again = True  # rows that were read for an answer that never came are not what is shown
        elif not self._read_again:
            self._keep(task.books)
        if again:
            self.recompute()
            return
        self.busyChanged.emit(self.is_busy)
        if task.answer is not None:
            self._keep(task.books)
            self._take(task.answer)
            return
        if task.error is not None and (self.answer is not None or not lacks_territory(self.layers)):
            self._tell(task.error)
        elif stopped_by_user:
            self.told.emit(self.tr("Computation stopped. The figures shown are those from before."))
        if self.answer is not None:  # the widgets go back to the question that has an answer
            self.question = self.answer.account.question
        self.questionChanged.emit()
        self._catch_up()

    def _keep(self, books: Books | None) -> None:
        if self._books is not None and books is not self._books and not self._asides.is_running:
            self._retired.take(self._books)
        self._books = books

    def _take(self, answer: Answer) -> None:
        """A new answer: show it, unless there were edits meanwhile that it does not count yet."""
        self.answer = answer
        if self._amendments:
            self._catch_up()
            return
        self._show_remaining()
        self.accountChanged.emit()

    def _values_changed(self, role: str, ids: set[int]) -> None:
        self._amendments.add(role, ids)
        self._asides.drop()
        self._catch_up()

    def _catch_up(self) -> None:
        """Count the edits that the books do not know, in this turn of the event loop where they touch little."""
        books = self._books
        if not self._amendments or self._task is not None or self._asides.is_running:
            return  # comes again when the accountant is free
        if self._read_again or books is None or not self._amendments.enter(books, self.layers):
            self.recompute(read_again=True)
        elif self._soon.isActive():
            return  # the next question is about to be asked
        elif not is_small(books, self.question):
            self._compute()
        else:
            try:
                answer = books.answer(self.question)
            except Exception as error:
                self._tell(error)
            else:
                self._aside_soon.start()
                self._take(answer)

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
        if self.books is not None and not self.is_busy and not self._aside_soon.isActive():
            self._asides.start(self.books)

    def _aside_left(self) -> None:
        if self._again:  # the computation has waited for the accountant
            self._again = False
            self.recompute()
        self._catch_up()
        self._start_aside()

    def _show_remaining(self) -> None:
        layer = self.layers.get("remaining")
        if layer is None or layer.isEditable() or self.answer is None:
            return
        account = self.answer.account
        atoms, sheets = account.remaining_atoms.tolist(), account.remaining_sheets
        self._remaining.show(layer, atoms, account.remaining_wkb, sheets, mapped_means(account.question))

    def close(self) -> None:
        """Let go of project, layers and task; safe in the middle of a computation."""
        for timer in (self._soon, self._finder, self._aside_soon):
            timer.stop()
        self._remaining.forget()
        self._watch.close()
        self._asides.close()
        self._opener.stop()
        self._turns.stop()
        if self._task is not None:
            task, self._task = self._task, None
            task.progressChanged.disconnect(self.progressChanged)
            let_go(task)
        self.info = self.answer = self._books = None
