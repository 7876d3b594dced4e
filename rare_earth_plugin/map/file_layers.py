"""Layers of a project that read one and the same file, whoever put them there."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer


def layers_on(project: QgsProject, path: Path) -> list[QgsVectorLayer]:
    """Vector layers that read a file."""
    wanted = os.path.normcase(path.resolve())
    found = []
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr":
            file = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path")
            if file and os.path.normcase(Path(file).resolve()) == wanted:
                found.append(layer)
    return found


def edited_on(project: QgsProject, path: Path) -> list[QgsVectorLayer]:
    """Those of them that are in edit mode."""
    return [layer for layer in layers_on(project, path) if layer.isEditable()]


def drop_layers(project: QgsProject, path: Path) -> None:
    """Take the layers of a file out of the project, so that nothing here holds it open."""
    project.removeMapLayers([layer.id() for layer in layers_on(project, path)])


def reload_layers(project: QgsProject, path: Path) -> None:
    """Let the layers of a file see what was written into it past them."""
    for layer in layers_on(project, path):
        layer.reload()
        layer.updateExtents()
        layer.triggerRepaint()
