"""Values of a foreign layer as the columns of a programme take them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core.value_guess import guess_commodities, guess_date, guess_number, guess_scale
from .attribute_values import day_of
from .import_mapping import EMPTY, FieldRule, vocabulary
from .polygon_source import plain
from .tables import BY_NAME, CRS_ID, DATE, INTEGER, REAL

_ELLIPSOID = "EPSG:7030"


@dataclass(frozen=True)
class Column:
    """The values of one column, row by row.

    :ivar values: (n) text, int, float, ISO day or ``None``.
    :ivar troubles: row -> the text that could not be understood; its value is ``None``.
    """

    values: list[Any]
    troubles: dict[int, str]


def converted(table: str, column: str, rule: FieldRule, values: Sequence[Any]) -> Column:
    """Values of the source as a column of a programme's table holds them."""
    read = _reader(table, column, rule)
    result: list[Any] = []
    troubles: dict[int, str] = {}
    for row, value in enumerate(values):
        written = text_of(value)
        if written in rule.values:
            written = rule.values[written]
            value = written
        found = None if written == EMPTY else read(value, written)
        if found is None and written != EMPTY:
            troubles[row] = written
        result.append(found)
    return Column(result, troubles)


def text_of(value: Any) -> str:
    """A value as people write it: whole numbers without a point, days as ISO, nothing around it; "" for none."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    # SQLite's own functions end a text at a NUL.
    return str(value).replace("\x00", "").strip()


def _reader(table: str, column: str, rule: FieldRule) -> Callable[[Any, str], Any]:
    """Reads a value that is there; ``None`` where it makes no sense."""
    kind = BY_NAME[table].columns[column]
    known = vocabulary(table, column)
    if known:
        return lambda _value, written: _of_vocabulary(written, known)
    if column == "scale":
        return lambda value, _written: guess_scale(value)
    if column == "commodities":
        return lambda _value, written: _commodities(written)
    if kind == DATE:
        return lambda value, _written: _day(value)
    if kind == REAL:
        return lambda value, _written: _number(value, rule.factor)
    if kind == INTEGER:
        return lambda value, _written: _whole(value, rule.factor)
    return lambda _value, written: written


def _of_vocabulary(written: str, known: Sequence[str]) -> str | None:
    word = written.casefold().replace(" ", "_").replace("-", "_")
    return word if word in known else None


def _commodities(written: str) -> str:
    known, unknown = guess_commodities(written)
    return ";".join([*known, *unknown]) or written


def _day(value: Any) -> str | None:
    try:
        day = day_of(value)
    except ValueError:
        day = guess_date(value)
    return day.isoformat() if day else None


def _number(value: Any, factor: float) -> float | None:
    number = guess_number(value)
    return None if number is None else number * factor


def _whole(value: Any, factor: float) -> int | None:
    number = _number(value, factor)
    return round(number) if number is not None and abs(number) < 2**53 else None


def evaluated(
    rule: FieldRule, columns: Mapping[str, Sequence[Any]], wkb: Sequence[bytes | None]
) -> tuple[list[Any], dict[int, str]]:
    """Values of a rule's expression for all rows, and what went wrong by row.

    Geometry functions see the row in longitude and latitude, and measure on the ellipsoid of WGS 84.

    :param columns: column of the source -> its values.
    """
    if rule.column:
        return list(columns[rule.column]), {}
    expression = QgsExpression(rule.expression)
    fields = QgsFields()
    for name in columns:
        fields.append(QgsField(name))
    context = QgsExpressionContext()
    context.setFields(fields)
    needs_shape = expression.needsGeometry()
    if needs_shape:
        _measure_on_ellipsoid(expression)
    expression.prepare(context)
    values: list[Any] = []
    troubles: dict[int, str] = {}
    feature = QgsFeature(fields)
    for row in range(len(wkb)):
        feature.setAttributes([_for_qgis(column[row]) for column in columns.values()])
        if needs_shape:
            feature.setGeometry(_geometry(wkb[row]))
        context.setFeature(feature)
        value = plain(expression.evaluate(context))
        if expression.hasEvalError():
            troubles[row] = expression.evalErrorString()
            value = None
        values.append(value)
    return values, troubles


def _measure_on_ellipsoid(expression: QgsExpression) -> None:
    calculator = QgsDistanceArea()
    calculator.setSourceCrs(QgsCoordinateReferenceSystem(f"EPSG:{CRS_ID}"), QgsCoordinateTransformContext())
    calculator.setEllipsoid(_ELLIPSOID)
    expression.setGeomCalculator(calculator)


def _geometry(wkb: bytes | None) -> QgsGeometry:
    geometry = QgsGeometry()
    if wkb is not None:
        geometry.fromWkb(wkb)
    return geometry


def _for_qgis(value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        return QDateTime.fromString(value.isoformat(), Qt.DateFormat.ISODateWithMs)
    if isinstance(value, datetime.date):
        return QDate(value.year, value.month, value.day)
    return value
