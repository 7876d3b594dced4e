"""What was met in a programme and is no error, in one sentence each."""

from __future__ import annotations

from .languages import translate
from .polygon_source import SKIP_REASONS
from .programme_file import Note

_SHOWN = 5


def note_sentence(note: Note) -> str:
    """One translated sentence for a note: what, in which table, which rows."""
    known = _about_files() if not note.rows else {}
    text = known.get(note.code) or _about_rows().get(note.code, note.code)
    shown = ", ".join(note.rows[:_SHOWN])
    if len(note.rows) > _SHOWN:
        shown = translate("Sentences", "{rows} and others").format(rows=shown)
    return text.format(table=note.table, detail=note.detail, count=len(note.rows), rows=shown)


def skip_reason(reason: str) -> str:
    """Why a geometry cannot be used, in a few words; ``reason`` is one of :data:`.polygon_source.SKIP_REASONS`."""
    reasons = {
        "no_geometry": translate("Sentences", "no geometry"),
        "unreadable": translate("Sentences", "a geometry that cannot be read"),
        "not_polygon": translate("Sentences", "no polygon"),
        "not_point": translate("Sentences", "no single point"),
        "not_finite": translate("Sentences", "a coordinate that is no number"),
        "too_large": translate("Sentences", "larger than the Earth"),
        "transform_failed": translate("Sentences", "cannot be transformed to WGS 84"),
        "outside_globe": translate("Sentences", "outside the globe"),
        "antimeridian": translate("Sentences", "crosses the antimeridian"),
    }
    return reasons.get(reason, reason)


def _about_files() -> dict[str, str]:
    return {
        "read_only": translate("Sentences", "The file is read-only: statuses and geometries cannot be changed."),
        "newer_schema": translate(
            "Sentences",
            "The file has version {detail}, newer than this plugin, so it is opened read-only; update the plugin to "
            "edit it.",
        ),
        "older_schema": translate(
            "Sentences",
            "The file has version {detail}, older than this plugin, so it is read-only; open it again and let it be "
            "brought up to date.",
        ),
        "journal_left": translate(
            "Sentences",
            "A journal beside the read-only file may hold later changes; copy both to a folder that you can write to.",
        ),
        "empty_table": translate("Sentences", "The table '{table}' is empty."),
        "several_programmes": translate("Sentences", "The table 'programme' has several rows; the first one counts."),
        "filtered_layer": translate(
            "Sentences", "The layer of '{table}' is filtered; the figures count the whole table."
        ),
        "unsaved_edits": translate("Sentences", "The figures include edits of '{table}' that are not saved yet."),
    }


def _about_rows() -> dict[str, str]:
    skipped = translate("Sentences", "Left out of the areas in '{table}', {reason}: {count} ({rows}).")
    texts = {
        "no_status": translate("Sentences", "Without status in '{table}', so not counted as mapped: {count} ({rows})."),
        "unknown_status": translate(
            "Sentences", "Unknown status '{detail}' in '{table}', not counted as mapped: {count} ({rows})."
        ),
        "no_method": translate(
            "Sentences", "Without method in '{table}', counted only where any method does: {count} ({rows})."
        ),
        "unknown_method": translate("Sentences", "Unknown method '{detail}' in '{table}': {count} ({rows})."),
        "bad_date": translate("Sentences", "'{detail}' in '{table}' is no date and was passed over: {count} ({rows})."),
        "bad_scale": translate(
            "Sentences", "'{detail}' in '{table}' is no scale and was passed over: {count} ({rows})."
        ),
        "unknown_zone": translate("Sentences", "Footprints that cite a zone which does not exist: {count} ({rows})."),
        "missing_uuid": translate("Sentences", "Without UUID in '{table}': {count} ({rows})."),
        "duplicate_uuid": translate("Sentences", "The same UUID as another row in '{table}': {count} ({rows})."),
    }
    for reason in SKIP_REASONS:
        texts[reason] = skipped.replace("{reason}", skip_reason(reason))
    return texts
