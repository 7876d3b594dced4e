"""Status reports and dossiers asked for in the panel."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import SurveyError
from ..core.ledger import Account
from ..map.dossier_export import DossierData, DossierOrder, dossier_steps, target_events
from ..map.layout_contents import Site
from ..map.map_export import Outcome
from ..map.report_data import Assumptions, ReportData, gather
from ..map.report_export import ReportOrder, report_steps
from . import settings
from .ledger_task import Books
from .page_run import PageRun
from .past import Past
from .report_dialogs import DossierDialog, ReportDialog
from .session import ProgrammeSession


class ReportMaker(PageRun):
    """One run at a time; a newer one ends an older one after its last whole file."""

    def __init__(
        self,
        session: ProgrammeSession,
        past: Past,
        assumptions: Callable[[], Assumptions],
        parent: QWidget | None = None,
    ) -> None:
        """Make reports of a session.

        :param assumptions: what the panel's forecast is made from at that moment.
        """
        super().__init__(session, past, parent)
        self._assumptions = assumptions

    # -- questions ----------------------------------------------------------------------------------------------

    def ask_for_report(self) -> None:
        """Ask what the report shall hold, then make it."""
        if self._session.answer is None:
            return
        today = datetime.date.today()
        until = self._session.question.as_of or today
        order, since = settings.report_order(), settings.report_since()
        dialog = ReportDialog(order, since, until, settings.export_folder(), self._parent)
        if self.shown(dialog):
            folder = dialog.folder_chosen()
            settings.set_report(dialog.order(), today)
            settings.set_export_folder(folder)
            self.make_report(dialog.order(), dialog.changes_since(), folder)
        dialog.deleteLater()

    def ask_for_dossiers(self) -> None:
        """Ask of which targets, then make their dossiers."""
        if self._session.answer is None:
            return
        dialog = DossierDialog(settings.dossier_order(), self._targets(), settings.export_folder(), self._parent)
        if self.shown(dialog):
            order, folder = dialog.order(), dialog.folder_chosen()
            settings.set_dossier_order(order)
            settings.set_export_folder(folder)
            self.make_dossiers(order, folder)
        dialog.deleteLater()

    def _targets(self) -> Sequence[Site]:
        try:
            return self.contents(self._session.project, dict(self._session.layers)).sites("target")
        except SurveyError:
            return ()

    # -- runs ---------------------------------------------------------------------------------------------------

    def make_report(self, order: ReportOrder, since: datetime.date | None, folder: Path) -> None:
        """Write a status report once the figures are there; :attr:`made` tells the end.

        :param since: day after which changes are listed, ``None`` for none.
        """
        info = self._session.info
        if info is None:
            return
        path, assumptions, today = info.path, self._assumptions(), datetime.date.today()

        def work(books: Books, account: Account, cancelled: Callable[[], bool]) -> ReportData:
            return gather(
                path,
                books.data,
                books.accountant,
                account,
                since=since,
                today=today,
                regions=books.places.regions,
                assumptions=assumptions,
                cancelled=cancelled,
            )

        self.run(
            self.tr("Status report"),
            folder,
            work,
            lambda contents, report, outcome: report_steps(contents, report, order, folder, outcome),
        )

    def make_dossiers(self, order: DossierOrder, folder: Path) -> None:
        """Write the dossiers of targets once the figures are there; :attr:`made` tells the end."""
        info = self._session.info
        if info is None:
            return
        path = info.path
        self.run(
            self.tr("Target dossiers"),
            folder,
            lambda books, _account, cancelled: DossierData(target_events(path, cancelled), books.places.regions),
            lambda contents, data, outcome: dossier_steps(contents, data, order, folder, outcome),
        )

    # -- words --------------------------------------------------------------------------------------------------

    def stopped_text(self, outcome: Outcome) -> str:
        text = self.tr("Stopped: {count} of {planned} documents were made, in {folder}.")
        return text.format(count=outcome.done, planned=outcome.planned, folder=self.folder)

    def saved_text(self, count: int) -> str:
        return self.tr("{count} files saved in {folder}").format(count=count, folder=self.folder)

    def failed_text(self, outcome: Outcome, reasons: str) -> str:
        text = self.tr("{count} of {planned} documents could not be made. {reasons}")
        return text.format(count=len(outcome.failed), planned=outcome.planned, reasons=reasons)
