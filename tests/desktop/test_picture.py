from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemLegend, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from rare_earth_plugin.map.layers import add_programme, fill_remaining, find_layers
from rare_earth_plugin.map.picture import overview_layout, render_map
from rare_earth_plugin.map.project import ProjectFileError, dress_project
from rare_earth_plugin.map.status_style import status_colour
from rare_earth_plugin.store.programme_file import ProgrammeInfo, check
from tests.desktop.test_layers import SQUARE
from tests.programme_files import small_programme

SIZE = (900, 640)
NOTE = "ILLUSTRATIVE GEOMETRY — not official"


@pytest.fixture
def project(tmp_path: Path, empty_project: QgsProject) -> QgsProject:
    info = check(small_programme(tmp_path / "programme.gpkg"))
    layers = add_programme(empty_project, info)
    dress_project(empty_project, layers, info.title)
    fill_remaining(layers["remaining"], [SQUARE])
    return empty_project


def texts(project: QgsProject) -> list[str]:
    layout = overview_layout(project, find_layers(project), SIZE, "T", ["1 km²", "definition"], "sources")
    return [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def colours(path: Path) -> set[str]:
    image = QImage(str(path))
    assert (image.width(), image.height()) == SIZE
    # The upper part: the legend below would show the same colours.
    return {image.pixelColor(x, y).name() for x in range(SIZE[0]) for y in range(66, SIZE[1] // 2, 2)}


def test_the_picture_shows_the_map_in_the_colours_of_the_statuses(project: QgsProject, tmp_path: Path) -> None:
    path = render_map(project, tmp_path / "map.png", SIZE, facts=["1 km²"])
    assert {status_colour("in_progress").name(), status_colour("done").name()} <= colours(path)
    assert not list(tmp_path.glob("*~*"))


def test_illustrative_stands_in_plain_sight(project: QgsProject) -> None:
    assert NOTE in texts(project)


def test_an_official_programme_has_no_such_note(tmp_path: Path, empty_project: QgsProject) -> None:
    info = check(small_programme(tmp_path / "programme.gpkg"))
    add_programme(empty_project, ProgrammeInfo(info.path, "Official", False, 1, info.counts, False))
    assert NOTE not in texts(empty_project)


def test_nothing_is_cut_off_and_the_legend_fits(project: QgsProject) -> None:
    layout = overview_layout(project, find_layers(project), (1800, 1260), "T" * 300, ["figure " * 60], "source " * 90)
    page = layout.pageCollection().page(0).rect()
    for item in layout.items():
        if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemLegend)):
            assert page.contains(item.mapRectToScene(item.rect())), item.displayName()
    labels = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert any(label.text().startswith("TTT") and label.text().endswith("…") for label in labels)
    for label in labels:
        assert label.sizeForText().width() <= label.rect().width() + 0.5, label.text()


def test_the_legend_holds_just_what_is_on_the_map(project: QgsProject) -> None:
    layout = overview_layout(project, find_layers(project), SIZE, "T")
    (legend,) = (item for item in layout.items() if isinstance(item, QgsLayoutItemLegend))
    model = legend.model()
    shown = {
        node.name(): [entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)]
        for node in model.rootGroup().findLayers()
    }
    assert shown["Survey zones"] == ["In progress", "Done"]
    assert shown["Prospect targets"] == []


def test_a_project_without_a_view_is_drawn_whole(tmp_path: Path, empty_project: QgsProject) -> None:
    info = check(small_programme(tmp_path / "programme.gpkg"))
    add_programme(empty_project, info)
    assert status_colour("done").name() in colours(render_map(empty_project, tmp_path / "map.png", SIZE))


def test_an_empty_project_still_makes_a_picture(empty_project: QgsProject, tmp_path: Path) -> None:
    assert render_map(empty_project, tmp_path / "map.png", SIZE).exists()


def test_a_folder_that_takes_nothing_is_told(project: QgsProject, tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError) as caught:
        render_map(project, tmp_path / "none" / "map.png", SIZE)
    assert caught.value.kind == "not_writable"
