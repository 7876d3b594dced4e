"""Sheets and targets ranked by what they give for their cost; each score is explained, each weight can be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..core.campaign import Campaign, Stop, Weights
from ..core.campaign_ground import Ground, sheet_stops
from ..core.errors import SurveyError
from ..core.proposal import Proposal, propose
from ..map import formats
from . import campaign_records as records
from .folding import fold_by_keys
from .help_key import offer_help
from .labels import note_label
from .plain_table import fit_columns, plain_table
from .proposal_model import ProposalModel, ProposalOrder
from .proposal_texts import explanation, labels_of
from .record_table import RecordTable
from .screen_room import resize_within_screen
from .wording import sentence

ALL_ZONES, EVERYWHERE, SELECTED = "zones", "everywhere", "selected"
_MOST = 500
GroundAsker = Callable[[str, int, Callable[[Ground], None]], None]


class ProposalDialog(QDialog):
    """Ranks candidates for a campaign; :meth:`chosen` are the stops to visit, :attr:`weights` those of the ranking."""

    def __init__(
        self,
        campaign: Campaign,
        targets: Sequence[Stop],
        ask_ground: GroundAsker,
        selected_zones: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Propose stops"))
        self._campaign, self._targets, self._ask = campaign, tuple(targets), ask_ground
        self._selected_zones = tuple(selected_zones)
        self._ground: Ground | None = None
        self._asked = 0
        self.weights: Weights = campaign.weights
        self.proposals: tuple[Proposal, ...] = ()
        self.model = ProposalModel({stop.key for stop in campaign.stops}, self)
        self.order = ProposalOrder(self.model, self)
        self.view = plain_table(self.tr("Proposed stops"), self.order)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._explain())
        self._make_filters()
        self._make_explanation()
        self._make_choice()
        self._lay_out()
        resize_within_screen(self, QSize(860, 600))
        self._search()

    # -- widgets --------------------------------------------------------------------------------------------------

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        return combo

    def _make_filters(self) -> None:
        self.sheets = QCheckBox(self.tr("Map &sheets"))
        self.sheets.setChecked(True)
        self.targets = QCheckBox(self.tr("&Targets"))
        self.targets.setChecked(True)
        self.method = self._combo(self.tr("Method of the survey"))
        for text, method in records.method_choices():
            self.method.addItem(text, method)
        self.scale = self._combo(self.tr("Scale of the survey"))
        for text, scale in records.scale_choices():
            self.scale.addItem(text, scale)
        self.where = self._combo(self.tr("Where the sheets lie"))
        self.where.addItem(self.tr("in the zones"), ALL_ZONES)
        if self._selected_zones:
            self.where.addItem(self.tr("in the selected zones"), SELECTED)
            self.where.setCurrentIndex(1)
        self.where.addItem(self.tr("in the whole territory"), EVERYWHERE)
        self.least = QSpinBox()
        self.least.setRange(1, 10_000)
        self.least.setValue(20)
        self.least.setSuffix(" " + QCoreApplication.translate("Formats", "km²"))
        self.least.setAccessibleName(self.tr("Least unmapped area of a sheet"))
        self.least.setToolTip(self.tr("Least unmapped area of a sheet"))
        for combo in (self.method, self.scale, self.where):
            combo.currentIndexChanged.connect(lambda _index: self._search())
        self.least.valueChanged.connect(lambda _value: self._rank())
        for box in (self.sheets, self.targets):
            box.toggled.connect(lambda _on: self._search())

    def _make_explanation(self) -> None:
        self.why = QPlainTextEdit()
        self.why.setReadOnly(True)
        self.why.setTabChangesFocus(True)
        self.why.setAccessibleName(self.tr("Why it has its score"))
        self.weight_table = RecordTable(self.tr("Weights"), records.weight_columns())
        self.weight_table.show_records(records.weight_records(self.weights))
        self.weight_table.edited.connect(self._change_weights)

    def _make_choice(self) -> None:
        self.best = QSpinBox()
        self.best.setRange(0, _MOST)
        self.best.setValue(0)
        self.best.setAccessibleName(self.tr("How many of the best to take"))
        self.best.valueChanged.connect(self._take_best)
        self.note = note_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Take the marked ones"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        offer_help(self, "campaign", self.buttons)
        self.model.marked.connect(self._show_count)

    def _lay_out(self) -> None:
        filters = QGridLayout()
        for place, widget in enumerate((self.sheets, self.method, self.scale, self.where, self.least)):
            filters.addWidget(widget, 0, place)
        filters.addWidget(self.targets, 1, 0)
        filters.setColumnStretch(3, 1)
        weights = QgsCollapsibleGroupBox(self.tr("Weights"))
        weights.setCollapsed(True)
        fold_by_keys(weights)
        inside = QVBoxLayout(weights)
        inside.addWidget(self.weight_table)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.why, 1)
        column.addWidget(weights)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        take = QHBoxLayout()
        label = QLabel(self.tr("Mark the &best"))
        label.setBuddy(self.best)
        take.addWidget(label)
        take.addWidget(self.best)
        take.addWidget(self.note, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(filters)
        layout.addWidget(splitter, 1)
        layout.addLayout(take)
        layout.addWidget(self.buttons)

    # -- ranking --------------------------------------------------------------------------------------------------

    def _search(self) -> None:
        """Ask for what is unmapped by the method and scale, then rank."""
        self._asked += 1
        asked = self._asked
        for widget in (self.method, self.scale, self.where, self.least):
            widget.setEnabled(self.sheets.isChecked())
        if not self.sheets.isChecked():
            self._ground = None
            self._rank()
            return
        self.note.setText(self.tr("Counting …"))

        def take(ground: Ground) -> None:
            if asked == self._asked:
                self._ground = ground
                self._rank()

        self._ask(self.method.currentData(), self.scale.currentData(), take)

    def candidates(self) -> tuple[Stop, ...]:
        """What is ranked: sheets and targets as the filters say."""
        sheets: tuple[Stop, ...] = ()
        if self._ground is not None:
            where = self.where.currentData()
            zones = {EVERYWHERE: None, SELECTED: self._selected_zones}.get(where, self._ground.zone_keys)
            least = float(self.least.value())
            sheets = sheet_stops(self._ground, self._targets, zones=zones, least_km2=least)
        return (*sheets, *(self._targets if self.targets.isChecked() else ()))

    def _rank(self) -> None:
        campaign = replace(self._campaign, weights=self.weights)
        try:
            self.proposals = propose(campaign, self.candidates())
        except SurveyError as error:
            self.proposals = ()
            self.note.setText(sentence(error))
            self.model.show(())
            return
        self.model.show(self.proposals[:_MOST])
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        fit_columns(self.view, {1: 150})
        self._show_count()
        if self.proposals:
            self.view.selectRow(0)
        self._explain()

    def _change_weights(self) -> None:
        self.weights = records.weights_of(self.weight_table.records)
        self._rank()

    def _explain(self) -> None:
        row = self.view.currentIndex().row()
        lines = []
        if 0 <= row < self.order.rowCount():
            labels = labels_of((*self._targets, *(one.stop for one in self.proposals)))
            lines = explanation(self.order.proposal(row), self._campaign.rates, labels)
        self.why.setPlainText("\n".join(lines))

    def done(self, result: int) -> None:
        self._asked += 1  # what is still counted comes too late
        super().done(result)

    # -- choice ---------------------------------------------------------------------------------------------------

    def _take_best(self, count: int) -> None:
        self.model.mark_best(count)

    def _show_count(self) -> None:
        chosen = self.chosen()
        found = self.tr("{count} found", None, len(self.proposals)).format(count=formats.number(len(self.proposals)))
        km2 = formats.area(sum(stop.unmapped_km2 for stop in chosen))
        marked = self.tr("{count} marked, {km2} unmapped", None, len(chosen))
        parts = [found, marked.format(count=formats.number(len(chosen)), km2=km2)]
        if len(self.proposals) > _MOST:
            parts.insert(1, self.tr("the best {count} shown", None, _MOST).format(count=formats.number(_MOST)))
        self.note.setText("; ".join(parts))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(chosen))

    def chosen(self) -> list[Stop]:
        """The marked stops, the best first."""
        return self.model.marked_stops()
