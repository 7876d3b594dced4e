from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QItemSelectionModel, Qt

from rare_earth_plugin.core.campaign import Crew, Days
from rare_earth_plugin.core.campaign_ground import Ground
from rare_earth_plugin.core.sheets import sheet_at
from rare_earth_plugin.gui.campaign_page import CampaignPage
from rare_earth_plugin.gui.proposal_dialog import ProposalDialog
from rare_earth_plugin.gui.stops_dialog import StopsDialog

from .algorithm_runs import layer
from .campaign_panel import campaign_page, fill
from .panel_tools import wait

JUNE = Days(datetime.date(2026, 6, 1), datetime.date(2026, 6, 5))
DISPLAY, CHECK = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def page(tmp_path: Path) -> Iterator[CampaignPage]:
    with campaign_page(tmp_path) as made:
        made.desk.create("Season 2026", 2026)
        made.desk.edit("crews", crews=(Crew("A", "Crew A", made.desk.bases()[1]),), seconds=0.3)
        yield made


def keys(page: CampaignPage) -> set[str]:
    return {stop.key for stop in page.desk.campaign.stops}


def test_targets_that_are_selected_on_the_map(page: CampaignPage) -> None:
    page.stops.map_button.click()
    assert "Nothing is selected" in page.told[-1]  # type: ignore[attr-defined]
    target = page.desk.session.layers["target"]
    target.selectByExpression("code = 'T-10'")
    page.stops.map_button.click()
    assert keys(page) == {"t2"}
    assert "1 stop" in page.stops.note.text()


def test_zones_that_are_selected_bring_their_unmapped_sheets(page: CampaignPage) -> None:
    page.desk.session.layers["zone"].selectByExpression("code = 'RE-01'")
    page.stops.map_button.click()
    wait(lambda: keys(page))
    stops = page.desk.campaign.stops
    assert len(stops) == 24  # 1 x 1 degree
    assert all(70 < stop.lon < 71 and 50 < stop.lat < 51 for stop in stops)
    assert sum(bool(stop.targets) for stop in stops) == 1


def test_sheets_of_any_layer_that_names_them(page: CampaignPage) -> None:
    code = sheet_at(70.1, 50.05, 50_000)
    cells = layer(
        ["POLYGON((70 50,70.25 50,70.25 50.1,70 50))"] * 3,
        fields="&field=sheet:string",
        rows=[[code], ["no sheet"], [code.lower()]],
        kind="Polygon",
    )
    QgsProject.instance().addMapLayer(cells)
    cells.selectAll()
    page.stops.map_button.click()
    wait(lambda: keys(page))
    assert keys(page) == {code}


def test_what_is_mapped_already_is_not_added(page: CampaignPage) -> None:
    page.desk.session.layers["zone"].selectByExpression("code = 'RE-02'")  # accepted
    page.stops.map_button.click()
    wait(lambda: page.told)  # type: ignore[attr-defined]
    assert "mapped already" in page.told[-1]  # type: ignore[attr-defined]
    assert keys(page) == set()


def test_a_proposal_is_taken_with_its_weights(page: CampaignPage) -> None:
    def answer(dialog: ProposalDialog) -> bool:
        wait(lambda: dialog.proposals)
        dialog.best.setValue(5)
        table = dialog.weight_table.model
        table.setData(table.index(1, 1), 9.0)  # targets
        dialog.best.setValue(0)
        dialog.best.setValue(5)
        return True

    page.stops.ask = answer
    page.stops.propose()
    assert len(page.desk.campaign.stops) == 5
    assert page.desk.campaign.weights.targets == 9.0
    assert "t1" in keys(page)


def test_a_proposal_that_is_closed_while_sheets_are_counted(
    page: CampaignPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[Any] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: raised.append(error))

    def answer(dialog: ProposalDialog) -> bool:
        dialog.reject()
        return False

    page.stops.ask = answer
    page.stops.propose()
    counted: list[Ground] = []
    page.ground.ask("geological", 50_000, counted.append)
    wait(lambda: not page.ground.errand.is_busy)
    assert raised == []
    assert len(counted) == 1  # who asked for the same gets an answer


def test_must_and_leave_out(page: CampaignPage) -> None:
    page.desk.session.layers["target"].selectAll()
    page.stops.map_button.click()
    model = page.stops.model
    model.setData(model.index(0, 0), Qt.CheckState.Checked, CHECK)
    assert page.desk.campaign.must_visit == (model.stops[0].key,)
    assert Qt.CheckState(model.data(model.index(0, 0), CHECK)) == Qt.CheckState.Checked
    page.stops.view.selectRow(0)
    page.stops.remove_button.click()
    assert page.desk.campaign.must_visit == ()
    assert len(keys(page)) == 1
    assert not page.stops.remove_button.isEnabled()


def test_the_plan_stands_beside_the_stops(page: CampaignPage) -> None:
    fill(page)
    page.desk.make()
    wait(lambda: not page.desk.chore.is_busy)
    model = page.stops.model
    rows = {model.data(model.index(row, 1), DISPLAY): row for row in range(model.rowCount())}
    assert model.data(model.index(rows["T-2"], 4), DISPLAY) in ("Crew A", "Crew B")
    assert "2026" in model.data(model.index(rows["T-2"], 5), DISPLAY)
    assert [action.text() for action in page.stops.menu().actions()] == ["Zoom to", "Change…", "Leave out"]


def choose(page: CampaignPage, count: int) -> list[str]:
    """Select the first stops."""
    page.stops.view.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(count):
        page.stops.view.selectionModel().select(page.stops.model.index(row, 0), flags)
    return page.stops.selected()


def take_zone(page: CampaignPage, code: str, method: str = "geological", scale: int = 50_000) -> None:
    stops = page.stops
    stops.method.setCurrentIndex(stops.method.findData(method))
    stops.scale.setCurrentIndex(stops.scale.findData(scale))
    page.desk.session.layers["zone"].selectByExpression(f"code = '{code}'")
    stops.map_button.click()
    wait(lambda: {(stop.method, stop.scale) for stop in page.desk.campaign.stops} >= {(method, scale)})


def test_method_and_scale_of_what_is_brought_from_the_map(page: CampaignPage) -> None:
    take_zone(page, "RE-02", "geochemical", 200_000)  # mapped geologically, not so
    stops = page.desk.campaign.stops
    assert {stop.scale for stop in stops} == {200_000}
    inside = sum(stop.unmapped_km2 for stop in stops)
    area = page.desk.session.answer.account.ledger.zones[1].area_km2
    assert inside == pytest.approx(area)
    model = page.stops.model
    assert model.data(model.index(0, 6), DISPLAY) == "Geochemical, 1:200\u202f000"


def test_zones_and_sheets_are_brought_at_once(page: CampaignPage) -> None:
    code = sheet_at(71.1, 51.05, 200_000)
    cells = layer(
        ["POLYGON((71 51,71.25 51,71.25 51.1,71 51))"] * 2,
        fields="&field=sheet:string",
        rows=[[code], ["M-45-1-А"]],
        kind="Polygon",
    )
    QgsProject.instance().addMapLayer(cells)
    cells.selectAll()
    page.desk.session.layers["zone"].selectByExpression("code = 'RE-01'")
    page.stops.map_button.click()
    wait(lambda: code in keys(page))
    wait(lambda: page.told)  # type: ignore[attr-defined]
    assert len(keys(page)) == 25  # the sheet stays one, though the survey is finer
    assert next(stop for stop in page.desk.campaign.stops if stop.key == code).scale == 50_000
    assert "M-45-1-А" not in keys(page)
    assert page.told[-1].endswith("not added: M-45-1-А.")  # type: ignore[attr-defined]


def test_open_days_and_work_of_many(page: CampaignPage) -> None:
    fill(page)
    chosen = choose(page, 2)

    def answer(dialog: StopsDialog) -> bool:
        dialog.first.setDate(QDate(2026, 6, 1))
        dialog.last.setDate(QDate(2026, 6, 5))
        dialog.minutes.setValue(30)
        dialog.must.setChecked(True)
        return True

    page.stops.ask = answer
    steps = page.desk.session.layers["campaign"].undoStack().count()
    page.stops.change_button.click()
    stops = {stop.key: stop for stop in page.desk.campaign.stops}
    assert {key for key, stop in stops.items() if stop.open_days == JUNE and stop.minutes == 30.0} == set(chosen)
    assert set(page.desk.campaign.must_visit) == set(chosen)
    assert page.stops.selected() == chosen
    stack = page.desk.session.layers["campaign"].undoStack()
    assert stack.count() == steps + 1
    model = page.stops.model
    assert model.data(model.index(0, 7), DISPLAY) == "1 Jun 2026 – 5 Jun 2026"
    kept = page.desk.campaign
    page.desk.session.layers["target"].selectAll()
    page.stops.map_button.click()  # brings them up to date
    assert page.desk.campaign.stops == kept.stops
    stack.undo()
    wait(lambda: not page.desk.campaign.must_visit)
    assert {stop.open_days for stop in page.desk.campaign.stops} == {None}
    stack.redo()
    wait(lambda: page.desk.campaign == kept)
    assert page.desk.session.save_edits()
    page.desk.book = None
    page.desk.reload()
    assert page.desk.campaign == kept


def test_another_survey_of_sheets_is_counted_anew(page: CampaignPage) -> None:
    take_zone(page, "RE-01")
    before = {stop.key: stop for stop in page.desk.campaign.stops}
    chosen = choose(page, 3)

    def answer(dialog: StopsDialog) -> bool:
        dialog.method.setCurrentIndex(dialog.method.findData("geophysical"))
        dialog.scale.setCurrentIndex(dialog.scale.findData(200_000))
        dialog.last.setDate(QDate(2026, 8, 1))
        return True

    page.stops.ask = answer
    page.stops.change()
    wait(lambda: any(stop.method == "geophysical" for stop in page.desk.campaign.stops))
    after = {stop.key: stop for stop in page.desk.campaign.stops}
    assert {key for key, stop in after.items() if (stop.method, stop.scale) == ("geophysical", 200_000)} == set(chosen)
    assert all(after[key].open_days for key in chosen)
    assert list(after) == list(before)
    assert all(after[key] == before[key] for key in before if key not in chosen)


def test_sheets_that_lack_nothing_by_another_survey_are_named_and_stay(page: CampaignPage) -> None:
    take_zone(page, "RE-02", "geochemical")
    chosen = choose(page, 2)

    def answer(dialog: StopsDialog) -> bool:
        dialog.method.setCurrentIndex(dialog.method.findData("geological"))  # accepted there
        return True

    page.stops.ask = answer
    page.stops.change()
    wait(lambda: page.told)  # type: ignore[attr-defined]
    assert page.told[-1].startswith("2 sheets lack nothing by that survey")  # type: ignore[attr-defined]
    assert all(key in page.told[-1] for key in chosen)  # type: ignore[attr-defined]
    assert {stop.method for stop in page.desk.campaign.stops} == {"geochemical"}


def choose_another(page: CampaignPage, other: str) -> None:
    if other == "campaign":
        page.desk.create("Another", 2027)
    else:
        page.desk.copy_variant("B")


@pytest.mark.parametrize("other", ["campaign", "variant"])
def test_a_change_is_left_out_where_another_was_chosen_meanwhile(page: CampaignPage, other: str) -> None:
    take_zone(page, "RE-02", "geochemical")
    choose(page, 1)

    def answer(dialog: StopsDialog) -> bool:
        dialog.scale.setCurrentIndex(dialog.scale.findData(1_000_000))
        return True

    page.stops.ask = answer
    page.stops.change()
    choose_another(page, other)
    wait(lambda: page.told)  # type: ignore[attr-defined]
    assert "Another campaign or variant was chosen" in page.told[-1]  # type: ignore[attr-defined]
    assert {stop.scale for stop in page.desk.campaign.stops} <= {50_000}


@pytest.mark.parametrize("other", ["campaign", "variant"])
def test_sheets_from_the_map_are_not_added_to_another_chosen_meanwhile(page: CampaignPage, other: str) -> None:
    page.desk.session.layers["zone"].selectByExpression("code = 'RE-01'")
    page.stops.map_button.click()
    choose_another(page, other)
    wait(lambda: page.told)  # type: ignore[attr-defined]
    assert "Another campaign or variant was chosen" in page.told[-1]  # type: ignore[attr-defined]
    assert keys(page) == set()
