from __future__ import annotations

from pathlib import Path

from qgis.core import QgsGeometry, QgsVectorLayer

from rare_earth_plugin.map.committed import file_and_table, noting_commits

from ..programme_files import add_row, open_table, small_programme, sql, square


def test_every_kind_of_edit_is_noted_and_found_in_the_file(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "p.gpkg")
    zones = open_table(path, "zone")
    assert file_and_table(zones) == (path, "zone")
    zones.startEditing()
    zones.changeAttributeValue(1, zones.fields().indexOf("note"), "x")
    zones.changeGeometry(1, QgsGeometry.fromWkt(square(70, 50, 0.5)))
    zones.deleteFeature(2)
    add_row(zones, square(70, 51, 0.2), uuid="new", code="N")
    with noting_commits([zones]) as (noted,):
        assert zones.commitChanges()
    assert (list(noted.added), list(noted.changed), list(noted.reshaped), noted.removed) == ([3], [1], [1], [2])
    assert noted.lost(zones) == []
    sql(path, "UPDATE zone SET code = 'M' WHERE fid = 3")
    assert noted.lost(zones) == [3]
    sql(path, "UPDATE zone SET code = 'N' WHERE fid = 3")
    del zones  # nothing keeps it open
    assert [one.name for one in tmp_path.iterdir()] == [path.name]
    sql(path, "UPDATE zone SET note = 'y' WHERE fid = 1")
    assert noted.lost(open_table(path, "zone")) == [1]


def test_a_layer_of_no_file_is_not_read_back() -> None:
    layer = QgsVectorLayer("Point?field=a:string", "memory", "memory")
    layer.startEditing()
    add_row(layer, "POINT(1 2)", a="x")
    with noting_commits([layer]) as (noted,):
        assert layer.commitChanges()
    assert file_and_table(layer) == (None, "")
    assert len(noted.added) == 1
    assert noted.lost(layer) == []
