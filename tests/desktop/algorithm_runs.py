"""Layers and runs that the tests of the algorithms share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import processing
import shapely
from processing.core.Processing import Processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from rare_earth_plugin.algorithms.provider import RareEarthProvider

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")


_kept: list[RareEarthProvider] = []  # Python's part of a provider dies with its last reference


def registered() -> RareEarthProvider:
    """The provider as QGIS holds it; registered once in a test session."""
    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("rareearth") is None:
        _kept.append(RareEarthProvider())
        assert registry.addProvider(_kept[-1])
    return registry.providerById("rareearth")


def layer(
    geometries: Sequence[str | QgsGeometry | None],
    crs: str = "EPSG:4326",
    kind: str = "MultiPolygon",
    fields: str = "",
    rows: Iterable[Sequence[Any]] = (),
    name: str = "layer",
) -> QgsVectorLayer:
    """A layer of WKT (or ready) geometries, as they are: nothing is checked or mended on the way."""
    made = QgsVectorLayer(f"{kind}?crs={crs}{fields}", name, "memory")
    assert made.isValid()
    attributes = list(rows) or [[] for _ in geometries]
    features = []
    for geometry, values in zip(geometries, attributes):
        feature = QgsFeature(made.fields())
        if geometry is not None:
            feature.setGeometry(QgsGeometry.fromWkt(geometry) if isinstance(geometry, str) else geometry)
        if values:
            feature.setAttributes(list(values))
        features.append(feature)
    added, _ = made.dataProvider().addFeatures(features)
    assert added
    assert made.featureCount() == len(features)
    return made


def moved(polygon: Any, crs: str) -> QgsGeometry:
    """A lon/lat polygon in another CRS, its edges cut finely so that it stays the same area."""
    geometry = QgsGeometry.fromWkt(shapely.to_wkt(shapely.segmentize(polygon, 0.005), rounding_precision=-1))
    transform = QgsCoordinateTransform(LONLAT, QgsCoordinateReferenceSystem(crs), QgsProject.instance())
    geometry.transform(transform)
    return geometry


class Log(QgsProcessingFeedback):
    """Collects what a user would read."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def run(name: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = None) -> dict[str, Any]:
    """Run an algorithm as a script does; results that are layers come as layers."""
    registered()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(f"rareearth:{name}", parameters, feedback=feedback or Log(), context=context)


def ledger(results: dict[str, Any]) -> list[dict[str, Any]]:
    """Rows of the ledger in their order."""
    return [dict(zip(f.fields().names(), f.attributes())) for f in results["LEDGER"].getFeatures()]


def shapes(made: QgsVectorLayer) -> Any:
    """Polygons of a layer as shapely geometries."""
    return np.array([shapely.from_wkb(f.geometry().asWkb().data()) for f in made.getFeatures()], dtype=object)
