"""``rareearth:fieldpoints``: the stops of crews for any receiver."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import CancelledError
from ..map.names import group_title
from ..store.field_extract import CrewEntry, CrewExtract, find_crew, list_crews, read_extract
from ..store.field_package_format import FieldPackageError
from ..store.receiver_files import field_points, field_routes, write_receiver_file
from ..store.sentences import sentence
from .field_input import CAMPAIGN, CREW, FieldAlgorithm
from .survey_algorithm import errors_as_sentences

translate = QCoreApplication.translate

OUTPUT, POINTS, ROUTES = "OUTPUT", "POINTS", "ROUTES"


class FieldPoints(FieldAlgorithm):
    """Writes one file; its ending says which."""

    ICON = "field_points.svg"

    def name(self) -> str:
        return "fieldpoints"

    def displayName(self) -> str:
        return translate("FieldPointsAlgorithm", "Stops of crews for receivers")

    def shortHelpString(self) -> str:
        return translate(
            "FieldPointsAlgorithm",
            "Writes the stops of one crew, or of all crews, for any receiver. GPX has a waypoint for each stop, named "
            "by its code and with its task as description, and a route for each crew and day; KML has points and "
            "lines; CSV has the coordinates as the crew types them in: degrees, Pulkovo 1942, Gauss-Krüger or UTM, "
            "beside longitude and latitude.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_programme()
        self._add_crew(optional=True)
        self._add_coordinates()
        filters = [
            translate("FieldPointsAlgorithm", "GPX (*.gpx)"),
            translate("FieldPointsAlgorithm", "KML (*.kml)"),
            translate("FieldPointsAlgorithm", "CSV (*.csv)"),
        ]
        self._add(
            QgsProcessingParameterFileDestination(
                OUTPUT, translate("FieldPointsAlgorithm", "File"), ";;".join(filters)
            ),
            translate("FieldPointsAlgorithm", "Its ending says which format; an existing file is replaced."),
        )
        self.addOutput(QgsProcessingOutputNumber(POINTS, translate("FieldPointsAlgorithm", "Number of stops")))
        self.addOutput(QgsProcessingOutputNumber(ROUTES, translate("FieldPointsAlgorithm", "Number of routes")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        programme = self._programme(parameters, context)
        target = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        wanted = self.parameterAsString(parameters, CREW, context)
        campaign = self.parameterAsString(parameters, CAMPAIGN, context)
        with errors_as_sentences():
            crews = [find_crew(programme, wanted, campaign)] if wanted.strip() else list_crews(programme)
            extracts = self._extracts(programme, crews, context, feedback, is_only=bool(wanted.strip()))
            points = [point for extract in extracts for point in field_points(extract)]
            title = group_title(extracts[0].title, extracts[0].illustrative) if extracts else ""
            write_receiver_file(target, points, self._system(parameters, context), context.transformContext(), title)
        for code in (code for extract in extracts for code in extract.homeless):
            text = translate("FieldPointsAlgorithm", "The stop {code} has no place and was left out.")
            feedback.pushWarning(text.format(code=code))
        return {OUTPUT: str(target), POINTS: len(points), ROUTES: len(field_routes(points))}

    @staticmethod
    def _extracts(
        programme: Path,
        crews: list[CrewEntry],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        is_only: bool,
    ) -> list[CrewExtract]:
        found = []
        for place, crew in enumerate(crews):
            if feedback.isCanceled():
                raise CancelledError
            try:
                found.append(read_extract(programme, crew.uuid, context.transformContext(), feedback.isCanceled))
            except FieldPackageError as error:
                if is_only or error.kind != "no_visits":
                    raise
                feedback.pushWarning(sentence(error))
            feedback.setProgress(90 * (place + 1) / len(crews))
        return found
