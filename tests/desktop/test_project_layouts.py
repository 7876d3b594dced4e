"""A page that was changed in the designer keeps the change and takes the figures of the day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsProject

from rare_earth_plugin.map.layout_blocks import NOTE
from rare_earth_plugin.map.layout_contents import Contents
from rare_earth_plugin.map.layouts import overview_page
from rare_earth_plugin.map.map_export import Order, Outcome, export_steps, layout_key
from rare_earth_plugin.map.names import illustrative_note
from rare_earth_plugin.map.project_layouts import add_layout, edited_layouts, refresh_layout
from tests.desktop.map_contents import contents_of, tables
from tests.desktop.panel_tools import panel_programme


@pytest.fixture
def contents(tmp_path: Path) -> Iterator[Contents]:
    with contents_of(panel_programme(tmp_path)) as made:
        yield made


@pytest.fixture
def kept(contents: Contents) -> QgsPrintLayout:
    add_layout(contents.project, overview_page(contents).layout, layout_key(Order()))
    return edited_layouts(contents.project)["overview/A3/"]


def label(layout: QgsPrintLayout, key: str) -> QgsLayoutItemLabel:
    item = layout.itemById(key)
    assert isinstance(item, QgsLayoutItemLabel)
    return item


def test_names_of_layouts_stay_apart(contents: Contents, kept: QgsPrintLayout) -> None:
    add_layout(contents.project, overview_page(contents, "A1").layout, "overview/A1/")
    assert sorted(edited_layouts(contents.project)) == ["overview/A1/", "overview/A3/"]
    assert len({layout.name() for layout in contents.project.layoutManager().printLayouts()}) == 2


def test_what_was_not_touched_is_brought_up_to_date(contents: Contents, kept: QgsPrintLayout) -> None:
    label(kept, "subtitle").setText("For the minister")
    label(kept, "title").attemptMove(label(kept, "title").positionWithUnits())
    later = replace(contents, title="Renamed programme")
    assert refresh_layout(kept, overview_page(later).layout) > 0
    assert label(kept, "title").text() == "Renamed programme"
    assert label(kept, "subtitle").text() == "For the minister"
    assert refresh_layout(kept, overview_page(later).layout) == 0


def test_tables_follow_the_programme(contents: Contents, kept: QgsPrintLayout) -> None:
    fresh = overview_page(replace(contents, layers={**contents.layers, "target": contents.layers["zone"]})).layout
    assert tables(fresh)["statuses"] != tables(kept)["statuses"]
    refresh_layout(kept, fresh)
    assert tables(fresh)["statuses"] == tables(kept)["statuses"]


@pytest.mark.parametrize("how", ["removed", "hidden", "reworded", "moved", "faded"])
def test_that_it_is_illustrative_cannot_be_taken_away(contents: Contents, kept: QgsPrintLayout, how: str) -> None:
    note = label(kept, NOTE)
    if how == "removed":
        kept.removeLayoutItem(note)
    elif how == "hidden":
        note.setVisibility(False)
        note.setExcludeFromExports(True)
    elif how == "reworded":
        note.setText("official")
    elif how == "moved":
        note.attemptSetSceneRect(note.sceneBoundingRect().translated(5000, 0))
    else:
        note.setItemOpacity(0.0)
    refresh_layout(kept, overview_page(contents).layout)
    note = label(kept, NOTE)
    assert note.text() == illustrative_note()
    assert note.isVisible()
    assert note.itemOpacity() == 1.0
    assert not note.excludeFromExports()
    assert kept.pageCollection().page(0).rect().contains(note.sceneBoundingRect())


def test_an_export_takes_the_changed_layout(contents: Contents, kept: QgsPrintLayout, tmp_path: Path) -> None:
    label(kept, "subtitle").setText("For the minister")
    outcome = Outcome()
    order = Order(file_format="svg")
    list(export_steps(contents, order, tmp_path, outcome, edited_layouts(contents.project)))
    drawn = outcome.files[0].read_text("utf-8")
    assert "For the minister" in drawn
    assert "Programme overview" not in drawn


def test_a_layout_survives_the_project_file(contents: Contents, kept: QgsPrintLayout, tmp_path: Path) -> None:
    path = tmp_path / "project.qgz"
    assert contents.project.write(str(path))
    again = QgsProject()
    assert again.read(str(path))
    assert list(edited_layouts(again)) == ["overview/A3/"]
    assert label(edited_layouts(again)["overview/A3/"], "title").text() == contents.title
    again.clear()
