"""What the algorithms that write pages have in common: a programme with its figures, how it is signed, what is told."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProject,
)

from ..core.accounting import Accountant, ProgrammeError
from ..core.ledger import Account, Row
from ..core.programme import ProgrammeData
from ..core.prospects import TargetAccountant
from ..core.question import Question
from ..map.house_style import DARK, HouseStyle
from ..map.layers import add_programme, fill_remaining
from ..map.layout_contents import Contents
from ..map.map_export import Outcome
from ..map.project import dress_project
from ..store import languages
from ..store.kernels import best_kernel
from ..store.languages import translate
from ..store.note_sentences import note_sentence
from ..store.places import Places, read_places
from ..store.programme import ProgrammeInfo, open_programme, reference_programme
from ..store.sentences import sentence
from ..store.snapshot import Snapshot
from .survey_algorithm import SurveyAlgorithm, tell_kernel

PROGRAMME, LANGUAGE, FOLDER = "PROGRAMME", "LANGUAGE", "FOLDER"
AUTHOR, ORGANISATION, LOGO = "AUTHOR", "ORGANISATION", "LOGO"
COMPUTED = 30.0
"""Percent of the progress that the figures take."""


@dataclass(frozen=True)
class Computed:
    """A programme with its figures; ``accountant`` and what follows is missing where there is no territory."""

    info: ProgrammeInfo
    data: ProgrammeData
    places: Places
    accountant: Accountant | None = None
    account: Account | None = None
    target_rows: dict[str, Row] | None = None


class PagesAlgorithm(SurveyAlgorithm):
    """Base of those algorithms."""

    ON_MAIN_THREAD = True

    # -- parameters ---------------------------------------------------------------------------------------------

    def _add_language(self, text: str) -> None:
        """The language of what is written; ``text`` explains it."""
        names = [languages.NAMES[code] for code in languages.NAMES]
        self._add(QgsProcessingParameterEnum(LANGUAGE, translate("ExportMaps", "Language"), names, False, 0), text)

    def _add_house(self) -> None:
        listed: list[tuple[QgsProcessingParameterDefinition, str]] = []
        for name, label in (
            (AUTHOR, translate("ExportMaps", "Author")),
            (ORGANISATION, translate("ExportMaps", "Organisation")),
        ):
            entry = QgsProcessingParameterString(name, label, optional=True)
            listed.append((entry, translate("ExportMaps", "Stands in the title block.")))
        logo = QgsProcessingParameterFile(LOGO, translate("ExportMaps", "Logo"), optional=True)
        listed.append((logo, translate("ExportMaps", "SVG or raster picture for the upper right corner.")))
        for parameter, text in listed:
            self._add(parameter, text)

    def _add_folder(self) -> None:
        self._add(
            QgsProcessingParameterFolderDestination(FOLDER, translate("ExportMaps", "Folder")),
            translate("ExportMaps", "Where the files go; an older file of the same name is replaced."),
        )

    # -- runs ---------------------------------------------------------------------------------------------------

    def _language(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Code of the language asked for.

        :raises LanguageError: this copy of the plugin does not speak it.
        """
        code = list(languages.NAMES)[int(self.parameterAsEnum(parameters, LANGUAGE, context))]
        languages.language(code)  # before anything is computed
        return code

    @contextlib.contextmanager
    def _programme(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Iterator[tuple[Contents, Computed]]:
        """The programme asked for with its figures, in a project of its own that is cleared at the end.

        :raises SurveyError: it cannot be read.
        """
        chosen = self.parameterAsFile(parameters, PROGRAMME, context)
        tell_kernel(feedback)
        project = QgsProject()
        try:
            info = open_programme(Path(chosen) if chosen else reference_programme())
            computed = _compute(info, context, feedback)
            project.setTransformContext(context.transformContext())
            layers = add_programme(project, info)
            dress_project(project, layers, info.title)
            if computed.account is not None:
                account = computed.account
                fill_remaining(layers["remaining"], account.remaining_wkb, account.remaining_sheets)
            yield (
                Contents(
                    project,
                    layers,
                    info.title or info.path.stem,
                    info.illustrative,
                    computed.account,
                    datetime.date.today(),
                    computed.target_rows or {},
                    info.path.name,
                    house=HouseStyle(
                        self.parameterAsString(parameters, ORGANISATION, context),
                        self.parameterAsString(parameters, AUTHOR, context),
                        self.parameterAsFile(parameters, LOGO, context),
                        DARK,
                    ),
                ),
                computed,
            )
        finally:
            project.clear()

    @staticmethod
    def _keys(contents: Contents, role: str, codes: str) -> frozenset[str] | None:
        """UUIDs of the zones or targets with these codes, semicolons between them; ``None`` where none is given.

        :raises QgsProcessingException: a code is not in the programme.
        """
        wanted = [code.strip() for code in codes.split(";") if code.strip()]
        if not wanted:
            return None
        known = {site.code.casefold(): site.key for site in contents.sites(role)}
        missing = [code for code in wanted if code.casefold() not in known]
        if missing:
            text = translate("ExportMaps", "The programme has no {names}; write the codes as its table has them.")
            raise QgsProcessingException(text.format(names=", ".join(missing)))
        return frozenset(known[code.casefold()] for code in wanted)

    @staticmethod
    def _walk(steps: Generator[float, None, None], feedback: QgsProcessingFeedback) -> None:
        """Make all steps, or those until the run is cancelled."""
        try:
            for share in steps:
                feedback.setProgress(COMPUTED + (100 - COMPUTED) * share)
                if feedback.isCanceled():
                    break
        finally:
            steps.close()

    @staticmethod
    def _tell(outcome: Outcome, feedback: QgsProcessingFeedback, nothing: str) -> None:
        """List what was made and what was not.

        :param nothing: sentence for a run that made nothing, with ``{reason}``.
        :raises QgsProcessingException: nothing was made.
        """
        for path in outcome.files:
            feedback.pushInfo(str(path))
        for note in outcome.notes:
            feedback.pushWarning(note)
        for failure in outcome.failed:
            feedback.pushWarning(f"{failure.name}: {failure.reason}")
        if outcome.failed and not outcome.files:
            raise QgsProcessingException(nothing.format(reason=outcome.failed[0].reason))


def _compute(info: ProgrammeInfo, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Computed:
    """The figures of a programme, none where there is no territory yet."""
    kernel, question, stop = best_kernel(), Question(), feedback.isCanceled
    snapshot = Snapshot(info.path, transform_context=context.transformContext())
    data = snapshot.read(stop)
    for note in snapshot.notes:
        feedback.pushWarning(note_sentence(note))
    places = read_places(info.path, data, None, context.transformContext(), stop)
    try:
        accountant = Accountant(data, kernel)
        account = accountant.account(question, lambda done: feedback.setProgress(COMPUTED * done), stop)
    except ProgrammeError as error:
        feedback.pushWarning(sentence(error))
        return Computed(info, data, places)
    rows = TargetAccountant(accountant, places.targets).rows(question, stop)
    return Computed(info, data, places, accountant, account, rows)
