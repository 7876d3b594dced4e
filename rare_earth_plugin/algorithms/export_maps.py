"""``rareearth:exportmaps``: finished maps of a programme, without a window."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
)

from ..core.accounting import Accountant, ProgrammeError
from ..core.ledger import Account, Row
from ..core.programme import ProgrammeData
from ..core.prospects import TargetAccountant
from ..core.question import Question
from ..core.sheets import SCALES
from ..map.cartogram import FRAME_SCALE, THEMES, theme_name
from ..map.house_style import DARK, HouseStyle
from ..map.layers import add_programme, fill_remaining
from ..map.layout_contents import Cartogram, Contents
from ..map.layout_files import FORMATS, PRINT_DPI
from ..map.layouts import PAGES, SIZES
from ..map.map_export import ATLASES, Order, Outcome, export_steps
from ..map.names import layout_name
from ..map.papers import PAPERS
from ..map.project import dress_project
from ..store import languages
from ..store.kernels import best_kernel
from ..store.languages import translate
from ..store.note_sentences import note_sentence
from ..store.places import read_places
from ..store.programme import ProgrammeInfo, open_programme, reference_programme
from ..store.sentences import sentence
from ..store.sheet_frames import DEFAULT_FRAME_CRS, SheetFrames
from ..store.sheet_study import sheet_outlines, study_sheets
from ..store.snapshot import Snapshot
from .survey_algorithm import SurveyAlgorithm, errors_as_sentences, tell_kernel

PROGRAMME, LAYOUT, FORMAT, LANGUAGE, FOLDER = "PROGRAMME", "LAYOUT", "FORMAT", "LANGUAGE", "FOLDER"
PAPER, DPI, BOOK, FRAMES, SITES = "PAPER", "DPI", "BOOK", "FRAMES", "SITES"
SCALE, THEME, AUTHOR, ORGANISATION, LOGO = "SCALE", "THEME", "AUTHOR", "ORGANISATION", "LOGO"
MADE, FAILED = "MADE", "FAILED"
_LAYOUTS = (*PAGES, "cartogram")
_PAPERS = ("", *PAPERS)
_COMPUTED = 30.0  # percent of the progress that the figures take


@dataclass(frozen=True)
class _Computed:
    """What the maps show of a programme; all of it missing where there is no territory."""

    accountant: Accountant | None = None
    account: Account | None = None
    target_rows: dict[str, Row] | None = None


class ExportMaps(SurveyAlgorithm):
    """The same files as the panel's."""

    HELP = "maps"

    ICON = "zones.svg"

    def name(self) -> str:
        return "exportmaps"

    def displayName(self) -> str:
        return translate("ExportMaps", "Export maps")

    def shortHelpString(self) -> str:
        return translate(
            "ExportMaps",
            "Writes finished maps of a survey programme: the overview of the whole programme, a sheet for each zone or "
            "target, or the cartogram of study. Each has title, legend, scale bar, north arrow, graticule, figures "
            "with their definition, sources, and says so where the geometry is illustrative.\n\n"
            "Sheets become a file each, with the code of their zone or target in the name, or one PDF book with "
            "contents. What cannot be made is listed, and the rest is made.\n\n"
            "Without a programme file the reference programme that comes with the plugin is taken.",
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # Layouts belong to the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add(
            QgsProcessingParameterFile(
                PROGRAMME, translate("ExportMaps", "Programme file"), extension="gpkg", optional=True
            ),
            translate("ExportMaps", "GeoPackage of a programme; empty for the reference programme."),
        )
        for name, label, options, text in (
            (
                LAYOUT,
                translate("ExportMaps", "Layout"),
                [layout_name(layout) for layout in _LAYOUTS],
                translate("ExportMaps", "Which map is made."),
            ),
            (
                FORMAT,
                translate("ExportMaps", "Format"),
                ["PDF", translate("ExportMaps", "GeoPDF with layers"), "PNG", "SVG"],
                translate("ExportMaps", "Kind of the files."),
            ),
            (
                LANGUAGE,
                translate("ExportMaps", "Language"),
                [languages.NAMES[code] for code in languages.NAMES],
                translate("ExportMaps", "Language of the map, whatever that of QGIS is."),
            ),
        ):
            self._add(QgsProcessingParameterEnum(name, label, options, False, 0), text)
        self._add_optional()
        self._add(
            QgsProcessingParameterFolderDestination(FOLDER, translate("ExportMaps", "Folder")),
            translate("ExportMaps", "Where the files go; an older file of the same name is replaced."),
        )
        self.addOutput(QgsProcessingOutputNumber(MADE, translate("ExportMaps", "Number of files made")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, translate("ExportMaps", "Number of maps that failed")))

    def _add_optional(self) -> None:
        scales = [f"1:{scale:,}".replace(",", " ") for scale in SCALES]
        usual = translate("ExportMaps", "usual for the layout")
        kinds = Qgis.ProcessingNumberParameterType
        listed: list[tuple[QgsProcessingParameterDefinition, str]] = [
            (
                QgsProcessingParameterEnum(
                    PAPER, translate("ExportMaps", "Paper"), [usual, *_PAPERS[1:]], False, 0, optional=True
                ),
                translate("ExportMaps", "Overview and cartogram: A3, A2, A1; zones: A4, A3; targets: A4."),
            ),
            (
                QgsProcessingParameterNumber(
                    DPI, translate("ExportMaps", "Resolution, dpi"), kinds.Integer, PRINT_DPI, True, 36, 1200
                ),
                translate("ExportMaps", "Of PNG, and of what a PDF holds as pictures."),
            ),
            (
                QgsProcessingParameterBoolean(BOOK, translate("ExportMaps", "One book with contents"), False, True),
                translate("ExportMaps", "One PDF with all sheets in place of a file for each."),
            ),
            (
                QgsProcessingParameterEnum(
                    FRAMES,
                    translate("ExportMaps", "Frames of map sheets"),
                    [translate("ExportMaps", "none"), *scales],
                    False,
                    0,
                    optional=True,
                ),
                translate("ExportMaps", "Draws the frames and codes of the map sheets of a scale (Pulkovo 1942)."),
            ),
            (
                QgsProcessingParameterString(SITES, translate("ExportMaps", "Codes"), optional=True),
                translate(
                    "ExportMaps", "Codes of the zones or targets wanted, semicolons between them; empty for all."
                ),
            ),
            (
                QgsProcessingParameterEnum(
                    SCALE, translate("ExportMaps", "Sheets of the cartogram"), scales, False, 2, optional=True
                ),
                translate("ExportMaps", "Scale of the map sheets that a cartogram counts by."),
            ),
            (
                QgsProcessingParameterEnum(
                    THEME,
                    translate("ExportMaps", "Colours of the cartogram"),
                    [theme_name(theme) for theme in THEMES],
                    False,
                    0,
                    optional=True,
                ),
                translate("ExportMaps", "What the sheets of a cartogram are coloured by."),
            ),
        ]
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

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        chosen = self.parameterAsFile(parameters, PROGRAMME, context)
        order = self._order(parameters, context)
        house = HouseStyle(
            self.parameterAsString(parameters, ORGANISATION, context),
            self.parameterAsString(parameters, AUTHOR, context),
            self.parameterAsFile(parameters, LOGO, context),
            DARK,
        )
        tell_kernel(feedback)
        project = QgsProject()
        outcome = Outcome()
        try:
            with errors_as_sentences():
                languages.language(order.language)  # before anything is computed
                info = open_programme(Path(chosen) if chosen else reference_programme())
                snapshot = Snapshot(info.path, transform_context=context.transformContext())
                data = snapshot.read(feedback.isCanceled)
                for note in snapshot.notes:
                    feedback.pushWarning(note_sentence(note))
                computed = _compute(info, data, context, feedback)
                project.setTransformContext(context.transformContext())
                layers = add_programme(project, info)
                dress_project(project, layers, info.title)
                if computed.account is not None:
                    account = computed.account
                    fill_remaining(layers["remaining"], account.remaining_wkb, account.remaining_sheets)
                contents = Contents(
                    project,
                    layers,
                    info.title or info.path.stem,
                    info.illustrative,
                    computed.account,
                    datetime.date.today(),
                    computed.target_rows or {},
                    info.path.name,
                    self._cartogram(computed, order, parameters, context, feedback),
                    house,
                )
                order = self._with_sites(order, contents, parameters, context)
                self._export(contents, order, folder, outcome, feedback)
        finally:
            project.clear()
        return self._told(outcome, folder, feedback)

    def _order(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Order:
        def choice(name: str) -> int:
            return int(self.parameterAsEnum(parameters, name, context))

        frames = choice(FRAMES)
        layout = _LAYOUTS[choice(LAYOUT)]
        paper = _PAPERS[choice(PAPER)]
        if paper and paper not in SIZES[layout]:
            text = translate("ExportMaps", "The layout '{layout}' comes on {papers}; choose one of them.")
            raise QgsProcessingException(text.format(layout=layout_name(layout), papers=", ".join(SIZES[layout])))
        return Order(
            layout=layout,
            paper=paper,
            file_format=list(FORMATS)[choice(FORMAT)],
            dpi=self.parameterAsInt(parameters, DPI, context),
            as_book=self.parameterAsBool(parameters, BOOK, context) and layout in ATLASES,
            frame_scale=SCALES[frames - 1] if frames > 0 else None,
            language=list(languages.NAMES)[choice(LANGUAGE)],
        )

    def _with_sites(
        self, order: Order, contents: Contents, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Order:
        """The order with the UUIDs of the codes that were asked for.

        :raises QgsProcessingException: a code is not in the programme.
        """
        codes = [code.strip() for code in self.parameterAsString(parameters, SITES, context).split(";") if code.strip()]
        if not codes or order.layout not in ATLASES:
            return order
        known = {site.code.casefold(): site.key for site in contents.sites(order.layout)}
        missing = [code for code in codes if code.casefold() not in known]
        if missing:
            text = translate("ExportMaps", "The programme has no {names}; write the codes as its table has them.")
            raise QgsProcessingException(text.format(names=", ".join(missing)))
        return Order(**{**vars(order), "keys": frozenset(known[code.casefold()] for code in codes)})

    def _cartogram(
        self,
        computed: _Computed,
        order: Order,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Cartogram | None:
        accountant = computed.accountant
        if order.layout != "cartogram" or accountant is None:
            return None
        scale = SCALES[self.parameterAsEnum(parameters, SCALE, context)]
        theme = THEMES[self.parameterAsEnum(parameters, THEME, context)]
        crs = QgsCoordinateReferenceSystem(DEFAULT_FRAME_CRS)
        frames = SheetFrames(crs, context.transformContext())
        kernel, stop = accountant.kernel, feedback.isCanceled
        territory, surveys = accountant.territory, accountant.surveys
        found = study_sheets(territory, surveys, frames, scale, Question(), kernel, cancelled=stop)
        large = None
        if scale != FRAME_SCALE:
            large = sheet_outlines(territory, surveys, frames, FRAME_SCALE, kernel, stop)
        return Cartogram(found, large, scale, theme, crs.userFriendlyIdentifier())

    @staticmethod
    def _export(
        contents: Contents, order: Order, folder: Path, outcome: Outcome, feedback: QgsProcessingFeedback
    ) -> None:
        steps = export_steps(contents, order, folder, outcome)
        try:
            for share in steps:
                feedback.setProgress(_COMPUTED + (100 - _COMPUTED) * share)
                if feedback.isCanceled():
                    break
        finally:
            steps.close()

    @staticmethod
    def _told(outcome: Outcome, folder: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for path in outcome.files:
            feedback.pushInfo(str(path))
        for note in outcome.notes:
            feedback.pushWarning(note)
        for failure in outcome.failed:
            feedback.pushWarning(f"{failure.name}: {failure.reason}")
        if outcome.failed and not outcome.files:
            text = translate("ExportMaps", "No map could be made. {reason}")
            raise QgsProcessingException(text.format(reason=outcome.failed[0].reason))
        return {FOLDER: str(folder), MADE: len(outcome.files), FAILED: len(outcome.failed)}


def _compute(
    info: ProgrammeInfo, data: ProgrammeData, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> _Computed:
    """The figures of a programme, none where there is no territory yet."""
    kernel, question, stop = best_kernel(), Question(), feedback.isCanceled
    try:
        accountant = Accountant(data, kernel)
        account = accountant.account(question, lambda done: feedback.setProgress(_COMPUTED * done), stop)
    except ProgrammeError as error:
        feedback.pushWarning(sentence(error))
        return _Computed()
    places = read_places(info.path, data, None, context.transformContext())
    return _Computed(accountant, account, TargetAccountant(accountant, places.targets).rows(question, stop))
