"""The forecast in words, and the assumptions behind it to edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QDate, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.forecast import (
    MOST_SIMULATIONS,
    Forecast,
    ForecastError,
    Goal,
    Work,
    basis,
    calibrated_output,
    forecast,
    published_goal,
)
from ..core.programme import Figure
from ..core.series import YearRow
from ..map import formats
from ..map.forecast_words import forecast_in_words, illustrative_pace
from ..map.report_data import Assumptions
from ..store.languages import spoken
from .folding import fold_by_keys
from .labels import note_label
from .wording import sentence

_SOON_MS = 150
_FIELD = 110  # pixels that an input needs at least
_ANY_YEAR = 2001  # no leap year: a season is the same days in each
_GOAL_KM2 = 2_200_000


class ForecastPanel(QWidget):
    """Sentences, and below them the inputs, folded away at first."""

    forecastChanged = pyqtSignal(object)
    """A :class:`core.forecast.Forecast`, or ``None`` where none can be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[YearRow] = ()
        self._day = datetime.date.min
        self._area_km2 = float("inf")
        self._published: Goal | None = None
        self._forecast: Forecast | None = None
        self._hint = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.compute)
        self.sentences = QLabel()
        self.sentences.setWordWrap(True)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        self.sentences.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.hint = note_label()
        self.inputs = QgsCollapsibleGroupBox(self.tr("Assumptions of the forecast"))
        self.inputs.setCollapsed(True)
        fold_by_keys(self.inputs)
        self._make_inputs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sentences)
        layout.addWidget(self.hint)
        layout.addWidget(self.inputs)
        self.reset()

    def _make_inputs(self) -> None:
        self.goal = self._number(1, 100_000_000, 1000, formats.km2())
        self.goal_day = QDateEdit()
        self.goal_day.setDisplayFormat("d MMM yyyy")
        self.pace_years = self._number(1, 99, 1, "")
        self.season_start, self.season_end = QDateEdit(), QDateEdit()
        self.lost_share = self._number(0, 100, 5, "%")
        self.lost_spread = self._number(0, 40, 1, "%")
        self.crews = self._number(0, 1000, 1, "")
        self.output = QDoubleSpinBox()
        self.output.setRange(0.0, 100_000.0)
        self.output.setDecimals(1)
        self.day_spread = self._number(0, 300, 5, "%")
        self.season_spread = self._number(0, 300, 5, "%")
        self.simulations = self._number(100, MOST_SIMULATIONS, 1000, "")
        self.seed = self._number(0, 2_000_000_000, 1, "")
        self.seed.setGroupSeparatorShown(False)
        self.output.setToolTip(self.tr("0 stands for what the recent pace amounts to"))
        form = QGridLayout(self.inputs)
        form.setColumnStretch(0, 3)
        form.setColumnStretch(1, 2)
        for text, field in (
            (self.tr("Goal"), self.goal),
            (self.tr("By"), self.goal_day),
            (self.tr("Years that the pace is the mean of"), self.pace_years),
            (self.tr("Season from"), self.season_start),
            (self.tr("Season to"), self.season_end),
            (self.tr("Days lost to weather"), self.lost_share),
            (self.tr("± from season to season"), self.lost_spread),
            (self.tr("Crews or aircraft"), self.crews),
            (self.tr("New km² a crew-day"), self.output),
            (self.tr("± from day to day"), self.day_spread),
            (self.tr("± from season to season"), self.season_spread),
            (self.tr("Simulations"), self.simulations),
            (self.tr("Seed of the random numbers"), self.seed),
        ):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setMinimumWidth(_FIELD)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addWidget(label, form.rowCount(), 0)
            form.addWidget(field, form.rowCount() - 1, 1)
        for field in (self.season_start, self.season_end):
            field.setDisplayFormat("d MMM")
        for field in (self.goal_day, self.season_start, self.season_end):
            field.dateChanged.connect(self._soon.start)
        for field in (*self.inputs.findChildren(QSpinBox), self.output):
            field.valueChanged.connect(self._soon.start)
        back = QPushButton(self.tr("Standard assumptions"))
        back.setToolTip(self.tr("Take back all changes of the assumptions"))
        back.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        back.clicked.connect(self.reset)
        form.addWidget(back, form.rowCount(), 0, 1, 2)
        self.lost_spread.setToolTip(self.tr("standard deviation of the share of days lost"))
        for field in (self.day_spread, self.season_spread):
            field.setToolTip(self.tr("standard deviation as a share of the mean"))

    def _number(self, low: int, high: int, step: int, unit: str) -> QSpinBox:
        field = QSpinBox()
        field.setRange(low, high)
        field.setSingleStep(step)
        field.setLocale(spoken().locale)  # QGIS's own leaves the thousands together
        field.setGroupSeparatorShown(True)
        if unit:
            field.setSuffix(f"{formats.NARROW_NO_BREAK}{unit}")
        return field

    # -- what is shown ------------------------------------------------------------------------------------------

    def show_series(
        self,
        rows: Sequence[YearRow],
        figures: Sequence[Figure],
        day: datetime.date,
        area_km2: float,
        *,
        illustrative: bool = False,
    ) -> None:
        """Forecast from another series; a published goal that is new to the panel becomes the goal.

        :param day: as-of date of the series, or today.
        :param area_km2: of the territory.
        :param illustrative: only the published totals are facts: the panel says so.
        """
        self._rows, self._day, self._area_km2 = rows, day, area_km2
        self._hint = illustrative_pace(figures) if illustrative else ""
        goal = published_goal(figures)
        if goal != self._published:
            self._published = goal
            self._show_goal()
        self.compute()

    def reset(self) -> None:
        """The standard assumptions and the published goal."""
        work = Work()
        self.pace_years.setValue(1)
        for field, (month, day) in ((self.season_start, work.season_start), (self.season_end, work.season_end)):
            field.setDate(QDate(_ANY_YEAR, month, day))
        for field, share in (
            (self.lost_share, work.lost_share),
            (self.lost_spread, work.lost_spread),
            (self.day_spread, work.day_spread),
            (self.season_spread, work.season_spread),
        ):
            field.setValue(round(100 * share))
        self.crews.setValue(work.crews)
        self.output.setValue(0.0)
        self.simulations.setValue(work.simulations)
        self.seed.setValue(work.seed)
        self._show_goal()
        self.compute()

    def _show_goal(self) -> None:
        goal = self._published
        self.goal.setValue(round(goal.covered_km2) if goal else _GOAL_KM2)
        if goal is not None:
            self.goal_day.setDate(formats.to_qdate(goal.day))
        elif self._rows:
            self.goal_day.setDate(QDate(self._rows[-1].year + 1, 12, 31))

    def work(self) -> Work:
        """The assumptions as they stand in the inputs."""

        def month_day(field: QDateEdit) -> tuple[int, int]:
            return field.date().month(), field.date().day()

        return replace(
            Work(),
            season_start=month_day(self.season_start),
            season_end=month_day(self.season_end),
            lost_share=self.lost_share.value() / 100,
            lost_spread=self.lost_spread.value() / 100,
            crews=self.crews.value(),
            km2_per_crew_day=self.output.value() or None,
            day_spread=self.day_spread.value() / 100,
            season_spread=self.season_spread.value() / 100,
            simulations=self.simulations.value(),
            seed=self.seed.value(),
        )

    def assumptions(self) -> Assumptions:
        """What the forecast shown is made from."""
        day = formats.from_qdate(self.goal_day.date())
        goal = Goal(float(self.goal.value()), day) if self._rows and day is not None else None
        return Assumptions(goal, self.work(), self.pace_years.value())

    def forecast(self) -> Forecast | None:
        """The forecast shown."""
        return self._forecast

    def compute(self) -> None:
        """Forecast from the inputs now."""
        self._soon.stop()
        self._forecast = None
        day = formats.from_qdate(self.goal_day.date())
        text = ""
        if self._rows and day is not None:
            try:
                work = self.work()
                start = basis(self._rows, self._day, self.pace_years.value())
                self._forecast = forecast(start, Goal(float(self.goal.value()), day), work, self._area_km2)
                text = forecast_in_words(self._forecast, work)
                recent = formats.number(calibrated_output(work, start.pace_km2), 1)
                self.output.setSpecialValueText(self.tr("{output} (recent pace)").format(output=recent))
                self.output.lineEdit().home(False)  # the number before the words
            except ForecastError as error:
                text = sentence(error)
        self.sentences.setText(text)
        self.sentences.setVisible(bool(text))
        self.hint.setText(self._hint)
        self.hint.setVisible(bool(text and self._hint))
        self.forecastChanged.emit(self._forecast)
