"""``rareearth:mapsheets``: frames of map sheets over an extent."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..core.coverage import CancelledError
from ..core.sheets import SCALES, Sheet, sheets_around
from ..store.sheet_frames import SheetFrames
from ..store.tables import CRS_ID
from .frame_input import FRAME_CRS, frame_crs, frames_parameter, scale_names
from .survey_algorithm import SurveyAlgorithm, errors_as_sentences, tell_operation

translate = QCoreApplication.translate

EXTENT, SCALE, OUTPUT = "EXTENT", "SCALE", "OUTPUT"
_NO_AREA = 1e-10  # square degrees: less than a square metre, which rounding of an extent may make


class MapSheets(SurveyAlgorithm):
    """Sheets of the Pulkovo-style nomenclature as polygons with their codes."""

    ICON = "map_sheets.svg"
    HELP = "cartogram"

    def name(self) -> str:
        return "mapsheets"

    def displayName(self) -> str:
        return translate("MapSheets", "Map sheets")

    def shortHelpString(self) -> str:
        return translate(
            "MapSheets",
            "Makes the frames of the map sheets that an extent meets, with their codes (M-43, M-43-А, M-43-XXI, "
            "M-43-89, M-43-89-В), between 0 and 60 degrees north.\n\n"
            "Frames belong to a datum, by default Pulkovo 1942: its frames lie 66 to 95 m from those of WGS 84. A "
            "frame is built from the corners of its 1:50 000 sheets and then brought to EPSG:4326, so that scales "
            "nest.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add(
            QgsProcessingParameterExtent(EXTENT, translate("MapSheets", "Extent")),
            translate("MapSheets", "Sheets whose inside meets this extent are made."),
        )
        self._add(
            QgsProcessingParameterEnum(SCALE, translate("MapSheets", "Scale"), scale_names(), False, 4),
            translate("MapSheets", "Scale of the sheets."),
        )
        self._add(*frames_parameter())
        self._add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("MapSheets", "Map sheets"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            translate("MapSheets", "A polygon for each sheet in EPSG:4326, its code in the field 'sheet'."),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        datum = frame_crs(self, parameters, context)
        scale = SCALES[self.parameterAsEnum(parameters, SCALE, context)]
        with errors_as_sentences():
            frames = SheetFrames(datum, context.transformContext())
            # In degrees of the frames' own datum sheets are boxes, and the question which an extent meets is exact.
            crs = self.parameterAsExtentCrs(parameters, EXTENT, context)
            outline = frames.outline_of(self.parameterAsExtent(parameters, EXTENT, context), crs)
            sheets = _met(outline, scale)
            polygons = []
            for number, sheet in enumerate(sheets):
                if feedback.isCanceled():
                    raise CancelledError
                polygons.append(frames.geometry(sheet))
                feedback.setProgress(100 * (number + 1) / len(sheets))
            tell_operation(feedback, FRAME_CRS, *frames.operation())
        if not sheets:
            feedback.pushWarning(
                translate("MapSheets", "No sheet meets the extent: the nomenclature covers 0 to 60 degrees north.")
            )
        fields = QgsFields()
        fields.append(QgsField("sheet", QMetaType.Type.QString))
        lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        sink, place = self.parameterAsSink(parameters, OUTPUT, context, fields, Qgis.WkbType.Polygon, lonlat)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        for sheet, polygon in zip(sheets, polygons):
            feature = QgsFeature(fields)
            feature.setAttributes([sheet.code])
            feature.setGeometry(polygon)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, OUTPUT))
        return {OUTPUT: place}


def _met(outline: QgsGeometry, scale: int) -> list[Sheet]:
    """Sheets that share area with an outline in degrees of the frames' datum."""
    box = outline.boundingBox()
    if box.isNull():
        return []
    found = sheets_around(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), scale)
    if outline.isGeosEqual(QgsGeometry.fromRect(box)):
        return found
    frames = (QgsGeometry.fromRect(QgsRectangle(*sheet.bounds)) for sheet in found)
    return [sheet for sheet, frame in zip(found, frames) if frame.intersection(outline).area() > _NO_AREA]
