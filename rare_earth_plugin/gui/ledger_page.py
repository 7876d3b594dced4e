"""The ledger as a table: territory, oblasts, zones, map sheets, and covered area by method and scale."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QShortcut,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.bands import BandRow, by_bands
from ..core.ledger import Account, Row
from ..core.sheets import SCALES
from ..map import definition, formats
from ..store import ledger_export
from ..store.kernels import best_kernel
from ..store.locations import resource
from . import save_file
from .clipboard import table_mime
from .errand import Errand
from .fields import narrow_combo
from .labels import note_label
from .ledger_model import (
    FigureModel,
    FigureOrder,
    Heading,
    Line,
    band_headings,
    band_lines,
    ledger_headings,
    ledger_lines,
    unit_names,
)
from .ledger_task import Books
from .plain_table import add_sorting, fit_columns, offer_menu, plain_table
from .session import ProgrammeSession

REGIONS, ZONES, SHEETS, BANDS = "region", "zone", "sheet", "bands"
_WIDEST = 168  # pixels of the first column, so that area, share and what is left stand beside it


class LedgerPage(QWidget):
    """Shows the session's last account row by row; sheets and bands are counted when somebody looks at them."""

    exported = pyqtSignal(object)
    """List of the files written."""

    def __init__(self, session: ProgrammeSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._account: Account | None = None
        self._bands: Sequence[BandRow] = ()
        self._sheets: dict[int, list[Row]] = {}
        self._is_new = True
        self._counting, self.export_errand = Errand(session, self), Errand(session, self)
        self.model = FigureModel(self)
        self.order = FigureOrder(self.model, self)
        self.view = plain_table(self.tr("Ledger"), self.order)
        offer_menu(self.view, self.menu)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Copy), self.view, self.copy, context=Qt.ShortcutContext.WidgetShortcut
        )
        self.rows = narrow_combo(self.tr("What the rows are"))
        for text, key in (
            (self.tr("Oblasts"), REGIONS),
            (self.tr("Zones"), ZONES),
            (self.tr("Map sheets"), SHEETS),
            (self.tr("Methods and scales"), BANDS),
        ):
            self.rows.addItem(text, key)
        self.scale = narrow_combo(self.tr("Scale of the map sheets"))
        for scale in SCALES:
            self.scale.addItem(f"1:{formats.number(scale)}", scale)
        self.scale.setCurrentIndex(self.scale.findData(200_000))
        self.unit = narrow_combo(self.tr("Unit that the methods and scales are counted in"))
        self.export_button = QToolButton()
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setIcon(QIcon(str(resource("icons", "copy_table.svg"))))
        self.export_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export_button.setAutoRaise(True)
        self.export_button.setToolTip(self.tr("Save the ledger as a table, with its definition, date and source"))
        self.export_button.clicked.connect(self.choose_export)
        self.note = note_label()
        top = QHBoxLayout()
        for combo in (self.rows, self.scale, self.unit):
            top.addWidget(combo, 1)
        top.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        self.rows.currentIndexChanged.connect(lambda _index: self._show(afresh=True))
        self.scale.currentIndexChanged.connect(lambda _index: self._show(afresh=True))
        self.unit.currentIndexChanged.connect(lambda _index: self._show())
        session.accountChanged.connect(self._take_account)
        self._take_account()

    # -- what is shown ------------------------------------------------------------------------------------------

    def _take_account(self) -> None:
        first = self._account is None
        self._account = self._session.answer.account if self._session.answer else None
        self._bands, self._sheets = (), {}
        self.export_button.setEnabled(self._account is not None)
        self._is_new = self._is_new or first
        if self.isVisible():  # nobody waits for a table that nobody sees
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self, *, afresh: bool = False) -> None:
        """Show what is known; what is not is counted while the page is looked at.

        :param afresh: other rows than before: sort and widths start anew.
        """
        afresh, self._is_new = afresh or self._is_new, False
        kind, books, account = self.rows.currentData(), self._session.books, self._account
        self.scale.setVisible(kind == SHEETS)
        self.unit.setVisible(kind == BANDS)
        headings: Sequence[Heading] = ()
        lines: Sequence[Line] = ()
        counting = False
        if books is not None and account is not None:
            if kind == BANDS:
                counting = not self._bands
                headings, lines = self._matrix() if self._bands else ((), ())
            else:
                sheets = self._sheets.get(self.scale.currentData(), [])
                counting = kind == SHEETS and not sheets
                headings, lines = ledger_headings(), ledger_lines(books.data, account.ledger, kind, sheets)
        self.model.show(headings, lines)
        if afresh:
            self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._fit_columns()
        self.note.setText(self._note(kind, counting))
        if counting and self.isVisible():
            self._count(kind)

    def _matrix(self) -> tuple[Sequence[Heading], Sequence[Line]]:
        return band_headings(), band_lines(self._bands[self.unit.currentData() or 0])

    def _note(self, kind: str, counting: bool) -> str:
        if self._account is None:
            return ""
        if counting:
            return self.tr("Counting …")
        question = self._account.question
        parts = [definition.mapped_means(question)]
        if kind == BANDS:
            parts = [self.tr("covered km² by each method at a scale or finer; overlaps count once within a cell")]
        elif kind == SHEETS:
            parts.append(self.tr("sheets in WGS 84 numbers"))
        parts.append(definition.as_of_text(question, datetime.date.today()))
        if self._session.is_illustrative:
            parts.append(self.tr("illustrative"))
        return "; ".join(parts)

    def _fit_columns(self) -> None:
        fit_columns(self.view, {0: _WIDEST})

    # -- counting -----------------------------------------------------------------------------------------------

    def _count(self, kind: str) -> None:
        scale = self.scale.currentData()
        if kind == BANDS:
            self._counting.ask(self.tr("Methods and scales"), _count_bands, self._take_bands)
        else:
            self._counting.ask(
                self.tr("Map sheets"),
                lambda books, account, cancelled: books.accountant.sheets(account.question, scale, cancelled=cancelled),
                lambda rows: self._take_sheets(scale, rows),
            )

    def _take_bands(self, bands: Sequence[BandRow]) -> None:
        books = self._session.books
        if books is None or self._account is None:
            return
        self._bands = bands
        chosen = self.unit.currentText()
        self.unit.blockSignals(True)
        self.unit.clear()
        for place, name in unit_names(books.data, self._account.ledger, bands).items():
            self.unit.addItem(name, place)
        self.unit.setCurrentIndex(max(self.unit.findText(chosen), 0))
        self.unit.blockSignals(False)
        self._show()

    def _take_sheets(self, scale: int, rows: list[Row]) -> None:
        self._sheets[scale] = rows
        self._show()

    # -- clipboard and files ------------------------------------------------------------------------------------

    def copy(self, *, everything: bool = False) -> None:
        """Put the selected rows, or all, on the clipboard: numbers in full, under a line that defines them."""
        lines = self.order.lines()
        chosen = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        if chosen and not everything:
            lines = [lines[row] for row in chosen]
        cells = [[value if isinstance(value, str) else f"{value:.3f}" for value in line.cells] for line in lines]
        titles = [heading.title for heading in self.model.headings]
        caption = self.note.text()
        if self._session.is_illustrative:
            caption = f"{caption}. {definition.illustrative_warning()}"
        QApplication.clipboard().setMimeData(table_mime(titles, cells, caption))

    def menu(self) -> QMenu:
        """What can be done with the table."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy selected rows"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self.view.selectionModel().hasSelection())
        copy.triggered.connect(lambda: self.copy())
        menu.addAction(self.tr("Copy the table")).triggered.connect(lambda: self.copy(everything=True))
        add_sorting(menu, self.view)
        menu.addSeparator()
        export = menu.addAction(self.tr("Export…"))
        export.setEnabled(self.export_button.isEnabled())
        export.triggered.connect(self.choose_export)
        return menu

    def choose_export(self) -> None:
        """Ask where the ledger shall be saved, then save it."""
        session = self._session
        if session.info is None or session.answer is None:
            return
        name = self.tr("{title} ledger").format(title=session.info.title or session.info.path.stem)
        filters = [self.tr("Excel table (*.xlsx)"), self.tr("Text table (*.csv)")]
        path = save_file.ask_for_file(self, self.tr("Export the ledger"), name, filters)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Save the ledger with bands, and with sheets where they are shown; :attr:`exported` tells the end of it."""
        info = self._session.info
        if info is None:
            return
        scale = self.scale.currentData() if self.rows.currentData() == SHEETS else None
        today = datetime.date.today()
        self.export_errand.ask(
            self.tr("Export of the ledger"), _export_of(path, scale, info.path.name, today), self._tell_export
        )

    def _tell_export(self, files: list[Path]) -> None:
        names = ", ".join(file.name for file in files)
        self._session.told.emit(self.tr("Saved: {names} in {folder}").format(names=names, folder=files[0].parent))
        self.exported.emit(files)


def _count_bands(books: Books, account: Account, cancelled: Callable[[], bool]) -> Sequence[BandRow]:
    return by_bands(books.accountant, account.question, cancelled=cancelled)


def _export_of(
    path: Path, scale: int | None, source: str, today: datetime.date
) -> Callable[[Books, Account, Callable[[], bool]], list[Path]]:
    """Work that writes the ledger of the books at hand."""

    def work(books: Books, account: Account, cancelled: Callable[[], bool]) -> list[Path]:
        accountant, question = books.accountant, account.question
        sheets = accountant.sheets(question, scale, cancelled=cancelled) if scale else ()
        bands = by_bands(accountant, question, scale, cancelled=cancelled)
        table = ledger_export.LedgerTable(account, books.data, sheets, bands)
        facts = ledger_export.about(table, definition.mapped_means(question), source, today, best_kernel().name)
        return ledger_export.write_ledger(path, table, facts)

    return work
