"""What came back, in words: the kind of a row, what a cell holds, who else was there."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from qgis.core import Qgis, QgsDistanceArea, QgsGeometry

from ..core.handback import GONE, Row, Value
from ..core.meetings import Presence
from ..core.merging import ADD, CHANGE, CONFLICT, DELETE, RESTORE, RowMerge
from ..store.handback_reader import Review
from ..store.languages import translate
from ..store.tables import BY_NAME, DATE, GEOMETRY
from . import formats
from .names import field_name, status_name, stop_kind_name

_METRES_PER_KM = 1000.0


def kind_name(kind: str) -> str:
    """What a row is to the programme."""
    return {
        ADD: translate("Handback", "added"),
        CHANGE: translate("Handback", "changed"),
        CONFLICT: translate("Handback", "in conflict"),
        DELETE: translate("Handback", "deleted in the field"),
        RESTORE: translate("Handback", "deleted in the office"),
    }[kind]


def row_name(row: RowMerge) -> str:
    """How people call a row."""
    held: Row = row.theirs or row.ours or {}
    return " ".join(str(held[name]) for name in ("code", "name") if held.get(name)) or row.key[1]


def cell_name(name: str) -> str:
    """How a field is called."""
    if name == GEOMETRY:
        return translate("Handback", "Place")
    if name == GONE:
        return translate("Handback", "The row itself")
    return {
        "crew_uuid": field_name("crew"),
        "target_uuid": translate("Handback", "Target"),
        "campaign_uuid": translate("Handback", "Campaign"),
    }.get(name) or field_name(name)


def in_order(table: str, names: Sequence[str]) -> list[str]:
    """Names of fields as the table has them, the place first."""
    order = [GONE, GEOMETRY, *BY_NAME[table].columns]
    return sorted(names, key=lambda name: order.index(name) if name in order else len(order))


def cell_text(table: str, name: str, value: Value, codes: Mapping[str, str] | None = None) -> str:
    """What a cell holds, as people read it.

    :param codes: UUID -> how people call the row.
    """
    if name == GONE:
        return translate("Handback", "deleted") if value == GONE else translate("Handback", "is there")
    if value is None or value == "":
        return "—"
    if name == GEOMETRY and isinstance(value, bytes):
        return _place(value)
    if name == "status":
        return status_name(str(value))
    if name == "kind":
        return stop_kind_name(str(value))
    if BY_NAME[table].columns.get(name) == DATE:
        try:
            return formats.date(datetime.date.fromisoformat(str(value)))
        except ValueError:
            return str(value)
    if name.endswith("_uuid"):
        return (codes or {}).get(str(value), str(value))
    if isinstance(value, float):
        return formats.number(value, 0 if value.is_integer() else 2)
    return str(value)


def _place(wkb: bytes) -> str:
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    if shape.isNull():
        return "—"
    if shape.type() == Qgis.GeometryType.Point:
        point = shape.asPoint()
        north = translate("Handback", "{lat}° N {lon}° E")
        return north.format(lat=formats.number(point.y(), 5), lon=formats.number(point.x(), 5))
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    if shape.type() == Qgis.GeometryType.Line:
        length = formats.number(measure.measureLength(shape) / _METRES_PER_KM, 1)
        parts = shape.constGet().numGeometries() if shape.isMultipart() else 1
        return translate("Handback", "{km} km in {count} parts", None, parts).format(km=length, count=parts)
    return translate("Handback", "polygon of {count} vertices", None, shape.constGet().nCoordinates()).format(
        count=shape.constGet().nCoordinates()
    )


def counts_text(rows: Sequence[RowMerge]) -> str:
    """How many rows of each kind there are, in one line."""
    counted = [(kind, sum(row.kind == kind for row in rows)) for kind in (ADD, CHANGE, CONFLICT, DELETE, RESTORE)]
    return " · ".join(f"{formats.number(count)} {kind_name(kind)}" for kind, count in counted if count)


def others_text(review: Review, row: RowMerge) -> str:
    """Who else said something of a row, or was at the same target; "" where nobody was."""
    lines = []
    if row.packages:
        crews = ", ".join(sorted({review.returned.sender(package) for package in row.packages}))
        lines.append(translate("Handback", "Also brought by: {crews}").format(crews=crews))
    held: Row = row.theirs or row.ours or {}
    target = row.key[1] if row.key[0] == "target" else str(held.get("target_uuid") or "")
    if target in review.together:
        lines.append(together_text(review, target))
    return "\n".join(lines)


def together_text(review: Review, target: str) -> str:
    """The crews at one target, with what each of them did there."""
    crews = "; ".join(_presence(review, presence) for presence in review.together[target])
    text = translate("Handback", "Several crews at the target {target}: {crews}")
    return text.format(target=review.codes.get(target, target), crews=crews)


def _presence(review: Review, presence: Presence) -> str:
    name = review.codes.get(presence.crew, presence.crew)
    stops = translate("Handback", "{count} stops", None, presence.visits).format(count=presence.visits)
    seen = translate("Handback", "{count} observations", None, presence.observations)
    return f"{name} ({stops}, {seen.format(count=presence.observations)})"
