"""What should be mended in the programme: findings to be looked at on the map, some of them to be repaired."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.checked import CheckedProgramme, Finding
from ..core.validation import validate
from ..map import formats
from ..map.edit_steps import EditStep, can_undo, undo_steps
from ..map.repairs import repairing
from ..store.checked_rows import CheckedRows
from ..store.finding_report import Checked, write_report
from ..store.finding_sentences import counts_text
from ..store.kernels import best_kernel
from ..store.locations import resource
from ..store.programme_file import ProgrammeInfo
from . import save_file
from .chore import Chore
from .finding_list import FindingList, show_places
from .finding_model import FindingRows
from .labels import note_label
from .plain_table import add_sorting, offer_menu
from .repair_dialog import RepairDialog
from .session import ProgrammeSession
from .timers import single_shot
from .turn_dialog import TurnDialog
from .turn_work import TurnWork

_READ = 0.15  # share of the check that reading is
_SETTLE_MS = 600


class ChecksPage(QWidget):
    """Checks when it is first looked at, and when asked; no figure waits for it."""

    def __init__(
        self, session: ProgrammeSession, canvas: QgsMapCanvas | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self._info: ProgrammeInfo | None = None
        self._checked_at: datetime.datetime | None = None
        self._stale = self._due = False
        self._repaired: list[EditStep] = []
        self.check_chore, self.report_chore, self.repair_work = Chore(self), Chore(self), TurnWork(self)
        self._lay_out()
        self._soon = single_shot(self, _SETTLE_MS, self._check_if_due)
        for chore in (self.check_chore, self.report_chore, self.repair_work):
            chore.failed.connect(session.failed)
            chore.busyChanged.connect(lambda _busy: self._show_state())
        self.check_chore.busyChanged.connect(lambda _busy: self._soon.start())
        self.check_chore.progressChanged.connect(lambda percent: self.progress.setValue(round(percent)))
        self.check_chore.stopped.connect(
            lambda: session.told.emit(self.tr("The check was stopped; what is shown is from before."))
        )
        self.repair_work.stopped.connect(lambda: session.told.emit(self.tr("Stopped; nothing was repaired.")))
        session.programmeChanged.connect(self._take_programme)
        session.rowsChanged.connect(self._note_change)
        session.busyChanged.connect(lambda _busy: self._soon.start())
        session.editsChanged.connect(self._show_state)
        self._take_programme()

    # -- layout -------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.list = FindingList()
        self.list.zoomWanted.connect(self.zoom)
        self.list.changed.connect(self._show_actions)
        offer_menu(self.list.view, self.menu)
        self.check_button = QPushButton()
        self.check_button.clicked.connect(self._start_or_stop)
        self.list.top.addWidget(self.check_button)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        self.zoom_button = self._button(self.tr("Zoom to"), self.tr("Show the place on the map"), self.zoom)
        self.repair_button = self._button(
            self.tr("Repair…"), self.tr("Preview the repair of the selected findings"), self.ask_for_repair
        )
        self.undo_button = self._button(
            self.tr("Undo repair"), self.tr("Take the last repair back, as long as it is not saved"), self.undo
        )
        self.report_button = self._button(
            self.tr("Save report…"), self.tr("Save all findings as an HTML page or a CSV table"), self.choose_report
        )
        self.report_button.setIcon(QIcon(str(resource("icons", "copy_table.svg"))))
        self.report_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.note = note_label()
        actions = QHBoxLayout()
        for button in (self.zoom_button, self.repair_button, self.undo_button):
            actions.addWidget(button)
        actions.addStretch(1)
        actions.addWidget(self.report_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.progress)
        layout.addLayout(actions)
        layout.addWidget(self.note)

    @staticmethod
    def _button(text: str, tip: str, slot: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked: slot())
        return button

    # -- checking -----------------------------------------------------------------------------------------------

    def _take_programme(self) -> None:
        layers = self._session.layers.values()
        self._repaired = [entry for entry in self._repaired if entry.layer in layers]
        if self._session.info is self._info:
            self._show_state()
            return
        self._info = self._session.info
        self.close_chores()
        self._repaired, self._checked_at, self._stale, self._due = [], None, False, True
        self.list.take(FindingRows())
        self._show_state()
        self._soon.start()

    def _note_change(self, _role: str) -> None:
        self._stale = self._checked_at is not None or self.check_chore.is_busy
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _check_if_due(self) -> None:
        """Check once the figures are there, which come first, and while somebody looks."""
        is_free = self._info is not None and not self._session.is_busy and not self.check_chore.is_busy
        if self._due and is_free and self.isVisible():
            self.check()

    def check(self) -> None:
        """Check the programme as it stands, with the edits that are not saved."""
        if self._info is None:
            return
        self._due = self._stale = False
        session = self._session
        rows = CheckedRows(self._info.path, session.layers, session.project.transformContext())
        title = self.tr("Check of {title}").format(title=self._info.title or self._info.path.stem)
        self.check_chore.start(title, _check_of(rows, datetime.date.today()), self._take_check)

    def _start_or_stop(self) -> None:
        if self.check_chore.is_busy:
            self.check_chore.stop()
        else:
            self.check()

    def _take_check(self, found: FindingRows) -> None:
        self._checked_at = datetime.datetime.now()
        self.list.take(found)
        self._show_state()

    # -- what is shown ------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        busy, known = self.check_chore.is_busy, self._checked_at is not None
        self.check_button.setText(self.tr("Stop") if busy else self.tr("Check again") if known else self.tr("Check"))
        self.check_button.setEnabled(self._info is not None)
        self.progress.setVisible(busy)
        if not busy:
            self.progress.setValue(0)
        self.list.empty.setText(self._empty_text())
        self.undo_button.setEnabled(can_undo(self._repaired))
        self.report_button.setEnabled(known and not busy and not self.report_chore.is_busy)
        self.note.setText(self._note_text())
        self._show_actions()

    def _empty_text(self) -> str:
        if self.check_chore.is_busy:
            return self.tr("Checking …")
        if self._checked_at is None:
            return self.tr("Not checked yet.")
        if self.list.model.findings:
            return self.tr("Nothing of this kind was found.")
        return self.tr("Nothing was found.")

    def _note_text(self) -> str:
        if self._checked_at is None:
            return ""
        found = self.list.counted
        parts = [counts_text(found)]
        parts.append(self.tr("checked at {time}").format(time=self._checked_at.strftime("%H:%M")))
        if self._stale:
            parts.append(self.tr("the data have changed since: check again"))
        return "; ".join(parts)

    def _show_actions(self) -> None:
        chosen = self.list.selected()
        self.zoom_button.setEnabled(self._canvas is not None and any(finding.where for finding in chosen))
        self.repair_button.setEnabled(self._may_repair(chosen))

    def zoom(self) -> None:
        """Show the selected findings on the map."""
        if self._canvas is not None:
            show_places(self._canvas, self.list.selected())

    # -- repairs ------------------------------------------------------------------------------------------------

    def _may_repair(self, chosen: Sequence[Finding]) -> bool:
        is_open = self._info is not None and not self._info.read_only
        return is_open and not self.check_chore.is_busy and any(finding.repair is not None for finding in chosen)

    def ask_for_repair(self) -> None:
        """Show what would change, then change what is ticked."""
        dialog = RepairDialog(self.list.selected(), self)
        if self.ask(dialog):
            self.repair(dialog.chosen())
        dialog.deleteLater()

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait for its answer; a test puts its own answer here."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def repair(self, findings: Sequence[Finding]) -> None:
        """Repair rows in their layers' edit buffers, then check again."""
        self.repair_work.start(repairing(self._session.layers, findings), self._take_repair)
        if self.repair_work.is_busy:
            dialog = TurnDialog(self.repair_work, self.tr("Repair"), "checks", self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.show()

    def _take_repair(self, repaired: list[EditStep]) -> None:
        self._repaired = repaired
        count = sum(entry.rows for entry in self._repaired)
        self._session.told.emit(
            self.tr("Repaired: {count}. Save the changes, or undo the repair.").format(count=formats.number(count))
        )
        self._check_soon()

    def undo(self) -> None:
        """Take the last repair back, then check again."""
        if undo_steps(self._repaired):
            self._repaired = []
            self._check_soon()
        self._show_state()

    def _check_soon(self) -> None:
        self._due = True
        self._soon.start()
        self._show_state()

    # -- clipboard and files ------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """What can be done with the selected findings."""
        menu, chosen = QMenu(self), self.list.selected()
        for text, slot, enabled in (
            (self.tr("Zoom to"), self.zoom, self.zoom_button.isEnabled()),
            (self.tr("Repair…"), self.ask_for_repair, self.repair_button.isEnabled()),
            (self.tr("Copy selected rows"), self.list.copy, bool(chosen)),
        ):
            action = menu.addAction(text)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _checked, slot=slot: slot())
        add_sorting(menu, self.list.view)
        return menu

    def choose_report(self) -> None:
        """Ask where the report shall be saved, then save it."""
        if self._info is None:
            return
        name = self.tr("{title} check").format(title=self._info.title or self._info.path.stem)
        filters = [self.tr("HTML page (*.html)"), self.tr("Text table (*.csv)")]
        path = save_file.ask_for_file(self, self.tr("Save the report"), name, filters)
        if path is not None:
            self.save_report(path)

    def save_report(self, path: Path) -> None:
        """Save all findings, away from the window; the session tells the end of it."""
        if self._info is None or self._checked_at is None:
            return
        title, source = self._info.title or self._info.path.stem, self._info.path.name
        checked = Checked(title, source, self._checked_at.date(), self._session.is_illustrative)
        findings = list(self.list.model.findings)
        self.report_chore.start(
            self.tr("Report of the check"),
            lambda _progress, cancelled: write_report(path, findings, checked, cancelled),
            lambda file: self._session.told.emit(
                self.tr("Saved: {name} in {folder}").format(name=file.name, folder=file.parent)
            ),
        )

    def close_chores(self) -> None:
        """Let go of what runs."""
        self._soon.stop()
        self.check_chore.forget()
        self.report_chore.forget()
        self.repair_work.forget()


def _check_of(rows: CheckedRows, today: datetime.date) -> Callable[..., FindingRows]:
    """Work that reads the programme and checks it."""

    def work(progress: Callable[[float], None], cancelled: Callable[[], bool]) -> FindingRows:
        programme: CheckedProgramme = rows.read(cancelled)
        progress(_READ)
        return FindingRows(
            validate(
                programme,
                best_kernel(),
                today,
                progress=lambda share: progress(_READ + (1 - _READ) * share),
                cancelled=cancelled,
            )
        )

    return work
