"""Ways along roads, against Dijkstra by hand on a small net."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from qgis.core import QgsProject

from rare_earth_plugin.core.coverage import CancelledError
from rare_earth_plugin.core.geodesic import geodesic_m
from rare_earth_plugin.map.road_distances import RoadError, RoadNetwork, line_layers

from .algorithm_runs import layer

# A square of roads without its southern side, and a road that meets nothing.
ROADS = [
    "MULTILINESTRING((66 48, 66 49, 67 49))",
    "MULTILINESTRING((67 49, 67 48))",
    "MULTILINESTRING((70 48, 70 49))",
]


def network(roads: list[str] = ROADS, crs: str = "EPSG:4326") -> RoadNetwork:
    return RoadNetwork(layer(roads, crs, "MultiLineString"), QgsProject.instance().transformContext())


def km(*way: tuple[float, float]) -> float:
    lon, lat = np.array(way).T
    return float(geodesic_m(lon[:-1], lat[:-1], lon[1:], lat[1:]).sum()) / 1000


def test_a_way_follows_the_roads() -> None:
    places = np.array([(66.0, 48.0), (67.0, 48.0), (66.5, 49.0)])
    found = network().ways(places, 1.3)
    assert found[0, 1] == pytest.approx(km((66, 48), (66, 49), (67, 49), (67, 48)), rel=1e-5)
    assert found[0, 2] == pytest.approx(km((66, 48), (66, 49), (66.5, 49)), rel=1e-4)
    assert found == pytest.approx(found.T)
    assert not found.diagonal().any()


def test_off_the_road_the_detour_counts() -> None:
    found = network().ways(np.array([(65.9, 48.5), (66.0, 49.0)]), 2.0)
    assert found[0, 1] == pytest.approx(2 * km((65.9, 48.5), (66, 48.5)) + km((66, 48.5), (66, 49)), rel=1e-4)


def test_where_no_way_leads() -> None:
    found = network().ways(np.array([(66.0, 48.0), (70.0, 48.0)]), 1.3)
    assert np.isinf(found[0, 1])
    assert np.isinf(found[1, 0])


def test_roads_in_another_system() -> None:
    metres = ["MULTILINESTRING((7347086.39 6106855, 7347086.39 6274861))"]  # 66 E, 48 to 49 N in web Mercator
    found = network(metres, "EPSG:3857").ways(np.array([(66.0, 48.0), (66.0, 49.0)]), 1.3)
    assert found[0, 1] == pytest.approx(km((66, 48), (66, 49)), rel=1e-3)


def test_beside_the_window_and_told() -> None:
    roads, told, found = network(), [], []
    places = np.array([(66.0, 48.0), (67.0, 48.0)])
    worker = threading.Thread(target=lambda: found.append(roads.ways(places, 1.3, told.append)))
    worker.start()
    worker.join(30)
    assert told == [0.5, 1.0]
    assert np.isfinite(found[0]).all()


def test_can_be_cancelled() -> None:
    with pytest.raises(CancelledError):
        network().ways(np.array([(66.0, 48.0)]), 1.3, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (lambda: layer(["POINT(66 48)"], kind="Point"), "no_lines"),
        (lambda: layer([], kind="MultiLineString"), "empty"),
        (lambda: layer(ROADS, "", "MultiLineString"), "no_crs"),
    ],
)
def test_what_is_no_road_layer(made: object, kind: str) -> None:
    with pytest.raises(RoadError) as caught:
        RoadNetwork(made(), QgsProject.instance().transformContext())
    assert caught.value.kind == kind
    assert str(caught.value).endswith(".")
    assert "layer" in str(caught.value)


def test_layers_to_choose_from() -> None:
    roads, points = layer(ROADS, kind="MultiLineString"), layer(["POINT(66 48)"], kind="Point")
    assert line_layers([points, None, roads]) == [roads]
