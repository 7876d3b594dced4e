"""The dialog that sends a crew to the field."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings

from rare_earth_plugin.gui import package_work
from rare_earth_plugin.gui.field_package_dialog import FieldPackageDialog
from rare_earth_plugin.map.field_check import check_package
from tests.desktop.algorithm_runs import layer
from tests.desktop.panel_tools import told, wait
from tests.field_programmes import CREW, IDLE, field_programme
from tests.programme_files import open_table, sql


@pytest.fixture(autouse=True)
def no_memory() -> Iterator[None]:
    QgsSettings().remove("rare_earth_survey/field")
    yield
    QgsSettings().remove("rare_earth_survey/field")


@pytest.fixture
def dialog(tmp_path: Path) -> Iterator[FieldPackageDialog]:
    home = tmp_path / "Программа"
    home.mkdir()
    made = FieldPackageDialog(QgsProject.instance(), field_programme(home))
    made.folder.setFilePath(str(tmp_path))
    made.show()
    yield made
    made.close()
    made.deleteLater()


def shown(dialog: FieldPackageDialog) -> list[str]:
    return [dialog.findings.item(row).text() for row in range(dialog.findings.count())]


def packages(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "Программа")


def test_a_package_by_two_clicks(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    assert dialog.crew.currentText() == "C1 Отряд Ёлкина, Сезон 2026, 2 stops"
    assert dialog.name.text().startswith("C1 Сезон 2026 ")
    assert not dialog.open_button.isVisible()
    dialog.formats["gpx"].setChecked(True)
    with told(dialog.packageMade) as heard:
        dialog.make_button.click()
        assert dialog.work.is_busy
        assert dialog.make_button.text() == "Stop"
        assert not dialog.crew.isEnabled()
        wait(lambda: not dialog.work.is_busy)
    made = heard[0]
    assert packages(tmp_path) == [made.path.name]
    assert check_package(made.path) == []
    assert (made.path / "receivers" / "stops.gpx").is_file()
    assert dialog.verdict.text() == f"The package {made.path.name} is made. It is whole; 2 things to know."
    assert shown(dialog)[0] == "The stop V-3 has no place yet: it is in the table, not on the map."
    assert dialog.open_button.isVisible()
    assert dialog.name.text() == f"{made.path.name} (2)"  # the next one finds a name of its own


def test_choices_are_remembered(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    dialog.system.setCurrentIndex(dialog.system.findData("gauss_krueger"))
    dialog.formats["kml"].setChecked(True)
    dialog.make()
    wait(lambda: not dialog.work.is_busy)
    again = FieldPackageDialog(QgsProject.instance(), tmp_path / "Программа" / "programme.gpkg", IDLE)
    assert again.system.currentData() == "gauss_krueger"
    assert [ending for ending, box in again.formats.items() if box.isChecked()] == ["kml"]
    assert again.chosen_crew().uuid == IDLE
    again.deleteLater()


def test_a_base_map_of_the_project(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    roads = layer(["LINESTRING(70 50.4, 71 50.4)"], kind="LineString", name="Roads")
    QgsProject.instance().addMapLayer(roads)
    dialog.base.setLayer(roads)
    with told(dialog.packageMade) as heard:
        dialog.make()
        wait(lambda: not dialog.work.is_busy)
    assert heard[0].manifest.tables["base_map"].rows == 1


def test_a_crew_without_stops_cannot_leave(dialog: FieldPackageDialog) -> None:
    dialog.crew.setCurrentIndex(dialog.crew.findData(IDLE))
    assert not dialog.make_button.isEnabled()
    assert dialog.note.text() == "This crew has no stops yet; plan its tour first."


def test_stops_without_a_place_are_one_sentence(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    sql(tmp_path / "Программа" / "programme.gpkg", "UPDATE visit SET geom = NULL")
    dialog.make()
    wait(lambda: not dialog.work.is_busy)
    assert "has no stops with a place yet" in dialog.messages.text()
    assert packages(tmp_path) == []


def test_what_is_not_saved_is_told(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    visits = open_table(tmp_path / "Программа" / "programme.gpkg", "visit")
    QgsProject.instance().addMapLayer(visits)
    visits.startEditing()
    visits.deleteFeature(next(visits.getFeatures()).id())
    dialog.make()
    assert dialog.messages.text() == "Changes in visit are not saved, so they would stay behind; save them first."
    assert not dialog.work.is_busy
    visits.rollBack()
    dialog.make()
    wait(lambda: not dialog.work.is_busy)
    assert len(packages(tmp_path)) == 1


def test_stopped(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    dialog.make()
    dialog.make_button.click()
    wait(lambda: not dialog.work.is_busy)
    assert dialog.messages.text() == "Stopped; nothing was left behind."
    assert packages(tmp_path) == []
    assert sql(tmp_path / "Программа" / "programme.gpkg", "SELECT count(*) FROM handover") == [(0,)]


@pytest.mark.parametrize("ends", ["stop", "close"])
def test_ended_while_the_project_is_written(dialog: FieldPackageDialog, tmp_path: Path, ends: str) -> None:
    dialog.make()
    wait(lambda: dialog.work.is_writing)
    (dialog.make_button.click if ends == "stop" else dialog.reject)()
    assert not dialog.work.is_busy
    wait(lambda: packages(tmp_path) == [])
    dialog.make()  # and the next one is made
    wait(lambda: not dialog.work.is_busy)
    assert len(packages(tmp_path)) == 1


def test_closed_while_it_works(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    dialog.make()
    dialog.reject()
    wait(lambda: packages(tmp_path) == [])
    assert sql(tmp_path / "Программа" / "programme.gpkg", "SELECT count(*) FROM handover") == [(0,)]


def test_a_name_that_is_taken_is_one_sentence(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    dialog.name.setText("mine")
    dialog.make()
    assert "exists already, and a package replaces nothing" in dialog.messages.text()
    assert not dialog.work.is_busy
    assert packages(tmp_path) == ["mine"]


def test_a_project_that_cannot_be_written_leaves_nothing(
    dialog: FieldPackageDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_maker: object) -> Generator[None, None, None]:
        yield
        raise ValueError("odd")

    monkeypatch.setattr(package_work.PackageMaker, "building", fail)
    dialog.make()
    wait(lambda: not dialog.work.is_busy)
    assert "ValueError: odd" in dialog.messages.text()
    assert packages(tmp_path) == []


def test_a_package_is_checked(dialog: FieldPackageDialog, tmp_path: Path) -> None:
    with told(dialog.packageMade) as heard:
        dialog.make()
        wait(lambda: not dialog.work.is_busy)
    copy = tmp_path / "half"
    shutil.copytree(heard[0].path, copy)
    (copy / "photos" / "ручей.jpg").unlink()
    dialog.check(copy)
    wait(lambda: not dialog.work.is_busy)
    assert dialog.verdict.text() == "The package half was checked. 1 things must be mended before it leaves."
    assert shown(dialog)[0] == "The file photos/ручей.jpg is missing; copy the whole folder again."
    dialog.check(tmp_path)
    wait(lambda: not dialog.work.is_busy)
    assert "is no field package" in dialog.messages.text()


def test_a_programme_that_cannot_be_read(tmp_path: Path) -> None:
    dialog = FieldPackageDialog(QgsProject.instance(), tmp_path / "nowhere.gpkg", CREW)
    assert "does not exist" in dialog.messages.label.text()
    assert not dialog.make_button.isEnabled()
    dialog.deleteLater()
