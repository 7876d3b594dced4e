"""Layers over the map of a dossier: what they hold is what the tables list."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from rare_earth_plugin.map.perimeter_layers import block_layer, outline_layer, vertex_layer
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.perimeters import PULKOVO, blocks_of, perimeter_of
from rare_earth_plugin.store.sheet_frames import SheetFrames
from tests.programme_files import square

CONTEXT = QgsCoordinateTransformContext()
SHAPE = QgsGeometry.fromWkt(square(70.4, 50.4, 0.1))


def test_vertices_carry_their_numbers() -> None:
    perimeter = perimeter_of(SHAPE, CONTEXT)
    assert perimeter is not None
    layer = vertex_layer(perimeter)
    found = {feature["number"]: feature.geometry().asPoint() for feature in layer.getFeatures()}
    assert {number: (point.x(), point.y()) for number, point in found.items()} == {
        vertex.number: (vertex.lon, vertex.lat) for vertex in perimeter.vertices
    }
    assert layer.labelsEnabled()


def test_blocks_cover_the_perimeter_and_say_which_lie_inside() -> None:
    blocks = blocks_of(SHAPE, SheetFrames(QgsCoordinateReferenceSystem(PULKOVO), CONTEXT), best_kernel())
    layer = block_layer(blocks)
    rows = list(layer.getFeatures())
    assert sum(row["inside"] for row in rows) == blocks.inside
    assert len({row["code"] for row in rows}) == len(rows) == blocks.inside + blocks.touched
    union = QgsGeometry.unaryUnion([row.geometry() for row in rows])
    assert union.buffer(1e-9, 1).contains(SHAPE)
    assert {category.value() for category in layer.renderer().categories()} == {0, 1}


def test_the_outline_is_the_geometry() -> None:
    (row,) = outline_layer(SHAPE).getFeatures()
    assert row.geometry().isGeosEqual(SHAPE)
