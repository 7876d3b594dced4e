"""``rareearth:remainingarea``: what of a territory no footprint covers, with the ledger."""

from __future__ import annotations

import contextlib
from collections import Counter
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
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..core.accounting import Accountant, cutting
from ..core.atoms import areas_m2
from ..core.kernel import Kernel
from ..core.ledger import Account, Row
from ..core.programme import NO_UNITS, Units, footprints, layers_as_programme
from ..core.question import Question
from ..core.status import COVERAGE as LIFE_CYCLE
from ..core.stillness import undisturbed
from ..store.kernels import best_kernel
from ..store.polygon_source import PolygonTable
from ..store.tables import CRS_ID
from .polygon_input import polygon_source, polygons_of, tell_geometries, tell_unchecked
from .sink_files import file_of_sink
from .survey_algorithm import SurveyAlgorithm, errors_as_sentences, tell_kernel

translate = QCoreApplication.translate

TERRITORY, COVERAGE, UNITS = "TERRITORY", "COVERAGE", "UNITS"
UNIT_FIELD, STATUS_FIELD = "UNIT_FIELD", "STATUS_FIELD"
REMAINING, LEDGER = "REMAINING", "LEDGER"
_FIGURES = ("area_km2", "covered_km2", "committed_km2", "remaining_km2", "covered_pct")


class RemainingArea(SurveyAlgorithm):
    """Territory less coverage, by the one definition of area that the panel uses too."""

    ICON = "remaining.svg"
    HELP = "figures"

    def name(self) -> str:
        return "remainingarea"

    def displayName(self) -> str:
        return translate("RemainingArea", "Remaining unmapped area")

    def shortHelpString(self) -> str:
        return translate(
            "RemainingArea",
            "Takes all footprints of a survey coverage away from a territory and tells what is left: as polygons and "
            "as a ledger in km2, one row for the territory and one for each unit.\n\n"
            "Overlapping and repeated footprints count once. Units are clipped to the territory; the row 'outside "
            "units' holds what lies in none. Area is that of the WGS 84 ellipsoid between edges that are straight in "
            "longitude and latitude, so covered + remaining = area in every row; QGIS's own $area joins vertices by "
            "geodesics and differs by some 0.005 %.\n\n"
            "With a status field, 'accepted' and 'released' are covered; 'contracted', 'in_work' and 'submitted' are "
            "committed, a part of what remains; all others count as nothing. Without one every footprint is "
            "covered.\n\n"
            "Layers may be in any coordinate reference system. Invalid geometries are repaired, features without a "
            "usable polygon are skipped; the log lists both by feature id. Of more than 20 000 footprints only those "
            "are checked that a figure depends on.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        self._add(
            QgsProcessingParameterFeatureSource(TERRITORY, translate("RemainingArea", "Territory"), polygons),
            translate("RemainingArea", "Polygons of the area to be mapped."),
        )
        self._add(
            QgsProcessingParameterFeatureSource(COVERAGE, translate("RemainingArea", "Coverage"), polygons),
            translate("RemainingArea", "Polygons of the surveys; they may overlap."),
        )
        self._add(
            QgsProcessingParameterFeatureSource(UNITS, translate("RemainingArea", "Units"), polygons, optional=True),
            translate("RemainingArea", "Polygons to have a row of the ledger each, such as oblasts or sheets."),
        )
        self._add(
            QgsProcessingParameterField(
                UNIT_FIELD, translate("RemainingArea", "Name of the unit"), None, UNITS, optional=True
            ),
            translate("RemainingArea", "Field that names the unit; without one it goes by its feature id."),
        )
        self._add(
            QgsProcessingParameterField(
                STATUS_FIELD, translate("RemainingArea", "Status of the coverage"), None, COVERAGE, optional=True
            ),
            translate("RemainingArea", "Field with the status of each footprint; without one all are covered."),
        )
        self._add(
            QgsProcessingParameterFeatureSink(
                REMAINING,
                translate("RemainingArea", "Remaining area"),
                Qgis.ProcessingSourceType.VectorPolygon,
                optional=True,
            ),
            translate("RemainingArea", "What no footprint covers, cut along cells of 15' x 10', in EPSG:4326."),
        )
        self._add(
            QgsProcessingParameterFeatureSink(
                LEDGER, translate("RemainingArea", "Ledger"), Qgis.ProcessingSourceType.Vector, optional=True
            ),
            translate("RemainingArea", "Areas in km2, a row for the territory and one for each unit."),
        )
        self._add_numbers(
            {
                "AREA_KM2": translate("RemainingArea", "Area, km2"),
                "COVERED_KM2": translate("RemainingArea", "Covered area, km2"),
                "REMAINING_KM2": translate("RemainingArea", "Remaining area, km2"),
                "REPAIRED": translate("RemainingArea", "Repaired geometries"),
                "SKIPPED": translate("RemainingArea", "Skipped features"),
            }
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        refuse_shared_file(self, parameters, context)
        kernel = best_kernel()
        tell_kernel(feedback)
        unit_field, status_field = (
            self.parameterAsString(parameters, name, context) for name in (UNIT_FIELD, STATUS_FIELD)
        )
        with errors_as_sentences(), undisturbed(), contextlib.ExitStack() as open_files:
            territory = self._read(TERRITORY, parameters, context, feedback)
            units = self._read(UNITS, parameters, context, feedback, unit_field)
            outline, regions = _units(territory, TERRITORY), _units(units, UNITS, unit_field)
            with cutting(outline, regions, NO_UNITS, kernel):
                coverage = self._read(COVERAGE, parameters, context, feedback, status_field, open_files)
            statuses = ["accepted"] * len(coverage) if not status_field else _texts(coverage.columns[status_field])
            if status_field:
                _tell_unknown(statuses, status_field, feedback)
            data = layers_as_programme(
                outline,
                footprints(_units(coverage, COVERAGE), statuses, coverage.bounds),
                regions,
            )
            accountant = Accountant(data, kernel, blank=True)
            account = accountant.account(Question(), lambda done: feedback.setProgress(100 * done), feedback.isCanceled)
        for name, table in ((TERRITORY, territory), (COVERAGE, coverage), (UNITS, units)):
            if table is not None:
                tell_geometries(name, table, _ids(name, account.repaired), _ids(name, account.skipped), feedback)
        tell_unchecked(COVERAGE, account.unchecked, feedback)
        row = account.ledger.territory
        if row.area_km2 == 0:
            feedback.pushWarning(translate("RemainingArea", "The territory has no usable polygon, so its area is 0."))
        results = {
            "AREA_KM2": row.area_km2,
            "COVERED_KM2": row.covered_km2,
            "REMAINING_KM2": row.remaining_km2,
            "REPAIRED": len(account.repaired),
            "SKIPPED": len(account.skipped),
        }
        rows = [("territory", row)]
        if parameters.get(UNITS):
            *named, outside = account.ledger.regions
            rows += [(unit.name, unit) for unit in named] + [("outside units", outside)]
        results[REMAINING] = self._write_remaining(account, kernel, parameters, context)
        results[LEDGER] = self._write_ledger(rows, parameters, context)
        return {name: value for name, value in results.items() if value is not None}

    def _read(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        column: str = "",
        open_files: contextlib.ExitStack | None = None,
    ) -> PolygonTable | None:
        """The polygons of a source, ``None`` where an optional one is not given."""
        if name == UNITS and not parameters.get(name):
            return None
        columns = [column] if column else []
        source = polygon_source(self, name, parameters, context)
        return polygons_of(self, source, name, columns, parameters, context, feedback, open_files)

    def _write_remaining(
        self, account: Account, kernel: Kernel, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str | None:
        fields = QgsFields()
        fields.append(QgsField("area_km2", QMetaType.Type.Double))
        lonlat = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
        sink, place = self.parameterAsSink(parameters, REMAINING, context, fields, Qgis.WkbType.MultiPolygon, lonlat)
        if sink is None:
            return self._unless_asked(REMAINING, parameters)
        areas = areas_m2(kernel.decode(account.remaining_wkb), kernel) / 1e6
        for wkb, area in zip(account.remaining_wkb, areas.tolist()):
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            geometry.convertToMultiType()
            self._put(sink, fields, [area], REMAINING, parameters, geometry)
        return place

    def _write_ledger(
        self, rows: Sequence[tuple[str, Row]], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str | None:
        fields = QgsFields()
        fields.append(QgsField("unit", QMetaType.Type.QString))
        for name in _FIGURES:
            fields.append(QgsField(name, QMetaType.Type.Double))
        sink, place = self.parameterAsSink(parameters, LEDGER, context, fields, Qgis.WkbType.NoGeometry)
        if sink is None:
            return self._unless_asked(LEDGER, parameters)
        for unit, row in rows:
            self._put(sink, fields, [unit, *(getattr(row, name) for name in _FIGURES)], LEDGER, parameters)
        return place

    def _unless_asked(self, name: str, parameters: dict[str, Any]) -> None:
        """No sink is right where none was asked for."""
        if parameters.get(name):
            raise QgsProcessingException(self.invalidSinkError(parameters, name))

    def _put(
        self,
        sink: QgsFeatureSink,
        fields: QgsFields,
        values: list[Any],
        name: str,
        parameters: dict[str, Any],
        geometry: QgsGeometry | None = None,
    ) -> None:
        feature = QgsFeature(fields)
        feature.setAttributes(values)
        if geometry is not None:
            feature.setGeometry(geometry)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))


def refuse_shared_file(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse two sinks in one file: the second would erase the first."""
    files = [file_of_sink(algorithm, parameters, name, context) for name in (REMAINING, LEDGER)]
    if files[0] is not None and files[0] == files[1]:
        text = translate(
            "RemainingArea",
            "REMAINING and LEDGER both point to {file}, where the second would erase the first; "
            "give each a file of its own.",
        )
        raise QgsProcessingException(text.format(file=files[0]))


def _units(table: PolygonTable | None, name: str, column: str = "") -> Units:
    """Rows of a table as units; their codes tell layer and feature id."""
    if table is None:
        return NO_UNITS
    ids = [str(number) for number in table.ids.tolist()]
    names = ids
    if column:
        names = [text or own for text, own in zip(_texts(table.columns[column]), ids)]
    codes = tuple(f"{name} {number}" for number in ids)
    return Units(codes, codes, tuple(names), table.wkb)


def _texts(values: Sequence[Any]) -> list[str | None]:
    return [None if value is None else str(value).strip() for value in values]


def _tell_unknown(statuses: Sequence[str | None], field: str, feedback: QgsProcessingFeedback) -> None:
    unknown = Counter(status for status in statuses if status not in LIFE_CYCLE.states)
    for status, count in sorted(unknown.items(), key=lambda item: str(item[0])):
        text = translate(
            "RemainingArea", "Unknown status in the field {field}, not counted as mapped: {status} ({count})."
        )
        shown = "NULL" if status is None else f"'{status}'"
        feedback.pushWarning(text.format(field=field, status=shown, count=count))


def _ids(name: str, codes: Sequence[str]) -> list[str]:
    """Feature ids of those codes that name rows of one layer."""
    return [code.split()[1] for code in codes if code.startswith(f"{name} ")]
