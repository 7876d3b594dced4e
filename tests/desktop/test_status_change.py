from __future__ import annotations

import datetime

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDialogButtonBox

from rare_earth_plugin.gui.status_change import StatusChangeDialog


def accept_is_possible(dialog: StatusChangeDialog) -> bool:
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_asks_for_what_the_move_demands() -> None:
    dialog = StatusChangeDialog(["T-01"], "appraised", ["category", "commodity"], {"commodity": "Zr"}, "A. Geologist")
    assert not accept_is_possible(dialog)
    dialog._fields["category"].setCurrentText("C2")
    assert accept_is_possible(dialog)
    dialog._fields["commodity"].setText("  ")
    assert not accept_is_possible(dialog)
    dialog._fields["commodity"].setText(" Nb ")
    recorded = dialog.recorded()
    assert (recorded["category"], recorded["commodity"], recorded["author"]) == ("C2", "Nb", "A. Geologist")
    assert recorded["reason"] == recorded["document"] == ""


def test_a_plain_move_can_be_made_at_once() -> None:
    dialog = StatusChangeDialog([f"<b>RE-{n}</b>" for n in range(40)], "submitted", [], {}, "A. Geologist")
    assert accept_is_possible(dialog)
    assert dialog.day().year > 2000


def test_a_move_is_signed() -> None:
    dialog = StatusChangeDialog(["RE-01"], "submitted", [], {}, " ")
    assert not accept_is_possible(dialog)
    dialog._author.setText("A. Geologist")
    assert accept_is_possible(dialog)


def test_a_move_lies_between_the_last_one_and_today() -> None:
    last, today = datetime.date(2024, 5, 6), datetime.date.today()
    dialog = StatusChangeDialog(["RE-01"], "submitted", [], {}, "A", earliest=last)
    for tried, expected in ((datetime.date(2024, 5, 5), last), (last, last), (datetime.date(2999, 1, 1), today)):
        dialog._date.setDate(QDate(tried.year, tried.month, tried.day))
        assert dialog.day() == expected


def test_rows_that_stay_are_named() -> None:
    dialog = StatusChangeDialog(["RE-01"], "submitted", [], {}, "A", staying=["RE-07 (cancelled)", "<b>"])
    assert "stay as they are (2): RE-07 (cancelled), <b>" in dialog.staying.text()
    assert not StatusChangeDialog(["RE-01"], "submitted", [], {}, "A").staying.isVisibleTo(dialog)
