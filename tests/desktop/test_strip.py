from __future__ import annotations

from qgis.PyQt.QtWidgets import QPushButton

from rare_earth_plugin.gui.strip import Strip


def test_foreign_words_are_shown_as_they_are_above_the_buttons() -> None:
    strip, buttons = Strip(), (QPushButton("Do it"), QPushButton("Later"))
    strip.put_below(*buttons)
    strip.text.setText("<b>" + "a long text " * 20)
    strip.resize(300, strip.heightForWidth(300))
    strip.layout().activate()
    assert strip.text.text().startswith("<b>")
    assert strip.text.heightForWidth(280) > 2 * strip.text.fontMetrics().height()  # it breaks, and takes no markup
    assert all(button.y() >= strip.text.geometry().bottom() for button in buttons)
    assert buttons[0].x() < buttons[1].x()
