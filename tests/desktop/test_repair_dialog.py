"""The preview: old and new of every repair, and only what is ticked is wanted."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.core.checked import ERROR, SET_VALUE, SWAP_AXES, Finding, Repair
from rare_earth_plugin.gui.repair_dialog import RepairDialog

FOUND = [
    Finding("swapped", ERROR, "zone", code="Z-1", repair=Repair(SWAP_AXES, (52.0, 68.0), (68.0, 52.0))),
    Finding("code_missing", ERROR, "zone", code="Z-2"),
    Finding("status_unknown", ERROR, "zone", code="<b>", repair=Repair(SET_VALUE, "Done", "done", "status")),
]


def cells(dialog: RepairDialog, row: int) -> list[str]:
    return [dialog.table.item(row, column).text() for column in range(4)]


def test_old_and_new() -> None:
    dialog = RepairDialog(FOUND)
    assert dialog.table.rowCount() == 2
    assert cells(dialog, 0) == [
        "Z-1",
        "Exchange latitude and longitude",
        "68.0000° N 52.0000° E",
        "52.0000° N 68.0000° E",
    ]
    assert cells(dialog, 1) == ["<b>", "Set the field “status”", "Done", "done"]
    assert dialog.table.item(1, 0).toolTip() == "<qt>&lt;b&gt;</qt>"
    dialog.deleteLater()


def test_what_is_not_ticked_is_not_wanted() -> None:
    dialog = RepairDialog(FOUND)
    assert dialog.chosen() == [FOUND[0], FOUND[2]]
    dialog.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen() == [FOUND[2]]
    assert dialog.accept_button.isEnabled()
    dialog.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.chosen() == []
    assert not dialog.accept_button.isEnabled()
    dialog.deleteLater()


def test_more_than_anybody_reads() -> None:
    dialog = RepairDialog([FOUND[2]] * 2500)
    assert dialog.table.rowCount() == 2000
    assert len(dialog.chosen()) == 2500
    assert "500 more" in dialog._rest.text()
    dialog.deleteLater()
