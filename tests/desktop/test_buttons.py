"""Buttons of the panel and its dialogs."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox

from rare_earth_plugin.gui.buttons import add_actions, icon_button, push_button


def test_buttons_of_a_dialog_do_what_they_say(qgis_app: QgsApplication) -> None:
    box, done = QDialogButtonBox(), []
    first, second = push_button("Make", "Makes it"), push_button("Undo", "Takes it back")
    add_actions(box, (first, lambda: done.append("made")), (second, lambda: done.append("undone")))
    assert box.buttons() == [first, second]
    assert (first.toolTip(), first.autoDefault()) == ("Makes it", False)
    second.click()
    first.click()
    assert done == ["undone", "made"]


def test_a_button_with_an_icon_has_a_name_all_the_same(qgis_app: QgsApplication) -> None:
    button = icon_button("add", "New campaign…")
    assert not button.icon().isNull()
    assert (button.toolTip(), button.accessibleName(), button.text()) == ("New campaign…", "New campaign…", "")
