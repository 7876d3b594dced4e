"""Polygons made of whole grid cells, with the cell edges kept as exact doubles.

A cell is a pair of integers (column, row) counted east of 0 and north of 0; a grid says how many cells make a degree.
Outlines come from cancelling shared edges, not from a geometry library, so that they do not depend on its version.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

Cell = tuple[int, int]
Ring = list[tuple[float, float]]
_STEPS = ((1, 0), (0, 1), (-1, 0), (0, -1))


@dataclass(frozen=True)
class Grid:
    """Cells per degree of longitude and of latitude."""

    columns: int
    rows: int

    def point(self, corner: Cell) -> tuple[float, float]:
        """Lon/lat of a cell corner."""
        return corner[0] / self.columns, corner[1] / self.rows

    def cell_at(self, lon: float, lat: float) -> Cell:
        """Cell that holds a point."""
        return int(np.floor(lon * self.columns + 1e-9)), int(np.floor(lat * self.rows + 1e-9))

    def box(self, cell: Cell) -> Polygon:
        """One cell as a polygon."""
        return shapely.box(*self.point(cell), *self.point((cell[0] + 1, cell[1] + 1)))


SHEETS = Grid(4, 6)
"""Sheets of 1:50 000: 15' x 10'."""
BLOCKS = Grid(60, 60)
"""Licence blocks: 1' x 1'."""


def outline(cells: Iterable[Cell], grid: Grid) -> MultiPolygon:
    """Cells joined to polygons without collinear vertices; parts that touch in a corner stay apart."""
    leaving: dict[Cell, dict[int, Cell]] = {}
    members = set(cells)
    for column, row in members:
        corners = ((column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1))
        sides = ((column, row - 1), (column + 1, row), (column, row + 1), (column - 1, row))
        for side, start in enumerate(corners):
            if sides[side] not in members:
                leaving.setdefault(start, {})[side] = corners[(side + 1) % 4]
    rings = []
    while leaving:
        rings += [[grid.point(corner) for corner in loop] for loop in _loops(_walk(leaving))]
    shells = [Polygon(ring) for ring in rings if _signed_area(ring) > 0]
    holes = [Polygon(ring) for ring in rings if _signed_area(ring) < 0]
    return canonical(
        MultiPolygon(
            [Polygon(s.exterior, [h.exterior for h in holes if s.covers(h.point_on_surface())]) for s in shells]
        )
    )


def _walk(leaving: dict[Cell, dict[int, Cell]]) -> list[Cell]:
    """Corners of one ring, taken out of ``leaving``; at a crossing the left turn keeps corner neighbours apart."""
    start = min(leaving)
    side = min(leaving[start])
    first, corners, here = (start, side), [start], start
    while True:
        following = leaving[here].pop(side)
        if not leaving[here]:
            del leaving[here]
        if following == first[0]:
            return corners
        turn = next(t % 4 for t in (side + 1, side, side + 3) if t % 4 in leaving[following])
        if turn != side:
            corners.append(following)
        here, side = following, turn


def _loops(corners: list[Cell]) -> list[list[Cell]]:
    """A ring cut where it meets itself: a hole that touches the outside in a corner becomes a ring of its own."""
    loops: list[list[Cell]] = []
    open_: list[Cell] = []
    for corner in corners:
        if corner in open_:
            start = open_.index(corner)
            loops.append(open_[start:])
            del open_[start:]
        open_.append(corner)
    return [*loops, open_]


def _signed_area(ring: Ring) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))


def canonical(geometry: BaseGeometry) -> MultiPolygon:
    """The same polygons in one fixed order: parts by their least vertex, shells anticlockwise, holes clockwise."""
    parts = []
    for polygon in shapely.get_parts(geometry):
        if isinstance(polygon, Polygon) and not polygon.is_empty:
            shell = _turned(polygon.exterior.coords[:-1], anticlockwise=True)
            holes = sorted(_turned(ring.coords[:-1], anticlockwise=False) for ring in polygon.interiors)
            parts.append((shell, holes))
    return MultiPolygon([Polygon(shell, holes) for shell, holes in sorted(parts)])


def _turned(ring: Ring, *, anticlockwise: bool) -> Ring:
    points = list(ring)
    if (_signed_area(points) > 0) != anticlockwise:
        points.reverse()
    least = points.index(min(points))
    return points[least:] + points[:least]


def clip(geometry: MultiPolygon, boundary: BaseGeometry) -> MultiPolygon:
    """Part inside the boundary; new vertices on sheet edges keep the exact edge and round their other coordinate."""
    if shapely.contains(boundary, geometry):
        return geometry
    inside = shapely.intersection(geometry, boundary)
    return canonical(shapely.transform(inside, _tidy))


def _tidy(points: np.ndarray) -> np.ndarray:
    out = np.round(points, 9)
    for axis, per_degree in ((0, SHEETS.columns), (1, SHEETS.rows)):
        line = np.round(points[:, axis] * per_degree)
        on_line = np.abs(points[:, axis] * per_degree - line) < 1e-9
        out[on_line, axis] = line[on_line] / per_degree
    return out
