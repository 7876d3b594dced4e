"""Moving several rows at once from the table."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QMenu

from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.gui.status_change import StatusChangeDialog
from rare_earth_plugin.gui.status_moves import last_day
from rare_earth_plugin.gui.table_page import TablePage

from ..programme_files import add_row, open_table, sql, square
from .panel_tools import panel_programme, session_on, wait

DAY = datetime.date(2025, 2, 3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = panel_programme(tmp_path)
    zones = open_table(path, "zone")
    for number, status in ((3, "fieldwork"), (4, "cancelled"), (5, "released")):
        facts = {"report_no": "R 5"} if number == 5 else {}
        add_row(zones, square(70, 50, 0.1), uuid=f"z{number}", code=f"RE-0{number}", status=status, **facts)
    return path


@pytest.fixture
def page(path: Path) -> Iterator[TablePage]:
    with session_on(path) as session:
        yield TablePage("zone", session, None)


def session_of(page: TablePage) -> ProgrammeSession:
    return page._session


def select(page: TablePage, *codes: str) -> None:
    layer = session_of(page).layers["zone"]
    listed = ", ".join(f"'{code}'" for code in codes)
    layer.selectByExpression(f"code IN ({listed})")
    assert len(page.selected_entries()) == len(codes)


def answers(page: TablePage, monkeypatch: pytest.MonkeyPatch, **texts: str) -> list[StatusChangeDialog]:
    asked: list[StatusChangeDialog] = []

    def ask(dialog: StatusChangeDialog) -> bool:
        asked.append(dialog)
        for key, text in texts.items():
            dialog._fields[key].setText(text)
        return True

    monkeypatch.setattr(page, "ask", ask)
    return asked


def test_rows_that_cannot_move_are_named_and_the_others_are_offered_what_is_open_to_all(page: TablePage) -> None:
    select(page, "RE-01", "RE-03", "RE-04")
    page._fill_moves()
    texts = [action.text() for action in page.bar.menu.actions() if not action.isSeparator()]
    assert "compilation" in texts
    assert "suspended" in texts
    assert texts[-1] == "Cannot move: RE-04 (cancelled)"
    select(page, "RE-01", "RE-02")
    assert "suspended" not in page.moves_of(page.selected_entries())  # RE-02 is accepted


def test_where_no_move_is_common_that_is_said(page: TablePage) -> None:
    layer = session_of(page).layers["zone"]
    fid = next(layer.getFeatures("code = 'RE-03'")).id()
    session_of(page).change_status("zone", [fid], "suspended", DAY, {"reason": "flood", "author": "A"}, {})
    session_of(page).save_edits()
    wait(lambda: [e.row.status for e in page.model.entries if e.row.text("code") == "RE-03"] == ["suspended"])
    select(page, "RE-03", "RE-05")  # back to fieldwork or cancelled; superseded or back
    menu = QMenu()
    page.moves.fill(menu, [entry.row for entry in page.selected_entries()])
    assert [action.text() for action in menu.actions()] == ["fieldwork"]
    select(page, "RE-04")
    menu.clear()
    page.moves.fill(menu, [entry.row for entry in page.selected_entries()])
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Cannot move: RE-04 (cancelled)"
    ]


def test_one_question_one_undo_step(page: TablePage, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answers(page, monkeypatch, reason="flood")
    select(page, "RE-01", "RE-03", "RE-04")
    assert page.moves.change([entry.row for entry in page.selected_entries()], "suspended")
    assert len(asked) == 1
    assert "RE-04 (cancelled)" in asked[0].staying.text()
    layer = session_of(page).layers["zone"]
    assert layer.undoStack().count() == 1
    assert [f["status"] for f in layer.getFeatures("code IN ('RE-01', 'RE-03')")] == ["suspended", "suspended"]
    assert next(layer.getFeatures("code = 'RE-04'"))["status"] == "cancelled"
    assert session_of(page).save_edits()
    events = sql(path, "SELECT row_code, reason, stated, tool FROM status_event WHERE new_status = 'suspended'")
    assert [event[:3] for event in events] == [("RE-01", "flood", 1), ("RE-03", "flood", 1)]
    assert all(str(event[3]).startswith("panel, ") for event in events)


def test_what_a_row_has_recorded_already_is_not_asked_again(page: TablePage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answers(page, monkeypatch)
    select(page, "RE-05")
    page.moves.change([entry.row for entry in page.selected_entries()], "accepted")
    assert asked[0]._needs == ("reason",)
    select(page, "RE-01", "RE-05")
    rows = [entry.row for entry in page.selected_entries()]
    assert page.moves.offer(rows).moves


def test_nothing_is_asked_where_nothing_can_move(page: TablePage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answers(page, monkeypatch)
    select(page, "RE-04")
    assert not page.moves.change([entry.row for entry in page.selected_entries()], "accepted")
    assert not asked


def test_the_bar_says_how_many_are_selected(page: TablePage) -> None:
    assert not page.bar.change.isEnabled()
    select(page, "RE-01", "RE-03")
    assert page.bar.selected.text() == "2 selected"
    assert page.bar.change.isEnabled()
    page.model.editable = False
    page._show_selection()
    assert not page.bar.change.isEnabled()


def test_the_last_day_of_some_rows(page: TablePage) -> None:
    rows = [entry.row for entry in page.model.entries]
    assert last_day(rows) is None
    rows[0].values["status_on"] = DAY
    assert last_day(rows) == DAY
