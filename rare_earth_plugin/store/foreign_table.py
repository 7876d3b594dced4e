"""Text tables (CSV) as layers in memory, every row kept: one without a place has no geometry, and is counted later."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.delimited import (
    DEGREES,
    TableFormat,
    decimals,
    guess_delimiter,
    guess_format,
    headings,
    number,
    rows_of,
    whole_numbers,
)
from .tables import CRS_ID

_GUESS_FROM = 200_000  # characters
_SRID = re.compile(r"^\s*SRID=(\d+);", re.IGNORECASE)
_SINGLE = {
    Qgis.GeometryType.Point: "Point",
    Qgis.GeometryType.Line: "MultiLineString",
    Qgis.GeometryType.Polygon: "MultiPolygon",
}
_MIXED = "GeometryCollection"
_LARGEST_CELL = 10_000_000  # characters; a detailed outline in WKT passes the 131 072 that Python allows


class EmptyTableError(ValueError):
    """A text table without a heading and a row."""


def read_table(
    path: Path, name: str, encoding: str, wanted: TableFormat | None = None
) -> tuple[QgsVectorLayer, TableFormat]:
    """A text table as a layer, and how it was read.

    :param wanted: how to read it, ``None`` for the best guess.
    :raises OSError: it cannot be read.
    :raises UnicodeDecodeError: it has bytes that the encoding does not have.
    :raises EmptyTableError: it has no heading or no rows.
    """
    text = path.read_bytes().decode(encoding).lstrip("\ufeff").replace("\0", "")
    delimiter = wanted.delimiter if wanted is not None else guess_delimiter(text[:_GUESS_FROM])
    limit = csv.field_size_limit(_LARGEST_CELL)
    try:
        rows = [row for row in rows_of(io.StringIO(text, newline=""), delimiter) if any(cell.strip() for cell in row)]
    finally:
        csv.field_size_limit(limit)
    if len(rows) < 2:
        raise EmptyTableError(path.name)
    width = max(map(len, rows))
    names = headings([*rows[0], *[""] * (width - len(rows[0]))])
    body = [row + [""] * (width - len(row)) for row in rows[1:]]
    found = wanted if wanted is not None else guess_format(names, body, delimiter)
    return _layer(name, names, body, found), found


def _layer(name: str, names: Sequence[str], rows: Sequence[Sequence[str]], found: TableFormat) -> QgsVectorLayer:
    geometries = _geometries(names, rows, found)
    kind = _kind(geometries)
    layer = QgsVectorLayer(kind, name, "memory")
    crs = QgsCoordinateReferenceSystem()
    if found.unit == DEGREES:
        crs = QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}")
    srid = next((match[1] for row in rows if found.wkt and (match := _SRID.match(row[names.index(found.wkt)]))), "")
    layer.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{srid}") if srid else crs)
    readers = []
    for place in range(len(names)):
        cells = [row[place] for row in rows]
        readers.append(_whole if whole_numbers(cells) else _decimal if decimals(cells) else _text)
    layer.dataProvider().addAttributes([QgsField(n, _KINDS[reader]) for n, reader in zip(names, readers)])
    layer.updateFields()
    features = []
    for row, geometry in itertools.zip_longest(rows, geometries):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([reader(cell) for reader, cell in zip(readers, row)])
        if geometry is not None:
            feature.setGeometry(QgsGeometry.fromWkt(f"{_MIXED}({geometry.asWkt()})") if kind == _MIXED else geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def _geometries(names: Sequence[str], rows: Sequence[Sequence[str]], found: TableFormat) -> list[QgsGeometry | None]:
    """A geometry for every row, ``None`` where its cells hold none; no list at all for a table without places."""
    if not found.spatial or not {found.wkt or found.x, found.wkt or found.y} <= {*names}:
        return []
    if found.wkt:
        column = names.index(found.wkt)
        read = (QgsGeometry.fromWkt(_SRID.sub("", row[column])) for row in rows)
        return [None if geometry.isNull() else geometry for geometry in read]
    across, up = names.index(found.x), names.index(found.y)
    places = ((number(row[across]), number(row[up])) for row in rows)
    return [None if x is None or y is None else QgsGeometry.fromPointXY(QgsPointXY(x, y)) for x, y in places]


def _kind(geometries: Sequence[QgsGeometry | None]) -> str:
    """The geometry of the layer in memory, which takes no other."""
    if not geometries:
        return "None"
    kinds = {geometry.type() for geometry in geometries if geometry is not None}
    return _SINGLE.get(kinds.pop(), _MIXED) if len(kinds) == 1 else _MIXED if kinds else "Point"


def _whole(cell: str) -> int | None:
    return int(cell) if cell.strip() else None


def _decimal(cell: str) -> float | None:
    return number(cell)


def _text(cell: str) -> str | None:
    return cell if cell.strip() else None


_KINDS = {_whole: QMetaType.Type.Int, _decimal: QMetaType.Type.Double, _text: QMetaType.Type.QString}
