"""Out and back: a real package, worked on through its own project, and what the review makes of it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from rare_earth_plugin.core.merging import ADD, CHANGE
from rare_earth_plugin.map.field_package import PackageOrder, make_package
from rare_earth_plugin.map.handback_words import others_text
from rare_earth_plugin.store.field_package_format import PROJECT
from rare_earth_plugin.store.handback_reader import Review, review_handback
from rare_earth_plugin.store.returned_package import HandbackError
from tests.field_programmes import CREW, PHOTO, field_programme

TODAY = datetime.date(2026, 10, 1)


@pytest.fixture
def package(qgis_new_project: None, tmp_path: Path) -> Path:
    return make_package(PackageOrder(field_programme(tmp_path), CREW, tmp_path / "Отряд 1", "A. B.")).path


def review(package: Path) -> Review:
    return review_handback(package, package.parent / "programme.gpkg", TODAY, QgsCoordinateTransformContext())


def rows(found: Review) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(row.kind, row.key[0], tuple(cell.field for cell in row.cells)) for row in found.merge.rows]


def test_a_package_comes_back_as_it_left(package: Path) -> None:
    found = review(package)
    assert rows(found) == []
    assert found.returned.notes == ()
    assert found.returned.photos == ()
    assert found.returned.handback.theirs["visit", "v-2"]["photo"] == PHOTO


def test_work_through_the_project_of_the_package_comes_back(package: Path) -> None:
    project = QgsProject()
    assert project.read(str(package / PROJECT))
    layers = {
        layer.source().partition("layername=")[2].partition("|")[0]: layer for layer in project.mapLayers().values()
    }
    observation, target = layers["observation"], layers["target"]
    assert isinstance(observation, QgsVectorLayer)
    for layer in (observation, target):
        assert layer.startEditing()
    feature = QgsFeature(observation.fields())
    values = {"uuid": "{0F5E3A52-63A5-4B7A-8A94-3F1F3E2D1C77}", "code": "C1-2", "lithology": "гнейс", "photo": PHOTO}
    for name, value in values.items():
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromWkt("Point(70.42 50.42)"))
    assert observation.addFeature(feature)
    (row,) = [one for one in target.getFeatures() if one["uuid"] == "t1"]
    assert target.changeAttributeValue(row.id(), target.fields().lookupField("note"), "жила")
    for layer in (observation, target):
        assert layer.commitChanges(), layer.commitErrors()
    found = review(package)  # while the project of the package is still open
    (added, changed) = found.merge.rows
    assert (added.kind, added.key) == (ADD, ("observation", "0f5e3a52-63a5-4b7a-8a94-3f1f3e2d1c77"))
    assert added.theirs is not None
    assert (added.theirs["lithology"], added.theirs["crew_uuid"]) == ("гнейс", CREW)
    assert (changed.kind, changed.key, [cell.theirs for cell in changed.cells]) == (CHANGE, ("target", "t1"), ["жила"])
    assert others_text(found, changed) == ""
    project.clear()
    assert len(rows(review(package))) == 2


def test_a_package_without_its_project_will_do_but_not_without_its_data(package: Path) -> None:
    (package / PROJECT).unlink()
    assert rows(review(package)) == []
    (package / "data.gpkg").unlink()
    with pytest.raises(HandbackError) as caught:
        review(package)
    assert caught.value.kind == "half_copied"
