"""The review, decided by hand and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from rare_earth_plugin.gui import turn_work
from rare_earth_plugin.gui.handback_dialog import HandbackDialog
from rare_earth_plugin.gui.handback_model import FIELDS, KIND, OPEN, ROW
from rare_earth_plugin.map.layers import add_programme, find_layers
from rare_earth_plugin.store.programme import open_programme
from tests.field_programmes import CREW, field_programme
from tests.programme_files import sql

from .panel_tools import one_turn_at_a_time, pause, press, wait
from .returned_packages import in_field, leave, observe


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return field_programme(tmp_path)


@pytest.fixture
def package(programme: Path, tmp_path: Path) -> Path:
    folder = leave(programme, tmp_path / "C1")
    in_field(folder, "UPDATE target SET note = 'жила', status = 'explored', status_on = '2026-05-03' WHERE uuid = 't1'")
    in_field(folder, "UPDATE visit SET done_on = '2026-05-03' WHERE uuid = 'v-2'")
    in_field(folder, "DELETE FROM visit WHERE uuid = 'v-1'")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(folder / "DCIM" / "vein.png"))
    observe(folder, "o-new", 70.42, 50.42, code="C1-2", photo="DCIM/vein.png", target_uuid="t1")
    sql(programme, "UPDATE target SET note = 'office', status = 'appraised' WHERE uuid = 't1'")
    return folder


@pytest.fixture
def dialog(qgis_new_project: None, programme: Path) -> Iterator[HandbackDialog]:
    project = QgsProject.instance()
    info = open_programme(programme)
    add_programme(project, info)
    made = HandbackDialog(project, info)
    made.show()
    yield made
    for layer in find_layers(project).values():
        layer.rollBack()
    made.close()
    made.deleteLater()


def read(dialog: HandbackDialog, path: Path) -> None:
    dialog.open_path(path)
    wait(lambda: not dialog.flow.job.is_busy)


def rows(dialog: HandbackDialog) -> list[tuple[str, ...]]:
    return [tuple(dialog.model.text(row, column) for column in (KIND, ROW, FIELDS, OPEN)) for row in dialog.model.shown]


def test_what_needs_a_person_comes_first(dialog: HandbackDialog, package: Path) -> None:
    assert not dialog.merge_button.isEnabled()
    read(dialog, package)
    assert rows(dialog) == [
        ("in conflict", "T-2 Quartz", "Note, Status, Status since", "3"),
        ("deleted in the field", "V-1", "The row itself", "1"),
        ("changed", "V-2 Quartz", "Done on", ""),
        ("added", "C1-2", "", ""),
    ]
    assert dialog.crew.currentData() == CREW
    assert dialog.told.text().endswith("4 fields to decide")
    assert dialog.kind.itemText(0) == "All kinds"
    dialog.kind.setCurrentIndex(dialog.kind.findData("add"))
    assert len(rows(dialog)) == 1
    picture = dialog.cells.photos[0]
    assert picture.isVisible()
    assert not picture.pixmap().isNull()
    fields = [dialog.cells.table.item(place, 0).text() for place in range(dialog.cells.table.rowCount())]
    assert fields[:2] == ["Place", "Code"]
    values = {field: dialog.cells.table.item(place, 3).text() for place, field in enumerate(fields)}
    assert (values["Code"], values["Crew"], values["Target"]) == ("C1-2", "Отряд Ёлкина", "T-2")


def test_field_by_field_and_a_move_as_a_whole(dialog: HandbackDialog, package: Path) -> None:
    read(dialog, package)
    boxes = dialog.cells.boxes
    assert set(boxes) == {"note", "status", "status_on"}
    assert [boxes["note"].itemText(place) for place in range(3)] == [
        "decide later",
        "programme: office",
        "came back: жила",
    ]
    boxes["note"].setCurrentIndex(1)
    boxes["status"].setCurrentIndex(2)
    assert boxes["status_on"].currentIndex() == 2
    assert rows(dialog)[0][3] == ""
    dialog.view.selectRow(1)
    dialog.view.selectRow(0)
    assert dialog.cells.boxes["note"].currentIndex() == 1  # it is remembered
    dialog.cells.boxes["note"].setCurrentIndex(0)
    assert rows(dialog)[0][3] == "1"


def test_by_keys_alone_then_brought_in_and_taken_back(dialog: HandbackDialog, package: Path, programme: Path) -> None:
    read(dialog, package)
    dialog.activateWindow()
    dialog.view.setFocus()
    dialog.view.selectAll()
    pause(0.1)
    press(dialog.view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert {row[3] for row in rows(dialog)} == {""}
    sentences: list[str] = []
    dialog.brought.connect(sentences.append)
    dialog.merge_button.click()
    wait(lambda: bool(sentences))
    assert sentences == ["Brought in: 1 added, 3 changed or deleted, 0 fields left open, 1 photos."]
    layers = find_layers(QgsProject.instance())
    (target,) = [feature for feature in layers["target"].getFeatures() if feature["uuid"] == "t1"]
    assert (target["note"], target["status"]) == ("жила", "explored")
    assert {feature["code"] for feature in layers["visit"].getFeatures()} == {"V-2", "V-3", "V-9"}
    assert len(list((programme.parent / "photos").glob("o-new-*.png"))) == 1
    assert layers["handover"].featureCount() == 1
    assert not dialog.merge_button.isEnabled()
    dialog.undo_button.click()
    wait(lambda: not dialog.flow.job.is_busy)
    assert not any(layer.undoStack().canUndo() for layer in layers.values())
    assert len(rows(dialog)) == 4


def test_what_cannot_be_merged_is_one_sentence(dialog: HandbackDialog, package: Path) -> None:
    (package / "data.gpkg").unlink()
    read(dialog, package)
    assert "copied only in part" in dialog.told.text()
    assert not dialog.merge_button.isEnabled()


def test_edits_that_are_not_saved_come_first(dialog: HandbackDialog, package: Path) -> None:
    layer = find_layers(QgsProject.instance())["target"]
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("note"), "x")
    read(dialog, package)
    assert "save or undo them" in dialog.told.text()
    assert dialog.model.shown == []


def test_two_crews_at_one_target_are_told(dialog: HandbackDialog, package: Path, programme: Path) -> None:
    sql(programme, "UPDATE observation SET target_uuid = 't1' WHERE uuid = 'o-9'")
    read(dialog, package)
    told = "Several crews at the target T-2: Отряд Ёлкина (1 "
    assert told in dialog.notes.text()
    assert told in dialog.cells.note.text()


def test_a_file_of_a_receiver_is_brought_by_whom_one_says(dialog: HandbackDialog, tmp_path: Path) -> None:
    path = tmp_path / "t.gpx"
    path.write_text(
        '<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">'
        '<wpt lat="50.5" lon="70.5"><name>7</name></wpt></gpx>'
    )
    dialog.crew.setCurrentIndex(dialog.crew.findData(CREW))
    read(dialog, path)
    (row,) = dialog.model.shown
    assert row.theirs is not None
    assert row.theirs["crew_uuid"] == CREW


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """One step of the edits in each turn."""
    monkeypatch.setattr(turn_work, "_TURN_S", 0.0)


def half_brought_in(dialog: HandbackDialog, package: Path) -> list[QgsVectorLayer]:
    read(dialog, package)
    dialog.merge_button.click()
    one_turn_at_a_time(lambda: any(layer.isModified() for layer in find_layers(QgsProject.instance()).values()))
    assert dialog.flow.edits.is_busy
    return list(find_layers(QgsProject.instance()).values())


def many_observations(package: Path) -> None:
    for number in range(200):
        observe(package, f"o-many-{number}", 70.42, 50.42, code=f"M-{number}")


def test_stopped_midway_the_layers_are_as_before_and_it_can_be_brought_in_again(
    slow: None, dialog: HandbackDialog, package: Path
) -> None:
    many_observations(package)
    layers = half_brought_in(dialog, package)
    assert dialog.isModal()
    assert not dialog.merge_button.isEnabled()
    assert not dialog.cells.isEnabled()
    dialog.stop_button.click()
    assert dialog.told.text() == "Stopped; nothing was merged."
    assert not any(layer.isEditable() or layer.undoStack().count() for layer in layers)
    assert dialog.merge_button.isEnabled()
    told: list[str] = []
    dialog.brought.connect(told.append)
    dialog.merge_button.click()
    wait(lambda: bool(told))
    assert told[0].startswith("Brought in: 201 added")
    assert {layer.undoStack().count() for layer in layers if layer.isModified()} == {1}


def test_nothing_is_decided_while_it_is_brought_in(slow: None, dialog: HandbackDialog, package: Path) -> None:
    many_observations(package)
    half_brought_in(dialog, package)
    dialog.view.selectAll()
    press(dialog.view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert dialog.flow.edits.is_busy
    assert dialog.flow.choices == {}
    dialog.reject()


def test_closed_midway_nothing_is_left(slow: None, dialog: HandbackDialog, package: Path) -> None:
    many_observations(package)
    layers = half_brought_in(dialog, package)
    dialog.reject()
    assert not any(layer.isEditable() or layer.undoStack().count() for layer in layers)


def test_what_is_refused_stays_on_the_screen(dialog: HandbackDialog, package: Path, programme: Path) -> None:
    read(dialog, package)
    sql(programme, "UPDATE visit SET done_on = '2026-06-06' WHERE uuid = 'v-2'")
    dialog.merge_button.click()
    wait(lambda: not dialog.flow.is_busy)
    assert "was changed since the review" in dialog.told.text()
