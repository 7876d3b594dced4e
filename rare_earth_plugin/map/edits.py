"""Changes of status in open layers: one named undo step in the edit buffer, recorded as the life cycle demands."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ..core.errors import SurveyError
from ..core.history import Event
from ..core.question import COVERED_STATUSES
from ..core.status import BY_TABLE
from ..store.languages import translate
from ..store.polygon_source import plain
from .edit_steps import set_values
from .names import status_name
from .provenance import panel_stamp
from .rows import LayerRow

FIELD_OF = {
    "reason": "reason",
    "report_no": "report_no",
    "category": "category",
    "commodity": "commodities",
    "document": "document",
    "author": "author",
}
"""What a move records -> the field of the row that keeps it."""
_KEPT = ("report_no", "category", "commodity")  # what an earlier move recorded still holds; reason and document do not


class EditError(SurveyError):
    """A layer that takes no change of status.

    :ivar kind: ``not_editable`` (the layer refuses to be edited), ``field_missing`` (``field``), ``row_missing``,
        ``not_saved`` (``detail``: what the database said), ``locked`` (another program writes),
        ``disk_full`` or ``not_read_back`` (``detail``: number of rows).
    """

    def __init__(self, kind: str, layer: str, field: str = "", detail: str = "") -> None:
        super().__init__(f"{kind}: {layer} {field} {detail}".rstrip())
        self.kind, self.layer, self.field, self.detail = kind, layer, field, detail


def recorded_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """What a row has recorded already and a new move need not ask for again."""
    return {need: values[FIELD_OF[need]] for need in _KEPT if values.get(FIELD_OF[need])}


def change_status(
    layer: QgsVectorLayer,
    table: str,
    feature_ids: Sequence[int],
    status: str,
    day: datetime.date,
    recorded: Mapping[str, Any],
    histories: Mapping[int, Sequence[str]] | None = None,
) -> None:
    """Move rows to a status, all of them or none, and leave the layer in edit mode.

    :param table: ``zone``, ``target`` or ``coverage``: whose life cycle counts.
    :param day: date of the move; for a move to ``accepted`` also the acceptance date.
    :param recorded: ``author``, ``reason``, ``document``, ``report_no``, ``category``, ``commodity`` as they apply.
        Where several rows move at once, the last three go only to those that have none yet.
    :param histories: earlier statuses by feature id, oldest first; decides where a suspended row may return to.
    :raises StatusError: a row may not make this move, or something that it must record is missing.
    :raises EditError: the layer cannot be edited.
    """
    for name in ("status", "status_on", "author", "reason", "document"):
        if layer.fields().indexOf(name) < 0:
            raise EditError("field_missing", layer.name(), name)
    features = {feature.id(): feature for feature in layer.getFeatures(QgsFeatureRequest(list(feature_ids)))}
    rows = {
        fid: {field: plain(feature[field]) for field in layer.fields().names()} for fid, feature in features.items()
    }
    if set(rows) != set(feature_ids):
        raise EditError("row_missing", layer.name())
    for fid, values in rows.items():
        known = {**recorded_values(values), **{key: value for key, value in recorded.items() if value}}
        BY_TABLE[table].check_move(values.get("status"), status, known, (histories or {}).get(fid, ()))
    if not layer.isEditable() and not layer.startEditing():
        raise EditError("not_editable", layer.name())
    title = translate("Edits", "Status: {status}").format(status=status_name(status))
    layer.beginEditCommand(title)
    several = len(rows) > 1
    moves = {fid: _new_values(table, status, day, _for_row(recorded, row, several), row) for fid, row in rows.items()}
    done = all(set_values(layer, features[fid], {**values, **panel_stamp(values)}) for fid, values in moves.items())
    if not done:
        layer.destroyEditCommand()
        raise EditError("not_editable", layer.name())
    layer.endEditCommand()
    layer.triggerRepaint()


def mirror_move(layer: QgsVectorLayer, row: LayerRow, move: Event, earlier: Event | None) -> None:
    """Let a row say of its last move what a correction says: one undo step, the status itself stays.

    :param move: the last move as it counts now; ``earlier`` as it counted before. An acceptance date that was the day
        of the move follows it.
    :raises EditError: ``not_editable``.
    """
    if not layer.isEditable() and not layer.startEditing():
        raise EditError("not_editable", layer.name())
    day = QDate(move.day.year, move.day.month, move.day.day) if move.day else None
    values: dict[str, Any] = {"status_on": day}
    values.update({name: getattr(move, name) or None for name in ("author", "reason", "document")})
    was = row.values.get("accepted_on")
    if was is not None and earlier is not None and was == earlier.day and move.new in COVERED_STATUSES:
        values["accepted_on"] = day
    layer.beginEditCommand(translate("Edits", "Correction: {code}").format(code=move.code))
    if not set_values(layer, layer.getFeature(row.fid), values):
        layer.destroyEditCommand()
        raise EditError("not_editable", layer.name())
    layer.endEditCommand()


def _for_row(recorded: Mapping[str, Any], row: Mapping[str, Any], several: bool) -> dict[str, Any]:
    """What is recorded for one of several rows: a report number of its own is not overwritten by a common one."""
    own = recorded_values(row) if several else {}
    return {need: value for need, value in recorded.items() if need not in own}


def _new_values(
    table: str, status: str, day: datetime.date, recorded: Mapping[str, Any], row: Mapping[str, Any]
) -> dict[str, Any]:
    """Every field that the move writes. Reason and document are of this move only, so an empty one clears the last."""
    values: dict[str, Any] = {"status": status, "status_on": QDate(day.year, day.month, day.day)}
    for need, field in FIELD_OF.items():
        value = recorded.get(need)
        if value or need not in _KEPT:
            values[field] = value or None
    was, done = row.get("status"), COVERED_STATUSES
    if status == "accepted" or (status == "released" and not (was in done and row.get("accepted_on"))):
        values["accepted_on"] = values["status_on"]
    elif was in done and status in BY_TABLE[table].path and status not in done:
        values["accepted_on"] = None  # the work is taken up again, so it counts from its next acceptance
    return values


def undo_all(layer: QgsVectorLayer) -> None:
    """Throw the edit buffer away and leave edit mode."""
    if layer.isEditable():
        layer.rollBack()


def unsaved_statuses(layer: QgsVectorLayer) -> int:
    """Number of rows whose status was changed and not saved."""
    buffer, place = layer.editBuffer(), layer.fields().indexOf("status")
    if buffer is None or place < 0:
        return 0
    return sum(place in changed for changed in buffer.changedAttributeValues().values())


def has_other_edits(layer: QgsVectorLayer) -> bool:
    """Whether anything else than status moves is unsaved: drawn, deleted or otherwise changed rows."""
    buffer = layer.editBuffer()
    if buffer is None:
        return False
    if buffer.addedFeatures() or buffer.deletedFeatureIds() or buffer.changedGeometries():
        return True
    status = layer.fields().indexOf("status")
    return any(status not in changed for changed in buffer.changedAttributeValues().values())


def missing_needs(table: str, status: str, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """What a move must record and a person has to be asked for, once for all rows.

    For several rows, what each of them has recorded already is not asked for again.

    :param rows: attributes by name.
    """
    needs: dict[str, None] = {}
    for row in rows:
        known = recorded_values(row) if len(rows) > 1 else {}
        needs.update(dict.fromkeys(n for n in BY_TABLE[table].needs(row.get("status"), status) if n not in known))
    return list(needs)
