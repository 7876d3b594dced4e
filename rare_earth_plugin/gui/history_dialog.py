"""The history of statuses of some rows, or of the whole programme: timeline, table, corrections, export."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection
from pathlib import Path

from qgis.gui import QgsDateEdit, QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.history import Event, effective
from ..map import formats
from ..store.history_export import write_history
from ..store.status_history import read_events
from . import save_file
from .chore import Chore
from .correction_dialog import CorrectionDialog
from .corrections import Corrections
from .fields import day_field, narrow_combo
from .help_key import offer_help
from .history_model import ALL, CORRECTED, CORRECTIONS, UNEXPLAINED, History, HistoryModel, table_name
from .labels import note_label
from .plain_table import fit_columns, plain_table
from .screen_room import resize_within_screen
from .session import ProgrammeSession
from .timeline_view import TimelineView
from .wording import sentence

_WIDEST = {0: 110, 1: 90, 2: 230, 3: 130, 4: 190, 5: 120, 6: 200, 7: 130}


class HistoryDialog(QDialog):
    """Reads away from the window; every event is shown as it was recorded."""

    def __init__(
        self, session: ProgrammeSession, row_uuids: Collection[str] | None = None, parent: QWidget | None = None
    ) -> None:
        """Show the events of some rows (by UUID), or with ``None`` of all."""
        super().__init__(parent)
        self._session, self._rows = session, None if row_uuids is None else [*row_uuids]
        self._chore = Chore(self)
        self.setWindowTitle(self.tr("History of statuses"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.corrections = Corrections(session, self)
        self.corrections.recorded.connect(lambda _event: self.read())
        buttons = self._buttons()
        self.model = HistoryModel(self)
        self.view = plain_table(self.tr("Events"), self.model)
        self.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.model.modelReset.connect(self._offer)
        self.view.doubleClicked.connect(lambda _index: self.correct())
        self.timeline = TimelineView()
        self.timeline.hide()
        self.note = note_label()
        self._chore.failed.connect(self.note.setText)
        layout = QVBoxLayout(self)
        layout.addLayout(self._filters())
        layout.addWidget(self.timeline)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        resize_within_screen(self, QSize(1000, 560))
        self._offer()
        self.read()

    def _filters(self) -> QHBoxLayout:
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Code, status, author, reason …"))
        self.search.setAccessibleName(self.tr("Filter by words"))
        self.search.textChanged.connect(lambda _text: self._choose())
        self.table = self._combo(
            self.tr("Filter by kind of row"),
            [(self.tr("All rows"), ""), *((table_name(t).capitalize(), t) for t in ("zone", "target", "coverage"))],
        )
        self.kind = self._combo(
            self.tr("Filter by kind of event"),
            [
                (self.tr("All events"), ALL),
                (self.tr("Outside the panel, not explained"), UNEXPLAINED),
                (self.tr("Corrections"), CORRECTIONS),
                (self.tr("Corrected events"), CORRECTED),
            ],
        )
        self.table.setVisible(self._rows is None)
        self.first, self.last = self._day(self.tr("from")), self._day(self.tr("to"))
        line = QHBoxLayout()
        line.addWidget(self.search, 2)
        for widget, share in ((self.table, 1), (self.kind, 1), (self.first, 0), (self.last, 0)):
            line.addWidget(widget, share)
        return line

    def _combo(self, name: str, choices: list[tuple[str, str]]) -> QComboBox:
        combo = narrow_combo(name)
        for text, key in choices:
            combo.addItem(text, key)
        combo.currentIndexChanged.connect(lambda _index: self._choose())
        return combo

    def _day(self, name: str) -> QgsDateEdit:
        edit = day_field(empty=name)
        edit.setAccessibleName(name)
        edit.setMinimumWidth(118)
        edit.dateValueChanged.connect(lambda _value: self._choose())
        return edit

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.correct_button, self.export_button = QPushButton(self.tr("Correct…")), QPushButton(self.tr("Export…"))
        self.correct_button.setToolTip(self.tr("Record a further event that says anew what this move was"))
        self.correct_button.clicked.connect(self.correct)
        self.export_button.clicked.connect(self.choose_export)
        for button in (self.correct_button, self.export_button):
            button.setAutoDefault(False)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        offer_help(self, "history", box)
        return box

    # -- reading --------------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the history anew."""
        info = self._session.info
        if info is None:
            return
        path, rows = info.path, self._rows
        self.note.setText(self.tr("Reading the history …"))

        def work(_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> History:
            return History(read_events(path, rows, cancelled=cancelled))

        self._chore.start(self.windowTitle(), work, self._show)

    def done(self, result: int) -> None:
        self._chore.forget()
        super().done(result)

    def _show(self, history: History) -> None:
        self.model.set_events(history)
        self._choose()
        fit_columns(self.view, _WIDEST)
        is_one = self._rows is not None and len(self._rows) == 1
        moves = effective(self.model.events) if is_one else []
        self.timeline.show_moves(moves, datetime.date.today())

    def _choose(self) -> None:
        self.model.choose(
            self.search.text(),
            self.table.currentData() or "",
            self.kind.currentData() or ALL,
            None if self.first.isNull() else formats.from_qdate(self.first.date()),
            None if self.last.isNull() else formats.from_qdate(self.last.date()),
        )
        shown, total = self.model.rowCount(), len(self.model.events)
        text = self.tr("{total} events", None, total)
        if shown != total:
            text = self.tr("{shown} of {total} events", None, total)
        parts = [text.format(shown=formats.number(shown), total=formats.number(total))]
        if self.model.shows_corrections:
            parts.append(self.tr("corrected events are struck out, corrections in italics"))
        parts.append(self.tr("a date in brackets is the day of recording"))
        self.note.setText("; ".join(parts))
        self.export_button.setEnabled(bool(shown))

    # -- corrections ----------------------------------------------------------------------------------------------

    def selected(self) -> Event | None:
        """The one event that is selected."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.event(rows[0].row()) if len(rows) == 1 else None

    def _offer(self) -> None:
        info = self._session.info
        self.correct_button.setEnabled(self.selected() is not None and info is not None and not info.read_only)

    def select(self, uuid: str) -> None:
        """Select an event."""
        place = next((row for row, event in enumerate(self.model.shown) if event.uuid == uuid), None)
        if place is not None:
            self.view.selectRow(place)
            self.view.scrollTo(self.model.index(place, 0, QModelIndex()))

    def correct(self) -> None:
        """Ask how the selected event should have been recorded, then record that."""
        event = self.selected()
        if event is None or not self.correct_button.isEnabled():
            return
        correct_event(self.corrections, event, self.ask, self, self.note.setText)

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait for its answer; a test puts its own answer here."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    # -- export ---------------------------------------------------------------------------------------------------

    def choose_export(self) -> None:
        """Ask where the shown events shall be saved, then save them."""
        filters = [self.tr("Excel table (*.xlsx)"), self.tr("Text table (*.csv)")]
        title = self._session.info.title if self._session.info else ""
        name = self.tr("{title} history").format(title=title)
        path = save_file.ask_for_file(self, self.tr("Export the history"), name, filters)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Save the shown events; the line below the table tells the end of it."""
        info = self._session.info
        if info is None:
            return
        events, corrected_by = self.model.shown, dict(self.model.last_corrections)
        chosen, illustrative = self.note.text(), self._session.is_illustrative
        self.note.setText(self.tr("Saving …"))

        def work(_progress: Callable[[float], None], _cancelled: Callable[[], bool]) -> list[Path]:
            return write_history(path, events, corrected_by, info.title, info.path.name, chosen, illustrative)

        self._chore.start(self.tr("Export of the history"), work, self._exported)

    def _exported(self, files: list[Path]) -> None:
        names = ", ".join(file.name for file in files)
        self.note.setText(self.tr("Saved: {names} in {folder}").format(names=names, folder=files[0].parent))


def correct_event(
    keeper: Corrections,
    event: Event,
    ask: Callable[[QDialog], bool],
    parent: QWidget,
    tell: Callable[[str], None],
) -> bool:
    """Ask how an event should have been recorded, and record that; trouble in reading goes to ``tell``."""
    try:
        root, move = keeper.move_of(event)
    except Exception as error:
        tell(sentence(error))
        return False
    dialog = CorrectionDialog(root, move, parent)
    done = ask(dialog) and keeper.record(dialog.correction())
    dialog.deleteLater()
    return done
