"""Ways along a road layer of the user's, by QGIS's own network analysis."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsPointXY,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.coverage import Cancelled, CancelledError
from ..core.errors import SurveyError
from ..core.geodesic import geodesic_m
from ..store.languages import translate
from ..store.tables import CRS_ID

_ELLIPSOID = "EPSG:7030"
_TOLERANCE = 1e-6
"""Degrees within which ends of roads meet: a decimetre."""
_BEYOND = 1e300
"""Where no way leads, the analyzer writes the largest number there is."""


class RoadError(SurveyError):
    """A layer that no ways can be taken from.

    :ivar kind: ``gone``, ``no_lines``, ``no_crs`` or ``empty``.
    :ivar layer: name of the layer, or what is known of it.
    """

    def __init__(self, kind: str, layer: str) -> None:
        super().__init__(kind, layer)
        self.kind, self.layer = kind, layer

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "gone": translate(
                "Roads",
                "The road layer “{layer}” is no longer in the project; choose another one, or distances as the crow "
                "flies with a detour.",
            ),
            "no_lines": translate("Roads", "The layer “{layer}” holds no lines; choose a layer of roads."),
            "no_crs": translate("Roads", "The layer “{layer}” has no coordinate reference system; set it first."),
            "empty": translate("Roads", "The layer “{layer}” holds no road; choose another one."),
        }[self.kind]
        return text.format(layer=self.layer)


class RoadNetwork:
    """Roads as lines in degrees. Made where the layer lives; :meth:`ways` may then run on any other thread."""

    def __init__(self, layer: QgsFeatureSource, context: QgsCoordinateTransformContext) -> None:
        """Copy the lines that a layer or a source of an algorithm shows.

        :raises RoadError: ``no_lines``, ``no_crs`` or ``empty``.
        """
        if QgsWkbTypes.geometryType(layer.wkbType()) != Qgis.GeometryType.Line:
            raise RoadError("no_lines", layer.sourceName())
        if not layer.sourceCrs().isValid():
            raise RoadError("no_crs", layer.sourceName())
        request = QgsFeatureRequest().setNoAttributes()
        request.setDestinationCrs(QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}"), context)
        self._lines = layer.materialize(request)
        if not self._lines.featureCount():
            raise RoadError("empty", layer.sourceName())

    def ways(
        self,
        places: NDArray[np.float64],
        detour: float,
        progress: Callable[[float], object] | None = None,
        cancelled: Cancelled | None = None,
    ) -> NDArray[np.float64]:
        """(n, n) kilometres between places: off road to the nearest road, along it, and off road again.

        :param places: (n, 2) degrees.
        :param detour: of the way off road.
        :return: infinite where the roads do not meet.
        :raises CancelledError: ``cancelled`` answered True.
        """
        count = len(places)
        points = [QgsPointXY(lon, lat) for lon, lat in places.tolist()]
        director = QgsVectorLayerDirector(self._lines, -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth)
        director.addStrategy(QgsNetworkDistanceStrategy())
        crs = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        builder = QgsGraphBuilder(crs, False, _TOLERANCE, _ELLIPSOID)
        tied = director.makeGraph(builder, points)
        graph = builder.takeGraph()
        vertices = [graph.findVertex(point) for point in tied]
        lon, lat = places.T
        tied_lon, tied_lat = (np.array([getattr(point, axis)() for point in tied]) for axis in ("x", "y"))
        off_road = geodesic_m(lon, lat, tied_lon, tied_lat) / 1000.0 * detour
        km = np.full((count, count), math.inf)
        for place, vertex in enumerate(vertices):
            if cancelled is not None and cancelled():
                raise CancelledError
            _tree, costs = QgsGraphAnalyzer.dijkstra(graph, vertex, 0)
            along = np.array([costs[other] for other in vertices], dtype=np.float64)
            reached = along < _BEYOND
            km[place, reached] = along[reached] / 1000.0 + off_road[place] + off_road[reached]
            if progress is not None:
                progress((place + 1) / count)
        np.fill_diagonal(km, 0.0)
        return km


def line_layers(layers: list[Any]) -> list[QgsVectorLayer]:
    """Those of some layers that roads can be taken from."""
    return [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.geometryType() == Qgis.GeometryType.Line
    ]
