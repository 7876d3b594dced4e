"""What the maps of a day show: the sheets that are worked on among their neighbours, and how far a map reaches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType, Qt
from qgis.PyQt.QtGui import QColor

from ..core.campaign import SHEET, Stop
from ..core.plan import CrewDay
from ..core.sheet_codes import parse
from ..core.sheets import SCALES, Sheet, SheetError
from ..store.sheet_frames import DEFAULT_FRAME_CRS, SheetFrames
from ..store.transforms import transform_between
from .cartogram import fill_layer, memory_layer
from .labels import text_format
from .status_style import assemble

_COLOUR, _TINT = "#7a4526", "#fbf3dc"
_AIR = 1.12  # what is shown, in sizes of what must be
_LEAST_M = 6_000.0
_FAR = 2.2  # a way this many times as large as the work has a map of its own
_MOST = 40
_AROUND = 1.6  # how far frames reach, in sizes of the map


@dataclass(frozen=True)
class DayViews:
    """What is shown of a day.

    :ivar work: its stops with their sheets, or the whole way where there is none.
    :ivar way: the whole way, where it is much longer than what ``work`` shows; else ``None``.
    """

    work: QgsReferencedRectangle
    way: QgsReferencedRectangle | None


class DayFrames:
    """Frames of map sheets for the days of one booklet."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._frames = SheetFrames(QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS), project.transformContext())

    def views(self, day: CrewDay, stops: Sequence[Stop], crs: QgsCoordinateReferenceSystem) -> DayViews:
        """How far the maps of a day reach.

        :param stops: that are visited on it.
        """
        shapes = [self._frames.geometry(sheet) for sheet in sheets_of(stops)]
        places = [QgsPointXY(stop.lon, stop.lat) for stop in stops]
        way = [QgsPointXY(place.lon, place.lat) for place in day.path]
        whole = self._box([*shapes, QgsGeometry.fromMultiPointXY([*places, *way])], crs)
        if not stops:
            return DayViews(whole, None)
        work = self._box([*shapes, QgsGeometry.fromMultiPointXY(places)], crs)
        is_far = max(whole.width(), whole.height()) > _FAR * max(work.width(), work.height())
        return DayViews(work, whole) if is_far else DayViews(whole, None)

    def _box(self, shapes: Iterable[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> QgsReferencedRectangle:
        lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
        transform = transform_between(lonlat, crs, self._project.transformContext())
        box = QgsRectangle()
        for shape in shapes:
            if not shape.isEmpty():
                box.combineExtentWith(transform.transformBoundingBox(shape.boundingBox()))
        box.scale(_AIR)
        box.grow(max((_LEAST_M - max(box.width(), box.height())) / 2, 0.0))
        return QgsReferencedRectangle(box, crs)

    def layer(self, stops: Sequence[Stop], view: QgsReferencedRectangle) -> QgsVectorLayer:
        """Frames with their codes around a view, those of the stops firm and tinted; it stands in the project.

        They are of the scale of the stops, or of the finest at which a map is not covered with them.
        """
        own = sheets_of(stops)
        lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
        extent = transform_between(view.crs(), lonlat, self._project.transformContext()).transformBoundingBox(view)
        extent.scale(_AROUND)
        finest = max((sheet.scale for sheet in own), default=min(SCALES))
        others: list[Sheet] = []
        for scale in sorted(scale for scale in SCALES if scale >= finest):
            others = self._frames.sheets_over(extent, scale)
            if len(others) <= _MOST:
                break
        listed = list(dict.fromkeys([*own, *others]))
        units = self._frames.units(listed)
        fields = QgsFields()
        fields.append(QgsField("sheet", QMetaType.Type.QString))
        fields.append(QgsField("own", QMetaType.Type.Int))
        layer = memory_layer("frames", fields)
        codes = {sheet.code for sheet in own}
        fill_layer(layer, zip(units.wkb, ([code, int(code in codes)] for code in units.codes)))
        _dress(layer)
        self._project.addMapLayer(layer, False)
        return layer


def sheets_of(stops: Iterable[Stop]) -> list[Sheet]:
    """The sheets among some stops; one whose code cannot be read has no frame."""
    found = []
    for stop in stops:
        if stop.kind == SHEET:
            try:
                found.append(parse(stop.code or stop.key, stop.scale).sheet)
            except SheetError:
                continue
    return found


def _dress(layer: QgsVectorLayer) -> None:
    fill = QgsSimpleFillSymbolLayer(QColor(_TINT), Qt.BrushStyle.SolidPattern, QColor(_TINT), Qt.PenStyle.NoPen, 0)
    fill.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression('"own" = 1'))
    line = QgsSimpleLineSymbolLayer(QColor(_COLOUR), 0.2)
    line.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    width = QgsProperty.fromExpression('if("own" = 1, 0.9, 0.2)')
    line.setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, width)
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), fill, line)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "sheet"
    settings.setFormat(text_format(8, _COLOUR, bold=True, halo=0.6))
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.priority = 3
    obstacles = settings.obstacleSettings()
    obstacles.setIsObstacle(False)
    settings.setObstacleSettings(obstacles)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
