"""Files of pages asked for in the panel, maps or reports: gathered aside, then written a step in each turn."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..core.errors import SurveyError
from ..core.ledger import Account
from ..map.layout_contents import Contents, frozen
from ..map.map_export import Outcome
from . import settings
from .errand import Errand
from .ledger_task import Books
from .past import Past
from .session import ProgrammeSession
from .turns import Turns
from .wording import sentence

_MOST_TOLD = 3
"""Failures that are told by name; the others are counted."""
Gather = Callable[[Books, Account, Callable[[], bool]], Any]
"""Called on a worker thread with the books, the last account and ``cancelled``."""
Steps = Callable[[Contents, Any, Outcome], Generator[float, None, None]]
"""Called on the main thread with the programme of this moment and what was gathered."""


class PageRun(QObject):
    """One run at a time; a newer one ends an older one after its last whole file."""

    busyChanged = pyqtSignal(bool)
    progressChanged = pyqtSignal(float)
    """Percent."""
    made = pyqtSignal(object)
    """The :class:`.Outcome`, also of a run that was stopped."""

    def __init__(self, session: ProgrammeSession, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._past, self._parent = session, past, parent
        self._errand = Errand(session, self)
        self._errand.busyChanged.connect(lambda _busy: self.busyChanged.emit(self.is_busy))
        self._turns = Turns(self)
        self._turns.done.connect(self._finish)
        self._outcome: Outcome | None = None
        self.folder = Path()
        """Where the last run wrote."""

    @property
    def is_busy(self) -> bool:
        """Whether files are waited for."""
        return self._errand.is_busy or self._turns.is_active

    def shown(self, dialog: QDialog) -> bool:
        """Show a dialog and wait for its answer; a test puts its own answer here."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    # -- a run --------------------------------------------------------------------------------------------------

    def run(self, title: str, folder: Path, gather: Gather, steps: Steps) -> None:
        """Gather once the figures are there, then write step by step; :attr:`made` tells the end.

        :param title: of the work, in the list of tasks.
        """
        self.forget()
        self._errand.ask(title, gather, lambda gathered: self._start(folder, gathered, steps))

    def _start(self, folder: Path, gathered: Any, steps: Steps) -> None:
        aside, layers = frozen(self._session.project, dict(self._session.layers), self._past.moves)
        self._outcome, self.folder = Outcome(), folder
        contents = self.contents(aside, layers)
        self._turns.start(self._steps(contents, steps(contents, gathered, self._outcome)))
        self.busyChanged.emit(self.is_busy)  # after the start: who hears it asks whether files are waited for

    def _steps(self, contents: Contents, steps: Generator[float, None, None]) -> Generator[None, None, None]:
        try:
            for share in steps:
                self.progressChanged.emit(100 * share)
                yield
        except SurveyError as error:
            self._session.failed.emit(sentence(error))
        finally:
            steps.close()
            contents.project.clear()

    def contents(self, project: QgsProject, layers: dict[str, QgsVectorLayer]) -> Contents:
        """The programme as it stands in the session, its layers those of a project."""
        session = self._session
        return Contents(
            project,
            layers,
            (session.info.title or session.info.path.stem) if session.info else "",
            session.is_illustrative,
            session.answer.account if session.answer else None,
            datetime.date.today(),
            session.answer.target_rows if session.answer else {},
            source=session.info.path.name if session.info else "",
            house=settings.house_style(),
        )

    def forget(self) -> None:
        """Stop; what is whole stays, and is told."""
        self._errand.forget()
        if self._turns.is_active:
            self._turns.stop()
            self._finish(stopped=True)

    # -- its end ------------------------------------------------------------------------------------------------

    def stopped_text(self, outcome: Outcome) -> str:
        """What is told of a run that was stopped."""
        raise NotImplementedError

    def saved_text(self, count: int) -> str:
        """What is told of several files."""
        raise NotImplementedError

    def failed_text(self, outcome: Outcome, reasons: str) -> str:
        """What is told of failures."""
        raise NotImplementedError

    def _finish(self, *, stopped: bool = False) -> None:
        outcome, self._outcome = self._outcome, None
        self.busyChanged.emit(self.is_busy)
        if outcome is None:
            return
        session = self._session
        if stopped:
            session.told.emit(self.stopped_text(outcome))
        elif len(outcome.files) == 1:
            text = QCoreApplication.translate("PageRun", "Saved: {names} in {folder}")
            session.told.emit(text.format(names=outcome.files[0].name, folder=self.folder))
        elif outcome.files:
            session.told.emit(self.saved_text(len(outcome.files)))
        for note in outcome.notes:
            session.told.emit(note)
        if outcome.failed:
            session.failed.emit(self.failed_text(outcome, self._reasons(outcome)))
        self.made.emit(outcome)

    @staticmethod
    def _reasons(outcome: Outcome) -> str:
        told = [f"{failure.name}: {failure.reason}" for failure in outcome.failed[:_MOST_TOLD]]
        rest = len(outcome.failed) - len(told)
        if rest:
            told.append(QCoreApplication.translate("PageRun", "and {count} more").format(count=rest))
        return " ".join(told)
