"""The foreign source of an import algorithm: opened in the right encoding, filtered, held against a programme."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..store.foreign_rows import Placement
from ..store.foreign_source import ForeignLayer, ForeignSourceError, layer_of_project, list_layers, open_layer
from ..store.import_guess import guessed_mapping, values_met, with_guessed_values
from ..store.import_mapping import FieldRule, ImportMapping, MappingError, column_rules, load_mapping
from ..store.import_plan import ImportChoices, ImportPlan, plan_import
from ..store.import_state import read_state
from ..store.tables import BY_NAME, NO_GEOMETRY

translate = QCoreApplication.translate
_READ, _PLANNED = 20, 50


def foreign_source(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> ForeignLayer:
    """The source of the parameters ``INPUT`` and ``ENCODING``.

    :raises ForeignSourceError: it cannot be opened.
    :raises QgsProcessingException: there is none.
    """
    given = parameters["INPUT"]
    filtered = isinstance(given, QgsProcessingFeatureSourceDefinition)
    if filtered:
        named, _ = given.source.valueAsString(context.expressionContext())
        layer = QgsProcessingUtils.mapLayerFromString(named, context)
    else:
        layer = algorithm.parameterAsVectorLayer(parameters, "INPUT", context)
    if not isinstance(layer, QgsVectorLayer):
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, "INPUT"))
    encoding = algorithm.parameterAsString(parameters, "ENCODING", context).strip()
    selected = filtered and given.selectedFeaturesOnly
    if selected or layer.subsetString() or layer.isModified():
        source = layer_of_project(layer)  # as it stands in the project
    else:
        source = _decoded(layer, encoding)
    if source.encodings:
        text = translate("ImportLayer", "{source} is read as {encoding}.")
        feedback.pushInfo(text.format(source=source.entry.name, encoding=source.encoding))
    if selected or (filtered and given.filterExpression):
        source = _some(source, given, layer if selected else None)
    return source


def _decoded(layer: QgsVectorLayer, encoding: str) -> ForeignLayer:
    """A file is opened again, since QGIS believes what its companions say of the encoding."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if layer.providerType() != "ogr" or not Path(path).is_file():
        return layer_of_project(layer)
    entries = list_layers(path)
    wanted = parts.get("layerName")
    entry = next((entry for entry in entries if entry.name == wanted), entries[0])
    return open_layer(entry, encoding or None)


def _some(
    source: ForeignLayer, given: QgsProcessingFeatureSourceDefinition, selected: QgsVectorLayer | None
) -> ForeignLayer:
    """The features that are selected and pass the filter."""
    part = source.layer
    # One request knows ids or an expression, not both.
    if selected is not None:
        part = part.materialize(_request().setFilterFids(selected.selectedFeatureIds()))
    if given.filterExpression:
        part = part.materialize(_request().setFilterExpression(given.filterExpression))
    if part.featureCount() == 0:
        raise ForeignSourceError("no_features", source.entry.name)
    part.setName(source.entry.name)
    found = layer_of_project(part)
    found.entry = source.entry
    return found


def _request() -> QgsFeatureRequest:
    return QgsFeatureRequest().setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)


def plan_of(
    algorithm: QgsProcessingAlgorithm,
    source: ForeignLayer,
    programme: Path,
    table: str,
    choices: ImportChoices,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> ImportPlan:
    """What the import would do, by the parameters ``MAPPING``, ``FIELDS`` and ``CRS``.

    :raises MappingError: the mapping does not fit.
    :raises SourceError: the source has no known place on Earth.
    """
    names = source.layer.fields().names()
    saved = algorithm.parameterAsFile(parameters, "MAPPING", context)
    mapping = load_mapping(Path(saved)) if saved else guessed_mapping(table, names)
    if mapping.table != table:
        raise MappingError("other_table", detail=mapping.table, place=saved)
    rules = {**mapping.rules, **_rules(algorithm.parameterAsString(parameters, "FIELDS", context), names)}
    rules = {column: rule for column, rule in rules.items() if rule.expression}
    mapping = ImportMapping(table, rules).fitted(names, source.entry.name)
    for column, rule in mapping.rules.items():
        feedback.pushDebugInfo(f"{column} = {rule.expression}")
    crs = algorithm.parameterAsCrs(parameters, "CRS", context)
    placement = Placement(crs if crs.isValid() else source.crs)
    geometry = BY_NAME[table].geometry if choices.with_geometry else NO_GEOMETRY
    reader = source.reader(geometry, mapping.source_columns(), placement, context.transformContext())
    rows = reader.read(lambda done: feedback.setProgress(_READ * done), feedback.isCanceled)
    mapping = with_guessed_values(mapping, values_met(mapping, rows))

    def tell(done: float) -> None:
        feedback.setProgress(_READ + (_PLANNED - _READ) * done)

    return plan_import(rows, mapping, read_state(programme, table), choices, tell, feedback.isCanceled)


def _rules(text: str, names: list[str]) -> dict[str, FieldRule]:
    """Rules from ``code=Number;name='A text'``: the right side is a field of the source, else an expression.

    Nothing on the right side means that the column stays out.
    """
    rules: dict[str, FieldRule] = {}
    for pair in _pairs(text):
        column, equals, right = (part.strip() for part in pair.partition("="))
        if not equals:
            raise MappingError("bad_expression", column, translate("ImportLayer", "no = in it"))
        rules.update(column_rules({column: right}) if right in names else {column: FieldRule(right)})
    return rules


def _pairs(text: str) -> list[str]:
    """Parts between semicolons that stand in no quotes."""
    parts, quote = [""], ""
    for sign in text:
        if sign == ";" and not quote:
            parts.append("")
            continue
        if sign in "'\"" and quote in ("", sign):
            quote = "" if quote else sign
        parts[-1] += sign
    return [part for part in parts if part.strip()]
