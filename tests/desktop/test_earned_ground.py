"""Ground that crews have earned, in the survey coverage and in the ledger."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from rare_earth_plugin.core.accounting import Accountant
from rare_earth_plugin.core.field_norms import OBSERVATIONS, Norm, default_norm
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.map import earned_ground
from rare_earth_plugin.map.brought_in import HandoverError, add_field_layers
from rare_earth_plugin.map.earned_ground import (
    EarnedFor,
    GroundError,
    add_coverage,
    adding_coverage,
    field_work,
    measure,
    reading_work,
)
from rare_earth_plugin.map.edit_steps import undo_steps
from rare_earth_plugin.map.layers import add_programme, find_layers
from rare_earth_plugin.map.saving import save
from rare_earth_plugin.store.import_state import territory_of
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.programme import open_programme
from rare_earth_plugin.store.snapshot import Snapshot
from tests.field_programmes import CAMPAIGN, CREW, OTHER, field_programme
from tests.programme_files import sql

CONTEXT = QgsCoordinateTransformContext()
NORM = default_norm(50_000)
SAID = EarnedFor("C1 2026", "Ёлкин", datetime.date(2026, 10, 1), True, CREW, CAMPAIGN)


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    path = field_programme(tmp_path)
    sql(path, "DELETE FROM zone")  # whose footprints would hold the ground of the crew
    sql(path, "DELETE FROM coverage")
    return path


@pytest.fixture
def layers(qgis_new_project: None, programme: Path) -> dict[str, QgsVectorLayer]:
    project = QgsProject.instance()
    info = open_programme(programme)
    add_field_layers(project, info, add_programme(project, info))
    found = find_layers(project)
    _lattice(found["observation"])
    return found


def _lattice(layer: QgsVectorLayer) -> None:
    """40 x 40 observations of the crew, 490 m apart, on the corner of four sheets."""
    layer.startEditing()
    features = []
    for east, north in np.ndindex(40, 40):
        feature = QgsFeature(layer.fields())
        feature["uuid"], feature["code"] = f"{east}-{north}", f"{east}-{north}"
        feature["crew_uuid"], feature["campaign_uuid"] = CREW, CAMPAIGN
        feature["observed_at"] = f"2026-07-{1 + north % 28:02d}T10:00:00Z"
        lon, lat = 70.75 + (east - 19.5) * 0.49 / 70.2, 51.0 + (north - 19.5) * 0.49 / 111.26
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({lon} {lat})"))
        features.append(feature)
    assert layer.addFeatures(features)


def test_earned_ground_is_submitted_work_in_the_ledger(layers: dict[str, QgsVectorLayer], programme: Path) -> None:
    work = field_work(layers, CREW, CAMPAIGN)
    assert (len(work.points), work.first, work.last) == (1601, "2026-05-03", "2026-07-28")
    found = measure(work, NORM, None, territory_of(programme), CONTEXT)
    assert found.evidence == OBSERVATIONS
    assert found.total_km2 == pytest.approx((40 * 0.49) ** 2, rel=0.01)
    assert len(found.sheets) == 4
    assert sum(sheet.km2 for sheet in found.sheets) == pytest.approx(found.total_km2, rel=1e-9)
    steps, left = add_coverage(layers["coverage"], found, found.sheets, work, SAID)
    assert (steps[0].rows, left) == (4, [])
    rows = list(layers["coverage"].getFeatures())
    assert {row["status"] for row in rows} == {"submitted"}
    assert {row["method"] for row in rows} == {"geological"}
    assert {row["geometry_source"] for row in rows} == {"illustrative"}
    save([layers["observation"], layers["coverage"]])
    data = Snapshot(programme, {}, CONTEXT).read()
    account = Accountant(data, best_kernel()).account(Question(frozenset({"geological"}), 50_000))
    row = account.ledger.territory
    assert row.committed_km2 == pytest.approx(found.total_km2, rel=1e-9)
    assert row.covered_km2 == 0
    events = sql(programme, "SELECT DISTINCT new_status, author FROM status_event WHERE table_name = 'coverage'")
    assert ("submitted", "Ёлкин") in events


def test_measured_again_it_is_drawn_anew_and_what_was_accepted_stays(layers: dict[str, QgsVectorLayer]) -> None:
    work = field_work(layers, CREW, CAMPAIGN)
    found = measure(work, NORM, None, [], CONTEXT)
    add_coverage(layers["coverage"], found, found.sheets, work, SAID)
    first = next(layers["coverage"].getFeatures())
    place = layers["coverage"].fields().lookupField("status")
    layers["coverage"].changeAttributeValue(first.id(), place, "accepted")
    steps, left = add_coverage(layers["coverage"], found, found.sheets, work, SAID)
    assert len(left) == 1
    assert steps[0].rows == 3
    assert layers["coverage"].featureCount() == 4
    assert undo_steps(steps)
    assert layers["coverage"].featureCount() == 4
    alone = [sheet for sheet in found.sheets if sheet.code == left[0]]
    assert add_coverage(layers["coverage"], found, alone, work, SAID) == ([], left)  # nothing to undo
    one, _ = add_coverage(layers["coverage"], found, found.sheets, work, EarnedFor("C2", "B", SAID.day, False, OTHER))
    assert layers["coverage"].featureCount() == 8
    assert undo_steps(one)
    assert layers["coverage"].featureCount() == 4


def test_only_the_work_of_whom_one_asks_for(layers: dict[str, QgsVectorLayer]) -> None:
    assert len(field_work(layers, OTHER).points) == 1
    assert len(field_work(layers).points) == 1602
    with pytest.raises(GroundError) as caught:
        field_work(layers, "nobody")
    assert caught.value.kind == "no_work"
    with pytest.raises(GroundError):
        field_work({})


def test_work_is_read_in_small_steps(layers: dict[str, QgsVectorLayer]) -> None:
    track = QgsFeature(layers["track"].fields())
    track["uuid"], track["crew_uuid"] = "long", CREW
    vertices = [f"{70 + number * 1e-5} 50" for number in range(5500)]
    track.setGeometry(QgsGeometry.fromWkt(f"MULTILINESTRING(({','.join(vertices)}))"))
    layers["track"].startEditing()
    assert layers["track"].addFeature(track)
    shares = list(reading_work(layers, CREW))
    assert len(shares) >= 1602 + 1 + 5
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    (line,) = [one for one in field_work(layers, CREW).lines if len(one) == 5500]
    assert line[-1] == pytest.approx((70.05499, 50.0))
    layers["track"].rollBack()


def test_a_norm_that_is_not_met(layers: dict[str, QgsVectorLayer]) -> None:
    work = field_work(layers, CREW)
    assert measure(work, Norm(50_000, 4.5, 0.5), None, [], CONTEXT).total_km2 == 0.0
    finer = measure(work, default_norm(10_000), None, [], CONTEXT)
    assert finer.sheets == ()


def test_without_shapely_it_says_so(layers: dict[str, QgsVectorLayer], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(earned_ground, "kernel_reason", lambda: "wheel")
    with pytest.raises(GroundError) as caught:
        measure(field_work(layers), NORM, None, [], CONTEXT)
    assert "shapely" in str(caught.value)


def test_a_layer_that_cannot_be_edited(layers: dict[str, QgsVectorLayer]) -> None:
    work = field_work(layers, CREW)
    found = measure(work, NORM, None, [], CONTEXT)
    layers["coverage"].setReadOnly(True)
    with pytest.raises(HandoverError):
        add_coverage(layers["coverage"], found, found.sheets, work, SAID)


def test_given_up_midway_the_coverage_is_as_it_was(layers: dict[str, QgsVectorLayer]) -> None:
    work, layer = field_work(layers, CREW, CAMPAIGN), layers["coverage"]
    found = measure(work, NORM, None, [], CONTEXT)
    add_coverage(layer, found, found.sheets[:2], work, SAID)
    before = [(row.attributes(), row.geometry().asWkt()) for row in layer.getFeatures()]
    steps = adding_coverage(layer, found, found.sheets, work, SAID)
    while layer.featureCount() < 3:
        next(steps)
    steps.close()
    assert [(row.attributes(), row.geometry().asWkt()) for row in layer.getFeatures()] == before
    assert (layer.undoStack().count(), layer.undoStack().canRedo()) == (1, False)
