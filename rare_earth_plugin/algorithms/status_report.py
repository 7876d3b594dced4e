"""``rareearth:statusreport``: the report for a status meeting, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
)

from ..map import formats
from ..map.map_export import Outcome
from ..map.report_data import gather
from ..map.report_export import ReportOrder, report_steps
from ..store.languages import translate
from .pages_algorithm import FOLDER, PagesAlgorithm
from .survey_algorithm import errors_as_sentences

SINCE, FILES = "SINCE", "FILES"
REPORT, TABLES, CHANGES = "REPORT", "TABLES", "CHANGES"


class StatusReport(PagesAlgorithm):
    """The same files as the panel's."""

    HELP = "reports"

    ICON = "copy_table.svg"

    def name(self) -> str:
        return "statusreport"

    def displayName(self) -> str:
        return translate("StatusReport", "Status report")

    def shortHelpString(self) -> str:
        return translate(
            "StatusReport",
            "Writes the report for a status meeting: one PDF with the overview map, the figures with what they mean, "
            "the chart of coverage and forecast, tables by status, oblast, zone and target, and what changed since a "
            "day by the history; and a spreadsheet (XLSX) of the same tables with their definitions and sources. It "
            "says so on each page where the geometry is illustrative.\n\n"
            "Without a programme file the reference programme that comes with the plugin is taken.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_programme()
        self._add_language(translate("StatusReport", "Language of the report, whatever that of QGIS is."))
        self._add(
            QgsProcessingParameterDateTime(
                SINCE,
                translate("StatusReport", "Changes since"),
                QgsProcessingParameterDateTime.Type.Date,
                None,
                optional=True,
            ),
            translate(
                "StatusReport",
                "Day of the last meeting: moves of statuses after it are listed, and figures stand beside those of "
                "that day. Empty for a report without changes.",
            ),
        )
        kinds = [
            translate("StatusReport", "PDF and spreadsheet"),
            translate("StatusReport", "PDF alone"),
            translate("StatusReport", "spreadsheet alone"),
        ]
        self._add(
            QgsProcessingParameterEnum(FILES, translate("StatusReport", "Files"), kinds, False, 0, optional=True),
            translate("StatusReport", "Which files are written."),
        )
        self._add_house()
        self._add_folder()
        self.addOutput(QgsProcessingOutputFile(REPORT, translate("StatusReport", "Report")))
        self.addOutput(QgsProcessingOutputFile(TABLES, translate("StatusReport", "Tables")))
        self.addOutput(QgsProcessingOutputNumber(CHANGES, translate("StatusReport", "Number of changes")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        since = None
        if parameters.get(SINCE):
            since = formats.from_qdate(self.parameterAsDateTime(parameters, SINCE, context).date())
        files = int(self.parameterAsEnum(parameters, FILES, context))
        outcome = Outcome()
        with errors_as_sentences():
            order = ReportOrder(files != 2, files != 1, language=self._language(parameters, context))
            with self._programme(parameters, context, feedback) as (contents, computed):
                report = gather(
                    computed.info.path,
                    computed.data,
                    computed.accountant,
                    computed.account,
                    since=since,
                    today=contents.today,
                    regions=computed.places.regions,
                    cancelled=feedback.isCanceled,
                )
                self._walk(report_steps(contents, report, order, folder, outcome), feedback)
        self._tell(outcome, feedback, translate("StatusReport", "No report could be made. {reason}"))
        made = {path.suffix: str(path) for path in outcome.files}
        changes = len(report.changes.listed) if report.changes is not None else 0
        return {FOLDER: str(folder), REPORT: made.get(".pdf", ""), TABLES: made.get(".xlsx", ""), CHANGES: changes}
