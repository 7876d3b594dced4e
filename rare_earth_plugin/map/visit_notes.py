"""What people wrote down for the stops of a campaign, in its rows."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from .rows import read_rows


def visit_notes(layer: QgsVectorLayer | None, campaign: str) -> dict[str, str]:
    """Key of a stop (UUID of a target, code of a sheet) -> its note, unsaved edits included.

    :param layer: of the table ``visit``; ``None`` has no notes.
    :param campaign: UUID of the campaign.
    """
    if layer is None:
        return {}
    rows = [row for row in read_rows(layer) if row.text("campaign_uuid") == campaign]
    notes = {row.text("sheet") or row.text("target_uuid"): " ".join(row.text("note").split()) for row in rows}
    return {key: note for key, note in notes.items() if key and note}
