from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QColor, QPalette, QTextTable
from qgis.PyQt.QtTest import QTest

from rare_earth_plugin.gui.help_viewer import HelpViewer
from rare_earth_plugin.store.help_pages import LANGUAGES, TOPICS, page_title

from .panel_tools import pause


@pytest.fixture
def viewer() -> HelpViewer:
    viewer = HelpViewer(language="en")
    return viewer


@pytest.mark.parametrize("language", LANGUAGES)
def test_shows_every_page_of_a_language(language: str) -> None:
    viewer = HelpViewer(language=language)
    for row, topic in enumerate(TOPICS):
        viewer.contents.setCurrentRow(row)
        assert viewer.topic == topic
        text = viewer.page.toPlainText()
        assert text.splitlines()[0] == page_title(topic, language) == viewer.contents.item(row).text()
        assert not {"**", "{{", "](", "|--"} & {mark for mark in ("**", "{{", "](", "|--") if mark in text}


def test_links_back_and_forward(viewer: HelpViewer) -> None:
    viewer.page.anchorClicked.emit(QUrl("figures.md"))
    assert (viewer.topic, viewer.contents.currentRow()) == ("figures", TOPICS.index("figures"))
    viewer.show_topic("status")
    viewer.back.click()
    viewer.back.click()
    assert viewer.topic == "start"
    assert not viewer.back.isEnabled()
    viewer.forward.click()
    assert viewer.topic == "figures"
    viewer.show_topic("no such page")
    assert viewer.topic == "start"


def test_search_goes_through_all_pages(viewer: HelpViewer) -> None:
    viewer.search.setText("geodesics")
    assert viewer.topic == "figures"
    assert viewer.page.textCursor().selectedText() == "geodesics"
    viewer.search.setText("KAZRC")
    assert viewer.topic == "status"
    viewer.search.setText("Snyder")
    assert viewer.topic == "figures"
    before = viewer.page.textCursor().position()
    viewer.find_next()  # the only one: the search comes round to it
    assert (viewer.topic, viewer.page.textCursor().position()) == ("figures", before)
    viewer.search.setText("xyzzy")
    assert "xyzzy" in viewer.note.text()
    viewer.search.clear()
    assert not viewer.note.text()


def test_search_backward(viewer: HelpViewer) -> None:
    viewer.show_topic("figures")
    viewer.search.setText("union")
    first = viewer.page.textCursor().position()
    viewer.find_next()
    assert viewer.page.textCursor().position() > first
    viewer.find_next(backward=True)
    assert viewer.page.textCursor().position() == first


def test_enter_in_the_search_does_not_close(viewer: HelpViewer) -> None:
    viewer.show()
    pause(0.05)
    viewer.search.setFocus()
    QTest.keyClicks(viewer.search, "sheet")
    QTest.keyClick(viewer.search, Qt.Key.Key_Return)
    assert viewer.isVisible()
    QTest.keyClick(viewer.search, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_follows_the_colours_of_the_theme(viewer: HelpViewer) -> None:
    palette = QPalette(viewer.palette())
    palette.setColor(QPalette.ColorRole.Mid, QColor("#123456"))
    viewer.setPalette(palette)
    viewer.show_topic("keys")
    tables = [frame for frame in viewer.page.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert [table.format().borderBrush().color().name() for table in tables] == ["#123456"]
