from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate

from rare_earth_plugin.core.campaign import Rates
from rare_earth_plugin.gui.campaign_page import CampaignPage

from .campaign_panel import campaign_page, fill
from .panel_tools import wait


@pytest.fixture
def page(tmp_path: Path) -> Iterator[CampaignPage]:
    with campaign_page(tmp_path) as made:
        yield fill(made, with_plan=True)


def second(page: CampaignPage) -> None:
    """A variant with one crew that is away most of the season, planned."""
    desk = page.desk
    desk.copy_variant("one crew")
    desk.edit("crews", crews=desk.campaign.crews[1:], minutes_per_target=600.0)
    desk.make()
    wait(lambda: not desk.chore.is_busy)
    assert desk.plan is not None


def test_one_variant_is_compared_with_nothing(page: CampaignPage) -> None:
    assert "Make a second variant" in page.compare.changes.text()
    assert not page.compare.table.isVisibleTo(page.compare)
    assert not page.compare.take_button.isEnabled()


def test_two_variants_side_by_side(page: CampaignPage) -> None:
    second(page)
    compare = page.compare
    assert (compare.left.currentText(), compare.right.currentText()) == ("1", "one crew")
    assert list(compare.table.model.titles) == ["", "1", "one crew", "Difference"]
    rows = {row[0]: row[1:] for row in compare.table.model.rows}
    assert rows["Targets"] == ("2", "2", "0")
    assert set(rows) >= {"km²", "Days", "km", "Cost, USD", "Do not fit"}
    before, after, difference = rows["Days"]
    sign = {"−": -1, "+": 1}.get(difference[0], 1)
    assert int(after) - int(before) == sign * int(difference.lstrip("+−"))
    assert compare.changes.text()
    compare.left.setCurrentIndex(1)
    assert "same stops on the same days" in compare.changes.text()
    compare.left.setCurrentIndex(0)
    compare.right.setCurrentIndex(0)
    assert compare.take_button.isEnabled()
    compare.take_button.click()
    assert page.desk.variant.name == "1"


def test_costs_in_two_currencies_are_not_subtracted(page: CampaignPage) -> None:
    second(page)
    page.desk.edit("costs", rates=Rates(currency="KZT"))
    rows = {row[0]: row[1:] for row in page.compare.table.model.rows}
    assert rows["Cost, USD / KZT"][2] == ""
    assert rows["km"][2]


def test_progress_up_to_a_day(page: CampaignPage) -> None:
    compare, desk = page.compare, page.desk
    last = max(day.day for day in desk.plan.days if day.visits)
    compare.day.setDate(QDate(last.year, last.month, last.day))
    everybody = compare.progress.model.rows[-1]
    assert everybody[:3] == ("All crews", "3", "0")
    assert "Late: " in compare.delays.text()
    desk.mark_done([stop.key for stop in desk.campaign.stops], datetime.date(2026, 5, 1))
    assert compare.progress.model.rows[-1][:3] == ("All crews", "3", "3")
    assert "Late" not in compare.delays.text()
    assert "Earlier than planned" in compare.delays.text()
    compare.day.setDate(QDate(2026, 10, 31))
    desk.remove_stops(["t1"])  # no plan any more
    assert not compare.progress.isVisibleTo(compare)
    assert compare.delays.text() == ""
