"""A folder that is made beside its place and takes it only once it is whole."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import time
from pathlib import Path

from .folder_state import is_disk_full

_STALE_S = 86_400.0
"""Age from which on a draft belongs to nobody: its process was killed before it could take it away."""
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]|^\.+$|[ .]$')


def is_folder_name(name: str) -> bool:
    """Whether every system, and the tablet, takes a text as the name of a folder."""
    return bool(name.strip()) and not _FORBIDDEN.search(name)


class FolderDraft:
    """A folder in the making.

    :ivar path: where it is made; nothing of it shows under the wanted name before :meth:`take_place`.
    """

    def __init__(self, target: Path) -> None:
        """Make the draft.

        :raises FileExistsError: something stands at ``target``.
        :raises OSError: the folder around it is not there or takes nothing.
        """
        if not target.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target.parent))
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        _sweep(target)
        self.target = target
        self.path = target.with_name(f"{target.name}~{secrets.token_hex(4)}")
        self.path.mkdir()

    def take_place(self) -> Path:
        """Put the whole folder in its place.

        :raises FileExistsError: somebody was faster.
        :raises OSError: the system does not let it.
        """
        if os.path.lexists(self.target):  # an empty folder would be replaced without a word
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self.target))
        for file in [path for path in self.path.rglob("*") if path.is_file()]:
            with file.open("rb+") as stream:
                os.fsync(stream.fileno())
        self.path.rename(self.target)
        return self.target

    def discard(self) -> None:
        """Take away what was made; nothing happens where it has taken its place."""
        with contextlib.suppress(OSError):
            shutil.rmtree(self.path)

    def is_disk_full(self) -> bool:
        """Whether what failed here failed for want of room."""
        return is_disk_full(self.target)


def _sweep(target: Path) -> None:
    """Take away what a killed process left of earlier drafts of the same folder."""
    name = re.compile(rf"{re.escape(target.name)}~[0-9a-f]{{8}}")
    with contextlib.suppress(OSError):
        for path in list(target.parent.iterdir()):
            if name.fullmatch(path.name) and time.time() - path.stat().st_mtime > _STALE_S:
                shutil.rmtree(path, ignore_errors=True)
