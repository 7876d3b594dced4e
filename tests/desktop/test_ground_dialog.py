"""Earned ground, measured and submitted by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.gui import settings, turn_work
from rare_earth_plugin.gui.ground_dialog import GroundDialog
from rare_earth_plugin.map.brought_in import add_field_layers
from rare_earth_plugin.map.layers import add_programme, find_layers
from rare_earth_plugin.store.programme import open_programme
from tests.field_programmes import CAMPAIGN, CREW, OTHER, field_programme

from .panel_tools import one_turn_at_a_time, wait
from .test_earned_ground import _lattice as lattice


@pytest.fixture
def dialog(qgis_new_project: None, tmp_path: Path) -> Iterator[GroundDialog]:
    QgsSettings().remove("rare_earth_survey/field_norm")
    project = QgsProject.instance()
    info = open_programme(field_programme(tmp_path))
    add_field_layers(project, info, add_programme(project, info))
    lattice(find_layers(project)["observation"])
    made = GroundDialog(project, info)
    made.crew.setCurrentIndex(made.crew.findData(CREW))
    made.campaign.setCurrentIndex(made.campaign.findData(CAMPAIGN))
    made.show()
    yield made
    for layer in find_layers(project).values():
        layer.rollBack()
    made.close()
    made.deleteLater()
    QgsSettings().remove("rare_earth_survey/field_norm")


def measured(dialog: GroundDialog) -> None:
    dialog.measure_button.click()
    wait(lambda: not dialog.is_busy)


def test_measured_reviewed_submitted_and_taken_back(dialog: GroundDialog) -> None:
    assert (dialog.per_km2.value(), dialog.spacing.value()) == (4.0, 0.5)
    assert not dialog.submit_button.isEnabled()
    measured(dialog)
    assert dialog.found is not None
    assert dialog.table.rowCount() == len(dialog.found.sheets) == 4
    assert "1\u202f601 places" in dialog.told.text() or "1,601 places" in dialog.told.text()
    dialog.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    told: list[str] = []
    dialog.submitted.connect(told.append)
    before = 2  # in the file
    dialog.submit_button.click()
    wait(lambda: bool(told))
    coverage = find_layers(QgsProject.instance())["coverage"]
    assert coverage.featureCount() == before + 3
    assert told[0].startswith("Submitted: 3 sheets.")
    assert {row["name"] for row in coverage.getFeatures() if row["name"]} >= {"Отряд Ёлкина Сезон 2026"}
    assert not dialog.submit_button.isEnabled()
    dialog.undo_button.click()
    assert coverage.featureCount() == before
    assert dialog.submit_button.isEnabled()


def test_a_norm_is_kept_for_its_scale(dialog: GroundDialog) -> None:
    dialog.per_km2.setValue(2.0)
    dialog.spacing.setValue(1.0)
    measured(dialog)
    assert settings.field_norm(50_000) == (2.0, 1.0)
    dialog.scale.setCurrentIndex(dialog.scale.findData(200_000))
    assert (dialog.per_km2.value(), dialog.spacing.value()) == (0.25, 2.0)
    dialog.scale.setCurrentIndex(dialog.scale.findData(50_000))
    assert (dialog.per_km2.value(), dialog.spacing.value()) == (2.0, 1.0)
    dialog.usual_button.click()
    assert (dialog.per_km2.value(), dialog.spacing.value()) == (4.0, 0.5)


def test_no_work_is_one_sentence(dialog: GroundDialog) -> None:
    dialog.crew.setCurrentIndex(dialog.crew.findData("crew-3"))
    measured(dialog)
    assert dialog.told.text().startswith("There are neither observations nor tracks")
    assert not dialog.submit_button.isEnabled()


def test_what_was_measured_is_not_submitted_for_another_crew(dialog: GroundDialog) -> None:
    measured(dialog)
    assert dialog.submit_button.isEnabled()
    dialog.crew.setCurrentIndex(dialog.crew.findData(OTHER))
    assert dialog.found is None
    assert dialog.table.rowCount() == 0
    assert not dialog.submit_button.isEnabled()


def test_another_crew_that_is_chosen_while_it_is_measured_ends_it(dialog: GroundDialog) -> None:
    dialog.measure_button.click()
    wait(lambda: dialog.chore.is_busy)
    dialog.campaign.setCurrentIndex(0)
    assert not dialog.is_busy
    measured(dialog)
    assert dialog.found is not None


def test_stopped_while_the_layers_are_read_nothing_is_measured(
    dialog: GroundDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn_work, "_TURN_S", 0.0)
    dialog.measure_button.click()
    one_turn_at_a_time(lambda: dialog.progress.value() > 10)
    assert dialog.reading.is_busy
    dialog.measure_button.click()
    assert not dialog.is_busy
    assert dialog.told.text() == "Stopped; nothing was measured."


def test_too_little_work_earns_nothing(dialog: GroundDialog) -> None:
    dialog.crew.setCurrentIndex(dialog.crew.findData(OTHER))
    measured(dialog)
    assert dialog.found is not None
    assert dialog.found.sheets == ()
    assert not dialog.submit_button.isEnabled()


def test_stopped_while_it_is_submitted_the_coverage_is_as_before(
    dialog: GroundDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn_work, "_TURN_S", 0.0)
    measured(dialog)
    dialog.submit_button.click()
    coverage = find_layers(QgsProject.instance())["coverage"]
    one_turn_at_a_time(coverage.isModified)
    assert dialog.isModal()
    assert dialog.measure_button.text() == "Stop"
    dialog.measure_button.click()
    assert dialog.told.text() == "Stopped; nothing was submitted."
    assert not coverage.isEditable()
    assert dialog.submit_button.isEnabled()
