"""Maps asked for in the panel: written page by page while the window lives on, or opened in QGIS's designer."""

from __future__ import annotations

import datetime
from collections.abc import Generator, Sequence
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..core.errors import SurveyError
from ..map.layout_contents import Contents, Site, frozen
from ..map.map_export import ATLASES, Order, Outcome, build_page, export_steps, layout_key
from ..map.project_layouts import add_layout, edited_layouts
from . import settings
from .errand import Errand
from .house_style_dialog import HouseStyleDialog
from .maps_dialog import MapsDialog
from .past import Past
from .session import ProgrammeSession
from .turns import Turns
from .wording import sentence

_MOST_TOLD = 3
"""Failures that are told by name; the others are counted."""


class MapMaker(QObject):
    """One run at a time; a newer one ends an older one after its last whole file."""

    busyChanged = pyqtSignal(bool)
    progressChanged = pyqtSignal(float)
    """Percent."""
    made = pyqtSignal(object)
    """The :class:`.Outcome`, also of a run that was stopped."""

    def __init__(
        self,
        session: ProgrammeSession,
        past: Past,
        iface: QgisInterface | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._past, self._iface, self._parent = session, past, iface, parent
        self._errand = Errand(session, self)
        self._errand.busyChanged.connect(lambda _busy: self.busyChanged.emit(self.is_busy))
        self._turns = Turns(self)
        self._turns.done.connect(self._finish)
        self._outcome: Outcome | None = None
        self._folder = Path()

    @property
    def is_busy(self) -> bool:
        """Whether maps are waited for."""
        return self._errand.is_busy or self._turns.is_active

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

    def shown(self, dialog: QDialog) -> bool:
        """Show a dialog and wait for its answer; a test puts its own answer here."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _sites(self, role: str) -> Sequence[Site]:
        try:
            return self._contents(self._session.project, dict(self._session.layers)).sites(role)
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
        self.forget()
        self._errand.ask(
            self.tr("Maps"), lambda _books, _account, _cancelled: None, lambda _: self._start(order, folder)
        )

    def _start(self, order: Order, folder: Path) -> None:
        aside, layers = frozen(self._session.project, dict(self._session.layers), self._past.moves)
        self._outcome, self._folder = Outcome(), folder
        self.busyChanged.emit(True)
        self._turns.start(self._steps(self._contents(aside, layers), order, folder, self._outcome))

    def _steps(self, contents: Contents, order: Order, folder: Path, outcome: Outcome) -> Generator[None, None, None]:
        steps = export_steps(contents, order, folder, outcome, edited_layouts(self._session.project))
        try:
            for share in steps:
                self.progressChanged.emit(100 * share)
                yield
        except SurveyError as error:
            self._session.failed.emit(sentence(error))
        finally:
            steps.close()
            contents.project.clear()

    def _contents(self, project: QgsProject, layers: dict[str, QgsVectorLayer]) -> Contents:
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

    def _finish(self, *, stopped: bool = False) -> None:
        outcome, self._outcome = self._outcome, None
        self.busyChanged.emit(self.is_busy)
        if outcome is None:
            return
        session = self._session
        if stopped:
            text = self.tr("Stopped: {count} of {planned} maps were made, in {folder}.")
            session.told.emit(text.format(count=len(outcome.files), planned=outcome.planned, folder=self._folder))
        elif len(outcome.files) == 1:
            text = self.tr("Saved: {names} in {folder}")
            session.told.emit(text.format(names=outcome.files[0].name, folder=self._folder))
        elif outcome.files:
            text = self.tr("{count} maps saved in {folder}")
            session.told.emit(text.format(count=len(outcome.files), folder=self._folder))
        for note in outcome.notes:
            session.told.emit(note)
        if outcome.failed:
            session.failed.emit(self._failures(outcome))
        self.made.emit(outcome)

    def _failures(self, outcome: Outcome) -> str:
        told = [f"{failure.name}: {failure.reason}" for failure in outcome.failed[:_MOST_TOLD]]
        rest = len(outcome.failed) - len(told)
        if rest:
            told.append(self.tr("and {count} more").format(count=rest))
        text = self.tr("{count} of {planned} maps could not be made. {reasons}")
        return text.format(count=len(outcome.failed), planned=outcome.planned, reasons=" ".join(told))

    # -- the designer -------------------------------------------------------------------------------------------

    def design(self, order: Order) -> None:
        """Open a page in QGIS's designer, as a layout of the project; one that is there already as it was left."""
        session = self._session
        contents = self._contents(session.project, dict(session.layers))
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
