"""What a campaign is planned from, all of it to see and to edit: season, weather, crews, output, costs, ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.core import Qgis
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.campaign import Campaign, Crew, Rates
from ..map import formats
from . import campaign_records as records
from .campaign_desk import CampaignDesk
from .crew_details import CrewDetails
from .folding import fold_by_keys
from .labels import note_label
from .record_table import RecordTable

_SHOWN = "shown"
_DATES = QDate(1990, 1, 1), QDate(2100, 12, 31)


class CampaignInputs(QScrollArea):
    """Shows the inputs of the desk's campaign; each edit is one step of it."""

    def __init__(self, desk: CampaignDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filling = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(0, 4, 4, 4)
        self._make_season()
        self._make_crews()
        self._make_output()
        self._make_costs()
        self._make_ways()
        self._layout.addStretch(1)
        self.setWidget(content)
        desk.changed.connect(self.show_campaign)
        self.show_campaign()

    # -- widgets --------------------------------------------------------------------------------------------------

    def _box(self, title: str, *, folded: bool = False) -> QFormLayout:
        box = QgsCollapsibleGroupBox(title)
        box.setCollapsed(folded)
        fold_by_keys(box)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._layout.addWidget(box)
        return form

    def _row(self, form: QFormLayout, text: str, widget: QWidget) -> None:
        label = QLabel(text)
        label.setWordWrap(True)
        widget.setAccessibleName(text)
        form.addRow(label, widget)

    def _spin(self, least: float, most: float, decimals: int, slot: Callable[[], None]) -> QAbstractSpinBox:
        spin = QDoubleSpinBox() if decimals else QSpinBox()
        if decimals:
            spin.setDecimals(decimals)
        spin.setRange(least if decimals else int(least), most if decimals else int(most))
        spin.setGroupSeparatorShown(most >= 10_000)
        spin.editingFinished.connect(slot)
        return spin

    def _day(self, slot: Callable[[], None]) -> QDateEdit:
        day = QDateEdit()
        day.setCalendarPopup(True)
        day.setDisplayFormat("dd.MM.yyyy")
        day.setDateRange(*_DATES)  # each day of a season has its place in the timetable
        day.editingFinished.connect(slot)
        return day

    def _make_season(self) -> None:
        form = self._box(self.tr("Season and weather"))
        self.first, self.last = self._day(self._keep_season), self._day(self._keep_season)
        self._row(form, self.tr("First day"), self.first)
        self._row(form, self.tr("Last day"), self.last)
        self.lost = self._spin(0, 100, 0, self._keep_season)
        self.lost.setSuffix(" %")
        self._row(form, self.tr("Days lost to weather"), self.lost)
        self.months = RecordTable(
            self.tr("Months that lose more or fewer days"),
            records.month_columns(),
            lambda rows: {"month": rows[-1]["month"] % 12 + 1 if rows else 5, "share": 25.0},
        )
        self.closed = RecordTable(
            self.tr("Days on which nobody works"),
            records.day_columns(),
            lambda _rows: dict.fromkeys(("first", "last"), formats.from_qdate(self.first.date())),
        )
        for text, table in (
            (self.tr("Months that lose more or fewer days"), self.months),
            (self.tr("Days on which nobody works"), self.closed),
        ):
            form.addRow(_heading(text))
            form.addRow(table)
            table.edited.connect(self._keep_season)

    def _make_crews(self) -> None:
        form = self._box(self.tr("Crews"))
        self.crews = RecordTable(
            self.tr("Crews"),
            records.crew_columns(),
            lambda rows: records.new_crew(rows, self._desk.bases()),
        )
        self.crews.edited.connect(self._keep_crews)
        form.addRow(self.crews)
        self.details = CrewDetails()
        self.details.edited.connect(self._keep_crew)
        self.crews.view.selectionModel().currentChanged.connect(lambda index, _before: self._show_crew(index.row()))
        form.addRow(self.details)

    def _make_output(self) -> None:
        form = self._box(self.tr("Output of a crew"))
        self.productivity = RecordTable(
            self.tr("Output of a crew"),
            records.productivity_columns(),
            lambda _rows: {"method": "geological", "scale": 50_000, "km2_per_day": 12.0},
        )
        self.productivity.edited.connect(
            lambda: self._edit(productivity=records.productivity_of(self.productivity.records))
        )
        form.addRow(self.productivity)
        self.minutes = self._spin(1, 10_000, 0, lambda: self._keep_number("minutes_per_target", self.minutes))
        self.minutes.setSuffix(" " + self.tr("min"))
        self._row(form, self.tr("Work at a target"), self.minutes)

    def _make_costs(self) -> None:
        form = self._box(self.tr("Costs"), folded=True)
        self.currency = QLineEdit()
        self.currency.setMaxLength(12)
        self.currency.editingFinished.connect(self._keep_rates)
        self._row(form, self.tr("Currency"), self.currency)
        self.rates = {}
        for name, text, decimals in (
            ("crew_day", self.tr("Day of a crew"), 0),
            ("km", self.tr("Kilometre"), 2),
            ("camp_night", self.tr("Night in camp"), 0),
            ("fuel_l_100km", self.tr("Fuel, litres per 100 km"), 1),
            ("fuel_price", self.tr("Litre of fuel"), 2),
        ):
            self.rates[name] = self._spin(0, 10_000_000, decimals, self._keep_rates)
            self._row(form, text, self.rates[name])

    def _make_ways(self) -> None:
        form = self._box(self.tr("Ways and search"), folded=True)
        self.detour = self._spin(1, 5, 2, lambda: self._keep_number("detour", self.detour))
        self._row(form, self.tr("Way driven by the straight line"), self.detour)
        self.roads = QgsMapLayerComboBox()
        self.roads.setFilters(Qgis.LayerFilter.LineLayer)
        self.roads.setAllowEmptyLayer(True, self.tr("straight lines with a detour"))
        self.roads.setProject(self._desk.session.project)
        self.roads.setMinimumContentsLength(8)
        self.roads.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.roads.layerChanged.connect(lambda _layer: self._keep_roads())
        self._row(form, self.tr("Roads to follow"), self.roads)
        self.seconds = self._spin(1, 600, 0, lambda: self._keep_number("seconds", self.seconds))
        self.seconds.setSuffix(" " + self.tr("s"))
        self._row(form, self.tr("Time for the search"), self.seconds)
        self.seed = self._spin(0, 999_999, 0, lambda: self._edit(seed=self.seed.value()))
        self.seed.setGroupSeparatorShown(False)
        self._row(form, self.tr("Seed of the search"), self.seed)
        note = note_label()
        note.setText(self.tr("A longer search finds a better plan; the same seed begins at the same place."))
        form.addRow(note)

    # -- from the campaign to the widgets ---------------------------------------------------------------------------

    def show_campaign(self) -> None:
        """Show the inputs as they are now."""
        campaign, variant = self._desk.campaign, self._desk.variant
        self.widget().setEnabled(campaign is not None and self._desk.editable)
        if campaign is None or variant is None:
            return
        self._filling = True
        self._fill(campaign)
        roads = self._desk.session.project.mapLayer(variant.roads) if variant.roads else None
        if roads is not None:
            self.roads.setLayer(roads)
        else:
            self.roads.setCurrentIndex(0)  # the line that says so; setLayer(None) would show an empty one
        self._filling = False

    def _fill(self, campaign: Campaign) -> None:
        season, rates, desk = campaign.season, campaign.rates, self._desk
        self.first.setDate(formats.to_qdate(season.first))
        self.last.setDate(formats.to_qdate(season.last))
        _show(self.lost, 100 * season.lost_share)
        self.months.show_records(records.month_records(season.lost_by_month), editable=desk.editable)
        self.closed.show_records(records.days_records(season.forbidden), editable=desk.editable)
        bases = {base.code: base for base in [*(crew.base for crew in campaign.crews if crew.base), *desk.bases()]}
        self.crews.offer("base", records.base_choices(sorted(bases.values(), key=lambda base: base.name)))
        self.crews.show_records([records.crew_record(crew) for crew in campaign.crews], editable=desk.editable)
        self.details.show_crews(campaign.crews, season)
        self.productivity.show_records(records.productivity_records(campaign.productivity), editable=desk.editable)
        _show(self.minutes, campaign.minutes_per_target)
        self.currency.setText(rates.currency)
        for name, spin in self.rates.items():
            _show(spin, getattr(rates, name))
        _show(self.detour, campaign.detour)
        _show(self.seconds, campaign.seconds)
        self.seed.setValue(campaign.seed)

    # -- from the widgets to the campaign ---------------------------------------------------------------------------

    def _edit(self, **inputs: object) -> None:
        if not self._filling:
            self._desk.edit(self.tr("Inputs of the campaign"), **inputs)

    def _keep_number(self, name: str, spin: QAbstractSpinBox) -> None:
        campaign = self._desk.campaign
        if campaign is not None:
            self._edit(**{name: _entered(spin, getattr(campaign, name))})

    def _keep_season(self) -> None:
        campaign = self._desk.campaign
        if campaign is None or self._filling:
            return
        first, last = formats.from_qdate(self.first.date()), formats.from_qdate(self.last.date())
        season = campaign.season
        changed = replace(
            season,
            first=first or season.first,
            last=last or season.last,
            lost_share=_entered(self.lost, 100 * season.lost_share) / 100,
            lost_by_month=records.losses_of(self.months.records),
            forbidden=records.spans_of(self.closed.records),
        )
        self._edit(season=changed, crews=tuple(crew.in_season(season, changed) for crew in campaign.crews))

    def _keep_crews(self) -> None:
        campaign = self._desk.campaign
        if campaign is None or self._filling:
            return
        crews = records.crews_of(self.crews.records, campaign.crews, self._desk.bases())
        codes = {crew.code for crew in crews}
        self._edit(crews=crews, locks=tuple(lock for lock in campaign.locks if lock.crew in codes))

    def _show_crew(self, row: int) -> None:
        if 0 <= row < len(self.crews.records):
            self.details.choose(self.crews.records[row]["code"])

    def _keep_crew(self, changed: Crew) -> None:
        campaign = self._desk.campaign
        if campaign is not None:
            self._edit(crews=tuple(changed if crew.code == changed.code else crew for crew in campaign.crews))

    def _keep_rates(self) -> None:
        campaign = self._desk.campaign
        if campaign is not None:
            values = {name: _entered(spin, getattr(campaign.rates, name)) for name, spin in self.rates.items()}
            self._edit(rates=Rates(currency=self.currency.text().strip(), **values))

    def _keep_roads(self) -> None:
        variant, layer = self._desk.variant, self.roads.currentLayer()
        if variant is None or self._filling:
            return
        roads = layer.id() if layer is not None else ""
        if roads != variant.roads:
            stale = variant.plan is not None
            self._desk.keep(replace(variant, roads=roads, is_stale=stale), self.tr("Roads to follow"))


def _show(spin: QAbstractSpinBox, value: float) -> None:
    spin.setValue(value if isinstance(spin, QDoubleSpinBox) else round(value))
    spin.setProperty(_SHOWN, spin.value())


def _entered(spin: QAbstractSpinBox, value: float) -> float:
    """What was entered; the value itself where the widget shows it still, as near as it can."""
    return value if spin.value() == spin.property(_SHOWN) else float(spin.value())


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
