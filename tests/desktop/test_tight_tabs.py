from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QApplication, QTabWidget, QWidget

from rare_earth_plugin.gui.tight_tabs import fit_tabs


def width(tight: bool) -> int:
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    for number in range(6):
        tabs.addTab(QWidget(), f"Tab {number}")
    if tight:
        fit_tabs(tabs)
    tabs.show()  # style sheets count from then on
    found = tabs.tabBar().sizeHint().width()
    tabs.close()
    tabs.deleteLater()
    return int(found)


@pytest.mark.parametrize("sheet", ["", "QTabBar::tab { padding: 4px 20px; min-width: 90px; }"], ids=["style", "sheet"])
def test_words_have_the_room_of_the_air(qgis_app: QApplication, sheet: str) -> None:
    before = qgis_app.styleSheet()
    qgis_app.setStyleSheet(sheet)
    try:
        assert width(True) < width(False) - 40
    finally:
        qgis_app.setStyleSheet(before)
