from __future__ import annotations

from qgis.core import QgsProject, QgsRenderContext

from rare_earth_plugin.map.campaign_layers import KINDS, hide_plan, plan_features, plan_layers, show_plan
from rare_earth_plugin.map.crew_style import CAMPS, ROUTES, STOPS, crew_colour

from .campaign_case import CAMPAIGN, MAY, PLAN


def test_a_plan_on_the_map() -> None:
    project = QgsProject.instance()
    layers = show_plan(project, CAMPAIGN, PLAN, True)
    assert list(layers) == list(KINDS)
    assert {kind: layer.featureCount() for kind, layer in layers.items()} == {STOPS: 3, CAMPS: 2, ROUTES: 2}
    assert all("illustrative" in layer.name() for layer in layers.values())
    (group,) = project.layerTreeRoot().findGroups()
    assert group.name() == "Plan: Season 2026"
    assert [node.layer() for node in group.findLayers()] == [layers[kind] for kind in KINDS]


def test_stops_say_who_when_and_why_not() -> None:
    stops = {feature["code"]: feature for feature in plan_features(STOPS, CAMPAIGN, PLAN)}
    first = stops["T-2"]
    assert (first["crew"], first["trip"], first["position"], first["locked"]) == ("A", 1, 1, 1)
    assert first["first"].toPyDate() == first["last"].toPyDate() == MAY[0]
    sheet = stops["M-42-77-А"]
    assert (sheet["days"], sheet["km2"], sheet["last"].toPyDate()) == (2, 20.0, MAY[2])
    assert (stops["T-10"]["crew"], stops["T-10"]["reason"]) == ("", "season_short")


def test_ways_and_camps() -> None:
    first, last = plan_features(ROUTES, CAMPAIGN, PLAN)
    assert (first["km"], len(first.geometry().asPolyline()), last["day"].toPyDate()) == (20.0, 3, MAY[2])
    assert [feature["day"].toPyDate() for feature in plan_features(CAMPS, CAMPAIGN, PLAN)] == MAY[:2]


def test_each_crew_has_its_own_symbol() -> None:
    layers = show_plan(QgsProject.instance(), CAMPAIGN, PLAN, False)
    for kind, layer in layers.items():
        renderer = layer.renderer()
        categories = renderer.categories()
        assert [category.value() for category in categories][:2] == ["A", "B"]
        assert [category.label() for category in categories][:2] == ["Crew A", "Crew B"]
        assert len(categories) == (3 if kind == STOPS else 2)
        for feature in layer.getFeatures():
            context = QgsRenderContext()
            renderer.startRender(context, layer.fields())
            assert renderer.symbolForFeature(feature, context) is not None
            renderer.stopRender(context)
    assert len({crew_colour(place).name() for place in range(8)}) == 8
    assert crew_colour(8) == crew_colour(0)


def test_another_plan_takes_its_place_and_leaves() -> None:
    project = QgsProject.instance()
    before = show_plan(project, CAMPAIGN, PLAN, False)
    assert show_plan(project, CAMPAIGN, PLAN, False) == before
    assert before[STOPS].featureCount() == 3
    hide_plan(project)
    assert plan_layers(project) == {}
    assert not project.layerTreeRoot().findGroups()
