from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import Qgis, QgsProject, QgsRectangle

from rare_earth_plugin.map.layers import ROLES, fill_remaining, find_layers
from rare_earth_plugin.map.project import ProjectFileError, build_project, map_crs
from rare_earth_plugin.store.programme_file import ProgrammeInfo, check
from rare_earth_plugin.store.schema import create_programme
from rare_earth_plugin.store.sentences import sentence
from tests.desktop.test_layers import SQUARE
from tests.programme_files import small_programme

READ_ELSEWHERE = """
import sys
from qgis.core import QgsApplication, QgsProject
application = QgsApplication([], False, sys.argv[2])
application.initQgis()
project = QgsProject()
assert project.read(sys.argv[1])
print(project.crs().isValid(), project.crs().toProj())
print(all(layer.isValid() for layer in project.mapLayers().values()), len(project.mapLayers()))
project.clear()
application.exitQgis()
"""


@pytest.fixture
def info(tmp_path: Path) -> ProgrammeInfo:
    return check(small_programme(tmp_path / "programme.gpkg"))


@pytest.fixture
def account() -> SimpleNamespace:
    return SimpleNamespace(remaining_wkb=[SQUARE], remaining_sheets=("M-42-А",))


def test_the_project_opens_with_everything(info: ProgrammeInfo, account: SimpleNamespace, tmp_path: Path) -> None:
    built = build_project(info, account, tmp_path / "rare_earth.qgz", "mapped = all")
    assert built.counts["zone"] == 2
    assert built.sidecar == tmp_path / "rare_earth_remaining.gpkg"
    project = QgsProject()
    assert project.read(str(built.path))
    layers = find_layers(project)
    assert set(layers) == set(ROLES)
    assert all(layer.isValid() for layer in layers.values())
    assert [feature["sheet"] for feature in layers["remaining"].getFeatures()] == ["M-42-А"]
    assert layers["remaining"].metadata().abstract() == "mapped = all"
    assert project.title() == "Test programme"
    assert project.ellipsoid() == "EPSG:7030"
    view = project.viewSettings().defaultViewExtent()
    assert not view.isEmpty()
    assert view.crs() == project.crs()
    fill_remaining(layers["remaining"], [SQUARE, SQUARE])
    assert layers["remaining"].featureCount() == 2
    project.clear()


def test_nothing_else_is_left_in_the_folder(info: ProgrammeInfo, account: SimpleNamespace, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    for _ in range(2):  # the second time over what is there
        build_project(info, account, folder / "rare_earth.qgz")
        assert sorted(file.name for file in folder.iterdir()) == ["rare_earth.qgz", "rare_earth_remaining.gpkg"]


def test_the_paths_inside_are_relative(info: ProgrammeInfo, account: SimpleNamespace, tmp_path: Path) -> None:
    built = build_project(info, account, tmp_path / "rare_earth.qgz")
    with zipfile.ZipFile(built.path) as archive:
        (name,) = (entry for entry in archive.namelist() if entry.endswith(".qgs"))
        text = archive.read(name).decode("utf-8")
    assert "./programme.gpkg|layername=zone" in text
    assert str(tmp_path) not in text


def test_a_moved_folder_still_opens(info: ProgrammeInfo, account: SimpleNamespace, tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    moved_info = check(small_programme(folder / "programme.gpkg"))
    build_project(moved_info, account, folder / "rare_earth.qgz")
    folder.rename(tmp_path / "b")
    project = QgsProject()
    assert project.read(str(tmp_path / "b" / "rare_earth.qgz"))
    assert all(layer.isValid() for layer in find_layers(project).values())
    project.clear()


def test_the_map_crs_needs_no_users_database(
    info: ProgrammeInfo, account: SimpleNamespace, tmp_path: Path, checkout: Path
) -> None:
    built = build_project(info, account, tmp_path / "rare_earth.qgz")
    result = subprocess.run(
        [sys.executable, "-c", READ_ELSEWHERE, str(built.path), str(tmp_path / "fresh_profile")],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert "True +proj=aea" in result.stdout, result.stderr
    assert f"True {len(ROLES)}" in result.stdout, result.stderr


def test_the_map_crs_is_equal_area_and_upright() -> None:
    crs = map_crs(QgsRectangle(46.5, 40.6, 87.3, 55.4))
    assert crs.isValid()
    assert crs.mapUnits() == Qgis.DistanceUnit.Meters
    assert "+proj=aea +lat_0=48 +lon_0=67 +lat_1=43 +lat_2=53" in crs.toProj()


@pytest.mark.parametrize("extent", [(-10, -5, 10, 5), (10, -40, 30, -20), (0, 0, 0.2, 0.2), (-180, -90, 180, 90)])
def test_the_map_crs_is_valid_anywhere(extent: tuple[float, float, float, float]) -> None:
    assert map_crs(QgsRectangle(*extent)).isValid()


def test_without_an_account_the_remaining_area_waits_for_the_plugin(info: ProgrammeInfo, tmp_path: Path) -> None:
    built = build_project(info, None, tmp_path / "rare_earth.qgz")
    assert built.sidecar is None
    project = QgsProject()
    assert project.read(str(built.path))
    assert find_layers(project)["remaining"].providerType() == "memory"
    project.clear()


def test_an_empty_programme_makes_a_project_too(tmp_path: Path) -> None:
    info = create_programme(tmp_path / "empty.gpkg", "Empty", False)
    built = build_project(info, None, tmp_path / "empty.qgz")
    assert built.counts["zone"] == 0
    project = QgsProject()
    assert project.read(str(built.path))
    project.clear()


def test_a_folder_that_takes_nothing_is_told(info: ProgrammeInfo, account: SimpleNamespace, tmp_path: Path) -> None:
    target = tmp_path / "none" / "rare_earth.qgz"
    with pytest.raises(ProjectFileError) as caught:
        build_project(info, account, target)
    assert caught.value.kind == "not_writable"
    assert sentence(caught.value).startswith(
        f"{target.with_name('rare_earth_remaining.gpkg')} cannot be written; check"
    )


def test_what_stood_there_survives_a_failure(
    info: ProgrammeInfo, account: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "rare_earth.qgz"
    target.write_bytes(b"the user's own")
    monkeypatch.setattr("rare_earth_plugin.map.project.find_layers", lambda project: {})
    with pytest.raises(ProjectFileError) as caught:
        build_project(info, account, target)
    assert caught.value.kind == "not_read_back"
    assert "could not be read back" in sentence(caught.value)
    assert target.read_bytes() == b"the user's own"
    assert not list(tmp_path.glob("*~*"))
