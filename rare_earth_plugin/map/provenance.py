"""Who records a move and with what: written beside the move, so that the history tells the panel from other tools."""

from __future__ import annotations

import datetime
import uuid as uuids
from collections.abc import Mapping
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsFeatureRequest, QgsVectorLayer

from ..store.languages import translate
from ..store.locations import plugin_version
from ..store.polygon_source import plain
from ..store.tables import MOVE_COLUMNS, SIGNATURE

MOVE_ID, TOOL = SIGNATURE

# Identity of a move of this session -> what the panel wrote with it. Kept beside the edit buffers, not in step with
# them: whichever stamp an undo brings back into a row, it is known for which status it was made.
_made: dict[str, dict[str, Any]] = {}


def user_name() -> str:
    """Who sits at this computer, as far as the system tells."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName() or "?"


def panel_stamp(written: Mapping[str, Any]) -> dict[str, str]:
    """Fields of a row that say: this move was recorded by the panel, with all that belongs to it.

    :param written: what the panel writes with it; the stamp holds for its ``status`` only.
    """
    stamp = {MOVE_ID: str(uuids.uuid4()), TOOL: panel_name()}
    kept = {name: plain(written[name]) for name in ("status", *MOVE_COLUMNS) if name in written}
    _made[stamp[MOVE_ID]] = {**kept, TOOL: stamp[TOOL]}
    return stamp


def panel_name() -> str:
    """How the panel signs in the history."""
    return _signed(translate("Provenance", "panel, {user} (Rare Earth Survey {version})"))


def import_name() -> str:
    """How an import signs in the history."""
    return _signed(translate("Provenance", "import, {user} (Rare Earth Survey {version})"))


def handover_stamp() -> dict[str, str]:
    """Fields of a row that say: this move was made in the field and came back with a package."""
    text = translate("Provenance", "field package, {user} (Rare Earth Survey {version})")
    return {MOVE_ID: str(uuids.uuid4()), TOOL: _signed(text)}


def _signed(text: str) -> str:
    return text.format(user=user_name(), version=plugin_version())


def sign_outside_moves(layer: QgsVectorLayer) -> int:
    """Sign, in the edit buffer, the moves that were not made by the panel: in an attribute table, a form, by a tool.

    To be called before the buffer is committed; a second time does nothing. What the moves state stays as it is; but
    where a row went on from an unsaved move of the panel, what the panel wrote for that one is taken back.

    :return: how many were signed.
    """
    buffer, fields = layer.editBuffer(), layer.fields()
    status, move_id, tool = (fields.indexOf(name) for name in ("status", MOVE_ID, TOOL))
    if buffer is None or min(status, move_id, tool) < 0:
        return 0
    changed = {
        fid: {fields[place].name(): plain(value) for place, value in values.items()}
        for fid, values in buffer.changedAttributeValues().items()
        if status in values
    }
    added = {
        fid: {name: plain(feature[name]) for name in fields.names()}
        for fid, feature in buffer.addedFeatures().items()
        if _has(feature[status])
    }
    overtaken = {fid: values for fid, values in {**changed, **added}.items() if _is_overtaken(values)}
    rows = [fid for fid, values in changed.items() if fid in overtaken or not {MOVE_ID, TOOL} & {*values}]
    rows += [fid for fid, values in added.items() if fid in overtaken or not _has(values[TOOL])]
    _take_back(layer, overtaken)
    # The moment makes each signature another one; the database takes an unchanged one for that of the move before.
    moment = datetime.datetime.now().isoformat(sep=" ", timespec="milliseconds")
    text = translate("Provenance", "QGIS {version}, {user}, outside the panel, {moment}")
    signature = text.format(version=Qgis.version(), user=user_name(), moment=moment)
    for fid in rows:
        layer.changeAttributeValue(fid, tool, signature, None, True)
    return len(rows)


def _is_overtaken(values: Mapping[str, Any]) -> bool:
    """Whether a row still bears the stamp of a move of the panel, and has another status by now."""
    made = _made.get(str(values.get(MOVE_ID)))
    return made is not None and values.get(TOOL) == made[TOOL] and values["status"] != made["status"]


def _take_back(layer: QgsVectorLayer, overtaken: Mapping[int, Mapping[str, Any]]) -> None:
    """Let rows say of their move what the file says, wherever they say what the panel wrote for another one."""
    if not overtaken:
        return
    request = QgsFeatureRequest(list(overtaken)).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    saved = {row.id(): row for row in layer.dataProvider().getFeatures(request)}
    for fid, values in overtaken.items():
        made = _made[values[MOVE_ID]]
        of_the_panel = [name for name in MOVE_COLUMNS if name in made and values.get(name) == made[name]]
        for name in (MOVE_ID, *of_the_panel):
            was = saved[fid][name] if fid in saved else None
            layer.changeAttributeValue(fid, layer.fields().indexOf(name), was, None, True)


def _has(value: Any) -> bool:
    return value is not None and str(value) not in ("", "NULL")
