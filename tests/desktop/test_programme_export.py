"""The whole of a programme as one GeoPackage that other programs understand."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from rare_earth_plugin.map.layers import add_programme
from rare_earth_plugin.map.programme_export import metadata_of
from rare_earth_plugin.store.programme_copies import export_programme
from rare_earth_plugin.store.programme_file import check
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import open_table, sql


def test_an_export_carries_rows_history_and_metadata(tmp_path: Path) -> None:
    programme = panel_programme(tmp_path)
    metadata = metadata_of(add_programme(QgsProject.instance(), check(programme)))
    assert set(metadata) == {"territory", "region", "zone", "target", "coverage", "base"}
    info = export_programme(programme, tmp_path / "out.gpkg", metadata)
    assert info.counts == check(programme).counts
    assert sql(info.path, "SELECT count(*) FROM status_event")[0][0] == info.counts["status_event"] > 0
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["out.gpkg", "programme.gpkg"]
    target = open_table(info.path, "target")
    read = target.metadata()
    assert read.abstract() == "Test programme\nILLUSTRATIVE GEOMETRY — not official"
    assert read.rights() == ["test"]
    extent = read.extent().spatialExtents()[0]
    assert extent.extentCrs.authid() == read.crs().authid() == "EPSG:4326"
    assert extent.bounds.xMinimum() == target.extent().xMinimum() > 70


def test_an_export_is_a_programme_again(tmp_path: Path) -> None:
    programme = panel_programme(tmp_path)
    metadata = metadata_of(add_programme(QgsProject.instance(), check(programme)))
    first = export_programme(programme, tmp_path / "first.gpkg", metadata).path
    second = export_programme(first, tmp_path / "second.gpkg", metadata)
    assert (second.title, second.counts) == ("Test programme", check(programme).counts)
    assert sql(second.path, "SELECT count(*) FROM gpkg_metadata WHERE md_standard_uri LIKE '%qgis%'") == [(6,)]
