from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from rare_earth_plugin.gui.edit_strip import EditStrip


def test_tells_statuses_from_other_edits() -> None:
    parent = QWidget()
    strip = EditStrip()
    QVBoxLayout(parent).addWidget(strip)
    layer = QgsVectorLayer("Point?field=status:string&field=name:string", "Zones", "memory")
    layer.startEditing()
    strip.show_unsaved([layer])
    assert strip.text.text() == "Edits not saved: Zones"
    strip.show_unsaved([])
    assert not strip.isVisibleTo(parent)
    layer.rollBack()


def test_buttons_go_below_where_the_panel_is_narrow() -> None:
    strip = EditStrip()
    strip.text.setText("Status changes not saved: 1")
    for width, row in ((900, 0), (200, 1)):
        strip.resize(width, 60)
        strip._arrange()
        assert strip._layout.getItemPosition(strip._layout.indexOf(strip.save))[0] == row
