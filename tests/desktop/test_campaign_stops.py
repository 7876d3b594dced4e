from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.core.campaign import Crew
from rare_earth_plugin.core.sheets import sheet_at
from rare_earth_plugin.gui.campaign_page import CampaignPage
from rare_earth_plugin.gui.proposal_dialog import ProposalDialog

from .algorithm_runs import layer
from .campaign_panel import campaign_page, fill
from .panel_tools import wait

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
    assert [action.text() for action in page.stops.menu().actions()] == ["Zoom to", "Leave out"]
