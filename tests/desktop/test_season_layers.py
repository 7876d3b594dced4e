"""Layers of a season and of its days for the maps of pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QColor

from rare_earth_plugin.core.plan import Position
from rare_earth_plugin.map.campaign_map import layer_names
from rare_earth_plugin.map.crew_style import crew_colour
from rare_earth_plugin.map.season_layers import camp_renderer, day_layers, season_layers, season_way

from .campaign_case import CAMPAIGN, CREWS, PLAN, STOPS


@pytest.fixture
def project() -> Iterator[QgsProject]:
    made = QgsProject()
    yield made
    made.clear()


def test_stops_carry_the_code_of_their_crew(project: QgsProject) -> None:
    bases, stops, camps, ways = season_layers(project, CAMPAIGN, PLAN, layer_names())
    assert sorted(feature["mark"] for feature in stops.getFeatures()) == ["", "A1", "A2"]
    assert [layer.featureCount() for layer in (bases, camps, ways)] == [1, 2, 2]
    order = stops.renderer().orderBy().list()
    assert [clause.expression().expression() for clause in order] == ['"crew"']
    assert stops.renderer().orderByEnabled()


def test_one_crew_alone(project: QgsProject) -> None:
    for layer in season_layers(project, CAMPAIGN, PLAN, layer_names(), crew="B")[1:]:
        assert layer.featureCount() == 0


def test_tents_are_larger_than_the_stops_before_them() -> None:
    sizes = {category.symbol().size() for category in camp_renderer(CAMPAIGN).categories()}
    assert min(sizes) > 4


def test_a_day(project: QgsProject) -> None:
    kinds = {stop.key: stop.kind for stop in STOPS}
    where = {stop.key: Position(stop.lon, stop.lat) for stop in STOPS}
    visits, nights, way = day_layers(project, PLAN.days[0], CREWS[0], 1, kinds, where)
    assert [(row["number"], row["kind"]) for row in visits.getFeatures()] == [("1", "target"), ("2", "sheet")]
    assert {row["kind"] for row in nights.getFeatures()} == {"base", "camp"}
    assert way.featureCount() == 2
    colours = {category.symbol().color().name() for category in visits.renderer().categories()}
    assert colours == {crew_colour(1).name()}


def test_a_way_that_is_driven_twice_is_drawn_once(project: QgsProject) -> None:
    colour = QColor("#0072b2")
    once = season_way(project, PLAN.days, colour)
    again = season_way(project, (*PLAN.days, *PLAN.days), colour)
    assert once.featureCount() == again.featureCount() == 3
    assert once.renderer().symbol().color().lightness() > colour.lightness()
