"""Notes of stops from the rows of a campaign."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeature

from rare_earth_plugin.map.visit_notes import visit_notes

from ..programme_files import add_row, open_table
from .panel_tools import panel_programme


def test_notes_by_stop_of_one_campaign_with_unsaved_edits(tmp_path: Path) -> None:
    visits = open_table(panel_programme(tmp_path), "visit")
    add_row(visits, None, uuid="1", campaign_uuid="c", sheet="M-42-77-А", kind="sheet", note="ask\nthe herdsman")
    add_row(visits, None, uuid="2", campaign_uuid="c", target_uuid="t1", kind="target", note="")
    add_row(visits, None, uuid="3", campaign_uuid="other", target_uuid="t2", kind="target", note="no")
    assert visit_notes(visits, "c") == {"M-42-77-А": "ask the herdsman"}
    visits.startEditing()
    row = next(row for row in visits.getFeatures() if row["uuid"] == "2")
    assert isinstance(row, QgsFeature)
    visits.changeAttributeValue(row.id(), visits.fields().indexOf("note"), "samples")
    assert visit_notes(visits, "c")["t1"] == "samples"
    visits.rollBack()
    assert visit_notes(None, "c") == {}
