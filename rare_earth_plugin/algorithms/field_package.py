"""``rareearth:fieldpackage``: a crew's folder for QField."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..map.field_base import chosen_base
from ..map.field_findings import ERROR, field_sentence
from ..map.field_package import PackageOrder, make_package, proposed_name
from ..store.field_extract import find_crew
from ..store.receiver_files import FORMATS
from .field_input import CAMPAIGN, CREW, FieldAlgorithm
from .survey_algorithm import errors_as_sentences

translate = QCoreApplication.translate

FOLDER, NAME, BASE, RECEIVERS, AUTHOR = "FOLDER", "NAME", "BASE", "RECEIVERS", "AUTHOR"
PACKAGE, VISITS, TARGETS, ERRORS, WARNINGS = "PACKAGE", "VISITS", "TARGETS", "ERRORS", "WARNINGS"


class FieldPackage(FieldAlgorithm):
    """Makes what the dialog of the panel would make."""

    ICON = "field_package.svg"
    ON_MAIN_THREAD = True

    def name(self) -> str:
        return "fieldpackage"

    def displayName(self) -> str:
        return translate("FieldPackageAlgorithm", "Field package of a crew")

    def shortHelpString(self) -> str:
        return translate(
            "FieldPackageAlgorithm",
            "Makes the folder with which a crew works in QField without a signal: a project with relative paths, one "
            "GeoPackage with the crew's own stops, targets, zones and map sheets and with empty tables for "
            "observations and tracks, forms, styles, photos, and a base map cut to the area. The package is opened "
            "once more, counted and checked before it takes its name; nothing that exists is ever replaced.\n\n"
            "The programme notes who left with what, so that the work can be merged when it comes back.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_programme()
        self._add_crew(optional=False)
        self._add(
            QgsProcessingParameterFile(
                FOLDER,
                translate("FieldPackageAlgorithm", "Folder"),
                behavior=Qgis.ProcessingFileParameterBehavior.Folder,
            ),
            translate("FieldPackageAlgorithm", "Where the package is put, as a folder of its own."),
        )
        self._add(
            QgsProcessingParameterString(NAME, translate("FieldPackageAlgorithm", "Name"), optional=True),
            translate("FieldPackageAlgorithm", "Name of the package; empty for crew, campaign and day."),
        )
        self._add(
            QgsProcessingParameterMapLayer(BASE, translate("FieldPackageAlgorithm", "Base map"), optional=True),
            translate(
                "FieldPackageAlgorithm",
                "Raster or vector layer from a file; what lies around the crew's stops is copied.",
            ),
        )
        self._add_coordinates()
        self._add(
            QgsProcessingParameterEnum(
                RECEIVERS,
                translate("FieldPackageAlgorithm", "Files for receivers"),
                [ending.upper() for ending in FORMATS],
                allowMultiple=True,
                optional=True,
            ),
            translate("FieldPackageAlgorithm", "The stops once more, for other receivers."),
        )
        self._add(
            QgsProcessingParameterString(AUTHOR, translate("FieldPackageAlgorithm", "Author"), optional=True),
            translate("FieldPackageAlgorithm", "Who makes the package; it stands in the programme and in the package."),
        )
        self.addOutput(QgsProcessingOutputFolder(PACKAGE, translate("FieldPackageAlgorithm", "Package")))
        for name, title in (
            (VISITS, translate("FieldPackageAlgorithm", "Number of stops")),
            (TARGETS, translate("FieldPackageAlgorithm", "Number of targets")),
            (ERRORS, translate("FieldPackageAlgorithm", "What must be mended")),
            (WARNINGS, translate("FieldPackageAlgorithm", "What the crew should know")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        programme = self._programme(parameters, context)
        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        layer = self.parameterAsLayer(parameters, BASE, context)
        with errors_as_sentences():
            crew = find_crew(
                programme,
                self.parameterAsString(parameters, CREW, context),
                self.parameterAsString(parameters, CAMPAIGN, context),
            )
            name = self.parameterAsString(parameters, NAME, context).strip()
            order = PackageOrder(
                programme,
                crew.uuid,
                folder / (name or proposed_name(crew.code or crew.name, crew.campaign, folder, datetime.date.today())),
                self.parameterAsString(parameters, AUTHOR, context).strip(),
                context.transformContext(),
                self._system(parameters, context),
                tuple(FORMATS[place] for place in self.parameterAsEnums(parameters, RECEIVERS, context)),
                chosen_base(layer) if layer is not None else None,
            )
            made = make_package(order, lambda share: feedback.setProgress(100 * share), feedback.isCanceled)
        for finding in made.findings:
            (feedback.reportError if finding.severity == ERROR else feedback.pushWarning)(field_sentence(finding))
        tables, errors = made.manifest.tables, sum(finding.severity == ERROR for finding in made.findings)
        return {
            PACKAGE: str(made.path),
            VISITS: tables["visit"].rows,
            TARGETS: tables["target"].rows,
            ERRORS: errors,
            WARNINGS: len(made.findings) - errors,
        }
