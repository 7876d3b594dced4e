"""A small picture of where a placement puts a layer: the territory's outline and the layer's vertices."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPainterPath, QPalette, QPen

from ..store.crs_doctor import CrsCandidate

_MARGIN = 0.06  # of the picture
_COARSE = 400  # parts of the territory's width below which an outline needs no detail
_DOT = 2.2  # pixels
_SMALLEST = 12.0  # pixels; a layer that would be smaller gets a ring around it
_EAST_LIMIT, _NORTH_LIMIT = 180.0, 90.0


def paint_place(
    territory: Sequence[bytes], candidate: CrsCandidate, size: QSize, palette: QPalette, ratio: float = 1.0
) -> QImage:
    """Paint one candidate in the colours of the theme. Any thread.

    :param territory: polygons as WKB in EPSG:4326.
    :param size: in the window's pixels.
    :param ratio: device pixels for each of them.
    """
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(palette.color(QPalette.ColorRole.Base))
    land = [_outline(wkb) for wkb in territory]
    points = [
        (lon, lat) for lon, lat in candidate.points.tolist() if abs(lon) <= _EAST_LIMIT and abs(lat) <= _NORTH_LIMIT
    ]
    extent = _extent(land, points)
    if extent.isEmpty():
        return image
    view = _View(extent, size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = palette.color(QPalette.ColorRole.Text)
    ink.setAlphaF(0.55)
    painter.setPen(QPen(ink, 1))
    fill = palette.color(QPalette.ColorRole.Text)
    fill.setAlphaF(0.10)
    painter.setBrush(fill)
    for geometry in land:
        painter.drawPath(view.path(geometry))
    mark = palette.color(QPalette.ColorRole.Highlight)
    places = [view.point(lon, lat) for lon, lat in points]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark)
    for place in places:
        painter.drawEllipse(place, _DOT, _DOT)
    if places:
        painter.setPen(QPen(mark, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_frame(places))
    painter.end()
    return image


def _outline(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry.simplify(geometry.boundingBox().width() / _COARSE)


def _extent(land: Sequence[QgsGeometry], points: Sequence[tuple[float, float]]) -> QgsRectangle:
    """What must be seen: the territory and the layer, wherever on Earth it fell."""
    extent = QgsRectangle()
    for geometry in land:
        extent.combineExtentWith(geometry.boundingBox())
    for lon, lat in points:
        extent.combineExtentWith(lon, lat)
    return extent


def _frame(places: Sequence[QPointF]) -> QRectF:
    """The layer's envelope, never too small to be seen."""
    left, right = min(place.x() for place in places), max(place.x() for place in places)
    top, bottom = min(place.y() for place in places), max(place.y() for place in places)
    wide, high = max(right - left + 6, _SMALLEST), max(bottom - top + 6, _SMALLEST)
    return QRectF((left + right - wide) / 2, (top + bottom - high) / 2, wide, high)


class _View:
    """Degrees to pixels, a degree of longitude as much shorter as it is in the middle of the picture."""

    def __init__(self, extent: QgsRectangle, size: QSize) -> None:
        self._squeeze = math.cos(math.radians(min(abs(extent.center().y()), 80)))
        width, height = extent.width() * self._squeeze, extent.height()
        room = 1 - 2 * _MARGIN
        self._scale = min(size.width() * room / max(width, 1e-9), size.height() * room / max(height, 1e-9))
        self._centre, self._middle = extent.center(), QPointF(size.width() / 2, size.height() / 2)

    def point(self, lon: float, lat: float) -> QPointF:
        x = (lon - self._centre.x()) * self._squeeze * self._scale
        return QPointF(self._middle.x() + x, self._middle.y() - (lat - self._centre.y()) * self._scale)

    def path(self, geometry: QgsGeometry) -> QPainterPath:
        path = QPainterPath()
        for part in geometry.asGeometryCollection():
            for ring in part.asPolygon():
                for number, vertex in enumerate(ring):
                    place = self.point(vertex.x(), vertex.y())
                    if number:
                        path.lineTo(place)
                    else:
                        path.moveTo(place)
                path.closeSubpath()
        return path
