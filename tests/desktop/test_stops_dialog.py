from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from rare_earth_plugin.core.campaign import Days
from rare_earth_plugin.gui.stops_dialog import StopChanges, StopsDialog

from .campaign_case import CAMPAIGN, STOPS

SHEET_STOP, QUARTZ, ZIRCON = STOPS
SPAN = Days(datetime.date(2026, 6, 1), datetime.date(2026, 6, 5))
PARTLY = Qt.CheckState.PartiallyChecked


def test_what_is_not_touched_stays() -> None:
    stops = [SHEET_STOP, replace(QUARTZ, open_days=SPAN, minutes=30.0), replace(ZIRCON, minutes=60.0)]
    dialog = StopsDialog(CAMPAIGN, stops)
    assert {dialog.must.checkState(), dialog.is_open.checkState(), dialog.has_work.checkState()} == {PARTLY}
    changes = dialog.changes()
    assert [changes.of(stop) for stop in stops] == stops
    assert (changes.must, changes.survey_of(SHEET_STOP)) == (None, ("geological", 50_000))


def test_days_and_work_that_differ_stay_so() -> None:
    later = replace(SPAN, last=datetime.date(2026, 7, 1))
    stops = [replace(QUARTZ, open_days=SPAN, minutes=30.0), replace(ZIRCON, open_days=later, minutes=90.0)]
    dialog = StopsDialog(CAMPAIGN, stops)
    assert [dialog.changes().of(stop) for stop in stops] == stops
    dialog.minutes.setValue(45)
    assert [dialog.changes().of(stop) for stop in stops] == [replace(stop, minutes=45.0) for stop in stops]


def test_one_stop_as_it_is() -> None:
    stop = replace(QUARTZ, open_days=SPAN, minutes=30.0)
    dialog = StopsDialog(CAMPAIGN, [stop])
    assert (dialog.must.isChecked(), dialog.minutes.value()) == (True, 30)
    assert dialog.first.date() == QDate(2026, 6, 1)
    assert dialog.method.isHidden() or dialog.method.parentWidget() is None  # a target has no survey
    assert dialog.changes().of(stop) == stop


@pytest.mark.parametrize("minutes", [0.0, 90.5])
def test_work_that_whole_minutes_do_not_show_stays(minutes: float) -> None:
    stop = replace(QUARTZ, minutes=minutes)
    dialog = StopsDialog(CAMPAIGN, [stop])
    assert dialog.changes().of(stop) == stop
    dialog.minutes.setValue(12)
    assert dialog.changes().of(stop) == replace(stop, minutes=12.0)


def test_days_and_work_of_many() -> None:
    dialog = StopsDialog(CAMPAIGN, [QUARTZ, ZIRCON])
    dialog.first.setDate(QDate(2026, 5, 10))
    dialog.last.setDate(QDate(2026, 5, 12))
    dialog.minutes.setValue(45)
    assert dialog.is_open.isChecked()  # entering days says so
    changed = [dialog.changes().of(stop) for stop in (QUARTZ, ZIRCON)]
    assert {stop.open_days for stop in changed} == {Days(datetime.date(2026, 5, 10), datetime.date(2026, 5, 12))}
    assert {stop.minutes for stop in changed} == {45.0}
    dialog.is_open.setChecked(False)
    dialog.has_work.setChecked(False)
    assert [dialog.changes().of(stop) for stop in changed] == [QUARTZ, ZIRCON]


def test_days_that_end_before_they_begin_are_refused() -> None:
    dialog = StopsDialog(CAMPAIGN, [QUARTZ])
    dialog.first.setDate(QDate(2026, 6, 9))
    dialog.last.setDate(QDate(2026, 6, 1))
    good = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not good.isEnabled()
    assert dialog.note.text().startswith("9 Jun 2026 to 1 Jun 2026 ends before it begins")
    dialog.is_open.setChecked(False)
    assert good.isEnabled()
    assert dialog.note.text() == ""


def test_the_survey_of_sheets() -> None:
    other = replace(SHEET_STOP, key="M-42-77-Б", code="M-42-77-Б", method="geochemical")
    dialog = StopsDialog(CAMPAIGN, [SHEET_STOP, other, QUARTZ])
    assert (dialog.method.currentText(), dialog.scale.currentData()) == ("as each is", 50_000)
    dialog.scale.setCurrentIndex(dialog.scale.findData(200_000))
    changes = dialog.changes()
    assert [changes.survey_of(stop) for stop in (SHEET_STOP, other)] == [
        ("geological", 200_000),
        ("geochemical", 200_000),
    ]
    assert StopChanges().survey_of(other) == ("geochemical", 50_000)


def test_a_survey_that_nobody_offers_stays() -> None:
    strange = replace(SHEET_STOP, method="dowsing", scale=25_000)
    dialog = StopsDialog(CAMPAIGN, [strange])
    assert dialog.changes().survey_of(strange) == ("dowsing", 25_000)
