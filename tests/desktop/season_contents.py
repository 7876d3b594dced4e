"""Contents of pages with a planned season, from the small programme."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsLayoutItemMap, QgsPrintLayout

from rare_earth_plugin.core.campaign import Campaign
from rare_earth_plugin.core.plan import Plan
from rare_earth_plugin.map.layout_contents import Contents, PlannedSeason

from .campaign_case import CAMPAIGN, PLAN
from .map_contents import contents_of
from .panel_tools import panel_programme

SEASON = PlannedSeason(CAMPAIGN, PLAN, {"t1": "samples\nfrom the trench"})


@contextmanager
def season_contents(
    folder: Path, campaign: Campaign = CAMPAIGN, plan: Plan = PLAN, **changes: Any
) -> Iterator[Contents]:
    """A programme with its figures and a season."""
    with contents_of(panel_programme(folder), season=replace(SEASON, campaign=campaign, plan=plan), **changes) as made:
        yield made


def chart_of(layout: QgsPrintLayout, key: str = "map") -> QgsLayoutItemMap:
    """A map of a page."""
    item = layout.itemById(key)
    assert isinstance(item, QgsLayoutItemMap)
    return item
