"""Sheets and extents of the maps of a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from rare_earth_plugin.core.campaign import SHEET, Stop
from rare_earth_plugin.core.plan import Position
from rare_earth_plugin.map.day_frames import DayFrames, sheets_of

from .campaign_case import PLAN, STOPS

UTM = QgsCoordinateReferenceSystem("EPSG:32642")
HERE = Stop("M-42-82-А", SHEET, 70.6, 50.6, code="M-42-82-А")
DAY = PLAN.days[0]


@pytest.fixture
def project() -> Iterator[QgsProject]:
    made = QgsProject()
    yield made
    made.clear()


def test_a_sheet_and_the_way_to_it_are_on_the_map(project: QgsProject) -> None:
    views = DayFrames(project).views(DAY, [HERE], UTM)
    assert views.way is None
    assert 18_000 < min(views.work.width(), views.work.height()) < 60_000


def test_a_far_way_has_its_own_view(project: QgsProject) -> None:
    far = replace(DAY, path=(Position(75.0, 50.0), Position(70.6, 50.6)))
    views = DayFrames(project).views(far, [HERE], UTM)
    assert views.way is not None
    assert views.way.width() > 3 * views.work.width()


def test_a_target_alone_is_not_shown_as_a_speck(project: QgsProject) -> None:
    still = replace(DAY, path=(Position(STOPS[1].lon, STOPS[1].lat),))
    views = DayFrames(project).views(still, [STOPS[1]], UTM)
    assert views.work.width() >= 6_000


def test_the_sheet_of_the_day_is_among_its_neighbours(project: QgsProject) -> None:
    frames = DayFrames(project)
    layer = frames.layer([HERE], frames.views(DAY, [HERE], UTM).work)
    found = {feature["sheet"]: feature["own"] for feature in layer.getFeatures()}
    assert found["M-42-82-А"] == 1
    assert sum(found.values()) == 1
    assert 4 < len(found) <= 41


def test_a_wide_map_has_frames_of_a_smaller_scale(project: QgsProject) -> None:
    frames = DayFrames(project)
    far = replace(DAY, path=(Position(60.0, 50.0), Position(80.0, 50.6)))
    layer = frames.layer([HERE], frames.views(far, [], UTM).work)
    codes = [feature["sheet"] for feature in layer.getFeatures()]
    assert len(codes) <= 41
    assert {"M-41-Г", "M-42-В"} <= set(codes)


def test_a_sheet_whose_code_nobody_can_read_has_no_frame() -> None:
    assert sheets_of([Stop("x", SHEET, 70, 50, code="nonsense"), STOPS[1]]) == []
    assert [sheet.code for sheet in sheets_of([HERE])] == ["M-42-82-А"]
