"""Copies of a programme file: one for each day on which it is edited, one before each migration and each restoring.

Copies are made by SQLite itself, so they are whole while other programs write. Restoring goes through SQLite's locks:
layers that are open on the file, here or in another QGIS, see the one state or the other.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import CancelledError
from .live_file import changing
from .locations import user_folder
from .programme_file import ProgrammeFileError, check, reading
from .schema import replacing

FOLDER = "backups"
KEPT = 7
RESTORING, UPDATING = "before restoring", "before version"
"""Reasons of copies that are no daily ones; the second is followed by the version."""
DAMAGED = ("missing", "truncated", "not_geopackage", "not_programme", "table_missing", "column_missing")
"""Kinds of :class:`.ProgrammeFileError` that a backup in the file's place would mend."""
_JOURNALS = ("-wal", "-shm", "-journal")
_DAILY = re.compile(r"(.*) (\d{4}-\d{2}-\d{2})(?: ([^~]+))?")
_PIECE = 2000  # pages between two looks at whether to stop
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Backup:
    """One copy.

    :ivar day: on which it was made.
    :ivar reason: "" for the daily one, else what it was made before.
    """

    path: Path
    day: datetime.date
    reason: str = ""


def folder_for(programme: Path, chosen: Path | None = None) -> Path:
    """Where backups of a programme go: beside the file, else in the profile; or in a folder of the user's choice.

    Programmes of the same name from many folders share the chosen one: each has a folder of its own inside.
    """
    if chosen is not None:
        return chosen / _own_name(programme)
    beside = programme.parent / FOLDER
    place = beside if beside.is_dir() else programme.parent
    return beside if os.access(place, os.W_OK) else _in_profile(programme)


def _in_profile(programme: Path) -> Path:
    return user_folder() / FOLDER / _own_name(programme)


def _own_name(programme: Path) -> str:
    # Programmes of the same name lie in many folders.
    key = hashlib.sha256(str(programme.absolute()).encode()).hexdigest()[:8]
    return f"{programme.stem}-{key}"


def backups_of(programme: Path, folder: Path) -> list[Backup]:
    """Backups of a programme in a folder, the newest first."""
    found = []
    for path in folder.glob("*.gpkg") if folder.is_dir() else ():
        match = _DAILY.fullmatch(path.stem)
        if match and match[1] == programme.stem:
            try:
                found.append(Backup(path, datetime.date.fromisoformat(match[2]), match[3] or ""))
            except ValueError:  # 2026-13-40 is somebody else's name
                continue
    return sorted(found, key=lambda backup: (backup.day, _by_number(backup.reason)), reverse=True)


def _by_number(reason: str) -> list[tuple[int, str]]:
    """A key that puts "before restoring 10" behind "before restoring 2"."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", reason)]


def back_up(
    programme: Path,
    day: datetime.date,
    folder: Path,
    reason: str = "",
    keep: int = KEPT,
    cancelled: Cancelled | None = None,
) -> Backup | None:
    """Copy a programme for the day; the oldest copies beyond ``keep`` go. May take a while; on any thread.

    :param reason: in the file's name, for a copy that is no daily one and replaces none.
    :return: ``None`` where the daily copy is there already.
    :raises ProgrammeFileError: the file cannot be read, or the copy not be written.
    :raises CancelledError: ``cancelled`` answered True.
    """
    target = folder / f"{' '.join(part for part in (programme.stem, day.isoformat(), reason) if part)}.gpkg"
    if target.exists() and not reason:
        return None
    made = _keep(programme, target, day, reason, cancelled)
    _rotate(programme, folder, keep)
    return made


def _keep(source: Path, target: Path, day: datetime.date, reason: str, cancelled: Cancelled | None = None) -> Backup:
    """Copy a programme to a place in a folder of backups, or to the next one that is free."""
    place = _free_place(target)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProgrammeFileError("not_writable", place.parent, detail=error.strerror or "") from error
    copy(source, place, cancelled)
    return Backup(place, day, reason)


def _free_place(target: Path) -> Path:
    """A place, or the next one beside it that nothing stands at."""
    number, place = 2, target
    while place.exists():
        place = target.with_name(f"{target.stem} {number}{target.suffix}")
        number += 1
    return place


def _rotate(programme: Path, folder: Path, keep: int) -> None:
    """The oldest copies go, daily ones and others for themselves."""
    for kind in (True, False):
        for old in [one for one in backups_of(programme, folder) if bool(one.reason) is kind][max(keep, 1) :]:
            old.path.unlink(missing_ok=True)


def copy(source: Path, target: Path, cancelled: Cancelled | None = None) -> None:
    """A copy of a programme at a new place, checked before it stands there.

    :raises ProgrammeFileError: the source cannot be read, or the copy not be written.
    """

    def look(_status: int, _remaining: int, _total: int) -> None:
        if cancelled is not None and cancelled():
            raise CancelledError

    with replacing(target) as draft, reading(source) as origin:
        written = sqlite3.connect(draft, isolation_level=None)
        try:
            origin.backup(written, pages=_PIECE, progress=look)
            written.execute("PRAGMA journal_mode = DELETE")  # the original may be open in QGIS, which sets another
            if written.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise ProgrammeFileError("not_written", target)
        finally:
            written.close()


def restore(backup: Path, programme: Path, day: datetime.date, folder: Path, keep: int = KEPT) -> Backup:
    """Give a programme the content of a backup; what it held before becomes a backup itself.

    :raises ProgrammeFileError: the backup cannot be read, or any that :func:`.changing` has; the programme then is as
        it was, and no backup has gone.
    """
    check(backup)
    name = f"{programme.stem} {day.isoformat()} {RESTORING}.gpkg"
    with changing(programme, beside_others=True) as draft:
        kept = _keep(draft, folder / name, day, RESTORING)
        with reading(backup) as origin, contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as restored:
            origin.backup(restored)
    _rotate(programme, folder, max(keep, 2))
    return kept


def replace_damaged(backup: Path, programme: Path, day: datetime.date) -> Path | None:
    """Put a backup in the place of a programme that cannot be read; the damaged file is kept beside it.

    :return: where the damaged file is, ``None`` where there was none.
    :raises ProgrammeFileError: the backup cannot be read, ``in_use`` or ``not_writable``; all then is as it was.
    """
    check(backup)
    aside = _free_place(programme.with_name(f"{programme.stem} damaged {day.isoformat()}{programme.suffix}"))
    try:
        with replacing(programme) as draft:
            copy(backup, draft)
            if programme.exists():
                shutil.copymode(programme, draft)
            _move(programme, aside)
    except ProgrammeFileError:
        if not programme.exists():
            _move(aside, programme)
        raise
    return aside if aside.exists() else None


def _move(file: Path, place: Path) -> None:
    """A file with its journals: one left behind would be taken for a journal of what comes in its place."""
    for ending in ("", *_JOURNALS):
        part = file.with_name(file.name + ending)
        if part.exists():
            part.rename(place.with_name(place.name + ending))
