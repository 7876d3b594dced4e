"""Repairs of findings in open layers: one named undo step for each layer, all of its rows or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ..core.checked import MAKE_VALID, SET_VALUE, SWAP_AXES, Finding, Repair
from ..store.languages import translate
from ..store.polygon_source import plain, polygons_of
from ..store.qgis_kernel import QgisKernel
from .edit_steps import EditStep, RowEditError, editing, pieces, set_values
from .provenance import panel_stamp
from .steps import Share, Steps, finished

_CLOSE = 1e-9  # relative: a number that went through a file and back


class RepairError(RowEditError):
    """A repair that cannot be made any more; nothing was changed.

    :ivar kind: ``no_layer``, ``not_editable``, ``row_missing``, ``changed`` (the row is no longer what was checked),
        ``not_degrees`` (latitude and longitude are exchanged in degrees only) or ``nothing_left``.
    """

    def __str__(self) -> str:
        """The sentence for the user, in the language of the moment."""
        text = {
            "no_layer": translate(
                "Repairs", "The layer of the row {row} is no longer in the project; open the programme again."
            ),
            "not_editable": translate(
                "Repairs",
                "The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or "
                "close it in the other program.",
            ),
            "row_missing": translate(
                "Repairs", "The row {row} is no longer in the layer “{layer}”, so nothing was repaired; check again."
            ),
            "changed": translate(
                "Repairs",
                "The row {row} of the layer “{layer}” was changed since the check, so nothing was repaired; check "
                "again.",
            ),
            "not_degrees": translate(
                "Repairs",
                "The layer “{layer}” is not in degrees, so latitude and longitude of {row} cannot be exchanged; bring "
                "it to EPSG:4326 first.",
            ),
            "nothing_left": translate(
                "Repairs", "Nothing polygonal is left of {row} in the layer “{layer}”; draw it anew."
            ),
        }[self.kind]
        return text.format(layer=self.layer, row=self.row)


def apply_repairs(layers: Mapping[str, QgsVectorLayer], findings: Sequence[Finding]) -> list[EditStep]:
    """Repair rows at once, see :func:`repairing`."""
    return finished(repairing(layers, findings))


def repairing(layers: Mapping[str, QgsVectorLayer], findings: Sequence[Finding]) -> Steps[list[EditStep]]:
    """Repair rows in the edit buffers of their layers, which stay in edit mode; all layers are looked at before any.

    Closed before its end, or ended by an error, it leaves the layers as they were.

    :param layers: table -> layer.
    :param findings: those with a repair count.
    :raises RepairError: see there.
    """
    by_table: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.repair is not None:
            by_table.setdefault(finding.table, []).append(finding)
    share = Share(3 * sum(map(len, by_table.values())))  # found, planned, written
    plans: list[tuple[QgsVectorLayer, list[_Change]]] = []
    for table, some in by_table.items():
        if table not in layers:
            raise RepairError("no_layer", table, some[0].code)
        plans.append((layers[table], (yield from _plan(layers[table], some, share))))
    with editing([layer for layer, _ in plans], lambda layer: RepairError("not_editable", layer.name())) as edits:
        for layer, changes in plans:
            rows = len(changes)
            title = translate("Repairs", "Repair of {count} rows", None, rows).format(count=rows)
            with edits.step(layer, title, rows):
                for piece in pieces(changes):
                    if not all(_make(layer, change) for change in piece):
                        raise RepairError("not_editable", layer.name())
                    yield from edits.turn(share.after(len(piece)))
    return edits.steps


@dataclass
class _Change:
    """What is to be written to one row.

    :ivar row: as it is now.
    """

    row: QgsFeature
    values: dict[str, Any] = field(default_factory=dict)
    geometry: QgsGeometry | None = None


def _plan(layer: QgsVectorLayer, findings: Sequence[Finding], share: Share) -> Steps[list[_Change]]:
    """What is to be written, from the rows as they are now. Several repairs of one polygon come one after the other."""
    rows = yield from _rows(layer, findings, share)
    changes: dict[int, _Change] = {}
    for finding, feature in zip(findings, rows):
        repair = finding.repair
        if feature is None:
            raise RepairError("row_missing", layer.name(), finding.code)
        change = changes.setdefault(feature.id(), _Change(feature))
        if repair.kind == SET_VALUE:
            change.values.update(_new_values(layer, feature, repair, finding.code))
        else:
            shape = feature.geometry() if change.geometry is None else change.geometry
            change.geometry = _mended(layer, shape, repair.kind, finding.code)
        yield share.after()
    return list(changes.values())


def _rows(layer: QgsVectorLayer, findings: Sequence[Finding], share: Share) -> Steps[list[QgsFeature | None]]:
    """The row of each finding: by its feature id, or by its UUID where that id is another row's by now."""
    request = QgsFeatureRequest().setFilterFids([finding.fid for finding in findings])
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    by_id: dict[int, QgsFeature] = {}
    for feature in layer.getFeatures(request):
        by_id[feature.id()] = feature
        yield share.after()
    found = [by_id.get(finding.fid) for finding in findings]
    lost = {
        finding.key
        for finding, feature in zip(findings, found)
        if finding.key and (feature is None or _key(feature) != finding.key)
    }
    if not lost:
        return found
    by_key: dict[str, QgsFeature] = {}
    for feature in layer.getFeatures():
        if _key(feature) in lost:
            by_key[_key(feature)] = feature
        yield share.after(0)
    return [by_key.get(finding.key) if finding.key in lost else row for finding, row in zip(findings, found)]


def _key(feature: QgsFeature) -> str:
    place = feature.fields().lookupField("uuid")
    return str(plain(feature.attribute(place)) or "") if place >= 0 else ""


def _new_values(layer: QgsVectorLayer, feature: QgsFeature, repair: Repair, code: str) -> dict[str, Any]:
    column = layer.fields().lookupField(repair.column)
    if column < 0 or not _same(plain(feature.attribute(column)), repair.old):
        raise RepairError("changed", layer.name(), code)
    # Only the spelling of a status is repaired, so that what the row says of its last move holds for the repaired one.
    return {repair.column: repair.new, **(panel_stamp({"status": repair.new}) if repair.column == "status" else {})}


def _same(now: Any, then: Any) -> bool:
    if isinstance(now, (int, float)) and isinstance(then, (int, float)):
        return abs(now - then) <= _CLOSE * max(abs(now), abs(then))
    return (now or "") == (then or "")


def _mended(layer: QgsVectorLayer, shape: QgsGeometry, kind: str, code: str) -> QgsGeometry:
    result = QgsGeometry(shape)
    if result.isNull():
        raise RepairError("changed", layer.name(), code)
    if kind == SWAP_AXES:
        if not layer.crs().isGeographic():
            raise RepairError("not_degrees", layer.name(), code)
        result.get().swapXy()
        return result
    if kind == MAKE_VALID and result.isGeosValid():
        raise RepairError("changed", layer.name(), code)
    flat = polygons_of(result)
    mended, _ = QgisKernel().repair(np.array([flat], dtype=object))
    if mended[0] is None:
        raise RepairError("nothing_left", layer.name(), code)
    valid = QgsGeometry(mended[0])
    valid.convertToMultiType()
    return valid


def _make(layer: QgsVectorLayer, change: _Change) -> bool:
    if change.values and not set_values(layer, change.row, change.values, with_defaults=True):
        return False
    return change.geometry is None or bool(layer.changeGeometry(change.row.id(), change.geometry))
