from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog

from rare_earth_plugin.gui.screen_room import resize_within_screen


def test_no_larger_than_the_screen(qgis_app: object) -> None:
    dialog = QDialog()
    resize_within_screen(dialog, QSize(200, 100))
    assert dialog.size() == QSize(200, 100)
    resize_within_screen(dialog, QSize(20_000, 100))
    assert dialog.height() == 100
    assert 100 < dialog.width() < dialog.screen().availableSize().width()
    dialog.deleteLater()
