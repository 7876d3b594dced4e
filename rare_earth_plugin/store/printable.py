"""Texts for files that cannot hold every character."""

from __future__ import annotations

import re

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """The text with spaces for the characters that XML cannot hold, as XLSX and project files are made of it."""
    return _UNPRINTABLE.sub(" ", text)
