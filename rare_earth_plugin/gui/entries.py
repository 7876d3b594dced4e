"""Rows of the tables: what a layer shows, joined with what was computed."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.ledger import Row
from ..core.status import BY_TABLE
from ..map.rows import LayerRow, read_rows
from .past import Past
from .row_models import Entry
from .session import ProgrammeSession


def entries_of(session: ProgrammeSession, role: str, past: Past | None = None) -> list[Entry]:
    """Entries of the zone or target layer, as they stood on an earlier day where ``past`` shows one.

    There are none where the project does not hold the layer.
    """
    layer = session.layers.get(role)
    if layer is None:
        return []
    figures = _figures(session, role)
    places = session.books.places if session.books else None
    cycle = BY_TABLE[role]

    def entry(row: LayerRow) -> Entry:
        return Entry(
            row,
            cycle.group(row.status),
            figures.get(row.key),
            places.regions.get(row.key, ()) if places else (),
            places.bases.get(row.key) if places else None,
        )

    rows = read_rows(layer)
    return [entry(row) for row in (past.rows(role, rows) if past is not None else rows)]


def _figures(session: ProgrammeSession, role: str) -> Mapping[str, Row]:
    if session.answer is None:
        return {}
    if role == "target":
        return session.answer.target_rows
    return {row.key: row for row in session.answer.account.zone_rows_at_scale}
