"""Folders for copies that live as long as somebody needs them."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path


class ScratchFolder:
    """A temporary folder that goes with the last reference to this object, or else when Python ends.

    Files in it that are still open stay without a complaint where the system cannot remove them (Windows).
    """

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="rare_earth_"))
        self._end = weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)
