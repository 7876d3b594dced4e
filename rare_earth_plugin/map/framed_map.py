"""The map of a page with its frame, graticule and scale bar, and the legend that goes with it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..store.transforms import transform_between
from .base_style import INK, PAPER
from .layers import ORDER
from .layout_blocks import north_arrow
from .layout_contents import Contents, features
from .layout_focus import printed_styles
from .layout_grid import add_graticule
from .layout_legend import programme_legend, size_legend
from .layout_page import Page
from .project import whole_view

RIM = 5.0
"""Room for the numbers of the graticule around a map, in millimetres of A3."""
_SCALES = (5, 10, 20, 25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 750)
"""Thousands that a printed scale has below 1:1 000 000; above, each 250 thousand."""
_DENSE, _AIR = 0.5, 1.05  # degrees between vertices; what is shown, in sizes of the territory
_SHARES = (0.92, 0.84, 0.76, 0.68, 0.6)


def framed_map(
    page: Page,
    contents: Contents,
    room: QRectF,
    extra: Sequence[QgsVectorLayer],
    view: QgsReferencedRectangle,
    factor: float,
) -> QgsLayoutItemMap:
    """A programme on a map at a round scale, its layers and styles locked.

    :param extra: layers above those of the programme.
    :param view: what must be on it.
    """
    rim = RIM * factor
    inner = room.adjusted(rim, rim, -rim, -rim)
    listed = [*extra, *(contents.layers[role] for role in ORDER if role in contents.layers)]
    chart = page.chart(inner, listed, view.crs(), view, PAPER)
    chart.setScale(round_scale(chart.scale()))
    chart.setKeepLayerStyles(True)
    chart.setLayerStyleOverrides(printed_styles(listed, chart.scale(), factor))
    chart.setFrameEnabled(True)
    chart.setFrameStrokeColor(QColor(INK))
    add_graticule(chart, 6.2 * factor, family=page.house.family)
    add_scale(page, chart, inner, factor)
    return chart


def tight_view(contents: Contents) -> QgsReferencedRectangle:
    """What a page of the whole programme shows: the territory itself, which a frame of degrees would make smaller."""
    view = whole_view(contents.project, dict(contents.layers))
    outline = QgsGeometry.unaryUnion(
        [feature.geometry().convexHull() for feature in features(contents.layers.get("territory"))]
    ).densifyByDistance(_DENSE)
    transform = transform_between(
        QgsCoordinateReferenceSystem("EPSG:4326"), view.crs(), contents.project.transformContext()
    )
    try:
        if outline.isEmpty() or outline.transform(transform) != Qgis.GeometryOperationResult.Success:
            return view
    except QgsCsException:
        return view
    box = outline.boundingBox()
    box.scale(_AIR)
    return QgsReferencedRectangle(box, view.crs())


def add_scale(page: Page, chart: QgsLayoutItemMap, room: QRectF, factor: float) -> None:
    """Scale bar and north arrow in the lower right corner of a map."""
    bar = QRectF(room.right() - 76 * factor, room.bottom() - 13 * factor, 72 * factor, 10)
    page.scale_bar(chart, bar, 7 * factor)
    north_arrow(
        page, chart, QRectF(room.right() - 15 * factor, room.bottom() - 31 * factor, 11 * factor, 16 * factor), factor
    )


def fitting_legend(
    page: Page,
    contents: Contents,
    chart: QgsLayoutItemMap,
    extra: Sequence[QgsVectorLayer],
    room: QRectF,
    factor: float,
    columns: int,
) -> None:
    """The legend of a map in its room, its texts smaller where they must be."""
    legend = programme_legend(page, chart, contents.layers, extra, columns=columns, factor=factor)
    for share in _SHARES:
        if legend.rect().height() <= room.height() and legend.rect().width() <= room.width() + 0.5:
            break
        size_legend(page, legend, factor * share)
    legend.attemptMove(QgsLayoutPoint(room.left(), room.top()))


def round_scale(scale: float) -> float:
    """The nearest scale that a printed map has and that shows no less."""
    return next((1e3 * known for known in _SCALES if 1e3 * known >= scale), math.ceil(scale / 2.5e5) * 2.5e5)
