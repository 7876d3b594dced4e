"""The campaign map and the booklets of crews asked for in the panel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ..core.campaign import Campaign
from ..core.plan import Plan
from ..map.booklet_export import SeasonOrder, season_steps
from ..map.layout_contents import PlannedSeason
from ..map.map_export import Outcome
from ..map.visit_notes import visit_notes
from . import settings
from .page_run import PageRun
from .season_dialog import SeasonDialog


class SeasonMaker(PageRun):
    """One run at a time; a newer one ends an older one after its last whole file."""

    def ask(self, campaign: Campaign | None, plan: Plan | None, uuid: str = "") -> None:
        """Ask what is wanted of a planned campaign, then make it.

        :param uuid: of the campaign, whose rows may hold notes.
        """
        if campaign is None or plan is None or self._session.answer is None:
            return
        system, formats, language = settings.field_choices()
        dialog = SeasonDialog(campaign, plan, system, language, settings.export_folder(), self._parent)
        if self.shown(dialog):
            order, folder = dialog.order(), dialog.folder_chosen()
            if order.booklets is not None:
                settings.set_field_choices(order.booklets.system, formats, order.booklets.language)
            settings.set_export_folder(folder)
            notes = visit_notes(self._session.layers.get("visit"), uuid)
            self.make(campaign, plan, order, folder, notes)
        dialog.deleteLater()

    def make(
        self,
        campaign: Campaign,
        plan: Plan,
        order: SeasonOrder,
        folder: Path,
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """Write what was asked for once the figures are there; :attr:`made` tells the end."""
        season = PlannedSeason(campaign, plan, notes or {})
        self.run(
            self.tr("Campaign map and booklets"),
            folder,
            lambda _books, _account, _cancelled: None,
            lambda contents, _gathered, outcome: season_steps(replace(contents, season=season), order, folder, outcome),
        )

    def stopped_text(self, outcome: Outcome) -> str:
        text = self.tr("Stopped: {count} of {planned} documents were made, in {folder}.")
        return text.format(count=len(outcome.files), planned=outcome.planned, folder=self.folder)

    def saved_text(self, count: int) -> str:
        return self.tr("{count} files saved in {folder}").format(count=count, folder=self.folder)

    def failed_text(self, outcome: Outcome, reasons: str) -> str:
        text = self.tr("{count} of {planned} documents could not be made. {reasons}")
        return text.format(count=len(outcome.failed), planned=outcome.planned, reasons=reasons)
