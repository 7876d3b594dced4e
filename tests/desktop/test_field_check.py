"""Packages that are not as they should be."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsAction,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsProject,
    QgsSimpleFillSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.utils import qgsfunction

from rare_earth_plugin.map.field_check import check_package, check_text, checking_project
from rare_earth_plugin.map.field_findings import ERROR, FieldFinding, field_sentence
from rare_earth_plugin.map.field_limits import unknown_functions
from rare_earth_plugin.map.field_package import PackageOrder, make_package
from rare_earth_plugin.map.field_project import layer_key
from rare_earth_plugin.map.steps import finished
from rare_earth_plugin.store.field_package_format import FieldPackageError, read_manifest
from tests.field_programmes import CREW, PHOTO, field_programme
from tests.programme_files import add_row, open_table, sql


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    return make_package(PackageOrder(field_programme(folder), CREW, folder / "package", "A. B.")).path


@pytest.fixture
def package(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "копия"))


class _Changed:
    """A project of a package as somebody else leaves it."""

    def __init__(self, package: Path) -> None:
        self.project = QgsProject()
        assert self.project.read(str(package / "project.qgz"))
        self.layers: dict[str, QgsVectorLayer] = {
            layer_key(layer): layer for layer in self.project.mapLayers().values()
        }

    def close(self) -> None:
        assert self.project.write()
        self.project.clear()


@pytest.fixture
def changed(package: Path) -> Iterator[_Changed]:
    opened = _Changed(package)
    yield opened
    opened.project.clear()


def of_project(package: Path) -> list[FieldFinding]:
    return [*check_text(package), *finished(checking_project(package, read_manifest(package)))]


def codes(package: Path) -> list[tuple[str, str]]:
    return sorted((finding.code, finding.detail) for finding in of_project(package))


def test_a_whole_package_has_no_findings(package: Path) -> None:
    assert check_package(package) == []
    assert check_package(package) == []  # looking at it changes nothing


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("data.gpkg", None, [("missing", "data.gpkg")]),
        ("data.gpkg", b"SQLite format 3\0 and no more", [("data", "file is not a database")]),
        (PHOTO, None, [("missing", PHOTO), ("photo", PHOTO)]),
        (PHOTO, b"half", [("short", PHOTO)]),
        (PHOTO, b"JPEG of a brook", [("damaged", PHOTO)]),
        ("project.qgz", b"PK half", [("unreadable", "")]),
    ],
)
def test_half_copies(package: Path, name: str, content: bytes | None, found: list[tuple[str, str]]) -> None:
    if content is None:
        (package / name).unlink()
    else:
        (package / name).write_bytes(content)
    seen = {(finding.code, finding.detail) for finding in check_package(package)}
    assert set(found) <= seen
    assert all(field_sentence(finding) for finding in check_package(package))


def test_a_cut_geopackage_is_damaged(package: Path) -> None:
    data = (package / "data.gpkg").read_bytes()
    (package / "data.gpkg").write_bytes(data[: len(data) // 2])
    assert "data" in {finding.code for finding in check_package(package)}


def test_without_a_manifest_it_is_no_package(package: Path) -> None:
    (package / "manifest.json").unlink()
    with pytest.raises(FieldPackageError):
        check_package(package)


def test_rows_are_counted(package: Path) -> None:
    add_row(open_table(package / "data.gpkg", "zone"), None, code="new")
    sql(package / "data.gpkg", "DELETE FROM visit WHERE code = 'V-1'")
    found = check_package(package)
    assert {(finding.code, finding.detail) for finding in found} == {
        ("count", "2 ≠ 1"),
        ("count", "2 ≠ 3"),
        ("data", "visit"),
    }


def test_what_leads_outside_is_found(package: Path, changed: _Changed, tmp_path: Path) -> None:
    shutil.copy(package / "data.gpkg", tmp_path / "other.gpkg")
    changed.layers["zone"].setDataSource(f"{tmp_path / 'other.gpkg'}|layername=zone", "zone", "ogr")
    changed.project.setPresetHomePath(str(tmp_path))
    changed.close()
    assert codes(package) == [
        ("absolute", "../other.gpkg|layername=zone".partition("|")[0]),
        ("absolute", str(tmp_path)),
        ("home", ""),
        ("outside", str(tmp_path / "other.gpkg")),
        ("style", ""),
    ]


def test_absolute_paths_are_found(package: Path, changed: _Changed) -> None:
    changed.project.setFilePathStorage(Qgis.FilePathType.Absolute)
    changed.close()
    found = codes(package)
    assert ("absolute_storage", "") in found
    assert any(code == "absolute" and detail.endswith("/data.gpkg") for code, detail in found)


def test_layers_that_lack_or_changed_are_found(package: Path, changed: _Changed) -> None:
    fill = changed.layers["sheet"].renderer().symbol()
    fill.changeSymbolLayer(0, QgsSimpleFillSymbolLayer(QColor("red")))
    changed.project.removeMapLayer(changed.layers["track"].id())
    changed.close()
    assert codes(package) == [("absent", "track"), ("style", "")]


def test_an_unreadable_layer_is_found(package: Path) -> None:
    sql(package / "data.gpkg", "DELETE FROM gpkg_contents WHERE table_name = 'sheet'")
    sql(package / "data.gpkg", "DROP TABLE sheet")
    found = of_project(package)
    assert [(finding.code, finding.layer) for finding in found] == [("invalid", "Map sheets")]


def test_what_qfield_cannot_do_is_said(package: Path, changed: _Changed) -> None:
    @qgsfunction(group="tests", register=False)
    def crews_own(value: object, feature: object, parent: object) -> object:
        return value

    QgsExpression.registerFunction(crews_own)
    try:
        zone, target = changed.layers["zone"], changed.layers["target"]
        zone.setDisplayExpression("crews_own(\"code\") || 'not_this_one(1)'")
        zone.setMapTipTemplate("text with_this(2) [% upper(crews_own(1)) %]")
        target.setEditorWidgetSetup(target.fields().indexOf("name"), QgsEditorWidgetSetup("Classification", {}))
        form = target.editFormConfig()
        form.setInitCodeSource(Qgis.AttributeFormPythonInitCodeSource.Dialog)
        form.setInitFunction("open_form")
        form.setLayout(Qgis.AttributeFormLayout.UiFile)
        target.setEditFormConfig(form)
        target.actions().addAction(QgsAction(Qgis.AttributeActionType.GenericPython, "Run", "print(1)"))
        memory = QgsVectorLayer("Point?crs=EPSG:4326", "sketch", "memory")
        tiles = QgsVectorLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}", "wfs", "WFS")
        changed.project.addMapLayers([memory])
        assert not tiles.isValid()
        changed.project.writeEntry("Macros", "/pythonCode", "def openProject(): pass")
        changed.close()
        found = codes(package)
    finally:
        QgsExpression.unregisterFunction("crews_own")
    assert {
        ("function", "crews_own"),
        ("widget", "name: Classification"),
        ("form_code", "open_form"),
        ("form_file", ""),
        ("action", "Run"),
        ("memory", ""),
        ("macros", ""),
    } <= set(found)
    assert not {detail for code, detail in found if code == "function"} - {"crews_own"}


@pytest.mark.parametrize(
    ("expression", "unknown"),
    [
        ('coalesce("a", \'f(x)\') || "g(y)"', []),
        ("CASE WHEN (a) IN (1, 2) AND (b) THEN upper(x) ELSE lower (y) END", []),
        ("survey_area($geometry) + survey_area(1) - my(2)", ["survey_area", "my"]),
        ("aggregate(layer:='x', aggregate:='min', expression:=\"c\")", []),
        ("'it''s f(1)' || g(2)", ["g"]),
        ("@var || (1)", []),
        ("", []),
    ],
)
def test_functions_that_qgis_does_not_have(expression: str, unknown: list[str]) -> None:
    assert unknown_functions(expression) == unknown


def test_names_that_a_tablet_does_not_take(package: Path) -> None:
    (package / "DCIM" / "what?.jpg").write_bytes(b"x")
    assert [(finding.code, finding.detail) for finding in check_package(package)] == [("name", "DCIM/what?.jpg")]


def test_each_finding_has_its_sentence() -> None:
    assert field_sentence(FieldFinding(ERROR, "function", "Zones", "own")) == (
        "The layer “Zones” uses the function own, which QField does not know: it is a plugin's."
    )
