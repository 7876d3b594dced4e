"""The rules of the house, read off the source: who may import whom, and what no supported QGIS shall have to bear."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "rare_earth_plugin"
MAX_LINES = 400
FOLDERS = ("core", "store", "map", "algorithms", "gui")
"""From the bottom up: a folder imports from itself and from those before it."""

QT_CORE, QT_GUI = "qgis.PyQt.QtCore", "qgis.PyQt.QtGui"
LIBRARIES = {
    "core": ("numpy", "shapely"),
    "store": ("numpy", "qgis.core", QT_CORE),
    "map": ("numpy", "qgis.core", "qgis.analysis", QT_CORE, QT_GUI),
    "algorithms": ("numpy", "qgis.core", QT_CORE, QT_GUI),
    "gui": ("numpy", "qgis.core", "qgis.gui", "qgis.PyQt"),
    "plugin": ("qgis",),
    "__init__": ("qgis.gui",),
}
"""What a folder (or a file at the top) may import besides the standard library and the folders below it."""
EXCEPTIONS = {"store/kernels.py": ("shapely",)}
"""This file is there to find out whether shapely can be used."""

# fmt: off
WORLD = frozenset({
    "ctypes", "gettext", "glob", "http", "io", "locale", "logging", "pathlib", "shutil",
    "socket", "sqlite3", "subprocess", "tempfile", "time", "urllib",
})
# fmt: on
"""Modules by which files, clocks, languages and other processes would come into core."""
CLOCKS = frozenset({"now", "today", "utcnow"})
# fmt: off
LAYER_EDITS = frozenset({
    "startEditing", "commitChanges", "rollBack", "beginEditCommand", "endEditCommand", "changeAttributeValue",
    "changeAttributeValues", "changeGeometry", "addFeature", "addFeatures", "deleteFeature", "deleteFeatures",
})
# fmt: on
BINDINGS = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")

# Methods that are gone in Qt 6, or that QGIS marks as deprecated; calls that 3.40 itself deprecates also raise a
# DeprecationWarning when the tests run them, which is an error (pyproject.toml).
DEPRECATED_METHODS = {
    "exec_": "exec()",
    "print_": "print()",
    "writeAsVectorFormat": "writeAsVectorFormatV3() (3.20)",
    "writeAsVectorFormatV2": "writeAsVectorFormatV3() (3.20)",
}
# Enums that moved into Qgis; the old names are deprecated (the version from which on is in QGIS's API documentation).
DEPRECATED_ENUMS = {
    "QVariant.Type": "QMetaType.Type (QgsField since 3.38)",
    "QgsWkbTypes.Type": "Qgis.WkbType (3.30)",
    "QgsWkbTypes.GeometryType": "Qgis.GeometryType (3.30)",
    "QgsMapLayerType": "Qgis.LayerType (3.30)",
    "QgsMapLayer.LayerType": "Qgis.LayerType (3.30)",
    "QgsMapLayerProxyModel.Filter": "Qgis.LayerFilter (3.34)",
    "QgsUnitTypes.DistanceUnit": "Qgis.DistanceUnit (3.30)",
    "QgsUnitTypes.AreaUnit": "Qgis.AreaUnit (3.30)",
    "QgsUnitTypes.RenderUnit": "Qgis.RenderUnit (3.30)",
    "QgsUnitTypes.LayoutUnit": "Qgis.LayoutUnit (3.30)",
    "QgsFeatureRequest.Flag": "Qgis.FeatureRequestFlag (3.36)",
    "QgsFeatureRequest.InvalidGeometryCheck": "Qgis.InvalidGeometryCheck (3.36)",
    "QgsProcessing.SourceType": "Qgis.ProcessingSourceType (3.36)",
    "QgsProcessing.PythonOutputType": "Qgis (3.36)",
    "QgsProcessingAlgorithm.Flag": "Qgis.ProcessingAlgorithmFlag (3.36)",
    "QgsProcessingContext.Flag": "Qgis.ProcessingContext (3.36)",
    "QgsProcessingFeatureSource.Flag": "Qgis.ProcessingFeatureSourceFlag (3.36)",
    "QgsProcessingParameterDefinition.Flag": "Qgis.ProcessingParameterFlag (3.36)",
    "QgsProcessingParameterField.DataType": "Qgis.ProcessingFieldParameterDataType (3.36)",
    "QgsProcessingParameterFile.Behavior": "Qgis.ProcessingFileParameterBehavior (3.36)",
    "QgsProcessingParameterNumber.Type": "Qgis.ProcessingNumberParameterType (3.36)",
    "QgsPalLayerSettings.Placement": "Qgis.LabelPlacement (3.26)",
    "QgsSymbol.SymbolType": "Qgis.SymbolType (3.20)",
    "QgsSimpleMarkerSymbolLayerBase.Shape": "Qgis.MarkerShape (3.24)",
    "QgsMapSettings.Flag": "Qgis.MapSettingsFlag (3.22)",
    "QgsProject.FileFormat": "Qgis.ProjectFileType (3.22)",
}
# Names of classes that look like members of an enum, and constants in capitals that are none.
NO_ENUM = frozenset({"QGIS_VERSION", "QGIS_VERSION_INT", "TEMPORARY_OUTPUT"})


@dataclass(frozen=True)
class Finding:
    """One breach of a rule."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


def imports(tree: ast.AST, package: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Each imported name with its line, relative ones resolved; imports by string count as well.

    :param package: package that the file lies in, such as ``("rare_earth_plugin", "core")``.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            for alias in node.names:
                yield node.lineno, f"{module}.{alias.name}"
        elif isinstance(node, ast.Call) and _last_name(node.func) in ("import_module", "__import__") and node.args:
            name = node.args[0]
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                text = name.value.lstrip(".")
                level = len(name.value) - len(text)
                base = ".".join(package[: len(package) - level + 1]) if level else ""
                yield node.lineno, ".".join(part for part in (base, text) if part)


def import_findings(source: str, inside: Path) -> list[Finding]:
    """Imports that run up, or out of the house. ``inside`` is the file's path inside the package."""
    place = inside.parts[0] if len(inside.parts) > 1 else inside.stem
    package = (PACKAGE, *inside.parts[:-1])
    found = []
    for line, name in imports(ast.parse(source), package):
        top = name.split(".")[0]
        if top == PACKAGE:
            target = [*name.split("."), ""][1]
            if target in FOLDERS and place in FOLDERS and FOLDERS.index(target) > FOLDERS.index(place):
                found.append(Finding(line, f"{place} imports from {target}, which stands above it"))
            elif target not in FOLDERS and target and place in FOLDERS:
                found.append(Finding(line, f"{place} imports {name}"))
        elif top in sys.stdlib_module_names:
            if place == "core" and top in WORLD:
                found.append(Finding(line, f"core knows nothing of {top}"))
        elif not _allowed(name, LIBRARIES[place] + EXCEPTIONS.get(inside.as_posix(), ())):
            found.append(Finding(line, f"{place} may not import {name}"))
    return found


def _allowed(name: str, libraries: tuple[str, ...]) -> bool:
    return any(name == library or name.startswith(f"{library}.") for library in libraries)


def conduct_findings(source: str, inside: Path) -> list[Finding]:
    """What a folder does although it must not."""
    place = inside.parts[0] if len(inside.parts) > 1 else inside.stem
    found = []
    tree = ast.parse(source)
    # A parameter may be called random: only the modules share one hidden state.
    shared_random = [["np", "random"], ["numpy", "random"]]
    if any(name == "random" for _, name in imports(tree, ())):
        shared_random.append(["random"])
    for node in ast.walk(tree):
        if place == "core" and isinstance(node, ast.Attribute) and _owner(node) == "os" and node.attr != "cpu_count":
            found.append(
                Finding(node.lineno, f"core knows nothing of the system but its number of processors ({node.attr})")
            )
        if not isinstance(node, ast.Call):
            continue
        name, owner = _last_name(node.func), _owner(node.func)
        if place == "core":
            if name == "open" and not owner:
                found.append(Finding(node.lineno, "core opens no files"))
            if name in CLOCKS and owner in ("datetime", "date", "dt"):
                found.append(Finding(node.lineno, "core has no clock: the date is an argument"))
            if name in ("tr", "translate") and owner not in ("str", "bytes"):
                found.append(Finding(node.lineno, "core does not translate"))
            if name == "default_rng" and not (node.args or node.keywords):
                found.append(Finding(node.lineno, "randomness needs a seed"))
            if _dotted(node.func)[:-1] in shared_random and name not in ("default_rng", "Random", "Generator"):
                found.append(Finding(node.lineno, "randomness needs a seed"))
        if place == "algorithms" and (owner, name) == ("QgsProject", "instance"):
            found.append(Finding(node.lineno, "algorithms take the project from their context"))
        if place == "gui" and name in LAYER_EDITS:
            found.append(Finding(node.lineno, f"gui edits no layer by itself ({name})"))
    return found


def qt_findings(source: str) -> list[Finding]:
    """Unscoped enums, Qt bindings imported past ``qgis.PyQt``, and what is deprecated by 3.44."""
    tree = ast.parse(source)
    classes, modules = _qt_names(tree)
    exempt = _type_positions(tree)
    found = [
        Finding(line, f"import Qt by qgis.PyQt, not {name}")
        for line, name in imports(tree, ())
        if name.split(".")[0] in BINDINGS
    ]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in DEPRECATED_METHODS:
            found.append(Finding(node.lineno, f"{node.attr} is deprecated: use {DEPRECATED_METHODS[node.attr]}"))
        dotted = _dotted(node)
        if dotted and dotted[0] in modules:
            dotted = dotted[1:]
        elif not dotted or dotted[0] not in classes:
            continue
        else:
            dotted = [classes[dotted[0]], *dotted[1:]]
        name = ".".join(dotted)
        old = next((enum for enum in DEPRECATED_ENUMS if name == enum or name == f"{enum}s"), None)
        if old:
            found.append(Finding(node.lineno, f"{name} is deprecated: use {DEPRECATED_ENUMS[old]}"))
        elif len(dotted) == 2 and dotted[1][:1].isupper() and dotted[1] not in NO_ENUM and id(node) not in exempt:
            found.append(Finding(node.lineno, f"{name} is no scoped enum"))
    return found


def _qt_names(tree: ast.AST) -> tuple[dict[str, str], set[str]]:
    """Classes imported from QGIS or Qt (local name -> name), and the local names of their modules."""
    classes: dict[str, str] = {}
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            for alias in node.names:
                if (alias.name.startswith("Qt") and alias.name != "Qt") or alias.name[:1].islower():
                    modules.add(alias.asname or alias.name)
                else:
                    classes[alias.asname or alias.name] = alias.name
    return classes, modules


def _type_positions(tree: ast.AST) -> set[int]:
    """Nodes at which a class nested in another is meant, and inner links of longer chains.

    A class is meant in annotations, calls, ``isinstance``, base classes, and where it gets a short name of which
    members are taken.
    """
    exempt: set[int] = set()
    opened = {_last_name(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) or (
            isinstance(node, ast.Assign) and all(_last_name(target) in opened for target in node.targets)
        ):
            exempt.add(id(node.value))
        elif isinstance(node, ast.Call):
            exempt.add(id(node.func))
            if _last_name(node.func) in ("isinstance", "issubclass", "cast"):
                exempt.update(id(part) for argument in node.args for part in ast.walk(argument))
        elif isinstance(node, ast.ClassDef):
            exempt.update(id(base) for base in node.bases)
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(annotation, ast.AST):
                exempt.update(id(part) for part in ast.walk(annotation))
    return exempt


def _dotted(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        before = _dotted(node.value)
        return [*before, node.attr] if before else []
    return []


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _owner(node: ast.expr) -> str:
    return _last_name(node.value) if isinstance(node, ast.Attribute) else ""
