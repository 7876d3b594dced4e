"""The plan: its timetable, what it comes to by crew, what it does to the ledger, and what does not fit."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..core.campaign_ground import Effect, Ground, ledger_questions, season_effects
from .campaign_desk import CampaignDesk
from .figure_grid import FigureGrid, totals_columns, totals_rows
from .gantt import GanttView
from .gantt_layout import UNPLACED, timetable
from .ground_keeper import GroundKeeper
from .labels import menu_text, note_label
from .plan_texts import effect_lines, remark_lines, unplaced_lines

translate = QCoreApplication.translate

_MOST_LINES = 12


class CampaignPlan(QWidget):
    """Asks the desk to plan, and shows what came of it."""

    mapWanted = pyqtSignal(bool)
    """Whether the plan shall be on the map."""
    largerWanted = pyqtSignal()
    exportWanted = pyqtSignal()
    pagesWanted = pyqtSignal()
    """The campaign map and the booklets of crews."""

    def __init__(self, desk: CampaignDesk, ground: GroundKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ground = desk, ground
        self._effects: dict[tuple[str, int], Sequence[Effect]] = {}
        self._asked = 0
        self.plan_button = QPushButton(self.tr("Plan"))
        self.plan_button.setToolTip(self.tr("Search for the best tours; what is agreed stays as it is"))
        self.plan_button.clicked.connect(desk.make)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setToolTip(self.tr("Stop the search; the plan that was there stays"))
        self.stop_button.clicked.connect(desk.chore.stop)
        self.on_map = QCheckBox(self.tr("On the map"))
        self.on_map.setChecked(True)
        self.on_map.toggled.connect(self.mapWanted)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress of the search"))
        desk.chore.progressChanged.connect(lambda done: self.progress.setValue(round(done)))
        self.more_button = QPushButton(self.tr("More"))
        self.more_menu = QMenu(self)
        self.more_menu.addAction(self.tr("Timetable in a window of its own…")).triggered.connect(self.largerWanted)
        self.more_menu.addAction(self.tr("Whole season in sight")).triggered.connect(lambda: self.gantt.fit_season())
        self.more_menu.addAction(self.tr("Save the timetable…")).triggered.connect(self.exportWanted)
        self.more_menu.addAction(self.tr("Campaign map and crew booklets…")).triggered.connect(self.pagesWanted)
        self.more_button.setMenu(self.more_menu)
        self.state = note_label()
        self.gantt = GanttView()
        wire_gantt(self.gantt, desk, self)
        self.totals = FigureGrid(self.tr("Totals by crew"))
        self.sentences = QLabel()
        self.sentences.setWordWrap(True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        self.sentences.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lay_out()
        desk.changed.connect(self.show_plan)
        desk.chore.busyChanged.connect(lambda _busy: self._show_buttons())
        desk.session.accountChanged.connect(self._ask_effects)
        self.show_plan()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for widget in (self.plan_button, self.stop_button, self.on_map):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        buttons.addWidget(self.more_button)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.totals)
        column.addWidget(self.sentences)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(below)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.gantt)
        splitter.addWidget(scroll)
        splitter.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.state)
        layout.addWidget(splitter, 1)

    # -- what is shown --------------------------------------------------------------------------------------------

    def show_plan(self) -> None:
        """Show the plan as it is now."""
        campaign, plan, variant = self._desk.campaign, self._desk.plan, self._desk.variant
        self._show_buttons()
        if campaign is None or variant is None:
            return
        self.gantt.show_table(timetable(campaign, plan, self._desk.done()), editable=self._desk.editable)
        self.totals.setVisible(plan is not None)
        if plan is not None:
            self.totals.show_rows(totals_columns(campaign.rates.currency), totals_rows(campaign, plan))
        self.state.setText(self._state_text())
        self.state.setVisible(bool(self.state.text()))
        self._effects = {}
        self._show_sentences()
        self._ask_effects()

    def _state_text(self) -> str:
        variant, campaign = self._desk.variant, self._desk.campaign
        if variant is None or campaign is None:
            return ""
        if not campaign.crews:
            return self.tr("The campaign has no crew yet: add one among the inputs.")
        if not campaign.stops:
            return self.tr("No stop is chosen yet: choose some among the stops.")
        if variant.plan is None:
            return self.tr("There is no plan yet.")
        if variant.is_stale:
            return self.tr("The inputs have changed since this plan was made; plan again.")
        return ""

    def _show_buttons(self) -> None:
        campaign, busy = self._desk.campaign, self._desk.chore.is_busy
        ready = campaign is not None and bool(campaign.crews) and bool(campaign.stops)
        self.plan_button.setEnabled(ready and not busy and self._desk.editable)
        self.stop_button.setVisible(busy)
        self.progress.setVisible(busy)
        if not busy:
            self.progress.setValue(0)
        for widget in (self.on_map, self.more_button):
            widget.setEnabled(self._desk.plan is not None)

    def _ask_effects(self) -> None:
        """Count what the season does to the ledger, for each method and scale that the plan maps at."""
        campaign, plan = self._desk.campaign, self._desk.plan
        self._asked += 1
        asked = self._asked
        if campaign is None or plan is None:
            return
        questions = ledger_questions(plan, campaign.stops)

        def take(grounds: Sequence[Ground]) -> None:
            if asked != self._asked:
                return
            for question in questions:
                own = [ground for ground in grounds if (ground.method, ground.scale) == question]
                self._effects[question] = season_effects(own, plan, campaign.stops)
            self._show_sentences()

        if questions:
            self._ground.ask_all([(*question, one) for question, frames in questions.items() for one in frames], take)

    def _show_sentences(self) -> None:
        campaign, plan = self._desk.campaign, self._desk.plan
        lines: list[str] = []
        if campaign is not None and plan is not None:
            for (method, scale), effects in self._effects.items():
                lines += effect_lines(effects, method, scale)
            lines += unplaced_lines(campaign, plan, _MOST_LINES) + remark_lines(campaign, _MOST_LINES)
        self.sentences.setText("\n".join(lines))


def wire_gantt(gantt: GanttView, desk: CampaignDesk, parent: QWidget) -> None:
    """Let what is wanted in a timetable happen on a desk."""
    gantt.moveWanted.connect(desk.move)
    gantt.lockWanted.connect(desk.set_locked)

    def show_menu(stop: str, place: QPoint) -> None:
        menu = stop_menu(gantt, desk, stop, parent)
        menu.exec(place)
        menu.deleteLater()

    gantt.menuWanted.connect(show_menu)


def stop_menu(gantt: GanttView, desk: CampaignDesk, stop: str, parent: QWidget) -> QMenu:
    """What can be done with a stop of the timetable."""
    menu, campaign = QMenu(parent), desk.campaign
    block = next((one for one in gantt.table.blocks if one.stop == stop), None)
    if campaign is None or block is None:
        return menu
    is_placed, editable = block.row != UNPLACED, desk.editable
    agreed = menu.addAction(translate("CampaignPlan", "Agreed"))
    agreed.setCheckable(True)
    agreed.setChecked(block.locked)
    agreed.setEnabled(editable and (is_placed or block.locked))
    agreed.triggered.connect(lambda on: desk.set_locked(stop, on))
    to_crew = menu.addMenu(translate("CampaignPlan", "Give to"))
    to_crew.setEnabled(editable)
    for place, crew in enumerate(campaign.crews):
        action = to_crew.addAction(menu_text(crew.name or crew.code))
        action.setEnabled(place != block.row)
        action.triggered.connect(lambda _on, crew=crew: desk.move(stop, crew.code, None))
    done = menu.addAction(translate("CampaignPlan", "Done"))
    done.setCheckable(True)
    done.setChecked(block.done)
    done.setEnabled(editable and is_placed)
    done.triggered.connect(lambda on: desk.mark_done([stop], block.first if on else None))
    out = menu.addAction(translate("CampaignPlan", "Leave out"))
    out.setEnabled(editable)
    out.triggered.connect(lambda _on: desk.remove_stops([stop]))
    return menu
