"""Showing places on the map canvas."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas

from ..store.tables import CRS_ID
from ..store.transforms import transform_between

_AROUND = 0.15  # degrees around a single place


def show_places(canvas: QgsMapCanvas, places: Sequence[tuple[float, float]]) -> None:
    """Zoom to places (degrees of WGS 84) and let them flash."""
    lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
    extent = QgsRectangle()
    extent.setNull()
    for lon, lat in places:
        extent.combineExtentWith(lon, lat)
    extent.grow(max(_AROUND, 0.1 * extent.width(), 0.1 * extent.height()))
    transform = transform_between(
        lonlat, canvas.mapSettings().destinationCrs(), canvas.mapSettings().transformContext()
    )
    canvas.setExtent(transform.transformBoundingBox(extent))
    canvas.refresh()
    canvas.flashGeometries([QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in places], lonlat)
