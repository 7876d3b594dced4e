"""Files that are written beside their place and take it only once they are whole."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from ..core.errors import CancelledError
from .folder_state import is_disk_full

_STALE_S = 3600.0
"""Age from which on a draft belongs to nobody: its process was killed before it could take it away."""
_FORBIDDEN = re.compile(r'[\s<>:"/\\|?*\x00-\x1f]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST_NAME = 60  # characters, in any script fewer bytes than a file system takes


def plain_name(text: str) -> str:
    """A text as a file name, without an ending, that every system takes."""
    name = _FORBIDDEN.sub("_", text).strip("._")[:_LONGEST_NAME].rstrip("._") or "export"
    return f"_{name}" if _DEVICES.match(name) else name


@contextlib.contextmanager
def draft_of(target: Path) -> Iterator[Path]:
    """A path beside ``target``; what was written there takes its place at the end, or goes away after an error.

    The draft is on the disk, not only in the system's memory, before it takes the place. It inherits the permissions of
    the file that it replaces, and none that takes no writes is replaced.

    :raises OSError: the folder is not there, nothing was written, ``target`` cannot be replaced, or, whatever else the
        body raised, the disk is full.
    """
    draft = target.with_name(f"{target.stem}~{secrets.token_hex(4)}{target.suffix}")
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target.parent))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    sweep(target)
    try:
        yield draft
        _settle(draft)
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
        _settle_folder(target.parent)
    except CancelledError:
        raise
    except Exception as error:
        if is_disk_full(target):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target)) from error
        raise
    finally:
        # SQLite and OGR leave journals and the like beside a file that they could not finish.
        with contextlib.suppress(OSError):
            for leftover in [path for path in target.parent.iterdir() if path.name.startswith(draft.name)]:
                leftover.unlink()


def _settle(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _settle_folder(folder: Path) -> None:
    """Make the new name last as well; no system but POSIX opens folders for that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(target: Path) -> None:
    """Take away what a killed process left of earlier drafts of the same file."""
    name = re.compile(rf"{re.escape(target.stem)}~[0-9a-f]{{8}}{re.escape(target.suffix)}")
    with contextlib.suppress(OSError):
        for path in list(target.parent.iterdir()):
            if name.match(path.name) and time.time() - path.stat().st_mtime > _STALE_S:
                path.unlink()
