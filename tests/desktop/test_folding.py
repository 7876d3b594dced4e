from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout

from rare_earth_plugin.gui.folding import fold_by_keys

from .panel_tools import pause


def test_keys_of_the_box_and_of_what_lies_in_it(qgis_app: object) -> None:
    box, field = QgsCollapsibleGroupBoxBasic("Title"), QLineEdit()
    QVBoxLayout(box).addWidget(field)
    fold_by_keys(box)
    box.show()
    pause(0.05)
    assert box.accessibleName() == "Title"
    box.setFocus()
    for key, folded in ((Qt.Key.Key_Space, True), (Qt.Key.Key_Return, False), (Qt.Key.Key_A, False)):
        QTest.keyClick(box, key)
        assert box.isCollapsed() is folded
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Space)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), box.isCollapsed()) == (" ", False)
    box.deleteLater()
