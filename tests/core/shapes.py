"""Hypothesis strategies of polygons as users have them: on sheet edges or anywhere, holed, crossed, broken."""

from __future__ import annotations

from typing import Any

import shapely
from hypothesis import strategies as st

from .worlds import BASE_LAT, BASE_LON, HIGH, LOW

_free = st.floats(LOW, HIGH, allow_nan=False, width=32)
_on_cells = st.integers(0, 8)  # quarters of a degree; sixths in latitude


@st.composite
def points(draw: Any) -> tuple[float, float]:
    """A place in the window: free, or on a corner of the cell grid, where edges coincide."""
    if draw(st.booleans()):
        return BASE_LON + draw(_free), BASE_LAT + draw(_free)
    return BASE_LON + draw(_on_cells) / 4, (BASE_LAT * 6 + draw(st.integers(0, 12))) / 6


@st.composite
def boxes(draw: Any) -> Any:
    (x1, y1), (x2, y2) = draw(points()), draw(points())
    return shapely.box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


@st.composite
def crossed(draw: Any) -> Any:
    """A ring through any places in any order: mostly invalid."""
    ring = draw(st.lists(points(), min_size=4, max_size=7, unique=True))
    return shapely.Polygon([*ring, ring[0]])


@st.composite
def holed(draw: Any) -> Any:
    """A rectangle with a hole that may touch its edge or reach across it."""
    outer, inner = draw(boxes()), draw(boxes())
    return shapely.Polygon(outer.exterior.coords, [inner.exterior.coords])


@st.composite
def many_parted(draw: Any) -> Any:
    """Parts that may overlap, which is invalid."""
    return shapely.multipolygons(draw(st.lists(st.one_of(boxes(), crossed()), min_size=2, max_size=3)))


@st.composite
def mixed(draw: Any) -> Any:
    """What a repair leaves behind: polygons, lines and points in one collection."""
    outline = draw(boxes())
    return shapely.GeometryCollection([outline, outline.exterior, shapely.Point(draw(points()))])


def sound() -> st.SearchStrategy[Any]:
    """Valid rectangles with area."""
    return boxes().filter(lambda box: box.area > 1e-6)


def broken() -> st.SearchStrategy[Any]:
    """No geometry, an empty one, no polygon, or bytes that are none."""
    return st.sampled_from([None, shapely.Polygon(), shapely.Point(67, 49), b"", b"\x01\x03", b"no wkb at all"])


def anything() -> st.SearchStrategy[Any]:
    return st.one_of(boxes(), crossed(), holed(), many_parted(), mixed())


@st.composite
def layers(draw: Any, most: int = 6) -> list[Any]:
    """Polygons of any kind, some of them more than once."""
    found = draw(st.lists(anything(), min_size=1, max_size=most))
    return found + draw(st.lists(st.sampled_from(found), max_size=2))
