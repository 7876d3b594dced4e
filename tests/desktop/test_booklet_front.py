"""Cover, list of days and last page of a booklet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rare_earth_plugin.core.plan import FIELD, CrewDay
from rare_earth_plugin.map.booklet_export import BookletOrder, common_part
from rare_earth_plugin.map.booklet_front import back, bookmark_of, days_links, front_steps, list_of_days
from rare_earth_plugin.map.campaign_map import layer_names
from rare_earth_plugin.map.day_page import Booklet
from rare_earth_plugin.map.steps import finished

from .campaign_case import CREWS, MAY, PLAN
from .map_contents import tables, texts
from .season_contents import SEASON, chart_of, season_contents


@pytest.fixture
def booklet(tmp_path: Path) -> Iterator[Booklet]:
    with season_contents(tmp_path) as contents:
        yield common_part(contents, SEASON, BookletOrder(), 0, CREWS[0], 2)


def test_days_have_pages_and_pauses_a_line(booklet: Booklet) -> None:
    rows = list_of_days(booklet, PLAN, 2)
    assert [row[-1] for row in rows] == ["Page", "3", "", "4"]
    assert rows[1] == ["1 May 2026, Friday", "1", "T-2, M-42-77-А", "20", "8.0", "Camp at M-42-77-А", "3"]
    assert rows[2] == ["2 May 2026", "1", "day off", "", "", "Camp", ""]


def test_the_cover_tells_the_season(booklet: Booklet) -> None:
    cover, listed = finished(front_steps(booklet, SEASON, layer_names()))
    said = "\n".join(texts(cover.written[0].page.layout))
    for wanted in (
        "Crew A",
        "Season 2026",
        "Near",
        "1 May 2026 – 31 May 2026",
        "sheets: 1, targets: 1",
        "ILLUSTRATIVE",
    ):
        assert wanted in said, wanted
    found = tables(cover.written[0].page.layout)
    assert found["calendar"][0][:5] == ["May 2026", "1", "R", "1", "4"]
    assert found["stops 1"][1][:2] == ["A1", "T-2 Quartz"]
    chart_of(cover.written[0].page.layout)
    assert (len(cover.written), len(listed.written)) == (1, 1)
    links = days_links(cover, listed)
    assert [(link.page, link.target) for link in links] == [(1, 2), (1, 3)]
    assert links[0].room[1] < links[1].room[1]


def test_a_long_season_counts_its_own_pages(booklet: Booklet) -> None:
    days = tuple(
        CrewDay(
            "A",
            MAY[0].replace(month=1 + n // 28, day=1 + n % 28),
            FIELD,
            1,
            480,
            480,
            0,
            0,
            (),
            PLAN.days[1].path,
            True,
        )
        for n in range(200)
    )
    season = replace(SEASON, plan=replace(PLAN, days=days))
    cover, listed = finished(front_steps(booklet, season, layer_names()))
    before = len(cover.written) + len(listed.written)
    assert len(listed.written) > 1
    assert tables(listed.written[0].page.layout)["days 1"][1][-1] == str(before + 1)
    links = days_links(cover, listed)
    assert [link.target for link in links] == list(range(before, before + 200))


def test_the_last_page_names_the_sources(booklet: Booklet) -> None:
    flow = back(booklet)
    assert "Sources and licences" in "\n".join(texts(flow.page.layout))
    assert bookmark_of(booklet, PLAN.days[0]) == "1 May 2026 – T-2, M-42-77-А"
