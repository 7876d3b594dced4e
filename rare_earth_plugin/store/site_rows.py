"""A foreign layer as the check looks at it: points, polygons, or a table whose columns hold the coordinates."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ..core.checked import CheckedTable
from ..core.coverage import Cancelled, CancelledError
from ..core.errors import SurveyError
from .attribute_values import number_of, text_of
from .checked_rows import checked_table, read_points
from .languages import translate
from .polygon_source import plain, read_polygons
from .table_rows import Rows

_LOOK_EVERY = 1000


class SiteRowsError(SurveyError):
    """A layer that says nowhere where its rows lie.

    :ivar kind: ``no_position``, ``half_position`` (a field for one coordinate only) or ``lines``.
    :ivar layer: the layer's name.
    """

    def __init__(self, kind: str, layer: str) -> None:
        super().__init__(kind, layer)
        self.kind, self.layer = kind, layer

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "no_position": translate(
                "SiteRows", "The layer '{layer}' has no geometry; name the fields that hold longitude and latitude."
            ),
            "half_position": translate(
                "SiteRows", "For the layer '{layer}' one field of coordinates is named; name both, or neither."
            ),
            "lines": translate("SiteRows", "The layer '{layer}' holds lines; choose one of points or polygons."),
        }[self.kind]
        return text.format(layer=self.layer)


@dataclass(frozen=True)
class SiteFields:
    """Which fields say what; "" for none.

    :ivar lon: and ``lat``: fields with the position in degrees (WGS 84); they come before the geometry.
    """

    name: str = ""
    code: str = ""
    country: str = ""
    lon: str = ""
    lat: str = ""

    def columns(self) -> dict[str, str]:
        """What the check calls a column -> the field."""
        named = {"name": self.name, "code": self.code, "country": self.country}
        return {column: field for column, field in named.items() if field}


def read_site_rows(
    source: QgsProcessingFeatureSource,
    fields: SiteFields,
    context: QgsCoordinateTransformContext,
    progress: Callable[[float], None] | None = None,
    cancelled: Cancelled | None = None,
) -> CheckedTable:
    """All rows of a layer in any CRS; on any thread that may iterate the source.

    :raises SiteRowsError: neither a usable geometry nor fields with coordinates.
    :raises SourceError: the CRS is unknown, or a field is not there.
    :raises CancelledError: ``cancelled`` answered True.
    """
    name, columns = source.sourceName(), fields.columns()
    kind = QgsWkbTypes.geometryType(source.wkbType())
    points = None
    if bool(fields.lon) != bool(fields.lat):
        raise SiteRowsError("half_position", name)
    if fields.lon:
        rows, points = _by_fields(source, fields, cancelled)
    elif kind == Qgis.GeometryType.Polygon:
        table = read_polygons(source, context, tuple(columns.values()), name, progress=progress, cancelled=cancelled)
        rows = Rows.of(table)
    elif kind == Qgis.GeometryType.Point:
        rows, points = read_points(source, context, tuple(columns.values()), cancelled)
    else:
        raise SiteRowsError("lines" if kind == Qgis.GeometryType.Line else "no_position", name)
    named = {column: rows.columns[field] for column, field in columns.items()}
    return checked_table(name, Rows(rows.ids, named, rows.wkb, rows.bounds, rows.skipped), points)


def _by_fields(
    source: QgsProcessingFeatureSource, fields: SiteFields, cancelled: Cancelled | None
) -> tuple[Rows, np.ndarray[Any, np.dtype[np.float64]]]:
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    wanted = tuple(fields.columns().values())
    places = [source.fields().lookupField(name) for name in (fields.lon, fields.lat, *wanted)]
    ids: list[int] = []
    positions: list[tuple[float, float]] = []
    values: list[list[Any]] = []
    skip = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    for number, feature in enumerate(source.getFeatures(request, skip)):
        if number % _LOOK_EVERY == 0 and cancelled is not None and cancelled():
            raise CancelledError
        lon, lat, *others = (plain(feature.attribute(place)) for place in places)
        ids.append(feature.id())
        positions.append((_degrees(lon), _degrees(lat)))
        values.append([text_of(value) for value in others])
    points = np.array(positions, dtype=np.float64).reshape(-1, 2)
    columns = {name: [row[place] for row in values] for place, name in enumerate(wanted)}
    empty = np.full(len(ids), None, dtype=object)
    return Rows(np.array(ids, dtype=np.int64), columns, empty, np.hstack([points, points]), {}), points


def _degrees(value: Any) -> float:
    number = number_of(value)
    return math.nan if number is None else number
