"""``rareearth:crewbooklet``: the season of each crew as a book, without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..map.booklet_export import BookletOrder, booklet_steps
from ..map.map_export import Outcome
from ..store.languages import translate
from ..store.point_systems import SYSTEMS, system_name
from .pages_algorithm import FOLDER
from .season_algorithm import SeasonAlgorithm
from .survey_algorithm import errors_as_sentences

CREWS, COORDINATES = "CREWS", "COORDINATES"
MADE, FAILED = "MADE", "FAILED"


class CrewBooklet(SeasonAlgorithm):
    """The same files as the panel's."""

    HELP = "booklets"

    ICON = "campaign_plan.svg"

    def name(self) -> str:
        return "crewbooklet"

    def displayName(self) -> str:
        return translate("CrewBooklet", "Crew booklets")

    def shortHelpString(self) -> str:
        return translate(
            "CrewBooklet",
            "Writes a PDF book for each crew of a planned campaign: a cover with season, base, totals and calendar, a "
            "list of all days, and a page for each day of work with the map of its way, numbered stops and camp, the "
            "frames of its sheets, and a table of times, coordinates, tasks, kilometres and minutes. Days off have a "
            "line and no page.\n\n"
            "The plan is the programme's own, or one that the algorithm Plan a campaign saved as JSON. What cannot be "
            "made is listed, and the rest is made.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_programme()
        self._add_season()
        self._add(
            QgsProcessingParameterString(CREWS, translate("CrewBooklet", "Crews"), optional=True),
            translate("CrewBooklet", "Codes of the crews wanted, semicolons between them; empty for all."),
        )
        self._add(
            QgsProcessingParameterEnum(
                COORDINATES,
                translate("CrewBooklet", "Coordinates"),
                [system_name(system) for system in SYSTEMS],
                False,
                0,
                optional=True,
            ),
            translate("CrewBooklet", "What the crews' receivers and maps are set to; zones are those of each place."),
        )
        self._add_language(translate("CrewBooklet", "Language of the booklets, whatever that of QGIS is."))
        self._add_house()
        self._add_folder()
        self.addOutput(QgsProcessingOutputNumber(MADE, translate("CrewBooklet", "Number of booklets made")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, translate("CrewBooklet", "Number of booklets that failed")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        outcome = Outcome()
        codes = self.parameterAsString(parameters, CREWS, context).split(";")
        wanted = frozenset(code.strip() for code in codes if code.strip())
        system = SYSTEMS[self.parameterAsEnum(parameters, COORDINATES, context)]
        with errors_as_sentences():
            order = BookletOrder(wanted or None, system, language=self._language(parameters, context))
            with self._programme(parameters, context, feedback) as (contents, computed):
                season = self._season(computed.info.path, parameters, context)
                contents = replace(contents, season=season)
                self._walk(booklet_steps(contents, order, folder, outcome), feedback)
        self._tell(outcome, feedback, translate("CrewBooklet", "No booklet could be made. {reason}"))
        return {FOLDER: str(folder), MADE: len(outcome.files), FAILED: len(outcome.failed)}
