"""``rareearth:mergefieldwork``: what a crew brought back into a programme, without a window."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..core.merging import ADD, CHANGE, RowMerge
from ..map.brought_in import Statement
from ..map.file_layers import edited_on, layers_on, reload_layers
from ..map.handback_words import cell_name, cell_text, kind_name, others_text, row_name
from ..map.handover_file import merge_into_file
from ..store.handback_photos import copy_photos
from ..store.handback_reader import Review, review_handback
from ..store.handback_sentences import handback_note, table_name
from ..store.programme import open_programme
from ..store.returned_package import names_of
from .survey_algorithm import SurveyAlgorithm, errors_as_sentences

translate = QCoreApplication.translate

PACKAGE, FILE, PROGRAMME, CREW, AUTHOR, ON_CONFLICT, DRY_RUN, OUTPUT = (
    "PACKAGE",
    "FILE",
    "PROGRAMME",
    "CREW",
    "AUTHOR",
    "ON_CONFLICT",
    "DRY_RUN",
    "OUTPUT",
)
MERGE_THE_REST, REFUSE = range(2)
_NUMBERS = ("ADDED", "CHANGED", "CONFLICTS", "PHOTOS")
_FIELDS = ("table", "uuid", "row", "kind", "field", "left", "programme", "came_back", "others")
_READ = 80.0


class MergeFieldwork(SurveyAlgorithm):
    """What the review of the panel does where nobody is asked: all that is not contested."""

    ICON = "merge_fieldwork.svg"
    HELP = "back"
    ON_MAIN_THREAD = True

    def name(self) -> str:
        return "mergefieldwork"

    def displayName(self) -> str:
        return translate("MergeFieldwork", "Merge fieldwork into a programme")

    def shortHelpString(self) -> str:
        return translate(
            "MergeFieldwork",
            "Merges a field package that came back, or a file of a receiver, into the programme that it left from: row "
            "by row by UUID, held against what left. Rows that nobody contests come in, all of them or none; what the "
            "programme or another crew says otherwise, and what was deleted, stays as it is and is listed. Merging the "
            "same package again changes nothing. Photos are copied beside the programme.\n\n"
            "No layer of the programme may be in edit mode meanwhile.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter, help_text in (*self._sources(), *self._choices()):
            self._add(parameter, help_text)
        self._add_numbers(
            {
                "ADDED": translate("MergeFieldwork", "Rows added"),
                "CHANGED": translate("MergeFieldwork", "Rows changed"),
                "CONFLICTS": translate("MergeFieldwork", "Rows left to be decided"),
                "PHOTOS": translate("MergeFieldwork", "Photos copied"),
            }
        )

    @staticmethod
    def _sources() -> list[tuple[QgsProcessingParameterDefinition, str]]:
        folder = Qgis.ProcessingFileParameterBehavior.Folder
        return [
            (
                QgsProcessingParameterFile(
                    PACKAGE, translate("MergeFieldwork", "Package"), behavior=folder, optional=True
                ),
                translate("MergeFieldwork", "Folder of the package that came back."),
            ),
            (
                QgsProcessingParameterFile(FILE, translate("MergeFieldwork", "or file"), optional=True),
                translate("MergeFieldwork", "GeoPackage of a package, or GPX and other files of a receiver."),
            ),
            (
                QgsProcessingParameterFile(PROGRAMME, translate("MergeFieldwork", "Programme file"), extension="gpkg"),
                translate("MergeFieldwork", "GeoPackage of the programme that the package left from."),
            ),
        ]

    @staticmethod
    def _choices() -> list[tuple[QgsProcessingParameterDefinition, str]]:
        return [
            (
                QgsProcessingParameterString(CREW, translate("MergeFieldwork", "Crew"), optional=True),
                translate("MergeFieldwork", "Name or UUID of the crew, for a file that does not say who brought it."),
            ),
            (
                QgsProcessingParameterString(AUTHOR, translate("MergeFieldwork", "Brought by"), optional=True),
                translate("MergeFieldwork", "Who is recorded as having brought it; by default the crew."),
            ),
            (
                QgsProcessingParameterEnum(
                    ON_CONFLICT,
                    translate("MergeFieldwork", "Where something is contested"),
                    [
                        translate("MergeFieldwork", "merge the rest, list it"),
                        translate("MergeFieldwork", "merge nothing"),
                    ],
                    defaultValue=MERGE_THE_REST,
                ),
                translate("MergeFieldwork", "0: the other rows come in; 1: the algorithm stops with an error."),
            ),
            (
                QgsProcessingParameterBoolean(
                    DRY_RUN, translate("MergeFieldwork", "Only tell what would happen"), defaultValue=False
                ),
                translate("MergeFieldwork", "Lists what is contested and leaves the programme as it is."),
            ),
            (
                QgsProcessingParameterFeatureSink(
                    OUTPUT,
                    translate("MergeFieldwork", "Contested fields"),
                    Qgis.ProcessingSourceType.Vector,
                    optional=True,
                    createByDefault=False,
                ),
                translate("MergeFieldwork", "A row for each field that a person must decide."),
            ),
        ]

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self._source(parameters, context)
        programme = Path(self.parameterAsFile(parameters, PROGRAMME, context))
        with errors_as_sentences():
            info = open_programme(programme)
            review = review_handback(
                source,
                info.path,
                datetime.date.today(),
                context.transformContext(),
                self._crew(parameters, context, info.path),
                lambda share: feedback.setProgress(_READ * share),
                feedback.isCanceled,
            )
            self._tell(review, feedback)
            asked = [row for row in review.merge.rows if row.asked]
            results = self._list(review, asked, parameters, context)
            if asked and self.parameterAsEnum(parameters, ON_CONFLICT, context) == REFUSE:
                text = translate(
                    "MergeFieldwork",
                    "{count} rows are contested, so nothing was merged; decide them in the review of the panel.",
                    None,
                    len(asked),
                )
                raise QgsProcessingException(text.format(count=len(asked)))
            outcome = review.merge.outcome(whole_rows=True)
            photos = 0
            is_news = not (review.merge.knows == "same" and outcome.says_nothing)
            if is_news and not self.parameterAsBool(parameters, DRY_RUN, context):
                photos = self._copy(review, info.path.parent, feedback)
                statement = Statement(
                    review.returned.crew_uuid,
                    self.parameterAsString(parameters, AUTHOR, context) or review.returned.crew,
                    datetime.datetime.now(datetime.timezone.utc),
                )
                shown = self._is_shown_only(context, info.path)
                merge_into_file(info.path, outcome, statement, review.returned.ours, beside_others=shown)
                if context.project() is not None:
                    reload_layers(context.project(), info.path)
        counts = (outcome.count(new=True), outcome.count(new=False), len(asked), photos)
        return {**results, **dict(zip(_NUMBERS, counts))}

    def _source(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        chosen = [self.parameterAsString(parameters, name, context) for name in (PACKAGE, FILE)]
        given = [text for text in chosen if text]
        if len(given) != 1:
            raise QgsProcessingException(
                translate("MergeFieldwork", "Choose what came back: either the folder of a package or a file.")
            )
        return Path(given[0])

    def _crew(self, parameters: dict[str, Any], context: QgsProcessingContext, programme: Path) -> str:
        wanted = self.parameterAsString(parameters, CREW, context).strip()
        if not wanted:
            return ""
        known, _ = names_of(programme)
        found = [uuid for uuid, name in known.items() if wanted in (uuid, name)]
        if len(found) != 1:
            text = translate("MergeFieldwork", "The programme has no crew '{name}'; it has: {known}.")
            raise QgsProcessingException(text.format(name=wanted, known=", ".join(sorted(known.values())) or "—"))
        return found[0]

    @staticmethod
    def _copy(review: Review, home: Path, feedback: QgsProcessingFeedback) -> int:
        try:
            return copy_photos(review.returned.photos, home, None, feedback.isCanceled)
        except OSError as error:
            text = translate("MergeFieldwork", "The photos cannot be copied to {folder} ({reason}); make room there.")
            raise QgsProcessingException(text.format(folder=home, reason=error.strerror or error)) from error

    @staticmethod
    def _is_shown_only(context: QgsProcessingContext, path: Path) -> bool:
        """Whether the project shows the file and edits nothing of it, see the import of a layer."""
        project = context.project()
        return project is not None and bool(layers_on(project, path)) and not edited_on(project, path)

    @staticmethod
    def _tell(review: Review, feedback: QgsProcessingFeedback) -> None:
        for note in review.returned.notes:
            feedback.pushWarning(handback_note(note))
        for row in review.merge.rows:
            line = f"{table_name(row.key[0])} {row_name(row)}: {kind_name(row.kind)}"
            (feedback.pushInfo if row.kind in (ADD, CHANGE) else feedback.pushWarning)(line)
        if not review.merge.rows:
            feedback.pushInfo(translate("MergeFieldwork", "Nothing of it is new."))

    def _list(
        self, review: Review, asked: list[RowMerge], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """The contested fields as rows; where nobody asked for them, nothing."""
        if not parameters.get(OUTPUT):
            return {}
        fields = QgsFields()
        for name in _FIELDS:
            fields.append(QgsField(name, QMetaType.Type.QString))
        sink, place = self.parameterAsSink(
            parameters, OUTPUT, context, fields, Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, OUTPUT))
        for row in asked:
            for cell in row.asked:
                table, uuid = row.key
                values = (cell.claim.before, cell.ours, cell.theirs)
                texts = [cell_text(table, cell.field, value, review.codes) for value in values]
                feature = QgsFeature(fields)
                feature.setAttributes(
                    [
                        table,
                        uuid,
                        row_name(row),
                        row.kind,
                        cell_name(cell.field),
                        *texts,
                        others_text(review, row),
                    ]
                )
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, OUTPUT))
        return {OUTPUT: place}
