"""Polygon sources of the algorithms: reading them, and saying in the log what was mended or skipped."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..store.file_polygons import late_polygons
from ..store.layer_file import file_of
from ..store.note_sentences import skip_reason
from ..store.polygon_source import PolygonTable, read_polygons
from ..store.programme_file import ProgrammeFileError
from .survey_algorithm import tell_operation

translate = QCoreApplication.translate


def polygon_source(
    algorithm: QgsProcessingAlgorithm, name: str, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    """The source that a parameter names.

    :raises QgsProcessingException: there is none.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source


def polygons_of(
    algorithm: QgsProcessingAlgorithm,
    source: QgsProcessingFeatureSource,
    name: str,
    columns: Sequence[str],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    open_files: contextlib.ExitStack | None = None,
) -> PolygonTable:
    """Read the source of a parameter, and say by which operation it came to WGS 84.

    :param open_files: where given, the WKB of a whole GeoPackage layer stays in the file until it is needed; nothing
        may be written before they are closed, since the file may be the same.
    """
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    # Anything but a layer or its name may ask for some of the features.
    if open_files is not None and isinstance(parameters.get(name), (str, QgsVectorLayer)):
        table = _left_in_file(layer, columns, context, feedback, open_files)
        if table is not None:
            return table
    # QGIS takes a layer of geometry collections for one without a place on Earth; its provider knows better.
    crs = layer.dataProvider().crs() if layer is not None and not layer.isSpatial() else None
    table = read_polygons(source, context.transformContext(), columns, cancelled=feedback.isCanceled, crs=crs)
    tell_operation(feedback, f"{name} ({source.sourceName()})", table.operation, table.accuracy_m)
    return table


def _left_in_file(
    layer: QgsVectorLayer | None,
    columns: Sequence[str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    open_files: contextlib.ExitStack,
) -> PolygonTable | None:
    """The polygons of a layer that shows a GeoPackage as it lies, ``None`` of any other."""
    found = file_of(layer, columns)
    if found is None:
        return None
    path, table, names = found
    reader = late_polygons(path, table, names, context.transformContext(), feedback.isCanceled)
    try:
        polygons = open_files.enter_context(reader)
    except ProgrammeFileError:  # QGIS reads more than we do, and says more about files that nobody can read
        return None
    return replace(polygons, columns=dict(zip(columns, map(polygons.columns.__getitem__, names))))


def tell_unchecked(name: str, count: int, feedback: QgsProcessingFeedback) -> None:
    """Say in the log how many features of a large layer no figure needed."""
    if count:
        text = translate(
            "SurveyAlgorithm",
            "{layer}: {count} features were not checked, since no figure depends on their shape.",
            None,
            count,
        )
        feedback.pushInfo(text.format(layer=name, count=count))


def tell_geometries(
    name: str, table: PolygonTable, repaired: Sequence[str], skipped: Sequence[str], feedback: QgsProcessingFeedback
) -> None:
    """List in the log what was repaired and what was skipped, by feature id."""
    if repaired:
        text = translate(
            "SurveyAlgorithm", "{layer}: {count} geometries repaired, feature ids {ids}.", None, len(repaired)
        )
        feedback.pushWarning(text.format(layer=name, count=len(repaired), ids=", ".join(repaired)))
    reasons = {str(row.id): skip_reason(row.reason) for row in table.skipped}
    unusable = translate("SurveyAlgorithm", "nothing polygonal is left of it")
    by_reason: dict[str, list[str]] = {}
    for number in skipped:
        by_reason.setdefault(reasons.get(number) or unusable, []).append(number)
    for reason, ids in by_reason.items():
        text = translate(
            "SurveyAlgorithm", "{layer}: {count} features skipped, {reason}, feature ids {ids}.", None, len(ids)
        )
        feedback.pushWarning(text.format(layer=name, count=len(ids), reason=reason, ids=", ".join(ids)))
