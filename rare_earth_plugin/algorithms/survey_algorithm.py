"""What the algorithms have in common: their icon, their errors, and what a user reads in the log."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.coverage import CancelledError
from ..core.errors import SurveyError
from ..store.help_pages import help_url
from ..store.kernels import kernel_reason
from ..store.locations import resource
from ..store.programme import reference_programme
from ..store.sentences import kernel_sentence, sentence
from .sink_files import programme_at_stake

translate = QCoreApplication.translate

PROGRAMME = "PROGRAMME"


class SurveyAlgorithm(QgsProcessingAlgorithm):
    """Base of the plugin's algorithms."""

    ICON = ""
    HELP = "processing"
    """Page of the help that explains the algorithm."""
    ON_MAIN_THREAD = False
    """For what touches layers, layouts or projects."""

    def createInstance(self) -> SurveyAlgorithm:
        return type(self)()

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        flags = super().flags()
        return flags | Qgis.ProcessingAlgorithmFlag.NoThreading if self.ON_MAIN_THREAD else flags

    def _add(self, parameter: QgsProcessingParameterDefinition, help_text: str) -> None:
        """Add a parameter with the sentence that explains it."""
        parameter.setHelp(help_text)
        self.addParameter(parameter)

    def _add_numbers(self, labels: Mapping[str, str]) -> None:
        """Add the numbers that come out, each with what it counts."""
        for name, label in labels.items():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse an output that would overwrite a programme, its history included, before anything runs."""
        lost = programme_at_stake(self, parameters, context)
        if lost is not None:
            text = translate(
                "SurveyAlgorithm",
                "{output} would overwrite the survey programme {file} and all that is in it; choose another file.",
            )
            return False, text.format(output=lost[0], file=lost[1])
        return super().checkParameterValues(parameters, context)

    def _add_programme(self) -> None:
        """Add the programme file; :meth:`_chosen_programme` reads it."""
        self._add(
            QgsProcessingParameterFile(
                PROGRAMME, translate("SurveyAlgorithm", "Programme file"), extension="gpkg", optional=True
            ),
            translate("SurveyAlgorithm", "GeoPackage of a programme; empty for the reference programme."),
        )

    def _chosen_programme(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """The programme asked for, else the reference programme.

        :raises ProgrammeFileError: that one cannot be copied to where the user may write.
        """
        chosen = self.parameterAsFile(parameters, PROGRAMME, context)
        return Path(chosen) if chosen else reference_programme()

    def helpUrl(self) -> str:
        return help_url(self.HELP)

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resource("icons", self.ICON))


@contextlib.contextmanager
def errors_as_sentences() -> Iterator[None]:
    """Turn the plugin's typed errors into the one sentence that Processing shows."""
    try:
        yield
    except CancelledError as error:
        raise QgsProcessingException(
            translate("SurveyAlgorithm", "The computation was cancelled, so nothing was written.")
        ) from error
    except SurveyError as error:
        raise QgsProcessingException(sentence(error)) from error


def tell_kernel(feedback: QgsProcessingFeedback) -> None:
    """Say in the log which geometry library computes."""
    feedback.pushInfo(kernel_sentence(kernel_reason()))


def tell_operation(feedback: QgsProcessingFeedback, layer: str, name: str, accuracy_m: float | None) -> None:
    """Say in the log which datum operation brought a layer to WGS 84, nothing where there was none."""
    if not name:
        return
    accuracy = translate("SurveyAlgorithm", "accuracy unknown")
    if accuracy_m is not None:
        accuracy = translate("SurveyAlgorithm", "accuracy {metres} m").format(metres=f"{accuracy_m:g}")
    text = translate("SurveyAlgorithm", "{layer}: brought to WGS 84 by '{operation}', {accuracy}.")
    feedback.pushInfo(text.format(layer=layer, operation=name, accuracy=accuracy))
