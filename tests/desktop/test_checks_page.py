"""The page of checks: when it checks, what it shows, repairs and their undoing, reports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog

from rare_earth_plugin.gui import save_file, turn_work
from rare_earth_plugin.gui.checks_page import ChecksPage
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.gui.turn_dialog import TurnDialog

from ..programme_files import sql
from .panel_tools import panel_programme, pause, session_on, told, wait

CODE = "UPDATE zone SET code = ' RE-01' WHERE uuid = 'z1'"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = panel_programme(tmp_path)
    sql(file, CODE)
    sql(file, "UPDATE zone SET status = 'Field work' WHERE uuid = 'z2'")
    return file


@pytest.fixture
def session(path: Path) -> Iterator[ProgrammeSession]:
    with session_on(path) as open_session:
        yield open_session


@pytest.fixture
def canvas() -> Iterator[QgsMapCanvas]:
    made = QgsMapCanvas()
    made.resize(300, 300)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    yield made
    made.deleteLater()


@pytest.fixture
def page(session: ProgrammeSession, canvas: QgsMapCanvas) -> Iterator[ChecksPage]:
    made = ChecksPage(session, canvas)
    made.resize(430, 500)
    made.show()
    checked(made)
    yield made
    made.close_chores()
    made.close()
    made.deleteLater()


def checked(page: ChecksPage) -> None:
    """Wait until a check is done and none is due."""
    wait(lambda: page._checked_at is not None and not page._due and not page.check_chore.is_busy)


def rules(page: ChecksPage) -> list[str]:
    return [finding.rule for finding in page.list.model.shown]


def select(page: ChecksPage, *wanted: str) -> None:
    page.list.view.clearSelection()
    page.list.view.setSelectionMode(page.list.view.SelectionMode.MultiSelection)
    for row, rule in enumerate(rules(page)):
        if rule in wanted:
            page.list.view.selectRow(row)


def test_it_checks_when_it_is_first_looked_at(session: ProgrammeSession) -> None:
    page = ChecksPage(session)
    pause(0.8)
    assert page._checked_at is None
    assert page.list.empty.text() == "Not checked yet."
    page.show()
    checked(page)
    assert "status_unknown" in rules(page)
    assert page.list.empty.isHidden()
    page.close_chores()
    page.deleteLater()


def test_findings_with_filters_and_counts(page: ChecksPage) -> None:
    assert {"status_unknown", "code_untidy", "illustrative"} <= set(rules(page))
    assert page.list.model.shown[0].severity == "error"
    everything = page.list.model.rowCount()
    assert page.list.severity.itemText(1).startswith("Error ")
    page.list.severity.setCurrentIndex(page.list.severity.findData("note"))
    assert {finding.severity for finding in page.list.model.shown} == {"note"}
    page.list.table.setCurrentIndex(page.list.table.findData("zone"))
    assert rules(page) == ["code_untidy"]
    page.list.severity.setCurrentIndex(page.list.severity.findData("warning"))
    page.list.table.setCurrentIndex(page.list.table.findData("programme"))
    assert page.list.model.rowCount() == 0
    assert not page.list.empty.isHidden()
    assert page.list.empty.text() == "Nothing of this kind was found."
    page.list.severity.setCurrentIndex(0)
    page.list.table.setCurrentIndex(0)
    assert page.list.model.rowCount() == everything
    assert "Errors: " in page.note.text()


def test_the_selected_finding_is_shown_whole(page: ChecksPage) -> None:
    assert "Select a finding" in page.list.detail.text()
    select(page, "code_untidy")
    lines = page.list.detail.text().splitlines()
    assert lines[1] == "The code “ RE-01” has stray spaces."
    assert lines[2].startswith("Repair offered: Set the field “code”")
    assert page.repair_button.isEnabled()
    select(page, "status_unknown")
    assert not page.repair_button.isEnabled()
    select(page, "status_unknown", "code_untidy")
    assert page.list.detail.text() == "2 findings, 1 of them with a repair."
    page.list.copy()
    assert "has stray spaces" in QApplication.clipboard().text()


def test_zoom(page: ChecksPage, canvas: QgsMapCanvas) -> None:
    select(page, "status_unknown")
    assert page.zoom_button.isEnabled()
    page.zoom()
    assert canvas.extent().contains(canvas.extent().center())
    assert canvas.extent().center().x() == pytest.approx(71.5)
    assert canvas.extent().center().y() == pytest.approx(50.5)
    assert 1 < canvas.extent().width() < 2
    select(page, "illustrative")
    assert not page.zoom_button.isEnabled()


def test_a_repair_is_previewed_made_checked_again_and_undone(page: ChecksPage, session: ProgrammeSession) -> None:
    zones = session.layers["zone"]
    shown: list[QDialog] = []
    page.ask = lambda dialog: not shown.append(dialog)  # type: ignore[method-assign,func-returns-value]
    select(page, "code_untidy")
    with told(session.told) as heard:
        page.ask_for_repair()
        wait(lambda: not page.repair_work.is_busy)
    assert len(shown) == 1
    assert "Repaired: 1" in heard[0]
    assert next(zones.getFeatures("uuid = 'z1'"))["code"] == "RE-01"
    assert zones.undoStack().count() == 1
    checked(page)
    assert "code_untidy" not in rules(page)
    assert "changed since" not in page.note.text()
    assert page.undo_button.isEnabled()
    page.undo()
    assert next(zones.getFeatures("uuid = 'z1'"))["code"] == " RE-01"
    assert not page.undo_button.isEnabled()
    checked(page)
    assert "code_untidy" in rules(page)


def test_a_preview_that_is_closed_changes_nothing(page: ChecksPage, session: ProgrammeSession) -> None:
    page.ask = lambda _dialog: False  # type: ignore[method-assign]
    select(page, "code_untidy")
    page.ask_for_repair()
    assert not session.unsaved()


def test_edits_make_the_check_old(page: ChecksPage, session: ProgrammeSession) -> None:
    zones = session.layers["zone"]
    assert zones.startEditing()
    zones.changeAttributeValue(2, zones.fields().indexOf("status"), "accepted")
    wait(lambda: "changed since" in page.note.text())
    assert "status_unknown" in rules(page)
    page.check()
    checked(page)
    assert "status_unknown" not in rules(page)
    assert "changed since" not in page.note.text()


def test_a_row_that_was_changed_meanwhile_is_a_sentence(
    page: ChecksPage, session: ProgrammeSession, path: Path
) -> None:
    select(page, "code_untidy")
    findings = page.list.selected()
    sql(path, "UPDATE zone SET code = 'RE-07' WHERE uuid = 'z1'")
    with told(session.failed) as heard:
        page.repair(findings)
        wait(lambda: not page.repair_work.is_busy)
    assert "was changed since the check" in heard[0]
    assert not session.unsaved()


def test_stopping_keeps_what_was_shown(page: ChecksPage, session: ProgrammeSession) -> None:
    before = rules(page)
    page.check()
    assert page.check_button.text() == "Stop"
    assert page.progress.isVisible()
    with told(session.told) as heard:
        page.check_button.click()
    assert "stopped" in heard[0]
    assert rules(page) == before
    assert page.check_button.text() == "Check again"


def test_a_read_only_programme_offers_no_repair(page: ChecksPage) -> None:
    select(page, "code_untidy")
    object.__setattr__(page._info, "read_only", True)
    page._show_state()
    assert not page.repair_button.isEnabled()


@pytest.mark.parametrize("name", ["report.html", "report.csv"])
def test_the_report_holds_all_findings_whatever_the_filter(
    page: ChecksPage, session: ProgrammeSession, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save_file, "ask_for_file", lambda *_: tmp_path / name)
    page.list.severity.setCurrentIndex(page.list.severity.findData("note"))
    with told(session.told) as heard:
        page.choose_report()
    assert name in heard[0]
    text = (tmp_path / name).read_text("utf-8-sig")
    assert "The status “Field work” is none of the life cycle" in text


def test_another_programme_begins_anew(page: ChecksPage, session: ProgrammeSession, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    session.open_file(panel_programme(tmp_path / "other"))
    wait(lambda: session.info is not None and session.info.path.parent.name == "other")
    wait(lambda: "status_unknown" not in rules(page) and "illustrative" in rules(page))
    session.project.clear()
    wait(lambda: page.list.model.rowCount() == 0)
    assert not page.check_button.isEnabled()


def test_the_menu_offers_what_can_be_done(page: ChecksPage) -> None:
    select(page, "code_untidy")
    menu = page.menu()
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
        ("Zoom to", True),
        ("Repair…", True),
        ("Copy selected rows", True),
        ("Sort by", True),
    ]
    menu.deleteLater()


def test_a_repair_that_is_stopped_changes_nothing(
    page: ChecksPage, session: ProgrammeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn_work, "_TURN_S", 0.0)
    zones = session.layers["zone"]
    select(page, "code_untidy")
    with told(session.told) as heard:
        page.repair(page.list.selected())
        (dialog,) = [one for one in page.findChildren(TurnDialog) if one.isVisible()]
        assert dialog.windowModality() == Qt.WindowModality.ApplicationModal  # for tables in windows of their own too
        dialog.reject()
    assert heard == ["Stopped; nothing was repaired."]
    assert not page.repair_work.is_busy
    assert not dialog.isVisible()
    assert not zones.isEditable()
