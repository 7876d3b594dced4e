from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject

from rare_earth_plugin.gui.layer_watch import LayerWatch
from rare_earth_plugin.map.layers import add_programme
from rare_earth_plugin.store.programme import open_programme

from .panel_tools import panel_programme, pause, wait


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[LayerWatch]:
    watching = LayerWatch(QgsProject.instance())
    add_programme(QgsProject.instance(), open_programme(panel_programme(tmp_path)))
    watching.find()
    yield watching
    watching.close()


def test_several_edits_are_told_once(watch: LayerWatch) -> None:
    heard: list[str] = []
    watch.rowsChanged.connect(heard.append)
    layer = watch.layers["zone"]
    layer.startEditing()
    for feature in layer.getFeatures():
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf("name"), "x")
    assert not heard
    wait(lambda: heard)
    assert heard == ["zone"]
    layer.rollBack()


def test_a_layer_is_let_go_before_it_is_deleted(watch: LayerWatch) -> None:
    watch.layersChanged.connect(lambda: [layer.name() for layer in watch.layers.values()])
    QgsProject.instance().removeMapLayer(watch.layers["zone"].id())
    assert "zone" not in watch.layers
    QgsProject.instance().clear()
    assert watch.layers == {}


def test_a_second_layer_of_the_same_role_stands_in(watch: LayerWatch) -> None:
    project = QgsProject.instance()
    twin = watch.layers["zone"].clone()
    first = watch.layers["zone"]
    project.addMapLayer(twin)
    pause(0.1)
    assert watch.layers["zone"] is first
    project.removeMapLayer(first.id())
    wait(lambda: watch.layers.get("zone") is twin)


def test_after_closing_nothing_is_heard(watch: LayerWatch) -> None:
    heard: list[object] = []
    layer = watch.layers["zone"]
    watch.rowsChanged.connect(heard.append)
    watch.close()
    layer.setSubsetString("code = 'RE-01'")
    QgsProject.instance().removeMapLayer(layer.id())
    pause(0.3)
    assert not heard
