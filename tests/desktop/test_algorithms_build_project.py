"""``rareearth:buildproject``, the provider, and all of it from outside through ``qgis_process``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import shapely
from qgis.core import Qgis, QgsApplication, QgsProcessingException, QgsProject

from rare_earth_plugin.core.geodesy import area_m2
from rare_earth_plugin.map.layers import find_layers
from rare_earth_plugin.store import programme
from rare_earth_plugin.store.schema import create_programme
from tests.desktop.algorithm_runs import Log, registered, run
from tests.desktop.panel_tools import panel_programme
from tests.programme_files import open_table, small_programme, sql


def test_the_provider() -> None:
    provider = registered()
    assert (provider.id(), provider.name()) == ("rareearth", "Rare Earth Survey")
    assert not provider.icon().isNull()
    assert Path(provider.svgIconPath()).is_file()
    assert {algorithm.id() for algorithm in provider.algorithms()} >= {
        "rareearth:remainingarea",
        "rareearth:mapsheets",
        "rareearth:buildproject",
    }
    for algorithm in provider.algorithms():
        assert algorithm.displayName()
        assert algorithm.shortHelpString()
        assert Path(algorithm.svgIconPath()).is_file()


def test_the_contract() -> None:
    algorithm = registered().algorithm("buildproject")
    assert [parameter.name() for parameter in algorithm.parameterDefinitions()] == ["PROGRAMME", "PROJECT"]
    assert {output.name() for output in algorithm.outputDefinitions()} == {"PROJECT", "ZONES", "TARGETS"}
    assert algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())


def test_a_programme_becomes_a_project(tmp_path: Path) -> None:
    path = small_programme(tmp_path / "programme.gpkg")
    log = Log()
    results = run("buildproject", {"PROGRAMME": str(path), "PROJECT": str(tmp_path / "out.qgz")}, log)
    project = QgsProject()
    assert project.read(results["PROJECT"])
    layers = find_layers(project)
    assert results["ZONES"] == layers["zone"].featureCount() == 2
    assert results["TARGETS"] == layers["target"].featureCount()
    assert layers["remaining"].featureCount() > 0
    assert layers["remaining"].metadata().abstract() == "mapped = any method, any scale, accepted or released"
    assert "The geometry of this programme is illustrative, not official." in log.infos
    project.clear()


def test_without_a_file_the_reference_programme_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programme, "user_folder", lambda: tmp_path / "profile")
    results = run("buildproject", {"PROJECT": str(tmp_path / "out.qgz")})
    assert (results["ZONES"], results["TARGETS"]) == (25, 38)
    assert (tmp_path / "profile" / "reference_programme.gpkg").is_file()


def test_a_missing_programme_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.gpkg"
    with pytest.raises(QgsProcessingException) as caught:
        run("buildproject", {"PROGRAMME": str(path), "PROJECT": str(tmp_path / "out.qgz")})
    assert str(caught.value) == f"The programme file {path} does not exist; choose another one."


def test_a_foreign_file_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "text.gpkg"
    path.write_text("no database")
    with pytest.raises(QgsProcessingException) as caught:
        run("buildproject", {"PROGRAMME": str(path), "PROJECT": str(tmp_path / "out.qgz")})
    assert str(caught.value) == f"The file {path} is no GeoPackage; choose a programme file (.gpkg)."
    assert not (tmp_path / "out.qgz").exists()


def test_a_programme_without_territory_is_built_without_remaining_area(tmp_path: Path) -> None:
    path = create_programme(tmp_path / "empty.gpkg", "Empty", illustrative=True).path
    log = Log()
    results = run("buildproject", {"PROGRAMME": str(path), "PROJECT": str(tmp_path / "out.qgz")}, log)
    assert (results["ZONES"], results["TARGETS"]) == (0, 0)
    assert (
        "The territory has no usable polygon, so there is no area to take a remainder from; draw or import one."
        in log.warnings
    )


class _Outside:
    """QGIS's own command line with the plugin in a fresh profile."""

    def __init__(self, checkout: Path, folder: Path) -> None:
        plugin = folder / "plugins" / "rare_earth_plugin"
        plugin.mkdir(parents=True)
        for entry in [*(checkout / "rare_earth_plugin").iterdir(), checkout / "metadata.txt", checkout / "resources"]:
            (plugin / entry.name).symlink_to(entry)
        self.environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(plugin.parent),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": os.pathsep.join(path for path in _site_packages(checkout)),
        }
        self("plugins", "enable", "rare_earth_plugin")

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["qgis_process", *arguments], env=self.environment, capture_output=True, text=True, timeout=120, check=False
        )

    def run(self, name: str, **inputs: object) -> tuple[int, dict[str, object], str]:
        given = [f"--{key}={value}" for key, value in inputs.items()]
        done = self("--json", "run", f"rareearth:{name}", *given)
        results = json.loads(done.stdout).get("results", {}) if done.returncode == 0 else {}
        return done.returncode, results, done.stderr


def _site_packages(checkout: Path) -> list[str]:
    return [str(path) for path in (checkout / ".venv" / "lib").glob("python3*/site-packages")]


@pytest.fixture(scope="module")
def outside(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> _Outside:
    assert shutil.which("qgis_process", path="/usr/bin:/usr/local/bin")
    return _Outside(checkout, tmp_path_factory.mktemp("outside"))


def geojson(path: Path, *polygons: shapely.Polygon) -> Path:
    features = [
        {"type": "Feature", "properties": {}, "geometry": json.loads(shapely.to_geojson(polygon))}
        for polygon in polygons
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def test_remaining_area_through_qgis_process(outside: _Outside, tmp_path: Path) -> None:
    world, west = shapely.box(70, 48, 72, 50), shapely.box(70, 48, 71, 50)
    bow_tie = shapely.Polygon([(71, 48), (71.5, 48.5), (71.5, 48), (71, 48.5), (71, 48)])
    inputs = {
        "TERRITORY": geojson(tmp_path / "territory.geojson", world),
        "COVERAGE": geojson(tmp_path / "coverage.geojson", west, bow_tie),
        "REMAINING": tmp_path / "remaining.gpkg",
        "LEDGER": tmp_path / "ledger.csv",
    }
    code, results, errors = outside.run("remainingarea", **inputs)
    assert code == 0, errors
    covered = area_m2([west, shapely.make_valid(bow_tie, method="structure")]).sum() / 1e6
    assert results["AREA_KM2"] == pytest.approx(area_m2(world)[0] / 1e6, rel=1e-12)
    assert results["COVERED_KM2"] == pytest.approx(covered, rel=1e-9)
    assert (results["REPAIRED"], results["SKIPPED"]) == (1, 0)
    assert (tmp_path / "ledger.csv").read_text().splitlines()[1].startswith("territory,")


def test_an_error_through_qgis_process_is_exit_code_1_and_one_sentence(outside: _Outside, tmp_path: Path) -> None:
    territory = geojson(tmp_path / "territory.geojson", shapely.box(70, 48, 72, 50))
    both = tmp_path / "both.gpkg"
    code, _, errors = outside.run("remainingarea", TERRITORY=territory, COVERAGE=territory, REMAINING=both, LEDGER=both)
    assert code == 1
    sentence = f"REMAINING and LEDGER both point to {both}, where the second would erase the first;"
    assert f"{sentence} give each a file of its own." in errors
    assert not both.exists()


def test_map_sheets_and_projects_through_qgis_process(outside: _Outside, tmp_path: Path) -> None:
    code, results, errors = outside.run(
        "mapsheets", EXTENT="72,78,48,52 [EPSG:4284]", SCALE=3, OUTPUT=tmp_path / "sheets.gpkg"
    )
    assert code == 0, errors
    assert Path(str(results["OUTPUT"])).is_file()
    code, results, errors = outside.run("buildproject", PROJECT=tmp_path / "out.qgz")
    assert code == 0, errors
    assert (results["ZONES"], results["TARGETS"]) == (25, 38)
    assert Path(str(results["PROJECT"])).is_file()
    assert QgsApplication.qgisSettingsDirPath() not in (tmp_path / "out.qgz").as_posix()


def test_an_import_through_qgis_process(outside: _Outside, tmp_path: Path) -> None:
    programme = small_programme(tmp_path / "programme.gpkg")
    source = tmp_path / "участки.csv"
    source.write_text(
        "номер;название;wkt\nRE-09;Участок;POLYGON((71 51,71.5 51,71.5 51.5,71 51))\nRE-10;Нет;\n", "cp1251"
    )
    inputs = {"INPUT": source, "PROGRAMME": programme, "TABLE": 0, "CRS": "EPSG:4326"}
    code, results, errors = outside.run("importlayer", **inputs, OUTPUT=tmp_path / "report.csv")
    assert code == 0, errors
    assert (results["ADDED"], results["CHANGED"], results["DROPPED"], results["LEFT_OUT"]) == (1, 0, 0, 1)
    assert sql(programme, "SELECT name FROM zone WHERE code = 'RE-09'") == [("Участок",)]
    assert "left out,RE-10" in (tmp_path / "report.csv").read_text("utf-8-sig")
    code, _, errors = outside.run("importlayer", **{**inputs, "PROGRAMME": tmp_path / "nowhere.gpkg"})
    assert code == 1
    assert f"The programme file {tmp_path / 'nowhere.gpkg'} does not exist; choose another one." in errors


def test_a_campaign_through_qgis_process(outside: _Outside, tmp_path: Path) -> None:
    stops, timetable = tmp_path / "stops.gpkg", tmp_path / "plan.json"
    code, results, messages = outside.run(
        "campaignplan",
        PROGRAMME=panel_programme(tmp_path),
        BASES="Near",
        ROUNDS=40,
        BEST=4,
        STOPS=stops,
        TIMETABLE=timetable,
    )
    assert code == 0, messages
    assert results["VISITED"] + results["NOT_PLACED"] == 4
    assert open_table(stops, "stops").featureCount() == 4
    assert json.loads(timetable.read_text(encoding="utf-8"))["plan"]["totals"]
