"""Polygon sources of the algorithms: reading them, and saying in the log what was mended or skipped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..store.note_sentences import skip_reason
from ..store.polygon_source import PolygonTable, read_polygons
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
) -> PolygonTable:
    """Read the source of a parameter, and say by which operation it came to WGS 84."""
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    # QGIS takes a layer of geometry collections for one without a place on Earth; its provider knows better.
    crs = layer.dataProvider().crs() if layer is not None and not layer.isSpatial() else None
    table = read_polygons(source, context.transformContext(), columns, cancelled=feedback.isCanceled, crs=crs)
    tell_operation(feedback, f"{name} ({source.sourceName()})", table.operation, table.accuracy_m)
    return table


def tell_geometries(
    name: str, table: PolygonTable, repaired: Sequence[str], skipped: Sequence[str], feedback: QgsProcessingFeedback
) -> None:
    """List in the log what was repaired and what was skipped, by feature id."""
    if repaired:
        text = translate("SurveyAlgorithm", "{layer}: {count} geometries repaired, feature ids {ids}.")
        feedback.pushWarning(text.format(layer=name, count=len(repaired), ids=", ".join(repaired)))
    reasons = {str(row.id): skip_reason(row.reason) for row in table.skipped}
    unusable = translate("SurveyAlgorithm", "nothing polygonal is left of it")
    by_reason: dict[str, list[str]] = {}
    for number in skipped:
        by_reason.setdefault(reasons.get(number) or unusable, []).append(number)
    for reason, ids in by_reason.items():
        text = translate("SurveyAlgorithm", "{layer}: {count} features skipped, {reason}, feature ids {ids}.")
        feedback.pushWarning(text.format(layer=name, count=len(ids), reason=reason, ids=", ".join(ids)))
