from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject

from rare_earth_plugin.core.question import Question
from rare_earth_plugin.gui.findings import findings_dialog, listing
from rare_earth_plugin.gui.overview_page import OverviewPage
from rare_earth_plugin.store.schema import create_programme

from ..programme_files import sql
from .panel_tools import answered, panel_programme, pause, session_on, wait


def published_cells(page: OverviewPage) -> list[str]:
    grid = page.figure._published._grid
    return [grid.itemAt(place).widget().text() for place in range(grid.count())]


def test_official_denominator_shows_what_is_not_drawn(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        page = OverviewPage(session)
        assert not page.figure._not_drawn.isVisibleTo(page)
        session.ask(Question(denominator="official"))
        answered(session)
        assert page.figure._not_drawn.isVisibleTo(page)
        assert "31\u202f000" in page.figure._not_drawn.text()
        account = session.answer.account
        assert account.remaining_km2 == 31_000 - account.ledger.territory.covered_km2


def test_published_figures_follow_the_date(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        page = OverviewPage(session)
        assert "16\u202f000" in published_cells(page)  # 31 000 - 15 000
        assert any("proves nothing" in text for text in published_cells(page))
        session.ask(Question(as_of=datetime.date(2025, 6, 1)))
        answered(session)
        assert "22\u202f000" in published_cells(page)  # 31 000 - 9 000
        session.ask(Question(scale=50_000))
        answered(session)
        assert "any method and scale" in published_cells(page)[0]
        session.ask(Question(as_of=datetime.date(1950, 1, 1)))
        answered(session)
        assert published_cells(page) == []


def test_a_blank_programme_says_what_it_needs(tmp_path: Path) -> None:
    path = create_programme(tmp_path / "blank.gpkg", "Blank", illustrative=False).path
    with session_on(None) as session:
        page = OverviewPage(session)
        session.open_file(path)
        wait(lambda: session.info is not None and not session.is_busy)
        assert "no territory yet" in page.waiting.text()
        assert page.waiting.isVisibleTo(page)
        assert session.sentences == []  # nothing has gone wrong


def test_the_legend_of_the_answer_before_shows_no_more(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        page = OverviewPage(session)
        old = [page.figure._legend.itemAt(place).widget() for place in range(page.figure._legend.count())]
        page.show_answer()
        assert not any(widget.isVisibleTo(page) for widget in old)


def test_illustrative_figures_carry_the_word(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        page = OverviewPage(session)
        assert "illustrative" in page.figure._share.text()
        assert "illustrative" in page.figure._zone_text.text()


def test_findings_are_listed_by_code(tmp_path: Path) -> None:
    path = panel_programme(tmp_path)
    sql(path, "UPDATE coverage SET accepted_on = NULL")
    sql(path, "UPDATE zone SET geom = NULL WHERE code = 'RE-01'")
    with session_on(path) as session:
        page = OverviewPage(session)
        assert "1 undated" in page.findings.text()
        assert "1 without area" in page.findings.text()
        assert "F-1" in listing(session)
        assert "RE-01" in listing(session)
        findings_dialog(session, page).deleteLater()


def test_no_findings_no_line(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        page = OverviewPage(session)
        assert not page.findings.isVisibleTo(page)


def test_before_the_first_answer() -> None:
    with session_on(None) as session:
        page = OverviewPage(session)
        assert page.waiting.isVisibleTo(page)
        page.copy_figure()
        assert not page.bars["zone"].parts()


def test_the_years_follow_the_figure(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        page = OverviewPage(session)
        assert page.figure.text()
        assert not page.coverage.isVisibleTo(page)
        page.show()
        wait(lambda: page.coverage.isVisibleTo(page))
        rows = page.coverage.chart.data().rows
        territory = session.answer.account.ledger.territory
        assert rows[-1].covered_km2 + rows[-1].remaining_km2 == pytest.approx(territory.area_km2)
        assert page.coverage.chart.data().published
        assert "The goal" in page.coverage.forecast.sentences.text()
        for part in ("mapped = any method", "as it stands on", "Test programme", "ILLUSTRATIVE"):
            assert part in page.coverage.chart.caption
        session.ask(Question(scale=50_000))
        answered(session)
        wait(lambda: not page.coverage.chart.data().published)  # they mean something else
        page.close()


def test_no_years_are_counted_while_nobody_looks(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        page = OverviewPage(session)
        pause(0.5)
        assert not page._series.is_busy
        assert not page.coverage.chart.data().rows


def test_the_years_go_with_the_programme(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        page = OverviewPage(session)
        page.show()
        wait(lambda: page.coverage.isVisibleTo(page))
        QgsProject.instance().clear()
        assert not page.coverage.isVisibleTo(page)
        page.close()


def test_footprints_that_no_figure_needed_are_told_in_one_calm_line(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        account = replace(session.answer.account, unchecked=78_123)
        session.answer = replace(session.answer, account=account)
        page = OverviewPage(session)
        assert "About the data: 78\u202f123 not needed" in page.findings.text()
        assert "not known whether they are valid" in listing(session)
