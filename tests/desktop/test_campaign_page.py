"""The page from an empty programme to a saved timetable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject

from rare_earth_plugin.gui.campaign_page import CampaignPage
from rare_earth_plugin.map.campaign_layers import plan_layers

from .campaign_panel import campaign_page, fill
from .panel_tools import pause, wait


@pytest.fixture
def page(tmp_path: Path) -> Iterator[CampaignPage]:
    with campaign_page(tmp_path) as made:
        yield made


def texts(page: CampaignPage) -> list[str]:
    page.menu.aboutToShow.emit()
    return [action.text() for action in page.menu.actions() if not action.isSeparator()]


def test_without_a_campaign_the_page_says_what_to_do(page: CampaignPage) -> None:
    assert page.hint.isVisibleTo(page)
    assert not page.tabs.isVisibleTo(page)
    assert "button +" in page.hint.text()
    assert not page.menu_button.isEnabled()


def test_a_name_is_asked_for(page: CampaignPage) -> None:
    page.ask_name = lambda _title, _proposed: ""  # thought better of it
    page.new_button.click()
    assert page.desk.campaign is None
    page.ask_name = lambda _title, proposed: f"{proposed} <b>"
    page.new_button.click()
    assert page.desk.campaign is not None
    assert page.campaigns.currentText().startswith("Season 20")
    assert page.tabs.isVisibleTo(page)
    assert page.tabs.currentWidget() is page.inputs


def test_another_campaign_is_chosen(page: CampaignPage) -> None:
    fill(page)
    first = page.desk.uuid
    page.desk.create("Later", 2027)
    assert page.campaigns.count() == 2
    page.campaigns.setCurrentIndex(page.campaigns.findData(first))
    assert page.desk.campaign.name == "Season 2026"


def test_variants_are_named_chosen_and_undone(page: CampaignPage) -> None:
    fill(page)
    assert not page.variants.isVisibleTo(page)
    page.ask_name = lambda _title, proposed: proposed
    page.copy_variant()
    assert page.variants.isVisibleTo(page)
    assert page.variants.currentText() == "2"
    page.ask_name = lambda _title, _proposed: "1"
    page.copy_variant()
    assert "“1” already" in page.failed[-1]  # type: ignore[attr-defined]
    page.variants.setCurrentIndex(0)
    assert page.desk.variant.name == "1"
    assert texts(page)[2:4] == ["Undo: Variant 1", "Redo"]
    page.menu.actions()[3].trigger()
    wait(lambda: page.desk.variant.name == "2")


def test_the_plan_is_on_the_map_while_it_shall_be(page: CampaignPage) -> None:
    fill(page, with_plan=True)
    project = QgsProject.instance()
    wait(lambda: plan_layers(project))
    layers = plan_layers(project)
    assert sorted(layers) == ["camps", "routes", "stops"]
    assert layers["stops"].featureCount() == 3
    page.plan.on_map.setChecked(False)
    wait(lambda: plan_layers(project) == {})
    page.plan.on_map.setChecked(True)
    wait(lambda: len(plan_layers(project)) == 3)


def test_a_project_is_closed_while_the_plan_is_on_the_map(page: CampaignPage) -> None:
    """A layer that is removed while others are takes QGIS with it."""
    project = QgsProject.instance()
    fill(page, with_plan=True)
    wait(lambda: plan_layers(project))
    page.desk.session.save_edits()
    project.clear()
    pause(0.3)
    assert project.mapLayers() == {}
    assert page.desk.campaign is None


def test_a_campaign_is_taken_away_after_a_question(page: CampaignPage) -> None:
    fill(page)
    asked: list[str] = []
    page.confirm = lambda question: bool(asked.append(question))
    page.remove()
    assert "Season 2026" in asked[0]
    assert page.desk.campaign is not None
    page.confirm = lambda _question: True
    page.remove()
    assert page.desk.campaign is None
    assert page.hint.isVisibleTo(page)


def test_the_timetable_is_saved(page: CampaignPage, tmp_path: Path) -> None:
    fill(page, with_plan=True)
    page.export(tmp_path / "table.xlsx")
    assert (tmp_path / "table.xlsx").stat().st_size > 1000
    assert "table.xlsx" in page.told[-1]  # type: ignore[attr-defined]
    page.export(tmp_path / "nowhere" / "table.json")
    assert "cannot be written" in page.failed[-1]  # type: ignore[attr-defined]


def test_the_timetable_in_a_window_of_its_own_follows(page: CampaignPage) -> None:
    from rare_earth_plugin.gui.timetable_dialog import TimetableDialog

    fill(page, with_plan=True)
    dialog = TimetableDialog(page.desk, page)
    dialog.show()
    assert "Season 2026" in dialog.windowTitle()
    assert len({block.stop for block in dialog.gantt.table.blocks}) == 3
    page.desk.set_locked("t1", True)
    pause(0.3)
    assert [block.stop for block in dialog.gantt.table.blocks if block.locked] == ["t1"]
    page.desk.remove()
    assert not dialog.isVisible()
    dialog.deleteLater()
