"""The dialog that changes one or many stops: when they are open, their work, and by what survey sheets are mapped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.campaign import SHEET, Campaign, CampaignError, Days, Stop
from ..map import formats
from . import campaign_records as records
from .fields import day_field, form_layout, narrow_combo
from .help_key import offer_help
from .labels import note_label
from .wording import sentence

_NAMED = 6


@dataclass(frozen=True)
class StopChanges:
    """What is wanted of some stops; ``None`` leaves each as it is.

    :ivar open_days: the span, empty for any day.
    :ivar minutes: work at the place, empty for what follows from the inputs.
    :ivar method, scale: of the survey of sheets.
    """

    must: bool | None = None
    open_days: tuple[Days, ...] | None = None
    minutes: tuple[float, ...] | None = None
    method: str | None = None
    scale: int | None = None

    def of(self, stop: Stop) -> Stop:
        """A stop with its days and its work changed; the survey needs another count."""
        if self.open_days is not None:
            stop = replace(stop, open_days=next(iter(self.open_days), None))
        if self.minutes is not None:
            stop = replace(stop, minutes=next(iter(self.minutes), None))
        return stop

    def survey_of(self, stop: Stop) -> tuple[str, int]:
        """Method and scale that a sheet shall be mapped at."""
        return self.method or stop.method, self.scale or stop.scale


class StopsDialog(QDialog):
    """Shows what the stops have in common; what differs between them stays so unless it is changed."""

    def __init__(self, campaign: Campaign, stops: Sequence[Stop], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change stops"))
        self._stops = tuple(stops)
        title = QLabel(self._title())
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self.must = self._box(self.tr("Must be visited"), {stop.key in campaign.must_visit or None for stop in stops})
        spans = {stop.open_days for stop in stops}
        self.is_open = self._box(self.tr("Open on some days only"), spans)
        span = next(iter(spans)) if len(spans) == 1 else None
        self.first = day_field(span.first if span else campaign.season.first)
        self.last = day_field(span.last if span else campaign.season.last)
        works = {stop.minutes for stop in stops}
        self.has_work = self._box(self.tr("Work of its own"), works)
        self.minutes = QSpinBox()
        self.minutes.setRange(1, 100_000)
        self.minutes.setSuffix(" " + self.tr("min"))
        known = next(iter(works)) if len(works) == 1 else None
        self.minutes.setValue(round(campaign.minutes_per_target if known is None else known))
        self._rounded = self.minutes.value(), known  # whole minutes shown, and what they stand for
        sheets = [stop for stop in stops if stop.kind == SHEET]
        self.method = self._survey_combo(records.method_choices(), {stop.method for stop in sheets})
        self.scale = self._survey_combo(records.scale_choices(), {stop.scale for stop in sheets})
        self.note = note_label()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Change"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        offer_help(self, "campaign", self.buttons)
        form = form_layout()
        form.addRow(self.must)
        form.addRow(self.is_open)
        self._add(form, self.tr("From"), self.first)
        self._add(form, self.tr("Until"), self.last)
        form.addRow(self.has_work)
        self._add(form, self.tr("Work"), self.minutes)
        if sheets:
            self._add(form, self.tr("Method of the survey"), self.method)
            self._add(form, self.tr("Scale of the survey"), self.scale)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(380)
        # What is entered counts: nobody has to mark the box as well.
        for edit, box in ((self.first, self.is_open), (self.last, self.is_open)):
            edit.dateChanged.connect(lambda _day, box=box: box.setCheckState(Qt.CheckState.Checked))
            edit.dateChanged.connect(lambda _day: self._check())
        self.minutes.valueChanged.connect(lambda _value: self.has_work.setCheckState(Qt.CheckState.Checked))
        self.is_open.stateChanged.connect(lambda _state: self._check())

    def _title(self) -> str:
        names = ", ".join(stop.label for stop in self._stops[:_NAMED]) + ("…" if len(self._stops) > _NAMED else "")
        text = self.tr("{count} stops: {names}", None, len(self._stops))
        return text.format(count=formats.number(len(self._stops)), names=names)

    def _box(self, text: str, found: set[Any]) -> QCheckBox:
        """A box that is marked where the stops have something; what differs between them it leaves as it is.

        :param found: what they have, ``None`` for nothing.
        """
        box = QCheckBox(text)
        if len(found) > 1:
            box.setTristate(True)
            box.setCheckState(Qt.CheckState.PartiallyChecked)
            box.setToolTip(self.tr("The stops differ; half marked leaves each as it is"))
        else:
            box.setChecked(found != {None})
        return box

    def _survey_combo(self, choices: Sequence[tuple[str, Any]], found: set[Any]) -> QComboBox:
        combo = narrow_combo("", 10)
        if len(found) > 1:
            combo.addItem(self.tr("as each is"), None)
        for text, value in choices:
            combo.addItem(text, value)
        if len(found) == 1:
            combo.setCurrentIndex(combo.findData(next(iter(found))))
        return combo

    def _add(self, form: QFormLayout, text: str, widget: QWidget) -> None:
        widget.setAccessibleName(text)
        form.addRow(text, widget)

    def _days(self) -> Days | None:
        first, last = formats.from_qdate(self.first.date()), formats.from_qdate(self.last.date())
        return Days(first, last) if first is not None and last is not None else None

    def _check(self) -> None:
        days, problem = self._days(), None
        if self.is_open.checkState() == Qt.CheckState.Checked and days is not None and days.last < days.first:
            first, last = days.first.isoformat(), days.last.isoformat()
            problem = CampaignError("dates", name="open_days", first=first, last=last)
        self.note.setText(sentence(problem) if problem else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(problem is None)

    def changes(self) -> StopChanges:
        """What is wanted."""
        days = self._days()
        is_open, has_work, must = (_state(box) for box in (self.is_open, self.has_work, self.must))
        shown, known = self._rounded
        minutes = known if known is not None and self.minutes.value() == shown else float(self.minutes.value())
        return StopChanges(
            must,
            None if is_open is None or days is None else (days,) if is_open else (),
            None if has_work is None else (minutes,) if has_work else (),
            self.method.currentData() if self.method.count() else None,
            self.scale.currentData() if self.scale.count() else None,
        )


def _state(box: QCheckBox) -> bool | None:
    """What a box says; ``None`` where it leaves each as it is."""
    state = box.checkState()
    return None if state == Qt.CheckState.PartiallyChecked else state == Qt.CheckState.Checked
