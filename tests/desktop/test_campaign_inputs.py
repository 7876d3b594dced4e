from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QWidget

from rare_earth_plugin.core.campaign import Days, Lock, MonthLoss, Rates
from rare_earth_plugin.gui.campaign_page import CampaignPage

from .algorithm_runs import layer
from .campaign_panel import campaign_page, fill
from .panel_tools import wait


@pytest.fixture
def page(tmp_path: Path) -> Iterator[CampaignPage]:
    with campaign_page(tmp_path) as made:
        yield fill(made)


def steps(page: CampaignPage) -> int:
    return int(page.desk.session.layers["campaign"].undoStack().count())


def enter(widget: QWidget, value: float) -> None:
    widget.setValue(value)
    widget.editingFinished.emit()


def test_what_is_shown_is_what_the_campaign_says(page: CampaignPage) -> None:
    inputs, campaign = page.inputs, page.desk.campaign
    assert inputs.first.date() == QDate(2026, 5, 1)
    assert (inputs.lost.value(), inputs.minutes.value(), inputs.detour.value()) == (15, 240, 1.3)
    assert [row["name"] for row in inputs.crews.records] == ["Crew A", "Crew B"]
    assert len(inputs.productivity.records) == len(campaign.productivity)
    before = steps(page)
    for widget in inputs.findChildren(QAbstractSpinBox):
        if hasattr(widget, "editingFinished") and not widget.objectName().startswith("qt_"):
            widget.editingFinished.emit()  # the focus went through all of them
    assert steps(page) == before


def test_each_input_is_kept(page: CampaignPage) -> None:
    inputs, desk = page.inputs, page.desk
    inputs.first.setDate(QDate(2026, 6, 1))
    inputs.first.editingFinished.emit()
    enter(inputs.lost, 20)
    inputs.months.add()
    inputs.closed.add()
    season = desk.campaign.season
    assert season.first == datetime.date(2026, 6, 1)
    assert (season.lost_share, season.lost_by_month) == (0.2, (MonthLoss(5, 0.25),))
    assert season.forbidden == (Days(datetime.date(2026, 6, 1), datetime.date(2026, 6, 1)),)
    enter(inputs.minutes, 90)
    enter(inputs.detour, 1.5)
    enter(inputs.seconds, 3)
    enter(inputs.seed, 9)
    campaign = desk.campaign
    assert (campaign.minutes_per_target, campaign.detour, campaign.seconds, campaign.seed) == (90, 1.5, 3, 9)
    inputs.currency.setText(" KZT ")
    inputs.currency.editingFinished.emit()
    enter(inputs.rates["crew_day"], 250_000)
    assert (desk.campaign.rates.currency, desk.campaign.rates.crew_day) == ("KZT", 250_000)
    assert desk.campaign.rates.km == Rates().km
    inputs.productivity.model.setData(inputs.productivity.model.index(0, 2), 20.0)
    assert desk.campaign.productivity[0].km2_per_day == 20.0


def test_crews_come_change_and_go(page: CampaignPage) -> None:
    table, desk = page.inputs.crews, page.desk
    table.add()
    assert [crew.code for crew in desk.campaign.crews] == ["A", "B", "C"]
    names = [column.key for column in table.model.columns]
    table.model.setData(table.model.index(2, names.index("base")), "B2")
    table.model.setData(table.model.index(2, names.index("days_off")), "67")
    crew = desk.campaign.crews[2]
    assert (crew.base.name, crew.days_off) == ("Far", (6, 7))
    desk.edit("lock", locks=(Lock("t1", "C"), Lock("t2", "A")))
    table.view.setCurrentIndex(table.model.index(2, 1))
    table.remove()
    assert [crew.code for crew in desk.campaign.crews] == ["A", "B"]
    assert [lock.crew for lock in desk.campaign.locks] == ["A"]


def test_an_undo_is_shown(page: CampaignPage) -> None:
    enter(page.inputs.minutes, 90)
    page.desk.session.layers["campaign"].undoStack().undo()
    wait(lambda: page.inputs.minutes.value() == 240)


def test_roads_are_chosen(page: CampaignPage) -> None:
    roads = layer(["MULTILINESTRING((70 50, 72 50))"], kind="MultiLineString", name="Roads")
    QgsProject.instance().addMapLayer(roads)
    page.inputs.roads.setLayer(roads)
    assert page.desk.variant.roads == roads.id()
    page.inputs.roads.setLayer(None)
    assert page.desk.variant.roads == ""


def test_nothing_is_edited_in_a_programme_that_takes_no_edits(page: CampaignPage) -> None:
    from dataclasses import replace

    page.desk.session.info = replace(page.desk.session.info, read_only=True)
    page.desk.changed.emit()
    assert not page.inputs.widget().isEnabled()
    assert not page.plan.plan_button.isEnabled()
    assert not page.stops.propose_button.isEnabled()
