"""The project of a package, its forms and its photos."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from rare_earth_plugin.map.field_base import style_digest
from rare_earth_plugin.map.field_forms import FieldContext, dress_for_the_field
from rare_earth_plugin.map.field_limits import unknown_functions
from rare_earth_plugin.map.field_lists import lithology_names, structure_names
from rare_earth_plugin.map.field_project import building_field_project, layer_key
from rare_earth_plugin.map.forms import dress_fields
from rare_earth_plugin.map.layers import find_layers
from rare_earth_plugin.map.steps import finished
from rare_earth_plugin.store.field_data import write_data
from rare_earth_plugin.store.field_extract import CrewExtract, read_extract
from tests.desktop.test_field_data import ORIGIN
from tests.field_programmes import CREW, field_programme


@pytest.fixture
def extract(tmp_path: Path) -> CrewExtract:
    return read_extract(field_programme(tmp_path), CREW, QgsCoordinateTransformContext())


@pytest.fixture
def layers(extract: CrewExtract, tmp_path: Path) -> Iterator[dict[str, QgsVectorLayer]]:
    """The package's layers in the project that a tablet has open."""
    folder = tmp_path / "package"
    folder.mkdir()
    write_data(folder / "data.gpkg", extract, ORIGIN)
    built = finished(building_field_project(folder, extract, None, "gauss_krueger", "Title"))
    project = QgsProject.instance()
    assert project.read(str(built.path))
    found = {layer_key(layer): layer for layer in project.mapLayers().values()}
    assert {name: style_digest(layer) for name, layer in found.items()} == built.styles
    yield found
    project.clear()


def default(layer: QgsVectorLayer, name: str) -> str:
    return str(layer.defaultValueDefinition(layer.fields().indexOf(name)).expression())


def test_the_project_is_for_a_tablet(layers: dict[str, QgsVectorLayer]) -> None:
    project = QgsProject.instance()
    assert project.title() == "Title"
    assert project.crs().authid() == "EPSG:32642"
    assert project.displaySettings().coordinateCustomCrs().authid() == "EPSG:28412"
    assert project.filePathStorage() == Qgis.FilePathType.Relative
    assert project.readListEntry("qfieldsync", "attachmentDirs")[0] == ["DCIM"]
    assert project.readEntry("qfieldsync", "initialActiveLayer")[0] == layers["observation"].id()
    assert project.readBoolEntry("TitleLabel", "/Enabled") == (True, True)
    assert "ILLUSTRATIVE" in project.readEntry("TitleLabel", "/Label")[0]
    assert find_layers(project) == {}  # the panel does not take a package for a programme
    order = [layer_key(layer) for layer in project.layerTreeRoot().layerOrder()]
    assert order == ["observation", "track", "visit", "base", "target", "sheet", "zone"]
    assert {name for name, layer in layers.items() if layer.readOnly()} == {"base", "sheet", "zone"}
    labels = layers["sheet"].labeling().settings()
    assert isinstance(labels, QgsPalLayerSettings)
    assert labels.fieldName == "code"


def test_a_new_observation_fills_itself_in(layers: dict[str, QgsVectorLayer]) -> None:
    observations = layers["observation"]
    observations.startEditing()
    context = observations.createExpressionContext()
    context.lastScope().setVariable("gnss_horizontal_accuracy", 3.44)
    context.lastScope().setVariable("cloud_username", "geologist")
    where = QgsGeometry.fromWkt("POINT(70.3 50.9)")
    made = QgsVectorLayerUtils.createFeature(observations, where, {}, context)
    assert (made["sheet"], made["crew_uuid"], made["source"]) == ("M-42-45-Б", CREW, "geologist")
    assert made["accuracy_m"] == 3.4
    assert len(made["observed_at"]) == len("2026-05-03T10:00:00")
    assert observations.addFeature(made)
    again = QgsVectorLayerUtils.createFeature(observations, where, {}, context)
    assert again["uuid"] != made["uuid"]
    observations.rollBack()


def test_the_form_of_an_observation(layers: dict[str, QgsVectorLayer]) -> None:
    observations = layers["observation"]
    fields = observations.fields()
    kinds = {field.name(): observations.editorWidgetSetup(place).type() for place, field in enumerate(fields)}
    assert kinds["lithology"] == kinds["structure"] == "ValueMap"
    assert kinds["dip"] == kinds["strike"] == "Range"
    assert (kinds["photo"], kinds["observed_at"]) == ("ExternalResource", "DateTime")
    assert (kinds["target_uuid"], kinds["uuid"]) == ("ValueRelation", "Hidden")
    related = observations.editorWidgetSetup(fields.indexOf("target_uuid")).config()
    assert related["Layer"] == layers["target"].id()
    listed = observations.editorWidgetSetup(fields.indexOf("lithology")).config()["map"]
    assert [next(iter(entry.values())) for entry in listed[1:]] == list(lithology_names())
    assert "target_uuid" in {
        element.name() for tab in observations.editFormConfig().tabs() for element in tab.children()
    }
    photo = observations.editorWidgetSetup(fields.indexOf("photo")).config()
    assert photo["RelativeStorage"] == 1
    naming = json.loads(observations.customProperty("QFieldSync/attachment_naming"))["photo"]
    assert naming.startswith("'DCIM/observation_'")
    assert naming.endswith(".{extension}'")


def test_what_was_planned_is_not_changed_by_hand(layers: dict[str, QgsVectorLayer]) -> None:
    visits, form = layers["visit"], layers["visit"].editFormConfig()
    fixed = {field.name() for place, field in enumerate(visits.fields()) if form.readOnly(place)}
    assert {"day", "position", "code", "kind"} <= fixed
    assert fixed.isdisjoint({"done_on", "note", "photo", "status"})
    locks = {name: [key for key in layer.customPropertyKeys() if "locked" in key] for name, layer in layers.items()}
    assert locks["visit"] == ["QFieldSync/is_feature_deletion_locked", "QFieldSync/is_geometry_editing_locked"]
    assert len(locks["target"]) == 3
    assert locks["observation"] == []


def test_a_track_ends_when_it_was_last_saved(layers: dict[str, QgsVectorLayer]) -> None:
    track = layers["track"]
    ended = track.defaultValueDefinition(track.fields().indexOf("ended_at"))
    assert ended.applyOnUpdate()
    assert not track.defaultValueDefinition(track.fields().indexOf("started_at")).applyOnUpdate()


def test_no_default_needs_a_plugin(layers: dict[str, QgsVectorLayer]) -> None:
    expressions = [default(layer, field.name()) for layer in layers.values() for field in layer.fields()]
    assert sum(map(bool, expressions)) > 20
    assert [name for expression in expressions for name in unknown_functions(expression)] == []


def test_quotes_in_a_code_do_no_harm(extract: CrewExtract, tmp_path: Path) -> None:
    write_data(tmp_path / "data.gpkg", extract, ORIGIN)
    layer = QgsVectorLayer(f"{tmp_path / 'data.gpkg'}|layername=observation", "o", "ogr")
    dress_fields(layer, "observation")
    dress_for_the_field(layer, "observation", FieldContext("u'1", "O'Neil", "c", "t", "s"))
    context = layer.createExpressionContext()
    layer.startEditing()
    made = QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), {}, context)
    assert made["code"].startswith("O'Neil-")
    assert made["crew_uuid"] == "u'1"
    layer.rollBack()


def test_lists_have_names_of_their_own() -> None:
    for names in (lithology_names(), structure_names()):
        assert len(set(names.values())) == len(names)
