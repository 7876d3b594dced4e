from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from rare_earth_plugin.core.question import Question
from rare_earth_plugin.gui import save_file
from rare_earth_plugin.gui.ledger_page import BANDS, REGIONS, SHEETS, ZONES, LedgerPage
from rare_earth_plugin.gui.session import ProgrammeSession

from ..programme_files import sql
from .panel_tools import answered, panel_programme, session_on, wait


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ProgrammeSession]:
    with session_on(panel_programme(tmp_path)) as open_session:
        yield open_session


@pytest.fixture
def page(session: ProgrammeSession) -> Iterator[LedgerPage]:
    made = LedgerPage(session)
    made.resize(430, 500)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def choose(page: LedgerPage, kind: str) -> None:
    page.rows.setCurrentIndex(page.rows.findData(kind))
    wait(lambda: page.model.rowCount() > (1 if kind == SHEETS else 0) and "Counting" not in page.note.text())


def column(page: LedgerPage, place: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [page.order.index(row, place).data(role) for row in range(page.order.rowCount())]


def test_a_page_that_nobody_sees_waits_until_it_is_shown(page: LedgerPage, session: ProgrammeSession) -> None:
    page.hide()
    before = column(page, 3)
    session.ask(Question(scale=1_000))
    answered(session)
    assert column(page, 3) == before
    page.show()
    assert column(page, 3) != before
    assert page.model.lines[0].cells[3] == session.answer.account.ledger.territory.remaining_km2


def test_oblasts_add_up_below_the_territory(page: LedgerPage, session: ProgrammeSession) -> None:
    ledger = session.answer.account.ledger
    assert page.rows.currentData() == REGIONS
    names = column(page, 0)
    assert names[0] == ledger.territory.name
    assert set(names[1:3]) == {"West", "East"}
    lines = page.order.lines()
    for place in (1, 3, 4):
        assert sum(line.cells[place] for line in lines[1:]) == pytest.approx(lines[0].cells[place], abs=0.1)
    assert "mapped = any method" in page.note.text()
    assert "illustrative" in page.note.text()


def test_the_territory_stays_on_top_and_outside_at_the_bottom(page: LedgerPage) -> None:
    choose(page, ZONES)
    names = column(page, 0)
    assert names[-1] == "outside the zones"
    assert any(str(name).startswith("RE-01 ") for name in names)
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        for place in range(3):
            page.view.sortByColumn(place, order)
            shown = column(page, 0)
            assert (shown[0], shown[-1]) == (names[0], "outside the zones")
            assert set(shown) == set(names)
    page.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    shares = [line.cells[2] for line in page.order.lines()][1:-1]
    assert shares == sorted(shares, reverse=True)


def test_map_sheets_of_the_chosen_scale(page: LedgerPage) -> None:
    choose(page, SHEETS)
    assert page.scale.isVisibleTo(page)
    at_200 = page.model.rowCount()
    lines = page.order.lines()
    assert sum(line.cells[1] for line in lines[1:]) == pytest.approx(lines[0].cells[1], rel=1e-9)
    page.scale.setCurrentIndex(page.scale.findData(1_000_000))
    wait(lambda: 1 < page.model.rowCount() < at_200)
    assert "M-42" in column(page, 0)


def test_methods_and_scales_of_any_unit(page: LedgerPage, session: ProgrammeSession) -> None:
    choose(page, BANDS)
    territory = session.answer.account.ledger.territory
    any_method = page.order.lines()[0]
    assert any_method.cells[-1] == pytest.approx(territory.covered_km2)
    assert list(any_method.cells[1:]) == sorted(any_method.cells[1:])
    assert page.model.headings[1].title == "1:50\u202f000"
    page.unit.setCurrentIndex(page.unit.findText("West"))
    west = next(row for row in session.answer.account.ledger.regions if row.name == "West")
    assert page.order.lines()[0].cells[-1] == pytest.approx(west.covered_km2)


def test_another_answer_is_shown_and_counted_anew(page: LedgerPage, session: ProgrammeSession) -> None:
    choose(page, SHEETS)
    before = page.order.lines()[0].cells
    session.ask(Question(scale=50_000))
    answered(session)
    wait(lambda: page.model.rowCount() > 1 and "Counting" not in page.note.text())
    assert page.order.lines()[0].cells != before
    assert "1:50\u202f000 or finer" in page.note.text()


def test_nothing_is_counted_while_nobody_looks(session: ProgrammeSession) -> None:
    page = LedgerPage(session)
    page.rows.setCurrentIndex(page.rows.findData(BANDS))
    assert not page._counting.is_busy
    assert page.model.rowCount() == 0


def test_numbers_stand_right(page: LedgerPage) -> None:
    for place in range(1, page.model.columnCount()):
        side = page.order.index(0, place).data(Qt.ItemDataRole.TextAlignmentRole)
        assert Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight
    page.grab()
    visible = page.view.viewport().width()
    assert sum(page.view.columnWidth(place) for place in range(4)) <= visible


def test_copies_numbers_in_full_under_their_definition(page: LedgerPage, session: ProgrammeSession) -> None:
    page.copy(everything=True)
    lines = QApplication.clipboard().text().splitlines()
    assert "mapped = any method" in lines[0]
    assert "ILLUSTRATIVE" in lines[0]
    assert lines[1].split("\t")[:3] == ["Unit", "Area, km²", "Mapped"]
    assert float(lines[2].split("\t")[1]) == pytest.approx(session.answer.account.ledger.territory.area_km2, abs=1e-3)
    page.view.selectRow(1)
    page.copy()
    assert len(QApplication.clipboard().text().splitlines()) == 3
    menu = page.menu()
    assert [action.isEnabled() for action in menu.actions() if action.text()] == [True] * 4


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_exports_with_what_the_figures_mean(
    page: LedgerPage, session: ProgrammeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    choose(page, SHEETS)
    path, files = tmp_path / f"ledger{ending}", []
    asked = []
    monkeypatch.setattr(save_file, "ask_for_file", lambda *arguments: asked.append(arguments) or path)
    page.exported.connect(files.append)
    page.export_button.click()
    wait(lambda: files)
    assert files[0][0] == path
    assert asked[0][2] == "Test programme ledger"
    layer = QgsVectorLayer(f"{path}|layername=ledger", "", "ogr")
    rows = [feature.attributes() for feature in layer.getFeatures()]
    names = layer.fields().names()
    assert "any_any_km2" in names
    assert any(row[0] == "sheet" for row in rows)
    about = f"{path}|layername=about" if ending == ".xlsx" else str(tmp_path / "ledger_about.csv")
    told = [str(value) for row in QgsVectorLayer(about, "", "ogr").getFeatures() for value in row.attributes()]
    assert any("mapped = any method" in text for text in told)
    assert any("ILLUSTRATIVE" in text for text in told)


def test_an_export_that_fails_is_a_sentence(page: LedgerPage, session: ProgrammeSession, tmp_path: Path) -> None:
    page.export(tmp_path / "nowhere" / "ledger.xlsx")
    wait(lambda: not page.export_errand.is_busy)
    assert "cannot be written" in session.sentences[-1]


def test_an_official_programme_says_nothing_of_illustration(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    sql(path, "UPDATE programme SET illustrative = 0")
    with session_on(path) as session:
        page = LedgerPage(session)
        assert "illustrative" not in page.note.text()


def test_an_empty_page_offers_nothing() -> None:
    with session_on(None) as session:
        page = LedgerPage(session)
        assert not page.export_button.isEnabled()
        page.choose_export()
        page.export(Path("ledger.xlsx"))
        assert page.model.rowCount() == 0
