"""Changing a programme file as a whole: on a copy beside it, which goes into the file at once or not at all.

The copy goes in by SQLite's own backup, one transaction on the file that is there. A crash in the middle leaves a
journal from which the next opening restores the old state; other windows that show the file keep a valid connection,
and Windows, which replaces no open file, needs no way of its own.
"""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from .drafts import sweep
from .folder_state import is_disk_full
from .programme_file import ProgrammeFileError, check, content_of, is_read_only, reading

_WAIT_S = 5.0
_PAGES = 16
"""Of a copy at a time, where others may write beside it; every programme has more."""
_HELD = (5, 6)  # SQLITE_BUSY, SQLITE_LOCKED: named in sqlite3 from Python 3.11 on


@contextlib.contextmanager
def changing(target: Path, *, beside_others: bool = False) -> Iterator[Path]:
    """A copy of a programme beside it, to be changed; on leaving it is checked, goes into the file and is read back.

    After an error in the body, as after one here, the file is what it was. What others save meanwhile is never lost.

    :param beside_others: go on where others keep the file in WAL mode, as QGIS does while a layer is being edited and
        often after that. The caller makes sure that no edits wait in this window.

    :raises ProgrammeFileError: ``in_use`` (a layer of the file is in edit mode somewhere, or another program writes),
        ``changed_meanwhile``, ``disk_full``, ``not_writable``, ``not_written``, and every kind that :func:`.check` has.
    """
    check(target)
    if is_read_only(target):
        raise ProgrammeFileError("not_writable", target, detail="")
    sweep(target)
    draft = target.with_name(f"{target.stem}~{secrets.token_hex(4)}{target.suffix}")
    live = sqlite3.connect(f"{target.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=_WAIT_S)
    try:
        alone = _leave_wal(live)
        if not (alone or beside_others):
            raise ProgrammeFileError("in_use", target)
        version = _data_version(live)
        with reading(target) as source, contextlib.closing(sqlite3.connect(draft)) as copy:
            source.backup(copy)
        yield draft
        _settle(draft, target)
        _take(draft, live, target, version, alone)
    except ProgrammeFileError as error:
        if error.kind in ("not_writable", "not_written") and is_disk_full(target):
            raise ProgrammeFileError("disk_full", target) from error
        raise
    except (OSError, sqlite3.Error) as error:
        raise _translated(error, target) from error
    finally:
        live.close()
        with contextlib.suppress(OSError):
            for leftover in [path for path in target.parent.iterdir() if path.name.startswith(draft.name)]:
                leftover.unlink()


def _leave_wal(live: sqlite3.Connection) -> bool:
    """QGIS keeps a file in WAL mode while a layer of it is being edited; nobody can leave that mode for it."""
    try:
        return bool(live.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            return False
        raise


def _data_version(live: sqlite3.Connection) -> int:
    """Another number than before where somebody else has changed the file since."""
    live.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return int(live.execute("PRAGMA data_version").fetchone()[0])


def _settle(draft: Path, target: Path) -> None:
    """One whole file without journals, on the disk."""
    with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as connection:
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise ProgrammeFileError("not_written", target, detail="journal")
    try:
        check(draft)
    except ProgrammeFileError as error:
        raise ProgrammeFileError("not_written", target, detail=error.kind) from error


def _take(draft: Path, live: sqlite3.Connection, target: Path, version: int, alone: bool) -> None:
    with (
        contextlib.closing(sqlite3.connect(draft)) as copy,
        contextlib.closing(sqlite3.connect(f"{target.absolute().as_uri()}?mode=ro", uri=True)) as beside,
    ):
        wanted = content_of(copy)
        begun = None if alone else _data_version(beside)
        is_first = True

        def look(status: int, _remaining: int, _total: int) -> None:
            nonlocal is_first
            if status in _HELD:  # sqlite3 itself would try for ever
                raise ProgrammeFileError("in_use", target)
            # The copy has the lock since its first page and is seen by nobody yet: this is what others saved before.
            if is_first and begun is not None and _data_version(beside) != begun:
                raise ProgrammeFileError("changed_meanwhile", target)
            is_first = False

        if alone:
            # The lock outlives its transaction, so that nobody comes between the check, the copy and the reading back.
            live.execute("PRAGMA locking_mode = EXCLUSIVE")
            live.execute("BEGIN EXCLUSIVE")
            changed = _data_version(live) != version
            live.execute("COMMIT")
        else:
            changed = _data_version(live) != version
        if changed:
            raise ProgrammeFileError("changed_meanwhile", target)
        copy.backup(live, pages=-1 if alone else _PAGES, progress=look)
    arrived = content_of(live) == wanted
    if alone:
        live.execute("PRAGMA locking_mode = NORMAL")
        live.execute("SELECT count(*) FROM sqlite_master").fetchone()  # which lets the lock go
    if not arrived:
        raise ProgrammeFileError("not_written", target, detail="content")


def _translated(error: Exception, target: Path) -> ProgrammeFileError:
    if is_disk_full(target):
        return ProgrammeFileError("disk_full", target)
    if isinstance(error, OSError):
        return ProgrammeFileError("not_writable", target, detail=error.strerror or "")
    text = str(error)
    if "locked" in text or "busy" in text:
        return ProgrammeFileError("in_use", target)
    return ProgrammeFileError("not_writable", target, detail=text)
