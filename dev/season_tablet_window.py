"""For ``python -m dev.season``: a crew's days, in a second QGIS that has the package and nothing else.

Arguments: the package and the folder of the pictures. The programme is out of reach meanwhile, and no plugin runs.
QGIS stands for QField here: it opens the same project, with the same forms, defaults and constraints.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDockWidget

package, pictures = map(Path, sys.argv[1:])
STEP, LINES, POINTS = 0.0042, 14, 14
"""Degrees of latitude between observations, and how many there are: a square of six kilometres."""
STRETCH = 1.5
"""A degree of latitude by one of longitude, at about 49 degrees north."""
NOTE = "Отряд: борт карьера осыпался, подход с севера"

project = QgsProject.instance()
canvas = iface.mapCanvas()  # type: ignore[name-defined]  # noqa: F821
window = iface.mainWindow()  # type: ignore[name-defined]  # noqa: F821


def layer_of(table: str) -> QgsVectorLayer:
    """The layer of a table of the package."""
    return next(layer for layer in project.mapLayers().values() if layer.source().endswith(f"|layername={table}"))


def save(layer: QgsVectorLayer) -> None:
    """Save the edits.

    :raises RuntimeError: QGIS does not let them.
    """
    if not layer.commitChanges():
        raise RuntimeError("; ".join(layer.commitErrors()))


def open_package() -> None:
    """The project of the package, whose layers must all be there, in it."""
    if not project.read(str(package / "project.qgz")):
        raise RuntimeError(project.error())
    for layer in project.mapLayers().values():
        inside = str(package) in layer.source()
        if not layer.isValid() or not (inside or layer.providerType() in ("memory", "wms")):
            raise RuntimeError(f"{layer.name()} is not in the package: {layer.source()}")
    for name in ("Browser", "LayerOrder"):
        dock = window.findChild(QDockWidget, name)
        if dock:
            dock.hide()
    screenshot(pictures / "14-tablet.png")  # type: ignore[name-defined]  # noqa: F821


def observe(middle: QgsPointXY) -> None:
    """Observations on a lattice and the track between them, through the forms' own defaults."""
    observations, tracks = layer_of("observation"), layer_of("track")
    rocks = ("granite", "granodiorite", "gneiss", "pegmatite")
    made: list[QgsFeature] = []
    way: list[QgsPointXY] = []
    observations.startEditing()
    for line in range(LINES):
        for place in range(POINTS):
            along = place if line % 2 == 0 else POINTS - 1 - place
            point = QgsPointXY(
                middle.x() + (along - POINTS / 2) * STEP * STRETCH, middle.y() + (line - LINES / 2) * STEP
            )
            way.append(point)
            fields = observations.fields()
            known = {
                fields.indexOf("station"): f"{line + 1}-{place + 1}",
                fields.indexOf("lithology"): rocks[(line * 3 + place) % len(rocks)],
                fields.indexOf("accuracy_m"): 3.5,
            }
            context = observations.createExpressionContext()
            made.append(QgsVectorLayerUtils.createFeature(observations, QgsGeometry.fromPointXY(point), known, context))
    observations.addFeatures(made)
    save(observations)
    tracks.startEditing()
    context = tracks.createExpressionContext()
    track = QgsVectorLayerUtils.createFeature(tracks, QgsGeometry.fromPolylineXY(way), {}, context)
    tracks.addFeature(track)
    save(tracks)


def visited() -> QgsPointXY:
    """The first stops done; the middle of the first sheet."""
    visits = layer_of("visit")
    rows = sorted(visits.getFeatures(), key=lambda row: (row["day"], row["position"]))
    done = visits.fields().indexOf("done_on")
    status = visits.fields().indexOf("status")
    visits.startEditing()
    for row in rows[: max(len(rows) // 2, 1)]:
        day = row["day"]
        visits.changeAttributeValue(row.id(), done, day if isinstance(day, QDate) else QDate.fromString(day, 1))
        visits.changeAttributeValue(row.id(), status, "done")
    save(visits)
    sheet = next(row for row in rows if row["kind"] == "sheet")
    return sheet.geometry().asPoint()


def annotate() -> None:
    """A word on a target, on which the office has its own."""
    targets = layer_of("target")
    targets.startEditing()
    first = min(targets.getFeatures(), key=lambda row: row["code"])
    targets.changeAttributeValue(first.id(), targets.fields().indexOf("note"), NOTE)
    save(targets)


open_package()
middle = visited()
observe(middle)
annotate()
to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
canvas.setCenter(to_map.transform(middle))
canvas.zoomScale(120_000)
canvas.refreshAllLayers()
screenshot(pictures / "15-tablet-worked.png")  # type: ignore[name-defined]  # noqa: F821
project.clear()
