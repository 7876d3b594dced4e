from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QMenu

from rare_earth_plugin.core.campaign import Days
from rare_earth_plugin.core.ledger import ZONE_SCALE
from rare_earth_plugin.gui.campaign_page import CampaignPage
from rare_earth_plugin.gui.campaign_plan import stop_menu
from rare_earth_plugin.gui.figure_grid import totals_columns, totals_rows

from .campaign_case import CAMPAIGN, PLAN
from .campaign_panel import campaign_page, fill
from .panel_tools import wait

AWAY = Days(datetime.date(2025, 6, 1), datetime.date(2025, 6, 1))


@pytest.fixture
def page(tmp_path: Path) -> Iterator[CampaignPage]:
    with campaign_page(tmp_path) as made:
        yield made


def menu_of(page: CampaignPage, stop: str) -> QMenu:
    return stop_menu(page.plan.gantt, page.desk, stop, page)


def act(page: CampaignPage, stop: str, text: str, inner: str = "") -> None:
    action = next(one for one in menu_of(page, stop).actions() if one.text() == text)
    if inner:
        action = next(one for one in action.menu().actions() if one.text() == inner)
    action.trigger()


def test_what_is_missing_before_a_plan(page: CampaignPage) -> None:
    desk = page.desk
    desk.create("Season 2026", 2026)
    assert "no crew yet" in page.plan.state.text()
    assert not page.plan.plan_button.isEnabled()
    crews = fill(page).desk.campaign.crews
    desk.edit("stops", stops=())
    assert "No stop" in page.plan.state.text()
    assert len(crews) == 2
    fill(page)
    assert page.plan.state.text() == "There is no plan yet."
    assert page.plan.plan_button.isEnabled()
    assert not page.plan.more_button.isEnabled()


def test_a_plan_is_made_beside_the_window(page: CampaignPage) -> None:
    fill(page)
    page.plan.plan_button.click()
    assert page.plan.progress.isVisibleTo(page.plan)
    assert page.plan.stop_button.isVisibleTo(page.plan)
    assert not page.plan.plan_button.isEnabled()
    wait(lambda: not page.desk.chore.is_busy)
    assert not page.plan.progress.isVisibleTo(page.plan)
    assert not page.plan.state.isVisibleTo(page.plan)
    assert {block.stop for block in page.plan.gantt.table.blocks} == {stop.key for stop in page.desk.campaign.stops}
    rows = page.plan.totals.model.rows
    assert [row[0] for row in rows] == ["Crew A", "Crew B", "All crews"]
    page.desk.edit("crews", minutes_per_target=480.0)
    assert "plan again" in page.plan.state.text()


def test_the_effect_on_the_ledger_is_told(page: CampaignPage) -> None:
    fill(page)
    page.desk.session.layers["zone"].selectByExpression("code = 'RE-01'")
    page.stops.take_from_map()
    wait(lambda: len(page.desk.campaign.stops) > 10)
    page.desk.edit("search", seconds=1.0)
    page.plan.plan_button.click()
    wait(lambda: not page.desk.chore.is_busy)
    wait(lambda: "After this season" in page.plan.sentences.text())
    lines = page.plan.sentences.text().splitlines()
    assert lines[0].startswith("Geological: after this season ")
    assert lines[0].endswith("more are mapped at 1:50\u202f000.")
    assert lines[1].startswith("After this season 1:50\u202f000 in One: ")
    assert "(now 0.0\u202f%)" in lines[1]
    assert ZONE_SCALE == 50_000
    assert any("do not fit" in line or "does not fit" in line for line in lines)


def test_the_effect_is_told_for_each_survey_of_the_plan(page: CampaignPage) -> None:
    desk = fill(page).desk
    desk.session.layers["zone"].selectByExpression("code = 'RE-01'")
    page.stops.take_from_map()
    wait(lambda: len(desk.campaign.stops) > 10)
    stops = [stop for stop in desk.campaign.stops if stop.kind == "sheet"][:6]
    chemical = replace(stops[0], method="geochemical")
    coarse = replace(stops[1], scale=100_000)
    desk.edit("stops", stops=(chemical, coarse, *stops[2:4]), must_visit=())
    page.plan.plan_button.click()
    wait(lambda: not desk.chore.is_busy)
    wait(lambda: "After this season" in page.plan.sentences.text())
    lines = [line for line in page.plan.sentences.text().splitlines() if "more are mapped at" in line]
    assert [line.split(":")[0] for line in lines] == ["Geochemical", "Geological", "Geological"]
    assert len({line.rsplit(" at ")[-1] for line in lines}) == 2
    gained = page.plan._effects  # the finer work counts at the coarser scale too
    fine, both = gained["geological", 50_000][0], gained["geological", 100_000][0]
    assert both.after_km2 - both.before_km2 > fine.after_km2 - fine.before_km2 > 0
    desk.edit("closed", crews=tuple(replace(crew, forbidden=(AWAY,)) for crew in desk.campaign.crews))
    assert page.plan.sentences.text().count("look whether they are right") == 2


def test_the_menu_of_a_stop(page: CampaignPage) -> None:
    fill(page, with_plan=True)
    block = next(one for one in page.plan.gantt.table.blocks if one.stop == "t1")
    other = "Crew B" if block.row == 0 else "Crew A"
    act(page, "t1", "Give to", other)
    block = next(one for one in page.plan.gantt.table.blocks if one.stop == "t1")
    assert page.plan.gantt.table.crews[block.row] == other
    assert block.locked
    act(page, "t1", "Agreed")
    assert page.desk.campaign.locks == ()
    act(page, "t1", "Done")
    assert page.desk.done() == {"t1": block.first}
    assert [one.done for one in page.plan.gantt.table.blocks if one.stop == "t1"] == [True]
    act(page, "t1", "Done")
    assert page.desk.done() == {}
    act(page, "t1", "Leave out")
    assert "t1" not in {stop.key for stop in page.desk.campaign.stops}


def test_a_drag_is_answered_at_once(page: CampaignPage) -> None:
    fill(page, with_plan=True)
    page.plan.gantt.moveWanted.emit("t2", "B", datetime.date(2026, 7, 6))
    block = next(one for one in page.plan.gantt.table.blocks if one.stop == "t2")
    assert (block.row, block.first, block.locked) == (1, datetime.date(2026, 7, 6), True)


def test_totals_by_crew() -> None:
    rows = totals_rows(CAMPAIGN, PLAN)
    assert rows[0][:4] == ("Crew A", "20", "1", "1")
    assert rows[-1][0] == "All crews"
    assert {len(row) for row in rows} == {len(totals_columns("USD"))}
    assert "Cost, USD" in totals_columns("USD")
