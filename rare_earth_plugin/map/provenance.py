"""Who records a move and with what: written beside the move, so that the history tells the panel from other tools."""

from __future__ import annotations

import datetime
import uuid as uuids
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..store.locations import plugin_version
from ..store.tables import SIGNATURE

MOVE_ID, TOOL = SIGNATURE


def user_name() -> str:
    """Who sits at this computer, as far as the system tells."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName() or "?"


def panel_stamp() -> dict[str, str]:
    """Fields of a row that say: this move was recorded by the panel, with all that belongs to it."""
    return {MOVE_ID: str(uuids.uuid4()), TOOL: panel_name()}


def panel_name() -> str:
    """How the panel signs in the history."""
    return _signed(QCoreApplication.translate("Provenance", "panel, {user} (Rare Earth Survey {version})"))


def import_name() -> str:
    """How an import signs in the history."""
    return _signed(QCoreApplication.translate("Provenance", "import, {user} (Rare Earth Survey {version})"))


def _signed(text: str) -> str:
    return text.format(user=user_name(), version=plugin_version())


def sign_outside_moves(layer: QgsVectorLayer) -> int:
    """Sign, in the edit buffer, the moves that were not made by the panel: in an attribute table, a form, by a tool.

    To be called before the buffer is committed; a second time does nothing. What the moves state stays as it is.

    :return: how many were signed.
    """
    buffer, fields = layer.editBuffer(), layer.fields()
    status, move_id, tool = (fields.indexOf(name) for name in ("status", MOVE_ID, TOOL))
    if buffer is None or min(status, move_id, tool) < 0:
        return 0
    changed = buffer.changedAttributeValues()
    rows = [fid for fid, values in changed.items() if status in values and not {move_id, tool} & {*values}]
    rows += [
        fid for fid, feature in buffer.addedFeatures().items() if _has(feature[status]) and not _has(feature[tool])
    ]
    # The moment makes each signature another one; the database takes an unchanged one for that of the move before.
    moment = datetime.datetime.now().isoformat(sep=" ", timespec="milliseconds")
    text = QCoreApplication.translate("Provenance", "QGIS {version}, {user}, outside the panel, {moment}")
    signature = text.format(version=Qgis.version(), user=user_name(), moment=moment)
    for fid in rows:
        layer.changeAttributeValue(fid, tool, signature, None, True)
    return len(rows)


def _has(value: Any) -> bool:
    return value is not None and str(value) not in ("", "NULL")
