"""The review of what came back from the field: row by row, nothing is taken unseen."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..core.merging import RowMerge
from ..map import formats
from ..map.handback_words import counts_text, kind_name, row_name, together_text
from ..store.handback_sentences import handback_note, table_name
from ..store.programme_file import ProgrammeInfo
from . import settings
from .buttons import add_actions, push_button
from .handback_cells import HandbackCells
from .handback_flow import HandbackFlow
from .handback_model import FIELDS, KIND, OPEN, ROW, TABLE, HandbackModel, kind_icon, kinds_of
from .help_key import offer_help
from .labels import note_label, tip
from .plain_table import fit_columns, plain_table
from .screen_room import resize_within_screen

_WIDEST = {KIND: 145, TABLE: 95, ROW: 120, OPEN: 80, FIELDS: 70}
_MOST_NOTES = 3


class HandbackDialog(QDialog):
    """Reads what came back, lets a person decide, and brings it into the layers as one step.

    It stands alone: it needs a project and the programme that is open in it.
    """

    brought = pyqtSignal(str)
    """What was brought in, as a sentence; the changes are in the edit buffers then, not saved."""

    def __init__(self, project: QgsProject, info: ProgrammeInfo, parent: QWidget | None = None) -> None:
        """Make the dialog; nothing is read before :meth:`open_path`.

        :param info: the programme, whose layers are in ``project``.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Back from the field"))
        self.setModal(True)  # nobody edits a layer between two turns of what is brought in
        self.flow = HandbackFlow(project, info, self)
        self._path: Path | None = None
        self._lay_out()
        self.flow.failed.connect(self._tell)
        self.flow.reviewed.connect(self._show_review)
        self.flow.choicesChanged.connect(self._show_choices)
        self.flow.brought.connect(self._show_brought)
        self.flow.busyChanged.connect(lambda _busy: self._show_state())
        self.flow.progressChanged.connect(lambda percent: self.progress.setValue(round(percent)))
        self.flow.stopped.connect(lambda: self._tell(self.tr("Stopped; nothing was merged.")))
        self._show_state()
        resize_within_screen(self, QSize(1120, 620))

    # -- layout -------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addLayout(self._sources())
        self.notes = note_label()
        layout.addWidget(self.notes)
        self.model = HandbackModel(self.flow.left, self)
        self.view = plain_table(self.tr("Rows that came back"), self.model)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_row())
        self.cells = HandbackCells(self.flow)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self._rows())
        self.split.addWidget(self.cells)
        self.split.setStretchFactor(0, 4)
        self.split.setStretchFactor(1, 5)
        layout.addWidget(self.split, 1)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress"))
        layout.addWidget(self.progress)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.told)
        layout.addWidget(self._buttons())

    def _sources(self) -> QHBoxLayout:
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setAccessibleName(self.tr("What came back"))
        self.path.setPlaceholderText(self.tr("The folder of a package, or a file of a receiver"))
        self.folder_button = push_button(self.tr("Folder…"), self.tr("Choose the folder of a package"))
        self.folder_button.clicked.connect(self.choose_folder)
        self.file_button = push_button(
            self.tr("File…"), self.tr("Choose the data of a package, a GPX file or another track")
        )
        self.file_button.clicked.connect(self.choose_file)
        self.crew = QComboBox()
        self.crew.setAccessibleName(self.tr("Brought by"))
        self.crew.setToolTip(self.tr("Who brought it; a package says so itself"))
        self.crew.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.crew.addItem(self.tr("crew not known"), "")
        for uuid, name in self.flow.crews().items():
            self.crew.addItem(name, uuid)
        self.crew.activated.connect(lambda _place: self._read_again())
        label = QLabel(self.tr("Brought by:"))
        label.setBuddy(self.crew)
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        for widget in (self.folder_button, self.file_button, label, self.crew):
            line.addWidget(widget)
        return line

    def _rows(self) -> QWidget:
        self.kind, self.table = self._combo(self.tr("Kind of row")), self._combo(self.tr("Table"))
        self.ours_button = push_button(
            self.tr("As in the programme"), self.tr("Decide the selected rows for what the programme says (Ctrl+1)")
        )
        self.theirs_button = push_button(
            self.tr("As it came back"), self.tr("Decide the selected rows for what came back (Ctrl+2)")
        )
        for button, key, theirs in ((self.ours_button, "Ctrl+1", False), (self.theirs_button, "Ctrl+2", True)):
            button.clicked.connect(lambda _checked, theirs=theirs: self.decide(theirs=theirs))
            QShortcut(QKeySequence(key), self, lambda theirs=theirs: self.decide(theirs=theirs))
        filters, decisions = QHBoxLayout(), QHBoxLayout()
        for combo in (self.kind, self.table):
            filters.addWidget(combo, 1)
        for button in (self.ours_button, self.theirs_button):
            decisions.addWidget(button)
        decisions.addStretch(1)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(filters)
        layout.addWidget(self.view, 1)
        layout.addLayout(decisions)
        return side

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.currentIndexChanged.connect(lambda _place: self._filter())
        return combo

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.merge_button = push_button(
            self.tr("Bring in"), self.tr("Make the changes in the layers; what is not decided stays as it is")
        )
        self.undo_button = push_button(self.tr("Undo"), self.tr("Take all of it back, as long as it is not saved"))
        self.stop_button = push_button(self.tr("Stop"), self.tr("Stop what runs"))
        add_actions(
            box,
            (self.merge_button, self.bring_in),
            (self.undo_button, self.undo),
            (self.stop_button, self.flow.stop),
        )
        box.rejected.connect(self.reject)
        offer_help(self, "back", box)
        return box

    # -- reading ------------------------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask for the folder of a package, then read it."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Package that came back"), str(settings.export_folder())
        )
        if chosen:
            self.open_path(Path(chosen))

    def choose_file(self) -> None:
        """Ask for a file, then read it."""
        filters = ";;".join(
            (self.tr("Packages and tracks (*.gpkg *.gpx *.kml *.geojson *.shp)"), self.tr("All files (*)"))
        )
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("File that came back"), str(settings.export_folder()), filters
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Read what came back; the review shows when it is read."""
        self._path = path
        self.path.setText(str(path))
        self.path.setToolTip(tip(str(path)))
        self.told.setText("")
        self.flow.read(path, self.crew.currentData() or "")

    def _read_again(self) -> None:
        if self._path is not None and self._path.suffix.lower() not in ("", ".gpkg"):
            self.open_path(self._path)

    def done(self, result: int) -> None:
        self.flow.close()
        super().done(result)

    # -- what is shown ------------------------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self._show_state()

    def _show_review(self) -> None:
        review = self.flow.review
        rows = review.merge.rows if review is not None else ()
        self._offer(self.kind, self.tr("All kinds"), [(kind_name(kind), kind) for kind in kinds_of(rows)])
        for place, kind in enumerate(kinds_of(rows), start=1):
            self.kind.setItemIcon(place, kind_icon(kind))
        tables = sorted({row.key[0] for row in rows})
        self._offer(self.table, self.tr("All tables"), [(table_name(table), table) for table in tables])
        self.model.show(rows)
        self._show_first()
        fit_columns(self.view, _WIDEST)
        if review is not None:
            self.crew.setCurrentIndex(max(self.crew.findData(review.returned.crew_uuid), 0))
            lines = [handback_note(note) for note in review.returned.notes]
            lines += [together_text(review, target) for target in review.together]
            more = len(lines) - _MOST_NOTES
            shown = lines[:_MOST_NOTES]
            if more > 0:
                shown.append(self.tr("… and {count} more remarks", None, more).format(count=formats.number(more)))
            self.notes.setText("\n".join(shown))
            self.notes.setToolTip(tip("\n".join(lines)))
            self.told.setText(self._summary())
        self.notes.setVisible(review is not None and bool(self.notes.text()))
        self._show_state()

    @staticmethod
    def _offer(combo: QComboBox, everything: str, entries: list[tuple[str, str]]) -> None:
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(everything, "")
        for text, key in entries:
            combo.addItem(text, key)
        combo.blockSignals(False)

    def _filter(self) -> None:
        self.model.choose(self.kind.currentData() or "", self.table.currentData() or "")
        self._show_first()

    def _show_first(self) -> None:
        if self.model.shown:
            self.view.selectRow(0)
        self._show_row()

    def selected(self) -> list[RowMerge]:
        """The selected rows, from the top."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.shown[place] for place in places]

    def _show_row(self) -> None:
        chosen = self.selected()
        one = chosen[0] if len(chosen) == 1 else None
        heading = self.tr("Select a row to see it field by field.")
        if one is not None:
            heading = " · ".join((table_name(one.key[0]), row_name(one), kind_name(one.kind)))
        elif chosen:
            heading = self.tr("{count} rows selected", None, len(chosen)).format(count=formats.number(len(chosen)))
        self.cells.show_row(one, heading)
        self._show_state()

    def _show_choices(self) -> None:
        self.model.decided()
        self._tell(self._summary())

    def _show_state(self) -> None:
        busy, review = self.flow.is_busy, self.flow.review
        is_brought = bool(self.flow.steps)
        self.progress.setVisible(busy)
        if not busy:
            self.progress.setValue(0)
        for widget in (self.folder_button, self.file_button, self.crew):
            widget.setEnabled(not busy)
        asked = any(row.asked for row in self.selected()) and not is_brought
        for button in (self.ours_button, self.theirs_button):
            button.setEnabled(asked and not busy)
        self.cells.setEnabled(not is_brought and not busy)
        self.merge_button.setEnabled(
            review is not None and not busy and not is_brought and not self.flow.info.read_only
        )
        self.undo_button.setEnabled(not busy and self.flow.can_undo())
        self.stop_button.setEnabled(busy)

    def _summary(self) -> str:
        review = self.flow.review
        if review is None:
            return ""
        if not review.merge.rows:
            if review.merge.knows == "same":
                return self.tr("This was merged before as it is; nothing of it is new.")
            return self.tr("Nothing differs from the programme.")
        left = sum(self.flow.left(row) for row in review.merge.rows)
        text = counts_text(review.merge.rows)
        if left:
            waiting = self.tr("{count} fields to decide", None, left).format(count=formats.number(left))
            text = f"{text}. {waiting}"
        return text

    # -- deciding -----------------------------------------------------------------------------------------------

    def decide(self, *, theirs: bool) -> None:
        """Decide all that is asked of the selected rows."""
        chosen = self.selected()
        if self.flow.is_busy or self.flow.steps or not chosen:
            return
        self.flow.choose_for(chosen, theirs=theirs)
        self._show_row()

    def bring_in(self) -> None:
        """Bring in what is not contested and what was decided."""
        self.flow.bring_in(self.crew.currentText() if self.crew.currentData() else "")

    def _show_brought(self, outcome: object, copied: int) -> None:
        added, changed = outcome.count(new=True), outcome.count(new=False)
        if not self.flow.steps:
            self._tell(self.tr("This was merged before as it is; nothing of it is new."))
            return
        text = self.tr(
            "Brought in: {added} added, {changed} changed or deleted, {open} fields left open, {photos} photos."
        )
        sentence = text.format(
            added=formats.number(added),
            changed=formats.number(changed),
            open=formats.number(len(outcome.open)),
            photos=formats.number(copied),
        )
        self._tell(self.tr("{what} Save the changes in the panel, or undo them.").format(what=sentence))
        self.brought.emit(sentence)

    def undo(self) -> None:
        """Take back what was brought in."""
        if self.flow.undo():
            if self._path is not None:
                self.open_path(self._path)
            self._tell(self.tr("Taken back; the layers are as they were."))
        else:
            self._tell(self.tr("It cannot be taken back as a whole, since something was changed or saved after it."))
