"""Files that are written beside their place and take it only once they are whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def draft_of(target: Path) -> Iterator[Path]:
    """A path beside ``target``; what was written there takes its place at the end, or goes away after an error.

    :raises OSError: the folder is not there, nothing was written, or ``target`` cannot be replaced.
    """
    draft = target.with_name(f"{target.stem}~{secrets.token_hex(4)}{target.suffix}")
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target.parent))
    try:
        yield draft
        draft.replace(target)
    finally:
        # SQLite and OGR leave journals and the like beside a file that they could not finish.
        with contextlib.suppress(OSError):
            for leftover in [path for path in target.parent.iterdir() if path.name.startswith(draft.name)]:
                leftover.unlink()
