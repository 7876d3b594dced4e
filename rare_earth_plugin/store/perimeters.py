"""The perimeter of a site: its vertices numbered, in WGS 84 and in another datum, and the licence blocks it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
)

from ..core.blocks import Share, blocks_over, shares
from ..core.geodesic import geodesic_m
from ..core.geodesy import areas_of_rings
from ..core.kernel import Kernel
from .sheet_frames import FrameCrsError, SheetFrames
from .tables import CRS_ID
from .transforms import transform_between

PULKOVO = "EPSG:4284"
WGS84 = f"EPSG:{CRS_ID}"


@dataclass(frozen=True)
class Vertex:
    """A corner of a perimeter; coordinates in degrees.

    :ivar number: counted through all rings.
    :ivar lon, lat: WGS 84; ``other_lon``, ``other_lat`` the other datum's.
    """

    number: int
    lon: float
    lat: float
    other_lon: float
    other_lat: float


@dataclass(frozen=True)
class Ring:
    """A closed line; the last vertex is joined to the first one, which is not repeated.

    :ivar part: number of its polygon.
    """

    part: int
    is_hole: bool
    vertices: tuple[Vertex, ...]


@dataclass(frozen=True)
class Perimeter:
    """What a list of coordinates must tell.

    :ivar crs: name of the other datum's CRS.
    :ivar operation: name of the datum operation, ``accuracy_m`` what PROJ states for it, ``None`` where it is unknown.
    :ivar length_m: along the geodesics between the vertices, holes included.
    """

    rings: tuple[Ring, ...]
    crs: str
    operation: str
    accuracy_m: float | None
    length_m: float

    @property
    def vertices(self) -> Iterator[Vertex]:
        """All vertices, in the order of their numbers."""
        for ring in self.rings:
            yield from ring.vertices


@dataclass(frozen=True)
class BlockList:
    """The blocks of a perimeter in the grid of one datum.

    :ivar area_km2: of the perimeter, on the ellipsoid.
    :ivar shares: from the north-west; ``frames`` are the blocks themselves in WGS 84, in the same order.
    """

    crs: str
    area_km2: float
    shares: tuple[Share, ...]
    frames: tuple[QgsGeometry, ...]

    @property
    def inside(self) -> int:
        """Blocks that are held whole."""
        return sum(share.is_inside for share in self.shares)

    @property
    def touched(self) -> int:
        """Blocks that are held in part."""
        return len(self.shares) - self.inside


def perimeter_of(
    geometry: QgsGeometry, context: QgsCoordinateTransformContext, other: str = PULKOVO
) -> Perimeter | None:
    """The perimeter of polygons in lon/lat degrees (WGS 84), ``None`` where there is none.

    :param context: the project's coordinate operations.
    :param other: authority code of the other datum's geographic CRS.
    :raises FrameCrsError: nothing leads from WGS 84 to it there.
    """
    if geometry.isNull() or geometry.isEmpty():
        return None
    crs = QgsCoordinateReferenceSystem(other)
    transform = transform_between(QgsCoordinateReferenceSystem(WGS84), crs, context)
    rings: list[Ring] = []
    number, length = 0, 0.0
    polygons = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    for part, polygon in enumerate(polygons, start=1):
        for place, points in enumerate(polygon):
            corners = _corners(points)
            vertices = []
            for point in corners:
                number += 1
                moved = _moved(transform, point, crs)
                vertices.append(Vertex(number, point.x(), point.y(), moved.x(), moved.y()))
            rings.append(Ring(part, place > 0, tuple(vertices)))
            lon, lat = np.array([(point.x(), point.y()) for point in [*corners, *corners[:1]]]).T
            length += float(geodesic_m(lon[:-1], lat[:-1], lon[1:], lat[1:]).sum())
    details = transform.instantiatedCoordinateOperationDetails()
    accuracy = details.accuracy if details.accuracy >= 0 else None
    # A reader asks for the datum operation; that latitude and longitude change places on the way says nothing.
    operation = " + ".join(step for step in details.name.split(" + ") if not step.startswith("axis order change"))
    return Perimeter(tuple(rings), crs.userFriendlyIdentifier(), operation, accuracy, length)


def _corners(points: list[QgsPointXY]) -> list[QgsPointXY]:
    """The vertices of a closed ring, each once; a vertex that repeats the one before it is none."""
    found = [point for place, point in enumerate(points) if not place or point != points[place - 1]]
    return found[:-1] if len(found) > 1 and found[0] == found[-1] else found


def _moved(transform: QgsCoordinateTransform, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsPointXY:
    try:
        return transform.transform(point)
    except QgsCsException as error:
        raise FrameCrsError("no_operation", crs.userFriendlyIdentifier()) from error


def blocks_of(geometry: QgsGeometry, frames: SheetFrames, kernel: Kernel) -> BlockList:
    """The 1' x 1' blocks that polygons in lon/lat degrees (WGS 84) hold whole or in part.

    :param frames: of the datum that the blocks are counted in.
    :raises BlockError: far more blocks lie around it than a licence can have.
    :raises FrameCrsError: ``no_operation``.
    """
    wkb = np.array([geometry.asWkb().data()], dtype=object)
    sound, _ = kernel.repair(kernel.decode(wkb))
    if sound[0] is None:
        return BlockList(frames.name, 0.0, (), ())
    area_m2 = float(areas_of_rings(kernel.rings(sound), 1)[0])
    extent = frames.own_extent(geometry.boundingBox())
    blocks = blocks_over(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    outlines = {block: frames.geometry(block) for block in blocks}
    encoded = np.full(len(blocks), None, dtype=object)
    encoded[:] = [outline.asWkb().data() for outline in outlines.values()]
    held = shares(sound[0], blocks, kernel.decode(encoded), kernel)
    return BlockList(frames.name, area_m2 / 1e6, tuple(held), tuple(outlines[share.block] for share in held))
