"""What QField cannot do, looked up in a project as QField would read it.

QField is QGIS's own core with another window: sources, renderers and expressions are QGIS's, but Python, its plugins
and their functions are not there, and forms are drawn by widgets of its own (docs.qfield.org, "Supported data formats"
and "Attributes form"; the list of widgets is that of its sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree  # nosec B405: Python's expat refuses texts that blow up

from qgis.core import Qgis, QgsExpression, QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

from .field_findings import ERROR, WARNING, FieldFinding

FILES = frozenset({"ogr", "gdal"})
SERVICES = frozenset(
    {
        *("wms", "wfs", "oapif", "wcs", "postgres", "postgresraster", "arcgisfeatureserver", "arcgismapserver"),
        *("vectortile", "xyzvectortiles", "mbtilesvectortiles", "mssql", "oracle", "hana", "sensorthings"),
    }
)
WIDGETS = frozenset(
    {
        *("Binary", "CheckBox", "Color", "DateTime", "ExternalResource", "Hidden", "Range", "RelationReference"),
        *("TextEdit", "UuidGenerator", "ValueMap", "ValueRelation", ""),
    }
)
RENDERERS = frozenset(
    {
        *("singleSymbol", "categorizedSymbol", "graduatedSymbol", "RuleRenderer", "invertedPolygonRenderer"),
        *("mergedFeatureRenderer", "heatmapRenderer", "pointDisplacement", "pointCluster", "25dRenderer"),
        *("embeddedSymbol", "nullSymbol"),
    }
)
_NO_DRIVER = (".ecw", ".sid")
_EXPRESSIONS = ("exp", "expression", "filter", "attr", "fieldName", "visibilityExpression")
_WORDS = frozenset({"in", "and", "or", "not", "case", "when", "then", "else", "is", "like", "ilike", "between"})
_QUOTED = re.compile(r"'(?:[^'\\]|\\.|'')*'|\"(?:[^\"]|\"\")*\"")
_CALL = re.compile(r"(?<![\w@:])([A-Za-z_$][\w$]*)\s*\(")
_TEMPLATE = re.compile(r"\[%(.*?)%\]", re.DOTALL)


def unknown_functions(expression: str) -> list[str]:
    """Functions in an expression that QGIS itself does not have: a plugin's, or a macro's."""
    plain = _QUOTED.sub("''", expression)
    known = {name.lower() for name in QgsExpression.BuiltinFunctions()}
    called = dict.fromkeys(_CALL.findall(plain))
    return [name for name in called if name.lower() not in known | _WORDS]


def layer_limits(layer: QgsMapLayer) -> list[FieldFinding]:
    """What QField cannot do with a layer; main thread only."""
    return [FieldFinding(severity, code, layer.name(), detail) for severity, code, detail in _of_layer(layer)]


def _of_layer(layer: QgsMapLayer) -> Iterator[tuple[str, str, str]]:
    provider = layer.providerType().lower()
    path = str(QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path", ""))
    if provider == "memory":
        yield ERROR, "memory", ""
    elif provider in SERVICES:
        yield WARNING, "service", layer.providerType()
    elif provider not in FILES and layer.isValid():
        yield ERROR, "provider", layer.providerType()
    if path.lower().endswith(_NO_DRIVER):
        yield ERROR, "format", path.rpartition(".")[2].upper()
    if isinstance(layer, QgsVectorLayer):
        yield from _of_vector(layer)


def _of_vector(layer: QgsVectorLayer) -> Iterator[tuple[str, str, str]]:
    renderer = layer.renderer()
    if renderer is not None and renderer.type() not in RENDERERS:
        yield ERROR, "renderer", renderer.type()
    for place, field in enumerate(layer.fields()):
        widget = layer.editorWidgetSetup(place).type()
        if widget not in WIDGETS:
            yield WARNING, "widget", f"{field.name()}: {widget}"
    form = layer.editFormConfig()
    if form.layout() == Qgis.AttributeFormLayout.UiFile:
        yield ERROR, "form_file", form.uiForm()
    if form.initCodeSource() != Qgis.AttributeFormPythonInitCodeSource.NoSource:
        yield WARNING, "form_code", form.initFunction()
    for action in layer.actions().actions():
        if action.type() == Qgis.AttributeActionType.GenericPython:
            yield WARNING, "action", action.name()


def text_limits(text: str) -> Iterator[FieldFinding]:
    """What QField cannot do with a project, read off the text of its file; on any thread."""
    root = ElementTree.fromstring(text)  # nosec B314: a project of our own, and see above
    macros = root.find("./properties/Macros/pythonCode")
    if macros is not None and (macros.text or "").strip():
        yield FieldFinding(WARNING, "macros")
    for element in root.iter("maplayer"):
        name = element.findtext("layername") or ""
        functions = [function for expression in _expressions(element) for function in unknown_functions(expression)]
        for function in dict.fromkeys(functions):
            yield FieldFinding(ERROR, "function", name, function)


def _expressions(layer: ElementTree.Element) -> Iterator[str]:
    for element in layer.iter():
        for key in _EXPRESSIONS:
            if element.get(key) and (key != "fieldName" or element.get("isExpression") == "1"):
                yield str(element.get(key))
        if element.tag == "Option" and element.get("name") in ("expression", "FilterExpression"):
            yield element.get("value") or ""
        if element.tag == "previewExpression":
            yield element.text or ""
        if element.tag == "mapTip":
            yield from _TEMPLATE.findall(element.text or "")
