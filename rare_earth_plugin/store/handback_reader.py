"""Whatever came back: a package, its GeoPackage alone, or a file of a receiver."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext

from ..core.handback import Key, Row
from ..core.meetings import Presence, meetings
from ..core.merging import Merge, merge
from .receiver_tracks import read_receiver_file
from .returned_package import HandbackError, Returned, read_returned


@dataclass(frozen=True)
class Review:
    """What came back, held against the programme, for a person to look through.

    :ivar together: target (UUID) -> the crews that have been there, where they are several.
    :ivar codes: UUID of a target or crew -> how people call it.
    """

    returned: Returned
    merge: Merge
    together: dict[str, tuple[Presence, ...]]
    codes: dict[str, str]


def review_handback(
    path: str | Path,
    programme: str | Path,
    today: datetime.date,
    context: QgsCoordinateTransformContext,
    crew_uuid: str = "",
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Review:
    """Read what came back and hold it against the programme; on any thread.

    :param crew_uuid: who brought a file that does not say so itself.
    :raises HandbackError: it cannot be merged; ``older`` where a newer state of it was.
    :raises ProgrammeFileError: the programme cannot be read.
    :raises CancelledError: ``cancelled`` answered True.
    """
    place = Path(path)
    if place.is_dir() or place.suffix.lower() == ".gpkg":
        returned = read_returned(place, programme, progress, cancelled)
    else:
        returned = read_receiver_file(place, programme, today, context, crew_uuid, progress, cancelled)
    found = merge(returned.ours, returned.handback, returned.memory)
    if found.knows == "older":
        raise HandbackError("older", place)
    rows: dict[Key, Row] = {**returned.ours, **returned.handback.theirs}
    codes = {
        key[1]: str(row.get("code") or row.get("name") or key[1]) for key, row in rows.items() if key[0] == "target"
    }
    return Review(returned, found, meetings(rows), {**codes, **returned.campaigns, **returned.crews})
