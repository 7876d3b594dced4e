"""Rows and histories of the footprints."""

from __future__ import annotations

from collections import Counter
from typing import Any

from .blocks import label
from .cells import SHEETS, clip, outline
from .extent import Extent
from .history import events, move_columns
from .mapped import Land
from .sources import DISCLAIMER, ILLUSTRATIVE, identity
from .surveys import Survey
from .surveys import build as surveys

PREFIX = {
    "geological": "GEO",
    "hydrogeological": "HYD",
    "engineering_geological": "ENG",
    "geophysical": "GPH",
    "eco_geological": "ECO",
    "geochemical": "GCH",
}
_REPORTED = ("released", "superseded")


def build(land: Land, extent: Extent) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Rows of ``coverage`` and their rows of ``status_event``."""
    rows, happened, numbers = [], [], Counter()
    for survey in surveys(land, extent):
        kind = f"{PREFIX[survey.method]}{survey.scale // 1000}"
        numbers[kind] += 1
        row = _row(f"{kind}-{numbers[kind]:03d}", survey, land)
        rows.append(row)
        happened += events("coverage", row, survey.history)
    return rows, happened


def _row(code: str, survey: Survey, land: Land) -> dict[str, Any]:
    last = survey.history[-1]
    year = (survey.accepted_on or survey.due_on or last.on).year
    return {
        "geom": clip(outline(survey.cells, SHEETS), land.territory),
        "uuid": identity("coverage", code),
        "code": code,
        "name": f"{label(survey.cells, survey.scale)}, {year}",
        "method": survey.method,
        "scale": survey.scale,
        "started_on": survey.started_on,
        "due_on": survey.due_on,
        "accepted_on": survey.accepted_on,
        "zone_uuid": survey.zone_uuid,
        "contractor": None,
        "report_no": f"ILLUSTRATIVE-{year}-{code}" if last.status in _REPORTED else None,
        "note": DISCLAIMER,
        **move_columns(survey.history),
        "source": "Drawn for the reference programme from whole map sheets",
        "geometry_source": ILLUSTRATIVE,
    }
