"""What the algorithms ask about map sheets: their scale, and the datum of their frames."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterCrs,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.sheets import SCALES
from ..store.sheet_frames import DEFAULT_FRAME_CRS

translate = QCoreApplication.translate

FRAME_CRS = "FRAME_CRS"


def scale_names() -> list[str]:
    """The scales of map sheets, in the order of their numbers."""
    return [f"1:{scale:,}".replace(",", " ") for scale in SCALES]


def frames_parameter() -> tuple[QgsProcessingParameterCrs, str]:
    """The parameter for the datum, and the sentence that explains it."""
    title = translate("SurveyAlgorithm", "Datum of the frames")
    return (
        QgsProcessingParameterCrs(FRAME_CRS, title, DEFAULT_FRAME_CRS, optional=True),
        translate("SurveyAlgorithm", "Coordinate reference system in degrees in which the frames are boxes."),
    )


def frame_crs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsCoordinateReferenceSystem:
    """The datum asked for; the one of Pulkovo's sheets where nobody asked."""
    if not parameters.get(FRAME_CRS):
        return QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS)
    return algorithm.parameterAsCrs(parameters, FRAME_CRS, context)
