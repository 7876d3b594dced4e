"""What comes back from the field, in sentences: what cannot be merged, and what is odd but no reason to stop."""

from __future__ import annotations

from ..core.field_norms import NormError
from .languages import spoken, translate
from .returned_package import HandbackError, HandbackNote

_MOST_NAMES = 5


def handback_sentence(error: HandbackError) -> str:
    """One translated sentence for something that cannot be merged."""
    sentences = {
        "missing": translate("Handback", "{path} does not exist; choose the folder that came back."),
        "half_copied": translate(
            "Handback",
            "The package {path} was copied only in part ({detail} is missing or damaged); copy the whole folder from "
            "the tablet again.",
        ),
        "no_package": translate(
            "Handback",
            "{path} is no field package, since it has no '{detail}'; choose the folder that came back, or import the "
            "file as a foreign layer.",
        ),
        "other_programme": translate(
            "Handback",
            "The package {path} left from another programme than '{detail}'; open the programme that it left from, "
            "then merge it there.",
        ),
        "older_schema": translate(
            "Handback",
            "The package {path} left from an older version ({detail}) of the programme, whose tables differ; import "
            "its layers as foreign ones.",
        ),
        "newer_schema": translate(
            "Handback", "The package {path} was made by a newer version of this plugin; update the plugin."
        ),
        "mixed": translate(
            "Handback",
            "The folder {path} is mixed of two packages: its manifest belongs to another one than its data; copy the "
            "folder from the tablet again.",
        ),
        "damaged": translate(
            "Handback",
            "What left with the package {path} was changed since ({detail}), so nobody can tell what is new; take the "
            "folder from the tablet again.",
        ),
        "older": translate(
            "Handback",
            "A newer state of the package {path} was merged before, so nothing of this one was taken; choose the "
            "newest copy.",
        ),
        "not_readable": translate(
            "Handback", "The file {path} cannot be read as tracks or points; save it as GPX, then choose it again."
        ),
        "empty": translate(
            "Handback",
            "The file {path} holds neither tracks nor points, so there is nothing to merge; choose another one.",
        ),
    }
    return sentences[error.kind].format(path=error.path, detail=error.detail)


def norm_sentence(error: NormError) -> str:
    """One translated sentence for a norm that cannot be."""
    sentences = {
        "per_km2": translate("Handback", "The norm must ask for more than 0 observations per km², and 10 000 at most."),
        "spacing_km": translate(
            "Handback", "The traverses of a norm must be more than 0 km apart, and 100 km at most."
        ),
        "evidence": translate("Handback", "There is no kind of evidence '{value}'; choose one of those offered."),
    }
    return sentences[error.name].format(value=error.value)


def table_name(table: str) -> str:
    """What a row of a table is called."""
    return {
        "visit": translate("Handback", "stop"),
        "target": translate("Handback", "target"),
        "observation": translate("Handback", "observation"),
        "track": translate("Handback", "track"),
    }.get(table, table)


def handback_note(note: HandbackNote) -> str:
    """One translated sentence for something odd."""
    sentences = {
        "no_manifest": translate(
            "Handback",
            "The manifest is missing, so nobody can tell whether the copy is whole; the data themselves are sound.",
        ),
        "base_damaged": translate(
            "Handback",
            "Files of the package that nobody edits are missing or damaged: {names}; the work is not touched.",
        ),
        "twins": translate(
            "Handback",
            "{count} rows ({table}) bore the identity (UUID) of another row and got their own: {names}.",
            None,
            note.count,
        ),
        "nameless": translate(
            "Handback", "{count} rows ({table}) had no identity (UUID) and got one.", None, note.count
        ),
        "unknown_columns": translate(
            "Handback", "Columns that the programme does not have stay behind ({table}): {names}."
        ),
        "other_geometry": translate(
            "Handback",
            "{count} rows ({table}) have a geometry of another kind, which stays behind: {names}.",
            None,
            note.count,
        ),
        "photos_missing": translate(
            "Handback", "{count} photos are named but not in the folder: {names}.", None, note.count
        ),
        "planned_waypoints": translate(
            "Handback",
            "{count} waypoints are planned stops that came back as they left; they are no observations.",
            None,
            note.count,
        ),
        "routes": translate("Handback", "{count} routes are plans and no tracks; they stay behind.", None, note.count),
        "backwards": translate(
            "Handback",
            "{names}: the clock runs back at {count} fixes, by {detail} s at the most; every fix is kept.",
            None,
            note.count,
        ),
        "impossible": translate(
            "Handback",
            "{names}: {count} fixes are dated to a year that cannot be ({detail}); they are kept without their time.",
            None,
            note.count,
        ),
        "jump": translate(
            "Handback",
            "{names}: the position leaps {count} times, by {detail} m at the most; the track is cut there.",
            None,
            note.count,
        ),
        "untimed": translate("Handback", "{names}: {count} fixes have no time.", None, note.count),
    }
    names = ", ".join(note.names[:_MOST_NAMES]) + (" …" if len(note.names) > _MOST_NAMES else "")
    number = spoken().number
    detail = f"{note.detail:.0f}" if note.kind == "impossible" else number(note.detail, 0)
    return sentences[note.kind].format(
        count=number(note.count, 0), table=table_name(note.table), names=names, detail=detail
    )
