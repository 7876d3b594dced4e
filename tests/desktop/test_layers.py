from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from rare_earth_plugin.map.layers import (
    ROLES,
    add_programme,
    attaching,
    edited_layers,
    fill_remaining,
    find_layers,
    is_illustrative,
    open_layer,
    programme_path,
    remove_programme,
)
from rare_earth_plugin.store.programme_file import ProgrammeFileError, ProgrammeInfo, check
from tests.programme_files import add_row, open_table, small_programme, square

SQUARE = bytes(QgsGeometry.fromWkt("POLYGON((70 50, 71 50, 71 51, 70 51, 70 50))").asWkb())


@pytest.fixture
def info(tmp_path: Path) -> ProgrammeInfo:
    return check(small_programme(tmp_path / "programme.gpkg"))


@pytest.fixture
def layers(info: ProgrammeInfo, empty_project: QgsProject) -> dict[str, QgsVectorLayer]:
    return add_programme(empty_project, info)


def test_one_group_holds_all_layers_in_drawing_order(
    layers: dict[str, QgsVectorLayer], empty_project: QgsProject
) -> None:
    assert set(layers) == set(ROLES)
    (group,) = empty_project.layerTreeRoot().findGroups()
    assert group.name() == "Test programme — illustrative geometry"
    names = [node.name() for node in group.findLayers()]
    assert all(name.endswith("(illustrative)") for name in names)
    order = [next(role for role in ROLES if layers[role] is node.layer()) for node in group.findLayers()]
    assert order == ["base", "target", "zone", "region", "remaining", "coverage", "territory"]


def test_layers_come_into_the_tree_one_by_one(info: ProgrammeInfo, empty_project: QgsProject) -> None:
    steps = attaching(empty_project, info, {role: open_layer(empty_project, info, role) for role in ROLES})
    counts = [len(empty_project.layerTreeRoot().findLayers()) for _ in steps]
    assert counts == list(range(len(ROLES)))
    assert len(empty_project.layerTreeRoot().findLayers()) == len(ROLES)


def test_layers_that_are_given_up_halfway_stand_complete(info: ProgrammeInfo, empty_project: QgsProject) -> None:
    steps = attaching(empty_project, info, {role: open_layer(empty_project, info, role) for role in ROLES})
    next(steps)
    next(steps)
    empty_project.removeMapLayer(find_layers(empty_project)["zone"].id())
    steps.close()
    shown = {node.layerId() for node in empty_project.layerTreeRoot().findLayers()}
    assert shown == set(empty_project.mapLayers())
    assert len(shown) == len(ROLES) - 1


def test_a_project_that_is_closed_halfway_stays_empty(info: ProgrammeInfo, empty_project: QgsProject) -> None:
    steps = attaching(empty_project, info, {role: open_layer(empty_project, info, role) for role in ROLES})
    next(steps)
    empty_project.clear()
    assert not list(steps)[len(ROLES) :]
    assert not empty_project.layerTreeRoot().children()


def test_layers_are_found_by_what_they_are(layers: dict[str, QgsVectorLayer], empty_project: QgsProject) -> None:
    for layer in layers.values():
        layer.setName("renamed by the user")
    assert find_layers(empty_project) == layers
    empty_project.removeMapLayer(layers["zone"])
    assert set(find_layers(empty_project)) == set(ROLES) - {"zone"}


def test_a_copy_of_a_layer_does_not_take_its_place(
    layers: dict[str, QgsVectorLayer], empty_project: QgsProject
) -> None:
    copy = layers["zone"].clone()
    empty_project.addMapLayer(copy, False)
    empty_project.layerTreeRoot().addLayer(copy)
    assert find_layers(empty_project)["zone"] is layers["zone"]


def test_a_second_programme_replaces_the_first(
    layers: dict[str, QgsVectorLayer], info: ProgrammeInfo, empty_project: QgsProject
) -> None:
    again = add_programme(empty_project, info)
    assert len(empty_project.mapLayers()) == len(ROLES)
    assert len(empty_project.layerTreeRoot().findGroups()) == 1
    assert find_layers(empty_project) == again


def test_what_the_user_put_into_the_group_stays(layers: dict[str, QgsVectorLayer], empty_project: QgsProject) -> None:
    own = QgsVectorLayer("Point?crs=EPSG:4326", "own", "memory")
    empty_project.addMapLayer(own, False)
    empty_project.layerTreeRoot().findGroups()[0].addLayer(own)
    remove_programme(empty_project)
    assert list(empty_project.mapLayers().values()) == [own]
    assert [node.layer() for node in empty_project.layerTreeRoot().findLayers()] == [own]


def test_removing_leaves_nothing_behind(layers: dict[str, QgsVectorLayer], empty_project: QgsProject) -> None:
    remove_programme(empty_project)
    assert not empty_project.mapLayers()
    assert not empty_project.layerTreeRoot().children()
    assert find_layers(empty_project) == {}
    assert programme_path({}) is None


def test_a_missing_table_leaves_the_project_as_it_was(
    info: ProgrammeInfo, empty_project: QgsProject, tmp_path: Path
) -> None:
    broken = ProgrammeInfo(tmp_path / "none.gpkg", "x", True, 1, {}, False)
    before = add_programme(empty_project, info)
    with pytest.raises(ProgrammeFileError) as caught:
        add_programme(empty_project, broken)
    assert caught.value.kind == "missing"
    assert find_layers(empty_project) == before
    with pytest.raises(ProgrammeFileError) as caught:
        open_layer(empty_project, broken, "zone")
    assert caught.value.kind == "table_missing"


def test_the_layers_know_their_programme(layers: dict[str, QgsVectorLayer], info: ProgrammeInfo) -> None:
    assert programme_path(layers) == info.path
    assert is_illustrative(layers)


def test_an_official_programme_claims_nothing_else(info: ProgrammeInfo, empty_project: QgsProject) -> None:
    official = ProgrammeInfo(info.path, "Official", False, 1, info.counts, False)
    layers = add_programme(empty_project, official)
    assert not is_illustrative(layers)
    assert layers["zone"].name() == "Survey zones"
    assert empty_project.layerTreeRoot().findGroups()[0].name() == "Official"


def test_unsaved_edits_are_told(layers: dict[str, QgsVectorLayer], empty_project: QgsProject) -> None:
    assert edited_layers(empty_project) == []
    zone = layers["zone"]
    assert zone.startEditing()
    zone.changeAttributeValue(next(zone.getFeatures()).id(), zone.fields().indexOf("note"), "x")
    assert edited_layers(empty_project) == [zone]
    zone.rollBack()


def test_the_remaining_area_is_shown_anew(layers: dict[str, QgsVectorLayer]) -> None:
    layer = layers["remaining"]
    fill_remaining(layer, [SQUARE, SQUARE], ["M-43-А", "M-43-Б"], "mapped = all")
    assert [feature["sheet"] for feature in layer.getFeatures()] == ["M-43-А", "M-43-Б"]
    fill_remaining(layer, [SQUARE])
    assert layer.featureCount() == 1
    assert layer.extent().width() == pytest.approx(1)
    assert layer.metadata().abstract() == "mapped = all"
    fill_remaining(layer, [])
    assert layer.featureCount() == 0


def test_the_remaining_area_warns_of_no_loss_on_closing(layers: dict[str, QgsVectorLayer]) -> None:
    assert layers["remaining"].customProperty("skipMemoryLayersCheck")


def test_a_remaining_area_from_a_file_is_swapped_in_place(
    layers: dict[str, QgsVectorLayer], empty_project: QgsProject, tmp_path: Path
) -> None:
    layer = layers["remaining"]
    stored = small_programme(tmp_path / "stored.gpkg")
    layer.setDataSource(f"{stored}|layername=coverage", "kept name", "ogr")
    key = layer.id()
    fill_remaining(layer, [SQUARE], ["M-43-А"])
    assert (layer.id(), layer.name(), layer.providerType()) == (key, "kept name", "memory")
    assert layer.featureCount() == 1
    assert layer.isValid()
    assert find_layers(empty_project)["remaining"] is layer
    assert open_table(stored, "coverage").featureCount() == 2


def test_forms_speak_the_users_language(layers: dict[str, QgsVectorLayer]) -> None:
    zone = layers["zone"]
    fields = zone.fields()
    assert zone.attributeAlias(fields.indexOf("accepted_on")) == "Accepted on"
    status = zone.editorWidgetSetup(fields.indexOf("status"))
    assert status.type() == "ValueMap"
    assert {"on hold": "on_hold"} not in status.config()["map"]
    assert {"fieldwork": "fieldwork"} in status.config()["map"]
    assert zone.editorWidgetSetup(fields.indexOf("uuid")).type() == "Hidden"
    assert zone.editorWidgetSetup(fields.indexOf("due_on")).config()["calendar_popup"]
    hidden = {column.name for column in zone.attributeTableConfig().columns() if column.hidden}
    assert {"uuid", "fid"} <= hidden


def test_a_row_drawn_by_hand_gets_an_identity(layers: dict[str, QgsVectorLayer]) -> None:
    definition = layers["zone"].defaultValueDefinition(layers["zone"].fields().indexOf("uuid"))
    assert len(str(QgsExpression(definition.expression()).evaluate())) == 36


def test_map_tips_escape_what_they_show(tmp_path: Path, empty_project: QgsProject) -> None:
    path = small_programme(tmp_path / "programme.gpkg")
    add_row(
        open_table(path, "zone"),
        square(70, 50, 0.1),
        uuid="z9",
        code="<script>",
        name="A & \"B\" 'C'",
        contractor="x" * 10_000,
        status="fieldwork",
    )
    zone = add_programme(empty_project, check(path))["zone"]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(zone))
    context.setFeature(next(feature for feature in zone.getFeatures() if feature["uuid"] == "z9"))
    html = QgsExpression.replaceExpressionText(zone.mapTipTemplate(), context)
    assert "&lt;script&gt; A &amp; &quot;B&quot; 'C'" in html
    assert "<script>" not in html
    assert "Status: fieldwork" in html
    assert len(html) < 1000
    assert "[%" not in html


@pytest.mark.parametrize("role", ["zone", "target", "coverage", "base", "region"])
def test_map_tips_are_sound_for_empty_rows(role: str, layers: dict[str, QgsVectorLayer]) -> None:
    layer = layers[role]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    empty = QgsFeature(layer.fields(), 1)
    empty.setValid(True)
    context.setFeature(empty)
    html = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "[%" not in html


def test_rights_come_from_the_rows(tmp_path: Path, empty_project: QgsProject) -> None:
    path = small_programme(tmp_path / "programme.gpkg")
    bases = open_table(path, "base")
    for number in (1, 2):
        add_row(bases, "POINT(70.5 50.5)", uuid=f"b{number}", source=f"Catalogue, record {number}, Public domain")
    layers = add_programme(empty_project, check(path))
    assert layers["base"].metadata().rights() == ["Catalogue, Public domain"]
    assert "ILLUSTRATIVE" in layers["base"].metadata().abstract()
