"""What a crew brought, in the edit buffers of the programme's layers: one named step that can be undone as a whole."""

from __future__ import annotations

import datetime
import uuid as uuids
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ..core.handback import Row, Value, is_same
from ..core.merging import Outcome, Write
from ..core.status import BY_TABLE
from ..store.field_package_format import EDITED
from ..store.handback_rows import identity, plain_value, plain_wkb
from ..store.import_state import same_shape
from ..store.languages import translate
from ..store.polygon_source import plain
from ..store.programme_file import ProgrammeInfo
from ..store.returned_package import HANDOVER_IN
from ..store.tables import BY_NAME, DATE, GEOMETRY
from .edit_steps import Edits, EditStep, RowEditError, editing, pieces, set_values
from .layers import GROUP_PROPERTY, open_layer
from .provenance import handover_stamp, panel_name
from .steps import Share, Steps, finished

HANDOVER = "handover"
_SHOWN = ("observation", "track", "visit")


class HandoverError(RowEditError):
    """What came back cannot be brought into the layers; nothing was changed.

    :ivar kind: ``no_layer``, ``not_editable``, ``unsaved`` (the layer holds edits that are not saved),
        ``changed`` (the row is no longer what was reviewed) or ``refused`` (the layer takes no such row).
    """

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "no_layer": translate(
                "Handover",
                "The layer '{layer}' is not in the project, so nothing was merged; open the programme again.",
            ),
            "not_editable": translate(
                "Handover",
                "The layer “{layer}” cannot be edited, so nothing was merged: its file is read-only or locked; give it "
                "write permission or close it in the other program.",
            ),
            "unsaved": translate(
                "Handover",
                "The layer “{layer}” has edits that are not saved; save or undo them, then merge what came back.",
            ),
            "changed": translate(
                "Handover",
                "The row {row} of the layer “{layer}” was changed since the review, so nothing was merged; read the "
                "package again.",
            ),
            "refused": translate(
                "Handover", "The layer “{layer}” does not take the row {row}, so nothing was merged; look at its form."
            ),
        }[self.kind]
        return text.format(layer=self.layer, row=self.row)


def not_editable(layer: QgsVectorLayer) -> HandoverError:
    """The error of a layer that cannot be edited."""
    return HandoverError("not_editable", layer.name())


@dataclass(frozen=True)
class Statement:
    """On whose word it comes in.

    :ivar author: who brought it; ``at`` when it was merged, in UTC.
    """

    crew_uuid: str
    author: str
    at: datetime.datetime


def add_field_layers(project: QgsProject, info: ProgrammeInfo, present: Mapping[str, QgsVectorLayer]) -> None:
    """Put the tables that come back from the field into a project that lacks them; the record of it stays unseen.

    :raises ProgrammeFileError: the file cannot be read.
    """
    groups = [group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(GROUP_PROPERTY)]
    for role in (*_SHOWN, HANDOVER):
        if role in present:
            continue
        layer = open_layer(project, info, role)
        layer.setReadOnly(info.read_only)
        is_shown = role in _SHOWN and bool(groups)
        if not is_shown:
            layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
        project.addMapLayer(layer, False)
        if is_shown:
            groups[0].insertLayer(0, layer)


def check_unedited(layers: Mapping[str, QgsVectorLayer]) -> None:
    """What is reviewed is held against the file, so nothing may wait beside it.

    :raises HandoverError: ``unsaved``.
    """
    for role in (*EDITED, HANDOVER):
        if role in layers and layers[role].isModified():
            raise HandoverError("unsaved", layers[role].name())


def bring_in(layers: Mapping[str, QgsVectorLayer], outcome: Outcome, statement: Statement) -> list[EditStep]:
    """Make the changes of a merge at once, see :func:`bringing_in`."""
    return finished(bringing_in(layers, outcome, statement))


def bringing_in(layers: Mapping[str, QgsVectorLayer], outcome: Outcome, statement: Statement) -> Steps[list[EditStep]]:
    """Make the changes of a merge in the edit buffers, all of them or none, and record who brought them.

    Closed before its end, or ended by an error, it leaves the layers as they were.

    :param layers: table -> layer, of the tables that change and of ``handover``.
    :return: the steps, for :func:`.edit_steps.undo_steps`.
    :raises HandoverError: see there.
    """
    by_table: dict[str, list[Write]] = {}
    for write in outcome.writes:
        by_table.setdefault(write.key[0], []).append(write)
    for table in (*by_table, HANDOVER):
        if table not in layers:
            raise HandoverError("no_layer", table)
    share = Share(len(outcome.writes) + outcome.count(new=False))
    rows: dict[str, dict[str, QgsFeature]] = {}
    for table, writes in by_table.items():
        rows[table] = yield from _rows(layers[table], writes, share)
    title = translate("Handover", "Brought by {crew}").format(crew=statement.author)
    wanted = [layers[table] for table in (*by_table, HANDOVER)]
    with editing(wanted, not_editable) as edits:
        for table, writes in by_table.items():
            with edits.step(layers[table], title, len(writes)):
                yield from _writing(edits, layers[table], writes, rows[table], share)
        with edits.step(layers[HANDOVER], title, 1):
            _record(layers[HANDOVER], outcome, statement)
    return edits.steps


def irregular_move(table: str, ours: Row | None, status: Value) -> bool:
    """Whether the life cycle of a row does not foresee a status that came back."""
    cycle = BY_TABLE.get(table)
    was = str((ours or {}).get("status") or "")
    return cycle is not None and bool(was) and status not in (None, was) and status not in cycle.allowed_moves(was)


def _rows(layer: QgsVectorLayer, writes: Sequence[Write], share: Share) -> Steps[dict[str, QgsFeature]]:
    """The rows that change, by UUID; each still is what was reviewed."""
    wanted = {write.key[1]: write for write in writes}
    found: dict[str, QgsFeature] = {}
    request = QgsFeatureRequest().setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    for feature in layer.getFeatures(request):
        uuid = identity(plain(feature["uuid"]))
        write = wanted.get(uuid)
        if write is None or uuid in found:
            yield share.after(0)
            continue
        if write.is_new or not all(_holds(write.key[0], feature, *cell) for cell in write.expected.items()):
            raise HandoverError("changed", layer.name(), _label(feature, uuid))
        found[uuid] = feature
        yield share.after()
    for uuid, write in wanted.items():
        if not write.is_new and uuid not in found:
            raise HandoverError("changed", layer.name(), uuid)
    return found


def _holds(table: str, feature: QgsFeature, name: str, value: Value) -> bool:
    if name != GEOMETRY:
        return is_same(plain_value(table, name, plain(feature[name])), value)
    shape = feature.geometry()
    held = plain_wkb(table, None if shape.isNull() else bytes(shape.asWkb()))[0]
    return same_shape(held, value if isinstance(value, bytes) else None)


def _label(feature: QgsFeature, uuid: str) -> str:
    place = feature.fields().lookupField("code")
    return str(plain(feature.attribute(place)) or uuid) if place >= 0 else uuid


def _writing(
    edits: Edits, layer: QgsVectorLayer, writes: Sequence[Write], rows: Mapping[str, QgsFeature], share: Share
) -> Steps[None]:
    for some in pieces(writes):
        for write in some:
            done = layer.addFeature(_feature(layer, write)) if write.is_new else _make(layer, write, rows[write.key[1]])
            if not done:
                raise HandoverError("refused", layer.name(), str((write.values or {}).get("code") or write.key[1]))
        yield from edits.turn(share.after(len(some)))


def _make(layer: QgsVectorLayer, write: Write, row: QgsFeature) -> bool:
    table = write.key[0]
    if write.values is None:
        return bool(layer.deleteFeature(row.id()))
    values = _signed(table, write.values)
    shape = values.pop(GEOMETRY, None)
    if values and not set_values(layer, row, {name: _stored(table, name, values[name]) for name in values}):
        return False
    return GEOMETRY not in write.values or bool(layer.changeGeometry(row.id(), _geometry(shape), True))


def _signed(table: str, values: Row) -> dict[str, Any]:
    """Values with the signature of a move, where they move a status."""
    moves = table in BY_TABLE and bool(values.get("status"))
    return {**values, **(handover_stamp() if moves else {})}


def _feature(layer: QgsVectorLayer, write: Write) -> QgsFeature:
    """A new row."""
    table, uuid = write.key
    values = {**_signed(table, write.values or {}), "uuid": uuid}
    shape = values.pop(GEOMETRY, None)
    feature = QgsFeature(layer.fields())
    feature.setAttributes([_stored(table, field.name(), values.get(field.name())) for field in layer.fields()])
    if shape is not None:
        feature.setGeometry(_geometry(shape))
    return feature


def _stored(table: str, name: str, value: Any) -> Any:
    if value is not None and BY_NAME[table].columns.get(name) == DATE:
        return QDate.fromString(str(value), "yyyy-MM-dd")
    return value


def _geometry(wkb: Any) -> QgsGeometry:
    geometry = QgsGeometry()
    if wkb is not None:
        geometry.fromWkb(wkb)
    return geometry


def record_values(outcome: Outcome, statement: Statement) -> dict[str, Any]:
    """The row of ``handover`` that says who brought what."""
    return {
        "uuid": str(uuids.uuid4()),
        "at": statement.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "kind": HANDOVER_IN,
        "package_uuid": outcome.record.package,
        "crew_uuid": statement.crew_uuid or None,
        "author": statement.author,
        "tool": panel_name(),
        "added": outcome.count(new=True),
        "changed": outcome.count(new=False),
        "conflicts": len(outcome.open),
        "detail": outcome.record.text,
    }


def _record(layer: QgsVectorLayer, outcome: Outcome, statement: Statement) -> None:
    feature = QgsFeature(layer.fields())
    for name, value in record_values(outcome, statement).items():
        feature.setAttribute(layer.fields().lookupField(name), value)
    if not layer.addFeature(feature):
        raise HandoverError("refused", layer.name(), outcome.record.package)
