"""``rareearth:buildproject``: a programme as a styled QGIS project."""

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

from ..core.accounting import ProgrammeError, compute
from ..core.ledger import Account
from ..core.programme import ProgrammeData
from ..core.question import Question
from ..map.project import build_project
from ..store.kernels import best_kernel
from ..store.note_sentences import note_sentence
from ..store.programme import open_programme
from ..store.sentences import sentence
from ..store.snapshot import Snapshot
from .survey_algorithm import SurveyAlgorithm, errors_as_sentences, tell_kernel

translate = QCoreApplication.translate

PROJECT, ZONES, TARGETS = "PROJECT", "ZONES", "TARGETS"


class BuildProject(SurveyAlgorithm):
    """Writes the project file that the panel would open."""

    ICON = "build_project.svg"
    HELP = "maps"
    ON_MAIN_THREAD = True

    def name(self) -> str:
        return "buildproject"

    def displayName(self) -> str:
        return translate("BuildProject", "Build the project of a programme")

    def shortHelpString(self) -> str:
        return translate(
            "BuildProject",
            "Writes a QGIS project with the styled layers of a survey programme: territory, oblasts, coverage, "
            "remaining area, zones, targets and field bases. The remaining area (any method, any scale, accepted or "
            "released) goes into a GeoPackage beside the project.\n\n"
            "Without a programme file the reference programme that comes with the plugin is taken; its geometry is "
            "illustrative and not official.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_programme()
        self._add(
            QgsProcessingParameterFileDestination(
                PROJECT, translate("BuildProject", "Project"), translate("BuildProject", "QGIS project (*.qgz)")
            ),
            translate("BuildProject", "Project file to write; an existing one is replaced."),
        )
        self.addOutput(QgsProcessingOutputNumber(ZONES, translate("BuildProject", "Number of zones")))
        self.addOutput(QgsProcessingOutputNumber(TARGETS, translate("BuildProject", "Number of targets")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        target = self.parameterAsFileOutput(parameters, PROJECT, context)
        tell_kernel(feedback)
        with errors_as_sentences():
            path = self._chosen_programme(parameters, context)
            info = open_programme(path)
            snapshot = Snapshot(path, transform_context=context.transformContext())
            data = snapshot.read(feedback.isCanceled)
            for note in snapshot.notes:
                feedback.pushWarning(note_sentence(note))
            account = _account(data, feedback)
            definition = translate("BuildProject", "mapped = any method, any scale, accepted or released")
            built = build_project(info, account, Path(target), definition)
        if info.illustrative:
            feedback.pushInfo(
                translate("BuildProject", "The geometry of this programme is illustrative, not official.")
            )
        return {PROJECT: str(built.path), ZONES: built.counts["zone"], TARGETS: built.counts["target"]}


def _account(data: ProgrammeData, feedback: QgsProcessingFeedback) -> Account | None:
    """The ledger of a programme, ``None`` where there is no territory yet to take a remainder from."""
    try:
        return compute(
            data, Question(), best_kernel(), lambda done: feedback.setProgress(90 * done), feedback.isCanceled
        )
    except ProgrammeError as error:
        feedback.pushWarning(sentence(error))
        return None
