"""A package from the programme to a second QGIS."""

from __future__ import annotations

import datetime
import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsRasterLayer

from rare_earth_plugin.core.errors import CancelledError
from rare_earth_plugin.map import field_package
from rare_earth_plugin.map.field_check import check_package
from rare_earth_plugin.map.field_findings import field_sentence
from rare_earth_plugin.map.field_package import MadePackage, PackageMaker, PackageOrder, make_package, proposed_name
from rare_earth_plugin.map.steps import finished
from rare_earth_plugin.store import field_folder
from rare_earth_plugin.store.base_clip import base_source
from rare_earth_plugin.store.field_package_format import FieldPackageError, read_manifest
from rare_earth_plugin.store.receiver_files import ReceiverFileError
from tests.desktop.algorithm_runs import layer
from tests.desktop.test_base_clip import raster
from tests.field_programmes import CREW, IDLE, PHOTO, field_programme
from tests.programme_files import sql

SECOND = """
import json, sys
from qgis.core import QgsApplication, QgsGeometry, QgsMapRendererParallelJob, QgsMapSettings, QgsProject
from qgis.core import QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QSize

application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1])
layers = {layer.customProperty("rare_earth/field"): layer for layer in project.mapLayers().values()}
settings = QgsMapSettings()
settings.setLayers(project.layerTreeRoot().layerOrder())
settings.setDestinationCrs(project.crs())
settings.setOutputSize(QSize(600, 400))
settings.setExtent(project.viewSettings().defaultViewExtent())
job = QgsMapRendererParallelJob(settings)
job.start()
job.waitForFinished()
picture = job.renderedImage()
colours = {picture.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 400, 3)}
observations = layers["observation"]
assert observations.startEditing()
where = QgsGeometry.fromWkt("POINT(70.45 50.45)")
made = QgsVectorLayerUtils.createFeature(observations, where, {}, observations.createExpressionContext())
values = dict(zip(observations.fields().names(), made.attributes()))
assert observations.addFeature(made)
assert observations.commitChanges(), observations.commitErrors()
print(json.dumps({
    "valid": {name: layer.isValid() for name, layer in layers.items()},
    "counts": {n: sum(1 for _ in l.getFeatures()) for n, l in layers.items() if isinstance(l, QgsVectorLayer)},
    "editable": sorted(n for n, l in layers.items() if isinstance(l, QgsVectorLayer) and not l.readOnly()),
    "errors": [str(error) for error in job.errors()],
    "colours": len(colours),
    "new": {name: values[name] for name in ("crew_uuid", "campaign_uuid", "target_uuid", "geometry_source", "code")},
    "uuid": len(values["uuid"]),
    "title": project.title(),
}, default=str))
"""


def second_qgis(project: Path, folder: Path) -> dict[str, Any]:
    """Open a project in another process that knows neither the plugin nor this profile."""
    done = subprocess.run(
        [sys.executable, "-c", SECOND, str(project)],
        env={
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(folder),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
        },
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout.splitlines()[-1]))


def ordered(folder: Path, **wishes: Any) -> PackageOrder:
    home = folder / "Программа"
    home.mkdir()
    return PackageOrder(field_programme(home), CREW, folder / "Отряд Ёлкина 2026", "A. B.", **wishes)


def sentences(made: MadePackage) -> list[str]:
    return [field_sentence(finding) for finding in made.findings]


def test_a_package_opens_in_a_second_qgis_without_the_programme(tmp_path: Path) -> None:
    raster(tmp_path / "карта.tif")
    base = base_source(QgsRasterLayer(str(tmp_path / "карта.tif"), "Карта"))
    shares: list[float] = []
    made = make_package(ordered(tmp_path, base=base, formats=("gpx", "kml", "csv")), shares.append)
    assert shares == sorted(shares)
    assert made.is_sound
    assert sentences(made) == [
        "The stop V-3 has no place yet: it is in the table, not on the map.",
        "“XXX” is no sheet code, so no such sheet came along; correct the stop.",
    ]
    assert {path.relative_to(made.path).as_posix() for path in made.path.rglob("*") if path.is_file()} == {
        "manifest.json",
        "project.qgz",
        "data.gpkg",
        "base.tif",
        "base.tif.aux.xml",
        PHOTO,
        "receivers/stops.gpx",
        "receivers/stops.kml",
        "receivers/stops.csv",
        "receivers/stops_about.csv",
    }
    assert check_package(made.path) == []
    away = tmp_path / "на планшете"
    away.mkdir()
    moved = shutil.move(made.path, away / "package")
    shutil.rmtree(tmp_path / "Программа")
    (tmp_path / "карта.tif").unlink()
    seen = second_qgis(Path(moved) / "project.qgz", away)
    assert seen["valid"] == dict.fromkeys(
        ("observation", "track", "visit", "base", "target", "sheet", "zone", "base_map"), True
    )
    assert seen["counts"] == {
        "observation": 2,  # the one that the second QGIS has added
        "track": 0,
        "visit": 3,
        "base": 1,
        "target": 1,
        "sheet": 1,
        "zone": 1,
    }
    assert seen["editable"] == ["observation", "target", "track", "visit"]
    assert seen["errors"] == []
    assert seen["colours"] > 20
    assert seen["new"]["code"].startswith("C1-")
    del seen["new"]["code"]
    assert seen["new"] == {
        "crew_uuid": CREW,
        "campaign_uuid": "camp-1",
        "target_uuid": "t1",
        "geometry_source": "field",
    }
    assert seen["uuid"] == 36
    assert "Отряд Ёлкина" in seen["title"]


def test_a_vector_base_map_lies_in_the_one_geopackage(tmp_path: Path) -> None:
    roads = layer(["LINESTRING(70 50.4, 71 50.4)"], kind="LineString", name="Дороги")
    made = make_package(ordered(tmp_path, base=base_source(roads)))
    assert made.manifest.tables["base_map"].rows == 1
    assert check_package(made.path) == []


def test_the_programme_remembers_who_left_with_what(tmp_path: Path) -> None:
    order = ordered(tmp_path)
    made = make_package(order)
    assert read_manifest(made.path) == made.manifest
    (row,) = sql(
        order.programme, "SELECT kind, package_uuid, crew_uuid, author, added, conflicts, detail FROM handover"
    )
    assert row == ("out", made.manifest.origin.uuid, CREW, "A. B.", 5, 0, "Отряд Ёлкина 2026")


def test_a_programme_that_takes_no_row_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rare_earth_plugin.store import handovers

    monkeypatch.setattr(handovers, "why_not_writable", lambda _path: "locked")
    made = make_package(ordered(tmp_path))
    assert made.is_sound
    assert made.path.is_dir()
    assert any("does not know of the package: The programme file" in text for text in sentences(made))


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("asked", range(1, 22, 4))
def test_cancelled_leaves_nothing(tmp_path: Path, asked: int) -> None:
    order = ordered(tmp_path)
    calls = 0

    def cancelled() -> bool:
        nonlocal calls
        calls += 1
        return calls >= asked

    with pytest.raises(CancelledError):
        make_package(order, cancelled=cancelled)
    assert leftovers(tmp_path) == ["Программа"]
    assert sql(order.programme, "SELECT count(*) FROM handover") == [(0,)]


def test_what_stands_there_is_never_replaced(tmp_path: Path) -> None:
    order = ordered(tmp_path)
    order.target.mkdir()
    (order.target / "data.gpkg").write_text("three weeks of work")
    with pytest.raises(FieldPackageError) as caught:
        make_package(order)
    assert str(caught.value) == (
        f"{order.target} exists already, and a package replaces nothing, since work from the field may lie there; "
        "choose another name."
    )
    assert leftovers(order.target) == ["data.gpkg"]


def test_a_folder_that_came_meanwhile_is_not_replaced_either(tmp_path: Path) -> None:
    maker = PackageMaker(ordered(tmp_path))
    maker.collect()
    finished(maker.building())
    maker.order.target.mkdir()
    with pytest.raises(FieldPackageError) as caught:
        maker.seal()
    assert caught.value.kind == "exists"
    maker.discard()
    assert leftovers(tmp_path) == ["Отряд Ёлкина 2026", "Программа"]


def test_bad_places_are_one_sentence(tmp_path: Path) -> None:
    programme = ordered(tmp_path).programme
    for target, kind in ((tmp_path / "nowhere" / "a", "no_folder"), (tmp_path / "what?", "bad_name")):
        with pytest.raises(FieldPackageError) as caught:
            make_package(PackageOrder(programme, CREW, target, ""))
        assert caught.value.kind == kind
    with pytest.raises(FieldPackageError) as caught:
        make_package(PackageOrder(programme, IDLE, tmp_path / "idle", ""))
    assert caught.value.kind == "no_visits"
    assert leftovers(tmp_path) == ["Программа"]


def test_no_room_is_one_sentence_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order = ordered(tmp_path)

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(field_package, "copy_photos", full)
    monkeypatch.setattr(field_folder, "is_disk_full", lambda _path: True)
    with pytest.raises(FieldPackageError) as caught:
        make_package(order)
    assert (
        str(caught.value) == f"There is no room for the package {order.target}; make room on the disk, then try again."
    )
    assert leftovers(tmp_path) == ["Программа"]


def test_what_sqlite_and_the_receivers_files_say_becomes_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = ordered(tmp_path, formats=("gpx",))
    trouble: list[Exception] = [
        sqlite3.OperationalError("disk I/O error"),
        ReceiverFileError("not_writable", tmp_path / "draft", "disk I/O error"),
    ]

    def fail(*_arguments: object) -> None:
        raise trouble.pop()

    monkeypatch.setattr(field_package, "write_receiver_file", fail)
    while trouble:
        with pytest.raises(FieldPackageError) as caught:
            make_package(order)
        error = caught.value
        assert (error.kind, error.path, error.detail) == ("not_writable", order.target, "disk I/O error")
        assert leftovers(tmp_path) == ["Программа"]


def test_a_name_that_is_free(tmp_path: Path) -> None:
    day = datetime.date(2026, 4, 30)
    assert proposed_name("C/1", "Сезон: 2026?", tmp_path, day) == "C-1 Сезон- 2026- 2026-04-30"
    (tmp_path / "C1 2026-04-30").mkdir()
    assert proposed_name("C1", "", tmp_path, day) == "C1 2026-04-30 (2)"
