"""Edits are saved together or not at all, and whatever fails leaves them where they can be saved again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.gui.wording import sentence
from rare_earth_plugin.map.edits import EditError
from rare_earth_plugin.map.saving import save

from ..programme_files import add_row, open_table, small_programme, sql, square


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "p.gpkg")


@pytest.fixture
def layers(path: Path) -> Iterator[tuple[QgsVectorLayer, QgsVectorLayer]]:
    found = open_table(path, "zone"), open_table(path, "coverage")
    for layer in found:
        assert layer.startEditing()
    yield found
    for layer in found:
        layer.rollBack()


def edit(zones: QgsVectorLayer, coverage: QgsVectorLayer, uuid: str = "new") -> None:
    """Every kind of edit at once."""
    first, second = sorted(feature.id() for feature in zones.getFeatures())
    zones.changeAttributeValue(first, zones.fields().indexOf("note"), "changed")
    zones.changeGeometry(first, QgsGeometry.fromWkt(square(70, 50, 0.75)))
    zones.deleteFeature(second)
    add_row(zones, square(70, 51, 0.2), uuid=uuid, code="N", status="proposed")
    coverage.changeAttributeValue(1, coverage.fields().indexOf("note"), "changed too")


def notes(path: Path) -> list[tuple]:
    return sql(path, "SELECT code, note FROM zone ORDER BY fid")


def test_everything_is_saved_and_read_back(path: Path, layers: tuple) -> None:
    edit(*layers)
    save(layers)
    assert notes(path) == [("RE-01", "changed"), ("N", None)]
    assert sql(path, "SELECT note FROM coverage WHERE fid = 1") == [("changed too",)]
    assert not any(layer.isEditable() for layer in layers)
    assert layers[0].featureCount() == 2


def test_what_one_layer_refuses_is_saved_in_none_and_kept_in_both(path: Path, layers: tuple) -> None:
    zones, coverage = layers
    edit(zones, coverage)
    coverage.changeAttributeValue(1, coverage.fields().indexOf("uuid"), "c2")  # another row has it
    before = path.read_bytes()
    with pytest.raises(EditError) as caught:
        save(layers)
    assert "kept, unsaved" in sentence(caught.value)
    assert "SUCCESS" not in sentence(caught.value)
    assert notes(path) == [("RE-01", None), ("RE-02", None)]
    assert len(path.read_bytes()) == len(before)
    # What the group had sent already is back in the buffer.
    assert [f["code"] for f in zones.editBuffer().addedFeatures().values()] == ["N"]
    assert len(zones.editBuffer().deletedFeatureIds()) == 1
    coverage.changeAttributeValue(1, coverage.fields().indexOf("uuid"), "c1")
    save(layers)
    assert notes(path) == [("RE-01", "changed"), ("N", None)]


def test_a_row_that_the_database_refuses_is_kept(path: Path, layers: tuple) -> None:
    zones, coverage = layers
    edit(zones, coverage, uuid="z1")  # another row has it; the group says that all went well
    with pytest.raises(EditError) as caught:
        save(layers)
    assert caught.value.kind == "not_saved"
    assert [f["code"] for f in zones.editBuffer().addedFeatures().values()] == ["N"]


def test_what_the_database_took_beside_a_refused_row_is_not_doubled(path: Path, layers: tuple) -> None:
    zones, coverage = layers
    edit(zones, coverage)
    day = QDate(2020, 2, 2)
    # The file names rows that name themselves not, so that only what they say tells them; two say the same.
    for uuid, code in ((None, "F-3"), ("c1", "F-4"), ("c5", "F-5"), (None, "F-3")):
        add_row(coverage, square(70, 51, 0.3), uuid=uuid, code=code, status="proposed", accepted_on=day)
    add_row(coverage, square(70, 51), uuid="c2", code="F-2", status="contracted", method="geophysical", scale=200_000)
    with pytest.raises(EditError) as caught:
        save(layers)
    assert (caught.value.kind, caught.value.layer) == ("not_saved", "coverage")
    assert not zones.isEditable() or not zones.isModified()
    new = coverage.editBuffer().addedFeatures()
    assert sorted(feature["code"] for feature in new.values()) == ["F-2", "F-4"]
    for fid, uuid in zip(new, ("c6", "c7")):
        coverage.changeAttributeValue(fid, coverage.fields().indexOf("uuid"), uuid)
    save(layers)
    codes = [code for (code,) in sql(path, "SELECT code FROM coverage ORDER BY code")]
    assert codes == ["F-1", "F-2", "F-2", "F-3", "F-3", "F-4", "F-5"]


def test_a_locked_file_keeps_the_edits(path: Path, layers: tuple) -> None:
    edit(*layers)
    other = sqlite3.connect(path, isolation_level=None, timeout=0)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(EditError) as caught:
        save(layers)
    other.execute("ROLLBACK")
    other.close()
    assert "kept, unsaved" in sentence(caught.value)
    save(layers)
    assert notes(path) == [("RE-01", "changed"), ("N", None)]


def test_a_project_that_buffers_by_itself_saves_as_it_does(path: Path) -> None:
    project = QgsProject.instance()
    project.setTransactionMode(Qgis.TransactionMode.BufferedGroups)
    layer = open_table(path, "zone")
    project.addMapLayer(layer)
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "changed")
    add_row(layer, square(70, 51, 0.2), uuid="new", code="N", status="proposed")
    save([layer])
    assert notes(path) == [("RE-01", "changed"), ("RE-02", None), ("N", None)]
    project.setTransactionMode(Qgis.TransactionMode.Disabled)


def test_what_the_file_does_not_hold_is_told(path: Path, layers: tuple) -> None:
    eats = "AFTER UPDATE OF note ON zone WHEN NEW.note <> 'eaten' BEGIN UPDATE zone SET note = 'eaten'; END"
    sql(path, f"CREATE TRIGGER eats {eats}")
    zones, _ = layers
    zones.changeAttributeValue(1, zones.fields().indexOf("note"), "changed")
    with pytest.raises(EditError) as caught:
        save(layers)
    assert (caught.value.kind, caught.value.detail) == ("not_read_back", "1")


def test_what_the_file_does_not_hold_of_a_new_row_is_told(path: Path, layers: tuple) -> None:
    sql(path, "CREATE TRIGGER eats AFTER INSERT ON zone BEGIN UPDATE zone SET name = 'eaten' WHERE code = 'N'; END")
    zones, _ = layers
    add_row(zones, square(70, 51, 0.2), uuid="kept", code="M", name="Kept")
    save(layers)
    assert zones.startEditing()
    add_row(zones, square(70, 52, 0.2), uuid="new", code="N", name="New")
    with pytest.raises(EditError) as caught:
        save(layers)
    assert (caught.value.kind, caught.value.detail) == ("not_read_back", "1")


def test_who_signs_before_a_commit_is_heard_once(path: Path, layers: tuple) -> None:
    zones, coverage = layers
    signed = []

    def sign() -> None:
        signed.append(len(signed))
        zones.changeAttributeValue(1, zones.fields().indexOf("note"), f"signed {len(signed)}")

    zones.beforeCommitChanges.connect(sign)
    zones.changeAttributeValue(1, zones.fields().indexOf("note"), "changed")
    save([zones])
    assert notes(path)[0] == ("RE-01", "signed 1")
    zones.startEditing()
    edit(zones, coverage)
    save(layers)
    zones.beforeCommitChanges.disconnect(sign)
    assert notes(path)[0] == ("RE-01", "signed 2")
