"""Only a layer that shows a table as it lies is read past QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from rare_earth_plugin.store.layer_file import file_of
from tests.programme_files import open_table, small_programme, sql


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


@pytest.fixture
def zones(programme: Path) -> QgsVectorLayer:
    return open_table(programme, "zone")


def test_a_layer_as_it_lies(zones: QgsVectorLayer, programme: Path) -> None:
    columns = ["STATUS", "fid", "scale", "started_on"]
    assert file_of(zones, columns) == (programme, "zone", ["status", "fid", "scale", "started_on"])


def test_a_layer_without_a_table_in_its_address(programme: Path) -> None:
    assert file_of(QgsVectorLayer(str(programme), "one", "ogr"), []) == (programme, "", [])


def test_edits_are_not_in_the_file(zones: QgsVectorLayer) -> None:
    zones.startEditing()
    assert file_of(zones, []) is None
    zones.rollBack()
    assert file_of(zones, []) is not None


def test_a_filter_hides_rows(zones: QgsVectorLayer) -> None:
    zones.setSubsetString("code = 'RE-01'")
    assert file_of(zones, []) is None


@pytest.mark.parametrize("option", ["|geometrytype=Polygon", "|subset=code = 'RE-01'", "|option:IMMUTABLE=YES"])
def test_an_address_may_ask_for_less_than_a_table(programme: Path, option: str) -> None:
    assert file_of(QgsVectorLayer(f"{programme}|layername=zone{option}", "part", "ogr"), []) is None


def test_a_crs_of_the_users_choice(zones: QgsVectorLayer, programme: Path) -> None:
    zones.setCrs(QgsCoordinateReferenceSystem("EPSG:4284"))
    assert file_of(zones, []) is None
    sql(programme, "UPDATE gpkg_geometry_columns SET srs_id = -1 WHERE table_name = 'zone'")
    unknown = open_table(programme, "zone")
    unknown.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert file_of(unknown, []) is None


def test_columns_that_the_file_does_not_have(zones: QgsVectorLayer) -> None:
    zones.addExpressionField("upper(code)", QgsField("loud", QMetaType.Type.QString))
    assert file_of(zones, ["loud"]) is None
    assert file_of(zones, ["nowhere"]) is None
    assert file_of(zones, ["code"]) is not None


def test_other_layers() -> None:
    assert file_of(QgsVectorLayer("Polygon?crs=EPSG:4326", "memory", "memory"), []) is None
    assert file_of(None, []) is None
