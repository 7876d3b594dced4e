"""The page of a day in a crew's booklet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rare_earth_plugin.core.crew_book import pauses_after
from rare_earth_plugin.core.plan import Position, Visit
from rare_earth_plugin.map.booklet_export import BookletOrder, common_part
from rare_earth_plugin.map.day_page import Booklet, day_facts, day_page_steps, day_table, map_crs_of
from rare_earth_plugin.map.steps import finished
from rare_earth_plugin.store.point_systems import PointWriter

from .campaign_case import CREWS, MAY, PLAN
from .map_contents import tables, texts
from .season_contents import SEASON, chart_of, season_contents

DAY = PLAN.days[0]


@pytest.fixture
def booklet(tmp_path: Path) -> Iterator[Booklet]:
    with season_contents(tmp_path) as contents:
        yield common_part(contents, SEASON, BookletOrder(system="dms"), 0, CREWS[0], 2)


def test_a_day_from_where_the_crew_wakes_to_where_it_sleeps(booklet: Booklet) -> None:
    head, start, first, second, night = day_table(booklet, DAY)
    assert len(head) == 7
    assert start[1:5] == ["08:00", "Base Near", "50°30'00.0\"N 70°30'00.0\"E", "Start"]
    assert first[:3] == ["1", "08:20–12:20", "T-2 Quartz"]
    assert first[3] == "50°27'00.0\"N 70°27'00.0\"E"
    assert first[4].startswith("Visit the target Quartz")
    assert first[4].endswith("samples from the trench")
    assert [first[5], second[5], night[5]] == ["10.0", "10.0", ""]
    assert second[6] == "240"
    assert night[1:3] == ["16:40", "Camp at M-42-77-А"]


def test_coordinates_are_those_of_the_crew(booklet: Booklet) -> None:
    metres = replace(booklet, writer=PointWriter("gauss_krueger", booklet.contents.project.transformContext()))
    north, east = day_table(metres, DAY)[1][3].split()
    assert 5_590_000 < int(north) < 5_600_000
    assert east.startswith("12")
    assert map_crs_of("gauss_krueger", DAY.path[0]).authid() == "EPSG:28412"
    assert map_crs_of("dms", DAY.path[0]).authid() == "EPSG:32642"
    assert map_crs_of("pulkovo", DAY.path[0]).authid() == "EPSG:28412"


def test_the_page_has_map_table_and_facts(booklet: Booklet) -> None:
    page = finished(day_page_steps(booklet, DAY, 1, pauses_after(PLAN, "A")[MAY[0]], 3))
    said = "\n".join(texts(page.layout))
    for wanted in (
        "Friday, 1 May 2026",
        "Crew A, day 1 of 2, trip 1",
        "Page 3",
        "EPSG:4326",
        "2 May 2026: day off, in camp",
    ):
        assert wanted in said, wanted
    assert len(tables(page.layout)["day 1"]) == 5
    chart = chart_of(page.layout)
    visits, nights, way, _season, targets, frames = chart.layers()[:6]
    assert [feature["number"] for feature in visits.getFeatures()] == ["1", "2"]
    assert sorted(feature["kind"] for feature in nights.getFeatures()) == ["base", "camp"]
    assert way.featureCount() == 2
    assert targets == booklet.ground.layers["target"]
    own = [feature["sheet"] for feature in frames.getFeatures() if feature["own"]]
    assert own == ["M-42-77-А"]
    chart_of(page.layout, "locator")


def test_a_long_way_has_a_map_of_its_own(booklet: Booklet) -> None:
    far = replace(DAY, path=(Position(76.0, 52.0), *DAY.path[1:]), km=600.0)
    page = finished(day_page_steps(booklet, far, 1, (), 3))
    way, work = chart_of(page.layout, "way"), chart_of(page.layout)
    assert way.scale() > 2 * work.scale()
    assert way.sceneBoundingRect().bottom() < work.sceneBoundingRect().top()


def test_a_day_of_mere_driving_has_its_page(booklet: Booklet) -> None:
    drive = replace(DAY, visits=(), camp=False)
    page = finished(day_page_steps(booklet, drive, 1, (), 3))
    assert len(tables(page.layout)["day 1"]) == 3
    assert "Work" not in dict(day_facts(booklet, drive, 1e5, ()))


def test_twenty_stops_a_day_stay_on_the_page(booklet: Booklet) -> None:
    visits = tuple(Visit("t1", 480 + 20 * n, 490 + 20 * n, 0, 1, 1) for n in range(20))
    page = finished(day_page_steps(booklet, replace(DAY, visits=visits), 1, (), 3))
    chart = chart_of(page.layout)
    assert chart.sceneBoundingRect().height() > 40
    assert chart.sceneBoundingRect().bottom() < chart_of(page.layout, "locator").sceneBoundingRect().top()
