"""The history of statuses as a table file, every event as it was recorded, with what its reader must know."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis

from ..core.history import Event
from .languages import translate
from .locations import plugin_version
from .table_files import Sheet, write_tables

COLUMNS = (
    "uuid",
    "table",
    "row_uuid",
    "code",
    "old_status",
    "new_status",
    "happened_on",
    "recorded_at",
    "author",
    "reason",
    "document",
    "recorded_by",
    "corrects",
    "corrected_by",
)
_NUMBERS = ("number", "stated")


def write_history(
    path: str | Path,
    events: Sequence[Event],
    last_corrections: dict[str, Event],
    title: str,
    source: str,
    chosen: str,
    illustrative: bool,
) -> list[Path]:
    """Write events to an XLSX file with a second sheet about them, or to a CSV file and a second one beside it.

    :param last_corrections: from :func:`rare_earth_plugin.core.history.corrections`, of the whole history.
    :param source: file that was read.
    :param chosen: in words, which events of the history these are.
    :raises TableFileError: see there.
    """
    rows: list[list[str | float | None]] = [_row(event, last_corrections.get(event.uuid)) for event in events]
    return write_tables(
        path,
        (
            Sheet("history", COLUMNS, _NUMBERS, rows),
            Sheet("about", ("item", "text"), ("number",), _about(title, source, chosen, len(events), illustrative)),
        ),
    )


def _row(event: Event, correction: Event | None) -> list[str | float | None]:
    return [
        event.uuid,
        event.table,
        event.row,
        event.code,
        event.old,
        event.new,
        event.happened_on.isoformat() if event.happened_on else "",
        event.at,
        event.author,
        event.reason,
        event.document,
        event.tool,
        event.corrects,
        correction.uuid if correction else "",
        float(event.number),
        float(event.stated),
    ]


def _about(title: str, source: str, chosen: str, count: int, illustrative: bool) -> list[list[str | float | None]]:
    geometry = translate("HistoryExport", "ILLUSTRATIVE programme: statuses and dates are invented, not official")
    lines: list[list[str | float | None]] = [
        [translate("HistoryExport", "Events"), chosen, float(count)],
        [translate("HistoryExport", "Programme"), title, None],
        [translate("HistoryExport", "Source"), source, None],
        [translate("HistoryExport", "Exported on"), datetime.date.today().isoformat(), None],
        [
            translate("HistoryExport", "Software"),
            f"Rare Earth Survey {plugin_version()}, QGIS {Qgis.version()}",
            None,
        ],
        [
            "stated",
            translate(
                "HistoryExport",
                "1: day, author, reason and document belong to the move; 0: only the status was changed, they are what "
                "the row said before",
            ),
            None,
        ],
        [
            "corrects",
            translate(
                "HistoryExport", "uuid of the event that this one corrects; both stay, the last correction counts"
            ),
            None,
        ],
    ]
    return [*lines[:2], ["", geometry, None], *lines[2:]] if illustrative else lines
