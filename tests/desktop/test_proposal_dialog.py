from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt

from rare_earth_plugin.core.campaign import Campaign, Crew, usual_season
from rare_earth_plugin.gui.ground_keeper import GroundKeeper
from rare_earth_plugin.gui.proposal_dialog import EVERYWHERE, SELECTED, ProposalDialog
from rare_earth_plugin.map.campaign_sources import bases, target_stops

from .panel_tools import panel_programme, session_on, wait


@pytest.fixture
def dialog(tmp_path: Path) -> Iterator[ProposalDialog]:
    with session_on(panel_programme(tmp_path)) as session:
        near = bases(session.layers["base"])[1]
        campaign = Campaign("S", usual_season(2026), (Crew("A", "Crew A", near),))
        ground = GroundKeeper(session)
        made = ProposalDialog(campaign, target_stops(session.layers["target"]), ground.ask, ["z1"])
        wait(lambda: made.proposals)
        made.keeper = ground  # type: ignore[attr-defined]
        yield made
        made.deleteLater()


def shown(dialog: ProposalDialog) -> list[str]:
    return [dialog.order.proposal(row).stop.label for row in range(dialog.order.rowCount())]


def test_the_best_come_first_and_say_why(dialog: ProposalDialog) -> None:
    scores = [one.score for one in dialog.proposals]
    assert scores == sorted(scores, reverse=True)
    assert shown(dialog)[0] == dialog.proposals[0].stop.label
    lines = dialog.why.toPlainText().splitlines()
    assert lines[0].startswith(shown(dialog)[0])
    assert any(line.startswith("unmapped, 100 km²: ") or line.startswith("priority of targets: ") for line in lines)
    assert any(line.startswith("cost: ") for line in lines)
    assert lines[-1].startswith("score: ")
    row = shown(dialog).index("T-2")
    dialog.view.selectRow(row)
    assert "priority of T-2: status 1.00 × confidence 1.00 × commodity 1.00 = 1.00" in dialog.why.toPlainText()


def test_where_and_what_is_ranked(dialog: ProposalDialog) -> None:
    assert dialog.where.currentData() == SELECTED
    in_zone = len(dialog.proposals)
    dialog.where.setCurrentIndex(dialog.where.findData(EVERYWHERE))
    wait(lambda: len(dialog.proposals) > in_zone)
    dialog.sheets.setChecked(False)
    assert {one.stop.kind for one in dialog.proposals} == {"target"}
    assert not dialog.method.isEnabled()
    dialog.targets.setChecked(False)
    assert dialog.proposals == ()
    dialog.sheets.setChecked(True)
    wait(lambda: dialog.proposals)
    assert {one.stop.kind for one in dialog.proposals} == {"sheet"}
    before = len(dialog.proposals)
    dialog.least.setValue(10_000)
    assert len(dialog.proposals) < before


def test_a_coarser_scale_has_larger_sheets(dialog: ProposalDialog) -> None:
    dialog.scale.setCurrentIndex(dialog.scale.findData(100_000))
    wait(lambda: any(one.stop.scale == 100_000 for one in dialog.proposals))
    largest = max(one.stop.unmapped_km2 for one in dialog.proposals)
    assert largest > 1000


def test_marks_and_how_many(dialog: ProposalDialog) -> None:
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.best.setValue(3)
    assert [stop.key for stop in dialog.chosen()] == [one.stop.key for one in dialog.proposals[:3]]
    assert ok.isEnabled()
    assert "3 marked" in dialog.note.text()
    first = dialog.model.index(0, 0)
    dialog.model.setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert len(dialog.chosen()) == 2
    dialog.view.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    km2 = [dialog.order.proposal(row).stop.unmapped_km2 for row in range(dialog.order.rowCount())]
    assert km2 == sorted(km2, reverse=True)
    assert len(dialog.chosen()) == 2


def test_each_weight_can_be_changed(dialog: ProposalDialog) -> None:
    table = dialog.weight_table.model
    names = [record["name"] for record in table.records]
    for name, value in (("unmapped", 0.0), ("access", 0.0), ("REE", 1000.0)):
        table.setData(table.index(names.index(name), 1), value)
    assert dialog.weights.unmapped == 0
    assert dialog.proposals[0].stop.label in ("T-2", "M-42-77-В")
    assert dialog.proposals[0].gain > 100


def test_without_a_base_nothing_is_ranked(tmp_path: Path) -> None:
    with session_on(panel_programme(tmp_path)) as session:
        campaign = Campaign("S", usual_season(2026), (Crew("A", "Homeless"),))
        dialog = ProposalDialog(campaign, target_stops(session.layers["target"]), GroundKeeper(session).ask)
        wait(lambda: "Homeless" in dialog.note.text())
        assert dialog.chosen() == []
        dialog.deleteLater()
