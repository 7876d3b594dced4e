"""Ground that crews have earned: measured by a norm, reviewed sheet by sheet, then submitted to the survey coverage."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.coverage import Cancelled, Progress
from ..core.errors import SurveyError
from ..core.field_norms import BOTH, LINES, NORM_SCALES, OBSERVATIONS, Coverage, Earned, Norm, default_norm
from ..map import formats
from ..map.brought_in import add_field_layers
from ..map.earned_ground import EarnedFor, FieldWork, adding_coverage, measure, reading_work
from ..map.edit_steps import EditStep, can_undo, undo_steps
from ..map.layers import find_layers
from ..map.provenance import user_name
from ..store.import_state import territory_of
from ..store.programme_file import ProgrammeInfo
from ..store.returned_package import names_of
from . import settings
from .buttons import add_actions, push_button
from .chore import Chore
from .help_key import offer_help
from .labels import note_label
from .plain_table import plain_cells
from .screen_room import resize_within_screen
from .turn_work import TurnWork
from .wording import sentence

_SHEET, _AREA, _POINTS, _TRACKS = range(4)


class GroundDialog(QDialog):
    """Nothing is added before the measured sheets are looked through; it needs a project with its programme open."""

    submitted = pyqtSignal(str)
    """What was added, as a sentence; it is in the edit buffer then, not saved."""

    def __init__(self, project: QgsProject, info: ProgrammeInfo, parent: QWidget | None = None) -> None:
        """Make the dialog; nothing is measured before :meth:`measure`.

        :param info: the programme, whose layers are in ``project``.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earned ground"))
        self.setModal(True)  # nobody edits a layer between two turns of what is submitted
        self._project, self._info = project, info
        self._work: FieldWork | None = None
        self.found: Coverage | None = None
        self.steps: list[EditStep] = []
        self.reading, self.chore, self.edits = TurnWork(self), Chore(self), TurnWork(self)
        trouble = ""
        try:
            crews, campaigns = names_of(info.path)
        except SurveyError as error:
            crews, campaigns, trouble = {}, {}, sentence(error)
        self._lay_out(crews, campaigns)
        for work in self._works():
            work.failed.connect(self._tell)
            work.busyChanged.connect(lambda _busy: self._show_state())
            work.progressChanged.connect(lambda percent: self.progress.setValue(round(percent)))
        for work in (self.reading, self.chore):
            work.stopped.connect(lambda: self._tell(self.tr("Stopped; nothing was measured.")))
        self.edits.stopped.connect(lambda: self._tell(self.tr("Stopped; nothing was submitted.")))
        self._take_scale()
        self._tell(trouble)
        resize_within_screen(self, QSize(680, 560))

    def _works(self) -> tuple[TurnWork, Chore, TurnWork]:
        return self.reading, self.chore, self.edits

    @property
    def is_busy(self) -> bool:
        """Whether something is measured or submitted."""
        return any(work.is_busy for work in self._works())

    # -- layout -------------------------------------------------------------------------------------------------

    def _lay_out(self, crews: Mapping[str, str], campaigns: Mapping[str, str]) -> None:
        self.campaign = self._combo(self.tr("All campaigns"), campaigns)
        self.crew = self._combo(self.tr("All crews"), crews)
        for combo in (self.campaign, self.crew):
            combo.currentIndexChanged.connect(lambda _place: self._forget_found())
        self.scale = QComboBox()
        for scale in NORM_SCALES:
            self.scale.addItem(formats.scale(scale), scale)
        self.scale.setCurrentIndex(self.scale.findData(50_000))
        self.scale.currentIndexChanged.connect(lambda _place: self._take_scale())
        self.per_km2 = self._number(0.01, 10_000.0, self.tr(" per km²"))
        self.per_km2.setAccessibleName(self.tr("Observations on a square kilometre"))
        self.spacing = self._number(0.01, 100.0, self.tr(" km"))
        self.evidence = QComboBox()
        for text, key in (
            (self.tr("observations and tracks, where there are tracks"), ""),
            (self.tr("observations alone"), OBSERVATIONS),
            (self.tr("tracks alone"), LINES),
            (self.tr("observations and tracks"), BOTH),
        ):
            self.evidence.addItem(text, key)
        self.usual_button = push_button(
            self.tr("Usual norm"), self.tr("One observation to a square centimetre of the map")
        )
        self.usual_button.clicked.connect(lambda _checked: self._forget_norm())
        norm = QHBoxLayout()
        for widget in (self.per_km2, self.usual_button):
            norm.addWidget(widget)
        norm.addStretch(1)
        form = QFormLayout()
        for text, field in (
            (self.tr("Campaign:"), self.campaign),
            (self.tr("Crew:"), self.crew),
            (self.tr("Scale:"), self.scale),
            (self.tr("Observations:"), norm),
            (self.tr("Traverses apart:"), self.spacing),
            (self.tr("Dense enough must be:"), self.evidence),
        ):
            form.addRow(text, field)
        self.table = plain_cells(
            self.tr("Sheets"),
            [self.tr("Sheet"), self.tr("Earned, km²"), self.tr("Observations"), self.tr("Tracks, km")],
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.itemChanged.connect(lambda _item: self._show_state())
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.definition = note_label()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.definition)
        layout.addWidget(self.table, 1)
        for widget in (self.progress, self.told, self._buttons()):
            layout.addWidget(widget)

    @staticmethod
    def _combo(everything: str, entries: Mapping[str, str]) -> QComboBox:
        combo = QComboBox()
        combo.addItem(everything, "")
        for uuid, name in entries.items():
            combo.addItem(name, uuid)
        return combo

    def _number(self, least: float, most: float, unit: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(least, most)
        box.setDecimals(2)
        box.setSuffix(unit)
        box.valueChanged.connect(lambda _value: self._show_definition())
        return box

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.measure_button = push_button(self.tr("Measure"), self.tr("Measure the ground by this norm"))
        self.submit_button = push_button(
            self.tr("Submit"), self.tr("Add the ticked sheets to the survey coverage as submitted work")
        )
        self.undo_button = push_button(self.tr("Undo"), self.tr("Take them out again, as long as they are not saved"))
        add_actions(
            box,
            (self.measure_button, self._measure_or_stop),
            (self.submit_button, self.submit),
            (self.undo_button, self.undo),
        )
        box.rejected.connect(self.reject)
        offer_help(self, "back", box)
        return box

    # -- the norm -----------------------------------------------------------------------------------------------

    def norm(self) -> Norm:
        """The norm of the widgets."""
        return Norm(int(self.scale.currentData()), self.per_km2.value(), self.spacing.value())

    def _take_scale(self) -> None:
        scale = int(self.scale.currentData())
        usual = default_norm(scale)
        per_km2, spacing = settings.field_norm(scale) or (usual.per_km2, usual.spacing_km)
        self.per_km2.setValue(per_km2)
        self.spacing.setValue(spacing)

    def _forget_norm(self) -> None:
        usual = default_norm(int(self.scale.currentData()))
        self.per_km2.setValue(usual.per_km2)
        self.spacing.setValue(usual.spacing_km)

    def _show_definition(self) -> None:
        gap = formats.number(self.norm().widest_gap_m)
        text = self.tr(
            "Earned = each observation and its neighbours stand on no more ground than the norm allows, and no circle "
            "wider than {gap} m between them is empty; tracks count half a spacing on each side."
        )
        self.definition.setText(text.format(gap=gap))

    # -- measuring ----------------------------------------------------------------------------------------------

    def _measure_or_stop(self) -> None:
        if self.is_busy:
            for work in self._works():
                work.stop()
        else:
            self.measure()

    def measure(self) -> None:
        """Read the layers in turns, then measure away from the window."""
        norm, evidence = self.norm(), self.evidence.currentData() or None
        settings.set_field_norm(norm.scale, norm.per_km2, norm.spacing_km)
        self._forget_found()
        self.steps = []
        try:
            layers = find_layers(self._project)
            add_field_layers(self._project, self._info, layers)
        except SurveyError as error:
            self._tell(sentence(error))
            return
        layers = find_layers(self._project)
        steps = reading_work(layers, self.crew.currentData() or "", self.campaign.currentData() or "")
        self.reading.start(steps, lambda work: self._measure(work, norm, evidence))

    def _measure(self, work: FieldWork, norm: Norm, evidence: str | None) -> None:
        self._work = work
        path, context = self._info.path, self._project.transformContext()

        def run(_progress: Progress, cancelled: Cancelled) -> Coverage:
            return measure(work, norm, evidence, territory_of(path), context, cancelled)

        self.chore.start(self.windowTitle(), run, self._measured)

    def _forget_found(self) -> None:
        """What was measured is of those who were chosen then."""
        self.reading.forget()
        self.chore.forget()
        self.found = None
        self.table.setRowCount(0)
        self._tell("")

    def _measured(self, found: Coverage) -> None:
        self.found = found
        self.table.blockSignals(True)
        self.table.setRowCount(len(found.sheets))
        for place, sheet in enumerate(found.sheets):
            for column, text in enumerate(self._texts(sheet)):
                item = QTableWidgetItem(text)
                if column == _SHEET:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Checked)
                else:
                    item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                self.table.setItem(place, column, item)
        self.table.blockSignals(False)
        text = self.tr(
            "{total} earned by {places} places of observation and {km} km of tracks; spread evenly, as many "
            "observations would just suffice for {norm}."
        )
        self._tell(
            text.format(
                total=formats.area(found.total_km2),
                places=formats.number(found.places),
                km=formats.number(found.track_km, 1),
                norm=formats.area(found.km2_of_norm),
            )
        )

    def _texts(self, sheet: Earned) -> tuple[str, str, str, str]:
        return (
            sheet.code or self.tr("outside the sheets"),
            formats.number(sheet.km2, 2),
            formats.number(sheet.observations),
            formats.number(sheet.track_km, 1),
        )

    def chosen(self) -> list[Earned]:
        """The ticked sheets."""
        if self.found is None:
            return []
        ticked = Qt.CheckState.Checked
        return [
            sheet
            for place, sheet in enumerate(self.found.sheets)
            if self.table.item(place, _SHEET).checkState() == ticked
        ]

    # -- submitting ---------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Add what is ticked to the survey coverage."""
        layer = find_layers(self._project).get("coverage")
        found, work, sheets = self.found, self._work, self.chosen()
        if layer is None or found is None or work is None or not sheets:
            return
        names = [combo.currentText() for combo in (self.crew, self.campaign) if combo.currentData()]
        said = EarnedFor(
            " ".join(names) or self.tr("Fieldwork"),
            settings.author() or user_name(),
            datetime.date.today(),
            self._info.illustrative,
            self.crew.currentData() or "",
            self.campaign.currentData() or "",
        )
        steps = adding_coverage(layer, found, sheets, work, said)
        self.edits.start(steps, lambda made: self._submitted(*made))

    def _submitted(self, steps: list[EditStep], left: list[str]) -> None:
        self.steps = steps
        count = sum(entry.rows for entry in steps)
        text = self.tr("Submitted: {count} sheets. Save the changes in the panel, or undo them.", None, count)
        told = [text.format(count=formats.number(count))] if count else []
        if left:
            kept = self.tr("Accepted meanwhile and left as they are: {sheets}.")
            told.append(kept.format(sheets=", ".join(left)))
        self._tell(" ".join(told))
        self.submitted.emit(" ".join(told))

    def undo(self) -> None:
        """Take out again what was submitted."""
        if undo_steps(self.steps):
            self.steps = []
            self._tell(self.tr("Taken back; the survey coverage is as it was."))

    # -- what is shown ------------------------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self._show_state()

    def _show_state(self) -> None:
        busy = self.is_busy
        self.progress.setVisible(busy)
        self.measure_button.setText(self.tr("Stop") if busy else self.tr("Measure"))
        is_open = not busy and not self._info.read_only and not self.steps
        self.submit_button.setEnabled(is_open and bool(self.chosen()))
        self.undo_button.setEnabled(not busy and can_undo(self.steps))

    def done(self, result: int) -> None:
        for work in self._works():
            work.forget()
        super().done(result)
