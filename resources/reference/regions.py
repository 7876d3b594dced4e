"""Oblasts fitted to the national boundary: clipped to it, and extended to it by the nearest oblast.

Boundary, oblast edges and dividing lines are noded together on one fine lattice, and regions are unions of the faces
between them. So neighbours share every vertex, and the regions tile the territory by construction.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely.affinity import scale
from shapely.geometry import MultiLineString, MultiPolygon
from shapely.geometry.base import BaseGeometry

from .cells import canonical
from .sources import Oblast

LATTICE = 1e-8
"""Noding lattice in degrees, about a millimetre; the boundary itself has five decimals."""
_SHRINK = 0.67
"""cos(48 N): makes a degree of longitude as long as one of latitude where "nearest" is asked."""
_STEP = 0.02
_SMOOTH = 0.02
_TOUCH = 1e-9

NAMES_RU = {
    "Abay Region": "Абайская область",
    "Akmola Region": "Акмолинская область",
    "Aktobe Region": "Актюбинская область",
    "Almaty": "Алматы",
    "Almaty Region": "Алматинская область",
    "Astana": "Астана",
    "Atyrau Region": "Атырауская область",
    "East Kazakhstan Region": "Восточно-Казахстанская область",
    "Jambyl Region": "Жамбылская область",
    "Jetisu Region": "Жетысуская область",
    "Karaganda Region": "Карагандинская область",
    "Kostanay Region": "Костанайская область",
    "Kyzylorda Region": "Кызылординская область",
    "Mangystau Region": "Мангистауская область",
    "North Kazakhstan Region": "Северо-Казахстанская область",
    "Pavlodar Region": "Павлодарская область",
    "Shymkent": "Шымкент",
    "Turkistan Region": "Туркестанская область",
    "Ulytau Region": "Улытауская область",
    "West Kazakhstan Region": "Западно-Казахстанская область",
}


def fit(oblasts: list[Oblast], territory: BaseGeometry) -> list[MultiPolygon]:
    """Oblast polygons that tile the territory, in the order given."""
    shapes = np.array([oblast.geometry for oblast in oblasts])
    gaps = shapely.get_parts(shapely.difference(territory, shapely.union_all(shapes)))
    touching = [np.flatnonzero(shapely.distance(shapes, gap) < _TOUCH) for gap in gaps]
    with np.errstate(invalid="ignore"):  # GEOS raises the flag on the way to a right result
        dividers = [
            _divider(gap, shapes, near) for gap, near in zip(gaps, touching) if len(near) > 1 and gap.area > LATTICE
        ]
    lines = [territory.boundary, *shapely.boundary(shapes), *dividers]
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(lines, grid_size=LATTICE)]))
    points = shapely.point_on_surface(faces)
    inside = shapely.contains(territory, points)
    faces, points = faces[inside], points[inside]
    tree = shapely.STRtree(gaps)
    labels = [_label(point, shapes, tree, touching) for point in points]
    return [canonical(shapely.union_all(faces[np.equal(labels, index)])) for index in range(len(shapes))]


def _label(point: BaseGeometry, shapes: np.ndarray, gaps: shapely.STRtree, touching: list[np.ndarray]) -> int:
    """The oblast that holds the face; in a gap the only one beside it, else the nearest."""
    within = np.flatnonzero(shapely.intersects(shapes, point))
    if len(within):
        return int(within[0])
    gap = gaps.query(point, predicate="intersects")
    near = touching[gap[0]] if len(gap) else np.arange(0)
    if len(near) == 1:
        return int(near[0])
    candidates = near if len(near) else np.arange(len(shapes))
    here = _squeezed(point)
    return int(candidates[np.argmin([_squeezed(shapes[c]).distance(here) for c in candidates])])


def _squeezed(geometry: BaseGeometry, factor: float = _SHRINK) -> BaseGeometry:
    return scale(geometry, xfact=factor, yfact=1.0, origin=(0, 0))


def _divider(gap: BaseGeometry, shapes: np.ndarray, near: np.ndarray) -> BaseGeometry:
    """Lines in a gap that are equally far from the oblasts beside it, smoothed."""
    west, south, east, north = gap.bounds
    frame = shapely.box(west - 0.3, south - 0.3, east + 0.3, north + 0.3)
    edges = [_squeezed(shapely.intersection(shapely.boundary(shapes[index]), frame)) for index in near]
    points = [shapely.get_coordinates(shapely.segmentize(edge, _STEP)) for edge in edges]
    seeds, first = np.unique(np.round(np.concatenate(points), 9), axis=0, return_index=True)
    owners = np.repeat(near, [len(p) for p in points])[first]
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(seeds)))
    tree = shapely.STRtree(shapely.points(seeds))
    cell_of_seed = tree.query(cells, predicate="intersects")
    territory_of = {
        owner: shapely.union_all(cells[cell_of_seed[0][owners[cell_of_seed[1]] == owner]]) for owner in near
    }
    lines = []
    for at, one in enumerate(near):
        for other in near[at + 1 :]:
            shared = shapely.intersection(territory_of[one].boundary, territory_of[other].boundary)
            inside = shapely.intersection(_squeezed(shared, 1 / _SHRINK), gap)
            parts = shapely.get_parts(shapely.line_merge(_only_lines(inside)))
            lines += list(shapely.get_parts(shapely.simplify(parts, _SMOOTH)))
    return MultiLineString([line for line in lines if not line.is_empty])


def _only_lines(geometry: BaseGeometry) -> MultiLineString:
    parts = shapely.get_parts(geometry)
    return MultiLineString([part for part in parts if part.geom_type == "LineString" and not part.is_empty])
