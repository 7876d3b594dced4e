"""Zones or targets as a table that is one with the map: selection, zoom, status, clipboard."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QShortcut,
    QStyle,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..map import definition
from .clipboard import table_mime
from .entries import entries_of
from .history_dialog import HistoryDialog
from .own_key import OwnKey
from .past import Past
from .plain_table import add_sorting, fit_columns, offer_menu, plain_table
from .row_filter import RowFilter
from .row_models import Entry, RowModel
from .selection_bar import SelectionBar
from .session import ProgrammeSession
from .status_delegate import StatusDelegate
from .status_moves import StatusMoves, accepted
from .table_filters import TableFilters

_WIDEST = {"code": 84, "name": 200, "status": 165, "region": 170, "base": 180, "commodities": 130}
_FIRST = ("code", "name", "status", "mapped", "remaining", "area")
"""Columns from the left. The first ones give way, so that a narrow panel still shows what is mapped and left."""
_GIVING_WAY = {"name": 68, "code": 48, "status": 84}  # their least widths in pixels, the first to give way first


class TablePage(QWidget):
    """The page of one role, ``zone`` or ``target``."""

    countChanged = pyqtSignal(int)

    def __init__(
        self,
        role: str,
        session: ProgrammeSession,
        canvas: QgsMapCanvas | None,
        past: Past | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """With ``past``, rows are shown as they stood on the day that it looks at."""
        super().__init__(parent)
        self.role, self._session, self._canvas, self._past = role, session, canvas, past
        self._layer: QgsVectorLayer | None = None
        self._syncing = self._sized = self._fitting = self._own_widths = False
        self._natural: list[int] = []
        self.model = RowModel(role, self)
        self.shown = RowFilter(self.model, self)
        self.filters = TableFilters(role)
        self.moves = StatusMoves(role, session, lambda dialog: self.ask(dialog), self)
        self.bar = SelectionBar()
        self.view = self._table()
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.filters)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.bar)
        self.setTabOrder(self.filters.commodity, self.view)
        self.filters.changed.connect(self._filter)
        self.model.statusWanted.connect(lambda fid, status: self.change_status([fid], status))
        self.bar.menu.aboutToShow.connect(self._fill_moves)
        self.bar.historyWanted.connect(self.show_history)
        session.programmeChanged.connect(self.reload)
        session.accountChanged.connect(self.reload)
        session.rowsChanged.connect(self._rows_changed)
        if past is not None:
            past.changed.connect(self.reload)
        self.reload()

    def _table(self) -> QTableView:
        view = plain_table(self.tr("Zones") if self.role == "zone" else self.tr("Targets"), self.shown)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        view.setItemDelegateForColumn(self.model.column_of("status"), StatusDelegate(self.role, self._moves_at, view))
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        heading = view.horizontalHeader()
        for place, key in enumerate(_FIRST):
            heading.moveSection(heading.visualIndex(self.model.column_of(key)), place)
        heading.sectionResized.connect(self._note_own_width)
        offer_menu(view, self.menu)
        view.doubleClicked.connect(lambda index: self.zoom_to([self.shown.entry(index.row()).row.fid]))
        view.selectionModel().selectionChanged.connect(self._select_on_map)
        view.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Copy), self.copy),
            (QKeySequence(Qt.Key.Key_Return), lambda: self.zoom_to(self.selected_ids())),
        ):
            QShortcut(keys, view, slot, context=Qt.ShortcutContext.WidgetShortcut)
        find = OwnKey(self, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)  # QGIS filters the layer by it
        find.pressed.connect(self.filters.search.setFocus)
        return view

    # -- rows -----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the rows that the layer has now."""
        layer = self._session.layers.get(self.role)
        if layer is not self._layer:
            if self._layer is not None:
                self._release()
            if layer is not None:
                layer.selectionChanged.connect(self._select_in_table)
            self._layer = layer
        entries = entries_of(self._session, self.role, self._past)
        is_past = self._past is not None and self._past.day is not None
        self.model.editable = not is_past and not (self._session.info and self._session.info.read_only)
        self._syncing = True
        self.model.set_entries(entries)
        self._syncing = False
        self.filters.offer(entries)
        self._filter()
        self._fit_columns()
        self._select_in_table()
        self.view.setVisible(bool(entries))
        self.filters.setEnabled(bool(entries))
        self.bar.setVisible(bool(entries))
        self._show_selection()
        self._empty.setVisible(not entries)
        self._empty.setText(self._empty_text(layer))
        self.countChanged.emit(len(entries))

    def _release(self) -> None:
        with contextlib.suppress(TypeError, RuntimeError):  # the layer may be gone, and its connections with it
            self._layer.selectionChanged.disconnect(self._select_in_table)
        self._layer = None

    def _empty_text(self, layer: QgsVectorLayer | None) -> str:
        if layer is None:
            return self.tr("The layer is not in the project. Open the programme again to bring it back.")
        if layer.subsetString():
            return self.tr("The layer's filter shows no row.")
        return self.tr("The programme has no row here yet.")

    def _rows_changed(self, role: str) -> None:
        if role == self.role:
            self.reload()

    def _fit_columns(self) -> None:
        """Give columns a width by their contents, once they are complete; widths that the user has dragged stay."""
        complete = bool(self.model.entries) and self._session.answer is not None
        if self._sized or self._own_widths or not self.model.entries or not self.isVisible():
            return
        self._sized = complete
        self._fitting = True
        columns = enumerate(self.model.columns)
        fit_columns(self.view, {place: _WIDEST.get(column.key, 110) for place, column in columns})
        self._fitting = False
        self._natural = [self.view.columnWidth(place) for place in range(len(self.model.columns))]
        self._give_way()

    def _give_way(self) -> None:
        """Make the first columns as narrow as it takes to show what is mapped and left."""
        if self._own_widths or not self._natural:
            return
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        excess = sum(self._natural[self.model.column_of(key)] for key in _FIRST[:5])
        excess -= self.view.width() - 2 * self.view.frameWidth() - bar
        self._fitting = True
        for key, least in _GIVING_WAY.items():
            column = self.model.column_of(key)
            cut = max(0, min(excess, self._natural[column] - least))
            self.view.setColumnWidth(column, self._natural[column] - cut)
            excess -= cut
        self._fitting = False

    def _note_own_width(self, *_: int) -> None:
        self._own_widths = self._own_widths or not self._fitting

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _filter(self) -> None:
        self.shown.choose(**self.filters.conditions())
        self.filters.show_count(self.shown.rowCount(), self.model.rowCount())

    # -- selection and map ----------------------------------------------------------------------------------------

    def selected_entries(self) -> list[Entry]:
        """Entries of the selected rows, from the top."""
        # Whole rows are selected, so the ranges tell; the model would ask of each row whether all its cells are.
        ranges = self.view.selectionModel().selection()
        rows = {row for one in ranges for row in range(one.top(), one.bottom() + 1)}
        return [self.shown.entry(row) for row in sorted(rows)]

    def selected_ids(self) -> list[int]:
        """Feature ids of the selected rows."""
        return [entry.row.fid for entry in self.selected_entries()]

    def _select_on_map(self, *_: object) -> None:
        if self._syncing or self._layer is None:
            return
        self._syncing = True
        self._layer.selectByIds(self.selected_ids())
        self._syncing = False

    def _select_in_table(self, *_: object) -> None:
        if self._syncing or self._layer is None:
            return
        chosen = set(self._layer.selectedFeatureIds())
        rows = [row for row in range(self.shown.rowCount()) if chosen and self.shown.entry(row).row.fid in chosen]
        selection, last = QItemSelection(), self.shown.columnCount() - 1
        start = None
        for row, following in zip(rows, [*rows[1:], None]):
            start = row if start is None else start
            if following != row + 1:
                selection.select(self.shown.index(start, 0), self.shown.index(row, last))
                start = None
        self._syncing = True
        self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._syncing = False
        if rows:
            self.view.scrollTo(self.shown.index(rows[0], 0))

    def zoom_to(self, feature_ids: Sequence[int]) -> None:
        """Show features on the map and let them flash."""
        if self._canvas is not None and self._layer is not None and feature_ids:
            self._canvas.zoomToFeatureIds(self._layer, list(feature_ids))
            self._canvas.flashFeatureIds(self._layer, list(feature_ids))

    # -- status ---------------------------------------------------------------------------------------------------

    def _moves_at(self, index: QModelIndex) -> list[str]:
        return self.moves_of([self.shown.entry(index.row())])

    def moves_of(self, entries: Sequence[Entry]) -> list[str]:
        """Statuses that all of some rows may move to, rows aside from whose status nothing leads on."""
        return list(self.moves.offer([entry.row for entry in entries]).moves)

    def change_status(self, feature_ids: Sequence[int], status: str) -> None:
        """Ask for what the move must record, then move."""
        wanted = set(feature_ids)
        self.moves.change([entry.row for entry in self.model.entries if entry.row.fid in wanted], status)

    def _fill_moves(self) -> None:
        self.bar.menu.clear()
        self.moves.fill(self.bar.menu, [entry.row for entry in self.selected_entries()])

    def _show_selection(self) -> None:
        self.bar.show_selection(len(self.view.selectionModel().selectedRows()), self.model.editable)

    def show_history(self, *, everything: bool = False) -> None:
        """Show the history of the selected rows, or of the whole programme."""
        entries = [] if everything else self.selected_entries()
        HistoryDialog(self._session, [entry.row.key for entry in entries] if entries else None, self).show()

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait for its answer; a test puts its own answer here."""
        return accepted(dialog)

    # -- menu and clipboard ---------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """What can be done with the selected rows."""
        menu, entries = QMenu(self), self.selected_entries()
        ids = [entry.row.fid for entry in entries]
        zoom = QAction(self.tr("Zoom to"), menu)
        zoom.setShortcut(QKeySequence(Qt.Key.Key_Return))
        zoom.setEnabled(bool(ids))
        zoom.triggered.connect(lambda: self.zoom_to(ids))
        menu.addAction(zoom)
        statuses = menu.addMenu(self.tr("Change status"))
        if self.model.editable:
            self.moves.fill(statuses, [entry.row for entry in entries])
        statuses.setEnabled(bool(statuses.actions()))
        menu.addAction(self.tr("History…")).triggered.connect(lambda: self.show_history())
        menu.addAction(self.tr("History of the whole programme…")).triggered.connect(
            lambda: self.show_history(everything=True)
        )
        add_sorting(menu, self.view)
        menu.addSeparator()
        copy = QAction(self.tr("Copy selected rows"), menu)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(bool(ids))
        copy.triggered.connect(self.copy)
        menu.addAction(copy)
        menu.addAction(self.tr("Copy the table")).triggered.connect(lambda: self.copy(everything=True))
        return menu

    def copy(self, *, everything: bool = False) -> None:
        """Put the selected rows, or all that are shown, on the clipboard."""
        entries = [] if everything else self.selected_entries()
        columns = self.model.columns
        rows = [[self._cell(column, entry) for column in columns] for entry in entries or self.shown.shown()]
        caption = definition.illustrative_warning() if self._session.is_illustrative else ""
        QApplication.clipboard().setMimeData(table_mime([column.title() for column in columns], rows, caption))

    @staticmethod
    def _cell(column: object, entry: Entry) -> str:
        """Numbers leave in full and without the spaces that only a reader wants."""
        if not column.numeric:
            return column.text(entry)
        return f"{column.sort(entry):.3f}" if entry.figures else ""
