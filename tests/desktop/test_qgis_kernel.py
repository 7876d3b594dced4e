"""QGIS's geometry against shapely's, on sound and on hopeless input."""

from __future__ import annotations

import struct
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry

from rare_earth_plugin.core.geodesy import areas_of_rings
from rare_earth_plugin.core.kernel import Kernel, KernelError
from rare_earth_plugin.core.shapely_kernel import ShapelyKernel
from rare_earth_plugin.store.qgis_kernel import QgisKernel

QGIS, SHAPELY = QgisKernel(), ShapelyKernel()
NAN = float("nan")
SQUARE = [(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)]


def column(*items: Any) -> Any:
    array = np.full(len(items), None, dtype=object)
    array[:] = items
    return array


def polygon(*rings: list[tuple[float, float]]) -> bytes:
    """WKB that no library would write."""
    body = b"".join(struct.pack("<I", len(ring)) + np.array(ring, dtype="<f8").tobytes() for ring in rings)
    return struct.pack("<BII", 1, 3, len(rings)) + body


def of(wkt: str) -> bytes:
    return shapely.to_wkb(shapely.from_wkt(wkt))


INPUT = {
    "square": polygon(SQUARE),
    "hole": polygon(SQUARE, [(0.5, 0.5), (1, 0.5), (1, 1), (0.5, 0.5)]),
    "big endian": shapely.to_wkb(shapely.box(0, 0, 1, 1), byte_order=0),
    "z": of("POLYGON Z((0 0 1, 2 0 1, 2 2 1, 0 0 1))"),
    "bow tie": polygon([(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)]),
    "flat": polygon([(0, 0), (1, 1), (2, 2), (0, 0)]),
    "hole outside": polygon(SQUARE, [(5, 5), (6, 5), (6, 6), (5, 5)]),
    "two holes that touch": polygon(SQUARE, [(0, 0), (1, 1), (1, 0.5), (0, 0)], [(1, 1), (2, 2), (1.5, 1.8), (1, 1)]),
    "spike": polygon([(0, 0), (1, 0), (1, 1), (1, 5), (1, 1), (0, 1), (0, 0)]),
    "doubled": polygon([(0, 0), (1, 0), (1, 1), (0, 0), (1, 0), (1, 1), (0, 0)]),
    "overlapping parts": of("MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)),((1 1,3 1,3 3,1 3,1 1)))"),
    "empty part": of("MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)), EMPTY)"),
    "collection": of(
        "GEOMETRYCOLLECTION(POLYGON((0 0,2 0,2 2,0 2,0 0)),POLYGON((1 1,3 1,3 3,1 3,1 1)),LINESTRING(0 0,9 9))"
    ),
    "point": of("POINT(1 2)"),
    "line": of("LINESTRING(0 0,1 1,1 0,0 0)"),
    "empty": of("POLYGON EMPTY"),
    "no part": of("MULTIPOLYGON EMPTY"),
    "not closed": polygon([(0, 0), (1, 0), (1, 1), (0, 1)]),
    "two vertices": polygon([(0, 0), (0, 0)]),
    "three vertices": polygon([(0, 0), (1, 0), (0, 0)]),
    "nan inside": polygon([(0, 0), (1, 0), (NAN, 1), (0, 0)]),
    "nan in latitude": polygon([(0, 0), (1, NAN), (1, 1), (0, 0)]),
    "nan at the end": polygon([(NAN, 0), (1, 0), (1, 1), (NAN, 0)]),
    "nan in a hole": polygon(SQUARE, [(0.5, 0.5), (1, NAN), (1, 1), (0.5, 0.5)]),
    "infinite": polygon([(0, 0), (1, 0), (float("inf"), 1), (0, 0)]),
    "cut short": polygon(SQUARE)[:-5],
    "rubbish": b"\x00\xff rubbish",
    "nothing": b"",
    "missing": None,
}


def areas(kernel: Kernel, geometries: Any) -> Any:
    return areas_of_rings(kernel.rings(geometries), len(geometries))


@pytest.mark.parametrize("wkb", INPUT.values(), ids=INPUT)
def test_both_kernels_mend_the_same(wkb: bytes | None) -> None:
    found = []
    for kernel in (SHAPELY, QGIS):
        geometries, mended = kernel.repair(kernel.decode(column(wkb)))
        (bytes_out,) = kernel.encode(geometries)
        shape = None if bytes_out is None else shapely.from_wkb(bytes_out)
        found.append((bool(mended[0]), shape, kernel.is_empty(geometries)[0], areas(kernel, geometries)[0]))
    (mended, shape, empty, area), (mended_2, shape_2, empty_2, area_2) = found
    assert (mended, empty) == (mended_2, empty_2)
    assert area_2 == pytest.approx(area, rel=1e-12, abs=1e-6)
    assert (shape is None) == (shape_2 is None)
    if shape is not None:
        assert shape_2.is_valid
        assert shape_2.equals(shape)


def test_curves_are_not_read() -> None:
    curve = QgsGeometry.fromWkt("CurvePolygon(CircularString(0 0, 1 1, 2 0, 1 -1, 0 0))").asWkb().data()
    assert QGIS.decode(column(curve))[0] is None
    assert SHAPELY.decode(column(curve))[0] is None


def test_wkb_is_two_dimensional_and_little_endian() -> None:
    (wkb,) = QGIS.encode(QGIS.decode(column(of("POLYGON ZM((0 0 1 2, 2 0 1 2, 2 2 1 2, 0 0 1 2))"))))
    assert wkb == polygon([(0, 0), (2, 0), (2, 2), (0, 0)])


def test_missing_geometries_pass_through() -> None:
    none = column(None)
    box = QGIS.boxes(np.array([[0.0, 0.0, 1.0, 1.0]]))
    assert QGIS.encode(none)[0] is None
    assert np.isnan(QGIS.bounds(none)).all()
    assert QGIS.bounds(box).tolist() == [[0, 0, 1, 1]]
    for left, right in ((none, box), (box, none)):
        assert QGIS.intersection(left, right)[0] is None
        assert QGIS.difference(left, right)[0] is None
    assert QGIS.union(none) is None
    assert QGIS.union(column()) is None
    assert len(QGIS.rings(column()).owners) == 0
    assert QGIS.rings(none).starts.tolist() == [0]


def test_only_polygons_are_left_of_an_overlay() -> None:
    boxes = QGIS.boxes(np.array([[0.0, 0.0, 1.0, 1.0], [1.0, 0.0, 2.0, 1.0], [5.0, 5.0, 6.0, 6.0]]))
    assert QGIS.intersection(boxes[:1], boxes[1:2])[0] is None  # an edge in common
    assert QGIS.intersection(boxes[:1], boxes[2:])[0] is None
    assert QGIS.difference(boxes[:1], boxes[:1])[0] is None


def test_a_precision_grid_is_used() -> None:
    left = QGIS.boxes(np.array([[0.0, 0.0, 1.04, 1.0]]))
    right = QGIS.boxes(np.array([[0.5, 0.0, 3.0, 1.0]]))
    assert QGIS.bounds(QGIS.difference(left, right, grid=0.3))[0].tolist() == pytest.approx([0, 0, 0.6, 0.9])
    assert QGIS.bounds(QGIS.difference(left, right))[0].tolist() == [0, 0, 0.5, 1]


def test_a_failing_library_is_a_typed_error() -> None:
    bow_tie = column(QgsGeometry.fromWkt("Polygon((0 0, 1 1, 1 0, 0 1, 0 0))"))
    square = QGIS.boxes(np.array([[0.2, 0.0, 0.8, 1.0]]))
    for operation in (QGIS.difference, QGIS.intersection):
        with pytest.raises(KernelError, match="TopologyException"):
            operation(bow_tie, square)


degrees = st.integers(0, 40).map(lambda value: value / 8)  # a coarse grid: shared edges and vertices are the hard cases
ring = st.lists(st.tuples(degrees, degrees), min_size=3, max_size=9).map(lambda points: [*points, points[0]])
shapes = st.lists(ring, min_size=1, max_size=3).map(lambda rings: polygon(*rings))


@settings(max_examples=60, deadline=None)
@given(st.lists(shapes, min_size=1, max_size=6), st.lists(shapes, min_size=1, max_size=6))
def test_both_kernels_give_the_same_areas(left: list[bytes], right: list[bytes]) -> None:
    count = min(len(left), len(right))
    found = []
    for kernel in (SHAPELY, QGIS):
        one, mended = kernel.repair(kernel.decode(column(*left[:count])))
        other, _ = kernel.repair(kernel.decode(column(*right[:count])))
        union = kernel.union(np.concatenate([one, other]))
        results = (
            one,
            kernel.intersection(one, other),
            kernel.difference(one, other),
            kernel.difference(one, other, grid=1e-11),
            column(union),
        )
        measured = [areas(kernel, geometries) for geometries in results]
        held = [kernel.covers(one, other), kernel.covers(one, one)]
        found.append((np.concatenate(measured), np.concatenate([mended, *held])))
    (areas_1, answers_1), (areas_2, answers_2) = found
    np.testing.assert_allclose(areas_2, areas_1, rtol=1e-12, atol=1e-3)
    assert (answers_1 == answers_2).all()


def test_threads_may_share_it() -> None:
    rng = np.random.default_rng(1)
    corner = rng.uniform(50, 60, (400, 2))
    boxes = QGIS.boxes(np.hstack([corner, corner + 1]))
    others = QGIS.boxes(np.hstack([corner + 0.5, corner + 2]))
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: areas(QGIS, QGIS.difference(boxes, others)), range(8)))
    assert all((result == results[0]).all() for result in results)


def test_both_kernels_take_apart_and_collect_the_same() -> None:
    wkb = column(
        of("POLYGON ((0 0, 1 0, 1 1, 0 0))"), None, of("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((2 0, 3 0, 3 1, 2 0)))")
    )
    found = []
    for kernel in (QGIS, SHAPELY):
        polygons, owners = kernel.parts(kernel.decode(wkb))
        assert owners.tolist() == [0, 2, 2]
        whole = column(kernel.collect(polygons[1:]))
        found.append([*kernel.encode(polygons), *kernel.encode(whole)])
    assert found[0] == found[1]
    assert found[0][-1] == wkb[2]
