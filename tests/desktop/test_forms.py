"""Feature forms as QGIS opens them, and as a project file carries them to QField."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsFeature, QgsFieldConstraints, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.core import QgsVectorLayerUtils as Utils
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtWidgets import QDialogButtonBox, QTabWidget

from rare_earth_plugin.map.layers import add_programme
from rare_earth_plugin.store.programme_file import check

from ..programme_files import sql, square
from .panel_tools import panel_programme, pause


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return panel_programme(tmp_path)


@pytest.fixture
def layers(path: Path, empty_project: QgsProject) -> dict[str, QgsVectorLayer]:
    return add_programme(empty_project, check(path))


def opened(layer: QgsVectorLayer, code: str) -> QgsAttributeForm:
    layer.startEditing()
    feature = next(layer.getFeatures(f"code = '{code}'"))
    form = QgsAttributeForm(layer, feature, QgsAttributeEditorContext())
    form.show()
    pause(0.1)
    return form


def may_save(form: QgsAttributeForm) -> bool:
    """Whether the form lets itself be saved: QGIS greys its OK while a firm constraint is broken."""
    pause(0.05)
    return form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_move_made_in_the_form_is_recorded_with_its_author(layers: dict[str, QgsVectorLayer], path: Path) -> None:
    zone = layers["zone"]
    form = opened(zone, "RE-01")
    tabs = form.findChild(QTabWidget)
    assert [tabs.tabText(place) for place in range(tabs.count())] == ["General", "Status", "Dates", "Photo", "Origin"]
    form.changeAttribute("status", "suspended")
    form.changeAttribute("reason", "")
    pause(0.1)
    assert not form.currentFormFeature()["reason"]
    assert not may_save(form)  # a step aside needs a reason
    form.changeAttribute("reason", "flood")
    assert may_save(form)
    assert form.save()
    saved = next(zone.getFeatures("code = 'RE-01'"))
    assert (saved["status"], saved["reason"]) == ("suspended", "flood")
    assert saved["author"]
    assert saved["status_on"].isValid()
    assert zone.commitChanges(), zone.commitErrors()
    ((author, reason, stated),) = sql(
        path, "SELECT author, reason, stated FROM status_event WHERE row_uuid = 'z1' ORDER BY fid DESC LIMIT 1"
    )
    assert (author, reason, stated) == (saved["author"], "flood", 1)
    form.close()


def test_a_move_that_is_not_open_is_not_saved(layers: dict[str, QgsVectorLayer]) -> None:
    form = opened(layers["zone"], "RE-01")
    form.changeAttribute("status", "superseded")
    form.changeAttribute("reason", "because")
    assert not may_save(form)
    form.changeAttribute("status", "compilation")
    assert may_save(form)
    form.close()
    layers["zone"].rollBack()


def test_a_code_is_wanted_and_is_given_once(layers: dict[str, QgsVectorLayer]) -> None:
    zone = layers["zone"]
    form = opened(zone, "RE-01")
    for code in ("", "RE-02"):
        form.changeAttribute("code", code)
        assert not may_save(form), code
    form.changeAttribute("code", "RE-03")
    assert may_save(form)
    form.close()
    zone.rollBack()


def test_an_untouched_row_is_saved_as_it_is(layers: dict[str, QgsVectorLayer]) -> None:
    zone = layers["zone"]
    form = opened(zone, "RE-02")
    form.changeAttribute("note", "seen")
    assert form.save()
    saved = next(zone.getFeatures("code = 'RE-02'"))
    assert (saved["note"], saved["status"]) == ("seen", "accepted")
    assert not saved["author"]
    form.close()
    zone.rollBack()


def test_a_new_row_has_identity_and_author(layers: dict[str, QgsVectorLayer]) -> None:
    target = layers["target"]
    feature = Utils.createFeature(target, QgsGeometry.fromWkt(square(70, 50, 0.1)))
    assert isinstance(feature, QgsFeature)
    assert len(feature["uuid"]) == 36
    target.startEditing()
    form = QgsAttributeForm(target, feature, QgsAttributeEditorContext())
    form.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
    form.changeAttribute("code", "T-99")
    form.changeAttribute("status", "identified")
    pause(0.1)
    assert form.save()
    saved = next(target.getFeatures("code = 'T-99'"))
    assert saved["author"]
    form.close()
    target.rollBack()


@pytest.mark.parametrize("role", ["zone", "target", "coverage", "base"])
def test_every_field_that_is_not_hidden_stands_on_a_tab(layers: dict[str, QgsVectorLayer], role: str) -> None:
    layer = layers[role]
    config = layer.editFormConfig()
    assert config.layout() == Qgis.AttributeFormLayout.DragAndDrop
    shown = [child.name() for tab in config.tabs() for child in tab.children()]
    hidden = [
        field.name() for place, field in enumerate(layer.fields()) if layer.editorWidgetSetup(place).type() == "Hidden"
    ]
    assert sorted([*shown, *hidden]) == sorted(layer.fields().names())
    assert {"uuid", "move_uuid", "tool"} & set(layer.fields().names()) <= set(hidden)


def test_a_project_file_carries_the_forms_without_python(
    layers: dict[str, QgsVectorLayer], empty_project: QgsProject, tmp_path: Path
) -> None:
    target = tmp_path / "programme.qgz"
    assert empty_project.write(str(target))
    with zipfile.ZipFile(target) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".qgs")]
        root = ElementTree.fromstring(archive.read(name))
    found = {
        layer.findtext("layername"): layer
        for layer in root.iter("maplayer")
        if layer.findtext("provider") == "ogr" and layer.findtext("layername")
    }
    zone = found[layers["zone"].name()]
    assert zone.findtext("editorlayout") == "tablayout"
    assert not (zone.findtext("editforminitcode") or "").strip()
    assert zone.findtext("editforminitcodesource") == "0"
    widgets = {field.get("name"): field.find("editWidget").get("type") for field in zone.find("fieldConfiguration")}
    assert widgets["photo"] == "ExternalResource"
    assert widgets["status"] == "ValueMap"
    assert widgets["due_on"] == "DateTime"
    rules = {rule.get("field"): rule for rule in zone.find("constraintExpressions")}
    assert "@was" in rules["status"].get("exp")
    assert rules["status"].get("desc")
    strengths = {rule.get("field"): rule for rule in zone.find("constraints")}
    assert (strengths["code"].get("notnull_strength"), strengths["code"].get("unique_strength")) == ("1", "1")
    defaults = {default.get("field"): default for default in zone.find("defaults")}
    assert defaults["uuid"].get("expression") == "uuid('WithoutBraces')"
    assert (defaults["author"].get("applyOnUpdate"), defaults["uuid"].get("applyOnUpdate")) == ("1", "0")


def test_a_photo_is_kept_with_a_path_relative_to_the_project(layers: dict[str, QgsVectorLayer]) -> None:
    target = layers["target"]
    config = target.editorWidgetSetup(target.fields().indexOf("photo")).config()
    assert (config["RelativeStorage"], config["DocumentViewer"]) == (1, 1)


def test_legacy_dates_out_of_order_are_told_and_no_hindrance(layers: dict[str, QgsVectorLayer]) -> None:
    zone = layers["zone"]
    place = zone.fields().indexOf("accepted_on")
    strengths = zone.fieldConstraintsAndStrength(place)
    constraint = QgsFieldConstraints.Constraint
    strength = QgsFieldConstraints.ConstraintStrength
    assert strengths[constraint.ConstraintExpression] == strength.ConstraintStrengthSoft
