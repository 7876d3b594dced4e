"""What the algorithms for the field ask for alike: a programme, a crew of it, and the coordinates of its receivers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..store.point_systems import SYSTEMS, system_name
from .survey_algorithm import SurveyAlgorithm

translate = QCoreApplication.translate

PROGRAMME, CREW, CAMPAIGN, COORDINATES = "PROGRAMME", "CREW", "CAMPAIGN", "COORDINATES"


class FieldAlgorithm(SurveyAlgorithm):
    """Base of the algorithms that take a crew's work out of a programme."""

    HELP = "field"

    def _add_programme(self) -> None:
        self._add(
            QgsProcessingParameterFile(PROGRAMME, translate("FieldInput", "Programme file"), extension="gpkg"),
            translate("FieldInput", "GeoPackage of a programme with a campaign and its crews."),
        )

    def _add_crew(self, optional: bool) -> None:
        if optional:
            text = translate("FieldInput", "Code or UUID of a crew; empty for all crews.")
        else:
            text = translate("FieldInput", "Code or UUID of a crew.")
        self._add(QgsProcessingParameterString(CREW, translate("FieldInput", "Crew"), optional=optional), text)
        self._add(
            QgsProcessingParameterString(CAMPAIGN, translate("FieldInput", "Campaign"), optional=True),
            translate("FieldInput", "Code, name or UUID of the campaign, where several have a crew of that code."),
        )

    def _add_coordinates(self) -> None:
        self._add(
            QgsProcessingParameterEnum(
                COORDINATES,
                translate("FieldInput", "Coordinates"),
                [system_name(system) for system in SYSTEMS],
                defaultValue=0,
            ),
            translate(
                "FieldInput",
                "What the crew's receivers and maps are set to; zones are those of each place. GPX and KML are in "
                "WGS 84 by definition, and have these coordinates in their notes.",
            ),
        )

    def _programme(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsFile(parameters, PROGRAMME, context))

    def _system(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return SYSTEMS[self.parameterAsEnum(parameters, COORDINATES, context)]
