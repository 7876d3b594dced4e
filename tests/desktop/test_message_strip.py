from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from rare_earth_plugin.gui.message_strip import MessageStrip


def test_news_does_not_push_trouble_aside() -> None:
    parent = QWidget()
    strip = MessageStrip(parent)
    assert strip.text() == ""
    strip.tell("news")
    assert strip.text() == "news"
    strip.warn("trouble <b>here</b>")
    strip.tell("more news")
    assert strip.text() == "trouble <b>here</b>"
    strip.warn("other trouble")
    assert strip.text() == "other trouble"
    strip.clear()
    strip.tell("news again")
    assert strip.text() == "news again"


def test_an_offer_belongs_to_its_message_alone() -> None:
    parent = QWidget()
    strip = MessageStrip(parent)
    taken: list[str] = []
    strip.warn("trouble")
    assert strip.action.isHidden()
    strip.offer("Mend it", lambda: taken.append("mended"))
    assert not strip.action.isHidden()
    assert strip.text() == "trouble"
    strip.action.click()
    assert taken == ["mended"]
    assert strip.text() == ""
    strip.warn("trouble")
    strip.offer("Mend it", lambda: taken.append("again"))
    strip.warn("other trouble")
    assert strip.action.isHidden()
    strip.action.click()
    assert taken == ["mended"]
