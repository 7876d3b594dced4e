"""``rareearth:sheetcoverage``: the cartogram of study, one row a map sheet."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.cartogram import CartogramError, Study
from ..core.footprints import REPAIRED, SKIPPED, Footprints
from ..core.programme import Surveys, Units, dates, footprints
from ..core.question import Question
from ..core.sheets import SCALES
from ..core.stillness import undisturbed
from ..core.wkb import whole
from ..map.cartogram import cartogram_fields, cartogram_name, sheet_values, style_cartogram
from ..store.attribute_values import day_of, scale_of, text_of
from ..store.kernels import best_kernel
from ..store.polygon_source import PolygonTable
from ..store.sentences import sentence
from ..store.sheet_frames import SheetFrames
from ..store.sheet_study import study_sheets
from ..store.tables import CRS_ID
from .frame_input import FRAME_CRS, frame_crs, frames_parameter, scale_names
from .polygon_input import polygon_source, polygons_of, tell_geometries, tell_unchecked
from .survey_algorithm import SurveyAlgorithm, errors_as_sentences, tell_kernel, tell_operation

translate = QCoreApplication.translate

TERRITORY, COVERAGE, SCALE, OUTPUT = "TERRITORY", "COVERAGE", "SCALE", "OUTPUT"
STATUS_FIELD, DATE_FIELD, SCALE_FIELD = "STATUS_FIELD", "DATE_FIELD", "SCALE_FIELD"
_LINEAGE = "geometry_source"


class SheetCoverage(SurveyAlgorithm):
    """How much of each map sheet is covered, how lately, and how finely."""

    ICON = "sheet_coverage.svg"
    HELP = "cartogram"

    def name(self) -> str:
        return "sheetcoverage"

    def displayName(self) -> str:
        return translate("SheetCoverage", "Cartogram of study")

    def shortHelpString(self) -> str:
        return translate(
            "SheetCoverage",
            "Counts a survey coverage by map sheet: area of the sheet within the territory, covered and remaining "
            "area in km2, covered percent, year of the last accepted survey and the finest scale.\n\n"
            "Overlapping footprints count once; the sheets add up to the territory. With a status field only "
            "'accepted' and 'released' count. A survey that holds no more of a sheet than a strip of 120 m along its "
            "edges, which frames of another datum bring about, gives it neither year nor scale.\n\n"
            "Frames belong to a datum, by default Pulkovo 1942; they are built from the corners of their 1:50 000 "
            "sheets, so that scales nest, and brought to EPSG:4326.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        self._add(
            QgsProcessingParameterFeatureSource(TERRITORY, translate("SheetCoverage", "Territory"), polygons),
            translate("SheetCoverage", "Polygons of the area to be mapped; sheets are clipped to it."),
        )
        self._add(
            QgsProcessingParameterFeatureSource(COVERAGE, translate("SheetCoverage", "Coverage"), polygons),
            translate("SheetCoverage", "Polygons of the surveys; they may overlap."),
        )
        self._add(
            QgsProcessingParameterEnum(
                SCALE, translate("SheetCoverage", "Scale of the sheets"), scale_names(), False, 2
            ),
            translate("SheetCoverage", "One row is made for each sheet of this scale."),
        )
        for name, label, text in (
            (
                STATUS_FIELD,
                translate("SheetCoverage", "Status of the coverage"),
                translate("SheetCoverage", "Field with the status of each footprint; without one all are covered."),
            ),
            (
                DATE_FIELD,
                translate("SheetCoverage", "Day of acceptance"),
                translate("SheetCoverage", "Field with a date or a year; without one no sheet has a year."),
            ),
            (
                SCALE_FIELD,
                translate("SheetCoverage", "Scale of the survey"),
                translate(
                    "SheetCoverage", "Field with the scale denominator, as 50000; without one no sheet has a scale."
                ),
            ),
        ):
            self._add(QgsProcessingParameterField(name, label, None, COVERAGE, optional=True), text)
        self._add(*frames_parameter())
        self._add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("SheetCoverage", "Cartogram of study"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            translate("SheetCoverage", "A polygon for each sheet that the territory meets, in EPSG:4326."),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        kernel = best_kernel()
        tell_kernel(feedback)
        scale = SCALES[self.parameterAsEnum(parameters, SCALE, context)]
        with errors_as_sentences(), undisturbed(), contextlib.ExitStack() as open_files:
            territory = self._read(TERRITORY, parameters, context, feedback)
            told = (STATUS_FIELD, DATE_FIELD, SCALE_FIELD)
            coverage = self._read(COVERAGE, parameters, context, feedback, told, open_files)
            frames = SheetFrames(frame_crs(self, parameters, context), context.transformContext())
            surveys = _surveys(coverage, feedback)
            outline = Footprints.read(whole(territory.table.wkb), kernel)
            found = Study((), np.zeros(0, dtype=object), 0.0)
            try:
                found = study_sheets(
                    _units(territory.table),
                    surveys,
                    frames,
                    scale,
                    Question(),
                    kernel,
                    lambda done: feedback.setProgress(100 * done),
                    feedback.isCanceled,
                )
            except CartogramError as error:
                feedback.pushWarning(sentence(error))
            tell_operation(feedback, FRAME_CRS, *frames.operation())
        mended, missing = (_places(territory.table, outline.state == state) for state in (REPAIRED, SKIPPED))
        tell_geometries(TERRITORY, territory.table, mended, missing, feedback)
        tell_geometries(COVERAGE, coverage.table, found.repaired, found.skipped, feedback)
        tell_unchecked(COVERAGE, found.unchecked, feedback)
        if found.outside_km2 > 0.001:
            text = translate(
                "SheetCoverage", "{area} km2 of the territory lie in no sheet: sheets cover 0 to 60 degrees north."
            )
            feedback.pushWarning(text.format(area=f"{found.outside_km2:.3f}"))
        illustrative = territory.illustrative or coverage.illustrative
        return {OUTPUT: self._write(found, scale, illustrative, parameters, context)}

    def _read(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        field_parameters: Sequence[str] = (),
        open_files: contextlib.ExitStack | None = None,
    ) -> _Read:
        chosen = {field: self.parameterAsString(parameters, field, context) for field in field_parameters}
        columns = [column for column in chosen.values() if column]
        source = polygon_source(self, name, parameters, context)
        if source.fields().lookupField(_LINEAGE) >= 0:
            columns.append(_LINEAGE)
        table = polygons_of(self, source, name, columns, parameters, context, feedback, open_files)
        return _Read(table, chosen)

    def _write(
        self, found: Study, scale: int, illustrative: bool, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        fields = cartogram_fields()
        lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        sink, place = self.parameterAsSink(parameters, OUTPUT, context, fields, Qgis.WkbType.MultiPolygon, lonlat)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        for row, wkb in zip(found.sheets, found.wkb):
            feature = QgsFeature(fields)
            feature.setAttributes(sheet_values(row))
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, OUTPUT))
        if context.willLoadLayerOnCompletion(place):
            details = context.layerToLoadOnCompletionDetails(place)
            details.name, details.forceName = cartogram_name("covered", scale, illustrative), True
            details.setPostProcessor(_style(scale))
        return place


class _Style(QgsProcessingLayerPostProcessorInterface):
    """Dresses the layer once Processing has loaded it."""

    def __init__(self, scale: int) -> None:
        super().__init__()
        self._scale = scale

    def postProcessLayer(
        self, layer: QgsVectorLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        style_cartogram(layer, "covered", self._scale)


@functools.cache
def _style(scale: int) -> _Style:
    """One a scale, kept for good: neither Processing nor the algorithm, which is gone by then, keeps it alive."""
    return _Style(scale)


@dataclass(frozen=True)
class _Read:
    """A source as it was read, and the columns that its field parameters name ("" for none)."""

    table: PolygonTable
    chosen: dict[str, str]

    def column(self, parameter: str) -> list[Any] | None:
        name = self.chosen.get(parameter)
        return self.table.columns[name] if name else None

    @property
    def illustrative(self) -> bool:
        return "illustrative" in map(text_of, self.table.columns.get(_LINEAGE, []))


def _units(table: PolygonTable) -> Units:
    ids = tuple(str(number) for number in table.ids.tolist())
    return Units(ids, ids, ids, table.wkb)


def _places(table: PolygonTable, which: NDArray[np.bool_]) -> list[str]:
    """Feature ids of the rows that a mask tells."""
    return [str(number) for number in table.ids[which].tolist()]


def _surveys(coverage: _Read, feedback: QgsProcessingFeedback) -> Surveys:
    """Footprints with what their columns tell; odd values count as not known, and are told."""
    count = len(coverage.table)
    statuses = coverage.column(STATUS_FIELD)
    stated = ["accepted"] * count if statuses is None else [text_of(value).strip() or None for value in statuses]
    days = _values(coverage, DATE_FIELD, day_of, None, feedback)
    scales = _values(coverage, SCALE_FIELD, scale_of, 0, feedback)
    return replace(
        footprints(_units(coverage.table), stated, coverage.table.bounds),
        accepted=dates(days),
        scales=np.array(scales, dtype=np.int64),
    )


def _values(coverage: _Read, parameter: str, read: Any, missing: Any, feedback: QgsProcessingFeedback) -> list[Any]:
    column = coverage.column(parameter)
    values, odd = [], []
    for number, value in zip(coverage.table.ids.tolist(), [None] * len(coverage.table) if column is None else column):
        try:
            values.append(read(value))
        except ValueError:
            values.append(missing)
            odd.append(f"{number} ({text_of(value)})")
    if odd:
        text = translate(
            "SheetCoverage", "{field}: {count} values cannot be read and count as not known: {ids}.", None, len(odd)
        )
        shown = ", ".join(odd[:20]) + (", …" if len(odd) > 20 else "")
        feedback.pushWarning(text.format(field=coverage.chosen[parameter], count=len(odd), ids=shown))
    return values
