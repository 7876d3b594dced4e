"""Days and methods of one crew, within the page and by themselves."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.core.campaign import Crew, Days
from rare_earth_plugin.gui.campaign_page import CampaignPage
from rare_earth_plugin.gui.crew_details import CrewDetails

from .campaign_case import CAMPAIGN, CREWS, NEAR
from .campaign_panel import campaign_page, fill
from .panel_tools import wait

SPAN = Days(datetime.date(2026, 7, 10), datetime.date(2026, 7, 14))


@pytest.fixture
def page(tmp_path: Path) -> Iterator[CampaignPage]:
    with campaign_page(tmp_path) as made:
        yield fill(made)


def type_closed(details: CrewDetails, text: str) -> None:
    details.closed.setText(text)
    details.closed.editingFinished.emit()


def crew(page: CampaignPage, number: int = 0) -> Crew:
    return page.desk.campaign.crews[number]


def test_own_days_come_change_and_go(page: CampaignPage) -> None:
    details = page.inputs.details
    assert (details.first.text(), details.last.text()) == ("as the season", "as the season")
    details.first.setDate(QDate(2026, 6, 1))
    assert crew(page).season == Days(datetime.date(2026, 6, 1), datetime.date(2026, 10, 31))
    assert details.last.text() == "as the season"
    details.last.setDate(QDate(2026, 5, 20))
    assert "ends before it begins" in details.note.text()
    details.last.setDate(QDate(2026, 8, 1))
    assert details.note.text() == ""
    details.first.clear()
    assert crew(page).season == Days(datetime.date(2026, 5, 1), datetime.date(2026, 8, 1))
    details.last.clear()
    assert (details.first.text(), details.last.text()) == ("as the season", "as the season")
    assert crew(page).season is None


def test_days_that_end_as_the_season_go_on_doing_so(page: CampaignPage) -> None:
    page.inputs.details.first.setDate(QDate(2026, 6, 1))
    page.inputs.last.setDate(QDate(2026, 11, 15))
    page.inputs.last.editingFinished.emit()
    assert crew(page).season == Days(datetime.date(2026, 6, 1), datetime.date(2026, 11, 15))
    assert page.inputs.details.last.text() == "as the season"


def test_closed_days_are_typed(page: CampaignPage) -> None:
    details = page.inputs.details
    type_closed(details, "10.07.2026 – 14.07.2026")
    assert crew(page).forbidden == (SPAN,)
    assert details.closed.text() == "2026-07-10..2026-07-14"
    type_closed(details, "2026-07-10..2026-07-14, June")
    assert details.note.text().startswith("'June' is no day")
    assert crew(page).forbidden == (SPAN,)
    page.desk.edit("other", minutes_per_target=90.0)
    assert details.closed.text().endswith("June")  # still there to be mended
    assert details.note.text().startswith("'June' is no day")
    type_closed(details, "")
    assert (crew(page).forbidden, details.note.text()) == ((), "")
    page.desk.session.layers["campaign"].undoStack().undo()
    wait(lambda: page.desk.campaign.minutes_per_target == 90.0 and crew(page).forbidden)
    assert details.closed.text() == "2026-07-10..2026-07-14"


def test_methods_are_marked_and_all_of_them_are_none_in_particular(page: CampaignPage) -> None:
    details = page.inputs.details
    assert details.methods.currentText() == "all methods"
    details.methods.setCheckedItems(["Geological", "Geochemical"])
    assert crew(page).methods == ("geological", "geochemical")
    details.methods.selectAllOptions()
    assert crew(page).methods == ()


def test_the_crew_of_the_table_is_shown(page: CampaignPage) -> None:
    inputs = page.inputs
    inputs.details.crew.setCurrentIndex(1)
    type_closed(inputs.details, "2026-07-10..2026-07-14")
    assert (crew(page, 0).forbidden, crew(page, 1).forbidden) == ((), (SPAN,))
    inputs.crews.view.setCurrentIndex(inputs.crews.model.index(0, 1))
    assert (inputs.details.crew.currentData(), inputs.details.closed.text()) == ("A", "")
    names = [column.key for column in inputs.crews.model.columns]
    inputs.crews.model.setData(inputs.crews.model.index(1, names.index("name")), "Second")
    assert inputs.details.crew.itemText(1) == "Second"
    assert crew(page, 1).forbidden == (SPAN,)  # what the table does not show


def test_what_may_be_meant_otherwise_is_told_below() -> None:
    details, heard = CrewDetails(), []
    details.edited.connect(heard.append)
    details.show_crews((), CAMPAIGN.season)
    assert not details.isVisibleTo(details.parentWidget())
    details.show_crews(CREWS, CAMPAIGN.season)
    type_closed(details, "2025-05-10")
    details.show_crews(heard, CAMPAIGN.season)
    assert "is closed on days when it does not work anyway (10 May 2025)" in details.note.text()
    away = Crew("Z", "Crew Z", NEAR, season=SPAN)
    details.show_crews((away,), CAMPAIGN.season)
    assert "none of it in the season" in details.note.text()
    assert details.closed.text() == ""
    assert len(heard) == 1


def test_all_of_it_is_saved_with_the_programme(page: CampaignPage) -> None:
    details, desk = page.inputs.details, page.desk
    details.first.setDate(QDate(2026, 6, 1))
    type_closed(details, "2026-07-10..2026-07-14")
    details.methods.setCheckedItems(["Geochemical"])
    kept = desk.campaign
    assert desk.session.save_edits()
    desk.book = None
    desk.reload()
    assert desk.campaign == kept
    assert (crew(page).methods, crew(page).forbidden, crew(page).season.first.month) == (("geochemical",), (SPAN,), 6)
