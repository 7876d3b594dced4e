"""Maps asked for in the panel: written page by page while the window lives on, or opened in QGIS's designer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import SurveyError
from ..map.layout_contents import Site
from ..map.map_export import ATLASES, Order, Outcome, build_page, export_steps, layout_key
from ..map.project_layouts import add_layout, edited_layouts
from . import settings
from .house_style_dialog import HouseStyleDialog
from .maps_dialog import MapsDialog
from .page_run import PageRun
from .past import Past
from .session import ProgrammeSession
from .wording import sentence


class MapMaker(PageRun):
    """One run at a time; a newer one ends an older one after its last whole file."""

    def __init__(
        self,
        session: ProgrammeSession,
        past: Past,
        iface: QgisInterface | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, past, parent)
        self._iface = iface

    # -- questions ----------------------------------------------------------------------------------------------

    def make_quickly(self, layout: str) -> None:
        """The usual PDF of a layout, into the folder that was used last."""
        self.make(Order(layout), settings.export_folder())

    def ask(self) -> None:
        """Ask which maps, then make them."""
        if self._session.answer is None:
            return
        dialog = MapsDialog(settings.map_order(), settings.export_folder(), self._sites, self._edited, self._parent)
        dialog.houseStyleWanted.connect(self.ask_for_style)
        dialog.designerWanted.connect(self.design)
        dialog.designerWanted.connect(dialog.reject)
        if self.shown(dialog):
            order, folder = dialog.order(), dialog.folder_chosen()
            settings.set_map_order(order)
            settings.set_export_folder(folder)
            self.make(order, folder)
        dialog.deleteLater()

    def ask_for_style(self) -> None:
        """Ask how maps are signed."""
        dialog = HouseStyleDialog(settings.house_style(), self._parent)
        if self.shown(dialog):
            settings.set_house_style(dialog.style_chosen())
        dialog.deleteLater()

    def _sites(self, role: str) -> Sequence[Site]:
        try:
            return self.contents(self._session.project, dict(self._session.layers)).sites(role)
        except SurveyError:
            return ()

    def _edited(self, order: Order) -> int:
        """How many pages of an order the project holds as layouts."""
        known = edited_layouts(self._session.project)
        if order.layout not in ATLASES:
            return int(layout_key(order) in known)
        sites = [site for site in self._sites(order.layout) if order.keys is None or site.key in order.keys]
        return sum(layout_key(order, site) in known for site in sites)

    # -- runs ---------------------------------------------------------------------------------------------------

    def make(self, order: Order, folder: Path) -> None:
        """Write the maps of an order once the figures are there; :attr:`made` tells the end."""
        project = self._session.project
        self.run(
            self.tr("Maps"),
            folder,
            lambda _books, _account, _cancelled: None,
            lambda contents, _gathered, outcome: export_steps(
                contents, order, folder, outcome, edited_layouts(project)
            ),
        )

    def stopped_text(self, outcome: Outcome) -> str:
        text = self.tr("Stopped: {count} of {planned} maps were made, in {folder}.")
        return text.format(count=len(outcome.files), planned=outcome.planned, folder=self.folder)

    def saved_text(self, count: int) -> str:
        return self.tr("{count} maps saved in {folder}").format(count=count, folder=self.folder)

    def failed_text(self, outcome: Outcome, reasons: str) -> str:
        text = self.tr("{count} of {planned} maps could not be made. {reasons}")
        return text.format(count=len(outcome.failed), planned=outcome.planned, reasons=reasons)

    # -- the designer -------------------------------------------------------------------------------------------

    def design(self, order: Order) -> None:
        """Open a page in QGIS's designer, as a layout of the project; one that is there already as it was left."""
        session = self._session
        contents = self.contents(session.project, dict(session.layers))
        try:
            page = build_page(contents, order)
        except SurveyError as error:
            session.failed.emit(sentence(error))
            return
        layout = edited_layouts(session.project).get(page.key)
        if layout is None:
            layout = page.build()
            add_layout(session.project, layout, page.key)
        if self._iface is not None:
            self._iface.openLayoutDesigner(layout)
