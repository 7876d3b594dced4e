"""Perimeters against PROJ by way of pyproj, closed forms, and hostile shapes."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import CRS, Geod, Transformer
from pyproj.transformer import TransformerGroup
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from rare_earth_plugin.core.blocks import BlockError
from rare_earth_plugin.core.geodesy import sheet_area_m2
from rare_earth_plugin.store.kernels import best_kernel
from rare_earth_plugin.store.perimeters import PULKOVO, WGS84, BlockList, blocks_of, perimeter_of
from rare_earth_plugin.store.sheet_frames import FrameCrsError, SheetFrames
from tests.programme_files import square

CONTEXT = QgsCoordinateTransformContext()


def shape(wkt: str) -> QgsGeometry:
    return QgsGeometry.fromWkt(wkt)


def blocks(wkt: str, crs: str = WGS84) -> BlockList:
    return blocks_of(shape(wkt), SheetFrames(QgsCoordinateReferenceSystem(crs), CONTEXT), best_kernel())


def test_the_other_datum_is_what_proj_makes_of_it() -> None:
    perimeter = perimeter_of(shape(square(70.4, 50.4, 0.1)), CONTEXT)
    assert perimeter is not None
    group = TransformerGroup(CRS.from_epsg(4326), CRS.from_epsg(4284), always_xy=True)
    known = [one for one in group.transformers if one.accuracy == perimeter.accuracy_m]
    for vertex in perimeter.vertices:
        found = [one.transform(vertex.lon, vertex.lat) for one in known]
        nearest = min(abs(lon - vertex.other_lon) + abs(lat - vertex.other_lat) for lon, lat in found)
        assert nearest < 1e-9
    # Tens of metres apart, as the two datums are, and back again where it came from.
    back = Transformer.from_crs(4284, 4326, always_xy=True)
    first = next(iter(perimeter.vertices))
    shift = Geod(ellps="WGS84").inv(first.lon, first.lat, first.other_lon, first.other_lat)[2]
    assert 50 < shift < 130
    assert np.allclose(back.transform(first.other_lon, first.other_lat), (first.lon, first.lat), atol=2e-4)


def test_what_is_told_of_the_operation() -> None:
    perimeter = perimeter_of(shape(square(70.4, 50.4, 0.1)), CONTEXT)
    assert perimeter is not None
    assert "Pulkovo 1942" in perimeter.crs
    assert perimeter.operation
    assert "axis order" not in perimeter.operation
    assert perimeter.accuracy_m is not None
    assert 0 < perimeter.accuracy_m < 20


def test_vertices_are_counted_through_all_rings_and_the_last_one_is_not_repeated() -> None:
    wkt = (
        "MULTIPOLYGON(((70 50, 71 50, 71 51, 70 51, 70 50), (70.2 50.2, 70.2 50.4, 70.4 50.4, 70.2 50.2)),"
        "((75 50, 75 50, 76 50, 76 51, 75 50)))"
    )
    perimeter = perimeter_of(shape(wkt), CONTEXT)
    assert perimeter is not None
    assert [(ring.part, ring.is_hole, len(ring.vertices)) for ring in perimeter.rings] == [
        (1, False, 4),
        (1, True, 3),
        (2, False, 3),
    ]
    assert [vertex.number for vertex in perimeter.vertices] == list(range(1, 11))


def test_the_length_is_that_of_geographiclib() -> None:
    geometry = shape("POLYGON((70 50, 70.3 50.1, 70.2 50.4, 70 50))")
    perimeter = perimeter_of(geometry, CONTEXT)
    assert perimeter is not None
    lon, lat = zip(*((point.x(), point.y()) for point in geometry.asPolygon()[0]))
    assert perimeter.length_m == pytest.approx(Geod(ellps="WGS84").line_length(lon, lat), abs=1e-3)


def test_nothing_drawn_is_no_perimeter() -> None:
    assert perimeter_of(QgsGeometry(), CONTEXT) is None
    assert perimeter_of(shape("MULTIPOLYGON EMPTY"), CONTEXT) is None


def test_a_rectangle_along_the_minutes_holds_its_blocks_and_no_other() -> None:
    listed = blocks(square(70.4, 50.4, 0.1))
    assert (listed.inside, listed.touched) == (36, 0)
    assert listed.area_km2 == pytest.approx(sheet_area_m2(70.4, 50.4, 70.5, 50.5) / 1e6, rel=1e-9)
    assert sum(share.held_km2 for share in listed.shares) == pytest.approx(listed.area_km2, rel=1e-9)
    assert len(listed.frames) == 36


def test_the_grid_of_another_datum_lies_across() -> None:
    listed = blocks(square(70.4, 50.4, 0.1), PULKOVO)
    assert (listed.inside, listed.touched) == (25, 24)
    assert sum(share.held_km2 for share in listed.shares) == pytest.approx(listed.area_km2, rel=1e-6)
    # A perimeter along the blocks of Pulkovo 1942 holds them whole.
    frames = SheetFrames(QgsCoordinateReferenceSystem(PULKOVO), CONTEXT)
    own = [frames.geometry(share.block) for share in listed.shares if share.is_inside]
    whole = blocks_of(QgsGeometry.unaryUnion(own), frames, best_kernel())
    assert (whole.inside, whole.touched) == (25, 0)


def test_a_shape_that_crosses_itself_is_mended_and_one_of_no_area_holds_nothing() -> None:
    bow = blocks("POLYGON((70 50, 70.1 50.1, 70.1 50, 70 50.1, 70 50))")
    assert bow.inside > 0
    assert sum(share.held_km2 for share in bow.shares) == pytest.approx(bow.area_km2, rel=1e-6)
    assert blocks("POLYGON((70 50, 70.1 50.1, 70 50))").shares == ()


def test_what_no_licence_holds_is_refused() -> None:
    with pytest.raises(BlockError):
        blocks(square(50, 42, 12))


def test_where_no_operation_leads_there_is_an_error() -> None:
    with pytest.raises(FrameCrsError):
        perimeter_of(shape("POLYGON((0 95, 1 95, 1 96, 0 95))"), CONTEXT, "EPSG:4284")
