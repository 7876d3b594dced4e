from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import numpy as np
import pytest
from qgis.core import Qgis, QgsGeometry, QgsProject, QgsVectorLayer

from rare_earth_plugin.core.accounting import compute
from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.geodesy import sheet_area_m2
from rare_earth_plugin.core.programme import ProgrammeData
from rare_earth_plugin.core.question import Question
from rare_earth_plugin.store import programme_file
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.note_sentences import note_sentence
from rare_earth_plugin.store.programme_file import ProgrammeFileError
from rare_earth_plugin.store.schema import create_programme
from rare_earth_plugin.store.snapshot import Snapshot, layer_table
from tests.programme_files import add_row, open_table, small_programme, sql, square


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return small_programme(tmp_path / "programme.gpkg")


def sentences(snapshot: Snapshot) -> list[str]:
    return [note_sentence(note) for note in snapshot.notes if note.code != "empty_table"]


def read(path: Path, **layers: QgsVectorLayer) -> tuple[ProgrammeData, list[str]]:
    snapshot = Snapshot(path, layers)
    data = snapshot.read()
    return data, sentences(snapshot)


def set_value(layer: QgsVectorLayer, code: str, name: str, value: object) -> None:
    fid = next(f.id() for f in layer.getFeatures() if f["code"] == code)
    assert layer.changeAttributeValue(fid, layer.fields().lookupField(name), value)


def test_a_programme_becomes_plain_data(programme: Path) -> None:
    figure = (
        "INSERT INTO figure (key, value, unit, as_of, source) VALUES ('territory', '2 724 900', 'km2', '2024', 's')"
    )
    sql(programme, figure)
    data, notes = read(programme)
    assert notes == []
    assert (data.title, data.illustrative, data.official_km2) == ("Test programme", True, 31_000.0)
    assert (data.territory.codes, data.territory.names) == (("KZ",), ("Territory",))
    assert data.regions.keys == ("r1", "r2")
    assert data.zones.codes == ("RE-01", "RE-02")
    assert data.zones.statuses.tolist() == ["fieldwork", "accepted"]
    assert data.zones.scales.tolist() == [50_000, 50_000]
    assert np.isnat(data.zones.accepted[0])
    assert data.zones.accepted[1] == np.datetime64("2024-05-01")
    assert data.coverage.methods.tolist() == ["geophysical", "geophysical"]
    assert data.coverage.zone_keys.tolist() == [None, None]
    assert (data.figures[0].value, data.figures[0].text, data.figures[0].as_of) == (2_724_900.0, "2 724 900", "2024")


def test_the_ledger_of_a_snapshot(programme: Path) -> None:
    """One square degree is accepted by its footprint, one by its zone; one zone and a quarter square are under way."""
    data, _ = read(programme)
    account = compute(data, Question(), best_kernel())
    lower, upper = (sheet_area_m2(70, south, 71, south + 1) / 1e6 for south in (50, 51))
    territory = account.ledger.territory
    assert territory.area_km2 == pytest.approx(2 * (lower + upper), rel=1e-12)
    assert territory.covered_km2 == pytest.approx(lower + upper, rel=1e-12)
    assert territory.committed_km2 == pytest.approx(lower + sheet_area_m2(71, 51, 71.5, 51.5) / 1e6, rel=1e-12)


def test_a_snapshot_is_read_on_another_thread(programme: Path) -> None:
    layer = open_table(programme, "zone")
    layer.startEditing()
    set_value(layer, "RE-01", "status", "accepted")
    snapshot = Snapshot(programme, {"zone": layer})
    found: list[ProgrammeData] = []
    thread = threading.Thread(target=lambda: found.append(snapshot.read()))
    thread.start()
    thread.join()
    assert found[0].zones.statuses.tolist() == ["accepted", "accepted"]
    layer.rollBack()


def test_unsaved_edits_count(programme: Path) -> None:
    zones = open_table(programme, "zone")
    zones.startEditing()
    set_value(zones, "RE-01", "status", "accepted")
    zones.deleteFeature(next(f.id() for f in zones.getFeatures() if f["code"] == "RE-02"))
    zones.changeGeometry(1, QgsGeometry.fromWkt(square(70, 50, 0.5)))
    add_row(zones, square(70, 51, 0.5), uuid="z3", code="RE-03", status="proposed", method="geological", scale=50_000)
    data, notes = read(programme, zone=zones)
    assert data.zones.codes == ("RE-01", "RE-03")
    assert data.zones.statuses.tolist() == ["accepted", "proposed"]
    assert notes == ["The figures include edits of 'zone' that are not saved yet."]
    assert read(programme)[0].zones.codes == ("RE-01", "RE-02")
    assert len(data.zones.wkb[0]) == len(read(programme)[0].zones.wkb[0])
    assert data.zones.wkb[0] != read(programme)[0].zones.wkb[0]
    zones.rollBack()


def test_edits_in_a_transaction_count(programme: Path) -> None:
    """The project may write edits through at once, into a transaction that nobody else sees before it is saved."""
    project = QgsProject.instance()
    project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
    zones = open_table(programme, "zone")
    project.addMapLayer(zones)
    assert zones.startEditing()
    set_value(zones, "RE-01", "status", "accepted")
    assert zones.dataProvider().transaction() is not None
    data, _ = read(programme, zone=zones)
    assert data.zones.statuses.tolist() == ["accepted", "accepted"]
    assert zones.deleteFeature(1)
    assert read(programme, zone=zones)[0].zones.codes == ("RE-02",)
    assert read(programme)[0].zones.codes == ("RE-01", "RE-02")
    assert zones.rollBack()
    assert read(programme, zone=zones)[0].zones.statuses[0] == "fieldwork"
    project.setTransactionMode(Qgis.TransactionMode.Disabled)


def test_a_filter_does_not_shrink_the_figures(programme: Path) -> None:
    zones = open_table(programme, "zone")
    assert zones.setSubsetString("code = 'RE-01'")
    data, notes = read(programme, zone=zones)
    assert data.zones.codes == ("RE-01", "RE-02")
    assert notes == ["The layer of 'zone' is filtered; the figures count the whole table."]


def test_edits_in_a_filtered_layer_count_within_the_whole_table(programme: Path) -> None:
    add_row(open_table(programme, "zone"), square(70, 51), uuid="z3", code="RE-03")
    zones = open_table(programme, "zone")
    assert zones.setSubsetString("code <> 'RE-02'")
    zones.startEditing()
    set_value(zones, "RE-01", "status", "released")
    zones.deleteFeature(next(f.id() for f in zones.getFeatures() if f["code"] == "RE-03"))
    add_row(zones, square(71, 51), uuid="z4", code="RE-04", status="proposed")
    data, _ = read(programme, zone=zones)
    assert data.zones.codes == ("RE-01", "RE-02", "RE-04")
    assert data.zones.statuses.tolist() == ["released", "accepted", "proposed"]
    zones.rollBack()


def test_a_row_saved_between_taking_and_reading_counts_once(programme: Path) -> None:
    zones = open_table(programme, "zone")
    zones.startEditing()
    add_row(zones, square(70, 51), uuid="z3", code="RE-03", status="proposed")
    snapshot = Snapshot(programme, {"zone": zones})
    assert zones.commitChanges()
    assert snapshot.read().zones.codes == ("RE-01", "RE-02", "RE-03")


def test_layers_of_other_files_are_passed_over(programme: Path, tmp_path: Path) -> None:
    other = small_programme(tmp_path / "other.gpkg")
    zones = open_table(other, "zone")
    zones.startEditing()
    set_value(zones, "RE-01", "status", "released")
    memory = QgsVectorLayer("Polygon", "m", "memory")
    data, notes = read(programme, zone=zones, coverage=memory, territory=QgsVectorLayer("nowhere.gpkg", "x", "ogr"))
    assert data.zones.statuses[0] == "fieldwork"
    assert notes == []
    zones.rollBack()
    assert layer_table(open_table(programme, "zone"), programme) == "zone"
    assert layer_table(None, programme) == ""


def test_odd_values_are_listed_and_never_stop_the_reading(programme: Path) -> None:
    coverage = "UPDATE coverage SET"
    sql(programme, f"{coverage} status = NULL, method = '', scale = 'fine' WHERE uuid = 'c1'")
    sql(
        programme,
        f"{coverage} status = 'Accepted', accepted_on = 'soon', zone_uuid = 'z9', method = 'X' WHERE uuid = 'c2'",
    )
    sql(programme, "UPDATE zone SET geom = NULL, code = NULL, started_on = '2020' WHERE uuid = 'z2'")
    data, notes = read(programme)
    assert notes == [
        "Left out of the areas in 'zone', no geometry: 1 (#2).",
        "Footprints that cite a zone which does not exist: 1 (F-2).",
        "Without method in 'coverage', counted only where any method does: 1 (F-1).",
        "Unknown method 'X' in 'coverage': 1 (F-2).",
        "'fine' in 'coverage' is no scale and was passed over: 1 (F-1).",
        "Without status in 'coverage', so not counted as mapped: 1 (F-1).",
        "Unknown status 'Accepted' in 'coverage', not counted as mapped: 1 (F-2).",
        "'soon' in 'coverage' is no date and was passed over: 1 (F-2).",
    ]
    assert data.coverage.scales.tolist() == [0, 200_000]
    assert data.zones.started[1] == np.datetime64("2020-12-31")
    assert data.zones.wkb[1] is None
    account = compute(data, Question(), best_kernel())
    assert account.ledger.territory.covered_km2 == 0
    assert account.skipped == ("#2",)


def test_rows_without_identity_are_kept_apart(tmp_path: Path) -> None:
    path = tmp_path / "no triggers.gpkg"
    create_programme(path, "T", True, with_triggers=False)
    for table in ("zone", "coverage"):
        layer = open_table(path, table)
        for uuid in (None, "", "same", "same"):
            add_row(layer, square(70, 50), uuid=uuid, status="accepted", method="geological", scale=50_000)
    data, notes = read(path)
    assert data.zones.keys == data.coverage.keys == ("fid:1", "fid:2", "same", "same#4")
    assert "Without UUID in 'zone': 2 (#1, #2)." in notes
    assert "The same UUID as another row in 'coverage': 1 (#4)." in notes


@pytest.mark.parametrize(
    ("areas", "official"),
    [((None,), None), ((0,), None), ((-5,), None), ((100,), 100), ((100, 50), 150), ((100, None), None)],
)
def test_the_official_area_must_be_stated_for_every_part(
    tmp_path: Path, areas: tuple[object, ...], official: float | None
) -> None:
    path = tmp_path / "parts.gpkg"
    create_programme(path, "T", True)
    layer = open_table(path, "territory")
    for area in areas:
        add_row(layer, square(70, 50), official_km2=area)
    assert read(path)[0].official_km2 == official


def test_an_empty_programme_is_read(tmp_path: Path) -> None:
    path = tmp_path / "empty.gpkg"
    create_programme(path, "T", True)
    data, _ = read(path)
    assert (len(data.territory), len(data.zones), len(data.coverage)) == (0, 0, 0)
    assert data.zones.scales.dtype == np.int64
    assert data.official_km2 is None


def test_many_zones_are_read(tmp_path: Path) -> None:
    path = tmp_path / "many.gpkg"
    create_programme(path, "T", True)
    layer = open_table(path, "zone")
    layer.startEditing()
    for number in range(2500):
        wkt = square(50 + number % 50 * 0.1, 45 + number // 50 * 0.1, 0.1)
        add_row(layer, wkt, uuid=f"z{number}", code=f"RE-{number:04}", status="proposed")
    assert len(Snapshot(path, {"zone": layer}).read().zones) == 2500
    assert layer.commitChanges()
    data, notes = read(path)
    assert len(data.zones) == 2500
    assert notes == [
        "Without method in 'zone', counted only where any method does: 2500 (RE-0000, RE-0001, RE-0002, RE-0003, "
        "RE-0004 and others)."
    ]


def test_a_file_that_went_away_is_told_on_reading(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot = Snapshot(programme)
    monkeypatch.setattr(programme_file, "_WAIT_S", 0.1)
    other = sqlite3.connect(programme, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ProgrammeFileError) as caught:
        snapshot.read()
    assert caught.value.kind == "locked"
    other.close()
    programme.unlink()
    with pytest.raises(ProgrammeFileError) as caught:
        snapshot.read()
    assert caught.value.kind == "missing"


def test_reading_can_be_cancelled(programme: Path) -> None:
    with pytest.raises(CancelledError):
        Snapshot(programme).read(lambda: True)
