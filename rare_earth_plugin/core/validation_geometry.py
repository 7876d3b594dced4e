"""Polygons: missing, invalid, drawn twice, overlapping, outside the territory, or with their axes exchanged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .atoms import areas_m2
from .border import Border
from .checked import ERROR, MAKE_VALID, SWAP_AXES, WARNING, Box, CheckedTable, Finding, Limits, Repair, Watch
from .kernel import Geometries, Kernel, KernelError, Rings

_PIECE = 512
_SAME = 1e-6
"""Share of the area by which two drawings of the same polygon may differ."""
_SAMPLES = 24  # vertices of a part outside that are measured
_OUT_OF_USE = ("cancelled", "superseded")  # another zone may have taken the ground

Pairs = tuple[NDArray[np.int64], NDArray[np.int64]]


@dataclass(frozen=True)
class Ground:
    """The territory: one polygon and its border."""

    whole: Geometries
    border: Border

    @classmethod
    def of(cls, territory: CheckedTable | None, kernel: Kernel) -> Ground:
        """The union of the rows of a territory; without edges where none of them is usable."""
        wkb = territory.wkb if territory is not None and territory.wkb is not None else np.array([], dtype=object)
        sound, _ = kernel.repair(kernel.decode(wkb))
        whole = np.full(1, None, dtype=object)
        whole[0] = kernel.union(sound[~kernel.is_empty(sound)])
        return cls(whole, Border(kernel.rings(whole)))


@dataclass(frozen=True)
class Shapes:
    """The polygons of a table, sound and measured.

    :ivar geometries: (n,) valid ones, ``None`` where nothing polygonal is left.
    :ivar bounds: (n, 4) their envelopes.
    :ivar areas: (n,) m2.
    """

    table: CheckedTable
    geometries: Geometries
    bounds: NDArray[np.float64]
    areas: NDArray[np.float64]


def read_shapes(table: CheckedTable, kernel: Kernel, watch: Watch) -> tuple[Shapes, list[Finding]]:
    """The polygons of a table, with a finding for each that is missing or invalid."""
    wkb = table.wkb if table.wkb is not None else np.full(len(table), None, dtype=object)
    geometries = np.full(len(table), None, dtype=object)
    bounds, areas = np.full((len(table), 4), np.nan), np.zeros(len(table))
    found: list[Finding] = []
    for piece in watch.pieces(len(table), _PIECE):
        drawn = kernel.decode(wkb[piece])
        sound, mended = kernel.repair(drawn)
        geometries[piece], bounds[piece], areas[piece] = sound, kernel.bounds(sound), areas_m2(sound, kernel)
        lost = kernel.is_empty(sound)
        for index in np.flatnonzero(lost | mended).tolist():
            place = piece.start + index
            if lost[index]:
                reason = table.skipped.get(place, "no_geometry" if wkb[place] is None else "nothing_left")
                found.append(table.finding("geometry_missing", ERROR, place, reason=reason))
                continue
            before, after = _drawn_km2(drawn[index : index + 1], kernel), float(areas[place]) / 1e6
            repair = Repair(MAKE_VALID, before, after)
            found.append(table.finding("geometry_invalid", ERROR, place, repair, _box(bounds[place]), km2=after))
    return Shapes(table, geometries, bounds, areas), found


def _drawn_km2(drawn: Geometries, kernel: Kernel) -> float:
    """Area by the rings as they are drawn, in km2."""
    try:
        return float(areas_m2(drawn, kernel)[0]) / 1e6
    except (ValueError, IndexError):  # a ring of too few vertices
        return float("nan")


def _box(bounds: NDArray[np.float64]) -> Box | None:
    west, south, east, north = bounds.tolist()
    return (west, south, east, north) if np.isfinite(bounds).all() else None


def check_duplicates(shapes: Shapes, alike: Sequence[str], kernel: Kernel, watch: Watch) -> list[Finding]:
    """Rows with the polygon of an earlier row.

    :param alike: columns that must be equal too: one sheet is mapped by several methods, in several years.
    """
    table = shapes.table
    usable = np.flatnonzero(~kernel.is_empty(shapes.geometries))
    columns = [table.column(name) for name in alike]
    groups: dict[tuple[object, ...], list[int]] = {}
    rounded = np.round(shapes.bounds[usable], 7).tolist()
    for place, box in zip(usable.tolist(), rounded):
        groups.setdefault((*box, *(column[place] for column in columns)), []).append(place)
    firsts, others = [], []
    for members in groups.values():
        for first, second in zip(members, members[1:]):
            if abs(shapes.areas[first] - shapes.areas[second]) <= _SAME * shapes.areas[first]:
                firsts.append(first)
                others.append(second)
    left, right = np.array(firsts, dtype=np.int64), np.array(others, dtype=np.int64)
    found: list[Finding] = []
    for piece in watch.pieces(len(left), _PIECE):
        earlier, later = left[piece], right[piece]
        apart = np.zeros(len(earlier))
        for one, two in ((earlier, later), (later, earlier)):
            try:
                rest = kernel.difference(shapes.geometries[one], shapes.geometries[two])
            except KernelError:
                continue  # envelope and area are the same, which must do
            apart += areas_m2(rest, kernel)
        for index in np.flatnonzero(apart <= _SAME * shapes.areas[earlier]).tolist():
            label = table.label(int(earlier[index]))
            found.append(table.finding("geometry_duplicate", WARNING, int(later[index]), other=label))
    return found


def meeting_pairs(bounds: NDArray[np.float64], watch: Watch) -> Pairs:
    """Pairs of envelopes that share area, each once, by a sweep from west to east; NaN envelopes meet nothing."""
    usable = np.flatnonzero(np.isfinite(bounds).all(axis=1))
    order = usable[np.argsort(bounds[usable, 0], kind="stable")]
    west, south, east, north = bounds[order].T
    ends = np.searchsorted(west, east, "left")
    left, right = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for piece in watch.pieces(len(order), _PIECE):
        for index in range(piece.start, piece.stop):
            some = np.arange(index + 1, ends[index])
            some = some[(south[some] < north[index]) & (north[some] > south[index])]
            left.append(np.full(len(some), order[index]))
            right.append(order[some])
    return np.concatenate(left), np.concatenate(right)


def check_overlaps(shapes: Shapes, kernel: Kernel, limits: Limits, watch: Watch) -> list[Finding]:
    """Zones in use that share ground, above a sliver."""
    table = shapes.table
    used = np.array([status not in _OUT_OF_USE for status in table.column("status")], dtype=bool)
    bounds = np.where(used[:, None], shapes.bounds, np.nan)
    left, right = meeting_pairs(bounds, watch.step(watch.low, (watch.low + watch.high) / 2))
    found: list[Finding] = []
    for piece in watch.step((watch.low + watch.high) / 2, watch.high).pieces(len(left), _PIECE):
        one, two = left[piece], right[piece]
        shared, failed = _shared(shapes.geometries[one], shapes.geometries[two], kernel)
        km2, boxes = areas_m2(shared, kernel) / 1e6, kernel.bounds(shared)
        for index in np.flatnonzero((km2 > limits.sliver_km2) | failed).tolist():
            first, second = sorted((int(one[index]), int(two[index])))
            other = table.label(second)
            if failed[index]:
                found.append(table.finding("not_comparable", WARNING, first, other=other))
                continue
            least = min(shapes.areas[first], shapes.areas[second]) / 1e6
            facts: dict[str, Any] = {"other": other, "km2": float(km2[index]), "share": float(km2[index] / least)}
            found.append(table.finding("overlap", WARNING, first, where=_box(boxes[index]), **facts))
    return found


def _shared(left: Geometries, right: Geometries, kernel: Kernel) -> tuple[Geometries, NDArray[np.bool_]]:
    """What pairs share, and a mask of those at which the library gives up."""
    try:
        return kernel.intersection(left, right), np.zeros(len(left), dtype=bool)
    except KernelError:
        if len(left) == 1:
            return np.full(1, None, dtype=object), np.array([True])
    half = len(left) // 2
    parts = [_shared(left[some], right[some], kernel) for some in (slice(None, half), slice(half, None))]
    return np.concatenate([part for part, _ in parts]), np.concatenate([mask for _, mask in parts])


def check_within(
    shapes: Shapes, ground: Ground, kernel: Kernel, limits: Limits, watch: Watch, *, partly: bool
) -> list[Finding]:
    """Rows that lie outside the territory, or reach out of it.

    :param partly: whether parts outside count; footprints of surveys run on beyond a border, and are clipped.
    """
    found: list[Finding] = []
    if not len(ground.border):
        return found
    for piece in watch.pieces(len(shapes.table), _PIECE):
        places = np.arange(piece.start, piece.stop)
        places = places[~kernel.is_empty(shapes.geometries[places])]
        if not len(places):
            continue
        rings = kernel.rings(shapes.geometries[places])
        first = rings.starts[np.searchsorted(rings.owners, np.arange(len(places)))]
        suspect = ~ground.border.inside(rings.coordinates[first])
        if partly:  # with a vertex inside and no border near, nothing can lie outside
            suspect |= ground.border.nears(shapes.bounds[places])
        vertex = np.flatnonzero(suspect[_vertices(rings)])
        owners, drawn = _vertices(rings)[vertex], rings.coordinates[vertex]
        counts, within, swapped = (
            np.bincount(owners, mask, minlength=len(places))
            for mask in (None, ground.border.inside(drawn), ground.border.inside(drawn[:, ::-1]))
        )
        if not partly:
            suspect &= within == 0
        for index in np.flatnonzero(suspect).tolist():
            watch.look()
            exchanged = bool(swapped[index] * 2 > counts[index])
            finding = _beyond(shapes, int(places[index]), ground, kernel, limits, exchanged, partly)
            if finding is not None:
                found.append(finding)
    return found


def _vertices(rings: Rings) -> NDArray[np.int64]:
    """Geometry that each vertex belongs to."""
    return np.repeat(rings.owners, np.diff(rings.starts))


def _beyond(
    shapes: Shapes, place: int, ground: Ground, kernel: Kernel, limits: Limits, exchanged: bool, partly: bool
) -> Finding | None:
    table, km2 = shapes.table, float(shapes.areas[place]) / 1e6
    try:
        rest = kernel.difference(shapes.geometries[place : place + 1], ground.whole)
    except KernelError:
        return table.finding("not_comparable", WARNING, place, other="")
    outside = float(areas_m2(rest, kernel)[0]) / 1e6
    whole = outside >= km2 * (1 - _SAME)
    if outside <= min(limits.sliver_km2, km2 / 2) or not (partly or whole):
        return None
    vertices = kernel.rings(rest).coordinates
    vertices = vertices[:: max(1, len(vertices) // _SAMPLES)]
    vertices = vertices[~ground.border.inside(vertices)]
    away = ground.border.distances_m(vertices) / 1000
    far = float(away.max(initial=0.0))
    where = _box(kernel.bounds(rest)[0])
    if whole and exchanged and far > limits.border_km:
        west, south, east, north = shapes.bounds[place].tolist()
        lon, lat = (west + east) / 2, (south + north) / 2
        return table.finding("swapped", ERROR, place, Repair(SWAP_AXES, (lon, lat), (lat, lon)), lon=lon, lat=lat)
    severity = ERROR if far > limits.border_km else WARNING
    facts: dict[str, Any] = {
        "km": far,
        "outside_km2": outside,
        "share": min(outside / km2, 1.0),
        "limit": limits.border_km,
    }
    return table.finding("polygon_outside" if whole else "polygon_beyond", severity, place, where=where, **facts)
