"""The programme as it stood on an earlier day: tables, counts, map, and back."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
)

from rare_earth_plugin.gui.overview_page import OverviewPage
from rare_earth_plugin.gui.past import Past
from rare_earth_plugin.gui.past_strip import PastStrip
from rare_earth_plugin.gui.session import ProgrammeSession
from rare_earth_plugin.gui.table_page import TablePage
from rare_earth_plugin.map.past_symbols import show_past, show_present
from rare_earth_plugin.map.styling import status_renderer

from ..programme_files import sql
from .panel_tools import answered, panel_programme, session_on, wait

THEN = datetime.date(2023, 6, 30)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """RE-01 was contracted in 2022 and RE-02 is not older than its row; both have the statuses of today."""
    path = panel_programme(tmp_path)
    sql(
        path,
        "INSERT INTO status_event (uuid, at, happened_on, table_name, row_uuid, row_code, new_status, stated, author) "
        "VALUES ('past', '2022-01-01T00:00:00.000Z', '2022-01-01', 'zone', 'z1', 'RE-01', 'contracted', 1, 'Old')",
    )
    return path


@pytest.fixture
def session(path: Path) -> Iterator[ProgrammeSession]:
    with session_on(path) as open_session:
        yield open_session


@pytest.fixture
def past(session: ProgrammeSession) -> Iterator[Past]:
    looking = Past(session)
    yield looking
    looking.close()


def look_back(session: ProgrammeSession, past: Past, day: datetime.date = THEN) -> None:
    session.ask(replace(session.question, as_of=day))
    wait(lambda: past.day == day)
    answered(session)


def test_tables_counts_and_map_show_the_day_and_come_back(session: ProgrammeSession, past: Past) -> None:
    page, overview, strip = (
        TablePage("zone", session, None, past),
        OverviewPage(session, past),
        PastStrip(session, past),
    )
    name = session.layers["zone"].name()
    look_back(session, past)
    assert [(e.row.text("code"), e.row.status, e.row.text("author")) for e in page.model.entries] == [
        ("RE-01", "contracted", "Old")
    ]
    assert page.model.entries[0].row.values["status_on"] == datetime.date(2022, 1, 1)
    assert not page.model.editable
    assert overview._counts["zone"].text() == "1"
    assert overview._counts["target"].text() == "0"
    assert "as of 30 Jun 2023, read-only" in strip.text.text()
    assert "Survey zones 1" in strip.text.text()
    assert "RE-02" in strip.text.toolTip()
    layer = session.layers["zone"]
    assert layer.name() == f"{name} — as of 30 Jun 2023"
    expression = QgsExpression(layer.renderer().classAttribute())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    seen = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        seen[feature["code"]] = expression.evaluate(context)
    assert seen == {"RE-01": "contracted", "RE-02": "not yet"}
    strip.back.click()
    wait(lambda: past.day is None)
    assert [entry.row.status for entry in page.model.entries] == ["fieldwork", "accepted"]
    assert page.model.editable
    assert layer.name() == name
    assert layer.renderer().classAttribute() == "status"
    assert len(layer.renderer().categories()) == len(status_renderer("zone").categories())
    assert not strip.isVisibleTo(None)
    answered(session)


def test_today_is_the_present(session: ProgrammeSession, past: Past) -> None:
    session.ask(replace(session.question, as_of=datetime.date.today()))
    answered(session)
    assert past.day is None


def test_another_day_and_what_is_saved_meanwhile(session: ProgrammeSession, past: Past, path: Path) -> None:
    look_back(session, past)
    look_back(session, past, datetime.date(2021, 1, 1))
    page = TablePage("zone", session, None, past)
    assert not page.model.entries
    look_back(session, past)
    sql(path, "UPDATE zone SET status = 'submitted', status_on = '2023-01-01', author = 'New' WHERE uuid = 'z1'")
    session.rowsChanged.emit("zone")
    wait(lambda: [entry.row.status for entry in page.model.entries] == ["submitted"])


def test_a_project_saved_meanwhile_comes_back_to_the_present(
    session: ProgrammeSession, past: Past, tmp_path: Path
) -> None:
    look_back(session, past)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "p.qgz"))
    saved = QgsProject()
    assert saved.read(str(tmp_path / "p.qgz"))
    (layer,) = [layer for layer in saved.mapLayers().values() if "as of" in layer.name() and "zones" in layer.name()]
    assert not layer.mapTipsEnabled()
    show_present(layer)
    assert layer.renderer().classAttribute() == "status"
    assert "as of" not in layer.name()
    assert layer.mapTipsEnabled()
    saved.clear()


def test_symbols_of_the_user_s_own_stay(session: ProgrammeSession) -> None:
    layer = session.layers["zone"]
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({})))
    assert not show_past(layer, {"z1": "proposed"}, "then")
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
    assert "then" not in layer.name()


def test_odd_uuids_break_no_expression(session: ProgrammeSession) -> None:
    layer = session.layers["zone"]
    assert show_past(layer, {"o'brien \\ \"": "proposed", "z1": "designed"}, "then")
    assert not QgsExpression(layer.renderer().classAttribute()).hasParserError()
    assert show_past(layer, {}, "then")
    show_present(layer)


def test_closing_gives_the_map_back(session: ProgrammeSession, past: Past) -> None:
    look_back(session, past)
    past.close()
    assert "as of" not in session.layers["zone"].name()
