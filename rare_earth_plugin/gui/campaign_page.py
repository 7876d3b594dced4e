"""The page of campaigns: choose one, say what it is planned from, what it visits, plan it, compare, follow it."""

from __future__ import annotations

import datetime
from pathlib import Path

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import SurveyError
from ..map.campaign_layers import hide_plan, show_plan
from ..store.timetable_files import write_timetable
from . import save_file
from .buttons import icon_button
from .campaign_compare import CampaignCompare
from .campaign_desk import CampaignDesk
from .campaign_inputs import CampaignInputs
from .campaign_plan import CampaignPlan
from .campaign_stops import CampaignStops
from .field_menu import FieldMenu
from .ground_keeper import GroundKeeper
from .labels import ask_plainly, note_label, one_line
from .session import ProgrammeSession
from .timers import single_shot
from .timetable_dialog import TimetableDialog
from .wording import sentence


class CampaignPage(QWidget):
    """A line with campaign and variant, and below it four sub-pages."""

    def __init__(self, session: ProgrammeSession, canvas: QgsMapCanvas | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.desk = CampaignDesk(session, self)
        self.ground = GroundKeeper(session, self)
        self.campaigns = self._combo(self.tr("Campaign"))
        self.campaigns.currentIndexChanged.connect(lambda _index: self._choose())
        self.variants = self._combo(self.tr("Variant"))
        self.variants.currentIndexChanged.connect(lambda _index: self._choose_variant())
        self.new_button = icon_button("add", self.tr("New campaign…"))
        self.new_button.clicked.connect(self.create)
        self.field_menu = FieldMenu(session)
        self.menu_button = icon_button("definition", self.tr("More about the campaign"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu_button.setMenu(self.menu)
        self.inputs = CampaignInputs(self.desk)
        self.stops = CampaignStops(self.desk, self.ground, canvas)
        self.plan = CampaignPlan(self.desk, self.ground)
        self.compare = CampaignCompare(self.desk)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, text in (
            (self.inputs, self.tr("Inputs")),
            (self.stops, self.tr("Stops")),
            (self.plan, self.tr("Plan")),
            (self.compare, self.tr("Compare")),
        ):
            self.tabs.addTab(page, text)
        self.hint = note_label()
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.hint)
        self._pages.addWidget(self.tabs)
        self._filling = False
        # Later, since a layer that goes while others are being removed would take QGIS with it.
        self._mapper = single_shot(self, 0, self._show_on_map)
        self._lay_out()
        self.plan.mapWanted.connect(lambda _on: self._mapper.start())
        self.plan.largerWanted.connect(self.show_larger)
        self.plan.exportWanted.connect(self.choose_export)
        self.desk.listChanged.connect(self._show_list)
        self.desk.changed.connect(self._show_campaign)
        self._show_list()
        self._show_campaign()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumContentsLength(6)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return combo

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.campaigns, 3)
        top.addWidget(self.new_button)
        self.variant_label = QLabel(self.tr("Variant"))
        top.addWidget(self.variant_label)
        top.addWidget(self.variants, 1)
        top.addWidget(self.field_menu)
        top.addWidget(self.menu_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)

    # -- what is shown --------------------------------------------------------------------------------------------

    def _show_list(self) -> None:
        self._filling = True
        self.campaigns.clear()
        for row in self.desk.rows:
            self.campaigns.addItem(one_line(row.label), row.uuid)
        self.campaigns.setCurrentIndex(self.campaigns.findData(self.desk.uuid))
        self.campaigns.setEnabled(bool(self.desk.rows))
        self._filling = False

    def _show_campaign(self) -> None:
        book, editable = self.desk.book, self.desk.editable
        self._filling = True
        self.variants.clear()
        for one in book.variants if book is not None else ():
            self.variants.addItem(one_line(one.name), one.name)
        self.variants.setCurrentIndex(self.variants.findData(book.variant.name) if book is not None else -1)
        self._filling = False
        several = book is not None and len(book.variants) > 1
        for widget in (self.variants, self.variant_label):
            widget.setVisible(several)
        self.variants.setEnabled(editable)
        self.new_button.setEnabled(editable)
        self.menu_button.setEnabled(book is not None)
        self._pages.setCurrentWidget(self.tabs if book is not None else self.hint)
        self.hint.setText(self._hint())
        self._mapper.start()

    def _hint(self) -> str:
        if self._session.info is None:
            return ""
        if not self.desk.editable:
            return self.tr("This programme takes no campaigns: it cannot be written, or has another version.")
        return self.tr("There is no campaign yet. Make one with the button +: the plugin proposes what to map next.")

    def _show_on_map(self) -> None:
        campaign, plan, project = self.desk.campaign, self.desk.plan, self._session.project
        if campaign is not None and plan is not None and self.plan.on_map.isChecked():
            show_plan(project, campaign, plan, self._session.is_illustrative)
        else:
            hide_plan(project)

    # -- campaigns and variants -----------------------------------------------------------------------------------

    def _choose(self) -> None:
        if not self._filling and self.campaigns.currentData():
            self.desk.choose(self.campaigns.currentData())

    def _choose_variant(self) -> None:
        if not self._filling and self.variants.currentData():
            self.desk.show_variant(self.variants.currentData())

    def create(self) -> None:
        """Ask for a name, then make a campaign of this year's season, or of the next one's after August."""
        today = datetime.date.today()
        year = today.year + (today.month > 8)
        name = self.ask_name(self.tr("New campaign"), self.tr("Season {year}").format(year=year))
        if name:
            self.desk.create(name, year)
            self.tabs.setCurrentWidget(self.inputs)

    def copy_variant(self) -> None:
        """Ask for a name, then go on in a copy of the variant."""
        if self.desk.book is None:
            return
        taken = [one.name for one in self.desk.book.variants]
        number = next(number for number in range(2, len(taken) + 3) if str(number) not in taken)
        name = self.ask_name(self.tr("New variant"), str(number))
        if name in taken:
            self.desk.failed.emit(
                self.tr("There is a variant “{name}” already; choose another name.").format(name=name)
            )
        elif name:
            self.desk.copy_variant(name)

    def ask_name(self, title: str, proposed: str) -> str:
        """Ask for a name, "" where the user thinks better of it; a test puts its own answer here."""
        name, accepted = QInputDialog.getText(self, title, self.tr("Name"), text=proposed)
        return name.strip() if accepted else ""

    def _fill_menu(self) -> None:
        menu, editable, book = self.menu, self.desk.editable, self.desk.book
        menu.clear()
        copy = menu.addAction(self.tr("New variant…"))
        copy.triggered.connect(self.copy_variant)
        copy.setEnabled(editable)
        drop = menu.addAction(self.tr("Take this variant away"))
        drop.triggered.connect(self.desk.drop_variant)
        drop.setEnabled(editable and book is not None and len(book.variants) > 1)
        menu.addSeparator()
        layer = self._session.layers.get("campaign")
        stack = layer.undoStack() if layer is not None and layer.isEditable() else None
        for text, slot, may in (
            (self.tr("Undo: {step}"), "undo", stack is not None and stack.canUndo()),
            (self.tr("Redo: {step}"), "redo", stack is not None and stack.canRedo()),
        ):
            step = getattr(stack, f"{slot}Text")() if may else ""
            action = menu.addAction(text.format(step=one_line(step)).rstrip(": "))
            action.setEnabled(may)
            if may:
                action.triggered.connect(lambda _on, slot=slot: getattr(stack, slot)())
        menu.addSeparator()
        remove = menu.addAction(self.tr("Take the campaign away…"))
        remove.triggered.connect(self.remove)
        remove.setEnabled(editable)

    def remove(self) -> None:
        """Ask, then take the campaign away."""
        text = self.tr("Take the campaign “{name}” away, with its crews and stops?")
        if self.confirm(text.format(name=self.campaigns.currentText())):
            self.desk.remove()

    def confirm(self, question: str) -> bool:
        """Whether the user agrees; a test puts its own answer here."""
        return ask_plainly(self, self.tr("Rare Earth Survey"), question)

    # -- timetable ------------------------------------------------------------------------------------------------

    def show_larger(self) -> None:
        """Show the timetable in a window of its own, which follows each change."""
        dialog = TimetableDialog(self.desk, self)
        dialog.show()

    def choose_export(self) -> None:
        """Ask where the timetable shall be saved, then save it."""
        campaign, info = self.desk.campaign, self._session.info
        if campaign is None or self.desk.plan is None or info is None:
            return
        filters = [self.tr("Excel table (*.xlsx)"), self.tr("Text table (*.csv)"), self.tr("JSON (*.json)")]
        path = save_file.ask_for_file(self, self.tr("Save the timetable"), campaign.name, filters)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Save the timetable; what went wrong is told."""
        campaign, plan, info = self.desk.campaign, self.desk.plan, self._session.info
        if campaign is None or plan is None or info is None:
            return
        try:
            files = write_timetable(path, campaign, plan, info.path.name, self._session.is_illustrative)
        except SurveyError as error:
            self.desk.failed.emit(sentence(error))
            return
        names = ", ".join(file.name for file in files)
        self.desk.told.emit(self.tr("Saved: {names} in {folder}").format(names=names, folder=files[0].parent))

    def close_down(self) -> None:
        """Let go of what runs."""
        self._mapper.stop()
        self.desk.close()
        self.ground.forget()
