from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QFileDialog

from rare_earth_plugin.core.delimited import TableFormat
from rare_earth_plugin.core.encoding_guess import EncodingGuess
from rare_earth_plugin.gui.import_source_page import SourcePage
from rare_earth_plugin.store.foreign_source import SourceLayer, list_layers, open_layer
from tests.foreign_files import shapefile

LAYERS = (SourceLayer("зоны", "a", geometry="polygon", features=25), SourceLayer("базы\n<b>", "b", geometry="point"))
GUESSES = (
    EncodingGuess("cp1251", 0.9, ("Северный", "принят", "Эспе"), 0),
    EncodingGuess("cp866", 0.1, ("╤хтхЁ", "яЁш", "▌ёях"), 0),
)


@pytest.fixture
def page() -> SourcePage:
    return SourcePage()


def test_a_typed_path_goes_out_once(page: SourcePage) -> None:
    told: list[str] = []
    page.fileChosen.connect(told.append)
    page.path.setText(' "/data/зоны.shp" ')
    page.path.editingFinished.emit()
    page.path.editingFinished.emit()
    assert told == ["/data/зоны.shp"]


def test_a_file_from_the_dialog(page: SourcePage, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    page.fileChosen.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: ("/data/a.tab", ""))
    page.browse.click()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: ("", ""))
    page.browse.click()
    assert told == ["/data/a.tab"]
    assert page.path.text() == "/data/a.tab"


def test_a_dropped_file(page: SourcePage) -> None:
    told: list[str] = []
    page.fileChosen.connect(told.append)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/x"), QUrl.fromLocalFile("/data/зоны.zip")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, buttons, keys))
    assert told == ["/data/зоны.zip"]


def test_a_layer_of_the_project(page: SourcePage) -> None:
    layer = QgsVectorLayer("Polygon", "drawn", "memory")
    QgsProject.instance().addMapLayer(layer)
    told: list[object] = []
    page.projectLayerChosen.connect(told.append)
    page.show_path("/data/a.shp")
    page.project_layer.setLayer(layer)
    assert told == [layer]
    assert page.path.text() == ""
    page.path.setText("/data/b.shp")
    page.path.editingFinished.emit()
    assert page.project_layer.currentLayer() is None
    assert told == [layer]


def test_several_layers_wait_for_a_choice(page: SourcePage) -> None:
    told: list[object] = []
    page.layerChosen.connect(told.append)
    page.show_layers(LAYERS)
    assert page.layers.isVisibleTo(page)
    assert (page.layer(), told) == (None, [])
    first, second = (page.layers.topLevelItem(row) for row in (0, 1))
    assert [first.text(column) for column in range(3)] == ["зоны", "polygons", "25"]
    assert [second.text(column) for column in range(3)] == ["базы <b>", "points", ""]
    page.layers.setCurrentItem(second)
    assert told == [LAYERS[1]]
    assert page.layer() is LAYERS[1]


def test_a_single_layer_is_chosen_at_once(page: SourcePage) -> None:
    told: list[object] = []
    page.layerChosen.connect(told.append)
    page.show_layers(LAYERS[:1])
    assert not page.layers.isVisibleTo(page)
    assert told == [LAYERS[0]]


def test_encodings_are_shown_where_there_is_a_choice(page: SourcePage) -> None:
    told: list[str] = []
    page.encodingChosen.connect(told.append)
    page.show_encodings(GUESSES, "cp1251")
    assert page.encodings.isVisibleTo(page)
    assert page.encodings.currentItem().text(0) == "Windows-1251 (Cyrillic)"
    assert [page.encodings.topLevelItem(0).text(column) for column in (1, 2, 3)] == [*GUESSES[0].samples]
    assert told == []  # what is shown is no choice of the user
    page.encodings.setCurrentItem(page.encodings.topLevelItem(1))
    assert told == ["cp866"]
    page.show_encodings(GUESSES[:1], "cp1251")
    assert not page.encodings.isVisibleTo(page)


def test_columns_of_a_text_table_can_be_changed(page: SourcePage) -> None:
    told: list[TableFormat] = []
    page.tableChosen.connect(told.append)
    page.show_table(TableFormat(";", "lon", "lat", unit="degrees"), ["name", "lon", "lat", "x"])
    assert page.columns.isVisibleTo(page)
    assert (page.x.currentText(), page.y.currentText()) == ("lon", "lat")
    page.x.setCurrentIndex(page.x.findData("x"))
    page.x.activated.emit(page.x.currentIndex())
    assert told == [TableFormat(";", "x", "lat")]
    page.show_table(TableFormat(";", wkt="wkt"), ["wkt"])
    assert not page.columns.isVisibleTo(page)


def test_trouble_takes_the_place_of_what_was_there(page: SourcePage) -> None:
    page.show_layers(LAYERS)
    page.show_facts("3 polygons")
    page.show_trouble("The file 'x' does not exist; choose another one.")
    assert page.strip.text() == "The file 'x' does not exist; choose another one."
    assert not page.layers.isVisibleTo(page)
    assert not page.facts.isVisibleTo(page)
    assert page.layer() is None
    page.show_layers(LAYERS[:1])
    assert page.strip.text() == ""


def test_a_real_file_all_the_way(page: SourcePage, tmp_path: Path) -> None:
    path = shapefile(tmp_path / "Участки.shp", encoding="CP866")
    page.layerChosen.connect(
        lambda entry: page.show_encodings((foreign := open_layer(entry)).encodings, foreign.encoding)
    )
    page.fileChosen.connect(lambda chosen: page.show_layers(list_layers(chosen)))
    page.path.setText(str(path))
    page.path.editingFinished.emit()
    assert page.encodings.currentItem().text(0) == "DOS 866 (Cyrillic)"
    assert "Северный участок" in [page.encodings.currentItem().text(column) for column in (1, 2, 3)]
