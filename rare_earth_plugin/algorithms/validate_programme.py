"""``rareearth:validateprogramme``: what should be mended in a programme, or in a layer before it is imported."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..core.checked import ERROR, NOTE, WARNING, Finding
from ..core.validation import check_sites, counts, validate
from ..store.checked_rows import CheckedRows
from ..store.finding_report import Checked, middle_of, repair_text, write_report
from ..store.finding_sentences import finding_sentence, severity_name, table_name
from ..store.kernels import best_kernel
from ..store.programme import open_programme
from ..store.site_rows import SiteFields, read_site_rows
from ..store.tables import CRS_ID
from .polygon_input import polygon_source
from .survey_algorithm import SurveyAlgorithm, errors_as_sentences, tell_kernel

translate = QCoreApplication.translate

LAYER, OUTPUT, REPORT = "LAYER", "OUTPUT", "REPORT"
NAME_FIELD, CODE_FIELD, COUNTRY_FIELD = "NAME_FIELD", "CODE_FIELD", "COUNTRY_FIELD"
LON_FIELD, LAT_FIELD = "LON_FIELD", "LAT_FIELD"
ERRORS, WARNINGS, NOTES = "ERRORS", "WARNINGS", "NOTES"
_SHOWN = 50
_TEXTS = ("severity", "table", "code", "uuid", "rule", "finding", "repair")
_READ = 0.1  # share of the work that reading is


class ValidateProgramme(SurveyAlgorithm):
    """Finds; changes nothing."""

    ICON = "checks.svg"
    HELP = "checks"

    def name(self) -> str:
        return "validateprogramme"

    def displayName(self) -> str:
        return translate("ValidateProgramme", "Check a programme")

    def shortHelpString(self) -> str:
        return translate(
            "ValidateProgramme",
            "Looks for what should be mended in a survey programme: polygons that are invalid, drawn twice, "
            "overlapping, outside the territory or with latitude and longitude exchanged; codes, statuses and "
            "commodities that are missing, shared or unknown; declared areas, dates and histories that contradict "
            "each other; counts and areas against the published figures. Nothing is changed.\n\n"
            "With a layer, that layer is checked instead, against the territory of the programme: points, polygons, "
            "or a table whose fields hold longitude and latitude in degrees. What lies within 5 km of the border is a "
            "warning, since the border is drawn no better; distances are geodesics on the ellipsoid WGS 84.\n\n"
            "Without a programme file the reference programme that comes with the plugin is taken; its geometry is "
            "illustrative and not official.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_programme()
        self._add(
            QgsProcessingParameterFeatureSource(
                LAYER,
                translate("ValidateProgramme", "Layer to check instead"),
                [Qgis.ProcessingSourceType.Vector],
                optional=True,
            ),
            translate("ValidateProgramme", "Points, polygons or a table; empty to check the programme itself."),
        )
        for name, title, help_text in (
            (
                NAME_FIELD,
                translate("ValidateProgramme", "Field with names"),
                translate("ValidateProgramme", "What the report calls a row of the layer."),
            ),
            (
                CODE_FIELD,
                translate("ValidateProgramme", "Field with codes"),
                translate("ValidateProgramme", "Its values must be there and differ from each other."),
            ),
            (
                COUNTRY_FIELD,
                translate("ValidateProgramme", "Field with countries"),
                translate("ValidateProgramme", "Rows that name another country than the territory's are reported."),
            ),
            (
                LON_FIELD,
                translate("ValidateProgramme", "Field with longitudes"),
                translate("ValidateProgramme", "Degrees in WGS 84; with latitudes it comes before the geometry."),
            ),
            (
                LAT_FIELD,
                translate("ValidateProgramme", "Field with latitudes"),
                translate("ValidateProgramme", "Degrees in WGS 84; with longitudes it comes before the geometry."),
            ),
        ):
            self._add(
                QgsProcessingParameterField(name, title, parentLayerParameterName=LAYER, optional=True), help_text
            )
        self._add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("ValidateProgramme", "Findings"), Qgis.ProcessingSourceType.VectorPoint, optional=True
            ),
            translate("ValidateProgramme", "A point for each finding in EPSG:4326, with its sentence."),
        )
        self._add(
            QgsProcessingParameterFileDestination(
                REPORT,
                translate("ValidateProgramme", "Report"),
                translate("ValidateProgramme", "HTML page (*.html);;Text table (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate("ValidateProgramme", "HTML page or CSV table with every finding."),
        )
        for name, title in (
            (ERRORS, translate("ValidateProgramme", "Number of errors")),
            (WARNINGS, translate("ValidateProgramme", "Number of warnings")),
            (NOTES, translate("ValidateProgramme", "Number of notes")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        report = self.parameterAsFileOutput(parameters, REPORT, context)
        tell_kernel(feedback)
        with errors_as_sentences():
            path = self._chosen_programme(parameters, context)
            info = open_programme(path)
            rows = CheckedRows(path, transform_context=context.transformContext())
            title, source, illustrative = info.title or path.stem, path.name, info.illustrative
            if parameters.get(LAYER):
                title = source = self._layer_name(parameters, context)
                illustrative = False
                found = self._check_layer(rows, parameters, context, feedback)
            else:
                data = rows.read(feedback.isCanceled)
                found = validate(
                    data, best_kernel(), datetime.date.today(), progress=_told(feedback), cancelled=feedback.isCanceled
                )
            results = self._write_sink(found, parameters, context)
            if report:
                checked = Checked(title, source, datetime.date.today(), illustrative)
                write_report(report, found, checked, feedback.isCanceled)
                results[REPORT] = report
        _tell(found, feedback)
        counted = counts(found)
        return {**results, ERRORS: counted[ERROR], WARNINGS: counted[WARNING], NOTES: counted[NOTE]}

    def _layer_name(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return polygon_source(self, LAYER, parameters, context).sourceName()

    def _check_layer(
        self,
        rows: CheckedRows,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[Finding]:
        def field(name: str) -> str:
            return next(iter(self.parameterAsStrings(parameters, name, context)), "")

        fields = SiteFields(*map(field, (NAME_FIELD, CODE_FIELD, COUNTRY_FIELD, LON_FIELD, LAT_FIELD)))
        source = polygon_source(self, LAYER, parameters, context)
        sites = read_site_rows(source, fields, context.transformContext(), cancelled=feedback.isCanceled)
        return check_sites(
            sites,
            rows.territory(feedback.isCanceled),
            best_kernel(),
            datetime.date.today(),
            progress=_told(feedback),
            cancelled=feedback.isCanceled,
        )

    def _write_sink(
        self, found: Sequence[Finding], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """The findings as points; where nobody asked for them, nothing."""
        if not parameters.get(OUTPUT):
            return {}
        fields = QgsFields()
        for name in _TEXTS:
            fields.append(QgsField(name, QMetaType.Type.QString))
        fields.append(QgsField("row", QMetaType.Type.LongLong))
        lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        sink, place = self.parameterAsSink(parameters, OUTPUT, context, fields, Qgis.WkbType.Point, lonlat)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        for finding in found:
            feature = QgsFeature(fields)
            texts = [finding.severity, finding.table, finding.code, finding.key, finding.rule]
            feature.setAttributes([*texts, finding_sentence(finding), repair_text(finding), finding.fid])
            middle = middle_of(finding)
            if middle is not None:
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*middle)))
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, OUTPUT))
        return {OUTPUT: place}


def _told(feedback: QgsProcessingFeedback) -> Any:
    return lambda share: feedback.setProgress(100 * (_READ + (1 - _READ) * share))


def _tell(found: Sequence[Finding], feedback: QgsProcessingFeedback) -> None:
    """The first findings in the log, and how many there are."""
    for finding in found[:_SHOWN]:
        row = " ".join(part for part in (table_name(finding.table), finding.code) if part)
        line = f"{severity_name(finding.severity)}, {row}: {finding_sentence(finding)}"
        (feedback.pushInfo if finding.severity == NOTE else feedback.pushWarning)(line)
    counted = counts(found)
    text = translate("ValidateProgramme", "Errors: {errors}, warnings: {warnings}, notes: {notes}.")
    if len(found) > _SHOWN:
        text = translate(
            "ValidateProgramme",
            "Errors: {errors}, warnings: {warnings}, notes: {notes}; the log shows the first {shown}, the report all.",
        )
    feedback.pushInfo(text.format(errors=counted[ERROR], warnings=counted[WARNING], notes=counted[NOTE], shown=_SHOWN))
