from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from rare_earth_plugin.core.question import Question
from rare_earth_plugin.gui.session import ProgrammeSession

from ..programme_files import sql, square
from .panel_tools import answered, panel_programme, pause, session_on, wait

DAY = datetime.date(2026, 3, 1)


def remaining(session: ProgrammeSession) -> float:
    return session.answer.account.remaining_km2


def first(layer: QgsVectorLayer, code: str) -> QgsFeature:
    return next(feature for feature in layer.getFeatures() if feature["code"] == code)


def test_opens_computes_and_fills_the_remaining_layer(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        assert set(session.layers) == {"territory", "region", "coverage", "remaining", "zone", "target", "base"}
        row = session.answer.account.ledger.territory
        assert row.covered_km2 + row.remaining_km2 == pytest.approx(row.area_km2, rel=1e-12)
        assert session.layers["remaining"].featureCount() > 0
        assert session.books.places.regions["z1"] == ("West",)
        assert session.books.places.bases["t1"].name == "Near"
        assert session.answer.target_rows["t1"].area_km2 > 50
        assert session.is_illustrative
        assert not session.sentences


def test_a_new_question_does_not_read_again(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        books, before = session.books, remaining(session)
        session.ask(Question(scale=50_000))
        answered(session)
        assert session.books is books
        assert remaining(session) > before
        session.ask(Question())
        answered(session)
        assert remaining(session) == before


def test_edits_undo_and_save_are_noticed(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    with session_on(path) as session:
        before, layer = remaining(session), session.layers["zone"]
        zone = first(layer, "RE-01")
        assert session.change_status("zone", [zone.id()], "accepted", DAY, {"author": "A", "document": "D 1"}, {})
        assert [layer.id() for layer in session.unsaved()] == [layer.id()]
        wait(lambda: remaining(session) < before)
        layer.undoStack().undo()
        wait(lambda: remaining(session) == before)
        layer.undoStack().redo()
        wait(lambda: remaining(session) < before)
        assert session.save_edits()
        assert not session.unsaved()
        events = sql(path, "SELECT old_status, new_status, author, document FROM status_event WHERE row_code = 'RE-01'")
        assert events[-1] == ("fieldwork", "accepted", "A", "D 1")
        assert sql(path, "SELECT accepted_on FROM zone WHERE code = 'RE-01'") == [("2026-03-01",)]
        answered(session)


def test_undone_before_saving_leaves_no_event(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    count = sql(path, "SELECT count(*) FROM status_event")
    with session_on(path) as session:
        zone = first(session.layers["zone"], "RE-01")
        session.change_status("zone", [zone.id()], "compilation", DAY, {"author": "A"}, {})
        session.undo_edits()
        assert not session.unsaved()
        assert first(session.layers["zone"], "RE-01")["status"] == "fieldwork"
    assert sql(path, "SELECT count(*) FROM status_event") == count


def test_a_move_that_is_not_allowed_gives_a_sentence(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        zone = first(session.layers["zone"], "RE-01")
        assert not session.change_status("zone", [zone.id()], "superseded", DAY, {}, {})
        assert not session.change_status("zone", [zone.id()], "released", DAY, {}, {})
        assert not session.change_status("zone", [4711], "submitted", DAY, {}, {})
        assert len(session.sentences) == 3
        assert all(len(text) > 20 for text in session.sentences)
        assert not session.unsaved()


def test_an_attribute_edited_elsewhere_is_noticed(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        before, layer = remaining(session), session.layers["coverage"]
        layer.startEditing()
        feature = first(layer, "F-2")
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf("status"), "released")
        wait(lambda: remaining(session) < before)
        layer.rollBack()
        wait(lambda: remaining(session) == before)


def test_removed_layers_break_nothing(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        project = QgsProject.instance()
        for role in ("remaining", "base", "region", "coverage", "target"):
            project.removeMapLayer(session.layers[role].id())
            assert role not in session.layers
            pause(0.05)
        session.recompute(read_again=True)
        answered(session)
        assert not session.change_status("target", [1], "explored", DAY, {}, {})
        project.removeMapLayer(session.layers["zone"].id())
        project.removeMapLayer(session.layers["territory"].id())
        pause(0.3)
        assert session.info is None
        assert session.answer is None


def test_a_layer_removed_with_unsaved_edits(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        layer = session.layers["zone"]
        session.change_status("zone", [first(layer, "RE-01").id()], "compilation", DAY, {}, {})
        QgsProject.instance().removeMapLayer(layer.id())
        answered(session)
        assert not session.unsaved()


def test_renamed_and_filtered_layers(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        before, heard = remaining(session), []
        session.rowsChanged.connect(heard.append)
        session.layers["zone"].setName("something else")
        session.layers["zone"].setSubsetString("code = 'RE-01'")
        wait(lambda: heard == ["zone"])
        answered(session)
        assert remaining(session) == before  # a figure counts the whole programme
        assert any(note.code == "filtered_layer" for note in session.notes)


def test_a_saved_project_is_found_again(tmp_path: Path) -> None:
    path, project_file = panel_programme(tmp_path), tmp_path / "saved.qgz"
    project = QgsProject.instance()
    with session_on(path) as session:
        expected = remaining(session)
        assert project.write(str(project_file))
        project.clear()
        pause(0.1)
        assert session.info is None
        assert not session.layers
        assert project.read(str(project_file))
        wait(lambda: session.answer is not None)
        assert remaining(session) == expected
        assert session.layers["remaining"].featureCount() > 0


def test_a_session_that_starts_in_an_open_project(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)):
        pass
    with session_on(None) as late:
        late.find()
        wait(lambda: late.answer is not None)


def test_cancel_keeps_what_was_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        before, told = session.answer, []
        session.told.connect(told.append)
        slow_down(monkeypatch)
        session.ask(Question(scale=50_000))
        wait(lambda: session._task is not None)
        session.cancel()
        wait(lambda: not session.is_busy)
        assert session.answer is before
        assert session.question == Question()
        assert told


def slow_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every computation last until it is cancelled."""
    import time

    from rare_earth_plugin.core.accounting import Accountant
    from rare_earth_plugin.core.coverage import CancelledError

    def account(_self: object, _question: object, _progress: object, cancelled: Any) -> None:
        end = time.monotonic() + 20
        while not cancelled():
            time.sleep(0.01)
            assert time.monotonic() < end
        raise CancelledError

    monkeypatch.setattr(Accountant, "account", account)


def test_closing_in_the_middle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        slow_down(monkeypatch)
        session.ask(Question(scale=50_000))
        wait(lambda: session._task is not None)
        heard: list[object] = []
        session.accountChanged.connect(lambda: heard.append(1))
        session.close()
        assert session._task is None
        wait(lambda: not QgsApplication.taskManager().tasks())
        assert not heard


def test_another_programme_takes_the_place(tmp_path: Path) -> None:
    other = panel_programme(tmp_path, "other.gpkg")
    sql(other, "UPDATE programme SET title = 'Other'")
    with session_on(panel_programme(tmp_path)) as session:
        session.open_file(other)
        answered(session)
        assert session.info.title == "Other"
        assert len(QgsProject.instance().mapLayers()) == 7


def test_another_programme_waits_for_unsaved_edits(tmp_path: Path) -> None:
    other = panel_programme(tmp_path, "other.gpkg")
    with session_on(panel_programme(tmp_path)) as session:
        zone = first(session.layers["zone"], "RE-01")
        session.change_status("zone", [zone.id()], "compilation", DAY, {}, {})
        session.open_file(other)
        assert session.info.path.name == "programme.gpkg"
        assert "not saved" in session.sentences[-1]


@pytest.mark.parametrize("content", [None, b"", b"no database at all", b"SQLite format 3\x00 cut off"])
def test_bad_files_give_sentences(tmp_path: Path, content: bytes | None) -> None:
    bad = tmp_path / "bad.gpkg"
    if content is not None:
        bad.write_bytes(content)
    with session_on(None) as session:
        session.open_file(bad)
        assert len(session.sentences) == 1
        assert str(bad) in session.sentences[0]
        assert session.info is None
        assert not QgsProject.instance().mapLayers()


def test_a_file_that_vanishes_gives_a_sentence_and_keeps_the_figures(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    with session_on(path) as session:
        before = session.answer
        path.rename(tmp_path / "elsewhere.gpkg")
        session.recompute(read_again=True)
        wait(lambda: session.sentences)
        assert session.answer is before
        (tmp_path / "elsewhere.gpkg").rename(path)
        session.recompute(read_again=True)
        wait(lambda: session.answer is not before)


def test_no_territory_and_no_official_area_give_sentences(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    sql(path, "UPDATE territory SET official_km2 = NULL")
    with session_on(path) as session:
        session.ask(Question(denominator="official"))
        wait(lambda: session.sentences)
        assert "official" in session.sentences[0]
        assert session.question.denominator == "polygon"
        sql(path, "DELETE FROM territory")
        session.recompute(read_again=True)
        wait(lambda: len(session.sentences) == 2)
        assert "territory" in session.sentences[1]


def test_own_polygon_from_a_selection(tmp_path: Path) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32643", "mine", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((300000 5600000, 350000 5600000, 350000 5650000, 300000 5600000))")
    )
    layer.dataProvider().addFeatures([feature])
    with session_on(panel_programme(tmp_path)) as session:
        session.ask_of_selection([layer])
        assert "selected" in session.sentences.pop()
        layer.selectAll()
        session.ask_of_selection([session.layers["zone"], layer])
        answered(session)
        assert session.answer.account.denominator_km2 == pytest.approx(1250, rel=0.01)


def test_nulls_and_unknown_statuses(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    sql(path, "UPDATE zone SET status = 'asleep', name = NULL, method = NULL, scale = NULL WHERE code = 'RE-01'")
    sql(path, "UPDATE zone SET status = NULL, uuid = NULL, geom = NULL WHERE code = 'RE-02'")
    sql(path, "UPDATE target SET commodities = NULL, geom = NULL")
    with session_on(path) as session:
        assert {note.code for note in session.notes} >= {"unknown_status", "no_status", "missing_uuid"}
        assert session.answer.account.skipped == ("RE-02",)


def test_a_read_only_file_gives_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        session.layers["zone"].setReadOnly(True)
        zone = first(session.layers["zone"], "RE-01")
        assert not session.change_status("zone", [zone.id()], "compilation", DAY, {}, {})
        assert "read-only" in session.sentences[0]


def test_2500_zones(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    layer = QgsVectorLayer(f"{path}|layername=zone", "zone", "ogr")
    features = []
    for number in range(2500):
        feature = QgsFeature(layer.fields())
        feature["uuid"], feature["code"], feature["status"] = f"u{number}", f"Z-{number}", "proposed"
        west, south = 70 + (number % 50) * 0.04, 50 + (number // 50) * 0.04
        feature.setGeometry(QgsGeometry.fromWkt(square(west, south, 0.04)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    with session_on(path) as session:
        assert len(session.answer.account.zone_rows_at_scale) == 2502
