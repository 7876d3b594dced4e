"""What a folder can do for the files in it."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows, whose locks are of another kind
    fcntl = None  # type: ignore[assignment]

_LEAST_ROOM = 1_000_000
"""Bytes below which a write has failed for want of room, whatever SQLite or OGR say of it."""


def is_disk_full(file: Path) -> bool:
    """Whether there is so little room beside a file that a write there must be expected to fail."""
    try:
        return shutil.disk_usage(file.parent).free < _LEAST_ROOM
    except OSError:
        return False


def keeps_locks(folder: Path) -> bool:
    """Whether files in the folder can be locked, as far as can be told: tried on a file of its own.

    Never tried on the programme itself: closing it would drop the locks that an open layer of this process holds.
    """
    if fcntl is None:
        return True
    try:
        handle, name = tempfile.mkstemp(dir=folder)
    except OSError:
        return True
    try:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(handle)
        Path(name).unlink()
    return True
