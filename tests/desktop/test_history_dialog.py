"""The history as a person reads, corrects and exports it, on a real file."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.gui import outside_strip
from rare_earth_plugin.gui.correction_dialog import CorrectionDialog
from rare_earth_plugin.gui.history_dialog import HistoryDialog
from rare_earth_plugin.gui.history_model import CORRECTED, CORRECTIONS, UNEXPLAINED
from rare_earth_plugin.gui.outside_strip import OutsideStrip
from rare_earth_plugin.gui.session import ProgrammeSession

from ..programme_files import sql
from .panel_tools import panel_programme, pause, session_on, wait

FIRST, SECOND = datetime.date(2024, 5, 6), datetime.date(2025, 3, 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = panel_programme(tmp_path)
    facts = "status_on = '2024-05-06', author = 'Ә. Б.', move_uuid = 'm1', tool = 'panel, test'"
    sql(path, f"UPDATE zone SET status = 'compilation', {facts} WHERE uuid = 'z1'")
    sql(path, "UPDATE zone SET status = 'submitted' WHERE uuid = 'z1'")
    return path


@pytest.fixture
def session(path: Path) -> Iterator[ProgrammeSession]:
    with session_on(path) as open_session:
        yield open_session


def opened(session: ProgrammeSession, rows: list[str] | None = None) -> HistoryDialog:
    dialog = HistoryDialog(session, rows)
    wait(lambda: dialog.model.events)
    return dialog


def texts(dialog: HistoryDialog, column: int) -> list[str]:
    return [dialog.model.index(row, column).data() for row in range(dialog.model.rowCount())]


def answer(
    dialog: HistoryDialog | OutsideStrip, monkeypatch: pytest.MonkeyPatch, reason: str, day: datetime.date
) -> None:
    def ask(asked: CorrectionDialog) -> bool:
        asked.author.setText("C. D.")
        asked.reason.setText(reason)
        asked.date.setDate(QDate(day.year, day.month, day.day))
        return True

    monkeypatch.setattr(dialog, "ask", ask)


def test_the_timeline_of_one_row(session: ProgrammeSession) -> None:
    dialog = opened(session, ["z1"])
    dialog.model.sort(7, Qt.SortOrder.AscendingOrder)
    assert texts(dialog, 2) == ["fieldwork", "fieldwork → compilation", "compilation → submitted"]
    assert texts(dialog, 3) == ["", "Ә. Б.", ""]  # the last one states no author
    assert texts(dialog, 6) == ["not recorded", "panel, test", "outside the panel, tool not known"]
    assert texts(dialog, 0)[1] == "6 May 2024"
    assert texts(dialog, 0)[2].startswith("(")
    dialog.timeline.resize(600, 60)
    assert len(dialog.timeline.stretches()) == 3
    assert "6 May 2024 compilation" in dialog.timeline.accessibleName()
    assert not dialog.timeline.grab().isNull()
    dialog.close()


def test_the_whole_programme_filtered(session: ProgrammeSession) -> None:
    dialog = opened(session)
    assert len(dialog.model.shown) == len(dialog.model.events) == 8
    dialog.table.setCurrentIndex(dialog.table.findData("target"))
    assert set(texts(dialog, 1)) == {"T-2", "T-10"}
    dialog.table.setCurrentIndex(0)
    dialog.kind.setCurrentIndex(dialog.kind.findData(UNEXPLAINED))
    assert texts(dialog, 2) == ["compilation → submitted"]
    dialog.kind.setCurrentIndex(0)
    dialog.search.setText("ә. б. RE-01")
    assert texts(dialog, 2) == ["fieldwork → compilation"]
    dialog.search.clear()
    dialog.last.setDate(QDate(2024, 12, 31))
    assert texts(dialog, 2) == ["fieldwork → compilation"]
    assert "1 of 8 events" in dialog.note.text()
    dialog.close()


def test_a_correction_stands_beside_what_it_corrects(
    session: ProgrammeSession, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(session, ["z1"])
    answer(dialog, monkeypatch, "report came by post", SECOND)
    dialog.select(next(event.uuid for event in dialog.model.events if event.is_unexplained))
    dialog.correct()
    wait(lambda: len(dialog.model.events) == 4)
    dialog.kind.setCurrentIndex(dialog.kind.findData(CORRECTED))
    assert texts(dialog, 2) == ["compilation → submitted"]
    assert dialog.model.index(0, 2).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert "report came by post" in dialog.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    dialog.kind.setCurrentIndex(dialog.kind.findData(CORRECTIONS))
    assert texts(dialog, 2) == ["correction: compilation → submitted"]
    assert texts(dialog, 3) == ["C. D."]
    # The row says the same of its last move, saved, and without a further event.
    assert sql(path, "SELECT status, status_on, author, reason FROM zone WHERE uuid = 'z1'") == [
        ("submitted", "2025-03-01", "C. D.", "report came by post")
    ]
    assert len(sql(path, "SELECT * FROM status_event WHERE row_uuid = 'z1'")) == 4
    assert not session.layers["zone"].isEditable()
    dialog.close()


def test_a_correction_of_a_correction_corrects_the_move(
    session: ProgrammeSession, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(session, ["z1"])
    answer(dialog, monkeypatch, "first", FIRST)
    dialog.select("m1")
    dialog.correct()
    wait(lambda: len(dialog.model.events) >= 4)
    dialog.select(next(event.uuid for event in dialog.model.events if event.corrects))
    answer(dialog, monkeypatch, "second", FIRST)
    dialog.correct()
    wait(lambda: len(dialog.model.events) >= 5)
    cited = sql(path, "SELECT corrects FROM status_event WHERE corrects IS NOT NULL")
    assert set(cited) == {("m1",)}
    assert dialog.model.last_corrections["m1"].reason == "second"
    dialog.close()


def test_a_correction_that_contradicts_the_row_is_refused(
    session: ProgrammeSession, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(session, ["z1"])

    def ask(asked: CorrectionDialog) -> bool:
        asked.status.setCurrentIndex(asked.status.findData("accepted"))
        asked.reason.setText("hearsay")
        return True

    monkeypatch.setattr(dialog, "ask", ask)
    dialog.select(next(event.uuid for event in dialog.model.events if event.is_unexplained))
    dialog.correct()
    assert "would end in 'accepted', but the row is 'submitted'" in session.sentences[-1]  # type: ignore[attr-defined]
    assert sql(path, "SELECT count(*) FROM status_event WHERE corrects IS NOT NULL") == [(0,)]
    dialog.close()


def test_export_says_what_it_is_and_runs_nothing(session: ProgrammeSession, path: Path, tmp_path: Path) -> None:
    sql(path, "UPDATE zone SET status = 'accepted', reason = '=cmd()', author = '@a' WHERE uuid = 'z1'")
    dialog = opened(session)
    dialog.export(tmp_path / "history.csv")
    wait(lambda: "Saved" in dialog.note.text())
    with (tmp_path / "history.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 9
    last = next(row for row in rows if row["new_status"] == "accepted" and row["code"] == "RE-01")
    assert (last["reason"], last["author"], last["stated"]) == ("'=cmd()", "'@a", "1")
    assert "ILLUSTRATIVE" in (tmp_path / "history_about.csv").read_text(encoding="utf-8-sig")
    dialog.search.setText("T-2")
    dialog.export(tmp_path / "history.xlsx")
    wait(lambda: "Saved" in dialog.note.text())
    sheet = QgsVectorLayer(f"{tmp_path / 'history.xlsx'}|layername=history", "", "ogr")
    assert [feature["code"] for feature in sheet.getFeatures()] == ["T-2"]
    assert QgsVectorLayer(f"{tmp_path / 'history.xlsx'}|layername=about", "", "ogr").featureCount() >= 7
    dialog.export(tmp_path / "history.ods")
    wait(lambda: ".xlsx or .csv" in dialog.note.text())
    dialog.close()


def test_a_correction_needs_author_and_reason(session: ProgrammeSession) -> None:
    dialog = opened(session, ["z1"])
    event = next(event for event in dialog.model.events if event.uuid == "m1")
    asked = CorrectionDialog(event, event)
    button = asked._buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not button.isEnabled()
    asked.reason.setText("typing error")
    assert button.isEnabled()
    asked.author.setText(" ")
    assert not button.isEnabled()
    assert asked.status.findText("fieldwork: the move was never made") >= 0
    made = asked.correction()
    assert (made.corrects, made.new, made.happened_on, made.old) == ("m1", "compilation", FIRST, "fieldwork")
    dialog.close()


def test_the_strip_asks_for_the_reason_of_an_outside_change(
    session: ProgrammeSession, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = OutsideStrip(session)
    session.programmeChanged.emit()
    wait(lambda: strip.events)
    assert "RE-01 compilation → submitted" in strip.text.text()
    answer(strip, monkeypatch, "by post", SECOND)
    strip.explain()
    wait(lambda: not strip.events)
    assert not strip.isVisibleTo(strip.parentWidget())
    layer = session.layers["target"]
    layer.startEditing()
    fid = next(layer.getFeatures("code = 'T-10'")).id()
    layer.changeAttributeValue(fid, layer.fields().indexOf("status"), "ranked")
    assert layer.commitChanges()
    wait(lambda: strip.events)
    (event,) = strip.events
    assert (event.code, event.new) == ("T-10", "ranked")
    assert "outside the panel" in event.tool
    strip.put_off()
    assert not strip.events
    sql(path, "UPDATE target SET status = 'explored' WHERE code = 'T-2'")  # by another program
    session.recompute(read_again=True)
    wait(lambda: strip.events)
    assert "T-2 licensed → explored" in strip.text.text()
    strip.close_down()


def test_the_strip_keeps_what_it_knows_when_its_reading_is_cancelled(
    session: ProgrammeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = OutsideStrip(session)
    session.programmeChanged.emit()
    wait(lambda: strip.events)
    asked: list[Path] = []

    def cancelled(path: Path) -> None:
        asked.append(path)
        raise CancelledError

    monkeypatch.setattr(outside_strip, "unexplained_events", cancelled)
    session.rowsChanged.emit("zone")
    wait(lambda: asked)
    pause(0.1)
    assert [event.code for event in strip.events] == ["RE-01"]
    assert strip.isVisibleTo(strip.parentWidget())
    strip.close_down()


def test_a_file_that_cannot_be_written_offers_no_correction(session: ProgrammeSession) -> None:
    dialog = opened(session, ["z1"])
    dialog.select("m1")
    assert dialog.correct_button.isEnabled()
    object.__setattr__(session.info, "read_only", True)
    dialog._offer()
    assert not dialog.correct_button.isEnabled()
    dialog.close()
