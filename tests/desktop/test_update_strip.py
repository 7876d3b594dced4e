from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from rare_earth_plugin.gui.update_strip import UpdateStrip
from rare_earth_plugin.store.tables import SCHEMA_VERSION


def test_an_older_file_is_offered_the_way_up_and_may_wait() -> None:
    parent, strip, wanted = QWidget(), UpdateStrip(), []
    QVBoxLayout(parent).addWidget(strip)
    strip.updateWanted.connect(lambda: wanted.append(True))
    assert not strip.isVisibleTo(parent)
    strip.offer(1)
    assert strip.isVisibleTo(parent)
    assert f"version 1; this plugin edits version {SCHEMA_VERSION}" in strip.text.text()
    strip.later.click()
    assert not strip.isVisibleTo(parent)
    assert not wanted
    strip.offer(1)
    strip.update_button.click()
    assert wanted == [True]
    strip.offer(0)
    assert not strip.isVisibleTo(parent)
