"""``rareearth:targetdossier``: a dossier for each target, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..map.dossier_export import DossierData, DossierOrder, dossier_steps, target_events
from ..map.map_export import Outcome
from ..store.languages import translate
from ..store.perimeters import PULKOVO, WGS84
from .pages_algorithm import FOLDER, PagesAlgorithm
from .survey_algorithm import errors_as_sentences

TARGETS, BLOCKS = "TARGETS", "BLOCKS"
MADE, FAILED = "MADE", "FAILED"
GRIDS = (WGS84, PULKOVO)


class TargetDossier(PagesAlgorithm):
    """The same files as the panel's."""

    HELP = "reports"

    ICON = "zones.svg"

    def name(self) -> str:
        return "targetdossier"

    def displayName(self) -> str:
        return translate("TargetDossier", "Target dossiers")

    def shortHelpString(self) -> str:
        return translate(
            "TargetDossier",
            "Writes a dossier for each target, with its code in the name: a PDF with map, commodities, resource "
            "category in the right words, status and history, the numbered coordinates of the perimeter in WGS 84 and "
            "Pulkovo 1942 with the accuracy of the operation, the licence blocks of 1' x 1' that it holds or touches, "
            "and sources; and a GeoJSON (RFC 7946) beside it.\n\n"
            "P1, P2 and P3 are forecast resources, not KAZRC resources, and the dossier says so. What cannot be made "
            "is listed, and the rest is made.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_programme()
        self._add_language(translate("TargetDossier", "Language of the dossiers, whatever that of QGIS is."))
        self._add(
            QgsProcessingParameterString(TARGETS, translate("TargetDossier", "Codes"), optional=True),
            translate("TargetDossier", "Codes of the targets wanted, semicolons between them; empty for all."),
        )
        self._add(
            QgsProcessingParameterEnum(
                BLOCKS,
                translate("TargetDossier", "Grid of the licence blocks"),
                ["WGS 84", "Pulkovo 1942"],
                False,
                0,
                optional=True,
            ),
            translate("TargetDossier", "Datum by whose minutes the blocks are listed; the other is counted beside."),
        )
        self._add_house()
        self._add_folder()
        self.addOutput(QgsProcessingOutputNumber(MADE, translate("TargetDossier", "Number of files made")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, translate("TargetDossier", "Number of dossiers that failed")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        grid = GRIDS[int(self.parameterAsEnum(parameters, BLOCKS, context))]
        outcome = Outcome()
        with errors_as_sentences():
            language = self._language(parameters, context)
            with self._programme(parameters, context, feedback) as (contents, computed):
                keys = self._keys(contents, "target", self.parameterAsString(parameters, TARGETS, context))
                data = DossierData(target_events(computed.info.path, feedback.isCanceled), computed.places.regions)
                order = DossierOrder(keys, grid, language=language)
                self._walk(dossier_steps(contents, data, order, folder, outcome), feedback)
        self._tell(outcome, feedback, translate("TargetDossier", "No dossier could be made. {reason}"))
        return {FOLDER: str(folder), MADE: len(outcome.files), FAILED: len(outcome.failed)}
