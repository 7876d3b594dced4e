"""Cartograms of study asked for in the panel: on the map, or as a page for a report."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget

from ..core.cartogram import Study
from ..core.errors import SurveyError
from ..core.ledger import Account
from ..core.programme import Units
from ..map import definition
from ..map.cartogram import FRAME_SCALE, add_cartogram, cartogram_name
from ..map.cartogram_page import cartogram_page
from ..map.layout_contents import Cartogram, Contents
from ..map.layout_files import save_page
from ..store.sheet_frames import DEFAULT_FRAME_CRS, SheetFrames
from ..store.sheet_study import sheet_outlines, study_sheets
from . import save_file, settings
from .cartogram_dialog import CartogramDialog
from .errand import Errand
from .ledger_task import Books
from .session import ProgrammeSession
from .wording import sentence


@dataclass(frozen=True)
class _Made:
    """A cartogram as it was counted, with what has to be written on it."""

    study: Study
    frames: Units | None
    account: Account


class CartogramMaker(QObject):
    """Counts away from the window, then draws."""

    made = pyqtSignal(object)
    """The new layer, or the path of the page."""

    def __init__(self, session: ProgrammeSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._parent = session, parent
        self.errand = Errand(session, self)

    def ask_for_map(self) -> None:
        """Ask which cartogram, then put it into the project."""
        choice = self._choice(self.tr("Add to the map"))
        if choice is not None:
            self.add(*choice)

    def ask_for_page(self) -> None:
        """Ask which cartogram and where, then write the page."""
        choice = self._choice(self.tr("Export…"))
        if choice is None:
            return
        scale, theme = choice
        name = cartogram_name(theme, scale, self._session.is_illustrative).replace(":", " ")
        filters = [self.tr("PDF (*.pdf)"), self.tr("PNG picture (*.png)")]
        path = save_file.ask_for_file(self._parent, self.tr("Export the cartogram"), name, filters)
        if path is not None:
            self.export(scale, theme, path)

    def _choice(self, button: str) -> tuple[int, str] | None:
        if self._session.answer is None:
            return None
        dialog = CartogramDialog(button, self._means(self._session.answer.account), self._parent)
        choice = dialog.choice() if self.ask(dialog) else None
        dialog.deleteLater()
        return choice

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait for its answer; a test puts its own answer here."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _means(self, account: Account) -> str:
        return f"{definition.mapped_means(account.question)}; {self._as_of(account)}"

    @staticmethod
    def _as_of(account: Account) -> str:
        return definition.as_of_text(account.question, datetime.date.today())

    def add(self, scale: int, theme: str) -> None:
        """Put a cartogram on top of the project; :attr:`made` has its layer."""
        self.errand.ask(self.tr("Cartogram of study"), self._work(scale), lambda made: self._add(made, scale, theme))

    def export(self, scale: int, theme: str, path: Path) -> None:
        """Write a cartogram as a page, PDF or PNG by its ending; :attr:`made` has its path."""
        self.errand.ask(
            self.tr("Cartogram of study"), self._work(scale), lambda made: self._export(made, scale, theme, path)
        )

    def _work(self, scale: int) -> Callable[[Books, Account, Callable[[], bool]], _Made]:
        context = self._session.project.transformContext()

        def work(books: Books, account: Account, cancelled: Callable[[], bool]) -> _Made:
            accountant = books.accountant
            frames = SheetFrames(QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS), context)
            surveys, kernel = accountant.surveys, accountant.kernel
            found = study_sheets(
                accountant.territory, surveys, frames, scale, account.question, kernel, cancelled=cancelled
            )
            large = None
            if scale != FRAME_SCALE:
                large = sheet_outlines(accountant.territory, surveys, frames, FRAME_SCALE, kernel, cancelled)
            return _Made(found, large, account)

        return work

    def _add(self, made: _Made, scale: int, theme: str) -> None:
        session = self._session
        layer = add_cartogram(session.project, made.study, theme, scale, session.is_illustrative, made.frames)
        metadata = layer.metadata()
        metadata.setAbstract("\n".join(part for part in (self._means(made.account), metadata.abstract()) if part))
        layer.setMetadata(metadata)
        session.told.emit(self.tr("The cartogram lies on top of the layers, in a group of its own."))
        self.made.emit(layer)

    def _export(self, made: _Made, scale: int, theme: str, path: Path) -> None:
        session = self._session
        crs = QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS).userFriendlyIdentifier()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # QGIS draws pages here and nowhere else
        aside = QgsProject()  # the page needs its layers in a project, and the user's own is none of its business
        try:
            contents = Contents(
                aside,
                dict(session.layers),
                session.info.title if session.info else "",
                session.is_illustrative,
                made.account,
                datetime.date.today(),
                source=session.info.path.name if session.info else "",
                cartogram=Cartogram(made.study, made.frames, scale, theme, crs),
                house=settings.house_style(),
            )
            save_page(cartogram_page(contents).layout, path)
        except SurveyError as error:
            session.failed.emit(sentence(error))
            return
        finally:
            aside.clear()
            QApplication.restoreOverrideCursor()
        session.told.emit(self.tr("Saved: {names} in {folder}").format(names=path.name, folder=path.parent))
        self.made.emit(path)
