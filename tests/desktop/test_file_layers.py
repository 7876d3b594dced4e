"""Layers of one file, whoever put them into the project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from rare_earth_plugin.map.file_layers import edited_on, layers_on, reload_layers
from tests.desktop.algorithm_runs import layer
from tests.programme_files import open_table, small_programme, sql, square


def test_layers_are_found_by_their_file_and_see_what_was_written_past_them(tmp_path: Path) -> None:
    path, project = small_programme(tmp_path / "programme.gpkg"), QgsProject.instance()
    other = small_programme(tmp_path / "other.gpkg")
    zone, coverage = open_table(path, "zone"), open_table(path, "coverage")
    project.addMapLayers([zone, coverage, open_table(other, "zone"), layer([square(70, 50)])])
    assert set(layers_on(project, tmp_path / "." / "programme.gpkg")) == {zone, coverage}
    assert edited_on(project, path) == []
    coverage.startEditing()
    assert edited_on(project, path) == [coverage]
    coverage.rollBack()
    heard = []
    zone.dataChanged.connect(lambda: heard.append(True))
    sql(path, "DELETE FROM zone WHERE uuid = 'z1'")
    reload_layers(project, path)
    assert heard
    assert [feature["uuid"] for feature in zone.getFeatures()] == ["z2"]
    assert zone.featureCount() == 1
