"""A site as a GeoJSON file of its own, as RFC 7946 wants it: WGS 84, outer rings counter-clockwise, seven decimals."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import SurveyError
from ..core.geodesy import ring_areas_m2
from .drafts import draft_of
from .languages import translate
from .perimeters import Perimeter

_DECIMALS = 7
"""Of a degree: about a centimetre, finer than any source (RFC 7946, section 11.2)."""


class GeoJsonError(SurveyError):
    """A file that could not be written.

    :ivar detail: what the system said, "" where the file did not read back as it was written.
    """

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(path, detail)
        self.path, self.detail = path, detail

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = translate(
            "GeoJson",
            "The file {path} cannot be written ({detail}); close it elsewhere, check the folder and the free space.",
        )
        return text.format(path=self.path, detail=self.detail).replace(" ()", "")


def feature_of(key: str, perimeter: Perimeter | None, properties: Mapping[str, Any]) -> dict[str, Any]:
    """A GeoJSON feature; its geometry is null where no perimeter was drawn.

    :param properties: numbers, texts, lists of them or ``None``.
    """
    geometry, bounds = _geometry(perimeter), None
    if perimeter is not None:
        corners = np.array([(vertex.lon, vertex.lat) for vertex in perimeter.vertices]).round(_DECIMALS)
        bounds = [*corners.min(axis=0).tolist(), *corners.max(axis=0).tolist()]
    feature: dict[str, Any] = {"type": "Feature", "id": key}
    if bounds is not None:
        feature["bbox"] = bounds
    return {**feature, "geometry": geometry, "properties": dict(properties)}


def _geometry(perimeter: Perimeter | None) -> dict[str, Any] | None:
    if perimeter is None:
        return None
    polygons: dict[int, list[list[list[float]]]] = {}
    for ring in perimeter.rings:
        corners = np.array([(vertex.lon, vertex.lat) for vertex in (*ring.vertices, ring.vertices[0])])
        clockwise = ring_areas_m2(corners, np.array([0, len(corners)]))[0] > 0
        if clockwise != ring.is_hole:
            corners = corners[::-1]
        polygons.setdefault(ring.part, []).append(corners.round(_DECIMALS).tolist())
    return {"type": "MultiPolygon", "coordinates": list(polygons.values())}


def write_geojson(path: Path, feature: Mapping[str, Any]) -> Path:
    """Write a feature; what is at ``path`` is replaced only by a file that reads back the same.

    :raises GeoJsonError: see there.
    """
    try:
        with draft_of(path) as draft:
            text = json.dumps(feature, ensure_ascii=False, indent=1, allow_nan=False)
            draft.write_text(text + "\n", encoding="utf-8")
            if json.loads(draft.read_text(encoding="utf-8")) != feature:
                raise GeoJsonError(path)
    except OSError as error:
        raise GeoJsonError(path, error.strerror or "") from error
    return path
