"""``rareearth:exportmaps``: finished maps of a programme, without a window."""

from __future__ import annotations

from dataclasses import replace
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
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.question import Question
from ..core.sheets import SCALES
from ..map.cartogram import FRAME_SCALE, THEMES, theme_name
from ..map.layout_contents import Cartogram
from ..map.layout_files import FORMATS, PRINT_DPI
from ..map.layouts import PAGES, SIZES
from ..map.map_export import ATLASES, Order, Outcome, export_steps
from ..map.names import layout_name
from ..map.papers import PAPERS
from ..store.languages import translate
from ..store.sheet_frames import DEFAULT_FRAME_CRS, SheetFrames
from ..store.sheet_study import sheet_outlines, study_sheets
from .pages_algorithm import FOLDER, Computed
from .season_algorithm import SeasonAlgorithm
from .survey_algorithm import errors_as_sentences

LAYOUT, FORMAT = "LAYOUT", "FORMAT"
PAPER, DPI, BOOK, FRAMES, SITES = "PAPER", "DPI", "BOOK", "FRAMES", "SITES"
SCALE, THEME = "SCALE", "THEME"
MADE, FAILED = "MADE", "FAILED"
_LAYOUTS = (*PAGES, "cartogram", "campaign")
_PAPERS = ("", *PAPERS)


class ExportMaps(SeasonAlgorithm):
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
            "target, the cartogram of study, or the map of a planned campaign. Each has title, legend, scale bar, "
            "north arrow, graticule, figures with their definition, sources, and says so where the geometry is "
            "illustrative.\n\n"
            "Sheets become a file each, with the code of their zone or target in the name, or one PDF book with "
            "contents. What cannot be made is listed, and the rest is made.\n\n"
            "Without a programme file the reference programme that comes with the plugin is taken.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_programme()
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
        ):
            self._add(QgsProcessingParameterEnum(name, label, options, False, 0), text)
        self._add_language(translate("ExportMaps", "Language of the map, whatever that of QGIS is."))
        self._add_optional()
        self._add_season()
        self._add_house()
        self._add_folder()
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
                translate(
                    "ExportMaps", "Overview: A3, A2, A1; cartogram and campaign: A3, A1; zones: A4, A3; targets: A4."
                ),
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
        for parameter, text in listed:
            self._add(parameter, text)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        outcome = Outcome()
        with errors_as_sentences():
            order = self._order(parameters, context)
            with self._programme(parameters, context, feedback) as (contents, computed):
                cartogram = self._cartogram(computed, order, parameters, context, feedback)
                contents = replace(contents, cartogram=cartogram)
                if order.layout == "campaign":
                    season = self._season(computed.info.path, parameters, context)
                    contents = replace(contents, season=season)
                if order.layout in ATLASES:
                    codes = self.parameterAsString(parameters, SITES, context)
                    order = replace(order, keys=self._keys(contents, order.layout, codes))
                self._walk(export_steps(contents, order, folder, outcome), feedback)
        self._tell(outcome, feedback, translate("ExportMaps", "No map could be made. {reason}"))
        return {FOLDER: str(folder), MADE: len(outcome.files), FAILED: len(outcome.failed)}

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
            language=self._language(parameters, context),
        )

    def _cartogram(
        self,
        computed: Computed,
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
