"""Reading a programme and answering a question, away from the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsCoordinateTransformContext, QgsTask

from ..core.accounting import Accountant
from ..core.coverage import Cancelled, CancelledError, Progress
from ..core.ledger import Account, Row
from ..core.programme import ProgrammeData
from ..core.prospects import TargetAccountant
from ..core.question import Question
from ..core.stillness import undisturbed
from ..store.kernels import best_kernel
from ..store.places import EditedTargets, Places, read_places
from ..store.programme_file import Note
from ..store.snapshot import Snapshot

_READ, _CUT = 0.15, 0.4  # shares of the progress bar at which reading and cutting are done


@dataclass
class Books:
    """A programme as read, ready for any number of questions about the same outline."""

    data: ProgrammeData
    places: Places
    accountant: Accountant
    targets: TargetAccountant
    notes: list[Note]
    own_wkb: bytes | None

    def answer(
        self, question: Question, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Answer:
        """Answer a question; after an amendment only what it touched is computed.

        :raises CancelledError: ``cancelled`` answered True.
        :raises SurveyError: as :meth:`.Accountant.account` does.
        """
        account = self.accountant.account(question, progress, cancelled)
        return Answer(account, self.targets.rows(question, cancelled))


@dataclass(frozen=True)
class Answer:
    """What the panel shows: the account of the programme, and rows of its targets by UUID."""

    account: Account
    target_rows: dict[str, Row]


@dataclass
class Sources:
    """What is read on the worker thread. Made on the main thread."""

    snapshot: Snapshot
    edited_targets: EditedTargets | None
    context: QgsCoordinateTransformContext


class LedgerTask(QgsTask):
    """Answers one question; reads the programme first unless ``books`` are there.

    ``books``, ``answer`` and ``error`` are to be looked at once ``on_finished`` was called, on the main thread.
    """

    def __init__(
        self,
        title: str,
        question: Question,
        sources: Sources | None,
        books: Books | None,
        on_finished: Callable[[LedgerTask], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self.question, self.books = question, books
        self.answer: Answer | None = None
        self.error: Exception | None = None
        self.on_finished: Callable[[LedgerTask], None] | None = on_finished
        self._sources = sources

    def run(self) -> bool:
        """Work on the worker thread; no exception may leave it."""
        try:
            with undisturbed():
                self._work()
        except CancelledError:
            return False
        except Exception as error:
            self.error = error
            return False
        return True

    def _work(self) -> None:
        if self.books is None:
            self.books = self._read()
        low = _CUT if self._sources else 0.0
        self.answer = self.books.answer(
            self.question, lambda done: self._tell(low + (0.95 - low) * done), self.isCanceled
        )
        if self._sources:
            self.books.answer(self.question, cancelled=self.isCanceled)  # so that the first edit finds all prepared

    def _read(self) -> Books:
        sources, kernel = self._sources, best_kernel()
        data = sources.snapshot.read(self.isCanceled)
        self._stop_if_cancelled()
        places = read_places(sources.snapshot.path, data, sources.edited_targets, sources.context, self.isCanceled)
        self._tell(_READ)
        own_wkb = self.question.own_wkb
        accountant = Accountant(data, kernel, own_wkb)
        self._stop_if_cancelled()
        self._tell(_CUT)
        return Books(
            data, places, accountant, TargetAccountant(accountant, places.targets), sources.snapshot.notes, own_wkb
        )

    def _stop_if_cancelled(self) -> None:
        if self.isCanceled():
            raise CancelledError

    def _tell(self, done: float) -> None:
        self.setProgress(100.0 * done)

    def finished(self, _result: bool) -> None:
        """Hand over on the main thread."""
        if self.on_finished is not None:
            self.on_finished(self)
