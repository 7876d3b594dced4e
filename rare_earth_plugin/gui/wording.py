"""Troubles that only an open window can have, in sentences; all others are worded by the store."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..map.edits import EditError
from ..map.own_polygon import OwnPolygonError
from ..store import sentences

translate = QCoreApplication.translate


def sentence(error: BaseException) -> str:
    """One translated sentence for any error."""
    if isinstance(error, EditError):
        return _edit(error)
    if isinstance(error, OwnPolygonError):
        return translate(
            "Wording",
            "No polygon is selected: select one or more polygons in any layer of the project, then choose this.",
        )
    return sentences.sentence(error)


def _edit(error: EditError) -> str:
    texts = {
        "not_editable": translate(
            "Wording",
            "The layer “{layer}” cannot be edited: its file is read-only or locked; give it write permission or close "
            "it in the other program.",
        ),
        "field_missing": translate(
            "Wording",
            "The layer “{layer}” has no field “{field}”, which a change of status needs; open a complete file.",
        ),
        "row_missing": translate(
            "Wording", "A row is no longer in the layer “{layer}”, so nothing was changed; select it again."
        ),
        "not_saved": translate(
            "Wording",
            "The layer “{layer}” could not be saved ({detail}); your changes are kept, unsaved, in the layer.",
        ),
        "locked": translate(
            "Wording",
            "The layer “{layer}” could not be saved, since another program holds its file locked; close it there, then "
            "save again: your changes are kept, unsaved, in the layer.",
        ),
        "disk_full": translate(
            "Wording",
            "The layer “{layer}” could not be saved, since its disk is full; make room, then save again: your changes "
            "are kept, unsaved, in the layer.",
        ),
        "not_read_back": translate(
            "Wording",
            "The layer “{layer}” was saved, but its file does not hold all of it ({detail} rows differ); compare them "
            "with the attribute table and enter again what is missing.",
        ),
    }
    return texts[error.kind].format(layer=error.layer, field=error.field, detail=error.detail)
