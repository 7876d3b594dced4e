"""Frames of map sheets as polygons in longitude and latitude (WGS 84), whatever datum the sheets are framed in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ..core.errors import SurveyError
from ..core.kernel import Kernel, Wkb
from ..core.programme import Units
from ..core.sheets import NORTH_LIMIT, Sheet, sheets_around
from .tables import CRS_ID
from .transforms import transform_between

DEFAULT_FRAME_CRS = "EPSG:4284"
"""Pulkovo 1942, the datum of the sheets in use."""
_MARGIN = 0.01  # degrees around an extent, several times the shift between any two of the datums in use
_BEYOND = 1.0  # degrees of latitude past which an extent tells nothing of sheets
_SIDE = 15  # vertices along a side of an extent, which another datum bends by less than a metre between them


class FrameCrsError(SurveyError):
    """A CRS that sheets cannot be framed in.

    :ivar reason: ``not_degrees`` (unknown, or not one of longitude and latitude in degrees) or ``no_operation``
        (nothing leads from it to WGS 84 there).
    :ivar crs: its name.
    """

    def __init__(self, reason: str, crs: str) -> None:
        super().__init__(f"{crs}: {reason}")
        self.reason, self.crs = reason, crs


class Framed(Protocol):
    """A sheet, or anything else that lies between meridians and parallels of the frame CRS."""

    def ring(self) -> NDArray[np.float64]:
        """(n, 2) closed ring in degrees of the frame CRS."""
        ...


class SheetFrames:
    """Turns sheets of one frame CRS into polygons."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> None:
        """Prepare the operation that ``context`` (the project's) prescribes.

        :raises FrameCrsError: sheets cannot be framed in this CRS.
        """
        self.name = crs.userFriendlyIdentifier()
        if not crs.isValid() or not crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Degrees:
            raise FrameCrsError("not_degrees", self.name)
        lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        self._crs, self._context = crs, context
        self._transform = transform_between(crs, lonlat, context)
        if not self._transform.isValid():
            raise FrameCrsError("no_operation", self.name)

    def operation(self) -> tuple[str, float | None]:
        """Name and accuracy in metres of the datum operation, "" where there is none; known after the first frame."""
        if self._transform.isShortCircuited():
            return "", None
        details = self._transform.instantiatedCoordinateOperationDetails()
        return details.name, details.accuracy if details.accuracy >= 0 else None

    def geometry(self, sheet: Framed) -> QgsGeometry:
        """Polygon of a sheet in EPSG:4326, through the corners of its 1:50 000 sheets, so that scales nest.

        :raises FrameCrsError: ``no_operation``.
        """
        frame = QgsGeometry.fromPolygonXY([[QgsPointXY(lon, lat) for lon, lat in sheet.ring().tolist()]])
        try:
            done = frame.transform(self._transform) == Qgis.GeometryOperationResult.Success
        except QgsCsException as error:
            raise FrameCrsError("no_operation", self.name) from error
        if not done:
            raise FrameCrsError("no_operation", self.name)
        return unwrapped(frame, sheet.ring()[:, 0])

    def sheets_over(self, extent: QgsRectangle, scale: int) -> list[Sheet]:
        """Sheets that may meet an extent in EPSG:4326, from the south-west; some of them may only come near to it.

        :raises FrameCrsError: ``no_operation``.
        """
        if extent.isNull():
            return []
        outline = self.outline_of(extent.buffered(_MARGIN), QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}"))
        own = outline.boundingBox()
        if own.isNull():
            return []
        return sheets_around(own.xMinimum(), own.yMinimum(), own.xMaximum(), own.yMaximum(), scale)

    def outline_of(self, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """An extent in any CRS as a polygon in degrees of the frames; one in degrees is cut off where no sheets are.

        Past the antimeridian it goes on as the extent does. The null geometry where it lies wholly beyond.

        :raises FrameCrsError: ``no_operation``.
        """
        if not crs.isGeographic():
            return self._outline_of_projected(extent, crs)
        south, north = max(extent.yMinimum(), -_BEYOND), min(extent.yMaximum(), NORTH_LIMIT + _BEYOND)
        if extent.isNull() or south > north:
            return QgsGeometry()
        outline = QgsGeometry.fromRect(QgsRectangle(extent.xMinimum(), south, extent.xMaximum(), north, False))
        if crs == self._crs:
            return outline
        outline = outline.densifyByCount(_SIDE)
        lon = np.array([vertex.x() for vertex in outline.vertices()])
        return unwrapped(self._brought(outline, crs), lon)

    def _outline_of_projected(self, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """Along the sides of the extent longitudes change little from vertex to vertex, also past the antimeridian."""
        if extent.isNull():
            return QgsGeometry()
        outline = self._brought(QgsGeometry.fromRect(extent).densifyByCount(_SIDE), crs)
        lon = np.array([vertex.x() for vertex in outline.vertices()])
        return unwrapped(outline, np.unwrap(lon, period=360.0))

    def _brought(self, outline: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        try:
            done = outline.transform(transform_between(crs, self._crs, self._context))
        except QgsCsException as error:
            raise FrameCrsError("no_operation", self.name) from error
        if done != Qgis.GeometryOperationResult.Success:
            raise FrameCrsError("no_operation", self.name)
        return outline

    def own_extent(self, extent: QgsRectangle) -> QgsRectangle:
        """An extent in EPSG:4326 in degrees of the frame CRS, a little wider, also where no sheets are.

        :raises FrameCrsError: ``no_operation``.
        """
        try:
            return self._transform.transformBoundingBox(extent.buffered(_MARGIN), Qgis.TransformDirection.Reverse)
        except QgsCsException as error:
            raise FrameCrsError("no_operation", self.name) from error

    def units(self, sheets: Iterable[Sheet]) -> Units:
        """Sheets as units of a ledger: key, code and name of each is its sheet code."""
        listed = list(sheets)
        wkb = np.full(len(listed), None, dtype=object)
        wkb[:] = [self.geometry(sheet).asWkb().data() for sheet in listed]
        codes = tuple(sheet.code for sheet in listed)
        return Units(codes, codes, codes, wkb)


def unwrapped(polygon: QgsGeometry, lon: NDArray[np.float64]) -> QgsGeometry:
    """A polygon whose vertices lie near the longitudes that they had before a change of datum.

    The change brings all between 180 W and 180 E, and a vertex within its shift of that line to the other side.
    """
    for index, before in enumerate(lon.tolist()):
        vertex = polygon.vertexAt(index)
        turns = round((before - vertex.x()) / 360.0)
        if turns:
            vertex.setX(vertex.x() + 360.0 * turns)
            polygon.moveVertex(vertex, index)
    return polygon


def extent_of(wkb: Wkb, kernel: Kernel) -> QgsRectangle:
    """Extent of polygons in lon/lat degrees, the null rectangle where there are none."""
    bounds = kernel.bounds(kernel.decode(wkb))
    bounds = bounds[~np.isnan(bounds[:, 0])]
    if not len(bounds):
        return QgsRectangle()
    return QgsRectangle(*bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist())
