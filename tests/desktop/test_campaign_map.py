"""The campaign map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap

from rare_earth_plugin.core.campaign import Base
from rare_earth_plugin.core.plan import Unplaced
from rare_earth_plugin.map.campaign_map import campaign_map, season_view
from rare_earth_plugin.map.layout_contents import LayoutError
from rare_earth_plugin.map.layouts import SIZES
from rare_earth_plugin.map.names import illustrative_note

from .campaign_case import CAMPAIGN, CREWS, PLAN, STOPS
from .map_contents import tables, texts
from .season_contents import SEASON, chart_of, season_contents


@pytest.mark.parametrize("paper", SIZES["campaign"])
def test_a_season_on_one_sheet(tmp_path: Path, paper: str) -> None:
    with season_contents(tmp_path) as contents:
        page = campaign_map(contents, paper)
        said = "\n".join(texts(page.layout))
        for wanted in (
            "Season 2026",
            "Campaign map",
            "1 May 2026 – 31 May 2026",
            illustrative_note(),
            "Illustrative plan",
            "Crew A",
            "2 of 3 stops",
            "Does not fit: 1 stops",
            "T-10",
            "Sources and licences",
        ):
            assert wanted in said, wanted
        found = tables(page.layout)
        assert [row[0] for row in found["totals"]] == ["Crew", "Crew A", "Crew B", "All crews"]
        assert found["stops 1"][1][:2] == ["A1", "T-2 Quartz"]
        chart = chart_of(page.layout)
        counts = [layer.featureCount() for layer in chart.layers()[:4]]
        assert counts == [1, 3, 2, 2]  # bases, stops with the one that does not fit, camps by night, ways


def test_everything_is_on_the_sheet(tmp_path: Path) -> None:
    crews = tuple(replace(CREWS[0], code=f"Z{n}", name=f"A crew with a very long name {n}") for n in range(12))
    unplaced = tuple(Unplaced(STOPS[2].key, "season_short") for _ in range(300))
    with season_contents(
        tmp_path, replace(CAMPAIGN, crews=(*CREWS, *crews)), replace(PLAN, unplaced=unplaced)
    ) as contents:
        page = campaign_map(contents, "A3")
        sheet = page.layout.pageCollection().page(0).sceneBoundingRect().adjusted(-0.1, -0.1, 0.1, 0.1)
        for item in page.layout.items():
            if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemMap)):
                assert sheet.contains(item.sceneBoundingRect()), item.displayName()


def test_crews_far_apart_have_maps_of_their_own(tmp_path: Path) -> None:
    far = Base("B9", "Far", 90.0, 60.0)
    there = {place: replace(day, crew="B") for place, day in enumerate(PLAN.days)}
    moved = tuple(
        replace(day, path=tuple(replace(place, lon=place.lon + 19.5, lat=place.lat + 9.5) for place in day.path))
        for day in there.values()
    )
    campaign = replace(CAMPAIGN, crews=(CREWS[0], replace(CREWS[1], base=far)))
    with season_contents(tmp_path, campaign, replace(PLAN, days=(*PLAN.days, *moved))) as contents:
        page = campaign_map(contents)
        scales = [chart_of(page.layout, f"crew map {number}").scale() for number in (1, 2)]
        assert max(scales) < chart_of(page.layout).scale() / 5
        assert any(text.startswith("Crew B, 1:") for text in texts(page.layout))


def test_nobody_can_map_a_season_that_is_not_planned(tmp_path: Path) -> None:
    with season_contents(tmp_path) as contents, pytest.raises(LayoutError) as caught:
        campaign_map(replace(contents, season=None))
    assert caught.value.kind == "no_plan"
    assert "plan it first" in str(caught.value)


def test_the_view_of_a_season_without_a_day_is_its_stops(tmp_path: Path) -> None:
    with season_contents(tmp_path) as contents:
        empty = replace(SEASON, plan=replace(PLAN, days=()), campaign=replace(CAMPAIGN, crews=()))
        view = season_view(contents, empty)
        whole = season_view(contents, replace(empty, campaign=replace(CAMPAIGN, crews=(), stops=())))
        assert 0 < view.width() < whole.width()
