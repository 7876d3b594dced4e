"""A user's own polygon: what is selected in any layer of the project, as an area to account for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import Qgis, QgsCoordinateTransformContext, QgsGeometry, QgsVectorLayer

from ..core.errors import SurveyError
from ..store.polygon_source import ToLonLat


class OwnPolygonError(SurveyError):
    """No polygon is selected in any layer."""


@dataclass(frozen=True)
class OwnPolygon:
    """Selected polygons of one layer as one, in lon/lat degrees."""

    layer: str
    count: int
    wkb: bytes


def selected_polygon(layers: Iterable[QgsVectorLayer], context: QgsCoordinateTransformContext) -> OwnPolygon:
    """The selected polygons of the first of ``layers`` that has any.

    :raises OwnPolygonError: nothing usable is selected.
    :raises SourceError: the CRS of the layer is unknown.
    """
    for layer in layers:
        if layer.geometryType() != Qgis.GeometryType.Polygon or not layer.selectedFeatureCount():
            continue
        converter = ToLonLat(layer.crs(), context, layer.name())
        found = [converter.wkb(feature.geometry())[0] for feature in layer.getSelectedFeatures()]
        shapes = []
        for wkb in found:
            shape = QgsGeometry()
            if wkb is not None:
                shape.fromWkb(wkb)
                # The structure method, as everywhere: what lies inside an odd number of rings.
                shapes.append(shape if shape.isGeosValid() else shape.makeValid(Qgis.MakeValidMethod.Structure))
        whole = QgsGeometry.unaryUnion(shapes) if shapes else QgsGeometry()
        if not whole.isEmpty():
            return OwnPolygon(layer.name(), len(shapes), whole.asWkb().data())
    raise OwnPolygonError
