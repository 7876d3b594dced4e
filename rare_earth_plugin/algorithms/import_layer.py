"""``rareearth:importlayer``: rows of a foreign layer into a programme."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..map.file_layers import edited_on, layers_on
from ..map.names import role_name
from ..map.provenance import import_name
from ..store.import_plan import ImportChoices, ImportPlan
from ..store.import_report import write_report
from ..store.import_sentences import left_out_sentence, plan_sentence, remark_sentence
from ..store.import_write import Statement, write_plan
from ..store.programme import open_programme
from .foreign_input import foreign_source, plan_of
from .survey_algorithm import SurveyAlgorithm, errors_as_sentences, tell_kernel, tell_operation

translate = QCoreApplication.translate

INPUT, PROGRAMME, TABLE, MAPPING, FIELDS, CRS, ENCODING = (
    "INPUT",
    "PROGRAMME",
    "TABLE",
    "MAPPING",
    "FIELDS",
    "CRS",
    "ENCODING",
)
DROP, ERASE, OUTSIDE, OFFICIAL, AUTHOR, STATUS_DATE, DRY_RUN, OUTPUT = (
    "DROP",
    "ERASE",
    "OUTSIDE",
    "OFFICIAL",
    "AUTHOR",
    "STATUS_DATE",
    "DRY_RUN",
    "OUTPUT",
)
TABLES = ("zone", "target", "coverage", "territory", "region", "base")
_MOST_TOLD = 50


class ImportLayer(SurveyAlgorithm):
    """What the import assistant does, without a window."""

    ICON = "import.svg"
    HELP = "import"
    ON_MAIN_THREAD = True

    def name(self) -> str:
        return "importlayer"

    def displayName(self) -> str:
        return translate("ImportLayer", "Import a layer into a programme")

    def shortHelpString(self) -> str:
        return translate(
            "ImportLayer",
            "Brings the rows of any vector source into a table of a survey programme, all of them or none. Rows that "
            "the programme has already, by UUID or else by code, are changed where the source says something else; "
            "running it again changes nothing.\n\n"
            "Without a mapping the fields are guessed from their names in English, Russian, Kazakh or French, and "
            "statuses from their values. FIELDS adds to that or overrules it: code=Number;status='accepted'. "
            "Geometries in another coordinate reference system come in by the project's transformations, their edges "
            "cut to 2 km before; invalid ones are repaired. Rows without a usable geometry, with an unknown status, "
            "outside the territory or with a code that came before are left out; log and report list them.\n\n"
            "No layer of the programme may be in edit mode meanwhile.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter, help_text in (*self._sources(), *self._choices()):
            self._add(parameter, help_text)
        self._add(
            QgsProcessingParameterFileDestination(
                OUTPUT,
                translate("ImportLayer", "Report"),
                translate("ImportLayer", "Table (*.csv)"),
                optional=True,
                createByDefault=False,
            ),
            translate("ImportLayer", "What was added, changed, dropped and left out, row by row."),
        )
        self._add_numbers(
            {
                "ADDED": translate("ImportLayer", "Rows added"),
                "CHANGED": translate("ImportLayer", "Rows changed"),
                "UNCHANGED": translate("ImportLayer", "Rows unchanged"),
                "DROPPED": translate("ImportLayer", "Rows dropped"),
                "LEFT_OUT": translate("ImportLayer", "Rows left out"),
                "REPAIRED": translate("ImportLayer", "Geometries repaired"),
            }
        )

    @staticmethod
    def _sources() -> list[tuple[QgsProcessingParameterDefinition, str]]:
        return [
            (
                QgsProcessingParameterFeatureSource(
                    INPUT, translate("ImportLayer", "Source"), [Qgis.ProcessingSourceType.Vector]
                ),
                translate("ImportLayer", "Layer to import from; its filter and selection count."),
            ),
            (
                QgsProcessingParameterFile(PROGRAMME, translate("ImportLayer", "Programme file"), extension="gpkg"),
                translate("ImportLayer", "GeoPackage of the programme to import into."),
            ),
            (
                QgsProcessingParameterEnum(
                    TABLE,
                    translate("ImportLayer", "Import into"),
                    [role_name(table) for table in TABLES],
                    defaultValue=0,
                ),
                translate("ImportLayer", "Table: zone, target, coverage, territory, region or base."),
            ),
            (
                QgsProcessingParameterFile(
                    MAPPING, translate("ImportLayer", "Saved mapping"), extension="json", optional=True
                ),
                translate("ImportLayer", "Mapping that the import assistant has saved; empty for a guess."),
            ),
            (
                QgsProcessingParameterString(FIELDS, translate("ImportLayer", "Fields"), optional=True),
                translate("ImportLayer", "Pairs like code=Number;name='A text', by field name or QGIS expression."),
            ),
            (
                QgsProcessingParameterCrs(CRS, translate("ImportLayer", "CRS of the source"), optional=True),
                translate("ImportLayer", "For a source that names none, or a wrong one."),
            ),
            (
                QgsProcessingParameterString(
                    ENCODING, translate("ImportLayer", "Encoding of the source"), optional=True
                ),
                translate("ImportLayer", "Such as cp1251 or cp866; empty for the best guess."),
            ),
        ]

    @staticmethod
    def _choices() -> list[tuple[QgsProcessingParameterDefinition, str]]:
        return [
            (
                QgsProcessingParameterBoolean(
                    DROP, translate("ImportLayer", "Drop rows that the source lacks"), defaultValue=False
                ),
                translate("ImportLayer", "Otherwise they stay as they are."),
            ),
            (
                QgsProcessingParameterBoolean(
                    ERASE, translate("ImportLayer", "Empty values erase"), defaultValue=False
                ),
                translate("ImportLayer", "Otherwise an empty value of the source leaves the programme's."),
            ),
            (
                QgsProcessingParameterBoolean(
                    OUTSIDE, translate("ImportLayer", "Take rows outside the territory"), defaultValue=False
                ),
                translate("ImportLayer", "Otherwise zones, targets and footprints outside are left out."),
            ),
            (
                QgsProcessingParameterBoolean(
                    OFFICIAL, translate("ImportLayer", "Declare the programme official"), defaultValue=False
                ),
                translate("ImportLayer", "States that its geometry is official from now on."),
            ),
            (
                QgsProcessingParameterString(AUTHOR, translate("ImportLayer", "Author"), optional=True),
                translate("ImportLayer", "On whose word the statuses go into the history."),
            ),
            (
                QgsProcessingParameterDateTime(
                    STATUS_DATE,
                    translate("ImportLayer", "Statuses as of"),
                    Qgis.ProcessingDateTimeParameterDataType.Date,
                    optional=True,
                ),
                translate("ImportLayer", "Day of the statuses where the source states none."),
            ),
            (
                QgsProcessingParameterBoolean(
                    DRY_RUN, translate("ImportLayer", "Only tell what would happen"), defaultValue=False
                ),
                translate("ImportLayer", "Writes the report and leaves the programme as it is."),
            ),
        ]

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        drop, dry = (self.parameterAsBool(parameters, name, context) for name in (DROP, DRY_RUN))
        report = self.parameterAsFileOutput(parameters, OUTPUT, context)
        tell_kernel(feedback)
        with errors_as_sentences():
            info = open_programme(Path(self.parameterAsFile(parameters, PROGRAMME, context)))
            source = foreign_source(self, parameters, context, feedback)
            choices = ImportChoices(
                source.layer.isSpatial(),
                self.parameterAsBool(parameters, ERASE, context),
                self.parameterAsBool(parameters, OUTSIDE, context),
            )
            table = TABLES[self.parameterAsEnum(parameters, TABLE, context)]
            plan = plan_of(self, source, info.path, table, choices, parameters, context, feedback)
            self._tell(plan, source.entry.name, drop, feedback)
            if not dry:
                statement = self._statement(parameters, context, Path(source.entry.path or source.entry.name).name)
                write_plan(
                    plan,
                    statement,
                    drop=drop,
                    official=self.parameterAsBool(parameters, OFFICIAL, context),
                    beside_others=self._is_shown_only(context, info.path),
                    progress=lambda done: feedback.setProgress(50 + 50 * done),
                    cancelled=feedback.isCanceled,
                )
        if report:
            self._write_report(plan, Path(report), drop)
        counts = {
            "ADDED": len(plan.added),
            "CHANGED": len(plan.changed),
            "UNCHANGED": plan.unchanged,
            "DROPPED": len(plan.absent) if drop else 0,
            "LEFT_OUT": len(plan.left_out),
            "REPAIRED": len(plan.repaired),
        }
        return {**counts, OUTPUT: report} if report else counts

    @staticmethod
    def _is_shown_only(context: QgsProcessingContext, path: Path) -> bool:
        """Whether the project shows the file and edits nothing of it: what keeps it in WAL mode then is a save before.

        Where the project does not show it, that mode says that somebody else edits it.
        """
        project = context.project()
        return project is not None and bool(layers_on(project, path)) and not edited_on(project, path)

    def _statement(self, parameters: dict[str, Any], context: QgsProcessingContext, source: str) -> Statement:
        day = self.parameterAsDateTime(parameters, STATUS_DATE, context).date()
        return Statement(
            self.parameterAsString(parameters, AUTHOR, context),
            translate("ImportLayer", "Import"),
            "",
            source,
            datetime.date(day.year(), day.month(), day.day()) if day.isValid() else None,
            import_name(),
        )

    @staticmethod
    def _write_report(plan: ImportPlan, path: Path, drop: bool) -> None:
        try:
            write_report(plan, path, drop=drop)
        except OSError as error:
            text = translate("ImportLayer", "The report {path} cannot be written ({reason}); choose another folder.")
            raise QgsProcessingException(text.format(path=path, reason=error.strerror or error)) from error

    @staticmethod
    def _tell(plan: ImportPlan, name: str, drop: bool, feedback: QgsProcessingFeedback) -> None:
        tell_operation(feedback, name, plan.operation, plan.accuracy_m)
        feedback.pushInfo(plan_sentence(plan, drop=drop))
        lines = [f"{row.label}: {left_out_sentence(row)}" for row in plan.left_out]
        lines += [remark_sentence(remark) for remark in plan.remarks]
        for line in lines[:_MOST_TOLD]:
            feedback.pushWarning(line)
        if len(lines) > _MOST_TOLD:
            text = translate("ImportLayer", "… and {count} more, all of them in the report.")
            feedback.pushWarning(text.format(count=len(lines) - _MOST_TOLD))
