"""A campaign page on the small programme, with a campaign that is ready to be planned."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rare_earth_plugin.core.campaign import Crew
from rare_earth_plugin.gui.campaign_page import CampaignPage
from rare_earth_plugin.map.campaign_sources import target_stops

from .campaign_case import STOPS
from .panel_tools import panel_programme, session_on, wait


@contextmanager
def campaign_page(folder: Path) -> Iterator[CampaignPage]:
    """The page, shown; what it tells and fails with stands in ``told`` and ``failed``."""
    with session_on(panel_programme(folder)) as session:
        page = CampaignPage(session, None)
        page.told, page.failed = [], []  # type: ignore[attr-defined]
        page.desk.told.connect(page.told.append)  # type: ignore[attr-defined]
        page.desk.failed.connect(page.failed.append)  # type: ignore[attr-defined]
        page.desk.reload()
        page.resize(430, 600)
        page.show()
        yield page
        page.close_down()
        page.close()
        page.deleteLater()


def fill(page: CampaignPage, *, with_plan: bool = False) -> CampaignPage:
    """A campaign with two crews and three stops, and its plan."""
    desk = page.desk
    desk.create("Season 2026", 2026)
    near = desk.bases()[1]
    desk.edit("crews", crews=(Crew("A", "Crew A", near), Crew("B", "Crew B", near)), seconds=0.3)
    desk.add_stops([STOPS[0], *target_stops(desk.session.layers["target"])])
    if with_plan:
        page.plan.plan_button.click()
        wait(lambda: not desk.chore.is_busy)
        assert desk.plan is not None, page.failed  # type: ignore[attr-defined]
    return page
