from __future__ import annotations

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
