"""Ground that observations and tracks have earned: where they are as dense as the norm of a scale asks for.

Observations are joined to a net of triangles (Delaunay). A triangle counts where there is no gap in it wider than the
norm's (the circle through its corners holds no other observation) and where it and its neighbours together hold half an
observation each on no more ground than the norm allows. On a lattice that just meets the norm each triangle is just
large enough. Half a step is added around, as far as the outermost observations speak for.

Tracks count half a spacing on each side. Where both are asked for, ground must be in both.

All of it happens in metres on a plane of equal area; what comes out is measured on the ellipsoid.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .errors import CancelledError
from .field_norms import BOTH, EVIDENCE, LINES, OBSERVATIONS, Coverage, Earned, Norm, NormError
from .geodesy import area_m2
from .kernel import Wkb
from .local_plane import LocalPlane
from .programme import Units
from .wkb import whole

_CLOSE = 1e-6  # relative: an observation that is off by its rounding does not open a gap
_LEAST_M2 = 1.0
_LONGEST_EDGE_M = 500.0
"""Edges are cut to this before they become degrees: a straight one there is bent here, by 6 mm over such a length."""
_CORNER = 1.5  # how far a corner may reach out, in half steps: a right angle does with 1.42
_AGAIN_M = 1.0  # observations nearer than this are one place

Floats = NDArray[np.float64]
Cancelled = Callable[[], bool]


def earned_coverage(
    points: Floats,
    lines: Sequence[Floats],
    norm: Norm,
    sheets: Units,
    evidence: str | None = None,
    within: Wkb | None = None,
    cancelled: Cancelled | None = None,
) -> Coverage:
    """Ground that observations and tracks cover as densely as a norm asks for.

    :param points: (n, 2) lon/lat degrees of the observations.
    :param lines: parts of tracks, each (m, 2) lon/lat degrees; one of a single position is passed over.
    :param sheets: polygons of the sheets to count by.
    :param evidence: by default both where there are tracks, else the observations.
    :param within: polygons that the ground is cut to, such as the territory; ``None`` for no limit.
    :raises NormError: ``evidence``.
    :raises CancelledError: ``cancelled`` answered True.
    """
    parts = [line for line in lines if len(line) > 1]
    kind = evidence or (BOTH if parts else OBSERVATIONS)
    if kind not in EVIDENCE:
        raise NormError("evidence", kind)
    positions = np.concatenate([points.reshape(-1, 2), *parts]) if len(points) or parts else np.empty((0, 2))
    if not len(positions):
        return Coverage(norm, kind, (), 0.0, 0, 0, 0.0)
    plane = LocalPlane.around(positions[:, 0], positions[:, 1])
    places = _places(np.column_stack(plane.forward(points[:, 0], points[:, 1]))) if len(points) else np.empty((0, 2))
    routes = shapely.MultiLineString([np.column_stack(plane.forward(part[:, 0], part[:, 1])) for part in parts])
    _look(cancelled)
    ground = None
    if kind != LINES:
        ground = ground_of_points(places, norm)
        _look(cancelled)
    if kind != OBSERVATIONS:
        strips = ground_of_lines(routes, norm)
        ground = strips if ground is None else shapely.intersection(ground, strips)
        _look(cancelled)
    lonlat = _polygons(_to_degrees(ground, plane))
    km = float(routes.length) / 1000
    if lonlat.is_empty:
        return Coverage(norm, kind, (), 0.0, len(places), len(points) - len(places), km)
    if within is not None:
        limit = shapely.union_all(shapely.make_valid(shapely.from_wkb(within), method="structure"))
        lonlat = _polygons(shapely.intersection(lonlat, limit))
    rows = _by_sheet(
        lonlat, sheets, shapely.points(np.column_stack(plane.backward(*places.T))), routes, plane, cancelled
    )
    total = float(area_m2(lonlat)[0]) / 1e6
    return Coverage(norm, kind, rows, total, len(places), len(points) - len(places), km)


def ground_of_points(places: Floats, norm: Norm) -> Any:
    """Ground where observations are dense enough, in metres; empty for fewer than three places.

    :param places: (n, 2) metres, no two the same.
    """
    net = shapely.get_parts(shapely.delaunay_triangles(shapely.multipoints(places)))
    if not len(net):
        return shapely.Polygon()
    corners = shapely.get_coordinates(net).reshape(-1, 4, 2)[:, :3]
    areas, gaps = _sizes(corners)
    tight = gaps <= norm.widest_gap_m * (1 + _CLOSE)
    corners, areas = corners[tight], areas[tight]
    if not len(areas):
        return shapely.Polygon()
    dense = _mean_of_neighbours(corners, areas) <= 0.5e6 / norm.per_km2 * (1 + _CLOSE)
    inner = shapely.union_all(net[tight][dense])
    return shapely.buffer(inner, norm.step_m / 2, join_style="mitre", mitre_limit=_CORNER)


def ground_of_lines(routes: Any, norm: Norm) -> Any:
    """Ground within half a spacing of tracks, in metres; nothing is added beyond their ends."""
    half = 500.0 * norm.spacing_km
    strips = [
        shapely.buffer(part, half, cap_style="flat", join_style="round", quad_segs=16)
        for part in shapely.get_parts(routes)
    ]
    return shapely.union_all(strips) if strips else shapely.Polygon()


def _places(points: Floats) -> Floats:
    """Positions that are further from each other than an observation from its repetition."""
    tree = shapely.STRtree(shapely.points(points))
    first, second = tree.query(shapely.points(points), predicate="dwithin", distance=_AGAIN_M)
    repeated = np.zeros(len(points), dtype=bool)
    repeated[second[second > first]] = True
    return points[~repeated]


def _sizes(corners: Floats) -> tuple[Floats, Floats]:
    """Area of each triangle, and the diameter of the circle through its corners."""
    sides = np.roll(corners, -1, axis=1) - corners
    lengths = np.hypot(sides[..., 0], sides[..., 1])
    areas = np.abs(sides[:, 0, 0] * sides[:, 1, 1] - sides[:, 0, 1] * sides[:, 1, 0]) / 2
    gaps = np.divide(lengths.prod(axis=1), 2 * areas, out=np.full(len(areas), np.inf), where=areas > 0)
    return areas, gaps


def _mean_of_neighbours(corners: Floats, areas: Floats) -> Floats:
    """Mean area of each triangle and those that share an edge with it."""
    count = len(areas)
    _, vertex = np.unique(corners.reshape(-1, 2), axis=0, return_inverse=True)
    vertex = vertex.reshape(count, 3)
    edges = np.sort(np.stack([vertex, np.roll(vertex, -1, axis=1)], axis=2).reshape(-1, 2), axis=1)
    owner = np.repeat(np.arange(count), 3)
    order = np.lexsort((edges[:, 1], edges[:, 0]))
    edges, owner = edges[order], owner[order]
    shared = np.flatnonzero((edges[1:] == edges[:-1]).all(axis=1))
    left, right = owner[shared], owner[shared + 1]
    total, members = areas.copy(), np.ones(count)
    for mine, other in ((left, right), (right, left)):
        total += np.bincount(mine, areas[other], minlength=count)
        members += np.bincount(mine, minlength=count)
    return np.asarray(total / members)


def _to_degrees(ground: Any, plane: LocalPlane) -> Any:
    cut = shapely.segmentize(ground, _LONGEST_EDGE_M)
    return shapely.transform(cut, lambda metres: np.column_stack(plane.backward(metres[:, 0], metres[:, 1])))


def _polygons(geometry: Any) -> Any:
    """The polygonal part of a geometry, valid."""
    sound = shapely.make_valid(geometry, method="structure", keep_collapsed=False)
    parts = [part for part in shapely.get_parts(shapely.get_parts(sound)) if shapely.get_type_id(part) == 3]
    return shapely.MultiPolygon([part for part in parts if area_m2(part)[0] >= _LEAST_M2])


def _by_sheet(
    ground: Any, sheets: Units, places: Any, routes: Any, plane: LocalPlane, cancelled: Cancelled | None
) -> tuple[Earned, ...]:
    tree = shapely.STRtree(places)
    lines = _to_degrees(routes, plane)
    frames = shapely.from_wkb(whole(sheets.wkb))
    rows = []
    met = shapely.intersects(ground, frames)
    for code, frame in zip(np.array(sheets.codes, dtype=object)[met], frames[met]):
        _look(cancelled)
        rows.append(_earned(code, _polygons(shapely.intersection(ground, frame)), tree, lines, plane))
    outside = _polygons(shapely.difference(ground, shapely.union_all(frames)))
    rows.append(_earned("", outside, tree, lines, plane))
    return tuple(row for row in rows if row is not None)


def _earned(code: str, ground: Any, places: shapely.STRtree, lines: Any, plane: LocalPlane) -> Earned | None:
    if shapely.is_empty(ground):
        return None
    if lines.is_empty:
        return Earned(code, shapely.to_wkb(ground), float(area_m2(ground)[0]) / 1e6, _inside(places, ground), 0.0)
    within = shapely.intersection(lines, ground)
    flat = shapely.transform(within, lambda degrees: np.column_stack(plane.forward(degrees[:, 0], degrees[:, 1])))
    km = float(flat.length) / 1000
    return Earned(code, shapely.to_wkb(ground), float(area_m2(ground)[0]) / 1e6, _inside(places, ground), km)


def _inside(places: shapely.STRtree, ground: Any) -> int:
    return len(places.query(ground, predicate="intersects"))


def _look(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise CancelledError
