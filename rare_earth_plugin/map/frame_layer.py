"""Frames of map sheets with their codes as a layer over a map."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType, Qt
from qgis.PyQt.QtGui import QColor

from ..core.errors import SurveyError
from ..core.sheets import SCALES
from ..store.languages import translate
from ..store.sheet_frames import DEFAULT_FRAME_CRS, SheetFrames
from . import formats
from .cartogram import fill_layer, memory_layer
from .labels import text_format
from .status_style import assemble

MOST_SHEETS = 1500
_COLOUR = "#7a4526"


class TooManyFramesError(SurveyError):
    """So many frames that nothing else could be read on the map.

    :ivar scale: denominator of the sheets; ``count`` of them would be drawn.
    """

    def __init__(self, scale: int, count: int) -> None:
        super().__init__(scale, count)
        self.scale, self.count = scale, count

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = translate(
            "Layouts",
            "{count} frames of 1:{scale} would hide the map, {most} are the most; choose a smaller scale of sheets.",
        )
        numbers = {name: formats.number(getattr(self, name)) for name in ("count", "scale")}
        return text.format(most=formats.number(MOST_SHEETS), **numbers)


def sheet_frames(extent: QgsRectangle, scale: int, context: QgsCoordinateTransformContext) -> QgsVectorLayer:
    """The frames of the sheets of a scale that meet an extent in lon/lat degrees, in the datum of the sheets in use.

    :param scale: one of :data:`.sheets.SCALES`.
    :raises FrameCrsError: nothing leads from that datum to WGS 84.
    :raises TooManyFramesError: they would cover the map.
    """
    frames = SheetFrames(QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS), context)
    sheets = frames.sheets_over(extent, scale)
    if len(sheets) > MOST_SHEETS:
        raise TooManyFramesError(scale, len(sheets))
    units = frames.units(sheets)
    fields = QgsFields()
    fields.append(QgsField("sheet", QMetaType.Type.QString))
    name = translate("Layouts", "Sheets 1:{scale}, Pulkovo 1942").format(scale=formats.number(scale))
    layer = memory_layer(name, fields)
    fill_layer(layer, zip(units.wkb, ([code] for code in units.codes)))
    line = QgsSimpleLineSymbolLayer(QColor(_COLOUR), 0.45 if scale == max(SCALES) else 0.22)
    line.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    layer.setRenderer(QgsSingleSymbolRenderer(assemble(QgsFillSymbol(), line)))
    settings = QgsPalLayerSettings()
    settings.fieldName = "sheet"
    settings.setFormat(text_format(8 if scale == max(SCALES) else 6, _COLOUR, bold=True, halo=0.6))
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.fitInPolygonOnly = True
    settings.priority = 4
    obstacles = settings.obstacleSettings()
    obstacles.setIsObstacle(False)
    settings.setObstacleSettings(obstacles)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer
